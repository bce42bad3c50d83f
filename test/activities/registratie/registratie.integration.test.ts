import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { stukActivities } from '../../../activities/justitie/stuk';
import { vergeetKind } from '../../../dossier/geheim/vergeten';
import {
  meldTypesGewijzigd,
  meldZaakGewijzigd,
  probeerRegistratieOpnieuw,
} from '../../../dossier/registratie/ingrijpen';
import { leesMislukt } from '../../../dossier/registratie/stand';
import { vulAan } from '../../../dossier/registratie/sweep';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { vraagStuk } from '../../../dossier/stukken/write';
import { datumVan, vanEpoch } from '../../../domain/tijd';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { zetMens } from '../../dossier/mens';
import { Verhaal } from '../../dossier/verhaal';
import { readPdf } from '../../pdf/pdf';
import { Registratieproef } from './registreren';
import { MET_GEZIN, totEinde, totUitspraak } from './verhalen';

const proef = new Registratieproef();
const REGIO = 'standaard';
const WIE = { door: 'noor', op: vanEpoch(Date.now()) };
const LADDER = ['Schoolregie', 'Casusregie', 'Doorbraak', 'Arbitrage'];

test('a case becomes a zaak with its steps, who leads it, the school, its dates and the verdict', async () => {
  await zetMens(proef.db, { id: 'noor', regio: REGIO, naam: 'Noor Bakker' });
  await sql`insert into school (regio, brin, naam, gemeente) values (${REGIO}, '12AB', 'De Regenboog', '0014')`.execute(
    proef.db,
  );
  const verhaal = totUitspraak();
  verhaal.doe('2026-06-03T09:00:00.000Z', 'wijsToe', 'manager', { persoon: 'noor', reden: 'Kent het kind.' });
  await proef.leg(verhaal);
  await proef.registreer();
  const { aantal, zaak, statussen, rollen, eigenschappen, documenten, resultaten } = await proef.zaak(
    verhaal.casusnummer,
  );
  expect(aantal).toBe(1);
  expect(zaak).toMatchObject({
    bronorganisatie: '000000012',
    verantwoordelijkeOrganisatie: '000000012',
    omschrijving: `Thuiszitterscasus ${await proef.kenmerk(verhaal.casusnummer)}`,
    startdatum: '2026-03-02',
    uiterlijkeEinddatumAfdoening: '2026-05-25',
    vertrouwelijkheidaanduiding: 'vertrouwelijk',
    einddatum: null,
  });
  expect(statussen).toEqual(LADDER);
  expect(rollen).toEqual({
    Regiehouder: { type: 'medewerker', identificatie: 'noor', achternaam: 'Noor Bakker' },
    School: { type: 'organisatorische_eenheid', identificatie: '12AB00', naam: 'De Regenboog' },
    Samenwerkingsverband: {
      type: 'organisatorische_eenheid',
      identificatie: 'SWV2001',
      naam: 'Samenwerkingsverband Noord',
    },
  });
  expect(eigenschappen).toEqual({ 'Eerste verzuimdag': '20260302' });
  expect(resultaten).toEqual([]);
  expect(documenten).toHaveLength(1);
  const [uitspraak] = documenten;
  expect(uitspraak).toMatchObject({ creatiedatum: '2026-06-02', formaat: 'application/pdf', taal: 'nld' });
  const { pages } = await readPdf(Buffer.from(String(uitspraak?.inhoud), 'base64'));
  expect(pages.map(({ text }) => text).join(' ')).toContain(
    'Het kind gaat naar de Zonnebloem, vier dagen in de week.',
  );
});

test('of a case that ends: the result, then the last status, and nothing after that', async () => {
  const verhaal = totEinde();
  await proef.leg(verhaal);
  await proef.registreer();
  const { zaak, statussen, resultaten, gezet } = await proef.zaak(verhaal.casusnummer);
  expect(statussen).toEqual([...LADDER, 'Nazorg', 'Gesloten']);
  expect(gezet).toEqual([...gezet].sort());
  // It ended at midnight: that day by the clock of Amsterdam, and in UTC too.
  expect(verhaal.casus.gesloten?.op).toMatch(/T22:00:00.000Z$/);
  expect(gezet.at(-1)).toBe(`${datumVan(verhaal.casus.gesloten?.op ?? '')}T02:00:00+02:00`);
  expect(resultaten).toEqual(['Teruggekeerd naar onderwijs']);
  expect(zaak.einddatum).toBe(datumVan(verhaal.casus.gesloten?.op ?? ''));
  expect((await proef.rijen()).map(({ stand }) => stand)).toEqual(['afgesloten']);
  const { aanroepen } = proef.proef.server;
  expect(aanroepen.filter(({ methode }) => methode !== 'GET').at(-1)?.pad).toMatch(/statussen$/);
  aanroepen.length = 0;
  await proef.db
    .updateTable('registratie')
    .set({ volgendePogingOp: vanEpoch(0) })
    .execute();
  await proef.registreer(async () => true);
  expect(aanroepen).toEqual([]);
});

test('what changes is changed there too, each thing once; what says nothing new costs no call', async () => {
  const verhaal = new Verhaal('2026-11-02T08:00:00.000Z', {
    eersteVerzuimdag: '2026-11-02',
    school: '12AB00',
  });
  await proef.leg(verhaal);
  await proef.registreer();
  expect((await proef.zaak(verhaal.casusnummer)).eigenschappen).toEqual({
    'Eerste verzuimdag': '20261102',
    'Volgende termijn': '20261130',
  });
  const { aanroepen } = proef.proef.server;
  aanroepen.length = 0;
  let geschreven = verhaal.partijen.length;
  const stap = async (...wat: Parameters<Verhaal['doe']>) => {
    verhaal.doe(...wat);
    await proef.leg(verhaal, geschreven);
    geschreven = verhaal.partijen.length;
    await proef.registreer();
  };
  await stap('2026-11-03T08:00:00.000Z', 'maakNotitie', 'school', { tekst: 'Belde met moeder.' });
  expect(aanroepen).toEqual([]);
  await stap('2026-11-04T08:00:00.000Z', 'corrigeer', 'manager', {
    veld: 'eersteVerzuimdag',
    waarde: '2026-11-01',
    reden: 'De school vergiste zich.',
  });
  await stap('2026-11-05T08:00:00.000Z', 'corrigeer', 'manager', {
    veld: 'school',
    waarde: '21CD00',
    reden: 'Andere school.',
  });
  const na = await proef.zaak(verhaal.casusnummer);
  expect(na.eigenschappen).toEqual({ 'Eerste verzuimdag': '20261101', 'Volgende termijn': '20261129' });
  expect(na.zaak.uiterlijkeEinddatumAfdoening).toBe('2027-01-24');
  expect(na.rollen.School).toMatchObject({ identificatie: '21CD00' });
  expect([na.aantal, na.aantalRollen, na.aantalEigenschappen]).toEqual([1, 3, 2]);
});

test('steps that were taken at once by a late report each have a moment of their own, in order', async () => {
  const verhaal = new Verhaal('2026-11-02T08:00:00.000Z', { eersteVerzuimdag: '2026-09-01' });
  await proef.leg(verhaal);
  await proef.registreer();
  const { statussen, gezet } = await proef.zaak(verhaal.casusnummer);
  expect(statussen).toEqual(['Schoolregie', 'Casusregie', 'Doorbraak']);
  expect(gezet).toEqual(['09:00:00', '09:00:01', '09:00:02'].map((op) => `2026-11-02T${op}+01:00`));
});

test('who the family is stands there only with consent and where the convenant says so, and goes when it is withdrawn', async () => {
  const zonder = totUitspraak();
  const met = totUitspraak({ convenant: MET_GEZIN });
  const vader = { ...OUDER, naam: 'Vader Zonder', soort: 'ouder-zonder-gezag' as const };
  const toestemming = (besluit: string, op: string) => {
    for (const verhaal of [zonder, met])
      for (const van of ['ouder', 'jongere'])
        verhaal.doe(op, 'legToestemmingVast', 'casusregisseur', { van, besluit });
  };
  const geschreven = met.partijen.length;
  for (const verhaal of [zonder, met]) {
    await proef.leg(verhaal);
    for (const wie of [OUDER, vader])
      await betrokkenen(proef.db).voegToe(
        { ...wie, van: '2026-03-02', id: randomUUID(), casusnummer: verhaal.casusnummer },
        WIE,
      );
  }
  await proef.registreer();
  const gezin = async (verhaal: Verhaal) => {
    const { rollen } = await proef.zaak(verhaal.casusnummer);
    return [rollen.Kind, rollen['Ouder of voogd']];
  };
  expect([await gezin(zonder), await gezin(met)]).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);

  toestemming('gegeven', '2026-06-04T08:00:00.000Z');
  for (const verhaal of [zonder, met]) await proef.leg(verhaal, geschreven);
  await proef.registreer();
  expect(await gezin(zonder)).toEqual([undefined, undefined]);
  const [kind, ouder] = await gezin(met);
  expect(kind).toMatchObject({
    type: 'natuurlijk_persoon',
    geslachtsnaam: 'Sam Ελένη',
    geboortedatum: '2014-03-02',
  });
  expect(ouder).toMatchObject({ type: 'natuurlijk_persoon', geslachtsnaam: 'Fatima Yilmaz' });
  expect(JSON.stringify(proef.proef.server.register.alle('rollen'))).not.toContain('Vader Zonder');
  expect(Object.keys(kind ?? {})).not.toContain('inpBsn');

  const daarna = met.partijen.length;
  toestemming('ingetrokken', '2026-06-05T08:00:00.000Z');
  for (const verhaal of [zonder, met]) await proef.leg(verhaal, daarna);
  await proef.registreer();
  expect(await gezin(met)).toEqual([undefined, undefined]);
});

test('a file for the OM is registered when it is made, though nothing happened in the case, and once', async () => {
  const verhaal = totUitspraak();
  await proef.leg(verhaal);
  await proef.registreer();
  await maakStuk(verhaal.casusnummer);
  const aantal = async () => (await proef.zaak(verhaal.casusnummer)).documenten.length;
  await proef.registreer(async () => (await aantal()) === 2);
  await proef.registreer();
  const [, stuk] = (await proef.zaak(verhaal.casusnummer)).documenten;
  expect(stuk).toMatchObject({
    titel: `Dossier van casus ${await proef.kenmerk(verhaal.casusnummer)} voor het Openbaar Ministerie`,
    indicatieGebruiksrecht: false,
  });
  expect(Buffer.from(String(stuk?.inhoud), 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect(await aantal()).toBe(2);
});

/** A file for the OM of a case, that was asked for and made. */
async function maakStuk(casusnummer: string): Promise<void> {
  const [id, op] = [randomUUID(), vanEpoch(Date.now())];
  await vraagStuk(proef.db, {
    ...{ id, casusnummer, doel: 'om', door: 'lea', gemaaktDoor: 'Lea', op },
    gemeenten: {},
  });
  await stukActivities(proef.db).maakStuk(id);
}

test('a file for the OM that was made after the zaak was closed is told, and goes in once somebody reopens it', async () => {
  const verhaal = totEinde();
  await proef.leg(verhaal);
  await proef.registreer();
  expect((await proef.rijen())[0]?.stand).toBe('afgesloten');
  await maakStuk(verhaal.casusnummer);
  await proef.registreer(async () => (await proef.rijen())[0]?.foutcode === 'na-sluiting');
  const { zaak, documenten, statussen } = await proef.zaak(verhaal.casusnummer);
  expect([documenten.length, statussen.at(-1)]).toEqual([1, 'Gesloten']);
  // Nothing was made of it that hangs on no zaak.
  const { register } = proef.proef.server;
  expect(register.alle('enkelvoudiginformatieobjecten')).toHaveLength(1);
  expect(await leesMislukt(proef.db, null, null)).toMatchObject([{ foutcode: 'na-sluiting' }]);
  // Whoever works with the case system opens it again.
  const nazorg = register.alle('statustypen').find((een) => een.omschrijving === 'Nazorg')?.url as string;
  register.maak(
    'statussen',
    { zaak: zaak.url, statustype: nazorg, datumStatusGezet: '2026-11-01T10:00:00Z' },
    Date.now(),
  );
  expect(await probeerRegistratieOpnieuw(proef.db, null, null)).toBe(1);
  await proef.registreer(async () => (await proef.rijen())[0]?.stand === 'afgesloten');
  const na = await proef.zaak(verhaal.casusnummer);
  expect([na.documenten.length, na.statussen.at(-1), na.zaak.einddatum]).toEqual([
    ...[2, 'Gesloten', '2026-11-01'],
  ]);
  expect(na.resultaten).toEqual(['Teruggekeerd naar onderwijs']);
  await proef.registreer();
  expect((await proef.rijen())[0]).toMatchObject({ stand: 'afgesloten', foutcode: null });
});

test('of a child that was forgotten a closed case is not looked at again', async () => {
  const verhaal = totEinde();
  await proef.leg(verhaal);
  await proef.registreer();
  await maakStuk(verhaal.casusnummer);
  await vergeetKind(proef.db, verhaal.casusnummer);
  await vulAan(proef.db, new Map([[REGIO, 'anders']]));
  expect((await proef.rijen())[0]).toMatchObject({ stand: 'afgesloten', foutcode: null });
});

test('a new report after the closing is a zaak of its own, which says which one it follows while that is there', async () => {
  const eerste = totEinde();
  await proef.leg(eerste);
  await proef.registreer();
  const { zaak: vorige } = await proef.zaak(eerste.casusnummer);
  const vervolg = async () => {
    const verhaal = new Verhaal('2026-11-02T08:00:00.000Z', {
      eersteVerzuimdag: '2026-11-02',
      leerling: randomUUID(),
    });
    await proef.leg(verhaal);
    await sql`
      update casus set toestand = jsonb_set(toestand, '{vervolgOp}', to_jsonb(${eerste.casusnummer}::text))
      where casusnummer = ${verhaal.casusnummer}`.execute(proef.db);
    await proef.registreer();
    return (await proef.zaak(verhaal.casusnummer)).zaak;
  };
  const nieuw = await vervolg();
  expect(nieuw.url).not.toBe(vorige.url);
  expect(nieuw.relevanteAndereZaken).toEqual([{ url: vorige.url, aardRelatie: 'vervolg' }]);
  expect((await proef.zaak(eerste.casusnummer)).statussen.at(-1)).toBe('Gesloten');
  // The archive destroyed it: that keeps nothing from being registered.
  const zaken = proef.proef.server.register.alle('zaken');
  zaken.splice(zaken.indexOf(vorige), 1);
  expect((await vervolg()).relevanteAndereZaken).toBeUndefined();
});

test('a case that went to another region is closed here, and goes on in the same zaak when it comes back', async () => {
  const elders = { ...MET_GEZIN, regio: 'elders', naam: 'Elders' };
  const verhaal = new Verhaal('2026-03-02T08:00:00.000Z', {
    eersteVerzuimdag: '2026-03-02',
    school: '12AB00',
  });
  verhaal.tot('2026-03-30T08:00:00.000Z');
  let geschreven = 0;
  const leg = async () => {
    await proef.leg(verhaal, geschreven);
    geschreven = verhaal.partijen.length;
    await sql`update casus set regio = toestand -> 'convenant' ->> 'regio'`.execute(proef.db);
  };
  await leg();
  const naar = (op: string, convenant: typeof MET_GEZIN, gemeente: string) =>
    verhaal.doe(op, 'draagOver', 'casusregisseur', { gemeente }, convenant);
  await proef.registreer();
  naar('2026-04-01T08:00:00.000Z', elders, '0599');
  await leg();
  const vanHier = async () => (await proef.rijen()).find(({ regio }) => regio === REGIO);
  await proef.registreer(async () => (await vanHier())?.stand === 'overgedragen');
  let { statussen, resultaten, zaak, rollen } = await proef.zaak(verhaal.casusnummer);
  expect(statussen).toEqual(['Schoolregie', 'Casusregie', 'Gesloten']);
  expect(resultaten).toEqual(['Overgedragen aan andere regio']);
  expect(zaak.einddatum).toBe('2026-04-01');
  expect(rollen.School).toBeDefined();

  verhaal.tot('2026-04-27T08:00:00.000Z');
  naar('2026-05-04T08:00:00.000Z', MET_GEZIN, '0014');
  await leg();
  await proef.registreer(async () => {
    const rij = await vanHier();
    return rij?.stand === 'loopt' && rij.tot === verhaal.casus.volgnummer;
  });
  ({ statussen, resultaten, zaak, rollen } = await proef.zaak(verhaal.casusnummer));
  // What happened elsewhere is not told here.
  expect(statussen).toEqual(['Schoolregie', 'Casusregie', 'Gesloten', 'Doorbraak']);
  expect([resultaten, zaak.einddatum]).toEqual([[], null]);
});

test('a notification has the case system looked at again, and what somebody removed there comes back', async () => {
  const verhaal = totUitspraak();
  await proef.leg(verhaal);
  await proef.registreer();
  const { register, aanroepen } = proef.proef.server;
  const eerder = await proef.zaak(verhaal.casusnummer);
  register.alle('rollen').length = 0;
  register.alle('zaakinformatieobjecten').length = 0;
  aanroepen.length = 0;
  await proef.registreer();
  expect(aanroepen).toEqual([]);
  await meldZaakGewijzigd(proef.db, 'https://elders.test/zaken/api/v1/zaken/1');
  expect((await proef.rijen()).map(({ nagaanOp }) => nagaanOp)).toEqual([null]);
  await meldZaakGewijzigd(proef.db, String(eerder.zaak.url));
  await sql`update registratie set nagaan_op = now()`.execute(proef.db);
  await proef.registreer();
  const { zaak: _, ...na } = await proef.zaak(verhaal.casusnummer);
  expect(na).toEqual({ ...eerder, zaak: undefined });
  expect(register.alle('enkelvoudiginformatieobjecten')).toHaveLength(1);
});

test('a zaak that somebody closed there is left alone, and says so', async () => {
  const verhaal = totUitspraak();
  await proef.leg(verhaal);
  await proef.registreer();
  const { register } = proef.proef.server;
  const { zaak } = await proef.zaak(verhaal.casusnummer);
  const type = (soort: string, veld: string, naam: string) =>
    register.alle(soort).find((een) => een[veld] === naam)?.url as string;
  register.maak(
    'resultaten',
    { zaak: zaak.url, resultaattype: type('resultaattypen', 'omschrijving', 'Overleden') },
    Date.now(),
  );
  register.maak(
    'statussen',
    {
      zaak: zaak.url,
      statustype: type('statustypen', 'omschrijving', 'Gesloten'),
      datumStatusGezet: '2026-07-01T10:00:00Z',
    },
    Date.now(),
  );
  const geschreven = verhaal.partijen.length;
  verhaal.doe('2026-07-02T08:00:00.000Z', 'meldTerugkeer', 'casusregisseur', {
    ...{ vanaf: '2026-07-02', plek: 'eigen school', volledig: true },
  });
  await proef.leg(verhaal, geschreven);
  await proef.registreer(async () => (await proef.rijen())[0]?.foutcode === 'zaak-gesloten');
  expect((await proef.zaak(verhaal.casusnummer)).statussen.at(-1)).toBe('Gesloten');
  expect((await proef.rijen())[0]).toMatchObject({ stand: 'loopt', foutcode: 'zaak-gesloten' });
});

test('when the zaaktype changes, zaken that are there keep their version and new ones get the new one', async () => {
  const oud = totUitspraak();
  await proef.leg(oud);
  await proef.registreer();
  const { register } = proef.proef.server;
  const [eerste] = register.alle('zaaktypen');
  Object.assign(eerste ?? {}, { eindeGeldigheid: '2026-11-01' });
  await proef.proef.maakZaaktype('2026-11-02');
  const [, tweede] = register.alle('zaaktypen');
  await meldTypesGewijzigd(proef.db);
  const nieuw = totUitspraak({ leerling: 'kind-2' });
  await proef.leg(nieuw);
  const geschreven = oud.partijen.length;
  oud.doe('2026-06-10T08:00:00.000Z', 'bevestigUitvoering', 'casusregisseur', { uitgevoerd: true });
  oud.doe('2026-06-10T08:05:00.000Z', 'meldTerugkeer', 'casusregisseur', {
    ...{ vanaf: '2026-06-10', plek: 'de Zonnebloem', volledig: true },
  });
  await proef.leg(oud, geschreven);
  await proef.registreer();
  expect((await proef.zaak(oud.casusnummer)).zaak.zaaktype).toBe(eerste?.url);
  expect((await proef.zaak(nieuw.casusnummer)).zaak.zaaktype).toBe(tweede?.url);
  expect((await proef.zaak(oud.casusnummer)).statussen).toEqual([...LADDER, 'Nazorg']);
});

test('a type that is not there is named, what a region does not register is left out, and settings count at once', async () => {
  const { register } = proef.proef.server;
  const weg = register
    .alle('roltypen')
    .findIndex(({ omschrijving }) => omschrijving === 'Samenwerkingsverband');
  register.alle('roltypen').splice(weg, 1);
  const verhaal = totUitspraak();
  await proef.leg(verhaal);
  await proef.registreer(async () => (await proef.rijen())[0]?.foutcode === 'type-ontbreekt');
  expect((await proef.rijen())[0]?.fout).toBe('roltype Samenwerkingsverband is not in the zaaktype');
  await proef.registreer(undefined, { systeem: { roltypen: { swv: null } } });
  expect(Object.keys((await proef.zaak(verhaal.casusnummer)).rollen).sort()).toEqual([
    'Regiehouder',
    'School',
  ]);
  await proef.registreer(async () => (await proef.zaak(verhaal.casusnummer)).rollen.School === undefined, {
    systeem: { roltypen: { swv: null, school: null } },
  });
});
