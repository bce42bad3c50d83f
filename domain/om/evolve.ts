import type { Casus } from '../casus';
import type { GebeurtenisVan } from '../gebeurtenis';
import type { Afzienreden, OMGEBEURTENISSEN } from '../gebeurtenissen/om';
import { dagenTermijn, type Moment } from '../tijd';
import type { Hernieuwd, OmGang, Vrijstelling } from '../vervolg';

/** The events of the road to and from the OM that change the case; late consent is of the arbitration. */
export type Omgebeurtenis = GebeurtenisVan<
  Exclude<keyof typeof OMGEBEURTENISSEN, 'instemming-alsnog-vastgelegd'>
>;

/** After these nobody prosecutes for good, so the clock brings no fresh arbitrage (rule 10). */
const ZONDER_ARBITRAGE: readonly Afzienreden[] = ['vrijstelling', 'niet-leerplichtig'];

/** The visit to the OM that the case stands in, or one that begins. */
export function omGang(casus: Casus): OmGang {
  return casus.om ?? { route: null, besluit: null, zitting: null };
}

/** The case after an event of the OM, or of what the leerplichtambtenaar records beside it (rules 10 and 25). */
export function evolveOm(casus: Casus, g: Omgebeurtenis): Casus {
  switch (g.soort) {
    case 'proces-verbaal-verzonden':
      return { ...casus, om: { ...omGang(casus), route: g.gegevens.route } };
    case 'om-besluit-vastgelegd': {
      const { besluit, zitting } = g.gegevens;
      return {
        ...casus,
        om: { ...omGang(casus), besluit, zitting },
        hernieuwd: besluit === 'sepot' ? doorDeKlok(g.op) : casus.hernieuwd,
      };
    }
    case 'om-uitkomst-vastgelegd':
      return { ...casus, hernieuwd: doorDeKlok(g.op) };
    case 'van-vervolging-afgezien':
      return ziedAf(casus, g);
    case 'bestuurlijk-besluit-gevraagd':
      return {
        ...casus,
        hernieuwd: casus.hernieuwd === null ? null : { ...casus.hernieuwd, besluitOp: g.gegevens.volgende },
      };
    case 'vrijstelling-vastgelegd':
      return { ...casus, vrijstelling: naVrijstelling(casus.vrijstelling, g) };
    case 'mas-route-gekozen':
      return { ...casus, masRoute: g.gegevens.route };
  }
}

function ziedAf(casus: Casus, { gegevens, op }: GebeurtenisVan<'van-vervolging-afgezien'>): Casus {
  if (gegevens.reden === 'verzoek-niet-ontvangen') return casus;
  if (!ZONDER_ARBITRAGE.includes(gegevens.reden)) return { ...casus, hernieuwd: doorDeKlok(op) };
  const besluitOp = dagenTermijn(op, casus.convenant.termijnen.herbeoordeling);
  return { ...casus, hernieuwd: { op, doorKlok: false, besluitOp } };
}

function doorDeKlok(op: Moment): Hernieuwd {
  return { op, doorKlok: true, besluitOp: null };
}

/** What is only asked for changes nothing; a refusal ends what was granted. */
function naVrijstelling(
  nu: Vrijstelling | null,
  { gegevens: { status, geldtTot } }: GebeurtenisVan<'vrijstelling-vastgelegd'>,
): Vrijstelling | null {
  switch (status) {
    case 'aangevraagd':
      return nu;
    case 'verleend':
      return { geldtTot: geldtTot ?? null };
    case 'afgewezen':
      return null;
  }
}
