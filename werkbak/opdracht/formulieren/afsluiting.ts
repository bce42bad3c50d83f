import { z } from 'zod';
import { AFSLUITREDENEN } from '../../../domain/gebeurtenis';
import { spreektAls } from '../../../domain/gebruiker';
import { keuze, sleutel, tekst } from '../../../domain/velden';
import { SLUITREDEN } from '../../../taal/antwoorden';
import { hoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';

/** Closing for another reason. */
export const afsluiting: Formulieren<'sluitAf'> = {
  sluitAf: formulier({
    titel: OPDRACHTTITEL.sluitAf,
    uitleg:
      'Alleen als het kind niet meer terug kan of hoeft naar school in Nederland. Dit draait u niet terug.',
    knop: 'Sluit de casus',
    gedaan: 'De casus is gesloten.',
    beslist: 'reden',
    schema: z.strictObject({
      reden: keuze(...AFSLUITREDENEN),
      casus: sleutel.optional(),
      toelichting: tekst,
    }),
    woorden: (o) => ({
      reden: { label: 'Waarom sluit u de casus?', keuzen: redenen(o) },
      casus: magVergissing(o)
        ? {
            label: 'Wat is het kenmerk van de andere casus?',
            uitleg: 'Alleen als het kind al een casus had. Bijvoorbeeld 2026-00417.',
          }
        : null,
      toelichting: { label: 'Leg uit waarom' },
    }),
    maak: ({ casus, ...rest }) => ({ ...rest, ...(rest['reden'] === 'dubbele-melding' ? { casus } : {}) }),
  }),
};

/** Only the manager closes a case that should not have been (rule 14). */
function magVergissing({ gebruiker }: Omgeving): boolean {
  const als = spreektAls(gebruiker);
  return als === 'manager' || als === 'iedereen';
}

function redenen(o: Omgeving) {
  return AFSLUITREDENEN.filter(
    (reden) => magVergissing(o) || (reden !== 'foutieve-melding' && reden !== 'dubbele-melding'),
  ).map((reden) => ({ waarde: reden, label: hoofdletter(SLUITREDEN[reden]) }));
}
