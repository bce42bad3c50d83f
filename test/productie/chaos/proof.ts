import type { Client } from '@temporalio/client';
import { GEEN_ADRES } from '../../../dossier/berichtstatus';
import { controleerCasussen } from '../../../dossier/keten/controle';
import type { Database } from '../../../dossier/database';
import { MAIL } from '../../../activities/post/mail/kanaal';
import { VERBINDINGEN } from '../../../activities/post/mail/server';
import { standQuery } from '../../../workflows/contract';
import { SIDE_BY_SIDE } from '../topology';
import { readAll, type Kept } from './dossier';
import type { Asked } from './load';
import { wrongMessages, wrongTasks, wrongTerms } from './story';

/** What is held against what must be so. */
export interface Evidence {
  readonly db: Database;
  readonly client: Client;
  readonly asked: readonly Asked[];
  /** How often each mail came. */
  readonly came: ReadonlyMap<string, number>;
  /** How often a program may have died between sending and noting it. */
  readonly crashes: number;
  /** The clock of the cases. */
  readonly nu: () => string;
}

/** Something that must be so, and where it is not. */
export interface Held {
  readonly name: string;
  readonly wrong: readonly string[];
  /** How much was looked at. */
  readonly seen: number;
}

/** A term of this moment may be under way. */
const MARGIN_MS = 15_000;
const AT_ONCE = 8;

/** Holds everything against everything. */
export async function prove(evidence: Evidence): Promise<Held[]> {
  const { db, asked, nu } = evidence;
  const kept = await readAll(db);
  const perCase = (check: (one: Kept) => string[]) =>
    kept.flatMap((one) => check(one).map((wrong) => `${one.casusnummer}: ${wrong}`));
  const events = kept.reduce((sum, { story }) => sum + story.length, 0);
  const now = nu();
  return [
    { name: 'every accepted report and command stands in the dossier once', ...once(asked, kept) },
    { name: 'events count on from one, each once', seen: events, wrong: perCase(wrongNumbers) },
    {
      name: 'every term fired once, and none early',
      seen: kept.length,
      wrong: perCase(({ story }) => wrongTerms(story, now, MARGIN_MS)),
    },
    {
      name: 'no task is lost or doubled',
      seen: kept.reduce((sum, { tasks }) => sum + tasks.length, 0),
      wrong: perCase(({ story, tasks }) => wrongTasks(story, tasks)),
    },
    {
      name: 'no message is lost or doubled',
      seen: kept.reduce((sum, { messages }) => sum + messages.length, 0),
      wrong: perCase(({ story, messages }) => wrongMessages(story, messages)),
    },
    { name: 'every mail came, and again only where something crashed', ...(await mails(evidence, kept)) },
    { name: 'all cases that are open run, and know what the dossier has', ...(await alive(evidence, kept)) },
    { name: 'all chains are whole', ...(await chains(db)) },
  ];
}

function once(asked: readonly Asked[], kept: readonly Kept[]): Omit<Held, 'name'> {
  const said = new Map<string, string[]>();
  const say = (mark: string, casusnummer: string) => said.set(mark, [...(said.get(mark) ?? []), casusnummer]);
  for (const { casusnummer, leerling, story } of kept) {
    if (leerling !== null) say(leerling, casusnummer);
    for (const { gebeurtenis } of story) {
      const { tekst, toelichting } = gebeurtenis.gegevens as { tekst?: string; toelichting?: string };
      for (const mark of [tekst, toelichting]) if (mark?.startsWith('Gebeld over')) say(mark, casusnummer);
    }
  }
  const wrong = asked.flatMap(({ mark, soort, casusnummer, outcome, taken, last }) => {
    const found = said.get(mark) ?? [];
    const who = `${soort} ${mark} (${outcome}, last ${last})`;
    if (outcome === 'open') return [`${who}: nobody told how it ended`];
    if (outcome === 'geweigerd') {
      const all = found.length > 0 ? [`${who}: stands there all the same`] : [];
      return taken ? [...all, `${who}: was accepted before`] : all;
    }
    if (found.length !== 1) return [`${who}: stands there ${found.length} times`];
    return found[0] === casusnummer ? [] : [`${who}: stands in ${found[0]}, not in ${casusnummer}`];
  });
  const meant = new Set(asked.map(({ mark }) => mark));
  for (const mark of said.keys()) if (!meant.has(mark)) wrong.push(`${mark}: nobody asked that`);
  return { seen: asked.length, wrong };
}

function wrongNumbers({ story, volgnummer }: Kept): string[] {
  const wrong = story.flatMap(({ nummer }, i) =>
    nummer === i + 1 ? [] : [`event ${nummer} is number ${i + 1}`],
  );
  if (story.length !== volgnummer) wrong.push(`${story.length} events, and it says ${volgnummer}`);
  if (new Set(story.map(({ id }) => id)).size < story.length) wrong.push('an event is there twice');
  return wrong;
}

async function mails({ db, came, crashes }: Evidence, kept: readonly Kept[]): Promise<Omit<Held, 'name'>> {
  const wrong: string[] = [];
  const sendings = await db.selectFrom('zending').select(['zending', 'bericht', 'aan']).execute();
  for (const { messages } of kept) {
    for (const { id, kanaal, bezorgdOp, opgegevenOp, foutcode } of messages) {
      if (bezorgdOp === null && opgegevenOp === null && foutcode !== GEEN_ADRES)
        wrong.push(`message ${id} never left: ${foutcode ?? 'no reason'}`);
      if (kanaal !== MAIL || bezorgdOp === null) continue;
      const arrived = sendings.filter(({ zending, bericht }) => bericht === id && came.has(zending));
      if (arrived.length === 0) wrong.push(`message ${id} was called delivered, and never came`);
      if (new Set(arrived.map(({ aan }) => aan)).size < arrived.length)
        wrong.push(`message ${id} came in two mails to one address`);
    }
  }
  const known = new Set(sendings.map(({ zending }) => zending));
  for (const zending of came.keys()) if (!known.has(zending)) wrong.push(`mail ${zending} is of no message`);
  const again = [...came.values()].reduce((sum, times) => sum + times - 1, 0);
  if (came.size === 0) wrong.push('no mail came at all');
  if (again > crashes * IN_HAND) wrong.push(`${again} mails came again, with ${crashes} crashes`);
  return { seen: came.size, wrong };
}

/** So many mails are being handed over at one moment: over the connections of a postbode in each worker. */
const IN_HAND = VERBINDINGEN * SIDE_BY_SIDE;

/** The cases that are open: their workflows run, answer, and know what the dossier has. */
export async function alive(
  { client }: Pick<Evidence, 'client'>,
  kept: readonly Kept[],
): Promise<Omit<Held, 'name'>> {
  const wrong: string[] = [];
  const left = kept.filter(({ open }) => open);
  const seen = left.length;
  const look = async ({ casusnummer, workflowId, volgnummer }: Kept) => {
    const handle = client.workflow.getHandle(workflowId);
    const { status, raw } = await handle.describe();
    if (status.name !== 'RUNNING') return wrong.push(`${casusnummer}: its workflow is ${status.name}`);
    const { casus, bevestigd } = await client.withDeadline(Date.now() + 20_000, () =>
      handle.query(standQuery),
    );
    if (casus?.casusnummer !== casusnummer)
      return wrong.push(`${casusnummer}: its workflow has ${casus?.casusnummer}`);
    if (casus.volgnummer !== volgnummer || bevestigd !== volgnummer)
      return wrong.push(
        `${casusnummer}: at ${casus.volgnummer}, confirmed ${bevestigd}, the dossier at ${volgnummer}`,
      );
    const attempt = raw.pendingWorkflowTask?.attempt ?? 0;
    return attempt > 3 ? wrong.push(`${casusnummer}: its code failed ${attempt} times`) : 0;
  };
  const loop = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const { casusnummer } = one;
      await look(one).catch((error: unknown) => wrong.push(`${casusnummer}: ${String(error)}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, loop));
  return { seen, wrong };
}

async function chains(db: Database): Promise<Omit<Held, 'name'>> {
  const { casussen, bevindingen } = await controleerCasussen(db);
  return { seen: casussen, wrong: bevindingen.map((one) => JSON.stringify(one)) };
}
