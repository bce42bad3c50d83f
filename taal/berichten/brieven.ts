import type { Casus } from '../../domain/casus';
import type { LadderFase } from '../../domain/fase';
import { uiterlijkInWoorden } from '../woorden';

/** What the parents are told when a phase opens: what it means, who leads, what is asked of them (rules 6 and 9). */
export function briefBijFase(fase: LadderFase, casus: Casus): string {
  const vraag = 'Wij vragen u of u hiermee instemt en zelf uw deel wilt doen. Wij schrijven uw antwoord op.';
  switch (fase) {
    case 'schoolregie':
      return `Uw kind gaat nu niet naar school. De school zoekt samen met u naar een oplossing en zet binnen 48 uur een eerste stap. ${vraag}`;
    case 'casusregie':
      return `Uw kind zit al een tijd thuis. Vanaf nu leidt een casusregisseur de aanpak. Die mag beslissingen nemen namens school, gemeente en samenwerkingsverband. ${vraag}`;
    case 'doorbraak':
      return `Uw kind zit nog steeds thuis. Daarom komt er een doorbraakteam. U wordt uitgenodigd voor een gesprek aan tafel, waar afspraken worden gemaakt. ${vraag}`;
    case 'arbitrage':
      return `Er is nog geen oplossing gevonden. Wij vragen u om arbitrage: drie onafhankelijke mensen luisteren naar u en nemen een beslissing die voor iedereen geldt. U mag iemand kiezen die u vertegenwoordigt. ${termijn(casus, 'arbitrageverzoek-beantwoorden')} Als u weigert of niet antwoordt, gaat de zaak naar het Openbaar Ministerie. ${vraag}`;
    case 'om':
      return 'De zaak gaat naar het Openbaar Ministerie. De leerplichtambtenaar maakt een proces-verbaal. De casusregisseur blijft zoeken naar onderwijs dat past. Zolang het proces-verbaal niet is verzonden, kunt u nog instemmen met arbitrage.';
  }
}

/** What the parents are told of a verdict (rule 9). */
export function briefBijUitspraak(casus: Casus): string {
  return `De arbitragecommissie heeft een uitspraak gedaan. De casusregisseur geeft u de volledige tekst. ${termijn(casus, 'aanvaarding-vastleggen')} Als u de uitspraak niet aanvaardt of niet antwoordt, gaat de zaak naar het Openbaar Ministerie.`;
}

function termijn(casus: Casus, taak: 'arbitrageverzoek-beantwoorden' | 'aanvaarding-vastleggen'): string {
  const open = casus.taken[taak];
  return open === undefined ? '' : `Geef uw antwoord ${uiterlijkInWoorden(open.uiterlijk)}.`;
}
