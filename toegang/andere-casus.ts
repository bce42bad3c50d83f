import type { Gebruiker } from '../domain/gebruiker';
import { bereik } from '../domain/toegang';
import type { Veldfout } from '../domain/weigering';
import type { Dependencies } from './dependencies';

/** A command as it was sent. */
interface Gegeven {
  readonly opdracht: string;
  readonly gegevens: unknown;
}

/**
 * A command with the case number of the other case it names (rule 14), of which people give the kenmerk; and what is wrong
 * when whoever gives it does not see that case, or it is the case itself.
 */
export async function metAndereCasus<O extends Gegeven>(
  { dossier }: Pick<Dependencies, 'dossier'>,
  wie: Gebruiker,
  opdracht: O,
  casusnummer: string,
): Promise<{ readonly opdracht: O; readonly fouten: readonly Veldfout[] }> {
  const genoemd = andereCasus(opdracht);
  if (genoemd === null) return { opdracht, fouten: [] };
  const fout = (melding: string) => ({ opdracht, fouten: [{ veld: 'gegevens.casus', melding }] });
  const gevonden = await dossier.leesCasus(bereik(wie), genoemd.casus.trim());
  if (gevonden === undefined)
    return fout('is geen casus die u kunt zien; geef het kenmerk van de andere casus, zoals 2026-00417');
  const { casusnummer: casus } = gevonden.casus;
  if (casus === casusnummer) return fout('is deze casus zelf; geef het kenmerk van de andere casus');
  return { opdracht: { ...opdracht, gegevens: { ...genoemd, casus } }, fouten: [] };
}

/** The data of a report that was made twice; null for every other command, and for what the rules refuse anyway. */
function andereCasus({ opdracht, gegevens }: Gegeven): { readonly casus: string } | null {
  if (opdracht !== 'sluitAf' || typeof gegevens !== 'object' || gegevens === null) return null;
  const { reden, casus } = gegevens as Readonly<Record<string, unknown>>;
  return reden === 'dubbele-melding' && typeof casus === 'string' ? { ...gegevens, casus } : null;
}
