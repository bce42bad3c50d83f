import { KEY_USED, type Uitkomst } from '../../client/outcome';
import { gezinsactor } from '../../domain/gebruiker';
import { opgeschrevenAls } from '../../domain/gezinslink';
import type { Opdrachtnaam } from '../../domain/opdracht';
import type { Veldfout } from '../../domain/weigering';
import type { Zinsleutel } from '../../taal/gezinspagina/zinnen';
import type { Seen } from '../../client/casussen';
import type { Veld } from '../formulier/velden';
import type { Onzekerheid } from '../onderdelen/niet-zeker';
import type { Gezinsbron, Open } from './stand';

/** What came of something the family did. */
export type Gevolg =
  | { readonly soort: 'gedaan' }
  | { readonly soort: 'fouten'; readonly fouten: readonly Veldfout[] }
  /** The same form was sent before with something else in it. */
  | { readonly soort: 'al-verstuurd' }
  /** It does not fit the case as it stands now. */
  | { readonly soort: 'niet-meer' }
  | { readonly soort: Onzekerheid };

/** A button that is an answer by itself. */
export interface Antwoordknop {
  readonly waarde: string;
  readonly sleutel: Zinsleutel;
}

/** Something the family can do on its page, on a page of its own. */
export interface Daad {
  /** Last part of its address, and what the log of views calls it. */
  readonly naam: string;
  readonly kop: Zinsleutel;
  /** What stands above the form: what it is for, and what follows from it. */
  readonly uitleg: readonly Zinsleutel[];
  /** True when it can be done as the case stands. */
  readonly kan: (stand: Open) => boolean;
  readonly velden: readonly Veld[];
  /** Each of them sends its answer as `antwoord`; without them there is one button. */
  readonly knoppen?: (stand: Open) => readonly Antwoordknop[];
  /** `sleutel` is a uuid: the same is the same form, however often it is sent. */
  readonly doe: (met: Gezinsbron, stand: Open, gestuurd: Gestuurd) => Promise<Gevolg>;
}

/** A form as it was sent. */
export interface Gestuurd {
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly antwoord: string | null;
  readonly sleutel: string;
  /** The phase in which they saw the case; null: the form does not say. */
  readonly fase: string | null;
}

/** Has the case record what somebody of the family says themselves, as theirs. */
export async function geefOpdracht(
  { casussen }: Gezinsbron,
  { casus, link, wie }: Open,
  opdracht: Opdrachtnaam,
  gegevens: unknown,
  { sleutel }: Pick<Gestuurd, 'sleutel'>,
  gezien: Seen = {},
): Promise<Gevolg> {
  const door = opgeschrevenAls(casus, opdracht);
  if (door === null) return { soort: 'niet-meer' };
  const uitkomst = await casussen.geef(
    casus.casusnummer,
    { opdracht, door, gegevens },
    { wie: gezinsactor(wie.id), kanaal: 'gezinspagina', sleutel: `${link}:${sleutel}` },
    gezien,
  );
  return gevolgVan(uitkomst);
}

function gevolgVan(uitkomst: Uitkomst): Gevolg {
  switch (uitkomst.soort) {
    case 'bevestigd':
    case 'onbevestigd':
      return { soort: 'gedaan' };
    case 'onzeker':
    case 'niet-gedaan':
    case 'te-druk':
      return { soort: uitkomst.soort };
    case 'onbekend':
      return { soort: 'niet-meer' };
    case 'geweigerd': {
      const { code, reden, fouten } = uitkomst.weigering;
      if (reden === KEY_USED) return { soort: 'al-verstuurd' };
      return code === 'ongeldig' ? { soort: 'fouten', fouten } : { soort: 'niet-meer' };
    }
  }
}
