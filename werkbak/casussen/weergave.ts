import type { Casusfilter } from '../../dossier/casusfilter';
import type { Casusvolgorde } from '../../dossier/casusvolgorde';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Casuslijstvraag } from '../onderdelen/casuslijst';

/** One view of the cases somebody reaches. */
export interface Weergave {
  /** As it stands in the address. */
  readonly van: Casuslijstvraag['van'];
  readonly naam: string;
  /** What stands where its list would be when no case is in it, and what that means. */
  readonly leeg: { readonly kop: string; readonly uitleg: string };
  readonly filter: Casusfilter;
  /** How it can stand; the first is how it does when nothing is asked. */
  readonly volgorden: readonly [Casusvolgorde, ...Casusvolgorde[]];
}

/** How many cases are closed may slow nothing down, so those stand only in the order that their index has. */
const DICHT = ['gesloten'] as const;
const OPEN = ['stap', 'verzuim', 'contact', 'gemeld'] as const;

const GESLOTEN: Weergave = {
  van: 'gesloten',
  naam: 'Gesloten',
  leeg: {
    kop: 'Er is nog geen casus gesloten',
    uitleg: 'Een casus sluit vanzelf na de nazorg. U vindt hem dan hier terug.',
  },
  filter: { gesloten: true },
  volgorden: DICHT,
};

const alle = (naam: string, kop: string, uitleg: string): Weergave => ({
  van: 'regio',
  naam,
  leeg: { kop, uitleg },
  filter: { gesloten: false },
  volgorden: OPEN,
});

const REGIO = alle(
  'Mijn regio',
  'Er is in uw regio geen open casus',
  'Zodra een kind gemeld wordt, staat het hier.',
);

/** The views somebody has; the first one is where they begin. A manager begins with the region: they rarely lead a case. */
export function weergavenVan({ id, rol }: Gebruiker): readonly [Weergave, ...Weergave[]] {
  const mij: Weergave = {
    van: 'mij',
    naam: 'Mijn casussen',
    leeg: {
      kop: 'U leidt op dit moment geen casus',
      uitleg: 'Wordt een casus aan u toegewezen, of vervangt u iemand, dan staat die hier.',
    },
    filter: { gesloten: false, uitvoerder: id },
    volgorden: OPEN,
  };
  switch (rol) {
    case 'casusregisseur':
    case 'leerplichtambtenaar':
      return [mij, REGIO, GESLOTEN];
    case 'manager':
      return [REGIO, mij, GESLOTEN];
    case 'school':
    case 'systeem':
      return [
        alle(
          'Onze kinderen',
          'Er is voor uw school geen open casus',
          'Zit een kind thuis? Meld het, dan staat het hier.',
        ),
        GESLOTEN,
      ];
    case 'teamlid':
      return [
        alle(
          'Rond de doorbraaktafel',
          'Er is nu geen casus voor u',
          'U ziet een casus zodra u bij de doorbraaktafel bent uitgenodigd en het gezin toestemming gaf om te delen.',
        ),
      ];
    default:
      return [
        alle('Alle casussen', 'Er is geen open casus', 'Zodra een kind gemeld wordt, staat het hier.'),
        GESLOTEN,
      ];
  }
}
