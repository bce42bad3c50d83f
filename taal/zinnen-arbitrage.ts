import type { GebeurtenisVan } from '../domain/gebeurtenis';
import { dag, tijdstip } from './tijd';
import { ARBITRAGEANTWOORD, UITREIKWIJZE, UITSPRAAKANTWOORD } from './antwoorden';
import { gewoon, hoofdletter, mijlpaal, type Verteller, type Zin } from './zin';

/** The request reached the parents. */
export function verzoekUitgereikt(
  { gegevens }: GebeurtenisVan<'arbitrageverzoek-uitgereikt'>,
  { nu }: Verteller,
): Zin {
  const { datum, wijze } = gegevens;
  return gewoon(`Het arbitrageverzoek is uitgereikt, ${UITREIKWIJZE[wijze]}, op ${dag(datum, nu)}.`);
}

/** The parents' answer to the request. */
export function verzoekBeantwoord({ gegevens }: GebeurtenisVan<'arbitrageverzoek-beantwoord'>): Zin {
  const namens =
    gegevens.vertegenwoordiger === undefined ? '' : ` ${gegevens.vertegenwoordiger} spreekt namens hen.`;
  return mijlpaal(`${hoofdletter(ARBITRAGEANTWOORD[gegevens.besluit])}.${namens}`);
}

/** The commission. */
export function commissie({ gegevens }: GebeurtenisVan<'commissie-samengesteld'>): Zin {
  const { ouders, doorbraakteam, naburigSwv, voorzitter } = gegevens;
  const zit = voorzitter === null ? 'De casusregisseur zit voor.' : `${voorzitter} zit voor.`;
  return gewoon(
    `De commissie is samengesteld: ${ouders} (namens de ouders), ${doorbraakteam} (doorbraakteam) en ${naburigSwv} (naburig samenwerkingsverband). ${zit}`,
  );
}

/** The hearing. */
export function zitting({ gegevens }: GebeurtenisVan<'zitting-gepland'>, { nu }: Verteller): Zin {
  const laat = gegevens.buitenTermijn ? ' Dat is later dan de termijn.' : '';
  return gewoon(`De zitting is op ${tijdstip(gegevens.tijdstip, nu)}.${laat}`);
}

/** The verdict. */
export function uitspraak({ gegevens }: GebeurtenisVan<'uitspraak-gedaan'>, { nu }: Verteller): Zin {
  const tot = dag(gegevens.uitvoerenUiterlijk, nu);
  return mijlpaal(
    `De commissie deed uitspraak. Die moet uiterlijk ${tot} zijn uitgevoerd.`,
    gegevens.uitspraak,
  );
}

/** Accepted or not. */
export function uitspraakBeantwoord({ gegevens }: GebeurtenisVan<'uitspraak-beantwoord'>): Zin {
  return mijlpaal(`${hoofdletter(UITSPRAAKANTWOORD[gegevens.besluit])}.`);
}

/** The parents' silence. */
export function antwoordUitgebleven({ gegevens }: GebeurtenisVan<'antwoord-uitgebleven'>): Zin {
  return gegevens.taak === 'aanvaarding-vastleggen'
    ? mijlpaal('De ouders antwoordden niet op tijd op de uitspraak. Dat geldt als niet aanvaard.')
    : mijlpaal('De ouders antwoordden niet op tijd op het arbitrageverzoek. Dat geldt als weigering.');
}

/** Carried out or not. */
export function uitvoering({ gegevens }: GebeurtenisVan<'uitvoering-bevestigd'>): Zin {
  return gegevens.uitgevoerd
    ? mijlpaal('De uitspraak is uitgevoerd.')
    : gewoon('De uitspraak is nog niet uitgevoerd.');
}
