import { z } from 'zod';
import { brinSchema, schoolgegevensSchema, type Schoolgegevens } from '../../dossier/mensen/mens';
import { lees } from '../../domain/lezen';
import type { Veldfout } from '../../domain/weigering';
import { ONDERWIJSLABEL } from '../../taal/onderwijs';
import { bijVelden, leesVelden } from '../formulier/lezen';
import { veldenUit, type Getypt, type Veld } from '../formulier/velden';
import type { Keus } from './persoonvelden';

const BRIN = 'Schrijf het BRIN-nummer als 12AB of 12AB00.';

/** In capitals or not, with location or without. */
const brinveld = z
  .string()
  .max(6)
  .refine((brin) => brinSchema.safeParse(brin.toUpperCase()).success);
const schoolschema = z.strictObject({ brin: brinveld, ...schoolgegevensSchema.shape });

/** The fields of a school; its BRIN is asked of a new one only. */
export function schoolvelden({ gemeenten }: Keus, nieuw: boolean): Veld[] {
  return veldenUit(schoolschema, {
    brin: nieuw
      ? {
          label: 'BRIN-nummer',
          uitleg: 'Vier tekens voor de hele school, zoals 12AB. Zes tekens voor een vestiging, zoals 12AB00.',
          breedte: 'smal',
          ontbreekt: BRIN,
          onjuist: BRIN,
        }
      : null,
    naam: { label: 'Naam van de school', ontbreekt: 'Vul de naam van de school in.' },
    gemeente: {
      label: 'Gemeente',
      leeg: 'Kies een gemeente',
      ontbreekt: 'Kies de gemeente van de school.',
      keuzen: gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
    },
    onderwijssoort: {
      label: 'Welk onderwijs geeft de school?',
      uitleg:
        'Een melding van een kind op deze school begint daarmee. Geeft de school meer soorten? Laat dit dan leeg.',
      leeg: 'Meer soorten, of niet bekend',
      keuzen: ONDERWIJSLABEL,
    },
  });
}

/** Reads the form of a school; null with everything that is wrong, each beside its field. */
export function leesSchool(
  getypt: Getypt,
  velden: readonly Veld[],
): { gegevens: Schoolgegevens | null; brin: string; fouten: Veldfout[] } {
  const { gegevens, fouten: eigen } = leesVelden(velden, getypt);
  const { brin, ...rest } = gegevens;
  const gelezen = lees<Schoolgegevens>(schoolgegevensSchema, rest);
  const ander = gelezen.geldig ? [] : schoolfouten(gelezen.fouten, velden);
  const fouten = [...eigen, ...ander.filter(({ veld }) => !eigen.some((fout) => fout.veld === veld))];
  return {
    gegevens: gelezen.geldig && fouten.length === 0 ? gelezen.waarde : null,
    brin: typeof brin === 'string' ? brin.toUpperCase() : '',
    fouten,
  };
}

/** What the roster says is wrong with a school, beside its field. */
export function schoolfouten(fouten: readonly Veldfout[], velden: readonly Veld[]): Veldfout[] {
  const { bijVeld, los } = bijVelden({}, velden, fouten, {});
  return [...bijVeld, ...los.map((melding) => ({ veld: 'naam', melding }))];
}
