import { uitvoerder } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
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
  const concept = aan(
    uitvoerder(na, taak, datumVan(na.laatste)),
    'herinnering',
    `Herinnering: ${TAAKTITEL[taak.type]}`,
    taakregel(taak),
  );
  return metVoortgang(concept, [taak]);
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
  const bericht = aan(
    uitvoerder(na, taak, datumVan(na.laatste)),
    'nieuwe-taken',
    `${doorgegeven ? 'U krijgt een taak' : 'U heeft een taak genomen'}: ${TAAKTITEL[taak.type]}`,
    `${taakregel(taak)}\n${doorgegeven ? 'De reden leest u in de casus.' : 'De taak staat nu op uw naam.'}`,
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

/** What is heard of an overdue task: by the manager, and of the manager's own question to the board by the board (rule 10). */
export function teLaat(taak: Taak): Concept {
  const rol = taak.type === 'bestuurlijk-besluit-vastleggen' ? 'bestuurders' : 'manager';
  return aanRol(rol, 'te-laat', `Te laat: ${TAAKTITEL[taak.type]}`, taakregel(taak));
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
    const concept = aan(
      uitvoerder(na, taak, datumVan(na.laatste)),
      'nieuwe-taken',
      `Nieuwe taken: ${lijst.length}`,
      lijst.map(taakregel).join('\n'),
    );
    return [{ ...metVoortgang(concept, lijst), bij: eerste + laatste }];
  });
}
