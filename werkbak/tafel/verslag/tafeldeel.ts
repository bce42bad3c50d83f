import type { Casus } from '../../../domain/casus';
import { isErbij, losseNaam } from '../../../domain/betrokkene';
import { datumVan } from '../../../domain/tijd';
import type { Betrokkene } from '../../../dossier/betrokkenen/betrokkene';
import type { Genoemde } from '../../../toegang/betrokkenen';
import { naamVan } from '../../opdracht/formulieren/tafel';
import type { Omgeving } from '../../opdracht/formulier';
import { FORMULIEREN } from '../../opdracht/formulieren';
import type { Getypt, Veld } from '../../formulier/velden';

/** The part of the report that is of the table itself: who was there, what was said, and what it came to. */
export const TAFELDEEL = 'tafel';

/** Names of the fields of that part that its command does not have. */
export const ERBIJ = {
  /** What the name of the box of somebody begins with. */
  vakje: 'er',
  /** Who was there and has no box. */
  anderen: 'anderen',
  verkennen: 'verkennen',
} as const;

/** Its fields but the boxes: the exploring and the developing are typed apart, and told together. */
export function tafelvelden(o: Omgeving): Veld[] {
  const velden = FORMULIEREN.legDoorbraaktafelVast.velden(o);
  const verslag = velden.find(({ naam }) => naam === 'verslag');
  const uitkomst = velden.find(({ naam }) => naam === 'uitkomst');
  if (verslag === undefined || uitkomst === undefined)
    throw new Error('the record of a table has other fields');
  const vrij = { soort: 'lange-tekst', lengte: 4000, optioneel: true, schema: verslag.schema } as const;
  return [
    {
      ...vrij,
      naam: ERBIJ.anderen,
      rijen: 2,
      label: 'Wie zijn er nog meer?',
      uitleg: 'Elke regel een naam.',
    },
    {
      ...vrij,
      naam: ERBIJ.verkennen,
      rijen: 3,
      label: 'Wat is er aan de hand?',
      uitleg: 'Waarom lukt het nu niet, en wat is al geprobeerd?',
    },
    { ...verslag, uitleg: 'Welke oplossingen zijn er bedacht, en wat vindt iedereen daarvan?' },
    uitkomst,
  ];
}

/** What was typed of the table, as the form of its command reads it. */
export function uitTafel(eigen: Getypt): Getypt {
  const begin = `${ERBIJ.vakje}-`;
  const aangevinkt = Object.keys(eigen)
    .filter((naam) => naam.startsWith(begin) && eigen[naam] === 'ja')
    .map((naam) => naam.slice(begin.length));
  const verkend = (eigen[ERBIJ.verkennen] ?? '').trim();
  const besproken = (eigen['verslag'] ?? '').trim();
  return {
    aanwezig: [...aangevinkt, eigen[ERBIJ.anderen] ?? ''].join('\n'),
    verslag:
      verkend === '' || besproken === ''
        ? besproken
        : `Wat is er aan de hand?\n${verkend}\n\nWat is er besproken?\n${besproken}`,
    uitkomst: eigen['uitkomst'] ?? '',
  };
}

/** Somebody who can be at a table. */
export interface Gast {
  readonly naam: string;
  /** True: they were asked by name. */
  readonly gevraagd: boolean;
}

/** Everybody who can be at the table, each once: who was asked by name, then the child and the people around it. */
export function gasten(
  { casus, uitTeNodigen, nu }: Pick<Omgeving, 'casus' | 'uitTeNodigen' | 'nu'>,
  rondom: readonly (Betrokkene | Genoemde)[],
): Gast[] {
  const gevraagd = (casus.doorbraaktafel?.deelnemers ?? []).map((een) => naamVan(een, uitTeNodigen));
  const familie = [
    ...kindnaam(casus),
    ...rondom.filter((een) => isErbij(een, datumVan(nu))).map(({ naam }) => naam),
  ];
  const alle = [
    ...gevraagd.map((naam) => ({ naam, gevraagd: true })),
    ...familie.map((naam) => ({ naam, gevraagd: false })),
  ];
  const eerste = new Map([...alle].reverse().map((een) => [losseNaam(een.naam), een]));
  return alle.filter((een) => eerste.get(losseNaam(een.naam)) === een);
}

function kindnaam({ naam }: Pick<Casus, 'naam'>): string[] {
  return naam == null ? [] : [naam];
}
