import { ADRESVELD, CONTACTWEGEN } from '../../domain/betrokkene';
import type { Veldfout } from '../../domain/weigering';
import { gemeldeOuderSchema, type GemeldeOuder } from '../../dossier/betrokkenen/betrokkene';
import { leesOuder } from '../../toegang/gemelde-ouder';
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
});

/** The fields of one parent: asked, not demanded (rule 20). */
export function oudervelden(): Veld[] {
  return veldenUit(schema, {
    'ouder.naam': { label: 'Naam van de ouder of voogd' },
    'ouder.relatie': { label: 'Wat is deze persoon van het kind?', uitleg: 'Zoals moeder, vader of voogd.' },
    'ouder.email': { label: 'E-mailadres van de ouder' },
    'ouder.telefoon': { label: 'Telefoonnummer van de ouder', breedte: 'middel' },
    'ouder.adres': { label: 'Postadres van de ouder' },
  });
}

/** The parent as typed; null when nothing was. Everything that is wrong stands beside its field. */
export function leesOudervelden(getypt: Getypt): {
  readonly ouder: GemeldeOuder | null;
  readonly fouten: readonly Veldfout[];
} {
  const velden = oudervelden();
  const { gegevens, fouten: eigen } = leesVelden(velden, getypt);
  const { ouder: ruw } = gegevens;
  if (ruw === undefined) return { ouder: null, fouten: eigen };
  if (typeof ruw === 'object' && ruw !== null && !('naam' in ruw))
    return {
      ouder: null,
      fouten: [
        { veld: 'ouder.naam', melding: 'Vul ook de naam in, of maak alles van de ouder leeg.' },
        ...eigen,
      ],
    };
  const { ouder, fouten } = leesOuder(ruw);
  const { bijVeld } = bijVelden({}, velden, fouten, getypt);
  const ander = bijVeld.filter(({ veld }) => !eigen.some((fout) => fout.veld === veld));
  const alle = [...eigen, ...ander];
  return { ouder: alle.length === 0 ? ouder : null, fouten: alle };
}

/** Who the parent is and what leads to them, for whoever is about to send it. */
export function ouderInWoorden(ouder: GemeldeOuder): string {
  const wegen = CONTACTWEGEN.flatMap((weg) => ouder[ADRESVELD[weg]]?.replaceAll('\n', ', ') ?? []);
  return [ouder.naam, ...(ouder.relatie === null ? [] : [ouder.relatie]), ...wegen].join(', ');
}
