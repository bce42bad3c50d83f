import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import {
  brinSchema,
  persoonIdSchema,
  persoonsgegevensSchema,
  type Persoonsrol,
} from '../../dossier/mensen/mens';
import type { Convenanten } from '../../convenanten/convenanten';
import { gemeenteSchema, ONDERWIJSSOORTEN, onderwijssoortSchema } from '../../domain/melding';
import { veldenUit, type Veld } from '../formulier/velden';
import { ONDERWIJSLABEL } from '../../taal/onderwijs';
import { ROLLEN, type Rolveld } from './rollen';
import { alfabet } from './waar';

/** More gemeenten than this are typed by name instead of ticked. */
const MEESTE_VAKJES = 40;

/** What there is to choose from in a region. */
export interface Keus {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly scholen: readonly { readonly brin: string; readonly naam: string; readonly gemeente: string }[];
}

/** The gemeenten of a region, by name. */
export function regiogemeenten(regio: string, convenanten: Convenanten): Keus['gemeenten'] {
  return convenanten
    .gemeentenMetConvenant()
    .filter(({ code }) => convenanten.voorGemeente(code)?.regio === regio);
}

const { naam, email, telefoon, discipline } = persoonsgegevensSchema.shape;
const jaNee = z.enum(['ja', 'nee']);

/** What the form asks of somebody: for a whole region or for all education no list is filled in. */
export const persoonschema = z.strictObject({
  naam,
  id: persoonIdSchema.max(100).optional(),
  email,
  telefoon,
  discipline: discipline.unwrap().unwrap(),
  overal: jaNee,
  gemeenten: z.array(gemeenteSchema),
  gemeentenamen: z.string().optional(),
  alles: jaNee,
  onderwijssoorten: z.array(onderwijssoortSchema),
  scholen: z.array(brinSchema).min(1),
});

/** What decides which fields there are. */
export interface Persoonvraag {
  readonly rol: Persoonsrol;
  /** True when somebody is added. */
  readonly nieuw: boolean;
  readonly keus: Keus;
  /** What is said at the schools. */
  readonly bijScholen?: ComponentChildren;
}

/** The fields of somebody: only what matters for the role. */
export function persoonvelden({ rol, nieuw, keus, bijScholen }: Persoonvraag): Veld[] {
  const vraagt = (veld: Rolveld) => ROLLEN[rol].velden.includes(veld);
  const metNamen = keus.gemeenten.length > MEESTE_VAKJES;
  const kiesuit = (wat: string) => `Kies ten minste een ${wat}.`;
  return veldenUit(persoonschema, {
    naam: { label: 'Naam', ontbreekt: 'Vul de naam in.' },
    id: nieuw
      ? {
          label: 'Kenmerk bij het aanmelden',
          breedte: 'middel',
          onderwerp: null,
          uitleg:
            'Hieraan herkent Doorbraak deze persoon. De beheerder van het aanmelden kan het u geven. Laat het leeg als u het niet weet: dan krijgt de persoon een kenmerk.',
        }
      : null,
    email: {
      label: 'E-mailadres',
      uitleg: 'Hier komen de berichten over taken en casussen.',
      onjuist: 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl, of laat het leeg.',
    },
    telefoon: {
      label: 'Telefoonnummer',
      breedte: 'middel',
      uitleg: 'Dit staat in brieven uit naam van deze persoon. Zo kunnen ouders bellen.',
      onjuist: 'Dit is geen telefoonnummer. Schrijf het zoals 050 123 45 67, of laat het leeg.',
    },
    discipline: vraagt('discipline')
      ? {
          label: 'Discipline',
          uitleg: 'Bijvoorbeeld: jeugdarts, orthopedagoog of wijkteam.',
          ontbreekt: 'Vul de discipline in.',
        }
      : null,
    overal: vraagt('gemeenten')
      ? {
          label: 'Waar werkt deze persoon?',
          ontbreekt: 'Kies waar deze persoon werkt.',
          keuzen: { ja: 'In de hele regio', nee: 'Alleen in de gemeenten hieronder' },
        }
      : null,
    gemeenten:
      vraagt('gemeenten') && !metNamen
        ? {
            label: 'Gemeenten',
            vakje: 'gemeente',
            keuzen: keus.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
          }
        : null,
    gemeentenamen:
      vraagt('gemeenten') && metNamen
        ? {
            label: 'Gemeenten',
            kort: true,
            uitleg: 'Zet een komma tussen de namen. Bijvoorbeeld: Almere, Zeewolde.',
          }
        : null,
    alles: vraagt('onderwijssoorten')
      ? {
          label: 'Voor welk onderwijs?',
          ontbreekt: 'Kies het onderwijs.',
          keuzen: { ja: 'Voor alle soorten', nee: 'Alleen voor de soorten hieronder' },
        }
      : null,
    onderwijssoorten: vraagt('onderwijssoorten')
      ? {
          label: 'Soorten onderwijs',
          vakje: 'onderwijs',
          keuzen: ONDERWIJSSOORTEN.map((soort) => ({
            waarde: soort,
            label: ONDERWIJSLABEL[soort],
          })),
        }
      : null,
    scholen: vraagt('scholen')
      ? {
          label: 'Scholen',
          vakje: 'school',
          ontbreekt: kiesuit('school'),
          keuzen: [...keus.scholen]
            .sort((a, b) => alfabet(a.naam, b.naam))
            .map(({ brin, naam }) => ({ waarde: brin, label: `${naam} (${brin})` })),
          ...(bijScholen === undefined ? {} : { uitleg: bijScholen }),
        }
      : null,
  });
}
