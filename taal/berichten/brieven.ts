import type { Casus } from '../../domain/casus';
import type { LadderFase } from '../../domain/fase';
import { uiterlijkInWoorden } from '../woorden';

/** What the parents are told when a phase opens: what it means, who leads, what is asked of them (rules 6 and 9). */
export function briefBijFase(fase: LadderFase, casus: Casus): string {
  const vraag = 'Wij vragen u of u hiermee instemt en zelf uw deel wilt doen. Wij schrijven uw antwoord op.';
  switch (fase) {
    case 'schoolregie':
      return casus.school === null
        ? `Uw kind gaat nu niet naar school. De leerplichtambtenaar zoekt samen met u naar een oplossing. ${vraag}`
        : `Uw kind gaat nu niet naar school. De school zoekt samen met u naar een oplossing en zet snel een eerste stap. ${vraag}`;
    case 'casusregie':
      return `Uw kind zit al een tijd thuis. Vanaf nu leidt een casusregisseur de aanpak. ${vraag}`;
    case 'doorbraak':
      return `Uw kind zit nog steeds thuis. Daarom komt er een doorbraakteam. U wordt uitgenodigd voor een gesprek aan tafel, waar afspraken worden gemaakt. ${vraag}`;
    case 'arbitrage':
      return `Er is nog geen oplossing gevonden. Wij vragen u om arbitrage. Drie mensen luisteren naar u en nemen een beslissing die voor iedereen geldt. Dat zijn: iemand die u zelf kiest, iemand van het doorbraakteam en iemand uit een andere regio. ${termijn(casus, 'arbitrageverzoek-beantwoorden')} Wilt u dit niet? Dan bespreekt de leerplichtambtenaar met u wat er kan gebeuren. ${vraag}`;
    case 'om':
      return 'De leerplichtambtenaar bekijkt wat er nu moet gebeuren en bespreekt dat met u. Het kan zijn dat de zaak naar het Openbaar Ministerie gaat. De casusregisseur blijft zoeken naar onderwijs dat past. Zolang er niets is verstuurd, kunt u nog instemmen met arbitrage.';
  }
}

/** What the parents are told of a verdict (rule 9). */
export function briefBijUitspraak(casus: Casus): string {
  return `De arbitragecommissie heeft een uitspraak gedaan. De casusregisseur geeft u de volledige tekst. ${termijn(casus, 'aanvaarding-vastleggen')} Wilt u de uitspraak niet aanvaarden? Dan bespreekt de leerplichtambtenaar met u wat er kan gebeuren.`;
}

function termijn(casus: Casus, taak: 'arbitrageverzoek-beantwoorden' | 'aanvaarding-vastleggen'): string {
  const open = casus.taken[taak];
  return open === undefined ? '' : `Geef uw antwoord ${uiterlijkInWoorden(open.uiterlijk)}.`;
}
