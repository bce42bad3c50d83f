import { sql } from 'kysely';
import type { Afwezigheidsgegevens, Mens, Persoonsgegevens } from '../../dossier/mensen/mens';
import { persoonIdSchema, persoonsgegevensSchema } from '../../dossier/mensen/mens';
import { mensen, type Mensen } from '../../dossier/mensen/mensen';
import { DossierUnreachable } from '../../dossier/dossier';
import { openDatabase } from '../../dossier/database';
import { legVast } from '../../dossier/write';
import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../convenanten/load';
import { proefdossier } from './dossier-proef';
import { GEGEVENS } from './mens';
import { Verhaal } from './verhaal';
import { PROEFSLEUTELS } from '../histories/key';

const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
const REGIO = 'noorderwold';
const WIE = { door: 'm-1', op: '2026-10-05T08:00:00.000Z' };

let proef: Awaited<ReturnType<typeof proefdossier>>;
let boek: Mensen;
beforeAll(async () => {
  proef = await proefdossier();
  boek = mensen(proef.db, convenanten);
});
afterAll(() => proef.sluit());

async function voegToe(id: string, anders: Partial<Persoonsgegevens> = {}, regio = REGIO): Promise<Mens> {
  const uitslag = await boek.voegToe({ ...GEGEVENS, ...anders, id, regio }, WIE);
  if (uitslag.soort !== 'gedaan') throw new Error(JSON.stringify(uitslag));
  return uitslag.waarde;
}
const weg = (id: string, gegevens: Partial<Afwezigheidsgegevens>, regio: string | null = REGIO) =>
  boek.meldAfwezig({ van: '2026-10-12', tot: '2026-10-19', vervanger: null, ...gegevens, id, regio }, WIE);
const fouten = async (uitslag: ReturnType<typeof weg>) => {
  const u = await uitslag;
  return u.soort === 'ongeldig' ? u.fouten.map(({ veld, melding }) => `${veld} ${melding}`) : [u.soort];
};

describe('somebody of a region', () => {
  test('is kept as they were told, and every change stands in the history with who made it', async () => {
    const mens = await voegToe('een', { naam: 'Ada', gemeenten: ['0014'], email: 'ada@voorbeeld.nl' });
    expect(mens).toEqual({
      ...GEGEVENS,
      gemeenten: ['0014'],
      email: 'ada@voorbeeld.nl',
      id: 'een',
      regio: REGIO,
      versie: 1,
      afwezig: [],
    });
    const later = { door: 'm-2', op: '2026-10-06T08:00:00.000Z' };
    const anders = { ...GEGEVENS, naam: 'Ada B', telefoon: '050 123 45 67' };
    const na = await boek.wijzig({ ...anders, id: 'een', regio: REGIO, versie: 1 }, later);
    expect(na).toMatchObject({ soort: 'gedaan', waarde: { ...anders, gemeenten: null, versie: 2 } });
    expect(await boek.vind(REGIO, 'een')).toEqual(na.soort === 'gedaan' ? na.waarde : null);
    expect(await boek.wijzigingen(REGIO, 'een', ['persoon', 'afwezigheid'])).toMatchObject([
      { soort: 'persoon', voor: { naam: 'Ada', versie: 1 }, na: { naam: 'Ada B' }, ...later },
      { soort: 'persoon', voor: null, na: { naam: 'Ada', gemeenten: ['0014'] }, ...WIE },
    ]);
  });

  test('is of one region only: another one does not find or change them, and cannot use their id', async () => {
    await voegToe('eigen');
    expect(await boek.vind('zuiderbeek', 'eigen')).toBeUndefined();
    expect((await boek.lees('zuiderbeek')).map(({ id }) => id)).not.toContain('eigen');
    const ander = { ...GEGEVENS, id: 'eigen', regio: 'zuiderbeek' };
    expect(await boek.wijzig({ ...ander, versie: 1 }, WIE)).toEqual({ soort: 'onbekend' });
    expect(await boek.voegToe(ander, WIE)).toMatchObject({ soort: 'ongeldig', fouten: [{ veld: 'id' }] });
    expect(await boek.wijzigingen('zuiderbeek', 'eigen', ['persoon'])).toEqual([]);
  });

  test('gets an id of their own, that says nothing of them, when none is given', async () => {
    const uitslag = await boek.voegToe({ ...GEGEVENS, regio: REGIO }, WIE);
    expect(uitslag).toMatchObject({
      soort: 'gedaan',
      waarde: { id: expect.stringMatching(/^p-[\da-f-]{36}$/) },
    });
  });

  test.each(['lokaal', 'voortgangslink', 'afspraaklink'])(
    'cannot be called %s: the file names no person by that',
    (id) => {
      expect(persoonIdSchema.safeParse(id).error?.issues.map(({ message }) => message)).toEqual([
        `kan niet "${id}" zijn: dat id gebruikt Doorbraak zelf`,
      ]);
      expect(persoonIdSchema.safeParse(`${id}-1`).success).toBe(true);
    },
  );

  test('works in gemeenten that exist and lie in the region', async () => {
    const uitslag = await boek.voegToe(
      { ...GEGEVENS, regio: REGIO, gemeenten: ['0014', '0363', '9999'] },
      WIE,
    );
    expect(uitslag).toEqual({
      soort: 'ongeldig',
      fouten: [
        { veld: 'gemeenten.1', melding: '0363 ligt niet in deze regio' },
        {
          veld: 'gemeenten.2',
          melding: '9999 is geen bekende gemeente; geef een bestaande CBS-gemeentecode',
        },
      ],
    });
  });

  test('changed by two administrators at once is changed by one; the other is shown what it is now', async () => {
    await voegToe('samen');
    const uitslagen = await Promise.all(
      ['X', 'Y', 'Z'].map((naam) =>
        boek.wijzig({ ...GEGEVENS, naam, id: 'samen', regio: REGIO, versie: 1 }, WIE),
      ),
    );
    expect(uitslagen.map(({ soort }) => soort).sort()).toEqual(['gedaan', 'gewijzigd', 'gewijzigd']);
    const nu = await boek.vind(REGIO, 'samen');
    for (const uitslag of uitslagen) {
      if (uitslag.soort === 'gewijzigd') expect(uitslag.nu).toEqual(nu);
    }
    expect(await boek.wijzigingen(REGIO, 'samen', ['persoon'])).toHaveLength(2);
  });

  test('added twice with one id at once is added once', async () => {
    const uitslagen = await Promise.all(
      [REGIO, 'zuiderbeek', REGIO].map((regio) => boek.voegToe({ ...GEGEVENS, id: 'dubbel', regio }, WIE)),
    );
    expect(uitslagen.map(({ soort }) => soort).sort()).toEqual(['gedaan', 'ongeldig', 'ongeldig']);
  });

  test.each([
    ['a school without schools', { rol: 'school' }, 'scholen'],
    ['a school with gemeenten', { rol: 'school', scholen: ['12AB00'], gemeenten: ['0014'] }, 'gemeenten'],
    ['a manager with schools', { rol: 'manager', scholen: ['12AB00'] }, 'scholen'],
    ['a team member without discipline', { rol: 'teamlid' }, 'discipline'],
    ['a manager with a discipline', { rol: 'manager', discipline: 'jeugdarts' }, 'discipline'],
    [
      'an administrator for some education',
      { rol: 'beheerder', onderwijssoorten: ['po'] },
      'onderwijssoorten',
    ],
    ['somebody of no gemeente', { rol: 'manager', gemeenten: [] }, 'gemeenten'],
    ['a gemeente twice', { rol: 'manager', gemeenten: ['0014', '0014'] }, 'gemeenten'],
    ['an address that is none', { rol: 'manager', email: 'ada' }, 'email'],
    ['a number that is none', { rol: 'manager', telefoon: 'vraag Ada' }, 'telefoon'],
    ['a number without digits', { rol: 'manager', telefoon: '(  )' }, 'telefoon'],
    ['a number without end', { rol: 'manager', telefoon: '0'.repeat(31) }, 'telefoon'],
    ['a role that there is not', { rol: 'systeem' }, 'rol'],
    ['a name with a control character', { rol: 'manager', naam: 'A\u0007da' }, 'naam'],
  ])('cannot be %s', (_, anders, veld) => {
    const gelezen = persoonsgegevensSchema.safeParse({ naam: 'Ada', ...anders });
    expect(gelezen.error?.issues.map(({ path }) => path[0])).toEqual([veld]);
  });
});

test.each(['050 123 45 67', '+31 (0)50-1234567', '06-12345678', '14 050', ' 088 1234567 '])(
  'somebody can be called on %s',
  (telefoon) => {
    const gelezen = persoonsgegevensSchema.parse({ naam: 'Ada', rol: 'manager', telefoon });
    expect(gelezen.telefoon).toBe(telefoon.trim());
  },
);

describe('an absence', () => {
  test('gives the work to the deputy for exactly that time', async () => {
    await Promise.all([voegToe('weg'), voegToe('erin')]);
    expect(await weg('weg', { vervanger: 'erin' })).toMatchObject({ soort: 'gedaan' });
    const op = async (dag: string) => {
      const { rows } = await sql<{ wie: string; voor: string[] }>`
        select vervanger_op('weg', ${dag}::date) as wie,
          (select array_agg(w order by w) from werkt_voor('erin', ${dag}::date) w) as voor`.execute(proef.db);
      return rows[0];
    };
    expect(await op('2026-10-11')).toEqual({ wie: 'weg', voor: ['erin'] });
    expect(await op('2026-10-12')).toEqual({ wie: 'erin', voor: ['erin', 'weg'] });
    expect(await op('2026-10-18')).toEqual({ wie: 'erin', voor: ['erin', 'weg'] });
    expect(await op('2026-10-19')).toEqual({ wie: 'weg', voor: ['erin'] });
    const { rows } = await sql<{ w: string }>`select w from werkt_voor('weg', '2026-10-12') w`.execute(
      proef.db,
    );
    expect(rows).toEqual([]);
  });

  test('brings the messages of that time to the deputy, and those of before and after not', async () => {
    await Promise.all([voegToe('post-weg'), voegToe('post-erin')]);
    await weg('post-weg', { vervanger: 'post-erin' });
    const verhaal = new Verhaal('2026-10-05T08:00:00.000Z');
    const taak = { taak: 'eerste-actie', persoon: 'post-weg', reden: 'r' };
    verhaal.doe('2026-10-11T08:00:00.000Z', 'geefTaakDoor', 'manager', taak);
    for (const op of ['2026-10-12', '2026-10-18', '2026-10-19']) {
      const ander = { ...taak, taak: 'voortgang-rapporteren', persoon: `x-${op}` };
      verhaal.doe(`${op}T07:00:00.000Z`, 'geefTaakDoor', 'manager', ander);
      const mij = { ...ander, persoon: 'post-weg' };
      verhaal.doe(`${op}T08:00:00.000Z`, 'geefTaakDoor', 'manager', mij);
    }
    for (const partij of verhaal.partijen) await legVast(proef.db, partij);
    const regels = await proef.db
      .selectFrom('bericht')
      .select(['aanPersoon', 'aangemaaktOp'])
      .where('casusnummer', '=', verhaal.casusnummer)
      .where('aanPersoon', 'like', 'post-%')
      .where('soort', '=', 'nieuwe-taken')
      .orderBy('aangemaaktOp')
      .execute();
    expect(regels.map((r) => `${r.aangemaaktOp.slice(5, 10)} ${r.aanPersoon}`)).toEqual([
      '10-11 post-weg',
      '10-12 post-erin',
      '10-18 post-erin',
      '10-19 post-weg',
    ]);
  });

  test('that is taken back is gone, and the history has both', async () => {
    await voegToe('terug');
    const uitslag = await weg('terug', {});
    if (uitslag.soort !== 'gedaan') throw new Error(uitslag.soort);
    const welke = { regio: REGIO, id: 'terug', afwezigheid: uitslag.waarde.id };
    expect(await boek.trekAfwezigheidIn({ ...welke, regio: 'zuiderbeek' }, WIE)).toEqual({
      soort: 'onbekend',
    });
    expect(await boek.trekAfwezigheidIn(welke, WIE)).toMatchObject({ soort: 'gedaan' });
    expect(await boek.trekAfwezigheidIn(welke, WIE)).toEqual({ soort: 'onbekend' });
    expect((await boek.vind(REGIO, 'terug'))?.afwezig).toEqual([]);
    expect(await boek.wijzigingen(REGIO, 'terug', ['afwezigheid'])).toMatchObject([
      { voor: { id: uitslag.waarde.id }, na: null },
      { voor: null, na: { van: '2026-10-12', tot: '2026-10-19' } },
    ]);
  });

  test('is refused when it overlaps, is over, or has a deputy who cannot have the work; it says why', async () => {
    await Promise.all([
      voegToe('a', { gemeenten: ['0014', '0106'] }),
      voegToe('b'),
      voegToe('klein', { gemeenten: ['0014'] }),
      voegToe('gestopt', { actief: false }),
      voegToe('leerplicht', { rol: 'leerplichtambtenaar' }),
      voegToe('baas', { rol: 'manager' }),
      voegToe('elders', {}, 'zuiderbeek'),
    ]);
    await weg('a', { van: '2026-10-20', tot: '2026-10-25' });
    expect(await fouten(weg('a', { van: '2026-10-24', tot: '2026-10-30' }))).toEqual([
      'van overlapt met de afwezigheid van 20 oktober 2026 tot 25 oktober 2026; trek die eerst in',
    ]);
    expect(await fouten(weg('a', { van: '2026-09-01', tot: '2026-10-05' }))).toEqual([
      'tot moet na vandaag liggen: wat voorbij is, verandert niets meer',
    ]);
    const vervanger = (id: string) => fouten(weg('a', { vervanger: id }));
    expect(await vervanger('a')).toEqual(['vervanger kan niet de persoon zelf zijn']);
    for (const id of ['elders', 'gestopt', 'niemand'])
      expect(await vervanger(id)).toEqual(['vervanger is geen actieve persoon in deze regio']);
    expect(await vervanger('baas')).toEqual([
      'vervanger heeft een andere rol; kies iemand met de rol casusregisseur',
    ]);
    expect(await vervanger('klein')).toEqual([
      'vervanger ziet niet alle casussen van deze persoon: geef ook de gemeenten 0106',
    ]);
    expect(await vervanger('leerplicht')).toEqual(['gedaan']);
    expect(await fouten(weg('niemand', {}))).toEqual(['onbekend']);
    expect(await fouten(weg('a', {}, 'zuiderbeek'))).toEqual(['onbekend']);
  });

  test('makes no chain: a deputy is there, and who goes away is nobody’s deputy, whoever is first', async () => {
    await Promise.all([voegToe('k1'), voegToe('k2'), voegToe('k3')]);
    const [een, twee] = await Promise.all([weg('k1', { vervanger: 'k2' }), weg('k2', { vervanger: 'k3' })]);
    expect([een.soort, twee.soort].sort()).toEqual(['gedaan', 'ongeldig']);
    const later = { van: '2026-11-01', tot: '2026-11-05' };
    await weg('k2', { ...later, vervanger: 'k3' });
    expect(await fouten(weg('k1', { ...later, vervanger: 'k2' }))).toEqual([
      'vervanger is in die tijd zelf weg; kies iemand anders',
    ]);
    expect(await fouten(weg('k3', { van: '2026-11-04', tot: '2026-11-09' }))).toEqual([
      'van deze persoon vervangt in die tijd iemand anders; kies daar eerst een andere vervanger',
    ]);
    expect(await fouten(weg('k3', { van: '2026-11-05', tot: '2026-11-09' }))).toEqual(['gedaan']);
  });
});

describe('a school', () => {
  const school = {
    ...{ regio: REGIO, brin: '03AB00', naam: 'De Wilgen', gemeente: '0014' },
    onderwijssoort: 'po' as const,
  };

  test('is added once, changed by who saw the last version, and kept in the history', async () => {
    expect(await boek.zetSchool({ ...school, versie: null }, WIE)).toEqual({
      soort: 'gedaan',
      waarde: { ...school, versie: 1 },
    });
    expect(await boek.zetSchool({ ...school, versie: null }, WIE)).toMatchObject({ soort: 'ongeldig' });
    const nieuw = { ...school, naam: 'De Eik' };
    expect(await boek.zetSchool({ ...nieuw, versie: 1 }, WIE)).toMatchObject({ waarde: { versie: 2 } });
    expect(await boek.zetSchool({ ...school, versie: 1 }, WIE)).toMatchObject({
      soort: 'gewijzigd',
      nu: { naam: 'De Eik' },
    });
    expect(await boek.zetSchool({ ...school, brin: '99ZZ99', versie: 1 }, WIE)).toEqual({
      soort: 'onbekend',
    });
    expect(await boek.zetSchool({ ...nieuw, gemeente: '0363', versie: 2 }, WIE)).toMatchObject({
      soort: 'ongeldig',
      fouten: [{ veld: 'gemeente', melding: '0363 ligt niet in deze regio' }],
    });
    expect(await boek.scholen(REGIO)).toEqual([{ ...nieuw, versie: 2 }]);
    expect(await boek.wijzigingen(REGIO, '03AB00', ['school'])).toHaveLength(2);
  });
});

test('a database that is away is an error of its own kind', async () => {
  const db = openDatabase('postgres://postgres@127.0.0.1:1/niets', { sleutels: PROEFSLEUTELS });
  const nergens = mensen(db, convenanten);
  await expect(nergens.lees(REGIO)).rejects.toThrow(DossierUnreachable);
  await expect(nergens.voegToe({ ...GEGEVENS, regio: REGIO }, WIE)).rejects.toThrow(DossierUnreachable);
  await db.destroy();
});
