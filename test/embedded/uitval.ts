import { datumVan, middernacht, plusDagen, urenTermijn, vanEpoch } from '../../domain/tijd';
import { pause } from '../../embedded/processes';
import { aantalGebeurtenissen, naarDossier } from './dossier';
import { serversOn, type Product } from './product';

/** What made the moments of this run; set it to have the same ones again. */
export const SEED = Number(process.env.STROOMUITVAL_SEED ?? Date.now() % 1_000_000);

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function dobbelsteen(seed: number = SEED): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const vandaag = datumVan(vanEpoch(Date.now()));
const door = 'casusregisseur';

/** What is done in the case after its report: each of them writes events of its own. */
export const OPDRACHTEN = [
  { opdracht: 'meldEersteActie', door, gegevens: { toelichting: 'Met de ouders gebeld.' } },
  { opdracht: 'legToestemmingVast', door, gegevens: { van: 'ouder', besluit: 'gegeven' } },
  {
    opdracht: 'maakAfspraak',
    door,
    gegevens: { afspraak: 'a1', omschrijving: 'Intake', wie: 'Jeugdteam', uiterlijk: plusDagen(vandaag, 5) },
  },
  { opdracht: 'rapporteerVoortgang', door, gegevens: { oordeel: 'op-schema', toelichting: 'Het loopt.' } },
  { opdracht: 'controleerAfspraak', door, gegevens: { afspraak: 'a1', nagekomen: true } },
  {
    opdracht: 'doeAanbod',
    door,
    gegevens: {
      aanbod: 'b1',
      soort: 'onderwijs',
      aanbieder: 'De Brug',
      startdatum: plusDagen(vandaag, 9),
      wachtlijst: false,
    },
  },
  { opdracht: 'schaalOp', door, gegevens: { reden: 'Er is meer nodig.' } },
  {
    opdracht: 'planDoorbraaktafel',
    door,
    gegevens: { op: urenTermijn(middernacht(plusDagen(vandaag, 3)), 10) },
  },
];

/** A report or command under a key of its own. */
export interface Stap {
  pad: (nummer: string) => string;
  sleutel: string;
  inhoud: unknown;
}

/** The report of a child and everything that is done after it. */
export function stappen(leerling: string): Stap[] {
  const melding = {
    leerling,
    eersteVerzuimdag: plusDagen(vandaag, -40),
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po',
    gemeente: '0014',
    school: '12AB00',
  };
  return [
    { pad: () => '/v1/casussen', sleutel: leerling, inhoud: melding },
    ...OPDRACHTEN.map((inhoud, i) => ({
      pad: (nummer: string) => `/v1/casussen/${nummer}/opdrachten`,
      sleutel: `${leerling}-${i + 1}`,
      inhoud,
    })),
  ];
}

/** Sends a step once; rejects when the connection breaks, and when it is refused. */
async function stuur(
  url: string,
  stap: Stap,
  nummer: string,
): Promise<{ status: number; casusnummer: string }> {
  const antwoord = await fetch(new URL(stap.pad(nummer), url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': stap.sleutel },
    body: JSON.stringify(stap.inhoud),
  });
  const tekst = (await antwoord.json()) as { casus?: { casusnummer: string } };
  if (antwoord.status >= 400 && antwoord.status !== 503) throw new Error(JSON.stringify(tekst));
  return { status: antwoord.status, casusnummer: tekst.casus?.casusnummer ?? '' };
}

/** Sends a step under its own key until it stands in the dossier; answers the number of the case. */
export async function voerUit(url: string, stap: Stap, nummer: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const { status, casusnummer } = await stuur(url, stap, nummer);
    if (status === 200 || status === 201) return casusnummer;
    if (attempt === 12) throw new Error(`${stap.sleutel}: still ${status}`);
    await pause(500);
  }
}

/** What goes down: the process of `npm start`, or that with its servers; once the event is in, or at any moment. */
export interface Uitval {
  geheel: boolean;
  naCommit: boolean;
}

/** `kill -9`, of the servers in the same instant when it is of the whole. */
export async function trekStekkerEruit(product: Product, geheel: boolean): Promise<void> {
  const servers = geheel ? serversOn(product.folder) : [];
  for (const pid of [product.pid, ...servers]) process.kill(pid, 'SIGKILL');
  await product.exit;
}

/** How far a step had come when the power went. */
export interface Afgebroken {
  ingeschreven: boolean;
  beantwoord: boolean;
}

/**
 * Sends a step and pulls the plug in the middle of it: as soon as another connection sees its event in the database, or
 * after so many milliseconds.
 */
export async function metUitval(
  product: Product,
  [leerling, nummer]: [string, string],
  stap: Stap,
  uitval: Uitval,
  wachtMs: number,
): Promise<Afgebroken> {
  return naarDossier(product.folder, async (db) => {
    const voor = await aantalGebeurtenissen(db, leerling);
    const stand = { ingeschreven: false, beantwoord: false };
    const antwoord = stuur(product.url, stap, nummer).then(
      () => (stand.beantwoord = true),
      () => undefined,
    );
    if (uitval.naCommit) {
      const end = Date.now() + 30_000;
      while (!stand.ingeschreven && Date.now() < end) {
        stand.ingeschreven = (await aantalGebeurtenissen(db, leerling)) > voor;
      }
    } else {
      await pause(wachtMs);
    }
    const bijUitval = { ...stand };
    await trekStekkerEruit(product, uitval.geheel);
    await antwoord;
    // An answer that was under way when the power went did arrive.
    return { ...bijUitval, beantwoord: stand.beantwoord };
  });
}
