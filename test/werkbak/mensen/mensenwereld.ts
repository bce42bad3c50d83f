import { legVast } from '../../../dossier/write';
import type { Database } from '../../../dossier/database';
import type { Persoonsgegevens, Persoonsrol } from '../../../dossier/mensen/mens';
import type { ApiOptions } from '../../../server/options';
import { startApi } from '../../../server/server';
import { STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../../convenanten/load';
import type { Gebruiker } from '../../../domain/gebruiker';
import { datumVan, plusDagen, plusDagenMoment, vanEpoch, type Datum } from '../../../domain/tijd';
import { proefdossier } from '../../dossier/dossier-proef';
import { zetMens } from '../../dossier/mens';
import { Verhaal } from '../../dossier/verhaal';
import { metConvenant } from '../../domain/hulp';
import { PROEFSLEUTEL } from '../../histories/key';

/** The region of these tests: an example region with five gemeenten. */
export const REGIO = 'noorderwold';
const CONVENANT = metConvenant({
  regio: REGIO,
  naam: REGIO,
  gemeenten: ['0014', '0106', '1680', '1699', '1730'],
});

/** A page as somebody got it. */
export interface Gezien {
  readonly status: number;
  readonly html: string;
  /** What a reader sees of it: without markup, with single spaces. */
  readonly tekst: string;
  readonly naar: string | null;
}

/** Somebody of the test region, or of another. */
export function gebruiker(id: string, rol: Gebruiker['rol'], anders: Partial<Gebruiker> = {}): Gebruiker {
  return { id, naam: id, rol, regio: REGIO, gemeenten: null, scholen: [], ...anders };
}

export const MANAGER = gebruiker('mia', 'manager');
export const NOOR = gebruiker('noor', 'casusregisseur');
export const ELDERS = gebruiker('eva', 'manager', { regio: 'waterstreek' });

/** The pages on a real dossier, without Temporal: nothing about people asks for it. Who asks stands in a header. */
export class Mensenwereld {
  private constructor(
    readonly url: string,
    readonly db: Database,
    readonly databaseUrl: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(anders: Partial<ApiOptions> = {}): Promise<Mensenwereld> {
    const proef = await proefdossier();
    const api = await startApi({
      port: 0,
      host: '127.0.0.1',
      temporalAddress: '127.0.0.1:1',
      namespace: 'doorbraak',
      databaseUrl: proef.url,
      key: PROEFSLEUTEL,
      convenantPaths: [STANDARD_FOLDER, EXAMPLE_FOLDER],
      identify: (req) => {
        const wie = req.headers['x-wie'];
        return Promise.resolve(
          typeof wie === 'string' ? (JSON.parse(decodeURIComponent(wie)) as Gebruiker) : null,
        );
      },
      ...anders,
    });
    return new Mensenwereld(api.url, proef.db, proef.url, async () => {
      await api.stop();
      await proef.sluit();
    });
  }

  /** Opens a page; with fields it sends them. A redirect is not followed. */
  async vraag(wie: Gebruiker, pad: string, velden?: Record<string, string>): Promise<Gezien> {
    const antwoord = await fetch(new URL(pad, this.url), {
      redirect: 'manual',
      headers: { accept: 'text/html', ...kop(wie) },
      ...(velden === undefined ? {} : { method: 'POST', body: new URLSearchParams(velden) }),
    });
    const html = await antwoord.text();
    return { status: antwoord.status, html, tekst: zichtbaar(html), naar: antwoord.headers.get('location') };
  }

  /** Puts somebody in the roster as if they had always been there. */
  async mens(
    id: string,
    rol: Persoonsrol,
    anders: Partial<Persoonsgegevens> & { regio?: string } = {},
  ): Promise<void> {
    await zetMens(this.db, { id, rol, regio: REGIO, ...anders });
  }

  /** An open case that somebody leads; its number. */
  async casus(persoon: string, anders: { gemeente?: string; school?: string } = {}): Promise<string> {
    const begin = vanEpoch(Date.now() - 30 * 86_400_000);
    const verhaal = new Verhaal(begin, {
      convenant: CONVENANT,
      eersteVerzuimdag: datumVan(begin),
      school: '12AB00',
      gemeente: '0014',
      ...anders,
    });
    const nu = plusDagenMoment(begin, 29);
    verhaal.tot(nu);
    verhaal.doe(nu, 'wijsToe', 'manager', { persoon, reden: 'start' });
    for (const partij of verhaal.partijen)
      if (partij.gebeurtenissen.length > 0) await legVast(this.db, partij);
    return verhaal.casusnummer;
  }
}

/** What a request shows who asks with. */
export function kop(wie: Gebruiker): Record<string, string> {
  return { 'x-wie': encodeURIComponent(JSON.stringify(wie)) };
}

/** A date some days from today in Europe/Amsterdam. */
export function overDagen(dagen: number): Datum {
  return plusDagen(datumVan(vanEpoch(Date.now())), dagen);
}

function zichtbaar(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1');
}
