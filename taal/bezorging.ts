import { opsomming } from './zin';

/** How a message stands, as the dossier knows it. */
interface Stand {
  readonly status: 'wacht' | 'klaargezet' | 'geen-adres' | 'bezorgd' | 'mislukt';
  /** What went wrong the last time, in a word. */
  readonly fout: string | null;
  /** Who of the family cannot be reached yet. */
  readonly zonderAdres: readonly string[];
}

/** What somebody can do about a failure that does not mend itself. */
const ZELF_TE_DOEN: Readonly<Record<string, string>> = {
  'geen-adres': 'Er is geen e-mailadres bekend. Vul het in bij Mensen.',
  'geen-e-mail': 'Niemand van hen wil e-mail, of er is geen e-mailadres. Bel hen, of stuur een brief.',
  'notify-geen-sms': 'Iemand wil gebeld worden. Bel hen.',
  'notify-geen-brief': 'Iemand wil een brief. Stuur een brief.',
  'postvak-vol': 'De mailbox is vol. Bel de ontvanger. We proberen het opnieuw.',
};
const GEWEIGERD: Readonly<Record<string, string>> = {
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
export function hoeHetStaat({ status, fout, zonderAdres }: Stand): string {
  const mist = zonderAdres.length === 0 ? '' : ` Van ${opsomming(zonderAdres)} is er nog geen adres.`;
  switch (status) {
    case 'geen-adres':
      return `Nog geen adres.${mist === '' ? ' Voeg iemand toe bij de mensen rond het kind.' : mist}`;
    case 'klaargezet':
      return `Klaargezet, niet verstuurd.${mist}`;
    case 'bezorgd':
      return 'Bezorgd.';
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
