import { ANDERE_WEG } from './antwoorden';
import { inWoorden } from './woorden';
import { opsomming } from './zin';

/** How a message stands, as the dossier knows it. */
interface Stand {
  readonly status: 'wacht' | 'klaargezet' | 'geen-adres' | 'bezorgd' | 'mislukt';
  /** What went wrong the last time, in a word. */
  readonly fout: string | null;
  /** Who of the family cannot be reached yet. */
  readonly zonderAdres: readonly string[];
  /** True when no more of it goes than that there is news. */
  readonly beperkt: boolean;
  /** How it was told, when it was not sent. */
  readonly verteld: {
    readonly gesproken: string;
    readonly hoe: keyof typeof ANDERE_WEG;
    readonly datum: string;
  } | null;
  /** Why some of those it is for can never get it. */
  readonly nietBij: readonly string[];
}

/** What somebody can do about a failure that does not mend itself. */
const ZELF_TE_DOEN: Readonly<Record<string, string>> = {
  'geen-adres': 'Er is geen e-mailadres bekend. Vul het in bij Mensen.',
  'geen-e-mail': 'Niemand van hen wil e-mail, of er is geen e-mailadres. Bel hen, of stuur een brief.',
  'postvak-vol': 'De mailbox is vol. Bel de ontvanger. We proberen het opnieuw.',
};
const GEWEIGERD: Readonly<Record<string, string>> = {
  'adres-geweigerd': 'Het e-mailadres bestaat niet. Verbeter het, en vertel het nu op een andere manier.',
  'adres-ongeldig': 'Het e-mailadres klopt niet. Verbeter het, en vertel het nu op een andere manier.',
};

/** What became of a message, and what to do when it did not arrive. Only what was handed over is called delivered. */
export function hoeHetStaat(stand: Stand): string {
  return stand.beperkt ? `${zonderMeer(stand)} ${GEEN_TOESTEMMING}` : zonderMeer(stand);
}

const GEEN_TOESTEMMING = 'Alleen dat er nieuws is: zonder toestemming van het gezin gaat er niet meer weg.';

function zonderMeer({ status, fout, zonderAdres, verteld, nietBij }: Stand): string {
  const mist = zonderAdres.length === 0 ? '' : ` Van ${opsomming(zonderAdres)} is er nog geen adres.`;
  switch (status) {
    case 'geen-adres':
      return `Nog geen adres.${mist === '' ? ' Voeg iemand toe bij de mensen rond het kind.' : mist}`;
    case 'klaargezet':
      return `Klaargezet, niet verstuurd.${mist}`;
    case 'bezorgd':
      if (verteld !== null)
        return `Niet verstuurd, maar verteld aan ${verteld.gesproken}, ${ANDERE_WEG[verteld.hoe]}, ${inWoorden(verteld.datum)}.`;
      return nietBij.length === 0
        ? 'Bezorgd.'
        : `Bezorgd, maar niet bij iedereen: bij ${nietBij.length === 1 ? 'een ontvanger' : `${nietBij.length} ontvangers`} kan het niet aankomen.`;
    case 'mislukt':
      return `Niet bezorgd: het kan niet aankomen.${bij(GEWEIGERD, fout)}`;
    case 'wacht':
      return fout === null
        ? `Nog niet bezorgd.${mist}`
        : `Nog niet bezorgd: het lukte niet.${waarom(fout)}${mist}`;
  }
}

function waarom(fout: string): string {
  return bij(ZELF_TE_DOEN, fout) || ' We proberen het opnieuw.';
}

function bij(zinnen: Readonly<Record<string, string>>, fout: string | null): string {
  return fout !== null && Object.hasOwn(zinnen, fout) ? ` ${zinnen[fout] ?? ''}` : '';
}
