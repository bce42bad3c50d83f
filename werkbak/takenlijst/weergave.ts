import type { Werkfilter } from '../../dossier/werkregels';
import { REGIEROLLEN } from '../../domain/fase';
import type { Gebruiker } from '../../domain/gebruiker';

/** One view of the open work. */
export interface Weergave {
  /** As it stands in the address. */
  readonly van: string;
  readonly naam: string;
  /** What stands where its list would be when there is no work in it. */
  readonly leeg: string;
  /** Whose work it shows. */
  readonly filter: Werkfilter;
  /** True: work of a school that none of its people took is of nobody here. */
  readonly vanScholen?: true;
  /** True: not one list, but who has what, and what waits. */
  readonly overzicht?: true;
}

const REGIO: Weergave = {
  van: 'regio',
  naam: 'Mijn regio',
  leeg: 'Er is in uw regio geen open werk.',
  filter: {},
};

/** Where a manager begins: the work of everybody. */
const OVERZICHT: Weergave = { ...REGIO, van: 'overzicht', naam: 'Overzicht', overzicht: true };

/** The views of the open work that somebody has, the first one is where they begin. */
export function weergavenVan({ id, rol }: Gebruiker): readonly Weergave[] {
  switch (rol) {
    case 'casusregisseur':
    case 'leerplichtambtenaar':
    case 'manager':
      return [
        ...(rol === 'manager' ? [OVERZICHT] : []),
        {
          van: 'mij',
          naam: 'Mijn taken',
          leeg: 'U hebt op dit moment geen open taken.',
          filter: { uitvoerder: id },
        },
        { van: 'team', naam: 'Mijn team', leeg: 'Uw team heeft geen open taken.', filter: { rol } },
        REGIO,
      ];
    case 'school':
    case 'systeem':
      return [
        {
          van: 'school',
          naam: 'Voor onze school',
          leeg: 'Uw school heeft op dit moment niets te doen.',
          filter: { rol: 'school' },
          vanScholen: true,
        },
        {
          van: 'kinderen',
          naam: 'Alles rond onze kinderen',
          leeg: 'Er is voor de kinderen van uw school geen open werk.',
          filter: {},
          vanScholen: true,
        },
      ];
    case 'teamlid':
      return [
        {
          van: 'tafel',
          naam: 'Rond de doorbraaktafel',
          leeg: 'Er is nu geen doorbraaktafel met open werk.',
          filter: {},
        },
      ];
    default:
      return [
        { ...REGIO, naam: 'Alle taken', leeg: 'Er is geen open werk.' },
        ...REGIEROLLEN.map((voor) => ({
          van: voor,
          naam: ROLTAB[voor],
          leeg: 'Er is geen open werk voor deze rol.',
          filter: { rol: voor },
          ...(voor === 'school' ? { vanScholen: true as const } : {}),
        })),
      ];
  }
}

const ROLTAB = {
  school: 'Scholen',
  casusregisseur: 'Casusregisseurs',
  leerplichtambtenaar: 'Leerplicht',
  manager: 'Managers',
} as const;
