import type { Route } from '../../toegang/route';
import { ingevuld } from './adrestafel';

/** What a template that is carried out would make of `{{1234567*7}}`. */
export const UITGEREKEND = '8641969';

/** Text that would do something where it came into a query as it is; each alone, as what breaks one hides another. */
export const SQL: readonly string[] = [
  `' or '1'='1`,
  `'; drop table casus cascade; --`,
  `1); select pg_sleep(30); --`,
  `\\'; select pg_sleep(30); --`,
  `%' or casusnummer::text like '%`,
  `1 union select toestand::text from casus`,
];

/** Text that would be carried out by what makes pages, mails and letters of words. */
export const SJABLONEN =
  '{{1234567*7}} ${1234567*7} <%= 1234567*7 %> #{1234567*7} {1234567*7} ((1234567*7)) ' +
  '{{constructor.constructor("return 1234567*7")()}} <script>document.write(1234567*7)</script>';

/** Names that lead out of the folder where something stands, as they come in an address. */
export const PADEN: readonly string[] = [
  '..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  '..%252f..%252f..%252fetc%252fpasswd',
  '%2e%2e%2fpackage.json',
  '..%5c..%5c..%5cpackage.json',
  '....%2f%2f....%2f%2fpackage.json',
  '%2fetc%2fpasswd',
  'file:%2f%2f%2fetc%2fpasswd',
  'package.json%00.pdf',
];

/** What stands in files that nobody asked for: that of the machine, and ours. */
export const UIT_EEN_BESTAND = /root:[^:\n]*:0:0|"private": true|embedded\/start\.ts/;

/** What an answer that shows the inside of the product has in it. */
export const VAN_BINNEN =
  /syntax error at|SQLSTATE|relation "|column "|at \S+ \(?\/\S+:\d+:\d+|node_modules/i;

/** Copies of a value of which one text each is replaced. */
export function vervang(waarde: unknown, door: string): unknown[] {
  if (typeof waarde === 'string') return [door];
  if (Array.isArray(waarde))
    return waarde.flatMap((deel, i) => vervang(deel, door).map((nieuw) => waarde.with(i, nieuw)));
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    vervang(deel, door).map((nieuw) => ({ ...waarde, [sleutel]: nieuw })),
  );
}

/** Everything that the description shows a route may be sent. */
export function voorbeelden({ body }: Route): unknown[] {
  if (body === undefined) return [];
  return body.examples === undefined
    ? [body.example]
    : Object.values(body.examples).map(({ value }) => value);
}

/** The address of a route or page of which every part is this, and every part behind a case of one's own. */
export function gevuldMet(pad: string, woord: string, casusnummer: string): string[] {
  const delen = [...pad.matchAll(/\{\w+\}/g)].map(([deel]) => deel);
  const metCasus = delen.includes('{casusnummer}') && delen.length > 1;
  return [
    ingevuld(pad, woord),
    ...(metCasus ? [ingevuld(pad.replace('{casusnummer}', casusnummer), woord)] : []),
  ];
}
