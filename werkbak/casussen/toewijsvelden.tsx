import type { Casuslijstregel } from '../../dossier/casuslijst';
import { datumVan } from '../../domain/tijd';
import { ROLNAAM } from '../../taal/rollen';
import type { Dependencies } from '../../toegang/dependencies';
import { isLeider } from '../../toegang/persoon';
import { Selectieveld, Tekstveld, type Keuze } from '../onderdelen/veld';
import { LANGSTE_REDEN, zoveelCasussen, type Getypt } from './verzamelsoort';

/** Who gets the cases, and why. */
export function Toewijsvelden({
  getypt,
  fout,
  personen,
}: {
  readonly getypt: Getypt;
  readonly fout: (naam: string) => string | undefined;
  readonly personen: readonly Keuze[];
}) {
  return (
    <>
      <Selectieveld
        naam="persoon"
        label="Wie gaat deze casussen leiden?"
        leeg="Kies iemand"
        keuzen={personen}
        waarde={getypt['persoon']}
        fout={fout('persoon')}
      />
      <Tekstveld
        naam="reden"
        label="Waarom deze persoon?"
        uitleg="Dit komt in het dossier van elke casus te staan."
        lengte={LANGSTE_REDEN}
        waarde={getypt['reden']}
        fout={fout('reden')}
      />
    </>
  );
}

/** Who can have these cases: whoever leads cases in their regions, with how many they have and whether they are away. */
export async function leiderskeuzen(
  met: Pick<Dependencies, 'klok' | 'mensen' | 'aandacht' | 'convenanten'>,
  regels: readonly Casuslijstregel[],
): Promise<Keuze[]> {
  const vandaag = datumVan(met.klok.nu());
  const perRegio = await Promise.all(
    [...new Set(regels.map(({ regio }) => regio))].map(async (regio) => {
      const [mensen, bezetting] = await Promise.all([
        met.mensen.lees(regio),
        met.aandacht.openPerPersoon(regio),
      ]);
      const leiders = mensen.filter(({ actief, rol }) => actief && isLeider(rol));
      if (leiders.length === 0) return uitConvenant(met, regio);
      return leiders.map(({ id, naam, rol, afwezig }) => {
        const weg = afwezig.some(({ van, tot }) => van <= vandaag && vandaag < tot) ? ', nu afwezig' : '';
        return {
          waarde: id,
          label: `${naam}, ${ROLNAAM[rol]} (${zoveelCasussen(bezetting[id] ?? 0)}${weg})`,
        };
      });
    }),
  );
  return perRegio.flat();
}

/** A region that has no people has those of the roster of its convenant, where that has one. */
function uitConvenant({ convenanten }: Pick<Dependencies, 'convenanten'>, regio: string): Keuze[] {
  const rooster = convenanten
    .alle()
    .filter((convenant) => convenant.regio === regio)
    .flatMap((convenant) => convenant.rooster ?? [])
    .filter(({ rol }) => isLeider(rol));
  const perId = new Map(rooster.map(({ id, rol }) => [id, `${id}, ${ROLNAAM[rol]}`]));
  return [...perId].map(([waarde, label]) => ({ waarde, label }));
}
