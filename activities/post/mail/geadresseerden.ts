import { isGezinsrol } from '../../../domain/betrokkene';
import { GEEN_ADRES } from '../../../dossier/berichtstatus';
import type { Ontvanger } from '../../../dossier/mensen/ontvangers';
import { TijdelijkOnbezorgbaar, type NietGewenst, type TeBezorgen, type Uitgesteld } from '../kanaal';
import { opHunTijd } from '../op-hun-tijd';
import type { Mail, Mailwegen } from './wegen';

/** What is noted of a message to the family when nobody of them can be mailed. */
const GEEN_MAIL = 'geen-e-mail';

/** To whom a message goes now. */
interface Geadresseerden {
  /** Each address once, under the names of all who have it. */
  readonly aan: readonly Mail['aan'][];
  /** What is to be done for the others; null: there are none who want it. */
  readonly rest: Uitgesteld | NietGewenst | null;
}

/** To whom a message goes now, and to whom later; why not when nobody has an address. */
export async function geadresseerden(
  { ontvangers, nu }: Pick<Mailwegen, 'ontvangers' | 'nu'>,
  bericht: TeBezorgen,
): Promise<Geadresseerden | TijdelijkOnbezorgbaar> {
  const gezin = isGezinsrol(bericht.aan.rol);
  const gevonden = (gezin ? wilMail(bericht) : await ontvangers(bericht)).filter(
    ({ email }) => email !== null,
  );
  const { wie, rest } = opHunTijd(gevonden, bericht, nu?.());
  const namen = new Map<string, { adres: string; namen: string[] }>();
  for (const { naam, email } of wie) {
    if (email === null) continue;
    const sleutel = email.toLowerCase();
    const een = namen.get(sleutel) ?? { adres: email, namen: [] };
    namen.set(sleutel, { ...een, namen: [...een.namen, naam] });
  }
  if (gevonden.length === 0)
    return gezin
      ? new TijdelijkOnbezorgbaar(GEEN_MAIL, 'nobody of the family wants mail and has an address for it')
      : new TijdelijkOnbezorgbaar(GEEN_ADRES, 'the roster has nobody with an address for mail');
  return { aan: [...namen.values()].map(({ adres, namen }) => ({ adres, naam: namen.join(', ') })), rest };
}

/** Those of the family who want to be reached by mail, or were not asked and have an address for it. */
function wilMail({ aan }: TeBezorgen): Ontvanger[] {
  return aan.adressaten.flatMap(({ naam, contacten: [eerste] }) =>
    eerste?.weg === 'e-mail' ? [{ naam, email: eerste.adres }] : [],
  );
}
