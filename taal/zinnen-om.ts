import type { GebeurtenisVan } from '../domain/gebeurtenis';
import {
  AFZIENREDEN,
  MAS_ROUTE,
  OM_UITKOMST,
  omBesluit as besluitInWoorden,
  ROUTE,
  VRIJSTELLING,
} from './antwoorden';
import { dag } from './tijd';
import { gewoon, hoofdletter, mijlpaal, type Verteller, type Zin } from './zin';

/** What was sent, and to whom. */
export function procesVerbaal({ gegevens }: GebeurtenisVan<'proces-verbaal-verzonden'>): Zin {
  return mijlpaal(
    gegevens.route === 'civiel'
      ? `De leerplichtambtenaar deed ${ROUTE.civiel}.`
      : 'Het proces-verbaal is verzonden naar het Openbaar Ministerie.',
  );
}

/** No prosecution, and why. */
export function afgezien({ gegevens }: GebeurtenisVan<'van-vervolging-afgezien'>): Zin {
  return mijlpaal(
    `De leerplichtambtenaar ziet af van vervolging: ${AFZIENREDEN[gegevens.reden]}.`,
    gegevens.toelichting,
  );
}

/** The decision of the OM. */
export function besluit({ gegevens }: GebeurtenisVan<'om-besluit-vastgelegd'>): Zin {
  return mijlpaal(`Het Openbaar Ministerie besloot: ${besluitInWoorden(gegevens)}.`);
}

/** What it led to. */
export function uitkomst({ gegevens }: GebeurtenisVan<'om-uitkomst-vastgelegd'>): Zin {
  const { soort, jeugdbeschermer, uitkomst } = gegevens;
  const wat = soort === 'anders' ? '' : `: ${OM_UITKOMST[soort]}`;
  const wie = jeugdbeschermer === undefined ? '' : ` De jeugdbeschermer is ${jeugdbeschermer}.`;
  return mijlpaal(`De uitkomst bij het Openbaar Ministerie is bekend${wat}.${wie}`, uitkomst);
}

/** An exemption: asked for, in force or not. */
export function vrijstelling(
  { gegevens }: GebeurtenisVan<'vrijstelling-vastgelegd'>,
  { nu }: Verteller,
): Zin {
  const { adviesSwv: advies, geldtTot, soort, status } = gegevens;
  const tot = geldtTot === undefined || status !== 'verleend' ? '' : ` tot ${dag(geldtTot, nu)}`;
  const tekst =
    typeof advies === 'string'
      ? ` Advies van het samenwerkingsverband: ${advies}`
      : typeof advies === 'boolean'
        ? ` Het samenwerkingsverband adviseert ${advies ? 'ja' : 'nee'}.`
        : '';
  return gewoon(`${hoofdletter(VRIJSTELLING[status])}${tot}: ${soort}. De klok loopt door.${tekst}`);
}

/** The way the leerplichtambtenaar goes. */
export function masRoute({ gegevens }: GebeurtenisVan<'mas-route-gekozen'>): Zin {
  return gewoon(`De leerplichtambtenaar kiest: ${MAS_ROUTE[gegevens.route]}.`, gegevens.toelichting);
}
