import { isGezinsrol } from '../../domain/betrokkene';
import type { Adressaat } from '../../dossier/betrokkenen/adressaten';
import type { PerBrief } from '../../dossier/brieven/soorten';
import type { Kanaal, Samen, TeBezorgen } from './kanaal';

/** Puts letters of a message on the print list, for the betrokkenen of these ids; those for others go off it. */
export type OpPrintlijst = (
  bericht: string,
  betrokkenen: readonly string[],
  perBrief: PerBrief,
) => Promise<void>;

/** Where a channel is other than mail. */
interface Briefkeuze {
  /** False for a message of which the channel sends the letters itself. */
  readonly drukt: (bericht: TeBezorgen) => Promise<boolean>;
  /** True for who gets a message by the channel beside letters to others. */
  readonly krijgt: (wie: Adressaat) => boolean;
}

const ALTIJD: Briefkeuze = { drukt: () => Promise.resolve(true), krijgt: wilMail };

/**
 * A channel that leaves to the print list whom of the family a letter goes to: who wants one, or has a postal
 * address and no e-mail. What they get is for people to print; the channel gets the message for the others, unless all they want
 * is to be called.
 */
export function metBrieven(kanaal: Kanaal, opPrintlijst: OpPrintlijst, keuze: Briefkeuze = ALTIJD): Kanaal {
  const zonder = (bericht: TeBezorgen) => zonderBrieven(bericht, opPrintlijst, keuze);
  return {
    ...kanaal,
    bezorg: async (bericht, signal) => {
      const voorAnderen = await zonder(bericht);
      if (voorAnderen !== null) await kanaal.bezorg(voorAnderen, signal);
    },
    ...(kanaal.samen === undefined ? {} : { samen: samenMetBrieven(kanaal.samen, zonder) }),
  };
}

/** The same for several at once: those that are only letters are done. */
function samenMetBrieven(samen: Samen, zonder: (bericht: TeBezorgen) => Promise<TeBezorgen | null>): Samen {
  return {
    ...samen,
    bezorg: async (berichten, signal) => {
      const voorAnderen: (TeBezorgen | null)[] = [];
      for (const bericht of berichten) voorAnderen.push(await zonder(bericht));
      const rest = voorAnderen.filter((bericht) => bericht !== null);
      const uitkomsten = rest.length === 0 ? [] : [...(await samen.bezorg(rest, signal))];
      return voorAnderen.map((bericht) => (bericht === null ? null : (uitkomsten.shift() ?? null)));
    },
  };
}

/** Puts the letters of a message on the print list; gives it for whom else it is, null when that is nobody. */
async function zonderBrieven(
  bericht: TeBezorgen,
  opPrintlijst: OpPrintlijst,
  { drukt, krijgt }: Briefkeuze,
): Promise<TeBezorgen | null> {
  const { id, aan } = bericht;
  if (!isGezinsrol(aan.rol) || !(await drukt(bericht))) return bericht;
  const brieven = aan.adressaten.filter(krijgtBrief);
  const anderen = aan.adressaten.filter((wie) => !krijgtBrief(wie));
  const bereikbaar = anderen.some(({ contacten }) => contacten.length > 0);
  const perBrief = brieven.length === 0 ? null : bereikbaar ? 'deel' : 'alle';
  const betrokkenen = brieven.map((wie) => wie.id);
  await opPrintlijst(id, betrokkenen, perBrief);
  if (brieven.length > 0 && !anderen.some(krijgt)) return null;
  return { ...bericht, aan: { ...aan, adressaten: anderen } };
}

function krijgtBrief({ contacten: [eerste] }: Adressaat): boolean {
  return eerste?.weg === 'brief';
}

function wilMail({ contacten: [eerste] }: Adressaat): boolean {
  return eerste?.weg === 'e-mail';
}
