import { sql } from 'kysely';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { conceptStore } from '../../../dossier/concept/concept';
import type { Database } from '../../../dossier/database';
import { dossierReader } from '../../../dossier/dossier';
import { open } from '../../../dossier/geheim/inhoud';
import { sleutelBij } from '../../../dossier/geheim/kindsleutel';
import { sleutelbos } from '../../../dossier/geheim/sleutelbos';
import { controleerCasussen } from '../../../dossier/keten/controle';
import { migrate } from '../../../dossier/migrate';
import { legVast } from '../../../dossier/write';
import { zoekvorm } from '../../../dossier/zoekvorm';
import { postQueue } from '../../../activities/post/queue';
import { sent } from '../../activities/post/outbox';
import { OUDER } from '../betrokkenen/betrokkene';
import { proefdossier } from '../dossier-proef';
import { berichtenVan, casusVan, gebeurtenissenVan } from '../inhoud';
import { heleLadder, OVERAL, Verhaal } from '../verhaal';

/** A parent with no more than was kept of them before this migration. */
const TOEN = { ...OUDER, woontBij: null, tolk: null };

const BEGIN = { na: null, aantal: 100 };
const WIE = { door: 'account-1', op: '2026-09-08T08:00:00.000Z' };
/** More cases than go in one statement, with more events than that. */
const KOPIEEN = 60;

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeEach(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterEach(() => proef.sluit());

async function schrijf(verhaal: Verhaal): Promise<Verhaal> {
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  return verhaal;
}

/** Brings the tables back to how they were before anything was encrypted, with everything in the clear. */
async function terug(): Promise<void> {
  const bos = sleutelbos(db);
  await sql`alter table casus add column naam text, add column zoeknaam text`.execute(db);
  await sql`
    alter table bericht add column onderwerp text, add column tekst text,
      add column verzonden_onderwerp text, add column verzonden_tekst text`.execute(db);
  await sql`
    alter table betrokkene add column naam text, add column relatie text, add column taal text,
      add column voorkeur text, add column email text, add column telefoon text, add column adres text`.execute(
    db,
  );
  await sql`alter table betrokkene_wijziging rename column voor to voor_oud`.execute(db);
  await sql`alter table betrokkene_wijziging rename column na to na_oud`.execute(db);
  await sql`alter table betrokkene_wijziging add column voor jsonb, add column na jsonb`.execute(db);
  await sql`alter table concept add column velden jsonb`.execute(db);

  for (const { casusnummer } of await db.selectFrom('casus').select('casusnummer').execute()) {
    const [casus] = await casusVan(db, casusnummer);
    const naam = casus?.toestand.naam ?? null;
    await sql`
      update casus set naam = ${naam}, zoeknaam = ${zoekvorm(naam)}, toestand = ${JSON.stringify(casus?.toestand)}::jsonb
      where casusnummer = ${casusnummer}`.execute(db);
    for (const { nummer, gegevens } of await gebeurtenissenVan(db, casusnummer))
      await sql`
        update gebeurtenis set gegevens = ${JSON.stringify(gegevens)}::jsonb
        where casusnummer = ${casusnummer} and nummer = ${nummer}`.execute(db);
    for (const { id, onderwerp, tekst } of await berichtenVan(db, casusnummer))
      await sql`update bericht set onderwerp = ${onderwerp}, tekst = ${tekst} where id = ${id}`.execute(db);
  }
  await sql`
    update bericht set verzonden_onderwerp = 'Verzonden', verzonden_tekst = 'Zoals verzonden.'
    where verzonden_geheim is not null`.execute(db);
  for (const { id, naam, relatie, taal, voorkeur, telefoon, adres } of await alleBetrokkenen())
    await sql`
      update betrokkene set naam = ${naam}, relatie = ${relatie}, taal = ${taal}, voorkeur = ${voorkeur},
        telefoon = ${telefoon}, adres = ${adres} where id = ${id}`.execute(db);
  const wijzigingen = await sql<{ id: string; voor: Buffer | null; na: Buffer; verpakt: Buffer }>`
    select id, voor_oud as voor, na_oud as na, ${sleutelBij('betrokkene_wijziging')} as verpakt
    from betrokkene_wijziging`.execute(db);
  for (const { id, voor, na, verpakt } of wijzigingen.rows)
    await sql`
      update betrokkene_wijziging set na = ${open(bos, verpakt, 'wijziging', na)}::jsonb,
        voor = ${voor === null ? null : open(bos, verpakt, 'wijziging', voor)}::jsonb where id = ${id}`.execute(
      db,
    );
  await sql`update concept set velden = '{"veld": "getypt"}'`.execute(db);

  await sql`drop table zoeknaam`.execute(db);
  await sql`alter table casus drop column kindsleutel, drop column geheim, drop column laatste_hash`.execute(
    db,
  );
  await sql`drop table kindsleutel`.execute(db);
  await sql`alter table gebeurtenis drop column geheim, drop column gegevens_hash, drop column hash`.execute(
    db,
  );
  await sql`alter table bericht drop column geheim, drop column verzonden_geheim`.execute(db);
  await sql`alter table betrokkene drop column geheim`.execute(db);
  await sql`alter table betrokkene_wijziging drop column voor_oud, drop column na_oud`.execute(db);
  await sql`alter table concept drop column geheim`.execute(db);
  // What came after it is made again.
  await sql`
    drop table verzending, abonnement, stroom, verzuimuren, verzuimopening, registerstatus, registermelding, gezinssignaal, gezinspoging, gezinscode, gezinslink, belofte, verzamelopdracht_casus, verzamelopdracht, document_deel, document, bezorging, corv_terugmelding, corv_bericht, stuk_overhandiging, stuk, registratie, zaaksysteem, afgifte, kanaal, kanaalproef, zending, postbus, brief_handeling, brief, omleiding, onbereikt, verwijsindexzending, weergave, gezien, geen_ouder, vermelding, beeindigde_sessie, verzoeksleutel, rolverzoek, agenda_adres, casuswijziging, niet_dubbel, beurt, beurtstand, bewaking, bevinding, verdacht, vernietiging_kind, vernietiging, rechtenverzoek`.execute(
    db,
  );
  await sql`drop function weeknummer, fasenloop_bij, vernietig_kind, registerstatus_stroom, registermelding_afgesloten, registermelding_weg, stroom_verplaatst, noteer_onbereikt, bericht_opgegeven, bezorging_geweigerd, stroom_bij cascade`.execute(
    db,
  );
  await sql`drop index bericht_laatst_bezorgd, casus_gesloten_houder, casus_kind, casus_open_workflow`.execute(
    db,
  );
  await sql`alter table casus drop column volgende_stap, drop column laatste_contact,
    drop column niet_geteld, drop column fasenloop`.execute(db);
  await sql`alter table school drop column onderwijssoort`.execute(db);
  await sql`alter table persoon drop column mailkeuze`.execute(db);
  await sql`
    alter table inzage drop column trace, drop column span, drop column begonnen_op, drop column status, drop column verwerking,
      drop column aanroeper_trace, drop column aanroeper_span, drop column betrokkenen`.execute(db);
  await sql`
    alter table bericht drop column losgelaten_door, drop column losgelaten_reden, drop column ontvanger,
      drop column per_brief, drop column verteld_bij, drop column niet_voor, drop column stap,
      drop column meteen`.execute(db);
  await sql`delete from kysely_migration where name >= '0013'`.execute(db);
}

async function alleBetrokkenen() {
  const casussen = await db.selectFrom('casus').select('casusnummer').execute();
  const alle = await Promise.all(casussen.map(({ casusnummer }) => betrokkenen(db).lees(casusnummer)));
  return alle.flat();
}

/** Everything that is read of these cases. */
async function alles(casusnummers: readonly string[]): Promise<unknown[]> {
  const lezer = dossierReader(db);
  return Promise.all(
    casusnummers.map(async (casusnummer) => [
      await lezer.leesCasus(OVERAL, casusnummer),
      await lezer.leesTijdlijn(OVERAL, casusnummer, BEGIN),
      (await lezer.leesBerichten(OVERAL, { casusnummer }, BEGIN)).filter(({ status }) => status === 'wacht'),
      await lezer.leesWerk(OVERAL, { casusnummer }, '2026-10-20T10:00:00.000Z', BEGIN),
      await betrokkenen(db).lees(casusnummer),
      await betrokkenen(db).wijzigingen(casusnummer),
      await lezer.zoekCasussen(OVERAL, 'noor', BEGIN),
    ]),
  );
}

test('what stands is encrypted and chained, reads as before, and goes on', async () => {
  const eerste = await schrijf(heleLadder({ naam: 'Noor Eerder' }));
  const later = await schrijf(
    new Verhaal('2027-09-07T08:00:00.000Z', { naam: 'Noor Later' }, eerste.workflowId),
  );
  const zonderNaam = await schrijf(new Verhaal());
  const id = '0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f';
  const { casusnummer } = later;
  await betrokkenen(db).voegToe({ ...TOEN, casusnummer, id }, WIE);
  await betrokkenen(db).wijzig({ ...TOEN, relatie: 'pleegmoeder', casusnummer, id, versie: 1 }, WIE);
  const queue = postQueue(db, 60_000);
  await queue.note((await queue.lease('uitbak', 3, 'lease')).leased.map(sent));
  const concept = await conceptStore(db).keep('iemand', '/werkbak/x', { veld: 'getypt' });
  const nummers = [eerste, later, zonderNaam].map((een) => een.casusnummer);
  const voor = await alles(nummers);

  await terug();
  await sql`
    create table kopie as
    select gen_random_uuid() as nummer from generate_series(1, ${sql.lit(KOPIEEN)})`.execute(db);
  await sql`
    insert into casus select (jsonb_populate_record(casus, jsonb_build_object(
      'casusnummer', kopie.nummer, 'kenmerk', null, 'workflow_id', 'kopie-' || kopie.nummer))).*
    from casus cross join kopie where casusnummer = ${eerste.casusnummer}`.execute(db);
  await sql`
    insert into gebeurtenis select (jsonb_populate_record(gebeurtenis, jsonb_build_object(
      'casusnummer', kopie.nummer))).*
    from gebeurtenis cross join kopie where casusnummer = ${eerste.casusnummer}`.execute(db);

  await sql`drop table kopie`.execute(db);

  await Promise.all([migrate(db), migrate(proef.open())]);

  expect(await controleerCasussen(db)).toMatchObject({ casussen: 3 + KOPIEEN, bevindingen: [] });
  const na = (await alles(nummers)) as unknown[][];
  const zonderZoeken = (alle: unknown[][]) => alle.map((een) => een.slice(0, -1));
  expect(zonderZoeken(na)).toEqual(zonderZoeken(voor as unknown[][]));
  expect(await dossierReader(db).zoekCasussen(OVERAL, 'noor later', BEGIN)).toMatchObject([{ casusnummer }]);
  expect(await dossierReader(db).leesBerichten(OVERAL, {}, { na: null, aantal: 500 })).toContainEqual(
    expect.objectContaining({ onderwerp: 'Verzonden', tekst: 'Zoals verzonden.' }),
  );
  expect(await conceptStore(db).read(concept, 'iemand', '/werkbak/x')).toMatchObject({
    velden: { veld: 'getypt' },
  });
  const { rows } = await sql<{ casussen: number; sleutels: number }>`
    select count(*)::int as casussen, count(distinct kindsleutel)::int as sleutels from casus`.execute(db);
  // Two cases of one child share its key.
  expect(rows).toEqual([{ casussen: 3 + KOPIEEN, sleutels: 2 + KOPIEEN }]);

  await legVast(db, later.tot('2027-10-06T08:00:00.000Z'));
  expect((await controleerCasussen(db)).bevindingen).toEqual([]);
});
