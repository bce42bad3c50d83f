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
  const vraag = opening.vraagtToestemming ? [toestemmingsvraag(casus, 'ouders')] : [];
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
        tekst: `${WAAROM_MEER_HULP[aanleiding]?.ouders ?? 'Uw kind zit nog thuis.'} Daarom leidt nu iemand anders de aanpak.`,
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

/** Why somebody else leads from now on; of the other reasons only that the child is still at home. */
const WAAROM_MEER_HULP: { readonly [A in Opening['aanleiding']]?: Record<'ouders' | 'jongere', string> } = {
  termijn: { ouders: 'Uw kind zit al een tijd thuis.', jongere: 'Je zit al een tijd thuis.' },
  'langdurig-verwacht': {
    ouders: 'Het lijkt erop dat uw kind langer thuisblijft.',
    jongere: 'Het lijkt erop dat je langer thuisblijft.',
  },
};

function arbitrageverzoek(casus: Casus): string {
  const { antwoord } = casus.convenant.arbitrage;
  const wanneer =
    antwoordVoor(casus, 'arbitrageverzoek-beantwoorden') ??
    `Wij geven u dit verzoek ook zelf. Daarna heeft u ${antwoord} dagen om te antwoorden.`;
  return `Er is nog geen oplossing gevonden. Daarom vragen wij of u meedoet aan arbitrage. Drie mensen luisteren naar u en nemen een beslissing voor iedereen. Dat zijn:
- iemand die u zelf kiest
- iemand van het doorbraakteam
- iemand uit een andere regio
${wanneer} ${geenJa('Wilt u dit niet?')}`;
}

/** What follows when the parents do not say yes. */
function geenJa(nee: string): string {
  return `${nee} Dan bespreekt de leerplichtambtenaar met u wat er kan gebeuren. Dat gebeurt ook als een ouder met gezag nee zegt, of als wij niets horen.`;
}

const NIET_EENS = 'Bent u het niet eens met de uitspraak?';

/** What the parents or the young person are asked, or told, of consent when a phase opens. */
export function toestemmingsvraag(casus: Casus, aan: 'ouders' | 'jongere'): string {
  if (aan === 'jongere')
    return `Wij vragen ook of jij het eens bent met wat er nu gebeurt.${bespreking(casus, 'jou')} Zeg je nee, of zeg je niets? Dan helpen wij je toch. Wij delen dan minder over jou.`;
  if (!casus.toestemmers.includes('ouder'))
    return 'Uw kind is 16 jaar of ouder. Daarom vragen wij uw kind zelf om toestemming. U hoeft daarvoor niets te doen. Wilt u iets weten of vertellen? Laat het ons weten.';
  const wanneer = bespreking(casus, 'u');
  // Of an answer about arbitration something else follows: the two must not be taken for one.
  return casus.bereikt === 'arbitrage'
    ? `Daarnaast vragen wij of u het eens bent met de andere hulp voor uw kind.${wanneer} Zegt u hier nee, of zegt u niets? Dan gaat die hulp door. ${MINDER_DELEN}`
    : `Wij vragen u of u het eens bent met deze hulp en zelf meedoet.${wanneer} Zegt u nee, of zegt u niets? Dan gaat de hulp door. ${MINDER_DELEN}`;
}

const MINDER_DELEN = 'Wij delen dan minder over uw kind.';

/** What the young person is told and asked when a phase opens. */
export function briefAanJongere(
  fase: LadderFase,
  casus: Casus,
  { aanleiding, vraagtToestemming }: Opening,
): Brief {
  const alineas = [
    nieuwsVoorJongere(fase, casus, aanleiding),
    'Wij denken na over hoe jij weer naar school kunt. Wat heb jij nodig? Wie wil jij erbij hebben? Wij horen dat graag van je.',
    ...(vraagtToestemming ? [toestemmingsvraag(casus, 'jongere')] : []),
  ];
  return { onderwerp: 'Wat vind jij?', tekst: alineas.join('\n') };
}

function nieuwsVoorJongere(fase: LadderFase, casus: Casus, aanleiding: Opening['aanleiding']): string {
  if (aanleiding === 'afschaling') return 'Wij doen een stap terug en gaan verder met de hulp van eerder.';
  switch (fase) {
    case 'schoolregie':
      return `Je gaat nu niet naar school. ${casus.school === null ? 'De leerplichtambtenaar' : 'De school'} zoekt samen met jou en je ouders naar een oplossing.`;
    case 'casusregie':
      return `${WAAROM_MEER_HULP[aanleiding]?.jongere ?? 'Je zit nog thuis.'} Daarom krijgen jij en je ouders meer hulp.`;
    case 'doorbraak':
      return 'Je zit nog steeds thuis. Daarom komt er een gesprek met mensen van school, zorg en gemeente. Jij mag daar ook bij zijn.';
    case 'arbitrage':
      return aanleiding === 'alsnog-instemming'
        ? 'Je ouders doen mee aan arbitrage. Dat betekent: drie mensen luisteren en beslissen hoe het verder gaat.'
        : 'Er is nog geen oplossing gevonden. Wij vragen je ouders of zij meedoen aan arbitrage. Dat betekent: drie mensen luisteren en beslissen hoe het verder gaat.';
    case 'om':
      return 'De leerplichtambtenaar bespreekt met je ouders wat er nu moet gebeuren. Wij blijven zoeken naar onderwijs dat bij je past.';
  }
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
    tekst: `U heeft het verzoek om arbitrage gekregen. ${wanneer} ${geenJa('Wilt u dit niet?')}`,
  };
}

/** What the parents are told when the child is at home again: what was asked of them is asked again (rule 11). */
export function briefBijHervatting(casus: Casus): Brief {
  const gevraagd = [
    nogTeAntwoorden(
      casus,
      'arbitrageverzoek-beantwoorden',
      'Wij vroegen u of u meedoet aan arbitrage.',
      'Wilt u dit niet?',
    ),
    nogTeAntwoorden(
      casus,
      'aanvaarding-vastleggen',
      'Wij vroegen u of u het eens bent met de uitspraak.',
      NIET_EENS,
    ),
  ].join('');
  return {
    onderwerp: 'Uw kind zit weer thuis',
    tekst: `Wij hebben gehoord dat uw kind weer thuiszit. Wij gaan verder waar wij waren.${gevraagd}\nKlopt dit niet? Laat het ons dan meteen weten.`,
  };
}

/** What was asked before and is to be answered now, on a line of its own. */
function nogTeAntwoorden(casus: Casus, taak: Taaktype, vraag: string, nee: string): string {
  const antwoord = antwoordVoor(casus, taak);
  return antwoord === null ? '' : `\n${vraag} ${antwoord} ${geenJa(nee)}`;
}

/** What the parents are told of a verdict (rule 9). */
export function briefBijUitspraak(casus: Casus): Brief {
  const wanneer = antwoordVoor(casus, 'aanvaarding-vastleggen');
  return {
    onderwerp: 'Uitspraak van de arbitragecommissie',
    tekst: `De arbitragecommissie heeft een uitspraak gedaan. U krijgt van ons de volledige tekst. Bent u het eens met de uitspraak of niet? ${wanneer === null ? '' : `${wanneer} `}${geenJa(NIET_EENS)}`,
  };
}

/** By when the parents answer; null when nothing is asked of them. */
export function antwoordVoor(casus: Casus, taak: Taaktype): string | null {
  const open = openTaak(casus, taak);
  return open === undefined ? null : `Geef uw antwoord ${uiterlijkInWoorden(open.uiterlijk)}.`;
}
