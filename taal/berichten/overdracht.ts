import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { inWoorden } from '../woorden';
import { aan, aanRol, type Concept } from './bericht';
import { regieGekregen, signaalAanRegie } from './regie';

/** A transfer: who led, who leads, the old school, the new one and the family each hear their own thing (rule 13). */
export function bijOverdracht(na: Casus, { gegevens }: GebeurtenisVan<'overgedragen'>): Concept[] {
  const { school, vorigeSchool } = gegevens;
  const andereSchool = school !== vorigeSchool;
  return [
    ...wieLeidt(na, gegevens.vorige, andereSchool),
    ...(andereSchool && typeof school === 'string' ? [NIEUWE_SCHOOL] : []),
    ...(andereSchool && vorigeSchool !== null ? [OUDE_SCHOOL] : []),
    ...gezin(
      na,
      'Andere mensen helpen uw kind',
      'Uw kind gaat over naar een andere school, een andere gemeente of ander onderwijs. Alles wat is afgesproken blijft gelden. Uw verhaal gaat mee: u vertelt het niet opnieuw. Klopt er iets niet? Laat het ons weten.',
      'Andere mensen gaan je helpen',
      'Je gaat over naar een andere school, een andere gemeente of ander onderwijs. Alles wat is afgesproken blijft gelden. Jouw verhaal gaat mee: je vertelt het niet opnieuw. Klopt er iets niet? Laat het ons weten.',
    ),
  ];
}

/** Who led and who leads now, when that is another; an old school hears it in its own message. */
function wieLeidt(
  na: Casus,
  vorige: GebeurtenisVan<'overgedragen'>['gegevens']['vorige'],
  andereSchool: boolean,
): Concept[] {
  const zelfde =
    na.regie.rol === vorige.rol &&
    (vorige.rol === 'school'
      ? !andereSchool
      : vorige.persoon !== null && na.regie.persoon === vorige.persoon);
  if (zelfde) return [];
  const weg = aan(
    vorige,
    'regie-overgegaan',
    'Casus overgedragen',
    'Deze casus is overgedragen. U hoeft niets meer te doen. Vraagt iemand u nog iets over dit kind? Help dan mee.',
  );
  return vorige.rol === 'school' ? [regieGekregen(na)] : [weg, regieGekregen(na)];
}

const NIEUWE_SCHOOL = aanRol(
  'school',
  'signaal',
  'Dit kind hoort nu bij uw school',
  'Een kind dat thuiszit hoort nu bij uw school. Lees in de casus wat er al is gedaan. Meld elke week hoe het gaat. Doet u dat niet? Dan weet niemand op tijd wat er nodig is.',
);

const OUDE_SCHOOL = aanRol(
  'oude-school',
  'signaal',
  'Dit kind hoort niet meer bij uw school',
  'Het kind is overgedragen. U hoeft niets meer te melden. Vraagt de nieuwe school iets? Help dan mee.',
);

/** The family hears what is theirs: the parents, and the young person who is asked for consent. */
function gezin(na: Casus, kop: string, tekst: string, kopJongere: string, tekstJongere: string): Concept[] {
  const ouders = aanRol('ouders', 'brief', kop, tekst);
  return na.toestemmers.includes('jongere')
    ? [ouders, aanRol('jongere', 'brief', kopJongere, tekstJongere)]
    : [ouders];
}

/** A transfer that is to come: who will receive the child prepares for it, and the family knows. */
export function bijAankondiging(
  na: Casus,
  { gegevens }: GebeurtenisVan<'overdracht-aangekondigd'>,
): Concept[] {
  const dag = inWoorden(gegevens.per);
  return [
    aanRol(
      'ontvanger',
      'signaal',
      'Er komt een kind naar u toe',
      `Op ${dag} gaat een kind dat thuiszit over naar u. Wie nu de regie heeft, belt u voor die dag. Hoort u niets? Neem dan zelf contact op.`,
    ),
    signaalAanRegie(
      na,
      'Overdracht aangekondigd',
      `Op ${dag} gaat deze casus over. Draag het kind voor die dag warm over: bel wie het gaat helpen. De casus gaat die dag vanzelf over, ook als u niet heeft gebeld.`,
    ),
    ...gezin(
      na,
      'Straks helpen andere mensen uw kind',
      `Op ${dag} gaat uw kind over naar een andere school of gemeente. Wij vertellen daar wat er is gedaan en afgesproken. Wilt u daar iets over zeggen? Laat het ons voor die dag weten.`,
      'Straks helpen andere mensen je',
      `Op ${dag} ga je over naar een andere school of gemeente. Wij vertellen daar wat er is gedaan en afgesproken. Wil je daar iets over zeggen? Laat het ons voor die dag weten.`,
    ),
  ];
}

/** What was announced does not come, or comes otherwise: who prepared for it hears so. */
export function bijVervallen({ gegevens }: GebeurtenisVan<'aankondiging-vervallen'>): Concept[] {
  return [
    aanRol(
      'ontvanger',
      'signaal',
      'De overdracht gaat niet door',
      `De overdracht van ${inWoorden(gegevens.per)} gaat niet door. U hoeft niets meer te doen. Komt er een andere dag? Dan krijgt u een nieuw bericht.`,
    ),
  ];
}
