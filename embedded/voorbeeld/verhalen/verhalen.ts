import { dagenTussen, plusDagen, type Datum, type Moment } from '../../../domain/tijd';
import type { Voorval } from '../../../inbreng/voorvallen';
import type { Bezetting } from '../bezetting';
import { DILARA } from './dilara';
import { JIMMY } from './jimmy';
import { NOOR } from './noor';
import { SEM } from './sem';
import { dagenVanaf, type Verhaal } from './verhaal';

/** The children of whom it is told day by day what happened. */
export const VERHALEN: readonly Verhaal[] = [SEM, JIMMY, DILARA, NOOR];

const MAANDAG: Datum = '1970-01-05';

/** What happened in a story up to a moment, as a region brings it in. */
export function voorvallenVan(
  { kind, begon, gemeld, melder, stappen }: Verhaal,
  vandaag: Datum,
  tot: Moment,
  mensen: Bezetting,
): Voorval[] {
  const bijna = plusDagen(vandaag, -begon);
  const begin = plusDagen(bijna, -(dagenTussen(MAANDAG, bijna) % 7));
  const dagen = dagenVanaf(begin);
  const { leerling, naam, geboortedatum, onderwijssoort, gemeente, school } = kind;
  const melding = {
    leerling,
    naam,
    eersteVerzuimdag: begin,
    geboortedatum,
    onderwijssoort,
    gemeente,
    school,
  };
  const alles: Voorval[] = [
    { op: dagen.op(...gemeld), wie: mensen.opNaam(melder), melding },
    ...stappen.map(({ tijd, wie, door, opdracht, gegevens }) => ({
      op: dagen.op(...tijd),
      wie: mensen.opNaam(wie),
      door,
      opdracht,
      gegevens: gegevens(dagen),
    })),
  ];
  return alles.filter(({ op }) => op <= tot);
}
