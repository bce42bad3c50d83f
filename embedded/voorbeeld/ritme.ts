import type { Taak, Taaktype } from '../../domain/taak';
import { datumVan, naarEpoch, plusDagen, type Datum } from '../../domain/tijd';
import { werkdagTot, werkdagVanaf } from './taakwerk';
import type { Toeval } from './toeval';

const DAG_MS = 86_400_000;
/** Within so many days somebody has begun, where there is time for it. */
const BINNEN = 5;

/** Tasks whose moment is planned: they are looked at every day until it has come. */
export const ELKE_DAG: ReadonlySet<Taaktype> = new Set(['doorbraaktafel-vastleggen', 'uitspraak-vastleggen']);

interface Ruimte {
  /** The day on which it opened. */
  readonly geopend: Datum;
  /** The last day on which it is in time: terms end at a midnight. */
  readonly laatste: Datum;
  readonly toeval: Toeval;
}

const METEEN = ({ geopend }: Ruimte): Datum => geopend;
const KORT_VOOR_HET_EINDE = ({ laatste, toeval }: Ruimte): Datum =>
  werkdagTot(plusDagen(laatste, -toeval.tussen(1, 3)));

/** Tasks that are taken up in a rhythm of their own, never too late. */
const EIGEN: Partial<Record<Taaktype, (ruimte: Ruimte) => Datum>> = {
  'doorbraaktafel-vastleggen': METEEN,
  'afspraak-controleren': ({ geopend, toeval }) => werkdagVanaf(plusDagen(geopend, toeval.tussen(0, 2))),
  'start-controleren': METEEN,
  'arbitrageverzoek-beantwoorden': KORT_VOOR_HET_EINDE,
  'uitspraak-vastleggen': METEEN,
  'aanvaarding-vastleggen': KORT_VOOR_HET_EINDE,
  'uitvoering-controleren': KORT_VOOR_HET_EINDE,
  'om-besluit-vastleggen': ({ geopend, toeval }) => werkdagVanaf(plusDagen(geopend, toeval.tussen(3, 5))),
  'om-uitkomst-vastleggen': ({ laatste, toeval }) => werkdagTot(plusDagen(laatste, -toeval.tussen(4, 10))),
  'veiligheid-borgen': METEEN,
  'nazorg-bevestigen': KORT_VOOR_HET_EINDE,
};

/** The day on which a task is taken up: in time, or some days after its term. */
export function wanneer({ type, geopendOp, uiterlijk, elke }: Taak, opTijd: boolean, toeval: Toeval): Datum {
  const geopend = datumVan(geopendOp);
  const laatste = plusDagen(datumVan(uiterlijk), -1);
  const eigen = EIGEN[type];
  if (eigen !== undefined) return eigen({ geopend, laatste, toeval });
  if (!opTijd) return werkdagVanaf(plusDagen(datumVan(uiterlijk), toeval.tussen(1, 4)));
  if (elke !== null) return werkdagTot(plusDagen(laatste, -toeval.tussen(0, 1)));
  const dagen = Math.floor((naarEpoch(uiterlijk) - naarEpoch(geopendOp)) / DAG_MS) - 1;
  return werkdagVanaf(plusDagen(geopend, toeval.tussen(0, Math.max(0, Math.min(dagen, BINNEN)))));
}
