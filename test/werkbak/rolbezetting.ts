import type { Browser, BrowserContextOptions } from 'playwright-core';
import { Bezoeker } from './bezoeker';
import type { Tijdwereld } from './tijdwereld';
import { berichtenVan } from '../dossier/inhoud';

interface Mens {
  readonly id: string;
  /** What they are called on the page for signing in. */
  readonly naam: string;
  readonly rol:
    'school' | 'casusregisseur' | 'leerplichtambtenaar' | 'teamlid' | 'manager' | 'privacyfunctionaris';
  readonly scholen?: readonly string[];
  readonly discipline?: string;
}

/** The people of the stories. */
export const MENSEN = {
  school: { id: 'noor', naam: 'Noor Bakker', rol: 'school', scholen: ['12AB00'] },
  schoolcollega: { id: 'pieter', naam: 'Pieter Jansen', rol: 'school', scholen: ['12AB00'] },
  casusregisseur: { id: 'samir', naam: 'Samir El Amrani', rol: 'casusregisseur' },
  collega: { id: 'iris', naam: 'Iris van den Berg', rol: 'casusregisseur' },
  leerplichtambtenaar: { id: 'lotte', naam: 'Lotte de Wit', rol: 'leerplichtambtenaar' },
  teamlid: { id: 'wim', naam: 'Wim Peeters', rol: 'teamlid', discipline: 'jeugdarts' },
  manager: { id: 'marga', naam: 'Marga Hendriks', rol: 'manager' },
  privacyfunctionaris: { id: 'petra', naam: 'Petra Postma', rol: 'privacyfunctionaris' },
} as const satisfies Record<string, Mens>;
export type Wie = keyof typeof MENSEN;

/** Puts people among those of the region, and a school with those of the school. */
export async function bezet(wereld: Tijdwereld, wie: readonly Wie[]): Promise<void> {
  if (wie.includes('school')) {
    await wereld.school({ brin: '12AB00', naam: 'Basisschool De Horizon', gemeente: '0014' });
  }
  for (const een of wie) {
    const { scholen = [], ...mens }: Mens = MENSEN[een];
    await wereld.mens({ ...mens, scholen: [...scholen] });
  }
}

/** Somebody of them, signed in at a browser of their own. */
export function aan(
  browser: Browser,
  wereld: Tijdwereld,
  wie: Wie,
  options: BrowserContextOptions = {},
): Promise<Bezoeker> {
  return Bezoeker.meldAan(browser, wereld.url, MENSEN[wie].naam, options);
}

/** A report of a child of ten in Groningen, absent since the day on which the stories begin. */
export const KIND = {
  leerling: 'leerling-1',
  naam: 'Yara Özdemir',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2016-05-14',
  onderwijssoort: 'po',
  gemeente: '0014',
  school: '12AB00',
} as const;

/** Reports a child over the API, again until it stands in the dossier; gives its case number. */
export async function meld(wereld: Tijdwereld, melding: Record<string, unknown> = {}): Promise<string> {
  const inhoud = { ...KIND, ...melding };
  for (let attempt = 1; ; attempt++) {
    const antwoord = await fetch(`${wereld.url}/v1/casussen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `melding-${inhoud.leerling}` },
      body: JSON.stringify(inhoud),
    });
    const tekst = (await antwoord.json()) as { casus?: { casusnummer: string } };
    if (tekst.casus !== undefined) return tekst.casus.casusnummer;
    if (antwoord.status !== 202 || attempt === 5) throw new Error(`not reported: ${JSON.stringify(tekst)}`);
  }
}

/** The kinds of the events of a case in order, as PostgreSQL has them. */
export async function gebeurtenissen(wereld: Tijdwereld, casusnummer: string): Promise<string[]> {
  const rijen = await wereld.db
    .selectFrom('gebeurtenis')
    .select(['nummer', 'soort'])
    .where('casusnummer', '=', casusnummer)
    .orderBy('nummer')
    .execute();
  expect(rijen.map(({ nummer }) => Number(nummer))).toEqual(rijen.map((_, i) => i + 1));
  return rijen.map(({ soort }) => soort);
}

/** The link that the school finds in its newest message that has one. */
export async function nieuwsteLink(wereld: Tijdwereld, casusnummer: string): Promise<string> {
  const berichten = await berichtenVan(wereld.db, casusnummer);
  const { tekst = '' } =
    berichten.findLast((een) => een.aanRol === 'school' && een.tekst.includes('/voortgang/')) ?? {};
  return /http\S+\/voortgang\/\S+/.exec(tekst)?.[0] ?? '';
}
