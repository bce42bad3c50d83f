import type { Insertable, Kysely, QueryCreator, Transaction } from 'kysely';
import { dagenThuis } from '../domain/telling';
import { volgendeMoment } from '../domain/termijnen';
import { zitAanTafel } from '../domain/toegang';
import { berichtregels, type Opmaak } from './berichtregels';
import type { Database } from './database';
import { Gat, Tegenspraak } from './errors';
import { alsJson, opslaanbaar } from './storable';
import type { CasusTabel, GebeurtenisTabel, Tabellen } from './tables';
import { taakregels, type Taakregel } from './taakregels';
import type { Vastlegging, VastTeLeggen } from './vastlegging';
import { zoekvorm } from './zoekvorm';

/** What a write added. */
export interface Vastgelegd {
  /** Number of the last event that the dossier has of the case. */
  readonly volgnummer: number;
  /** Ids of the messages this write put in the outbox. */
  readonly berichten: readonly string[];
}

/** Another writer was just before: what it wrote is seen at the next attempt. */
const BOTSINGEN: readonly unknown[] = ['23505', '40001', '40P01'];
const POGINGEN = 3;

/**
 * Writes steps of one case, in order, each with everything that follows from its events - the case as it stands, its
 * tasks, its messages - all or nothing: the same as one write for each of them. What the dossier already has, it skips,
 * so writing twice is writing once and the case never goes back to an earlier state. Rejects with `Tegenspraak` when
 * another event stands under a number and with `Gat` when a number is missing; with the error of the database when that
 * does not answer.
 */
export async function legStappenVast(
  db: Database,
  stappen: readonly Vastlegging[],
  opmaak: Opmaak = {},
): Promise<Vastgelegd> {
  stappen.forEach(eisAaneengesloten);
  const [eerste, ...rest] = stappen;
  for (let poging = 1; ; poging++) {
    try {
      const meteen = poging === 1 && eerste !== undefined && rest.length === 0;
      return (
        (meteen ? await sluitAan(db, eerste, opmaak) : null) ??
        (await db.transaction().execute((trx) => schrijfAlle(trx, stappen, opmaak)))
      );
    } catch (fout) {
      if (poging === POGINGEN || !BOTSINGEN.includes((fout as { code?: unknown } | null)?.code)) throw fout;
    }
  }
}

/** Writes one step, as `legStappenVast` does. */
export function legVast(db: Database, v: Vastlegging, opmaak?: Opmaak): Promise<Vastgelegd> {
  return legStappenVast(db, [v], opmaak);
}

/** Rejects a batch that does not count on by one, or whose case is not the case after its last event. */
function eisAaneengesloten({ casus, gebeurtenissen }: Vastlegging): void {
  const [eerste] = gebeurtenissen;
  gebeurtenissen.forEach(({ nummer }, i) => {
    const verwacht = (eerste?.nummer ?? 0) + i;
    if (nummer !== verwacht) throw new Gat(casus.casusnummer, verwacht, nummer);
  });
  const laatste = gebeurtenissen.at(-1)?.nummer ?? casus.volgnummer;
  if (laatste !== casus.volgnummer) throw new Gat(casus.casusnummer, casus.volgnummer, laatste);
}

/** True for events with which a case begins, and so also its row in the dossier. */
function isBegin([eerste]: readonly VastTeLeggen[]): boolean {
  return eerste?.nummer === 1;
}

/**
 * A step that begins a case, or that follows on what the dossier has of it, without a transaction or a lock: a writer that
 * comes between takes the number of its first event, so that this one collides with it and is tried again, in a
 * transaction. Null for a step that does not follow.
 */
async function sluitAan(db: Database, v: Vastlegging, opmaak: Opmaak): Promise<Vastgelegd | null> {
  if (isBegin(v.gebeurtenissen)) return voegToe(db, v, v.gebeurtenissen, [], opmaak);
  const regels = await db
    .selectFrom('casus')
    .leftJoin('taak', (taak) =>
      taak.onRef('taak.casusnummer', '=', 'casus.casusnummer').on('taak.status', '=', 'open'),
    )
    .selectAll('taak')
    .select('casus.volgnummer')
    .where('casus.casusnummer', '=', v.casus.casusnummer)
    .execute();
  if (regels[0] === undefined || v.gebeurtenissen[0]?.nummer !== regels[0].volgnummer + 1) return null;
  const open = regels.flatMap(({ volgnummer: _, ...taak }) =>
    taak.type === null ? [] : [taak as Taakregel],
  );
  return voegToe(db, v, v.gebeurtenissen, open, opmaak);
}

async function schrijfAlle(
  trx: Transaction<Tabellen>,
  stappen: readonly Vastlegging[],
  opmaak: Opmaak,
): Promise<Vastgelegd> {
  let volgnummer = 0;
  const berichten: string[] = [];
  for (const stap of stappen) {
    const geschreven = await schrijf(trx, stap, opmaak);
    ({ volgnummer } = geschreven);
    berichten.push(...geschreven.berichten);
  }
  return { volgnummer, berichten };
}

async function schrijf(trx: Transaction<Tabellen>, v: Vastlegging, opmaak: Opmaak): Promise<Vastgelegd> {
  const { casusnummer } = v.casus;
  // Until the commit nobody else writes this case.
  const stand = await trx
    .selectFrom('casus')
    .select('volgnummer')
    .where('casusnummer', '=', casusnummer)
    .forUpdate()
    .executeTakeFirst();
  const bekend = stand?.volgnummer ?? 0;
  await eisZelfde(
    trx,
    casusnummer,
    v.gebeurtenissen.filter(({ nummer }) => nummer <= bekend),
  );

  const nieuw = v.gebeurtenissen.filter(({ nummer }) => nummer > bekend);
  const [eerste] = nieuw;
  if (eerste === undefined) return { volgnummer: bekend, berichten: [] };
  if (eerste.nummer !== bekend + 1) throw new Gat(casusnummer, bekend + 1, eerste.nummer);

  const open = stand === undefined ? [] : await openRegels(trx, casusnummer);
  return voegToe(trx, v, nieuw, open, opmaak);
}

/** Rejects when the dossier has other events under these numbers. */
async function eisZelfde(
  trx: Transaction<Tabellen>,
  casusnummer: string,
  bekend: readonly VastTeLeggen[],
): Promise<void> {
  if (bekend.length === 0) return;
  const regels = await trx
    .selectFrom('gebeurtenis')
    .select(['nummer', 'id'])
    .where('casusnummer', '=', casusnummer)
    .where(
      'nummer',
      'in',
      bekend.map(({ nummer }) => nummer),
    )
    .execute();
  const ids = new Map(regels.map(({ nummer, id }) => [nummer, id]));
  for (const { nummer, id } of bekend) {
    if (ids.get(nummer) !== id) throw new Tegenspraak(casusnummer, nummer, ids.get(nummer), id);
  }
}

/** Events and everything that follows from them, in one statement: a round trip for each costs more than the rows. */
async function voegToe(
  db: Kysely<Tabellen>,
  v: Vastlegging,
  nieuw: readonly VastTeLeggen[],
  open: readonly Taakregel[],
  opmaak: Opmaak,
): Promise<Vastgelegd> {
  const { casusnummer, volgnummer } = v.casus;
  const regel = casusregel(v);
  const taken = taakregels(open, nieuw, v.casus);
  const berichten = berichtregels(v.casus, nieuw, opmaak);
  const metCasus = db.with('zaak', (deel) =>
    isBegin(nieuw)
      ? deel.insertInto('casus').values(regel).returning('casusnummer')
      : deel.updateTable('casus').set(regel).where('casusnummer', '=', casusnummer).returning('casusnummer'),
  );
  const metTaken = taken.length === 0 ? metCasus : metCasus.with('werk', (deel) => schrijfTaken(deel, taken));
  const metBerichten =
    berichten.length === 0
      ? metTaken
      : metTaken.with('post', (deel) => deel.insertInto('bericht').values(berichten).returning('id'));
  await metBerichten.insertInto('gebeurtenis').values(gebeurtenisregels(casusnummer, nieuw)).execute();
  return { volgnummer, berichten: berichten.map(({ id }) => id) };
}

function gebeurtenisregels(
  casusnummer: string,
  nieuw: readonly VastTeLeggen[],
): Insertable<GebeurtenisTabel>[] {
  return nieuw.map(({ id, nummer, gebeurtenis, werkelijkOp, herkomst }) => ({
    casusnummer,
    nummer,
    id,
    soort: gebeurtenis.soort,
    op: gebeurtenis.op,
    werkelijkOp,
    door: gebeurtenis.door,
    actor: opslaanbaar(herkomst?.wie ?? null),
    kanaal: opslaanbaar(herkomst?.kanaal ?? null),
    gegevens: alsJson(gebeurtenis.gegevens),
  }));
}

function schrijfTaken(db: QueryCreator<Tabellen>, regels: readonly Taakregel[]) {
  return db
    .insertInto('taak')
    .values(regels)
    .onConflict((botsing) =>
      botsing.columns(['casusnummer', 'geopendBij']).doUpdateSet((eb) => ({
        regio: eb.ref('excluded.regio'),
        gemeente: eb.ref('excluded.gemeente'),
        rol: eb.ref('excluded.rol'),
        persoon: eb.ref('excluded.persoon'),
        uiterlijk: eb.ref('excluded.uiterlijk'),
        herinnering: eb.ref('excluded.herinnering'),
        escalatie: eb.ref('excluded.escalatie'),
        gepauzeerd: eb.ref('excluded.gepauzeerd'),
        status: eb.ref('excluded.status'),
        geslotenOp: eb.ref('excluded.geslotenOp'),
      })),
    )
    .returning('type');
}

function openRegels(trx: Transaction<Tabellen>, casusnummer: string): Promise<Taakregel[]> {
  return trx
    .selectFrom('taak')
    .selectAll()
    .where('casusnummer', '=', casusnummer)
    .where('status', '=', 'open')
    .execute();
}

function casusregel({ workflowId, casus }: Vastlegging): Insertable<CasusTabel> {
  return {
    casusnummer: casus.casusnummer,
    workflowId,
    leerling: opslaanbaar(casus.leerling),
    naam: opslaanbaar(casus.naam ?? null),
    zoeknaam: zoekvorm(casus.naam),
    regio: casus.convenant.regio,
    gemeente: casus.gemeente,
    school: opslaanbaar(casus.school ?? null),
    onderwijssoort: casus.onderwijssoort,
    fase: casus.fase,
    bereikt: casus.bereikt,
    aanTafel: zitAanTafel(casus),
    regieRol: casus.regie.rol,
    regiePersoon: opslaanbaar(casus.regie.persoon),
    eersteVerzuimdag: casus.eersteVerzuimdag,
    gemeldOp: casus.gemeldOp,
    volgendeMoment: volgendeMoment(casus)?.op ?? null,
    geslotenOp: casus.gesloten?.op ?? null,
    geslotenReden: opslaanbaar(casus.gesloten?.reden ?? null),
    dagenThuis: casus.gesloten === null ? null : dagenThuis(casus, casus.gesloten.op),
    vervolgOp: casus.vervolgOp,
    volgnummer: casus.volgnummer,
    toestand: alsJson(casus),
  };
}
