import type { Casus } from '../../../domain/casus';
import type { Stap } from '../../../domain/verwerk';
import { opent, verstrijk, verwerk } from '../../../domain/verwerk';
import { berichten } from '../../../taal/berichten';
import { standaard } from '../../domain/hulp';
import { wrongMessages, wrongTasks, wrongTerms, type Told } from './story';

const BEFORE = '2026-10-04T21:50:00.000Z';
const MIDNIGHT = '2026-10-04T22:00:00.000Z';
const LATER = '2026-10-04T22:00:07.000Z';
const NU = '2026-10-05T07:00:00.000Z';
const MARGIN = 15_000;

const story: Told[] = [];
const messages: { id: string; bij: number; soort: string; aanRol: string }[] = [];
let casus: Casus;

/** Takes a step over as it would stand in the dossier. */
function take(step: Stap, werkelijkOp: string, key: string | null): void {
  const from = story.length;
  step.gebeurtenissen.forEach((gebeurtenis, i) => {
    const nummer = from + i + 1;
    const id = key === null ? `${gebeurtenis.op}/${nummer}` : `${key}/${i}`;
    story.push({ nummer, id, op: gebeurtenis.op, werkelijkOp, gebeurtenis });
  });
  casus = step.casus;
  for (const { bij, soort, aan } of berichten(casus, step.gebeurtenissen))
    messages.push({ id: `m-${messages.length}`, bij, soort, aanRol: aan.rol });
}

beforeAll(() => {
  const melding = {
    leerling: 'kind',
    eersteVerzuimdag: '2026-09-07',
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po',
    gemeente: '0014',
    school: '12AB00',
  } as const;
  const opened = opent({ casusnummer: 'een', melding, convenant: standaard, vervolgOp: null }, BEFORE);
  if (!opened.aanvaard) throw new Error('not opened');
  take(opened, BEFORE, 'sleutel-a');
  take(verstrijk(casus, LATER), LATER, null);
  const noted = verwerk(casus, { opdracht: 'maakNotitie', door: 'manager', gegevens: { tekst: 'Een.' } }, NU);
  if (!noted.aanvaard) throw new Error('not noted');
  take(noted, NU, 'sleutel-b');
});

/** The story with something done to it, numbered again. */
function changed(change: (told: Told[]) => Told[]): Told[] {
  return change([...story]).map((told, i) => ({ ...told, nummer: i + 1 }));
}
const step = (told: Told) => told.gebeurtenis.soort === 'fase-geopend' && told.op === MIDNIGHT;
const tasks = () =>
  story.flatMap(({ nummer, gebeurtenis }) => {
    if (gebeurtenis.soort !== 'taak-geopend') return [];
    const { type } = gebeurtenis.gegevens;
    const last = !story.some(
      ({ nummer: n, gebeurtenis: g }) => n > nummer && g.soort === 'taak-geopend' && g.gegevens.type === type,
    );
    const open = casus.taken[type] !== undefined && last;
    return [{ geopendBij: nummer, type, status: open ? ('open' as const) : ('vervallen' as const) }];
  });

test('a case as it went has nothing wrong', () => {
  expect(story.filter(step)).toHaveLength(1);
  expect(wrongTerms(story, NU, MARGIN)).toEqual([]);
  expect(wrongTasks(story, tasks())).toEqual([]);
  expect(wrongMessages(story, messages)).toEqual([]);
});

test('a term that fired twice, early, late or not at all is found', () => {
  const twice = changed((all) => [...all, ...all.filter(step)]);
  expect(wrongTerms(twice, NU, MARGIN).join()).toMatch(/without a term, or twice/);
  const early = changed((all) => all.map((told) => (step(told) ? { ...told, werkelijkOp: BEFORE } : told)));
  expect(wrongTerms(early, NU, MARGIN).join()).toMatch(/fired early/);
  const jumped = changed((all) => all.filter(({ op }) => op !== MIDNIGHT));
  expect(wrongTerms(jumped, NU, MARGIN).join()).toMatch(/had not fired/);
  const never = changed((all) => all.filter(({ op }) => op < MIDNIGHT));
  expect(wrongTerms(never, NU, MARGIN).join()).toMatch(/did not fire/);
  const half = changed((all) => all.filter((told) => !step(told)));
  expect(wrongTerms(half, NU, MARGIN).join()).toMatch(/should have given/);
});

test('a task that is lost, doubled, never opened or in another state is found', () => {
  const all = tasks();
  expect(wrongTasks(story, all.slice(1)).join()).toMatch(/is lost/);
  expect(wrongTasks(story, [...all, ...all.slice(0, 1)]).join()).toMatch(/twice/);
  expect(wrongTasks(story, [...all, { ...all[0]!, geopendBij: 1 }]).join()).toMatch(/never opened/);
  const closed = all.map((task) => ({ ...task, status: 'vervallen' as const }));
  expect(wrongTasks(story, closed).join()).toMatch(/should be/);
});

test('a message that is lost or doubled is found', () => {
  expect(messages.length).toBeGreaterThan(1);
  expect(wrongMessages(story, messages.slice(1)).join()).toMatch(/0 times|1 times, and should be 2/);
  expect(wrongMessages(story, [...messages, messages[0]!]).join()).toMatch(/2 times|3 times/);
});
