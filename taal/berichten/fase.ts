import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { nazorgEinde } from '../../domain/nazorg';
import { openTaak } from '../../domain/taken';
import { datumVan, plusDagen } from '../../domain/tijd';
import { FASENAAM } from '../fasen';
import { DE_ROL } from '../rollen';
import { inWoorden, uiterlijkInWoorden } from '../woorden';
import { hoofdletter } from '../zin';
import { aanJongere, aanRol, type Concept } from './bericht';
import { briefAanJongere, briefBijFase, briefBijHervatting, type Brief } from './brieven';
import { regieGekregen, signaalAanRegie } from './regie';

/** A phase that opened; one that the batch has left again asks nothing of anybody. */
export function bijFase(na: Casus, { gegevens }: GebeurtenisVan<'fase-geopend'>): Concept[] {
  const { fase, doorlopen } = gegevens;
  if (fase === 'nazorg') return na.fase === 'nazorg' ? nazorgbrieven(na) : [];
  if (doorlopen || fase === 'gesloten' || fase !== na.bereikt || na.fase !== fase) return [];
  return [
    regieGekregen(na),
    ...(fase === 'casusregie' ? [eerdereRegie(na)] : []),
    brief('ouders', briefBijFase(fase, na, gegevens)),
    ...(na.toestemmers.includes('jongere') ? [brief('jongere', briefAanJongere(fase, na, gegevens))] : []),
    ...(fase === 'doorbraak' ? [teamGevraagd(na)] : []),
  ];
}

/** A relapse: the case goes on where it was. */
export function bijHervatting(na: Casus, { gegevens }: GebeurtenisVan<'fase-hervat'>): Concept[] {
  if (na.bereikt !== gegevens.fase || na.fase !== na.bereikt) return [];
  const tekst = `De fase ${FASENAAM[gegevens.fase]} gaat verder waar die was. Kijk in de casus welke taken weer open staan.`;
  return [
    signaalAanRegie(na, 'Het kind zit weer thuis', tekst),
    brief('ouders', briefBijHervatting(na)),
    ...aanJongere(
      na,
      'Je zit weer thuis',
      'Wij hebben gehoord dat je weer thuiszit. Wij gaan verder waar wij waren. Wat heb jij nu nodig? Wij horen dat graag van je.',
    ),
  ];
}

function brief(rol: 'ouders' | 'jongere', { onderwerp, tekst }: Brief): Concept {
  return aanRol(rol, 'brief', onderwerp, tekst);
}

function nazorgbrieven(na: Casus): Concept[] {
  const einde = nazorgEinde(na);
  const tot =
    einde === null || einde <= na.laatste
      ? 'de komende weken'
      : `tot en met ${inWoorden(plusDagen(datumVan(einde), -1))}`;
  return [
    brief('ouders', {
      onderwerp: 'Fijn dat uw kind weer naar school gaat',
      tekst: `Wij volgen ${tot} of het goed blijft gaan. Gaat het niet goed? Laat het ons dan meteen weten.`,
    }),
    ...aanJongere(
      na,
      'Fijn dat je weer naar school gaat',
      `Wij volgen ${tot} of het goed blijft gaan. Gaat het niet goed? Zeg het ons dan meteen.`,
    ),
  ];
}

/** Who led before hears that the lead has moved on: the school, or for a child without one the leerplichtambtenaar. */
function eerdereRegie({ school, regie }: Casus): Concept {
  const kop = `${hoofdletter(DE_ROL[regie.rol])} heeft nu de regie`;
  return school === null
    ? aanRol(
        'leerplichtambtenaar',
        'regie-overgegaan',
        kop,
        'U leidt deze casus niet meer. U hoeft geen voortgang meer te melden. Wat de wet van u vraagt, blijft.',
      )
    : aanRol(
        'school',
        'regie-overgegaan',
        kop,
        'Uw school leidt deze casus niet meer. Wilt u elke week blijven melden hoe het gaat? Dan weten wij op tijd wat er nodig is.',
      );
}

function teamGevraagd(na: Casus): Concept {
  const taak = openTaak(na, 'doorbraaktafel-plannen');
  const wanneer = taak === undefined ? 'snel' : uiterlijkInWoorden(taak.uiterlijk);
  return aanRol(
    'doorbraakteam',
    'uitnodiging',
    'Doorbraakteam gevraagd',
    `Een kind zit thuis en er is een doorbraakteam nodig. U hoort ${wanneer} wanneer de tafel is. Kunt u niet meedoen? Laat het ons meteen weten, dan vragen wij iemand anders.`,
  );
}
