import { uitvoerder } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
import type { Regie } from '../../domain/fase';
import type { Gebeurtenis, GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Taak, Taaktype } from '../../domain/taak';
import { openTaak } from '../../domain/taken';
import { datumVan } from '../../domain/tijd';
import { aan, aanRol, type Bericht, type Concept } from './bericht';
import { TAAKTITEL, taakregel } from '../woorden';

/** Of a task that is still open and that the rest of the batch does not speak of again. */
export function bijOpenTaak(
  na: Casus,
  type: Taaktype,
  erna: readonly Gebeurtenis[],
  maak: (taak: Taak) => Concept[],
): Concept[] {
  const taak = openTaak(na, type);
  const opnieuw = erna.some((g) => 'taak' in g.gegevens && g.gegevens.taak === type);
  return taak === undefined || opnieuw ? [] : maak(taak);
}

/** The reminder of a task, to whoever does it. */
export function herinnering(na: Casus, taak: Taak): Concept {
  const wie = uitvoerder(na, taak, datumVan(na.laatste));
  const tekst = `Wilt u dit nog doen?\n${taakregel(taak)}\n${anders(taak.type, wie)}`;
  return metVoortgang(aan(wie, 'herinnering', `Herinnering: ${TAAKTITEL[taak.type]}`, tekst), [taak]);
}

/** Of a task that is overdue: to whoever does it, and to who stands above. */
export function bijTeLaat(na: Casus, taak: Taak): Concept[] {
  const wie = uitvoerder(na, taak, datumVan(na.laatste));
  const rol = boven(taak.type);
  const weet = rol === 'manager' ? 'De manager weet' : 'De bestuurders weten';
  const ook = rol === wie.rol ? '' : ` ${weet} dit ook.`;
  const tekst = `Dit is nog niet gedaan. Wilt u het vandaag doen?\n${taakregel(taak)}\nLukt het niet? Vraag dan om hulp.${ook}`;
  const aanWie = aan(wie, 'herinnering', `Nog niet gedaan: ${TAAKTITEL[taak.type]}`, tekst);
  return [metVoortgang(aanWie, [taak]), teLaat(taak)];
}

/** What happens when a task is not done in time. */
function anders(type: Taaktype, { rol }: Regie): string {
  switch (type) {
    case 'arbitrageverzoek-beantwoorden':
      return 'Antwoorden de ouders niet op tijd? Dan geldt dat als weigering.';
    case 'aanvaarding-vastleggen':
      return 'Antwoorden de ouders niet op tijd? Dan is de uitspraak niet aanvaard.';
    case 'nazorg-bevestigen':
      return 'Bevestigt u niets? Dan stopt de nazorg toch en hoort de manager dat.';
    case 'warme-overdracht':
      return 'Bel voor die dag. De casus gaat daarna over, ook als u niet heeft gebeld.';
    case 'bestuurlijk-besluit-vastleggen':
      return 'Lukt het niet op tijd? Dan horen de bestuurders dat.';
    case 'casus-toewijzen':
      return 'Zolang dit niet is gedaan, leidt u deze casus zelf.';
    default:
      return rol === 'manager'
        ? 'Lukt het niet op tijd? Geef de taak dan aan iemand anders.'
        : 'Lukt het niet op tijd? Dan hoort de manager dat.';
  }
}

/** Asks the school for its progress by a link, where that is among what it must do. */
function metVoortgang(concept: Concept, taken: readonly Taak[]): Concept {
  const taak = taken.find(({ type }) => type === 'voortgang-rapporteren');
  return taak === undefined || concept.aan.rol !== 'school'
    ? concept
    : { ...concept, voortgangTot: taak.uiterlijk };
}

/** Who gets a task hears so, and so does the person whose task it was; why stands in the file. */
export function bijTaakhouder(
  na: Casus,
  taak: Taak,
  g: GebeurtenisVan<'taak-genomen'> | GebeurtenisVan<'taak-doorgegeven'>,
): Concept[] {
  const doorgegeven = g.soort === 'taak-doorgegeven';
  const wie = uitvoerder(na, taak, datumVan(na.laatste));
  const kop = doorgegeven ? 'U krijgt een taak' : 'U heeft een taak genomen';
  const begin = doorgegeven ? 'Deze taak is nu van u:' : 'Deze taak staat nu op uw naam:';
  const uitleg = doorgegeven ? 'De reden leest u in de casus. ' : '';
  const bericht = aan(
    wie,
    'nieuwe-taken',
    `${kop}: ${TAAKTITEL[taak.type]}`,
    `${begin}\n${taakregel(taak)}\n${uitleg}${anders(taak.type, wie)}`,
  );
  const gekregen = metVoortgang(bericht, [taak]);
  if (!doorgegeven || g.gegevens.vorige.persoon === null) return [gekregen];
  const vorige = aan(
    g.gegevens.vorige,
    'signaal',
    `Taak doorgegeven: ${TAAKTITEL[taak.type]}`,
    'Iemand anders heeft deze taak nu. U hoeft hiervoor niets meer te doen. De reden leest u in de casus.',
  );
  return [gekregen, vorige];
}

/** Who hears of an overdue task: the manager, and of the manager's own question to the board the board (rule 10). */
function boven(type: Taaktype): 'manager' | 'bestuurders' {
  return type === 'bestuurlijk-besluit-vastleggen' ? 'bestuurders' : 'manager';
}

const GEVRAAGD_BOVEN = {
  manager: 'Vraag vandaag na wat er nodig is. Geef de taak zo nodig aan iemand anders.',
  bestuurders: 'Neem een besluit en geef het door aan de manager. Zolang u niets besluit, blijft dit open.',
};

function teLaat(taak: Taak): Concept {
  const rol = boven(taak.type);
  const tekst = `Deze taak is te laat:\n${taakregel(taak)}\n${GEVRAAGD_BOVEN[rol]}`;
  return aanRol(rol, 'te-laat', `Te laat: ${TAAKTITEL[taak.type]}`, tekst);
}

/** One message per person with the tasks this batch opened for them and left open. */
export function nieuweTaken(na: Casus, gebeurtenissen: readonly Gebeurtenis[], eerste: number): Bericht[] {
  const perUitvoerder = new Map<string, { laatste: number; taken: Map<Taaktype, Taak> }>();
  gebeurtenissen.forEach((g, i) => {
    if (g.soort !== 'taak-geopend') return;
    const taak = openTaak(na, g.gegevens.type);
    if (taak?.geopendOp !== g.gegevens.geopendOp) return;
    const houder = `${taak.voor} ${taak.persoon ?? ''}`;
    const groep = perUitvoerder.get(houder) ?? { laatste: i, taken: new Map<Taaktype, Taak>() };
    perUitvoerder.set(houder, { laatste: i, taken: groep.taken.set(taak.type, taak) });
  });
  return [...perUitvoerder.values()].flatMap(({ laatste, taken }) => {
    const lijst = [...taken.values()];
    const [taak] = lijst;
    if (taak === undefined) return [];
    const wie = uitvoerder(na, taak, datumVan(na.laatste));
    const [kop, begin] =
      lijst.length === 1
        ? [`Nieuwe taak: ${TAAKTITEL[taak.type]}`, 'U heeft een nieuwe taak:']
        : [`Nieuwe taken: ${lijst.length}`, 'U heeft nieuwe taken:'];
    const gevolgen = [...new Set(lijst.map(({ type }) => anders(type, wie)))];
    const concept = aan(
      wie,
      'nieuwe-taken',
      kop,
      [begin, ...lijst.map(taakregel), gevolgen.join(' ')].join('\n'),
    );
    return [{ ...metVoortgang(concept, lijst), bij: eerste + laatste }];
  });
}
