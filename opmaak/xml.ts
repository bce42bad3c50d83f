/** What XML 1.0 has no way to hold: control characters but tab and line ends, half a character, and two that are none. */
const GEEN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const VERVANGING = '\uFFFD';

const ENTITEIT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Read back as they are, where a bare one would become a space or a line end.
  '\t': '&#9;',
  '\r': '&#13;',
};

/** A text as it stands in XML, in an element or in quotes. What XML cannot hold becomes U+FFFD, so that it is seen. */
export function xmlTekst(tekst: string): string {
  return tekst.replace(GEEN_XML, VERVANGING).replace(/[&<>"'\t\r]/g, (teken) => ENTITEIT[teken] ?? teken);
}

/** A piece of XML that was made here, and is not escaped again. */
export type Xml = { readonly xml: string };
type Inhoud = string | Xml | null | readonly (Xml | null)[];

/** One element; of what it holds, null is left out. */
export function el(naam: string, attributen: Readonly<Record<string, string>>, inhoud: Inhoud = []): Xml {
  const hoofd = Object.entries(attributen).map(([sleutel, waarde]) => ` ${sleutel}="${xmlTekst(waarde)}"`);
  const binnen = tekstVan(inhoud);
  return { xml: `<${naam}${hoofd.join('')}${binnen === '' ? '/>' : `>${binnen}</${naam}>`}` };
}

function tekstVan(inhoud: Inhoud): string {
  if (inhoud === null) return '';
  if (typeof inhoud === 'string') return xmlTekst(inhoud);
  if ('xml' in inhoud) return inhoud.xml;
  return inhoud.map((deel) => deel?.xml ?? '').join('');
}

/** The same with a text, or nothing when there is none. */
export function elOf(naam: string, tekst: string | null): Xml | null {
  return tekst === null ? null : el(naam, {}, tekst);
}
