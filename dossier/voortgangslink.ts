import type { Bericht } from '../taal/berichten';
import type { Moment } from '../domain/tijd';

/** Makes the link by which a school reports the progress of a round; null where there is none to be made. */
export type Voortgangslink = (ronde: {
  readonly casusnummer: string;
  readonly uiterlijk: Moment;
}) => string | null;

const REGEL = 'Meld hier in een minuut hoe het gaat, zonder aan te melden: ';

/** The text of a message, with the link to report progress where it asks the school for it. */
export function metVoortgangslink(
  { tekst, voortgangTot }: Bericht,
  casusnummer: string,
  maak: Voortgangslink,
): string {
  const link = voortgangTot === undefined ? null : maak({ casusnummer, uiterlijk: voortgangTot });
  return link === null ? tekst : `${tekst}\n${REGEL}${link}`;
}

/** The text of a message for who may read it, but may not report as the school. */
export function zonderVoortgangslink(text: string): string {
  return text
    .split('\n')
    .map((regel) =>
      regel.startsWith(REGEL) ? 'Hier staat een link waarmee de school meldt hoe het gaat.' : regel,
    )
    .join('\n');
}
