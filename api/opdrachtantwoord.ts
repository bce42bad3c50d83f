import type { Route } from '../toegang/route';
import { bevestigdSchema, keyHeaderSchema, PENDING, pendingSchema } from './uitkomst';
import { ETAG, ifMatchSchema } from './versie';

/** What a route that gives a case a command takes beside the command, and answers; `gedaan`: what is said of one that stands in the dossier. */
export function opdrachtantwoord(gedaan: string): Pick<Route, 'headers' | 'answers' | 'problems'> {
  return {
    headers: keyHeaderSchema.extend(ifMatchSchema.shape),
    answers: {
      200: { description: gedaan, schema: bevestigdSchema, headers: { ETag: ETAG } },
      202: { description: PENDING, schema: pendingSchema, headers: { Location: 'De opdracht' } },
    },
    problems: [
      ...(['niet-bevoegd', 'niet-gevonden', 'niet-toegestaan', 'verouderd', 'sleutel-hergebruikt'] as const),
      ...(['te-druk', 'tijdelijk-onbereikbaar'] as const),
    ],
  };
}
