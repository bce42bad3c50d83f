import { plusDagen, type Datum } from '../../domain/tijd';
import { VOORBEELDAFWEZIGE, voorbeeldmensen, voorbeeldscholen } from './mensen';

interface Antwoord {
  readonly status: number;
  readonly inhoud: {
    readonly detail?: string;
    readonly fouten?: readonly { readonly veld: string; readonly melding: string }[];
    readonly afwezig?: readonly unknown[];
  };
}

/** How often a request is sent again while the database is not there yet. */
const POGINGEN = 5;

async function vraag(apiUrl: string, pad: string, inhoud?: unknown): Promise<Antwoord> {
  for (let poging = 1; ; poging++) {
    const antwoord = await fetch(
      new URL(pad, apiUrl),
      inhoud === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(inhoud),
          },
    );
    const gelezen = { status: antwoord.status, inhoud: (await antwoord.json()) as Antwoord['inhoud'] };
    if (gelezen.status !== 503 || poging === POGINGEN) return gelezen;
    await new Promise((verder) => setTimeout(verder, 1_000 * poging));
  }
}

/** Adds something that has a fixed key; there already, or a region this installation does not have, is as good. */
async function voegToe(apiUrl: string, pad: string, sleutel: string, inhoud: unknown): Promise<void> {
  const { status, inhoud: antwoord } = await vraag(apiUrl, pad, inhoud);
  const stondEr = status === 422 && antwoord.fouten?.every(({ veld }) => veld === sleutel) === true;
  if (status === 201 || status === 404 || stondEr) return;
  throw new Error(`POST ${pad}: ${status} ${antwoord.detail ?? ''}`);
}

/** Adds the people and schools of the invented regions, through the HTTP API; those that are there stay as they are. */
export async function vulMensen(apiUrl: string): Promise<void> {
  for (const school of voorbeeldscholen()) await voegToe(apiUrl, '/v1/scholen', 'brin', school);
  for (const mens of voorbeeldmensen()) await voegToe(apiUrl, '/v1/mensen', 'id', mens);
}

/** Sends one of them away, with a deputy, unless they have been away before. After the cases, so that they hold some. */
export async function vulAfwezigheid(apiUrl: string, vandaag: Datum): Promise<void> {
  const { persoon, vervanger, sinds, nog } = VOORBEELDAFWEZIGE;
  const { status, inhoud } = await vraag(apiUrl, `/v1/mensen/${persoon}`);
  if (status !== 200 || (inhoud.afwezig?.length ?? 0) > 0) return;
  const weg = { van: plusDagen(vandaag, -sinds), tot: plusDagen(vandaag, nog), vervanger };
  await voegToe(apiUrl, `/v1/mensen/${persoon}/afwezigheid`, 'van', weg);
}
