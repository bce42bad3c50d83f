import type { Melding } from '../../domain/melding';
import { middernacht, plusDagen, urenTermijn, type Datum, type Moment } from '../../domain/tijd';
import { KINDEREN } from './namen';
import { RIJEN, type Rij } from './rijen';
import type { Voorbeeldopdracht } from './stappen';

/** An invented child: how it is reported, and what is done after that. */
export interface Voorbeeld {
  readonly melding: Melding;
  /** When it was reported, for a child little was done for since: its tasks are overdue. Null: today. */
  readonly gemeldOp: Moment | null;
  readonly opdrachten: readonly Voorbeeldopdracht[];
}

/** A case that was reported in time and for which little was done since. */
function blijftLiggen([thuis, , , , , stappen, naarSchool]: Rij): boolean {
  return naarSchool === undefined && (stappen.length === 0 || (stappen.length === 1 && thuis < 84));
}

/** The invented cases as they are on a day; key and order are always the same. */
export function voorbeeldcasussen(vandaag: Datum): Voorbeeld[] {
  return RIJEN.map((rij, i) => {
    const [thuis, geboortedatum, onderwijssoort, gemeente, school, stappen, naarSchool] = rij;
    const naam = KINDEREN[i];
    return {
      melding: {
        leerling: `voorbeeld-${String(i + 1).padStart(2, '0')}`,
        ...(naam === undefined ? {} : { naam }),
        eersteVerzuimdag: plusDagen(vandaag, -thuis),
        geboortedatum,
        onderwijssoort,
        gemeente,
        school,
        ...(naarSchool === undefined
          ? {}
          : {
              aanwezig: [
                { van: plusDagen(vandaag, -naarSchool[0]), tot: plusDagen(vandaag, -naarSchool[1]) },
              ],
            }),
      },
      gemeldOp: blijftLiggen(rij) ? urenTermijn(middernacht(plusDagen(vandaag, 1 - thuis)), 9) : null,
      opdrachten: stappen.map((stap) => stap(vandaag)),
    };
  });
}
