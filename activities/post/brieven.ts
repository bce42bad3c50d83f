import { isGezinsrol } from '../../domain/betrokkene';
import type { Adressaat } from '../../dossier/betrokkenen/adressaten';
import { isAfgehandeld, type Bezorgstand } from '../../dossier/bezorging';
import { bezorgsleutel, vergelijkbaar } from '../../dossier/bezorgsleutel';
import type { PerBrief } from '../../dossier/brieven/soorten';
import { TijdelijkOnbezorgbaar, type Kanaal, type Samen, type TeBezorgen } from './kanaal';

/** The print list, and what is known of a message by whatever way it went before. */
export interface Printlijst {
  /** Puts letters of a message on it, for the betrokkenen of these ids; those for others go off it. */
  readonly zet: (bericht: string, betrokkenen: readonly string[], perBrief: PerBrief) => Promise<void>;
  /** Of whom somebody printed, sent or took off a letter of a message. */
  readonly behandeld: (bericht: string) => Promise<readonly string[]>;
  /** To whom a message need not go any more. */
  readonly bezorgingen: (bericht: string) => Promise<readonly Bezorgstand[]>;
}

/** Where a channel is other than mail. */
interface Briefkeuze {
  /** False for a message of which the channel sends the letters itself, but for those that people took up before. */
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
export function metBrieven(kanaal: Kanaal, printlijst: Printlijst, keuze: Briefkeuze = ALTIJD): Kanaal {
  const zonder = (bericht: TeBezorgen) => zonderBrieven(bericht, printlijst, keuze);
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
      const voorAnderen: (TeBezorgen | null | TijdelijkOnbezorgbaar)[] = [];
      for (const bericht of berichten) voorAnderen.push(await zonder(bericht).catch(nogNiet));
      const rest = voorAnderen.flatMap((een) =>
        een === null || een instanceof TijdelijkOnbezorgbaar ? [] : [een],
      );
      const uitkomsten = rest.length === 0 ? [] : [...(await samen.bezorg(rest, signal))];
      return voorAnderen.map((bericht) =>
        bericht === null || bericht instanceof TijdelijkOnbezorgbaar ? bericht : (uitkomsten.shift() ?? null),
      );
    },
  };
}

/** What keeps one message from going now costs the others nothing. */
function nogNiet(error: unknown): TijdelijkOnbezorgbaar {
  if (error instanceof TijdelijkOnbezorgbaar) return error;
  throw error;
}

/** Puts the letters of a message on the print list; gives it for whom else it is, null when that is nobody. */
async function zonderBrieven(
  bericht: TeBezorgen,
  printlijst: Printlijst,
  { drukt, krijgt }: Briefkeuze,
): Promise<TeBezorgen | null> {
  const { id, aan } = bericht;
  if (!isGezinsrol(aan.rol)) return bericht;
  if (!(await drukt(bericht))) return zonderBehandelde(bericht, printlijst);
  const brieven = aan.adressaten.filter(krijgtBrief);
  const anderen = aan.adressaten.filter((wie) => !krijgtBrief(wie));
  const bekend = new Map(
    brieven.length === 0 ? [] : (await printlijst.bezorgingen(id)).map((een) => [een.aan, een]),
  );
  const bezorging = ({ contacten: [eerste] }: Adressaat) =>
    eerste === undefined ? undefined : bekend.get(bezorgsleutel(id, vergelijkbaar(eerste)));
  // A letter that a channel sent before is not printed once more.
  const teDrukken = brieven.filter((wie) => bezorging(wie)?.foutcode !== null);
  const bereikbaar =
    teDrukken.length < brieven.length || anderen.some(({ contacten }) => contacten.length > 0);
  const perBrief = teDrukken.length === 0 ? null : bereikbaar ? 'deel' : 'alle';
  await printlijst.zet(
    id,
    teDrukken.map((wie) => wie.id),
    perBrief,
  );
  if (brieven.length > 0 && !anderen.some((wie) => krijgt(wie) && !isAfgehandeld(bezorging(wie))))
    return null;
  return { ...bericht, aan: { ...aan, adressaten: anderen } };
}

/**
 * For whom the channel sends a message whose letters it sends itself: all but those whose letter somebody printed, sent or
 * took off the print list while it was there; what nobody touched goes off it. Null when that is nobody.
 */
async function zonderBehandelde(bericht: TeBezorgen, printlijst: Printlijst): Promise<TeBezorgen | null> {
  const { id, aan } = bericht;
  await printlijst.zet(id, [], null);
  const behandeld = new Set(await printlijst.behandeld(id));
  const adressaten = aan.adressaten.filter((wie) => !krijgtBrief(wie) || !behandeld.has(wie.id));
  if (
    adressaten.length < aan.adressaten.length &&
    adressaten.every(({ contacten }) => contacten.length === 0)
  )
    return null;
  return { ...bericht, aan: { ...aan, adressaten } };
}

function krijgtBrief({ contacten: [eerste] }: Adressaat): boolean {
  return eerste?.weg === 'brief';
}

function wilMail({ contacten: [eerste] }: Adressaat): boolean {
  return eerste?.weg === 'e-mail';
}
