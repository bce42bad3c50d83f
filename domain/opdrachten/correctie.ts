import type { Casus } from '../casus';
import { sluit, toestemmersBij } from '../fasewissel';
import { eersteDagfout, leeftijdsfout, teJongOpEersteDag } from '../leeftijd';
import type { Gegevens } from '../opdracht';
import type { Verslag } from '../verslag';
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
      const { casus } = verslag;
      const geboortedatum = veld === 'geboortedatum' ? waarde : casus.geboortedatum;
      const toestemmers = toestemmersBij(geboortedatum, casus.bereiktOp);
      verslag.noteer('gecorrigeerd', { veld, waarde, reden, was: casus[veld], toestemmers });
      if (veld === 'geboortedatum') vraagToestemmingOpnieuw(verslag);
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

function controleer(
  gegevens: Gegevens<'corrigeer'>,
  casus: Casus,
  { nu, convenant }: Omstandigheden,
): Veldfout[] {
  const { veld, waarde } = gegevens;
  switch (veld) {
    case 'eersteVerzuimdag':
      return eersteDagfout('waarde', waarde, casus.geboortedatum, nu);
    case 'geboortedatum':
      return [
        ...leeftijdsfout('waarde', waarde, nu),
        ...teJongOpEersteDag('waarde', casus.eersteVerzuimdag, waarde),
      ];
    case 'gemeente':
      return onbekendeGemeente('waarde', waarde, casus, convenant);
  }
}

/** Another age can ask other people for their consent (rule 6); where the phase asks for none, nothing opens. */
function vraagToestemmingOpnieuw(verslag: Verslag): void {
  if (verslag.casus.bereikt === 'om') return;
  if (verslag.casus.toestemmingsvragen.length > 0) verslag.openTaak('toestemming-vastleggen');
  else verslag.voltooiTaak('toestemming-vastleggen');
}

/** The first day on which the child is known to have attended. */
function eersteAanwezigheid(casus: Casus): string | null {
  return casus.aanwezig[0]?.van ?? casus.terugkeer?.vanaf ?? null;
}
