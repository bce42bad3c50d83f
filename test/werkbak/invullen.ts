/** A page as a browser without JavaScript gets it; a redirect is not followed. */
export interface Antwoord {
  readonly status: number;
  readonly html: string;
  readonly naar: string | null;
}

const POGINGEN = 6;

/** Somebody who signed in, in a browser without JavaScript. */
export class Ingelogde {
  private cookies = new Map<string, string>();

  private constructor(readonly url: string) {}

  /** Nobody in particular. */
  static vreemd(url: string): Ingelogde {
    return new Ingelogde(url);
  }

  /** The made-up person with a role in a region. */
  static async als(url: string, rol: string, regio = 'noorderwold'): Promise<Ingelogde> {
    const mens = new Ingelogde(url);
    const antwoord = await mens.verstuur('/aanmelden', {
      wie: `voorbeeld-${regio}-${rol}`,
      terug: '/werkbak',
    });
    if (antwoord.status !== 303) throw new Error(`${rol}: ${antwoord.status} ${antwoord.html}`);
    return mens;
  }

  /** The cookies of the session, for a browser that goes on with it. */
  get sessie(): ReadonlyMap<string, string> {
    return this.cookies;
  }

  open(pad: string): Promise<Antwoord> {
    return this.vraag(pad, {});
  }

  /** Sends the fields of a form, again as long as the machine was too slow to confirm it. */
  async verstuur(pad: string, velden: Record<string, string>): Promise<Antwoord> {
    for (let attempt = 1; ; attempt++) {
      const antwoord = await this.verstuurEens(pad, velden);
      if ((antwoord.status !== 202 && antwoord.status !== 503) || attempt === POGINGEN) return antwoord;
    }
  }

  /** Sends the fields of a form, once. */
  verstuurEens(pad: string, velden: Record<string, string>): Promise<Antwoord> {
    return this.vraag(pad, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(pad, this.url).origin },
      body: new URLSearchParams(velden).toString(),
    });
  }

  /** Opens a form, fills it in and sends it. */
  async doe(pad: string, antwoorden: Record<string, string>): Promise<Antwoord> {
    const { html } = await this.open(pad);
    return this.verstuur(pad, { ...ingevuld(html), ...antwoorden });
  }

  /** Sends the fields of a form that is a big step, and says yes when it is asked once more. */
  async zetStap(pad: string, velden: Record<string, string>): Promise<Antwoord> {
    const vraag = await this.verstuur(pad, velden);
    if (!vraag.html.includes('weet u het zeker?')) return vraag;
    return this.verstuur(pad, ingevuld(vraag.html));
  }

  /** Where an answer leads, else the answer itself. */
  async volg(antwoord: Antwoord): Promise<Antwoord> {
    return antwoord.naar === null ? antwoord : this.open(antwoord.naar);
  }

  private async vraag(pad: string, options: RequestInit): Promise<Antwoord> {
    const antwoord = await fetch(new URL(pad, this.url), {
      ...options,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: [...this.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
        ...options.headers,
      },
    });
    for (const koekje of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(koekje) ?? [];
      this.cookies.set(naam, waarde);
    }
    return { status: antwoord.status, html: await antwoord.text(), naar: antwoord.headers.get('location') };
  }
}

/** The fields of the form on a page with what stands in them, as a browser would send them. */
export function ingevuld(html: string): Record<string, string> {
  const formulier = /<form[^>]*class="formulier[^"]*"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const uit: Record<string, string> = {};
  for (const [, kenmerken = ''] of formulier.matchAll(/<input((?:[^>"]|"[^"]*")*)>/g)) {
    const naam = kenmerk(kenmerken, 'name');
    const soort = kenmerk(kenmerken, 'type');
    if (naam === null) continue;
    if ((soort === 'radio' || soort === 'checkbox') && !/\schecked/.test(kenmerken)) continue;
    uit[naam] = kenmerk(kenmerken, 'value') ?? '';
  }
  for (const [, kenmerken = '', tekst = ''] of formulier.matchAll(
    /<textarea((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/textarea>/g,
  )) {
    const naam = kenmerk(kenmerken, 'name');
    if (naam !== null) uit[naam] = ontsnapt(tekst);
  }
  for (const [, kenmerken = '', options = ''] of formulier.matchAll(
    /<select((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/select>/g,
  )) {
    const naam = kenmerk(kenmerken, 'name');
    const gekozen = /<option([^>]*\sselected[^>]*)>/.exec(options)?.[1];
    if (naam !== null) uit[naam] = gekozen === undefined ? '' : (kenmerk(gekozen, 'value') ?? '');
  }
  return uit;
}

function kenmerk(tekst: string, naam: string): string | null {
  const gevonden = new RegExp(`\\s${naam}="([^"]*)"`).exec(tekst)?.[1];
  return gevonden === undefined ? null : ontsnapt(gevonden);
}

function ontsnapt(tekst: string): string {
  return tekst
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
