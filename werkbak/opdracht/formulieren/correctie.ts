import { z } from 'zod';
import { AFSLUITREDENEN, CORRECTIEVELDEN } from '../../../domain/gebeurtenis';
import { GEGEVENS } from '../../../domain/opdracht';
import { datumSchema } from '../../../domain/tijd';
import { gemeenteSchema } from '../../../domain/melding';
import { tekst } from '../../../domain/velden';
import { CORRECTIEVELD, SLUITREDEN, VRIJSTELLING } from '../../../taal/antwoorden';
import { hoofdletter, metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';
import { gemeentekeuzen } from './overdracht';
import type { Getypt } from '../../formulier/velden';

/** Corrections, exemptions, and closing for another reason. */
export const correctie: Formulieren<'corrigeer' | 'sluitAf' | 'legVrijstellingVast'> = {
  corrigeer: formulier({
    titel: OPDRACHTTITEL.corrigeer,
    uitleg: 'Staat er iets verkeerd in de casus? Verbeter het hier. Wat er stond, blijft te zien.',
    knop: 'Verbeter dit',
    gedaan: 'De fout is verbeterd.',
    beslist: 'veld',
    // What is right stands in one of two fields, by what was wrong.
    schema: z.strictObject({
      veld: z.enum(CORRECTIEVELDEN),
      datum: datumSchema.optional(),
      gemeente: gemeenteSchema.optional(),
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
      reden: { label: 'Hoe weet u dat dit zo is?' },
    }),
    maak: ({ veld, datum, gemeente, reden }) => ({
      ...(veld === undefined ? {} : { veld }),
      waarde: (veld === 'gemeente' ? gemeente : datum) ?? '',
      reden,
    }),
    foutveld: (veld, getypt: Getypt) =>
      veld !== 'waarde' ? veld : getypt['veld'] === 'gemeente' ? 'gemeente' : 'datum',
  }),
  sluitAf: formulier({
    titel: OPDRACHTTITEL.sluitAf,
    uitleg:
      'Alleen als het kind niet meer terug kan of hoeft naar school in Nederland. Dit draait u niet terug.',
    knop: 'Sluit de casus',
    gedaan: 'De casus is gesloten.',
    beslist: 'reden',
    schema: GEGEVENS.sluitAf,
    woorden: () => ({
      reden: {
        label: 'Waarom sluit u de casus?',
        keuzen: AFSLUITREDENEN.map((reden) => ({ waarde: reden, label: hoofdletter(SLUITREDEN[reden]) })),
      },
    }),
  }),
  legVrijstellingVast: formulier({
    titel: OPDRACHTTITEL.legVrijstellingVast,
    uitleg: 'Een vrijstelling komt in het dossier. De klok loopt door.',
    knop: 'Leg de vrijstelling vast',
    gedaan: 'De vrijstelling is vastgelegd.',
    beslist: 'status',
    // The advice may be yes or no as well; people write it down.
    schema: GEGEVENS.legVrijstellingVast.extend({ adviesSwv: tekst.optional() }),
    woorden: () => ({
      soort: {
        label: 'Wat voor vrijstelling is het?',
        uitleg: 'Bijvoorbeeld: artikel 5 onder a.',
        kort: true,
      },
      status: {
        label: 'Hoe staat het ermee?',
        keuzen: metHoofdletter(VRIJSTELLING),
      },
      adviesSwv: { label: 'Wat adviseert het samenwerkingsverband?' },
    }),
  }),
};
