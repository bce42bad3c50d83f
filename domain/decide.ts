import { houderMag } from './bevoegdheid';
import type { Casus } from './casus';
import type { Rol } from './fase';
import { lees } from './lezen';
import {
  BEHANDELINGEN,
  GEGEVENS,
  opdrachtnaam,
  OPDRACHTNAMEN,
  rolMag,
  type Gegevens,
  type Opdracht,
  type Opdrachtnaam,
} from './opdracht';
import type { Behandeling, Omstandigheden } from './opdrachten/behandeling';
import type { Moment } from './tijd';
import { Verslag } from './verslag';
import type { Stap } from './verstrijken';
import { weiger, type Weigering } from './weigering';

/** A command that was accepted with what it did, or why it was refused. */
export type Besluit =
  ({ readonly aanvaard: true } & Stap) | { readonly aanvaard: false; readonly weigering: Weigering };

/**
 * Judges a command on the case as it stands at `nu` and says what it does. Checks in the order of rule 19: data, open,
 * role, state, holder; the first that fails names the refusal. Passed terms must have been applied before.
 */
export function decide(casus: Casus, opdracht: Opdracht, nu: Moment): Besluit {
  const naam = opdrachtnaam(opdracht.opdracht);
  if (naam === undefined) {
    const melding = `moet een van ${OPDRACHTNAMEN.join(', ')} zijn`;
    return {
      aanvaard: false,
      weigering: weiger('ongeldig', 'Deze opdracht bestaat niet.', [{ veld: 'opdracht', melding }]),
    };
  }
  return beslis(naam, casus, opdracht, nu);
}

function beslis<N extends Opdrachtnaam>(naam: N, casus: Casus, opdracht: Opdracht, nu: Moment): Besluit {
  const behandeling: Behandeling<Gegevens<N>> = BEHANDELINGEN[naam];
  const bij: Omstandigheden = { nu, door: opdracht.door, convenant: opdracht.convenant };
  const gelezen = lees<Gegevens<N>>(GEGEVENS[naam], opdracht.gegevens);
  const fouten = gelezen.geldig
    ? (behandeling.ongeldig?.(gelezen.waarde, casus, bij) ?? [])
    : gelezen.fouten.map((fout) => (fout.veld === '' ? { ...fout, veld: 'gegevens' } : fout));
  if (!gelezen.geldig || fouten.length > 0) {
    return {
      aanvaard: false,
      weigering: weiger('ongeldig', 'De gegevens van de opdracht kloppen niet.', fouten),
    };
  }
  const weigering = weerhoud(naam, behandeling, gelezen.waarde, casus, bij);
  if (weigering !== null) return { aanvaard: false, weigering };
  const verslag = Verslag.van(casus, nu, opdracht.door as Rol);
  behandeling.voerUit(verslag, gelezen.waarde, bij);
  return { aanvaard: true, casus: verslag.casus, gebeurtenissen: verslag.gebeurtenissen };
}

/** The checks of rule 19 after the data. */
function weerhoud<N extends Opdrachtnaam>(
  naam: N,
  behandeling: Behandeling<Gegevens<N>>,
  gegevens: Gegevens<N>,
  casus: Casus,
  bij: Omstandigheden,
): Weigering | null {
  if (casus.gesloten !== null) {
    return weiger(
      'niet-toegestaan',
      'De casus is gesloten; doe een nieuwe melding als het kind weer thuiszit.',
    );
  }
  if (!rolMag(naam, bij.door) || behandeling.nietVoor?.(gegevens, bij.door) === true) {
    return weiger('niet-bevoegd', `De rol ${bij.door} mag ${naam} niet geven.`);
  }
  const reden = behandeling.weerhoudt?.(gegevens, casus, bij) ?? null;
  if (reden !== null) return weiger('niet-toegestaan', reden);
  if (!houderMag(casus, bij.door)) {
    return weiger('niet-bevoegd', `De regie ligt nu bij de rol ${casus.regie.rol}; alleen die kan dit doen.`);
  }
  const ander = behandeling.nietVan?.(gegevens, casus, bij) ?? null;
  return ander === null ? null : weiger('niet-bevoegd', ander);
}
