import { z } from 'zod';
import { FASEN } from '../domain/fase';

/** As long as the id of a person may be. */
const LANGSTE_ID = 100;

const persoon = () =>
  z
    .string()
    .min(1)
    .max(LANGSTE_ID, { error: `mag ten hoogste ${LANGSTE_ID} tekens zijn` });

/** By which fields a list is asked for less, the same in every address: of a page and of a program. */
export const FILTERVELDEN = {
  fase: z.enum(FASEN, { error: `moet een van ${FASEN.join(', ')} zijn` }),
  regio: z.string().max(64),
  gemeente: z.string().regex(/^\d{4}$/, { error: 'moet een CBS-gemeentecode van vier cijfers zijn' }),
  school: z
    .string()
    .regex(/^\d{2}[A-Z]{2}(\d{2})?$/, { error: 'moet een BRIN zijn, zoals 12AB of 12AB00' })
    .meta({ description: 'Het BRIN van de school; zonder vestiging elke vestiging', example: '12AB00' }),
  houder: persoon().meta({ description: 'Het id van wie de regie bij naam heeft', example: 'cr-1' }),
  uitvoerder: persoon().meta({
    description: 'Het id van wie het nu doet: zelf, of als vervanger van wie weg is',
    example: 'cr-1',
  }),
};

/** A field of a filter as an address says it; what is no such field is left out, so that an old link still works. */
export function filterveld(naam: keyof typeof FILTERVELDEN, waarde: unknown): string | undefined {
  const gelezen = FILTERVELDEN[naam].safeParse(waarde);
  return gelezen.success && gelezen.data !== '' ? gelezen.data : undefined;
}

/** Yes or no, as an address says it. */
export function jaNee(beschrijving: string) {
  return z
    .enum(['true', 'false'], { error: 'moet true of false zijn' })
    .optional()
    .meta({
      ...{ type: 'boolean', example: true },
      description: beschrijving,
    });
}
