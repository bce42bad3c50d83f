import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Stukinvoer } from './invoer';
import type { Deel } from './schema';

type Ronde = Deel<'arbitrage'>[number];

const NIEUW: Ronde = {
  op: null,
  uitgereikt: null,
  antwoord: null,
  antwoordOp: null,
  vertegenwoordiger: null,
  commissie: null,
  zittingen: [],
  uitspraak: null,
  aanvaarding: null,
  aanvaardingOp: null,
  uitgevoerd: null,
};

/** Every arbitration from request to execution (rule 9), the oldest first. */
export function arbitrage({ regels }: Pick<Stukinvoer, 'regels'>): Deel<'arbitrage'> {
  return regels.reduce<Ronde[]>((rondes, { gebeurtenis }) => {
    if (opentRonde(gebeurtenis)) return [...rondes, { ...NIEUW, op: gebeurtenis.op }];
    const wat = wijziging(gebeurtenis, rondes.at(-1) ?? NIEUW);
    // Of a case that goes on from an earlier one the request was made there.
    return wat === null ? rondes : [...rondes.slice(0, -1), { ...(rondes.at(-1) ?? NIEUW), ...wat }];
  }, []);
}

/** Late consent goes on with the arbitration that was refused. */
function opentRonde(g: Gebeurtenis): boolean {
  return (
    g.soort === 'fase-geopend' &&
    g.gegevens.fase === 'arbitrage' &&
    !g.gegevens.doorlopen &&
    g.gegevens.aanleiding !== 'alsnog-instemming'
  );
}

function wijziging(g: Gebeurtenis, { zittingen }: Ronde): Partial<Ronde> | null {
  switch (g.soort) {
    case 'arbitrageverzoek-uitgereikt':
      return { uitgereikt: { datum: g.gegevens.datum, wijze: g.gegevens.wijze } };
    case 'arbitrageverzoek-beantwoord':
      return {
        antwoord: g.gegevens.besluit,
        antwoordOp: g.op,
        vertegenwoordiger: g.gegevens.vertegenwoordiger ?? null,
      };
    case 'instemming-alsnog-vastgelegd':
      return {
        antwoord: 'alsnog-instemming',
        antwoordOp: g.op,
        vertegenwoordiger: g.gegevens.vertegenwoordiger ?? null,
      };
    case 'antwoord-uitgebleven':
      return g.gegevens.taak === 'aanvaarding-vastleggen'
        ? { aanvaarding: 'uitgebleven', aanvaardingOp: g.op }
        : { antwoord: 'uitgebleven', antwoordOp: g.op };
    case 'commissie-samengesteld':
      return { commissie: { ...g.gegevens } };
    case 'zitting-gepland':
      return { zittingen: [...zittingen, { ...g.gegevens }] };
    case 'uitspraak-gedaan':
      return { uitspraak: { op: g.op, ...g.gegevens } };
    case 'uitspraak-beantwoord':
      return { aanvaarding: g.gegevens.besluit, aanvaardingOp: g.op };
    case 'uitvoering-bevestigd':
      return { uitgevoerd: g.gegevens.uitgevoerd };
    default:
      return null;
  }
}
