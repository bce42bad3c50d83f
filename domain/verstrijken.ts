import type { Casus } from './casus';
import { openFase, sluit } from './fasewissel';
import type { Gebeurtenis } from './gebeurtenis';
import { draagOverZoalsAangekondigd } from './overdracht/draag-over';
import { escaleer } from './stagnatie';
import { volgendeEscalatie } from './taken';
import { lopendeTermijnen, type Termijn } from './termijnen';
import { eindeVanDag, plusDagenMoment, type Moment } from './tijd';
import { Verslag } from './verslag';

/** What a step of a case gives: the events and the case after them. */
export interface Stap {
  readonly casus: Casus;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/**
 * Applies every term that has passed at `nu`, in order, each dated at its own instant, or at the last event where that
 * event found it passed (rule 1). Applying it twice is the same as once.
 */
export function verstrijk(casus: Casus, nu: Moment): Stap {
  const gebeurtenissen: Gebeurtenis[] = [];
  let huidig = casus;
  for (;;) {
    const termijn = lopendeTermijnen(huidig)[0];
    if (termijn === undefined || termijn.op > nu) return { casus: huidig, gebeurtenissen };
    const verslag = Verslag.van(huidig, termijn.op, 'klok');
    laatVerstrijken(verslag, termijn);
    gebeurtenissen.push(...verslag.gebeurtenissen);
    huidig = verslag.casus;
  }
}

function laatVerstrijken(verslag: Verslag, termijn: Termijn): void {
  switch (termijn.soort) {
    case 'stap':
      return openFase(verslag, termijn.naar, termijn.aanleiding);
    case 'antwoord-uitgebleven':
      // Silence is refusal: the parents bring the case to the OM (rule 9).
      verslag.noteer('antwoord-uitgebleven', { taak: termijn.taak });
      return openFase(verslag, 'om', 'geen-antwoord');
    case 'nazorg-over':
      return sluit(verslag, { reden: 'teruggekeerd' });
    case 'voortgang-gemist':
      return misVoortgang(verslag);
    case 'uitvoering-uitgebleven':
      verslag.noteer('uitvoering-uitgebleven', {});
      return verslag.openTaak('plaatsing-afdwingen');
    case 'afspraak-verlopen':
      verslag.noteer('afspraak-verlopen', { afspraak: termijn.afspraak });
      return verslag.openTaak('afspraak-controleren');
    case 'start-bereikt':
      verslag.noteer('start-gevraagd', { aanbod: termijn.aanbod });
      return verslag.openTaak('start-controleren', eindeVanDag(termijn.op));
    case 'besluit-gevraagd':
      return vraagBesluit(verslag);
    case 'overdracht':
      return draagOverZoalsAangekondigd(verslag);
    case 'herinnering':
      return verslag.noteer('taak-herinnerd', { taak: termijn.taak });
    case 'escalatie':
      return meldTeLaat(verslag, termijn);
  }
}

/** The board is asked every `herbeoordeling`, on its own rhythm (rule 10). */
function vraagBesluit(verslag: Verslag): void {
  const { hernieuwd, convenant } = verslag.casus;
  if (hernieuwd === null || hernieuwd.besluitOp === null) return;
  let volgende = hernieuwd.besluitOp;
  while (volgende <= verslag.op) volgende = plusDagenMoment(volgende, convenant.termijnen.herbeoordeling);
  verslag.noteer('bestuurlijk-besluit-gevraagd', { volgende });
  verslag.openTaak('bestuurlijk-besluit-vastleggen');
}

/** A convenant may count so many missed reports in a row as stagnatie (rule 4). */
function misVoortgang(verslag: Verslag): void {
  const aantal = verslag.casus.gemist + 1;
  const grens = verslag.casus.convenant.voortgang.gemistIsStagnatieNa;
  verslag.noteer('voortgang-gemist', { aantal });
  if (grens !== null && aantal % grens === 0) escaleer(verslag, 'voortgang-gemist');
}

/** An overdue task is told of; a recurring one again at each of its rounds while it stays undone. */
function meldTeLaat(verslag: Verslag, { taak: type, op }: Extract<Termijn, { soort: 'escalatie' }>): void {
  const taak = verslag.casus.taken[type];
  if (taak === undefined) return;
  verslag.noteer('taak-geescaleerd', {
    taak: type,
    volgende: volgendeEscalatie(verslag.casus, taak, op),
  });
}
