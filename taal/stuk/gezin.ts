import type { Fase } from '../../domain/fase';
import { delenBeperkt } from '../../domain/toestemming';
import { vanSoort, vastgelegd, type Stukinvoer } from './invoer';
import type { Deel } from './schema';

type Bron = Pick<Stukinvoer, 'casus' | 'regels' | 'namen'>;

/** Every answer to the question for consent, by whom and in which phase, and what follows from them now (rule 6). */
export function toestemming({ casus, regels, namen }: Bron): Deel<'toestemming'> {
  let fase: Fase = 'schoolregie';
  const antwoorden = regels.flatMap((regel) => {
    const { gebeurtenis: g } = regel;
    if (g.soort === 'fase-geopend' || g.soort === 'fase-hervat') fase = g.gegevens.fase;
    if (g.soort !== 'toestemming-vastgelegd') return [];
    const { van, wie, besluit } = g.gegevens;
    return [{ ...vastgelegd(regel, namen), van, wie: wie ?? null, besluit, fase }];
  });
  return { nodigVan: [...casus.toestemmers], delenBeperkt: delenBeperkt(casus), antwoorden };
}

/** Every offer with what the family answered and whether it started (rule 8). */
export function aanbod({ regels, namen }: Bron): Deel<'aanbod'> {
  const antwoorden = vanSoort(regels, 'aanbod-beantwoord');
  const starts = vanSoort(regels, 'start-gecontroleerd');
  return vanSoort(regels, 'aanbod-gedaan').map((regel) => {
    const {
      aanbod: id,
      soort,
      aanbieder,
      startdatum,
      wachtlijst,
      overbrugging,
      ...rest
    } = regel.gebeurtenis.gegevens;
    const antwoord = antwoorden.findLast(
      ({ gebeurtenis }) => gebeurtenis.gegevens.aanbod === id,
    )?.gebeurtenis;
    return {
      ...vastgelegd(regel, namen),
      ...{ soort, aanbieder, startdatum, wachtlijst, overbrugging: overbrugging ?? null },
      doorzettingsmacht: rest.doorzettingsmacht,
      verdeling: { ...rest.verdeling },
      antwoord: antwoord?.gegevens.besluit ?? null,
      antwoordOp: antwoord?.op ?? null,
      starts: starts
        .filter(({ gebeurtenis }) => gebeurtenis.gegevens.aanbod === id)
        .map(({ gebeurtenis: { op, gegevens } }) => ({
          ...{ op, gestart: gegevens.gestart, toelichting: gegevens.toelichting },
          nieuweStartdatum: gegevens.startdatum ?? null,
        })),
    };
  });
}

/** Every agreement and whether it was kept (rule 7). */
export function afspraken({ regels, namen }: Bron): Deel<'afspraken'> {
  const controles = vanSoort(regels, 'afspraak-gecontroleerd');
  return vanSoort(regels, 'afspraak-gemaakt').map((regel) => {
    const { afspraak: id, wie, omschrijving, uiterlijk } = regel.gebeurtenis.gegevens;
    const controle = controles.findLast(
      ({ gebeurtenis }) => gebeurtenis.gegevens.afspraak === id,
    )?.gebeurtenis;
    return {
      ...vastgelegd(regel, namen),
      ...{ wie, omschrijving, uiterlijk },
      nagekomen: controle?.gegevens.nagekomen ?? null,
      gecontroleerdOp: controle?.op ?? null,
    };
  });
}

/** What the young person and the parents said, in their own words (rule 22). */
export function stemmen({ regels, namen }: Bron): Deel<'stemmen'> {
  return vanSoort(regels, 'stem-vastgelegd').map((regel) => {
    const { van, wie, gezegd, ondersteuner } = regel.gebeurtenis.gegevens;
    return {
      ...vastgelegd(regel, namen),
      ...{ van, wie: wie ?? null, gezegd, ondersteuner: ondersteuner ?? null },
    };
  });
}
