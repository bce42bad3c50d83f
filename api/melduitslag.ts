import { z } from 'zod';
import { reportId } from '../client/identity';
import type { Uitkomst } from '../client/outcome';
import { OUDERSTANDEN, type Ouderstand } from '../toegang/gemelde-ouder';
import { Problem, problemSchema } from '../toegang/problems';
import { kenmerkSchema } from './uitkomst';

/** What became of one report of many. */
export const melduitslagSchema = z
  .strictObject({
    nr: z.int().meta({ description: 'Welk onderdeel van het verzoek, vanaf 0', example: 0 }),
    status: z
      .int()
      .meta({ description: 'De HTTP-status die dit onderdeel alleen had gekregen', example: 201 }),
    sleutel: z.string().optional().meta({
      description: 'De sleutel van deze melding; met die van het hele verzoek opnieuw sturen geeft dezelfde',
      example: 'school-2026-11-30-1:0',
    }),
    id: z
      .string()
      .optional()
      .meta({ description: 'Het id van de melding; op /v1/meldingen/{id} staat wat ervan werd' }),
    stand: z.enum(['verwerkt', 'aanvaard', 'onzeker']).optional().meta({
      description:
        'verwerkt: het staat in het dossier; aanvaard: het komt erin; onzeker: stuur het verzoek straks opnieuw met dezelfde sleutel',
    }),
    casusnummer: z.string().optional(),
    kenmerk: kenmerkSchema.nullable().optional(),
    ouder: z
      .enum(OUDERSTANDEN)
      .optional()
      .meta({ description: 'Of de ouder die mee werd gestuurd is bewaard', example: 'bewaard' }),
    probleem: problemSchema
      .optional()
      .meta({ description: 'Wat er mis is met dit onderdeel; er is niets mee gedaan' }),
  })
  .meta({ id: 'Melduitslag' });

/** What became of a report that was sent, without the number of its place among others. */
export type Melduitslag = Omit<z.infer<typeof melduitslagSchema>, 'nr' | 'probleem'>;

/** What one report alone would have been answered, without the case itself; throws the problem it would have had. */
export function melduitslag(uitkomst: Uitkomst, ouder: Ouderstand | null, sleutel: string): Melduitslag {
  const bij = { sleutel, ...(ouder === null ? {} : { ouder }) };
  switch (uitkomst.soort) {
    case 'bevestigd': {
      const { casusnummer, nieuw, beeld } = uitkomst.bevestiging;
      const kenmerk = beeld.casusnummer === casusnummer ? (beeld.kenmerk ?? null) : null;
      const id = reportId(uitkomst);
      return { status: nieuw ? 201 : 200, id, stand: 'verwerkt', casusnummer, kenmerk, ...bij };
    }
    case 'onbevestigd': {
      const { casusnummer, kenmerk } = uitkomst;
      return { status: 202, id: reportId(uitkomst), stand: 'aanvaard', casusnummer, kenmerk, ...bij };
    }
    case 'onzeker':
      return { status: 202, id: reportId(uitkomst), stand: 'onzeker', ...bij };
    case 'te-druk':
      throw new Problem('te-druk');
    case 'niet-gedaan':
      throw Problem.unreachable('De afhandeling van casussen is even niet bereikbaar of te druk.');
    case 'geweigerd':
      throw Problem.of(uitkomst.weigering);
    case 'onbekend':
      throw new Problem('niet-gevonden', 'Deze casus bestaat niet.');
  }
}
