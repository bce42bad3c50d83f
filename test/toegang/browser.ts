/** An answer as a reader sees it. */
export interface Bladzij {
  readonly adres: URL;
  readonly status: number;
  readonly tekst: string;
  readonly koppen: Headers;
}

interface Cookie {
  readonly naam: string;
  waarde: string;
  readonly pad: string;
}

/** A form on a page, with what it would send. */
interface Formulier {
  readonly actie: URL;
  readonly velden: Record<string, string>;
}

const MEESTE_STAPPEN = 20;

/** Keeps cookies and follows what a server sends, as a browser without JavaScript does. */
export class Browser {
  /** Per host and port, by name and path. */
  readonly cookies = new Map<string, Map<string, Cookie>>();
  /** Where a public address really is: from one origin to another, as a proxy does. */
  readonly proxy = new Map<string, string>();
  /** Every Set-Cookie line that came. */
  readonly gezet: string[] = [];

  /** Asks for one page, and follows nothing. */
  async vraag(
    adres: string | URL,
    inhoud?: Record<string, string> | FormData,
    koppen = {},
  ): Promise<Bladzij> {
    const url = new URL(adres);
    const antwoord = await fetch(new URL(url.pathname + url.search, this.proxy.get(url.origin) ?? url), {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: this.cookieHeader(url), ...koppen },
      ...(inhoud === undefined
        ? {}
        : { method: 'POST', body: inhoud instanceof FormData ? inhoud : new URLSearchParams(inhoud) }),
    });
    this.bewaar(url, antwoord.headers.getSetCookie());
    return { adres: url, status: antwoord.status, tekst: await antwoord.text(), koppen: antwoord.headers };
  }

  /** Opens a page and goes where it leads. */
  async open(adres: string | URL): Promise<Bladzij> {
    return await this.volg(await this.vraag(adres));
  }

  /** Sends the first form of a page, from that page, with other or more fields. */
  async verstuur(van: Bladzij, velden: Record<string, string> = {}, nummer = 0): Promise<Bladzij> {
    const formulier = formulieren(van)[nummer];
    if (formulier === undefined) throw new Error(`No form ${nummer} on ${van.adres.href}:\n${van.tekst}`);
    const herkomst = { origin: van.adres.origin, referer: van.adres.href, 'sec-fetch-site': 'same-origin' };
    return await this.volg(await this.vraag(formulier.actie, { ...formulier.velden, ...velden }, herkomst));
  }

  /** Goes on until a page leads nowhere by itself. */
  async volg(bladzij: Bladzij): Promise<Bladzij> {
    let hier = bladzij;
    for (let stap = 0; stap < MEESTE_STAPPEN; stap++) {
      const verder = hier.koppen.get('location') ?? hier.koppen.get('refresh')?.replace(/^0; url=/, '');
      if (verder === undefined || verder === null) return hier;
      hier = await this.vraag(new URL(verder, hier.adres));
    }
    throw new Error(`It goes round in circles at ${hier.adres.href}`);
  }

  /** The cookie whose name ends so. */
  cookie(adres: string | URL, end: string): Cookie | undefined {
    return this.bij(new URL(adres)).find(({ naam }) => naam.endsWith(end));
  }

  private bij({ host }: URL): Cookie[] {
    return [...(this.cookies.get(host)?.values() ?? [])];
  }

  private cookieHeader(adres: URL): string {
    return this.bij(adres)
      .filter(({ pad }) => adres.pathname.startsWith(pad))
      .map(({ naam, waarde }) => `${naam}=${waarde}`)
      .join('; ');
  }

  private bewaar({ host }: URL, regels: string[]): void {
    const hier = this.cookies.get(host) ?? new Map<string, Cookie>();
    this.cookies.set(host, hier);
    for (const regel of regels) {
      this.gezet.push(regel);
      const [paar = '', ...kenmerken] = regel.split(/; */);
      const [naam = '', waarde = ''] = paar.split(/=(.*)/s);
      const kenmerk = (wat: string) =>
        kenmerken.find((een) => een.toLowerCase().startsWith(`${wat}=`))?.slice(wat.length + 1);
      const [verloopt, pad] = [kenmerk('expires'), kenmerk('path') ?? '/'];
      const voorbij = verloopt !== undefined && new Date(verloopt).getTime() < Date.now();
      if (waarde === '' || voorbij) hier.delete(`${naam} ${pad}`);
      else hier.set(`${naam} ${pad}`, { naam, waarde, pad });
    }
  }
}

/** Every form of a page with its hidden and filled fields. */
export function formulieren({ adres, tekst }: Bladzij): Formulier[] {
  return [...tekst.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, kenmerken = '', binnen = '']) => ({
    actie: new URL(kenmerk(kenmerken, 'action') ?? adres.href, adres),
    velden: Object.fromEntries(
      [...binnen.matchAll(/<input((?:[^>"]|"[^"]*")*)>/g)].flatMap(([, veld = '']) => {
        const naam = kenmerk(veld, 'name');
        return naam === undefined ? [] : [[naam, kenmerk(veld, 'value') ?? '']];
      }),
    ),
  }));
}

function kenmerk(tekst: string, naam: string): string | undefined {
  const gevonden = new RegExp(`\\b${naam}="([^"]*)"`).exec(tekst)?.[1];
  return gevonden
    ?.replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<');
}
