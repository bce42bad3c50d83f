import type { Casus } from '../../domain/casus';
import type { LadderFase } from '../../domain/fase';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Taaktype } from '../../domain/taak';
import { openTaak } from '../../domain/taken';
import { uiterlijkInWoorden } from '../woorden';

/** Subject and text of a letter. */
export interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

type Opening = Pick<GebeurtenisVan<'fase-geopend'>['gegevens'], 'aanleiding' | 'vraagtToestemming'>;

/** What the parents are told when a phase opens: what it means, what is asked, by when, and what else (rules 6 and 9). */
export function briefBijFase(fase: LadderFase, casus: Casus, opening: Opening): Brief {
  const { onderwerp, tekst } = kern(fase, casus, opening);
  const vraag = opening.vraagtToestemming ? [toestemmingsvraag(casus)] : [];
  return { onderwerp, tekst: [tekst, ...vraag].join('\n') };
}

function kern(fase: LadderFase, casus: Casus, { aanleiding }: Opening): Brief {
  if (aanleiding === 'afschaling')
    return {
      onderwerp: 'Wij passen de hulp aan',
      tekst:
        'Wij doen een stap terug en gaan verder met de hulp van eerder. Gaat het niet goed? Laat het ons dan meteen weten.',
    };
  switch (fase) {
    case 'schoolregie':
      return {
        onderwerp: 'Hulp om weer naar school te gaan',
        tekst:
          casus.school === null
            ? 'Uw kind gaat nu niet naar school. De leerplichtambtenaar zoekt samen met u naar een oplossing.'
            : 'Uw kind gaat nu niet naar school. De school zoekt samen met u naar een oplossing. De school zet snel een eerste stap.',
      };
    case 'casusregie':
      return {
        onderwerp: 'U krijgt meer hulp',
        tekst: 'Uw kind zit al een tijd thuis. Daarom leidt nu iemand anders de aanpak.',
      };
    case 'doorbraak':
      return {
        onderwerp: 'Een gesprek om samen verder te komen',
        tekst:
          'Uw kind zit nog steeds thuis. Daarom komt er een doorbraakteam: mensen van school, zorg en gemeente. Wij nodigen u uit voor een gesprek met dit team. Daar maken wij samen afspraken.',
      };
    case 'arbitrage':
      return aanleiding === 'alsnog-instemming'
        ? {
            onderwerp: 'De arbitrage gaat door',
            tekst:
              'U stemt in met arbitrage. Dank u wel. Wij kiezen nu de mensen die beslissen. U hoort snel wanneer de zitting is.',
          }
        : { onderwerp: 'Doet u mee aan arbitrage?', tekst: arbitrageverzoek(casus) };
    case 'om':
      return {
        onderwerp: 'Wat er nu gaat gebeuren',
        tekst:
          'De leerplichtambtenaar bekijkt wat er nu moet gebeuren en bespreekt dat met u. Het kan zijn dat de zaak naar het Openbaar Ministerie gaat. Wij blijven zoeken naar onderwijs dat past.\nU kunt nog meedoen aan arbitrage zolang er niets is verstuurd. Wilt u dat? Laat het ons dan snel weten.',
      };
  }
}

function arbitrageverzoek(casus: Casus): string {
  const { antwoord } = casus.convenant.arbitrage;
  const wanneer =
    antwoordVoor(casus, 'arbitrageverzoek-beantwoorden') ??
    `Wij geven u dit verzoek ook zelf. Daarna heeft u ${antwoord} dagen om te antwoorden.`;
  return `Er is nog geen oplossing gevonden. Daarom vragen wij of u meedoet aan arbitrage. Drie mensen luisteren naar u en nemen een beslissing voor iedereen. Dat zijn:
- iemand die u zelf kiest
- iemand van het doorbraakteam
- iemand uit een andere regio
${wanneer} ${GEEN_JA}`;
}

const GEEN_JA =
  'Wilt u dit niet? Dan bespreekt de leerplichtambtenaar met u wat er kan gebeuren. Dat gebeurt ook als een ouder met gezag nee zegt, of als wij niets horen.';

/** What parents are asked, or told, of consent when a phase opens. */
export function toestemmingsvraag(casus: Casus): string {
  if (!casus.toestemmers.includes('ouder'))
    return 'Uw kind is 16 jaar of ouder. Daarom vragen wij uw kind zelf om toestemming. U hoeft daarvoor niets te doen. Wilt u iets weten of vertellen? Laat het ons weten.';
  return `Wij vragen u of u instemt met deze hulp en zelf uw deel wilt doen.${bespreking(casus, 'u')} Zegt u nee, of zegt u niets? Dan gaat de hulp door. Wij delen dan minder over uw kind.`;
}

/** What the young person is asked when a phase opens. */
export function briefAanJongere(casus: Casus, { vraagtToestemming }: Opening): Brief {
  const hoor =
    'Wij denken na over hoe jij weer naar school kunt. Wat heb jij nodig? Wie wil jij erbij hebben? Wij horen dat graag van je.';
  const vraag = `Wij vragen ook of jij het eens bent met wat er nu gebeurt.${bespreking(casus, 'jou')} Zeg je nee, of zeg je niets? Dan helpen wij je toch. Wij delen dan minder over jou.`;
  return { onderwerp: 'Wat vind jij?', tekst: vraagtToestemming ? `${hoor}\n${vraag}` : hoor };
}

function bespreking(casus: Casus, wie: 'u' | 'jou'): string {
  const taak = openTaak(casus, 'toestemming-vastleggen');
  return taak === undefined ? '' : ` Wij bespreken dit met ${wie}, ${uiterlijkInWoorden(taak.uiterlijk)}.`;
}

/** The request was handed over, and from now on the parents have their time to answer (rule 9). */
export function briefBijUitreiking(casus: Casus): Brief | null {
  const wanneer = antwoordVoor(casus, 'arbitrageverzoek-beantwoorden');
  if (wanneer === null) return null;
  return {
    onderwerp: 'Uw antwoord op het arbitrageverzoek',
    tekst: `U heeft het verzoek om arbitrage gekregen. ${wanneer} ${GEEN_JA}`,
  };
}

/** What the parents are told when the child is at home again: what was asked of them is asked again (rule 11). */
export function briefBijHervatting(casus: Casus): Brief {
  const antwoord =
    antwoordVoor(casus, 'arbitrageverzoek-beantwoorden') ?? antwoordVoor(casus, 'aanvaarding-vastleggen');
  const gevraagd = antwoord === null ? '' : `\nWij hadden u iets gevraagd. ${antwoord} ${GEEN_JA}`;
  return {
    onderwerp: 'Uw kind zit weer thuis',
    tekst: `Wij hebben gehoord dat uw kind weer thuiszit. Wij gaan verder waar wij waren.${gevraagd}\nKlopt dit niet? Laat het ons dan meteen weten.`,
  };
}

/** What the parents are told of a verdict (rule 9). */
export function briefBijUitspraak(casus: Casus): Brief {
  const wanneer = antwoordVoor(casus, 'aanvaarding-vastleggen');
  return {
    onderwerp: 'Uitspraak van de arbitragecommissie',
    tekst: `De arbitragecommissie heeft een uitspraak gedaan. U krijgt van ons de volledige tekst. Bent u het eens met de uitspraak? ${wanneer === null ? '' : `${wanneer} `}${GEEN_JA}`,
  };
}

/** By when the parents answer; null when nothing is asked of them. */
export function antwoordVoor(casus: Casus, taak: Taaktype): string | null {
  const open = openTaak(casus, taak);
  return open === undefined ? null : `Geef uw antwoord ${uiterlijkInWoorden(open.uiterlijk)}.`;
}
