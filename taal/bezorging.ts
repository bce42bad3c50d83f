import type { Moment } from '../domain/tijd';
import { ANDERE_WEG } from './antwoorden';
import { tijdstip } from './tijd';
import { inWoorden } from './woorden';
import { opsomming } from './zin';

/** How a message stands, as the dossier knows it. */
interface Stand {
  readonly status:
    | 'wacht'
    | 'klaargezet'
    | 'geen-adres'
    | 'te-printen'
    | 'bezorgd'
    | 'mislukt'
    | 'vervallen'
    | 'niet-gemaild';
  /** Until when it waits, and for what; null: it goes as soon as it can. */
  readonly wachtTot: Moment | null;
  readonly wachtreden: 'stap' | 'overzicht' | null;
  /** What went wrong the last time, in a word. */
  readonly fout: string | null;
  /** Who of the family cannot be reached yet. */
  readonly zonderAdres: readonly string[];
  /** What goes on paper of it. */
  readonly brieven: readonly Brief[];
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

/** How a letter of a message stands, for one of those it is for. */
interface Brief {
  readonly aan: string;
  readonly stand: 'te-printen' | 'verzonden' | 'vervallen';
  readonly op: Moment;
  readonly door: string | null;
  readonly reden: keyof typeof LOSLAATREDEN | null;
}

/** Why somebody let go of a message, or took a letter off the print list. */
export const LOSLAATREDEN = {
  'anders-verteld': 'Het is op een andere manier verteld',
  'niet-meer-nodig': 'Het hoeft niet meer verteld te worden',
  'geen-weg': 'Er is geen manier om deze persoon te bereiken',
} as const;

/** What somebody can do about a failure that does not mend itself. */
const ZELF_TE_DOEN: Readonly<Record<string, string>> = {
  'geen-adres': 'Er is geen e-mailadres bekend. Vul het in bij Mensen.',
  'geen-e-mail': 'Niemand van hen wil e-mail of een brief. Bel hen.',
  'notify-geen-sms': 'Iemand wil gebeld worden. Bel hen.',
  'notify-geen-brief': 'Iemand wil een brief. Stuur een brief.',
  'postvak-vol': 'De mailbox is vol. Bel de ontvanger. We proberen het opnieuw.',
};
const GEWEIGERD: Readonly<Record<string, string>> = {
  teruggekomen: 'De e-mail kwam terug. Vertel het nu op een andere manier.',
  'adres-geweigerd': 'Het e-mailadres bestaat niet. Verbeter het, en vertel het nu op een andere manier.',
  'adres-ongeldig': 'Het e-mailadres klopt niet. Verbeter het, en vertel het nu op een andere manier.',
  'notify-e-mailadres': 'Het e-mailadres klopt niet. Verbeter het, en vertel het nu op een andere manier.',
  'notify-nummer': 'Dit is geen mobiel nummer. Bel hen.',
  'notify-postadres': 'Het postadres klopt niet. Verbeter het, en vertel het nu op een andere manier.',
  'notify-niet-bezorgd':
    'Het adres of nummer bestaat niet. Verbeter het, en vertel het nu op een andere manier.',
  'notify-tijdelijk': 'De mailbox is vol, of de telefoon stond uit. Vertel het op een andere manier.',
  'notify-brief-terug': 'De brief kwam terug. Verbeter het adres, en vertel het nu op een andere manier.',
};

/** What became of a message, and what to do when it did not arrive. Only what was handed over is called delivered. */
export function hoeHetStaat(stand: Stand): string {
  return stand.beperkt ? `${zonderMeer(stand)} ${GEEN_TOESTEMMING}` : zonderMeer(stand);
}

const WACHT_OP = {
  stap: 'Tot dan kan de stap worden teruggedraaid.',
  overzicht: 'Het gaat dan mee in een overzicht.',
} as const;
const GEEN_TOESTEMMING = 'Alleen dat er nieuws is: zonder toestemming van het gezin gaat er niet meer weg.';

function zonderMeer({
  status,
  wachtTot,
  wachtreden,
  fout,
  zonderAdres,
  brieven,
  verteld,
  nietBij,
}: Stand): string {
  const wacht = wachtTot === null ? '' : `Wacht tot ${tijdstip(wachtTot, wachtTot)}. `;
  const mist = zonderAdres.length === 0 ? '' : ` Van ${opsomming(zonderAdres)} is er nog geen adres.`;
  switch (status) {
    case 'geen-adres':
      return `${wacht}Nog geen adres.${mist === '' ? ' Voeg iemand toe bij de mensen rond het kind.' : mist}`;
    case 'klaargezet':
      return `Klaargezet, niet verstuurd.${mist}`;
    case 'bezorgd':
      if (verteld !== null)
        return `Niet verstuurd, maar verteld aan ${verteld.gesproken}, ${ANDERE_WEG[verteld.hoe]}, ${inWoorden(verteld.datum)}.`;
      return nietBij.length === 0
        ? 'Bezorgd.'
        : `Bezorgd, maar niet bij iedereen: bij ${nietBij.length === 1 ? 'een ontvanger' : `${nietBij.length} ontvangers`} kan het niet aankomen.`;
    case 'te-printen':
      return `Nog niet bezorgd: er is een brief te printen.${mist}`;
    case 'mislukt':
      if (fout === null && brieven.some(({ stand }) => stand === 'vervallen')) return 'Niet bezorgd.';
      return `Niet bezorgd: het kan niet aankomen.${bij(GEWEIGERD, fout)}`;
    case 'niet-gemaild':
      return 'Niet gemaild: wie het krijgt, wil hier geen e-mail over. Het staat in de werkbak.';
    case 'vervallen':
      return 'Vervallen: de stap is teruggedraaid. Het is niet verstuurd.';
    case 'wacht':
      if (wachtTot !== null) return `${wacht}${WACHT_OP[wachtreden ?? 'stap']}${mist}`;
      return fout === null
        ? `Nog niet bezorgd.${mist}`
        : `Nog niet bezorgd: het lukte niet.${waarom(fout)}${mist}`;
  }
}

/** What became of the letters of a message, a sentence each. */
export function hoeDeBrievenStaan({ brieven }: Pick<Stand, 'brieven'>, nu: Moment): string {
  return brieven.map((brief) => briefzin(brief, nu)).join(' ');
}

function briefzin({ aan, stand, op, door, reden }: Brief, nu: Moment): string {
  const wie = door === null ? '' : ` door ${door}`;
  switch (stand) {
    case 'te-printen':
      return `De brief aan ${aan} staat op de printlijst sinds ${tijdstip(op, nu)}.`;
    case 'verzonden':
      return `De brief aan ${aan} is verzonden${wie}, ${tijdstip(op, nu)}.`;
    case 'vervallen':
      return `De brief aan ${aan} is niet verzonden: van de lijst gehaald${wie}, ${tijdstip(op, nu)}.${
        reden === null ? '' : ` ${LOSLAATREDEN[reden]}.`
      }`;
  }
}

function waarom(fout: string): string {
  return bij(ZELF_TE_DOEN, fout) || ' We proberen het opnieuw.';
}

function bij(zinnen: Readonly<Record<string, string>>, fout: string | null): string {
  return fout !== null && Object.hasOwn(zinnen, fout) ? ` ${zinnen[fout] ?? ''}` : '';
}

/** That a message went in one mail with others; nothing when it went by itself. */
export function samenMetAnderen(aantal: number): string {
  if (aantal === 0) return '';
  return aantal === 1
    ? 'In één e-mail met 1 ander bericht.'
    : `In één e-mail met ${aantal} andere berichten.`;
}
