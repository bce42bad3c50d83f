import { isGezinsrol } from '../../../domain/betrokkene';
import { GEEN_ADRES } from '../../../dossier/berichtstatus';
import type { Ontvanger } from '../../../dossier/mensen/ontvangers';
import { TijdelijkOnbezorgbaar, type TeBezorgen } from '../kanaal';
import type { Mail, Mailwegen } from './wegen';

/** What is noted of a message to the family when nobody of them can be mailed. */
const GEEN_MAIL = 'geen-e-mail';

/** Each address once, under the names of all who have it; why not when there is none. */
export async function geadresseerden(
  { ontvangers }: Pick<Mailwegen, 'ontvangers'>,
  bericht: TeBezorgen,
): Promise<readonly Mail['aan'][] | TijdelijkOnbezorgbaar> {
  const gezin = isGezinsrol(bericht.aan.rol);
  const gevonden = gezin ? wilMail(bericht) : await ontvangers(bericht);
  const namen = new Map<string, { adres: string; namen: string[] }>();
  for (const { naam, email } of gevonden) {
    if (email === null) continue;
    const sleutel = email.toLowerCase();
    const een = namen.get(sleutel) ?? { adres: email, namen: [] };
    namen.set(sleutel, { ...een, namen: [...een.namen, naam] });
  }
  if (namen.size === 0)
    return gezin
      ? new TijdelijkOnbezorgbaar(GEEN_MAIL, 'nobody of the family wants mail and has an address for it')
      : new TijdelijkOnbezorgbaar(GEEN_ADRES, 'the roster has nobody with an address for mail');
  return [...namen.values()].map(({ adres, namen: wie }) => ({ adres, naam: wie.join(', ') }));
}

/** Those of the family who want to be reached by mail, or were not asked and have an address for it. */
function wilMail({ aan }: TeBezorgen): Ontvanger[] {
  return aan.adressaten.flatMap(({ naam, contacten: [eerste] }) =>
    eerste?.weg === 'e-mail' ? [{ naam, email: eerste.adres }] : [],
  );
}
