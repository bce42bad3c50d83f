import type { Casus } from '../casus';
import { sluit } from '../fasewissel';
import { leeftijdsfout } from '../leeftijd';
import type { Gegevens } from '../opdracht';
import { datumVan } from '../tijd';
import type { Veldfout } from '../weigering';
import type { Behandelingen, Omstandigheden } from './behandeling';
import { draagOver, onbekendeGemeente } from './overdracht';

/** Corrections by a new event, exemptions, and closing for another reason (rules 2, 14 and 17). */
export const correctie: Behandelingen<'corrigeer' | 'sluitAf' | 'legVrijstellingVast'> = {
  corrigeer: {
    ongeldig: controleer,
    weerhoudt({ veld, waarde }, casus) {
      if (veld !== 'eersteVerzuimdag') return null;
      const aanwezig = eersteAanwezigheid(casus);
      return aanwezig !== null && waarde > aanwezig
        ? `De eerste verzuimdag kan niet na ${aanwezig} liggen: toen was het kind al weer op school.`
        : null;
    },
    voerUit(verslag, { veld, waarde, reden }, { convenant }) {
      verslag.noteer('gecorrigeerd', { veld, waarde, reden, was: verslag.casus[veld] });
      if (veld === 'gemeente') draagOver(verslag, { gemeente: waarde }, convenant);
    },
  },
  sluitAf: {
    voerUit: (verslag, { reden }) => sluit(verslag, reden),
  },
  legVrijstellingVast: {
    voerUit: (verslag, gegevens) => verslag.noteer('vrijstelling-vastgelegd', gegevens),
  },
};

function controleer(gegevens: Gegevens<'corrigeer'>, casus: Casus, { nu, convenant }: Omstandigheden): Veldfout[] {
  const { veld, waarde } = gegevens;
  switch (veld) {
    case 'eersteVerzuimdag':
      return waarde > datumVan(nu) ? [{ veld: 'waarde', melding: 'mag niet in de toekomst liggen' }] : [];
    case 'geboortedatum':
      return leeftijdsfout('waarde', waarde, nu);
    case 'gemeente':
      return onbekendeGemeente('waarde', waarde, casus, convenant);
  }
}

/** The first day on which the child is known to have attended. */
function eersteAanwezigheid(casus: Casus): string | null {
  return casus.aanwezig[0]?.van ?? casus.terugkeer?.vanaf ?? null;
}
