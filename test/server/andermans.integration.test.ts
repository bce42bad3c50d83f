import { randomUUID } from 'node:crypto';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht } from '../../domain/toegang';
import { PAGINAS, ROUTES } from './adrestafel';
import { NOORD, WIE } from './iedereen';
import { dag, goedeMelding } from './nagemaakt';
import { createWereld, vraag, type Wereld } from './wereld';

const GEHEIM = 'Geheim van elders';
const BRIN = '77ZZ00';

let wereld: Wereld;
let url: string;
/** Who sends the request with this number. */
const vragers: (Gebruiker | null)[] = [];
/** What there is of another region, by the word in an address that comes before its id; and a case of the own one. */
let andermans: Readonly<Record<string, string>>;
let eigen: string;

const iemand = (naam: string) => WIE.find((een) => een?.naam === naam) as Gebruiker;
const MANAGER = iemand('manager-elders');
const ELDERS = {
  manager: MANAGER,
  regisseur: { ...MANAGER, id: 'regisseur-elders', rol: 'casusregisseur' },
  ambtenaar: { ...MANAGER, id: 'ambtenaar-elders', rol: 'leerplichtambtenaar' },
  systeem: { ...MANAGER, id: 'systeem-elders', rol: 'systeem', reikwijdte: 'regio-breed' },
} as const satisfies Record<string, Gebruiker>;
/** Everybody of the region beside it, and who may do nothing at all. */
const HIER = WIE.filter((wie) => wie === null || wie.regio === NOORD);

/** A form that finds nothing: it is the same for an id that nobody has. A school is named by its BRIN in each region apart. */
const LEEG: ReadonlySet<string> = new Set([
  'get /werkbak/post/{bericht}/loslaten',
  'get /werkbak/mensen/school/{brin}',
]);

interface Gekregen {
  readonly status: number;
  readonly tekst: string;
}

async function stuur(
  wie: Gebruiker | null,
  methode: string,
  pad: string,
  inhoud?: object,
): Promise<Gekregen> {
  vragers.push(wie);
  const formulier = inhoud instanceof FormData || inhoud instanceof URLSearchParams;
  const antwoord = await fetch(new URL(pad, url), {
    method: methode.toUpperCase(),
    redirect: 'manual',
    headers: {
      'x-vrager': String(vragers.length - 1),
      'idempotency-key': randomUUID(),
      ...(inhoud === undefined || formulier ? {} : { 'content-type': 'application/json' }),
    },
    ...(inhoud === undefined ? {} : { body: formulier ? inhoud : JSON.stringify(inhoud) }),
  });
  return { status: antwoord.status, tekst: await antwoord.text() };
}

/** Makes something as somebody of the other region; what it is answered with. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function maak(wie: Gebruiker, pad: string, inhoud: object, methode = 'post'): Promise<any> {
  const { status, tekst } = await stuur(wie, methode, pad, inhoud);
  if (status >= 300) throw new Error(`${pad}: ${status} ${tekst}`);
  return JSON.parse(tekst);
}

beforeAll(async () => {
  wereld = await createWereld();
  url = await wereld.api({
    identify: (req) => Promise.resolve(vragers[Number(req.headers['x-vrager'])] ?? null),
  });
  const meld = async (anders: object) =>
    (await vraag(wereld.url, '/v1/casussen', goedeMelding({ ...anders }))).body as {
      id: string;
      casus: { casusnummer: string };
    };
  eigen = (await meld({ naam: 'Kind Eigen' })).casus.casusnummer;
  // At home so long that a casusregisseur leads.
  const melding = await meld({ naam: GEHEIM, gemeente: '0599', school: BRIN, eersteVerzuimdag: dag(-40) });
  const { casusnummer } = melding.casus;
  const casus = `/v1/casussen/${casusnummer}`;
  const { manager, regisseur, ambtenaar, systeem } = ELDERS;
  const betrokkene = await maak(regisseur, `${casus}/betrokkenen`, {
    ...{ soort: 'ouder-met-gezag', naam: GEHEIM, relatie: 'moeder', voorkeur: 'brief', van: dag(-9) },
    adres: 'Dorpsstraat 1\n3011 AB Rotterdam',
  });
  const formulier = new FormData();
  for (const [veld, waarde] of Object.entries({ soort: 'verslag', titel: GEHEIM }))
    formulier.set(veld, waarde);
  formulier.set('bestand', new Blob([GEHEIM]));
  await maak(regisseur, `${casus}/documenten`, formulier);
  const { documenten } = await maak(regisseur, `${casus}/documenten`, undefined as never, 'get');
  const stuk = await maak(ambtenaar, `${casus}/stukken`, { doel: 'om' });
  const { regels: berichten } = await maak(regisseur, `${casus}/berichten`, undefined as never, 'get');
  const mens = await maak(manager, '/v1/mensen', {
    ...{
      naam: GEHEIM,
      rol: 'casusregisseur',
      gemeenten: ['0599'],
      onderwijssoorten: ['po'],
      regio: manager.regio,
    },
    email: 'geheim@voorbeeld.nl',
  });
  const weg = await maak(manager, `/v1/mensen/${mens.id}/afwezigheden`, {
    ...{ van: dag(1), tot: dag(9), vervanger: null },
  });
  await maak(manager, '/v1/scholen', {
    ...{ brin: BRIN, naam: GEHEIM, gemeente: '0599', onderwijssoort: 'po', regio: manager.regio },
  });
  const abonnement = await maak(systeem, '/v1/abonnementen', {
    ...{ naam: GEHEIM, adres: 'https://ontvanger.example/elders', contact: 'beheer@voorbeeld.nl' },
    typen: ['nl.doorbraak.casus.fase-geopend'],
  });
  andermans = {
    casussen: casusnummer,
    dubbelen: casusnummer,
    opdrachten: melding.id,
    meldingen: melding.id,
    betrokkenen: betrokkene.id as string,
    documenten: (documenten as { id: string }[])[0]!.id,
    stukken: stuk.id as string,
    berichten: (berichten as { id: string }[])[0]!.id,
    post: (berichten as { id: string }[])[0]!.id,
    mensen: mens.id as string,
    persoon: mens.id as string,
    vervanging: mens.id as string,
    afwezigheden: weg.id as string,
    scholen: BRIN,
    school: BRIN,
    abonnementen: abonnement.id as string,
  };
});
afterAll(() => wereld?.stop());

/** An address of which every part is of the other region, and the same within a case of the own one; none when there is nothing to fill in. */
function adressen(pad: string): string[] {
  const delen = pad.split('/');
  let bekend = true;
  const gevuld = delen.map((deel, i) => {
    const open = /\{(\w+)\}/.exec(deel);
    if (open === null || open[1] === 'opdracht') return deel.replace('{opdracht}', 'maakAfspraak');
    const van = delen[i - 1] ?? '';
    const id = andermans[van.startsWith('{') ? 'afwezigheden' : van];
    if (id === undefined) bekend = false;
    return deel.replace(open[0], id ?? randomUUID());
  });
  if (!bekend || !pad.includes('{')) return [];
  const adres = gevuld.join('/');
  const ander = andermans['casussen'] ?? '';
  const inEigen = adres.replace(`/casussen/${ander}`, `/casussen/${eigen}`);
  return inEigen === adres || (!inEigen.includes(ander) && (pad.match(/\{(?!opdracht\})/g)?.length ?? 0) < 2)
    ? [adres]
    : [adres, inEigen];
}

/** How everything of the other region stands, as whoever is there sees it. */
async function stand(): Promise<string[]> {
  const casus = `/v1/casussen/${andermans['casussen']}`;
  const gezien: readonly (readonly [Gebruiker, string])[] = [
    [ELDERS.regisseur, casus],
    [ELDERS.regisseur, `${casus}/betrokkenen`],
    [ELDERS.regisseur, `${casus}/betrokkenen/wijzigingen`],
    [ELDERS.regisseur, `${casus}/documenten`],
    [ELDERS.regisseur, `${casus}/berichten`],
    [ELDERS.regisseur, `${casus}/tijdlijn`],
    [ELDERS.ambtenaar, `${casus}/stukken`],
    [ELDERS.manager, `/v1/mensen/${andermans['mensen']}`],
    [ELDERS.manager, '/v1/scholen'],
    [ELDERS.systeem, '/v1/abonnementen'],
  ];
  return Promise.all(
    gezien.map(async ([wie, pad]) => {
      const { status, tekst } = await stuur(wie, 'get', pad);
      expect([pad, status, tekst.length > 50]).toEqual([pad, 200, true]);
      return tekst;
    }),
  );
}

const ALLE = [
  ...ROUTES.map((route) => ({
    ...{ methode: route.method, pad: route.path, recht: route.recht },
    inhoud: (): object | undefined =>
      route.body && ((route.body.example ?? Object.values(route.body.examples ?? {})[0]?.value) as object),
  })),
  ...PAGINAS.map((pagina) => ({
    ...{ methode: pagina.methode, pad: pagina.pad, recht: pagina.recht },
    inhoud: () =>
      pagina.methode === 'post'
        ? new URLSearchParams({ reden: 'x', versie: '1', besluit: 'akkoord' })
        : undefined,
  })),
];

test('what is of another region is given to nobody of this one, also behind the number of a case of their own', async () => {
  const voor = await stand();
  const geprobeerd = new Map<string, number>();
  for (const { methode, pad, recht, inhoud } of ALLE)
    for (const adres of adressen(pad))
      await Promise.all(
        HIER.map(async (wie) => {
          const { status, tekst } = await stuur(wie, methode, adres, inhoud());
          const waar = `${methode} ${adres} as ${wie?.naam}`;
          expect({ waar, geheim: tekst.includes(GEHEIM) || tekst.includes('geheim@') }).toEqual({
            waar,
            geheim: false,
          });
          if (recht === 'openbaar') return;
          const mag = wie !== null && heeftRecht(wie, recht);
          // A page may lead back to its list; that nothing became of it, is seen at the end.
          const terug =
            (pad.startsWith('/werkbak') && status === 303) ||
            (LEEG.has(`${methode} ${pad}`) && status === 200);
          const past = mag ? terug || (status >= 400 && status < 500) : status === (wie === null ? 401 : 403);
          expect({ waar, status, past }).toEqual({ waar, status, past: true });
          if (mag) geprobeerd.set(`${methode} ${pad}`, (geprobeerd.get(`${methode} ${pad}`) ?? 0) + 1);
        }),
      );
  expect(geprobeerd.size).toBeGreaterThan(60);
  expect(await stand()).toEqual(voor);
});
