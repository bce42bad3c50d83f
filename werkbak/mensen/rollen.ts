import { HOUDERROLLEN } from '../../domain/fase';
import { PERSOONSROLLEN, type Persoonsrol } from '../../dossier/mensen/mens';
import { MENSNAAM, type Mensnaam } from '../../taal/rollen';
import { metHoofdletter } from '../../taal/zin';

/** What of somebody matters in a role, beside name and address for mail. */
export type Rolveld = 'gemeenten' | 'onderwijssoorten' | 'scholen' | 'discipline';

interface Rolwoorden extends Mensnaam {
  /** What somebody in this role does in the product, in one sentence. */
  readonly doet: string;
  /** The same of more of them. */
  readonly doen: string;
  readonly velden: readonly Rolveld[];
}

/** What somebody in a role is called, as a heading. */
function naam(rol: Persoonsrol): Mensnaam {
  return metHoofdletter<keyof Mensnaam>(MENSNAAM[rol]);
}

/** Every role: what it is called, what it does, and what is asked of somebody in it. */
export const ROLLEN: Readonly<Record<Persoonsrol, Rolwoorden>> = {
  casusregisseur: {
    ...naam('casusregisseur'),
    doet: 'Krijgt casussen vanaf week 4 en voert dan de regie.',
    doen: 'Krijgen casussen vanaf week 4 en voeren dan de regie.',
    velden: ['gemeenten', 'onderwijssoorten'],
  },
  leerplichtambtenaar: {
    ...naam('leerplichtambtenaar'),
    doet: 'Voert de regie als er geen casusregisseur is, en heeft de taken bij het Openbaar Ministerie.',
    doen: 'Voeren de regie als er geen casusregisseur is, en hebben de taken bij het Openbaar Ministerie.',
    velden: ['gemeenten'],
  },
  manager: {
    ...naam('manager'),
    doet: 'Hoort wat te laat is en krijgt een casus als er niemand anders is.',
    doen: 'Horen wat te laat is en krijgen een casus als er niemand anders is.',
    velden: [],
  },
  school: {
    ...naam('school'),
    doet: 'Meldt verzuim en voert de eerste vier weken de regie.',
    doen: 'Melden verzuim en voeren de eerste vier weken de regie.',
    velden: ['scholen'],
  },
  teamlid: {
    ...naam('teamlid'),
    doet: 'Zit aan de doorbraaktafel en ziet de casussen van die tafel.',
    doen: 'Zitten aan de doorbraaktafel en zien de casussen van die tafel.',
    velden: ['discipline', 'gemeenten'],
  },
  bestuurder: {
    ...naam('bestuurder'),
    doet: 'Ziet de cijfers van de regio en hoort het als een uitspraak niet wordt uitgevoerd.',
    doen: 'Zien de cijfers van de regio en horen het als een uitspraak niet wordt uitgevoerd.',
    velden: [],
  },
  beheerder: {
    ...naam('beheerder'),
    doet: 'Houdt de mensen en scholen van de regio bij.',
    doen: 'Houden de mensen en scholen van de regio bij.',
    velden: [],
  },
  privacyfunctionaris: {
    ...naam('privacyfunctionaris'),
    doet: 'Ziet wie welke gegevens heeft bekeken.',
    doen: 'Zien wie welke gegevens heeft bekeken.',
    velden: [],
  },
};

/** True for a role that holds cases, so that somebody must have its tasks while one of them is away. */
export function houdtCasussen(rol: Persoonsrol): boolean {
  return HOUDERROLLEN.some((houder) => houder === rol);
}

/** True for the name of a role. */
export function isPersoonsrol(waarde: string | undefined): waarde is Persoonsrol {
  return PERSOONSROLLEN.some((rol) => rol === waarde);
}
