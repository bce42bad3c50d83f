import { z } from 'zod';
import type { Convenanten } from '../convenanten/convenanten';
import type { Gebruiker } from '../domain/gebruiker';
import { Problem } from './problems';

/** The region a request is about: only whoever is of no region has to name one. */
export const regioSchema = z
  .string()
  .max(100)
  .optional()
  .meta({ description: 'De regio; alleen nodig zonder aanmelding, op deze computer' });

/** The region of whoever asks, or the one they name when they are of none; another region does not exist for them. */
export function eisRegio(wie: Gebruiker, gevraagd: string | undefined, convenanten: Convenanten): string {
  if (wie.regio !== null) {
    if (gevraagd === undefined || gevraagd === wie.regio) return wie.regio;
    throw new Problem('niet-gevonden');
  }
  if (gevraagd === undefined) throw Problem.ongeldig([{ veld: 'regio', melding: 'is verplicht' }]);
  if (!convenanten.kentRegio(gevraagd)) throw new Problem('niet-gevonden', 'Deze regio bestaat niet.');
  return gevraagd;
}
