import { contacten, type Bereikbaarheid, type Contact } from '../../domain/betrokkene';
import { CONTACTWENS } from '../../taal/betrokkenen';

/** What is said of somebody whom nothing can reach. */
export const GEEN_ADRES = 'nog geen adres';

/** The ways that lead to somebody, to be used from here; the one they asked for says so. */
export function Contactwegen({ wie }: { readonly wie: Bereikbaarheid }) {
  const wegen = contacten(wie);
  if (wegen.length === 0) return <span class="stil">{GEEN_ADRES}</span>;
  return (
    <ul class="kaal contact">
      {wegen.map((contact) => (
        <li key={contact.weg}>
          <Contactlink {...contact} />
          {contact.weg === wie.voorkeur && (
            <span class="contact__wens"> wil bericht {CONTACTWENS[contact.weg]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One way that leads to somebody: to call or to write to from here. */
export function Contactlink({ weg, adres }: Contact) {
  switch (weg) {
    case 'e-mail':
      return <a href={`mailto:${encodeURIComponent(adres).replaceAll('%40', '@')}`}>{adres}</a>;
    case 'telefoon':
      return <a href={`tel:${adres.replace(/[^\d+]/g, '')}`}>{adres}</a>;
    case 'brief':
      return <span class="contact__adres">{adres}</span>;
  }
}
