import type { Casus } from './casus';
import { ROLLEN, type Rol } from './fase';
import { lees } from './lezen';
import {
  BEHANDELINGEN,
  GEGEVENS,
  houderMagGeven,
  opdrachtnaam,
  OPDRACHTNAMEN,
  rolMag,
  type Gegevens,
  type Opdracht,
  type Opdrachtnaam,
} from './opdracht';
import type { Behandeling, Gever, Omstandigheden } from './opdrachten/behandeling';
import { DE_ROL, eenVan } from './rolwoorden';
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
      weigering: weiger(
        'ongeldig',
        'Deze opdracht bestaat niet; kies een opdracht uit de lijst in de documentatie.',
        [{ veld: 'opdracht', melding }],
      ),
    };
  }
  return beslis(naam, casus, opdracht, nu);
}

function beslis<N extends Opdrachtnaam>(naam: N, casus: Casus, opdracht: Opdracht, nu: Moment): Besluit {
  const behandeling: Behandeling<Gegevens<N>> = BEHANDELINGEN[naam];
  const { door, convenant, rolVanPersoon } = opdracht;
  const bij: Omstandigheden = { nu, door, convenant, rolVanPersoon };
  const gelezen = lees<Gegevens<N>>(GEGEVENS[naam], opdracht.gegevens);
  const fouten = gelezen.geldig
    ? (behandeling.ongeldig?.(gelezen.waarde, casus, bij) ?? [])
    : gelezen.fouten.map((fout) => (fout.veld === '' ? { ...fout, veld: 'gegevens' } : fout));
  if (!gelezen.geldig || fouten.length > 0) {
    return {
      aanvaard: false,
      weigering: weiger(
        'ongeldig',
        'De gegevens van de opdracht kloppen niet; bij ieder veld staat wat er wel kan.',
        fouten,
      ),
    };
  }
  const weigering = weerhoud(naam, behandeling, gelezen.waarde, casus, bij);
  if (weigering !== null) return { aanvaard: false, weigering };
  const verslag = Verslag.van(casus, nu, opdracht.door as Rol);
  behandeling.voerUit(verslag, gelezen.waarde, bij);
  return { aanvaard: true, casus: verslag.casus, gebeurtenissen: verslag.gebeurtenissen };
}

/**
 * Why a command cannot be given in a case as it stands, whatever its data: what needs no data of the checks below, in
 * the same order. Null when it is offered: then there are data with which it is accepted.
 */
export function vooraf(naam: Opdrachtnaam, casus: Casus, bij: Gever): Weigering | null {
  const behandeling = BEHANDELINGEN[naam];
  return (
    gesloten(casus) ??
    vanRol(naam, bij) ??
    nietToegestaan(behandeling.vooraf?.(casus, bij) ?? behandeling.waarover?.(casus, bij)) ??
    vanHouder(naam, casus, bij)
  );
}

/** The checks of rule 19 after the data. */
function weerhoud<N extends Opdrachtnaam>(
  naam: N,
  behandeling: Behandeling<Gegevens<N>>,
  gegevens: Gegevens<N>,
  casus: Casus,
  bij: Omstandigheden,
): Weigering | null {
  return (
    gesloten(casus) ??
    vanRol(naam, bij) ??
    vanAnder(behandeling.nietVoor?.(gegevens, casus, bij)) ??
    nietToegestaan(behandeling.vooraf?.(casus, bij) ?? behandeling.weerhoudt?.(gegevens, casus, bij)) ??
    vanHouder(naam, casus, bij) ??
    vanAnder(behandeling.nietVan?.(gegevens, casus, bij))
  );
}

function gesloten(casus: Casus): Weigering | null {
  return casus.gesloten === null
    ? null
    : weiger('niet-toegestaan', 'De casus is gesloten; doe een nieuwe melding als het kind weer thuiszit.');
}

function vanRol(naam: Opdrachtnaam, { door }: Gever): Weigering | null {
  if (rolMag(naam, door)) return null;
  // A system of a school may what the school may.
  const wie = ROLLEN.filter((rol) => rol !== 'systeem' && rolMag(naam, rol));
  return weiger('niet-bevoegd', `Dit kan alleen ${eenVan(wie)} doen; vraag het daar.`);
}

function nietToegestaan(reden: string | null | undefined): Weigering | null {
  return reden == null ? null : weiger('niet-toegestaan', reden);
}

function vanHouder(naam: Opdrachtnaam, casus: Casus, { door }: Gever): Weigering | null {
  return houderMagGeven(naam, casus, door)
    ? null
    : weiger('niet-bevoegd', `De regie ligt nu bij ${DE_ROL[casus.regie.rol]}; vraag die om dit te doen.`);
}

function vanAnder(reden: string | null | undefined): Weigering | null {
  return reden == null ? null : weiger('niet-bevoegd', reden);
}
