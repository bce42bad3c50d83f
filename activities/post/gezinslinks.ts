import { isGezinsrol, type Contactweg, type Gezinsrol } from '../../domain/betrokkene';
import { vergelijkbaar } from '../../dossier/bezorgsleutel';
import { metLinkregels } from '../../taal/gezinslink';
import type { TeBezorgen } from './kanaal';

/** The address of the own page of somebody around a child; null: they have none, or their link was withdrawn. */
export type Gezinslinkmaker = (casusnummer: string, betrokkene: string) => Promise<string | null>;

/**
 * How somebody gets to their own page from paper, in words with a code made for this letter; `naam` where several get it.
 * Null: they have no page, or their link was withdrawn.
 */
export type Gezinscodemaker = (
  casusnummer: string,
  betrokkene: string,
  aan: Gezinsrol,
  naam: string | null,
) => Promise<string | null>;

/** Those of the family whom a message reaches at an address, each with the name by which they are told apart there. */
export function lezersOp(
  { aan: { adressaten } }: Pick<TeBezorgen, 'aan'>,
  naar: { readonly weg: Contactweg; readonly adres: string },
): readonly { readonly id: string; readonly naam: string | null }[] {
  const wie = adressaten.filter(
    ({ contacten: [eerste] }) => eerste?.weg === naar.weg && vergelijkbaar(eerste) === vergelijkbaar(naar),
  );
  return wie.map(({ id, naam }) => ({ id, naam: wie.length > 1 ? naam : null }));
}

/**
 * Messages as they go together to one address, the last of them with the links of those of the family who read there: each has
 * their own, so it stands in no message that is kept.
 */
export async function metGezinslinks(
  berichten: readonly TeBezorgen[],
  naar: { readonly weg: Contactweg; readonly adres: string },
  gezinslinkVan: Gezinslinkmaker | undefined,
): Promise<readonly TeBezorgen[]> {
  const laatste = berichten.at(-1);
  if (gezinslinkVan === undefined || laatste === undefined || !isGezinsrol(laatste.aan.rol)) return berichten;
  const links = await Promise.all(
    lezersOp(laatste, naar).map(async ({ id, naam }) => ({
      naam,
      adres: await gezinslinkVan(laatste.casusnummer, id),
    })),
  );
  const tekst = metLinkregels(
    laatste.tekst,
    laatste.aan.rol,
    links.flatMap(({ naam, adres }) => (adres === null ? [] : [{ naam, adres }])),
  );
  return [...berichten.slice(0, -1), { ...laatste, tekst }];
}
