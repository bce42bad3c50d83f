import { KEY_USED } from '../../client/outcome';
import type { Melding } from '../../domain/melding';
import { datumVan, vanEpoch, type Datum, type Moment } from '../../domain/tijd';
import { vulAfwezigheid, vulMensen, vulOuders } from './bevolken';
import { voorbeeldcasussen, type Voorbeeld } from './casussen';
import { voorbeeldouders } from './ouders';

/** Reports in flight at once: enough to be quick, few enough for a small machine. */
const TEGELIJK = 4;

/** Reports a child as of a moment in the past, which the HTTP API does not let anybody do. */
export type MeldTerug = (
  melding: Melding,
  gemeldOp: Moment,
  sleutel: string,
) => Promise<{ casusnummer: string }>;

/**
 * Fills an installation with the people of four regions and some forty invented cases, through the HTTP API; those that
 * were left lying are reported in the past. Every request carries a fixed key, so that doing it again, or going on after it was broken off, adds
 * nothing twice; `begonnen` is the date on which it was begun, by which the children were reported.
 */
export async function vulVoorbeeld(
  apiUrl: string,
  meldTerug: MeldTerug,
  begonnen: Datum = vandaag(),
): Promise<void> {
  await vulMensen(apiUrl);
  const gemeld = voorbeeldcasussen(begonnen);
  const wachtrij = voorbeeldcasussen(vandaag()).map((nu, i) => ({ ...nu, ...meldingVan(gemeld[i] ?? nu) }));
  const work = async (): Promise<void> => {
    for (let volgende = wachtrij.shift(); volgende !== undefined; volgende = wachtrij.shift()) {
      await vulCasus(apiUrl, volgende, meldTerug);
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, work));
  await vulAfwezigheid(apiUrl, vandaag());
}

/** Today in Europe/Amsterdam. */
export function vandaag(): Datum {
  return datumVan(vanEpoch(Date.now()));
}

function meldingVan({ melding, gemeldOp }: Voorbeeld): Pick<Voorbeeld, 'melding' | 'gemeldOp'> {
  return { melding, gemeldOp };
}

async function vulCasus(apiUrl: string, voorbeeld: Voorbeeld, meldTerug: MeldTerug): Promise<void> {
  const { melding, gemeldOp, opdrachten } = voorbeeld;
  const gemeld =
    gemeldOp === null
      ? await stuur(apiUrl, '/v1/casussen', melding.leerling, melding)
      : await meldTerug(melding, gemeldOp, melding.leerling);
  await vulOuders(apiUrl, gemeld.casusnummer, voorbeeldouders(voorbeeld));
  for (const [plek, opdracht] of opdrachten.entries()) {
    await stuur(
      apiUrl,
      `/v1/casussen/${gemeld.casusnummer}/opdrachten`,
      `${melding.leerling}-${plek + 1}`,
      opdracht,
      gemeld.casusnummer,
    );
  }
}

interface Antwoord {
  readonly casusnummer?: string;
  readonly casus?: { readonly casusnummer: string };
  readonly code?: string;
  readonly detail?: string;
}

/** How often a request is sent again while a part of the system is not there yet. */
const ATTEMPTS = 5;

async function stuur(
  apiUrl: string,
  path: string,
  sleutel: string,
  inhoud: unknown,
  inCasus?: string,
): Promise<{ casusnummer: string }> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(new URL(path, apiUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': sleutel },
      body: JSON.stringify(inhoud),
    });
    const tekst = (await response.json()) as Antwoord;
    const casusnummer = tekst.casus?.casusnummer ?? tekst.casusnummer;
    if (response.ok && casusnummer !== undefined) return { casusnummer };
    // Done on an earlier day, with the dates of that day.
    if (response.status === 409 && tekst.detail === KEY_USED && inCasus !== undefined)
      return { casusnummer: inCasus };
    const again = response.status === 202 || response.status === 429 || response.status === 503;
    if (!again || attempt === ATTEMPTS) {
      throw new Error(
        `POST ${path} (${sleutel}): ${response.status} ${tekst.code ?? ''} ${tekst.detail ?? ''}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000 * attempt));
  }
}
