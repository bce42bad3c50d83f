import type { Datum } from '../../domain/tijd';
import type { Gewenst } from './gewenst';
import type { GewensteRol } from './rollen';
import type { Eigenschapsoort } from './namen';
import type { Type, Typen } from './typen';
import type { ZgwClient } from './zgw/client';
import { rolSchema, zaakeigenschapSchema } from './zgw/resources';

/** Stands in the explanation of each role of ours: other roles are of people in the case system, and left alone. */
const VAN_ONS = 'Doorbraak: ';

/**
 * Roles as they should be: what is there as it should stays; another is removed before its successor comes, because a
 * case system takes some roles once. Null: nothing is done.
 */
export async function werkRollenBij(
  zaak: string,
  gewenst: Gewenst['rollen'],
  typen: Typen,
  client: ZgwClient,
): Promise<void> {
  if (gewenst === null) return;
  const gevraagd = gewenst.flatMap((rol) => {
    const type = typen.van('roltypen', rol.rol);
    return type === null ? [] : [{ ...rol, type, toelichting: `${VAN_ONS}${rol.sleutel}` }];
  });
  const daar = await client.lijst('zaken', rolSchema, 'rollen', { zaak });
  const blijven = new Set<string>();
  const ontbreken = gevraagd.filter((rol) => {
    const staat = daar.find((een) => !blijven.has(een.url) && isZo(een, rol));
    if (staat !== undefined) blijven.add(staat.url);
    return staat === undefined;
  });
  for (const { url, roltoelichting } of daar)
    if (roltoelichting.startsWith(VAN_ONS) && !blijven.has(url)) await client.verwijder('zaken', url);
  for (const { type, toelichting, betrokkeneType, betrokkeneIdentificatie } of ontbreken)
    await client.maak('zaken', rolSchema, 'rollen', {
      zaak,
      betrokkeneType,
      roltype: type.url,
      roltoelichting: toelichting,
      betrokkeneIdentificatie,
    });
}

type Gevraagd = GewensteRol & { readonly type: Type; readonly toelichting: string };

function isZo(
  rol: { roltype: string; roltoelichting: string; betrokkeneType: string; betrokkeneIdentificatie?: unknown },
  { type, toelichting, betrokkeneType, betrokkeneIdentificatie }: Gevraagd,
): boolean {
  const daar = (rol.betrokkeneIdentificatie ?? {}) as Readonly<Record<string, unknown>>;
  return (
    rol.roltype === type.url &&
    rol.roltoelichting === toelichting &&
    rol.betrokkeneType === betrokkeneType &&
    Object.entries(betrokkeneIdentificatie).every(([veld, waarde]) => daar[veld] === waarde)
  );
}

/** Eigenschappen as they should be; one without a value is removed. Null: nothing is done. */
export async function werkEigenschappenBij(
  zaak: string,
  gewenst: Gewenst['eigenschappen'],
  typen: Typen,
  client: ZgwClient,
): Promise<void> {
  if (gewenst === null) return;
  const pad = `zaken/${zaak.replace(/\/$/, '').split('/').at(-1) ?? ''}/zaakeigenschappen`;
  const daar = await client.lijst('zaken', zaakeigenschapSchema, pad);
  for (const [soort, datum] of Object.entries(gewenst)) {
    const type = typen.van('eigenschappen', soort as Eigenschapsoort);
    if (type === null) continue;
    const [staat, ...dubbel] = daar.filter(({ eigenschap }) => eigenschap === type.url);
    for (const { url } of dubbel) await client.verwijder('zaken', url);
    const waarde = datum === null ? null : geschreven(datum, type);
    if (waarde === null) {
      if (staat !== undefined) await client.verwijder('zaken', staat.url);
    } else if (staat === undefined) {
      await client.maak('zaken', zaakeigenschapSchema, pad, { zaak, eigenschap: type.url, waarde });
    } else if (staat.waarde !== waarde) {
      await client.wijzig('zaken', staat.url, { waarde });
    }
  }
}

/** A date as the catalogue wants it: `jjjjmmdd`, with a time behind it, or as text. */
function geschreven(datum: Datum, { formaat }: Type): string {
  const kaal = datum.replaceAll('-', '');
  if (formaat === 'datum' || formaat === 'getal') return kaal;
  return formaat === 'datum_tijd' ? `${kaal}000000` : datum;
}
