import { datumVan, type Moment } from '../../domain/tijd';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik, heeftRecht } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { apart, Paneel, type Gelezen } from '../onderdelen/paneel';

/** More than this is not counted. */
const MEEST = 100;
/** The list of them. */
const LIJST = '/werkbak/verzuim';

/** How many children near the threshold of hours of absence have no case yet. */
interface Bijna {
  /** Who come near it. */
  readonly dichtbij: number;
  /** Who reached it, and could not be reported. */
  readonly nietGemeld: number;
  /** True: there may be more. */
  readonly meer: boolean;
}

/** Counts the children of a school, as its list has them; nobody for who does not see that list. */
export function leesBijna(met: Dependencies, gebruiker: Gebruiker, nu: Moment): Promise<Gelezen<Bijna>> {
  return apart(met, async () => {
    if (!heeftRecht(gebruiker, 'verzuim')) return { dichtbij: 0, nietGemeld: 0, meer: false };
    const vandaag = datumVan(nu);
    const rijen = await met.verzuim.standen(
      bereik(gebruiker),
      { na: null, aantal: MEEST + 1 },
      (gemeente) => met.convenanten.voorGemeente(gemeente, vandaag),
      vandaag,
    );
    const tel = (welke: (typeof rijen)[number]['stand']) =>
      rijen.slice(0, MEEST).filter(({ stand }) => stand === welke).length;
    return {
      dichtbij: tel('onder-de-grens'),
      nietGemeld: tel('niet-gemeld'),
      meer: rijen.length > MEEST,
    };
  });
}

/** For a school: who is about to get a case by the hours they missed. Left out where there is nobody. */
export function BijnaPaneel({ gelezen }: { readonly gelezen: Gelezen<Bijna> }) {
  return (
    <Paneel id="bijna" kop="Verzuim bijna bij de grens" gelezen={gelezen}>
      {({ dichtbij, nietGemeld, meer }) =>
        dichtbij + nietGemeld === 0 ? null : (
          <>
            {dichtbij > 0 && (
              <p>
                <a href={LIJST}>
                  {meer && 'Meer dan '}
                  {dichtbij === 1
                    ? '1 kind komt in de buurt van de grens'
                    : `${dichtbij} kinderen komen in de buurt van de grens`}
                </a>
                . Spreek het kind en de ouders voordat er een casus opent.
              </p>
            )}
            {nietGemeld > 0 && (
              <p>
                <a href={LIJST}>
                  {nietGemeld === 1
                    ? '1 kind kwam over de grens, maar de melding kon niet'
                    : `${nietGemeld} kinderen kwamen over de grens, maar de melding kon niet`}
                </a>
                .
              </p>
            )}
          </>
        )
      }
    </Paneel>
  );
}
