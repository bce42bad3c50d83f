import type { GebeurtenisVan } from '../domain/gebeurtenis';
import { plusDagen } from '../domain/tijd';
import { CONTACTWIJZE, GESPREKSPARTNER, TOESTEMMER, TOESTEMMING, TOESTEMMINGSWIJZE } from './antwoorden';
import { dag } from './tijd';
import { gewoon, hoofdletter, opsomming, type Verteller, type Zin } from './zin';

/** A note: whom somebody spoke with where it says so, and who is mentioned. */
export function notitie({ gegevens }: GebeurtenisVan<'notitie-gemaakt'>, { namen, nu }: Verteller): Zin {
  const { tekst, met, gesproken, hoe, datum, vermeld = [] } = gegevens;
  const wie =
    met === undefined ? null : [GESPREKSPARTNER[met], gesproken].filter((deel) => deel !== undefined);
  const waar = [
    ...(hoe === undefined ? [] : [CONTACTWIJZE[hoe]]),
    ...(datum === undefined ? [] : [dag(datum, nu)]),
  ];
  const kop = wie === null ? 'Notitie.' : `Contact met ${[wie.join(' '), ...waar].join(', ')}.`;
  const genoemd = vermeld.length === 0 ? '' : ` Voor ${opsomming(vermeld.map((id) => namen.persoon(id)))}.`;
  return gewoon(`${kop}${genoemd}`, tekst);
}

/** That somebody spoke with the family, to who may not read what was said. */
export function contact({ gegevens }: GebeurtenisVan<'notitie-gemaakt'>, { nu }: Verteller): Zin {
  const { met = 'ander', datum } = gegevens;
  const wanneer = datum === undefined ? '' : `, ${dag(datum, nu)}`;
  return gewoon(`Er was contact met ${GESPREKSPARTNER[met]}${wanneer}. Wat is besproken, ziet u niet.`);
}

/** A consent: whose, how and when it was given, and until when it holds. */
export function toestemming({ gegevens }: GebeurtenisVan<'toestemming-vastgelegd'>, { nu }: Verteller): Zin {
  const { van, besluit, wie, hoe, datum, waarvoor, geldigTot } = gegevens;
  const antwoord = [
    TOESTEMMING[besluit],
    ...(hoe === undefined ? [] : [TOESTEMMINGSWIJZE[hoe]]),
    ...(datum === undefined ? [] : [dag(datum, nu)]),
  ].join(', ');
  const tot = geldigTot === undefined ? '' : ` Geldt tot en met ${dag(plusDagen(geldigTot, -1), nu)}.`;
  return gewoon(`${hoofdletter(wie ?? TOESTEMMER[van])}: ${antwoord}.${tot}`, waarvoor);
}
