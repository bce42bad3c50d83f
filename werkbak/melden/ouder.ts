import { ADRESVELD, contacten, CONTACTWEGEN } from '../../domain/betrokkene';
import type { Veldfout } from '../../domain/weigering';
import { geenOuderSchema, gemeldeOuderSchema, type GemeldeOuder } from '../../dossier/betrokkenen/betrokkene';
import { leesOuder, type OverOuder } from '../../toegang/gemelde-ouder';
import { z } from 'zod';
import { bijVelden, leesVelden } from '../formulier/lezen';
import { veldenUit, type Getypt, type Veld } from '../formulier/velden';

const { naam, relatie, email, telefoon, adres } = gemeldeOuderSchema.shape;

/** The names of the fields are their own: a child has a name too. */
const schema = z.strictObject({
  'ouder.naam': naam.optional(),
  'ouder.relatie': relatie,
  'ouder.email': email,
  'ouder.telefoon': telefoon,
  'ouder.adres': adres,
  geenOuder: geenOuderSchema.optional(),
});

const OUDER_OF_WAAROM =
  'Vul een ouder in met een e-mailadres, telefoonnummer of postadres. Of schrijf hier waarom dat nog niet kan.';

/** The fields of one parent and a way to reach them, or why not (rule 20). */
export function oudervelden(): Veld[] {
  return veldenUit(schema, {
    'ouder.naam': { label: 'Naam van de ouder of voogd' },
    'ouder.relatie': { label: 'Wat is deze persoon van het kind?', uitleg: 'Zoals moeder, vader of voogd.' },
    'ouder.email': { label: 'E-mailadres van de ouder' },
    'ouder.telefoon': { label: 'Telefoonnummer van de ouder', breedte: 'middel' },
    'ouder.adres': { label: 'Postadres van de ouder' },
    geenOuder: {
      label: 'Weet u nog geen ouder, of niet hoe u die bereikt? Schrijf op waarom.',
      uitleg: 'Alleen nodig als u hierboven geen ouder invult, of geen manier om die te bereiken.',
    },
  });
}

/**
 * What was typed of a parent; one of whom nothing leads to anybody needs a reason. Everything that is wrong stands beside its
 * field.
 */
export function leesOudervelden(getypt: Getypt): OverOuder & { readonly fouten: readonly Veldfout[] } {
  const velden = oudervelden();
  const { gegevens, fouten: eigen } = leesVelden(velden, getypt);
  const { ouder: ruw, geenOuder: reden } = gegevens;
  if (typeof ruw === 'object' && ruw !== null && !('naam' in ruw))
    return {
      ...{ ouder: null, geenOuder: null },
      fouten: [
        { veld: 'ouder.naam', melding: 'Vul ook de naam in, of maak alles van de ouder leeg.' },
        ...eigen,
      ],
    };
  const { fouten, ...over } = leesOuder({ ouder: ruw, geenOuder: reden });
  const { bijVeld } = bijVelden({}, velden, fouten, getypt);
  const ander = bijVeld.filter(({ veld }) => !eigen.some((fout) => fout.veld === veld));
  const alle = [...eigen, ...ander];
  if (alle.length > 0) return { ouder: null, geenOuder: null, fouten: alle };
  return isGenoeg(over)
    ? { ...over, fouten: [] }
    : { ...over, fouten: [{ veld: 'geenOuder', melding: OUDER_OF_WAAROM }] };
}

function isGenoeg({ ouder, geenOuder }: OverOuder): boolean {
  return geenOuder !== null || (ouder !== null && contacten({ ...ouder, voorkeur: null }).length > 0);
}

/** Who the parent is and what leads to them, for whoever is about to send it. */
export function ouderInWoorden(ouder: GemeldeOuder): string {
  const wegen = CONTACTWEGEN.flatMap((weg) => ouder[ADRESVELD[weg]]?.replaceAll('\n', ', ') ?? []);
  return [ouder.naam, ...(ouder.relatie === null ? [] : [ouder.relatie]), ...wegen].join(', ');
}
