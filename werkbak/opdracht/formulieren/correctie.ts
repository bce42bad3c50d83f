import { z } from 'zod';
import { CORRECTIEVELDEN } from '../../../domain/gebeurtenis';
import { datumSchema } from '../../../domain/tijd';
import { gemeenteSchema, naamSchema, onderwijssoortSchema } from '../../../domain/melding';
import { tekst } from '../../../domain/velden';
import { CORRECTIEVELD } from '../../../taal/antwoorden';
import { ONDERWIJSLABEL } from '../../../taal/onderwijs';
import { metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';
import { brinveld, gemeentekeuzen } from './overdracht';
import type { Getypt } from '../../formulier/velden';

/** Corrections. */
export const correctie: Formulieren<'corrigeer'> = {
  corrigeer: formulier({
    titel: OPDRACHTTITEL.corrigeer,
    uitleg: 'Staat er iets verkeerd in de casus? Verbeter het hier. Wat er stond, blijft te zien.',
    knop: 'Verbeter dit',
    gedaan: 'De fout is verbeterd.',
    beslist: 'veld',
    // What is right stands in a field of its own, by what was wrong.
    schema: z.strictObject({
      veld: z.enum(CORRECTIEVELDEN),
      datum: datumSchema.optional(),
      gemeente: gemeenteSchema.optional(),
      naam: naamSchema.optional(),
      school: brinveld,
      onderwijssoort: onderwijssoortSchema.optional(),
      reden: tekst,
    }),
    woorden: (o) => ({
      veld: {
        label: 'Wat klopt er niet?',
        keuzen: metHoofdletter(CORRECTIEVELD),
      },
      datum: {
        label: 'De goede datum',
        uitleg: 'Alleen bij een eerste verzuimdag of een geboortedatum.',
      },
      gemeente: {
        label: 'De goede gemeente',
        uitleg: 'Alleen bij een gemeente.',
        keuzen: gemeentekeuzen(o),
        leeg: 'Kies een gemeente',
      },
      naam: { label: 'De goede naam', uitleg: 'Alleen bij een naam.' },
      school: {
        label: 'BRIN van de goede school',
        uitleg: 'Alleen bij een school. Leeg: het kind heeft geen school.',
      },
      onderwijssoort: {
        label: 'De goede onderwijssoort',
        uitleg: 'Alleen bij een onderwijssoort.',
        keuzen: ONDERWIJSLABEL,
        leeg: 'Kies een soort',
      },
      reden: { label: 'Hoe weet u dat dit zo is?' },
    }),
    maak: ({ veld, reden, ...waarden }) => ({
      ...(veld === undefined ? {} : { veld }),
      waarde: waarden[veldVoor(veld)] ?? (veld === 'school' ? null : ''),
      reden,
    }),
    foutveld: (veld, getypt: Getypt) => (veld === 'waarde' ? veldVoor(getypt['veld']) : veld),
  }),
};

/** The field of the form in which the right value of a field of the case stands. */
function veldVoor(veld: unknown): string {
  return veld === 'gemeente' || veld === 'naam' || veld === 'school' || veld === 'onderwijssoort'
    ? veld
    : 'datum';
}
