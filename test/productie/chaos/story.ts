import type { Selectable } from 'kysely';
import type { Casus } from '../../../domain/casus';
import { evolve } from '../../../domain/evolve';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import type { Moment } from '../../../domain/tijd';
import { volgendeMoment } from '../../../domain/termijnen';
import { verstrijk } from '../../../domain/verwerk';
import { berichten } from '../../../taal/berichten';
import type { TaakTable } from '../../../dossier/tables';

/** An event as its row tells of it. */
export interface Told {
  readonly nummer: number;
  readonly id: string;
  readonly op: Moment;
  readonly werkelijkOp: Moment;
  readonly gebeurtenis: Gebeurtenis;
}

/** What the clock did by itself has its instant as id; what somebody asked for the key. */
const FROM_THE_CLOCK = /^\d{4}-\d{2}-\d{2}T[^/]+\/\d+$/;
export const byClock = ({ id }: Told): boolean => FROM_THE_CLOCK.test(id);

/** Giving a case a holder is no term: that is done as soon as somebody has room. */
const fromRoster = ({ gebeurtenis }: Told): boolean => gebeurtenis.soort === 'toegewezen';

/**
 * What is wrong with the terms of a case, by playing it again: at every step the clock gave exactly what had passed, nothing before its
 * moment, and before anything else nothing that had passed was left. `nu`: the clock of the cases now.
 */
export function wrongTerms(story: readonly Told[], nu: Moment, marginMs: number): string[] {
  const wrong: string[] = [];
  let casus: Casus | null = null;
  for (let at = 0; at < story.length;) {
    const told = story[at] as Told;
    if (casus === null || !byClock(told)) {
      const passed: Moment | undefined = casus === null ? undefined : volgendeMoment(casus)?.op;
      if (passed !== undefined && passed < told.op)
        wrong.push(`event ${told.nummer} came while a term of ${passed} had not fired`);
      casus = evolve(casus, told.gebeurtenis);
      at += 1;
      continue;
    }
    const expected = verstrijk(casus, told.op).gebeurtenissen;
    const [first] = expected;
    if (first === undefined && !fromRoster(told))
      wrong.push(`event ${told.nummer} (${told.gebeurtenis.soort}) fired without a term, or twice`);
    for (const one of expected.length === 0 ? [told.gebeurtenis] : expected) {
      const found = story[at];
      if (found === undefined || found.gebeurtenis.soort !== one.soort || found.op !== one.op)
        wrong.push(`a term of ${one.op} should have given ${one.soort}, not ${found?.gebeurtenis.soort}`);
      if (found === undefined) break;
      if (found.werkelijkOp < found.op)
        wrong.push(`event ${found.nummer} of ${found.op} fired early, at ${found.werkelijkOp}`);
      casus = evolve(casus, found.gebeurtenis);
      at += 1;
    }
  }
  const next = casus?.gesloten === null ? volgendeMoment(casus)?.op : undefined;
  if (next !== undefined && Date.parse(next) < Date.parse(nu) - marginMs)
    wrong.push(`a term of ${next} did not fire`);
  return wrong;
}

/** What is wrong with the tasks of a case: each that was opened has one row, and those are open that the case has open. */
export function wrongTasks(
  story: readonly Told[],
  rows: readonly Pick<Selectable<TaakTable>, 'geopendBij' | 'type' | 'status'>[],
): string[] {
  const wrong: string[] = [];
  const casus = fold(story);
  const opened = story.flatMap(({ nummer, gebeurtenis }) =>
    gebeurtenis.soort === 'taak-geopend' ? [`${nummer} ${gebeurtenis.gegevens.type}`] : [],
  );
  const found = rows.map(({ geopendBij, type }) => `${geopendBij} ${type}`);
  for (const one of opened.filter((task) => !found.includes(task))) wrong.push(`task ${one} is lost`);
  for (const one of found.filter((task) => !opened.includes(task)))
    wrong.push(`task ${one} was never opened`);
  if (new Set(found).size < found.length) wrong.push('a task is there twice');
  const open = rows.filter(({ status }) => status === 'open').map(({ type }) => type);
  const has = Object.keys(casus?.taken ?? {});
  if ([...open].sort().join() !== has.sort().join())
    wrong.push(`open are ${open.join(', ')}, and should be ${has.join(', ')}`);
  return wrong;
}

/** What is wrong with the messages of a case: those that its events give, each once. */
export function wrongMessages(
  story: readonly Told[],
  rows: readonly {
    readonly id: string;
    readonly bij: number;
    readonly soort: string;
    readonly aanRol: string;
  }[],
): string[] {
  const expected = new Map<string, number>();
  let casus: Casus | null = null;
  for (const step of steps(story)) {
    for (const { gebeurtenis } of step) casus = evolve(casus, gebeurtenis);
    if (casus === null) continue;
    for (const { bij, soort, aan } of berichten(
      casus,
      step.map(({ gebeurtenis }) => gebeurtenis),
    ))
      add(expected, `${bij} ${soort} ${aan.rol}`);
  }
  const found = new Map<string, number>();
  for (const { bij, soort, aanRol } of rows) add(found, `${bij} ${soort} ${aanRol}`);
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((which) => {
    const [should, are] = [expected.get(which) ?? 0, found.get(which) ?? 0];
    return should === are ? [] : [`message ${which}: ${are} times, and should be ${should}`];
  });
}

function add(counted: Map<string, number>, which: string): void {
  counted.set(which, (counted.get(which) ?? 0) + 1);
}

/** Steps as they were written: what came of one key, or of one look at the clock. */
function steps(story: readonly Told[]): Told[][] {
  const all: Told[][] = [];
  let last = '';
  for (const told of story) {
    const from = byClock(told) ? told.werkelijkOp : told.id.replace(/\/\d+$/, '');
    const which = `${byClock(told) && fromRoster(told)} ${from}`;
    if (which !== last) all.push([]);
    all.at(-1)?.push(told);
    last = which;
  }
  return all;
}

function fold(story: readonly Told[]): Casus | null {
  return story.reduce<Casus | null>((casus, { gebeurtenis }) => evolve(casus, gebeurtenis), null);
}
