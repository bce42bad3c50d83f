import { isGezinsrol, type Contactweg } from '../../../domain/betrokkene';
import { vergelijkbaar } from '../../../dossier/bezorgsleutel';
import type { Ontvanger } from '../../../dossier/mensen/ontvangers';
import type { TeBezorgen } from '../kanaal';
import type { Notifyweg } from './sjablonen';

/** Somebody, or several who live or read at one address, and the way that leads to them. */
export interface Geadresseerde {
  readonly weg: Notifyweg;
  readonly naam: string;
  readonly adres: string;
}

const WEG: Record<Contactweg, Notifyweg> = { 'e-mail': 'e-mail', brief: 'brief', telefoon: 'sms' };

/**
 * To whom a message goes, each address once, under the names of all who have it: of the family everybody something leads
 * to, by the way they want; of the staff by e-mail. Empty: nothing leads to anybody.
 */
export async function geadresseerden(
  bericht: TeBezorgen,
  ontvangers: (bericht: TeBezorgen) => Promise<readonly Ontvanger[]>,
): Promise<Geadresseerde[]> {
  const gevonden = isGezinsrol(bericht.aan.rol)
    ? gezin(bericht)
    : (await ontvangers(bericht)).flatMap(({ naam, email }) =>
        email === null ? [] : [{ weg: 'e-mail' as const, naam, adres: email }],
      );
  const samen = new Map<string, Geadresseerde>();
  for (const een of gevonden) {
    const sleutel = `${een.weg}\n${adresVan(een)}`;
    const al = samen.get(sleutel);
    samen.set(sleutel, al === undefined ? een : { ...al, naam: `${al.naam}, ${een.naam}` });
  }
  return [...samen.values()];
}

/** The same for every spelling of their address. */
export function adresVan({ weg, adres }: Pick<Geadresseerde, 'weg' | 'adres'>): string {
  return vergelijkbaar({ weg: weg === 'sms' ? 'telefoon' : weg, adres });
}

function gezin({ aan }: TeBezorgen): Geadresseerde[] {
  return aan.adressaten.flatMap(({ naam, contacten: [eerste] }) =>
    eerste === undefined ? [] : [{ weg: WEG[eerste.weg], naam, adres: eerste.adres }],
  );
}
