import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../dossier/database';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { sluit, type Doel } from '../../../dossier/geheim/inhoud';
import { openKindsleutel } from '../../../dossier/geheim/kindsleutel';
import { rechtenverzoeken } from '../../../dossier/rechtenverzoeken/rechtenverzoeken';
import { sluitIn } from '../../../dossier/verzuim/geheim';
import { legVast } from '../../../dossier/write';
import { PROEFSLEUTELS } from '../../histories/key';
import { OUDER } from '../betrokkenen/betrokkene';
import { heleLadder } from '../verhaal';

export const REGIO = 'standaard';
const PRIVACY = { wie: { id: 'p1', naam: 'Petra Postma' }, op: '2027-06-02T08:00:00.000Z' };
const DOOR = { door: 'account-1', op: '2026-09-08T08:00:00.000Z' };

export interface VolKind {
  readonly casusnummer: string;
  readonly workflowId: string;
  /** A parent, who asks; and the young person. */
  readonly ouder: string;
  readonly jongere: string;
  readonly verzoek: string;
}

/** A child with a row in every table that leads to it: `merk` stands in every text. */
export async function maakVolKind(db: Database, merk: string, andere: string | null): Promise<VolKind> {
  const verhaal = heleLadder({ leerling: `kind-${merk}`, naam: `Naam ${merk}` });
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  const { casusnummer, workflowId } = verhaal;
  const [ouder, jongere] = [randomUUID(), randomUUID()];
  const mens = { ...OUDER, adres: `Adres ${merk}\n9711 AB Groningen`, email: `ouder@${merk}.nl` };
  await betrokkenen(db).voegToe({ ...mens, casusnummer, id: ouder, naam: `Ouder ${merk}` }, DOOR);
  await betrokkenen(db).voegToe(
    {
      ...{ ...mens, casusnummer, id: jongere, soort: 'jongere', naam: `Jongere ${merk}` },
      email: `jongere@${merk}.nl`,
    },
    DOOR,
  );
  const opgenomen = await rechtenverzoeken(db).neemOp(
    REGIO,
    {
      ...{ id: randomUUID(), casus: casusnummer, soort: 'inzage', betrokkene: ouder },
      ...{ vrager: `Ouder ${merk}`, wat: `Alles ${merk}`, ontvangenOp: '2027-06-01' },
    },
    PRIVACY,
  );
  if (opgenomen.soort !== 'gedaan') throw new Error(JSON.stringify(opgenomen));
  await vulRest(db, merk, { casusnummer, workflowId, ouder, jongere }, andere);
  return { casusnummer, workflowId, ouder, jongere, verzoek: opgenomen.waarde.id };
}

async function vulRest(
  db: Database,
  merk: string,
  { casusnummer, workflowId, jongere }: Omit<VolKind, 'verzoek'>,
  andere: string | null,
): Promise<void> {
  const { verpakt } = await db
    .selectFrom('kindsleutel')
    .select('verpakt')
    .where('workflowId', '=', workflowId)
    .executeTakeFirstOrThrow();
  const sleutel = openKindsleutel(PROEFSLEUTELS, verpakt)!;
  const dicht = (doel: Doel, tekst: string) => sluit(sleutel, doel, tekst);
  const ring = (tabel: 'verzuimuren' | 'verzuimopening' | 'registermelding') =>
    sluitIn(PROEFSLEUTELS, tabel, { tekst: `${tabel} ${merk}` });
  const { id: bericht } = await db
    .selectFrom('bericht')
    .select('id')
    .where('casusnummer', '=', casusnummer)
    .orderBy('volgorde')
    .limit(1)
    .executeTakeFirstOrThrow();
  const [brief, document, link, stuk, corv, opdracht, melding, lijst, abonnement] = Array.from(
    { length: 9 },
    () => randomUUID(),
  );
  const zet = async (tabel: string, rij: Record<string, unknown>): Promise<void> => {
    const kolommen = sql.join(Object.keys(rij).map((kolom) => sql.ref(kolom)));
    const waarden = sql.join(Object.values(rij).map((waarde) => sql`${waarde}`));
    await sql`insert into ${sql.table(tabel)} (${kolommen}) values (${waarden})`.execute(db);
  };
  const bytes = Buffer.from('technisch');
  const nu = '2027-06-02T08:00:00.000Z';
  const eigen = { casusnummer };
  await zet('geen_ouder', {
    ...eigen,
    geheim: dicht('geen-ouder', `geen-ouder ${merk}`),
    melding: merk,
    door: 'x',
    op: nu,
  });
  await zet('document', {
    ...{ ...eigen, id: document, sha256: 'a'.repeat(64), grootte: 3, bestandssoort: 'text/plain' },
  });
  await zet('document_deel', { document, nummer: 0, geheim: bytes });
  await zet('beurt', { ...eigen, partij: `partij-${merk}`, van: '2026-09-07' });
  await zet('bezorging', { bericht, aan: `hash-${merk}` });
  await zet('afgifte', { bericht, aan: `hash-${merk}`, melding: `melding-${merk}` });
  await zet('omleiding', { bericht, persoon: `persoon-${merk}`, door: 'x' });
  await zet('zending', { zending: `zending-${merk}`, bericht, aan: 'hash' });
  await zet('brief', {
    ...{ id: brief, bericht, betrokkene: jongere, afgedrukt_op: nu },
    afdruk: dicht('afdruk', JSON.stringify({ tekst: `afdruk ${merk}`, adres: `Briefadres ${merk}` })),
  });
  await zet('brief_handeling', { brief, soort: 'afgedrukt', door: 'x', door_naam: `Handeling ${merk}` });
  await zet('onbereikt', {
    ...{ ...eigen, rol: 'ouders', id: randomUUID(), kanaal: `kanaal-${merk}`, foutcode: 'x', sinds: nu },
  });
  await zet('belofte', {
    ...{ ...eigen, id: randomUUID(), afspraak: 'a', gedaan: true, op: nu },
    geheim: dicht('belofte', `belofte ${merk}`),
  });
  await zet('gezinslink', { ...eigen, id: link, betrokkene: jongere, gemaakt_door: `maker-${merk}` });
  await zet('gezinscode', { begin: merk, link, hash: bytes, verloopt_op: nu });
  await zet('gezinssignaal', {
    ...{ ...eigen, id: randomUUID(), betrokkene: jongere, soort: 'klopt-niet', op: nu },
    geheim: dicht('signaal', JSON.stringify({ tekst: `signaal ${merk}` })),
  });
  const kind = { kind: workflowId, regio: REGIO };
  await zet('verzuimuren', {
    ...{ ...kind, nummer: merk, versie: 1, gemeente: '0014', dag: '2026-09-07' },
    geheim: ring('verzuimuren'),
  });
  await zet('verzuimopening', {
    ...{ ...kind, id: randomUUID(), eerste_dag: '2026-09-07', door: 'x', gemaakt_op: nu },
    ...{ volgende_poging_op: nu, geheim: ring('verzuimopening') },
  });
  await zet('registermelding', {
    ...{ ...kind, id: melding, gemeente: '0014', ontvangen_op: nu, gewijzigd_op: nu, casusnummer },
    geheim: ring('registermelding'),
  });
  await sql`insert into registerstatus (melding, nummer, status, op) values (${melding}, 1, 'in-behandeling', ${nu}) on conflict do nothing`.execute(
    db,
  );
  await sql`insert into verwijsindexzending (casusnummer, geopend_bij, id, referentie, volgende_poging_op)
    values (${casusnummer}, 1, ${randomUUID()}, ${`referentie-${merk}`}, ${nu}) on conflict do nothing`.execute(
    db,
  );
  await zet('stuk', {
    ...{
      ...eigen,
      id: stuk,
      doel: 'om',
      door: 'x',
      gemaakt_door: `Stukmaker ${merk}`,
      op: nu,
      gemeenten: '{}',
    },
  });
  await zet('stuk_overhandiging', {
    ...{ id: randomUUID(), stuk, aan: `Parket ${merk}`, wijze: 'post', datum: '2027-06-01' },
    ...{ door: 'x', door_naam: 'X', op: nu },
  });
  await zet('corv_bericht', {
    id: corv,
    stuk,
    door: 'x',
    door_naam: `Corv ${merk}`,
    op: nu,
    gevraagd: bytes,
  });
  await zet('corv_terugmelding', {
    ...{ id: randomUUID(), bericht: corv, soort: 'ontvangen', datum: '2027-06-01', geheim: bytes },
    ...{ door: 'x', door_naam: `Terug ${merk}`, op: nu },
  });
  await sql`insert into zaaksysteem (regio) values (${REGIO}) on conflict do nothing`.execute(db);
  await zet('registratie', { ...eigen, regio: REGIO, zaak: `https://zaak/${merk}` });
  await zet('abonnement', {
    ...{ id: abonnement, eigenaar: 'x', naam: 'x', adres: `https://x/${merk}`, geheim: bytes, tot: 0 },
    ...{ tot_gebeurtenis: 0 },
  });
  await zet('verzending', { abonnement, ...eigen, gebeurtenis: 1, regio: `regio-${merk}` });
  await sql`insert into vermelding (casusnummer, nummer, persoon) values (${casusnummer}, 1, ${`vermeld-${merk}`})`.execute(
    db,
  );
  await zet('gezien', { persoon: `lezer-${merk}`, ...eigen, tot: 1, op: nu });
  if (andere !== null) {
    const [een, twee] = [casusnummer, andere].sort();
    await zet('niet_dubbel', { casus: een, andere: twee, door: `niet-dubbel-${merk}`, op: nu });
  }
  await zet('verzamelopdracht', {
    ...{ id: opdracht, persoon: 'x', sleutel: merk, soort: 'wijsToe', geheim: bytes, weggelaten: 0 },
  });
  await zet('verzamelopdracht_casus', {
    ...{ verzamelopdracht: opdracht, ...eigen, volgnummer: 1, fase: 'om', gezien: '1', zin: `zin ${merk}` },
  });
  await zet('bevinding', {
    ...{ sleutel: `bevinding-${merk}`, soort: 'te-laat', workflow_id: workflowId, ...eigen },
    ...{ versies: '[]', stand: 'open' },
  });
  await sql`insert into casuswijziging (casusnummer, regio, gemeente, school, weg)
    values (${casusnummer}, ${REGIO}, '0014', ${`school-${merk}`}, true)`.execute(db);
  await zet('verdacht', { workflow_id: workflowId });
  await sql`insert into inzage (op, wie, naam, rol, regio, waarmee, handeling, casussen, aantal)
    values (${nu}, 'kijker', 'Kijker Kees', 'manager', ${REGIO}, 'api', ${`handeling-${merk}`},
      ${[casusnummer, ...(andere === null ? [] : [andere])]}::uuid[], ${andere === null ? 1 : 2})`.execute(
    db,
  );
  await zet('vernietiging', {
    ...{ id: lijst, regio: REGIO, jaren: 1, gesloten_voor: '2020-01-01T00:00:00Z', opgesteld_door: 'm1' },
    ...{ opgesteld_naam: 'M', opgesteld_op: nu, besluit: 'afgewezen', besloten_door: 'p1', besloten_op: nu },
  });
  await sql`insert into vernietiging_kind (vernietiging, kindsleutel, kenmerken, stand, reden)
    select ${lijst}::uuid, kindsleutel, array[kenmerk], 'bewaard', ${`reden-${merk}`} from casus
    where casusnummer = ${casusnummer}`.execute(db);
  await zet('concept', {
    ...{ id: `concept-${merk}`, gebruiker: 'x', pad: `/werkbak/casussen/${casusnummer}` },
    ...{ verloopt_op: nu, geheim: bytes },
  });
  await zet('verzoeksleutel', { id: `sleutel-${merk}`, inhoud: 'x', casus: casusnummer, verloopt_op: nu });
}
