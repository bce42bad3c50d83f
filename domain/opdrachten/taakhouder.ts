import type { Casus } from '../casus';
import type { Regie, Regierol } from '../fase';
import { DE_ROL } from '../rolwoorden';
import type { Taaktype } from '../taak';
import { houderVan } from '../taakhouder';
import { openTaak, takenVan } from '../taken';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { opdrachtsoort, type Behandeling } from './behandeling';

const GEEN_TAAK = 'Deze taak staat nu niet open. Kijk in de casus welke taken er zijn.';

/** Only whoever has the role whose work the task is, or the manager, moves it to a person. */
function magVerdelen(rol: Regierol, door: string): boolean {
  return door === 'manager' || (door === 'systeem' ? 'school' : door) === rol;
}

const vanDeRol: Behandeling<{ taak: Taaktype }>['nietVan'] = ({ taak: type }, casus, { door }) => {
  const taak = openTaak(casus, type);
  if (taak === undefined) return null;
  const { rol } = houderVan(casus, taak);
  return magVerdelen(rol, door)
    ? null
    : `Deze taak is van ${DE_ROL[rol]}; alleen die of ${DE_ROL.manager} kan haar nemen of doorgeven.`;
};

/** Whose the open tasks are that a role may move to a person. */
function teVerdelen(casus: Casus, door: string): Regie[] {
  return takenVan(casus)
    .filter(({ gepauzeerd }) => !gepauzeerd)
    .map((taak) => houderVan(casus, taak))
    .filter(({ rol }) => magVerdelen(rol, door));
}

const GEEN_TE_VERDELEN =
  'Er staat nu geen taak open die u kunt nemen of doorgeven; kijk in de casus wat er loopt.';

/** Taking a task and handing it over: of all who could do it, one person has it. */
export const taakhouder = {
  neemTaak: opdrachtsoort({
    gegevens: GEBEURTENISSEN['taak-genomen'],
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: { taak: 'taak', persoon: { veld: 'persoon', krijgt: 'taak', zelf: true } },
    waarover(casus, { door }) {
      const houders = teVerdelen(casus, door);
      if (houders.length === 0) return GEEN_TE_VERDELEN;
      return houders.some(({ persoon }) => persoon === null)
        ? null
        : 'Iedere open taak heeft al iemand. Vraag die persoon of de manager om een taak aan u door te geven.';
    },
    weerhoudt({ taak: type, persoon }, casus) {
      const taak = openTaak(casus, type);
      if (taak === undefined) return GEEN_TAAK;
      const nu = houderVan(casus, taak).persoon;
      if (nu === null) return null;
      return nu === persoon
        ? 'U heeft deze taak al. U kunt haar meteen doen.'
        : 'Iemand anders heeft deze taak al. Vraag die persoon of de manager om de taak aan u door te geven.';
    },
    nietVan: vanDeRol,
    voerUit: (verslag, gegevens) => verslag.noteer('taak-genomen', gegevens),
  }),
  geefTaakDoor: opdrachtsoort({
    gegevens: GEBEURTENISSEN['taak-doorgegeven'].omit({ vorige: true }),
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: { taak: 'taak', persoon: { veld: 'persoon', krijgt: 'taak', zelf: false } },
    waarover: (casus, { door }) => (teVerdelen(casus, door).length === 0 ? GEEN_TE_VERDELEN : null),
    weerhoudt({ taak: type, persoon }, casus) {
      const taak = openTaak(casus, type);
      if (taak === undefined) return GEEN_TAAK;
      return houderVan(casus, taak).persoon === persoon
        ? 'Deze persoon heeft de taak al. Kies iemand anders.'
        : null;
    },
    nietVan: vanDeRol,
    voerUit(verslag, gegevens) {
      const taak = openTaak(verslag.casus, gegevens.taak);
      if (taak === undefined) return;
      verslag.noteer('taak-doorgegeven', { ...gegevens, vorige: houderVan(verslag.casus, taak) });
    },
  }),
};
