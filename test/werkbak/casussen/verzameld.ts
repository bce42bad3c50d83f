import { randomUUID } from 'node:crypto';
import type { Gebruiker } from '../../../domain/gebruiker';

/** How long something in many cases may take. */
const GEDULD_MS = 240_000;
const KIJK_MS = 100;

/** An answer as people read it. */
export interface Gelezen {
  readonly status: number;
  readonly html: string;
  readonly tekst: string;
  readonly naar: string | null;
}

/** A manager of a region. */
export function manager(regio: string): Gebruiker {
  return { id: 'marga', naam: 'Marga', rol: 'manager', regio, gemeenten: null, scholen: [] };
}

export function tekstVan(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** Asks a page, or sends a form to it; never follows where it leads. */
export async function vraagPagina(
  url: string,
  pad: string,
  velden?: Record<string, string>,
): Promise<Gelezen> {
  const antwoord = await fetch(new URL(pad, url), {
    redirect: 'manual',
    ...(velden === undefined
      ? {}
      : { method: 'POST', body: new URLSearchParams({ _sleutel: randomUUID(), ...velden }) }),
  });
  const html = await antwoord.text();
  return { status: antwoord.status, html, tekst: tekstVan(html), naar: antwoord.headers.get('location') };
}

/** The boxes of a list or the hidden cases of a form, by name. */
export function casusvelden(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/name="(casus-[^"]+)" value="([^"]+)"/g)].map(([, naam, waarde]) => [naam!, waarde!]),
  );
}

/** Looks at a page until it says what is waited for. */
export async function totPagina(
  url: string,
  pad: string,
  klaar: (pagina: Gelezen) => boolean,
): Promise<Gelezen> {
  const einde = Date.now() + GEDULD_MS;
  for (;;) {
    const pagina = await vraagPagina(url, pad);
    if (klaar(pagina)) return pagina;
    if (Date.now() > einde) throw new Error(`${pad}: ${pagina.status} ${pagina.tekst}`);
    await new Promise((verder) => setTimeout(verder, KIJK_MS));
  }
}

/** The page of what became of each case, once it is there. */
export function totKlaar(url: string, pad: string): Promise<Gelezen> {
  return totPagina(url, pad, ({ tekst }) => /Casussen (toegewezen|overgedragen)/.test(tekst));
}
