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
const ATTEMPTS = 5;

async function vraag(apiUrl: string, path: string, inhoud?: unknown): Promise<Antwoord> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(
      new URL(path, apiUrl),
      inhoud === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(inhoud),
          },
    );
    const gelezen = { status: response.status, inhoud: (await response.json()) as Antwoord['inhoud'] };
    if (gelezen.status !== 503 || attempt === ATTEMPTS) return gelezen;
    await new Promise((resolve) => setTimeout(resolve, 1_000 * attempt));
  }
}

/** Adds something that has a fixed key; there already, or a region this installation does not have, is as good. */
async function voegToe(apiUrl: string, path: string, sleutel: string, inhoud: unknown): Promise<void> {
  const { status, inhoud: response } = await vraag(apiUrl, path, inhoud);
  const stondEr = status === 400 && response.fouten?.every(({ veld }) => veld === sleutel) === true;
  if (status === 201 || status === 404 || stondEr) return;
  throw new Error(`POST ${path}: ${status} ${response.detail ?? ''}`);
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
  await voegToe(apiUrl, `/v1/mensen/${persoon}/afwezigheden`, 'van', weg);
}
