import { isGezinsrol, type Contactweg } from '../../../domain/betrokkene';
import { vergelijkbaar } from '../../../dossier/bezorgsleutel';
import type { Ontvanger } from '../../../dossier/mensen/ontvangers';
import type { Moment } from '../../../domain/tijd';
import type { NietGewenst, TeBezorgen, Uitgesteld } from '../kanaal';
import { opHunTijd } from '../op-hun-tijd';
import type { Notifyweg } from './sjablonen';

/** Somebody, or several who live or read at one address, and the way that leads to them. */
export interface Geadresseerde {
  readonly weg: Notifyweg;
  readonly naam: string;
  readonly adres: string;
}

const WEG: Record<Contactweg, Notifyweg> = { 'e-mail': 'e-mail', brief: 'brief', telefoon: 'sms' };

/** To whom a message goes now. */
interface Geadresseerden {
  /** Each address once, under the names of all who have it. */
  readonly wie: readonly Geadresseerde[];
  /** What is to be done for the others; null: there are none who want it. */
  readonly rest: Uitgesteld | NietGewenst | null;
}

/**
 * To whom a message goes now, and to whom later: of the family everybody something leads to, by the way they want; of the
 * staff by e-mail, when they want it. Nobody at all: nothing leads to anybody.
 */
export async function geadresseerden(
  bericht: TeBezorgen,
  ontvangers: (bericht: TeBezorgen) => Promise<readonly Ontvanger[]>,
  nu?: Moment,
): Promise<Geadresseerden> {
  if (isGezinsrol(bericht.aan.rol)) return { wie: elkAdres(gezin(bericht)), rest: null };
  const metAdres = (await ontvangers(bericht)).filter(({ email }) => email !== null);
  const { wie, rest } = opHunTijd(metAdres, bericht, nu);
  const gevonden = wie.flatMap(({ naam, email }) =>
    email === null ? [] : [{ weg: 'e-mail' as const, naam, adres: email }],
  );
  return { wie: elkAdres(gevonden), rest };
}

/** Each address once, under the names of all who have it. */
function elkAdres(gevonden: readonly Geadresseerde[]): Geadresseerde[] {
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
