import type { Casus } from '../../domain/casus';
import type { Regierol } from '../../domain/fase';
import { regionaam } from '../regio';
import { vrijgave } from '../../domain/vrijgave';
import { hoofdletter } from '../zin';
import type { Bericht, Ontvangerrol } from './bericht';
import { VERWIJZING } from './verwijzing';

/** Who leads a case now: whoever writes its messages. */
export interface Afzender {
  /** Null: no person is known, only the role. */
  readonly naam: string | null;
  readonly rol: Regierol;
  readonly email: string | null;
  readonly telefoon: string | null;
  /** Name of the school of the child; null: there is none, or it is not known. */
  readonly school: string | null;
  readonly regio: string;
}

/** What goes around a message, which only the dossier knows. */
export interface Omslag {
  /** Short number of the case people use; null for a case from before it had one. */
  readonly kenmerk: string | null;
  /** Who it is addressed to; null: nobody is known by name. */
  readonly geadresseerde: { readonly naam: string } | null;
  readonly afzender: Afzender;
  /** True when it is for whoever leads, or for the deputy who does their work: then nobody but Doorbraak writes. */
  readonly aanRegie: boolean;
  /** False once the case is closed: then nobody helps any more. */
  readonly loopt: boolean;
  /** True while consent to share lacks, as the case stands when the envelope is put around it (rule 6). */
  readonly beperkt: boolean;
}

/** A message as somebody gets it. */
export type Brieftekst = Pick<Bericht, 'onderwerp' | 'tekst'>;

/**
 * A message in its envelope, with as much of it as may leave for whom it is: the kenmerk, a greeting, what it says, who writes and how to reach them; for the family also
 * who helps, and that help to read or translate can be had.
 */
export function inOmslag(
  bericht: Pick<Bericht, 'soort' | 'aan' | 'onderwerp' | 'tekst'>,
  omslag: Omslag,
): Brieftekst {
  const { rol } = bericht.aan;
  const mag = vrijgave(rol, 'bericht', omslag.beperkt).wat === 'heel';
  const { onderwerp, tekst } = mag ? bericht : VERWIJZING;
  const { kenmerk, geadresseerde, afzender, aanRegie, loopt } = omslag;
  const gezin = rol === 'ouders' || rol === 'jongere' ? rol : null;
  const slot = [
    ...(gezin !== null && loopt ? hulp(afzender, gezin) : []),
    vraag(afzender, gezin, aanRegie),
    ...(gezin === null ? [] : [leeshulp(afzender, gezin)]),
  ];
  const delen = [
    ...(kenmerk === null ? [] : [`${KENMERK}${kenmerk}`]),
    geadresseerde === null ? `${AANHEF[rol]},` : `Beste ${geadresseerde.naam},`,
    tekst,
    slot.join('\n'),
    ['Met vriendelijke groet,', ...(aanRegie ? ['Doorbraak'] : ondertekening(afzender))].join('\n'),
  ];
  return {
    onderwerp: kenmerk === null ? onderwerp : `${onderwerp} (${kenmerk})`,
    tekst: delen.join('\n\n'),
  };
}

/** What a message in its envelope is made up of; `slot` is how to reach whoever writes, and their signature. */
export interface Briefdelen {
  readonly kenmerk: string | null;
  readonly aanhef: string;
  readonly kern: string;
  readonly slot: string;
}

const KENMERK = 'Kenmerk: ';

/** Takes apart what `inOmslag` made. */
export function uitOmslag(tekst: string): Briefdelen {
  const alineas = tekst.split('\n\n');
  const kop = alineas[0]?.startsWith(KENMERK) === true ? alineas[0].slice(KENMERK.length) : null;
  const [aanhef = '', ...rest] = kop === null ? alineas : alineas.slice(1);
  return {
    kenmerk: kop,
    aanhef,
    kern: rest.slice(0, -2).join('\n\n'),
    slot: rest.slice(-2).join('\n\n'),
  };
}

/** The envelope of a case that nobody has yet, as far as it is known. */
export function eersteOmslag({ regie, convenant }: Pick<Casus, 'regie' | 'convenant'>): Omslag {
  const niets = { naam: null, email: null, telefoon: null, school: null };
  const afzender = { ...niets, rol: regie.rol, regio: convenant.regio };
  return { kenmerk: null, geadresseerde: null, afzender, aanRegie: false, loopt: true, beperkt: false };
}

const AANHEF: Record<Ontvangerrol, string> = {
  school: 'Beste zorgcoördinator of intern begeleider',
  casusregisseur: 'Beste casusregisseur',
  leerplichtambtenaar: 'Beste leerplichtambtenaar',
  manager: 'Beste manager',
  ouders: 'Beste ouders',
  jongere: 'Hallo',
  doorbraakteam: 'Beste leden van het doorbraakteam',
  arbitragecommissie: 'Beste leden van de arbitragecommissie',
  bestuurders: 'Beste bestuurders',
  afspraakhouder: 'Goedendag',
  aanbieder: 'Goedendag',
  gemeente: 'Goedendag',
  samenwerkingsverband: 'Goedendag',
  ontvanger: 'Goedendag',
  'oude-school': 'Beste zorgcoördinator of intern begeleider',
};

type Gezin = 'ouders' | 'jongere';

/** Who helps; in schoolregie the letters themselves say that the school does. */
function hulp({ naam, rol }: Afzender, gezin: Gezin): string[] {
  const u = gezin === 'ouders' ? 'u' : 'jou';
  switch (rol) {
    case 'casusregisseur':
    case 'leerplichtambtenaar':
      return [`${naam ?? `De ${rol}`} helpt ${u} en maakt afspraken met school, gemeente en zorg.`];
    case 'manager':
      return [`Wij zoeken nu iemand die ${u} gaat helpen.`];
    case 'school':
      return [];
  }
}

/** How to reach whoever writes; whoever leads asks the manager, and the manager whoever runs Doorbraak. */
function vraag(afzender: Afzender, gezin: Gezin | null, aanRegie: boolean): string {
  const heeft = gezin === 'jongere' ? 'Heb je een vraag?' : 'Heeft u een vraag?';
  const { naam, rol, regio, telefoon, email } = afzender;
  if (aanRegie)
    return `${heeft} Neem contact op met ${rol === 'manager' ? 'de beheerder van Doorbraak' : van('manager', regio)}.`;
  const wie = naam ?? rolVan(afzender);
  if (telefoon !== null) return `${heeft} Bel${email === null ? '' : ' of mail'} ${wie}.`;
  if (email !== null) return `${heeft} Mail ${wie}.`;
  return `${heeft} Neem contact op met ${wie}.`;
}

function leeshulp({ telefoon, email }: Afzender, gezin: Gezin): string {
  const doe = telefoon !== null ? 'Bel ons' : email !== null ? 'Mail ons' : 'Laat het ons weten';
  return gezin === 'ouders'
    ? `Vindt u deze brief moeilijk? Of leest u liever een andere taal? ${doe}, dan helpen wij u.`
    : `Vind je deze brief moeilijk? Of lees je liever een andere taal? ${doe}, dan helpen wij je.`;
}

/** Who writes and how to reach them, a line each. */
export function ondertekening(afzender: Afzender): string[] {
  const { naam, telefoon, email } = afzender;
  return [
    ...(naam === null ? [] : [naam]),
    hoofdletter(rolVan(afzender)),
    ...(telefoon === null ? [] : [`Telefoon: ${telefoon}`]),
    ...(email === null ? [] : [`E-mail: ${email}`]),
  ];
}

/** A role with where it is: that is whom people ask for. */
export function rolVan({ rol, school, regio }: Afzender): string {
  switch (rol) {
    case 'school':
      return school ?? 'de school';
    case 'leerplichtambtenaar':
      return 'de leerplichtambtenaar van de gemeente';
    case 'casusregisseur':
    case 'manager':
      return van(rol, regio);
  }
}

function van(rol: 'casusregisseur' | 'manager', regio: string): string {
  return `de ${rol} van regio ${regionaam(regio)}`;
}
