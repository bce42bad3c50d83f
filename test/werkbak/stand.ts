import { OUDER } from '../dossier/betrokkenen/betrokkene';
import { meld } from './rolbezetting';
import type { Tijdwereld } from './tijdwereld';

/** On 7 September 2026, when these cases are reported, each is in another phase. */
const KINDEREN = {
  schoolregie: { naam: 'Bram Willems', eersteVerzuimdag: '2026-09-01' },
  casusregie: { naam: 'Fatima El Idrissi', eersteVerzuimdag: '2026-08-01' },
  doorbraak: {
    naam: 'Wolfeschlegelsteinhausenbergerdorff-van der Heijden tot Westerwolde',
    eersteVerzuimdag: '2026-07-05',
  },
  arbitrage: { naam: '李小龙', eersteVerzuimdag: '2026-06-01' },
  om: { naam: 'Sem de Boer', eersteVerzuimdag: '2026-05-20' },
  nazorg: { naam: 'Noor Visser', eersteVerzuimdag: '2026-08-20' },
} as const;

/** The case number of each. */
export type Stand = Record<keyof typeof KINDEREN, string>;

async function geef(
  wereld: Tijdwereld,
  casusnummer: string,
  opdracht: string,
  door: string,
  gegevens: Record<string, unknown>,
): Promise<void> {
  const antwoord = await fetch(`${wereld.url}/v1/casussen/${casusnummer}/opdrachten`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ opdracht, door, gegevens }),
  });
  if (antwoord.status >= 300) throw new Error(`${opdracht}: ${await antwoord.text()}`);
}

/** A document with a name that is hard to fit. */
async function voegDocumentToe(wereld: Tijdwereld, casusnummer: string): Promise<void> {
  const form = new FormData();
  const titel = `Onderzoek ${'jeugdgezondheidszorg'.repeat(6)} <b>2026</b>`;
  const velden = { door: 'casusregisseur', soort: 'onderzoek', titel };
  for (const [veld, waarde] of Object.entries(velden)) form.set(veld, waarde);
  form.set('bestand', new Blob(['%PDF-1.7']), '../../../a.exe');
  const antwoord = await fetch(`${wereld.url}/v1/casussen/${casusnummer}/documenten`, {
    ...{ method: 'POST', headers: { 'idempotency-key': 'document' }, body: form },
  });
  if (antwoord.status >= 300) throw new Error(await antwoord.text());
}

/** Reports a child in every phase, with something of everything that can stand on the page of a case. */
export async function maakStand(wereld: Tijdwereld): Promise<Stand> {
  const nummers: Partial<Stand> = {};
  for (const [fase, kind] of Object.entries(KINDEREN)) {
    nummers[fase as keyof Stand] = await meld(wereld, { leerling: `stand-${fase}`, ...kind });
  }
  const stand = nummers as Stand;
  const { doorbraak, nazorg, om } = stand;
  await geef(wereld, doorbraak, 'planDoorbraaktafel', 'casusregisseur', { op: '2026-09-10T14:00:00+02:00' });
  await geef(wereld, doorbraak, 'maakAfspraak', 'casusregisseur', {
    afspraak: 'taxi',
    omschrijving: 'De gemeente regelt een taxi.\n<b>Ook op woensdag.</b>',
    wie: 'gemeente Groningen',
    uiterlijk: '2026-09-20',
  });
  await geef(wereld, doorbraak, 'doeAanbod', 'casusregisseur', {
    aanbod: 'plek',
    soort: 'onderwijszorg',
    aanbieder: 'De Klimop',
    startdatum: '2026-10-01',
    wachtlijst: true,
    doorzettingsmacht: true,
    verdeling: { gemeente: 40, swv: 60 },
  });
  await voegDocumentToe(wereld, doorbraak);
  await geef(wereld, om, 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'weigering' });
  await geef(wereld, nazorg, 'meldTerugkeer', 'school', {
    vanaf: '2026-09-06',
    plek: 'De Horizon',
    volledig: true,
  });
  return stand;
}

/** Brings a case at the OM on the civil route, makes its file for the Raad and a message of that; gives the pages of both. */
export async function maakStukken(wereld: Tijdwereld, casusnummer: string): Promise<string[]> {
  await geef(wereld, casusnummer, 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'civiel' });
  const stuur = async (onder: string, wat: object): Promise<{ id: string }> => {
    const antwoord = await fetch(`${wereld.url}/v1/casussen/${casusnummer}${onder}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': onder },
      body: JSON.stringify(wat),
    });
    if (antwoord.status !== 201) throw new Error(`${onder}: ${await antwoord.text()}`);
    return (await antwoord.json()) as { id: string };
  };
  const ouder = await stuur('/betrokkenen', OUDER);
  const stuk = await stuur('/stukken', { doel: 'rvdk' });
  const bericht = await stuur(`/stukken/${stuk.id}/corvberichten`, {
    urgent: false,
    kind: { geslachtsnaam: 'Boer', voorvoegsel: 'de', voornamen: 'Sem', geslacht: 'man' },
    gezaghebbenden: [{ betrokkene: ouder.id, geslachtsnaam: 'Yilmaz', geinformeerd: true }],
    medewerker: { achternaam: 'Wit', telefoon: '050 123 45 67', email: 'lotte@gemeente.example' },
  });
  await stuur(`/stukken/${stuk.id}/corvberichten/${bericht.id}/terugmeldingen`, {
    ...{ soort: 'foutmelding', datum: '2026-09-07', toelichting: 'StUF058 <b>' },
  });
  const lijst = `/werkbak/casussen/${casusnummer}/stukken`;
  const corv = `${lijst}/${stuk.id}/corv`;
  return [lijst, `${lijst}/${stuk.id}/overhandigen`, corv, `${corv}/${bericht.id}/terugmelding`];
}
