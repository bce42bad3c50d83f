import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { connectClient } from '../../temporal/connection';
import { readKeys } from '../../temporal/codec';
import { readPorts } from '../../embedded/data-folder';
import { NAMESPACE } from '../../temporal/namespace';

/** What the dossier holds of one case, in the order of its events. */
export interface Dossier {
  casusnummer: string;
  workflowId: string;
  volgendeMoment: string;
  gebeurtenissen: Record<string, unknown>[];
  taken: Record<string, unknown>[];
  berichten: (Record<string, unknown> & { id: string })[];
  /** What became of the messages, in the same order. */
  bezorging: { id: string; bezorgd: boolean; pogingen: number }[];
}

/** A connection beside the product, to the PostgreSQL in its data folder. */
export async function naarDossier<T>(folder: string, werk: (db: Client) => Promise<T>): Promise<T> {
  const db = new Client({
    host: '127.0.0.1',
    port: readPorts(folder).postgres,
    user: 'doorbraak',
    password: fs.readFileSync(path.join(folder, 'postgres', 'password'), 'utf8').trim(),
    database: 'doorbraak',
  });
  db.on('error', () => undefined);
  await db.connect();
  try {
    return await werk(db);
  } finally {
    await db.end().catch(() => undefined);
  }
}

/** How many events the dossier has of a child. */
export async function aantalGebeurtenissen(db: Client, leerling: string): Promise<number> {
  const { rows } = await db.query<{ n: string }>(
    'select count(*) as n from gebeurtenis join casus using (casusnummer) where leerling = $1',
    [leerling],
  );
  return Number(rows[0]?.n);
}

/** Every child in the dossier, as often as it has a case. */
export async function leerlingen(db: Client): Promise<string[]> {
  const { rows } = await db.query<{ leerling: string }>('select leerling from casus order by 1');
  return rows.map(({ leerling }) => leerling);
}

/** The dossier of a child, which must have exactly one case. */
export async function leesDossier(db: Client, leerling: string): Promise<Dossier> {
  const casussen = await db.query('select * from casus where leerling = $1', [leerling]);
  expect(casussen.rows).toHaveLength(1);
  const casus = casussen.rows[0] as Record<string, unknown> & { casusnummer: string; volgende_moment: Date };
  const regels = async (sql: string) =>
    (await db.query(sql, [casus.casusnummer])).rows as Record<string, unknown>[];
  return {
    casusnummer: casus.casusnummer,
    workflowId: String(casus.workflow_id),
    volgendeMoment: casus.volgende_moment.toISOString(),
    gebeurtenissen: await regels(
      'select nummer, soort, door, actor, kanaal, gegevens, op from gebeurtenis where casusnummer = $1 order by nummer',
    ),
    taken: await regels(
      'select geopend_bij, type, rol, persoon, status, gepauzeerd, uiterlijk from taak where casusnummer = $1 order by 1',
    ),
    berichten: (await regels(
      'select id, bij, soort, aan_rol, aan_persoon from bericht where casusnummer = $1 order by id',
    )) as Dossier['berichten'],
    bezorging: (await regels(
      `select id, bezorgd_op is not null as bezorgd, pogingen, fout, opgegeven_op
         from bericht where casusnummer = $1 order by id`,
    )) as Dossier['bezorging'],
  };
}

/** The time is over that messages of a big step wait; answers how many of a case did. */
export async function laatStappenGaan(db: Client, { casusnummer }: Dossier): Promise<number> {
  const { rowCount } = await db.query(
    'update bericht set niet_voor = now(), volgende_poging_op = now() where casusnummer = $1 and niet_voor > now()',
    [casusnummer],
  );
  return rowCount ?? 0;
}

/** A dossier without what differs between two runs of the same: moments, and whose case it is. */
export function zonderMomenten(
  { casusnummer, gebeurtenissen, taken, berichten }: Dossier,
  leerling: string,
): unknown {
  const tekst = JSON.stringify({ gebeurtenissen, taken, berichten })
    .replaceAll(casusnummer, '(casus)')
    .replaceAll(leerling, '(leerling)')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)/g, '(moment)')
    .replace(/\d+ \w+ \d{4} om \d\d:\d\d uur/g, '(moment)');
  return JSON.parse(tekst);
}

/** How a case stands in Temporal. */
export interface InTemporal {
  status: string;
  volgendeMoment: string | undefined;
  /** When the timers that run will fire. */
  wekkers: string[];
}

/** Looks a case up in the Temporal of a data folder. */
export async function leesTemporal(folder: string, { workflowId }: Dossier): Promise<InTemporal> {
  const client = connectClient({
    temporalAddress: `127.0.0.1:${readPorts(folder).temporal}`,
    namespace: NAMESPACE,
    keys: readKeys(fs.readFileSync(path.join(folder, 'payload.key'), 'utf8').trim()),
  });
  try {
    const handle = client.workflow.getHandle(workflowId);
    const { status, typedSearchAttributes } = await handle.describe();
    const moment = typedSearchAttributes.getAll().find(({ key }) => key.name === 'volgendeMoment')?.value;
    const wekkers = new Map<string, string>();
    for (const event of (await handle.fetchHistory()).events ?? []) {
      const { timerId, startToFireTimeout: na } = event.timerStartedEventAttributes ?? {};
      if (timerId != null) {
        const ms = (Number(event.eventTime?.seconds) + Number(na?.seconds)) * 1_000;
        wekkers.set(timerId, new Date(ms).toISOString());
      }
      const klaar = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
      if (klaar?.timerId != null) wekkers.delete(klaar.timerId);
    }
    return {
      status: status.name,
      volgendeMoment: moment instanceof Date ? moment.toISOString() : undefined,
      wekkers: [...wekkers.values()],
    };
  } finally {
    await client.connection.close();
  }
}
