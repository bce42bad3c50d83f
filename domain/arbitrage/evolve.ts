import type { Arbitrage, Casus } from '../casus';
import type { Convenant } from '../convenant';
import type { GebeurtenisVan } from '../gebeurtenis';
import type { Moment } from '../tijd';

/** The events that change an arbitration and nothing else. */
export type Arbitragegebeurtenis = GebeurtenisVan<
  | 'arbitrageverzoek-uitgereikt'
  | 'arbitrageverzoek-beantwoord'
  | 'instemming-alsnog-vastgelegd'
  | 'commissie-samengesteld'
  | 'zitting-gepland'
  | 'uitspraak-gedaan'
  | 'uitspraak-beantwoord'
  | 'uitvoering-bevestigd'
>;

/** An arbitration whose request was not handed over or answered yet, under the convenant that applies as it opens. */
export function verzoek({ arbitrage: { antwoordVanaf } }: Convenant, teruggezonden = false): Arbitrage {
  return {
    antwoordVanaf,
    uitgereikt: null,
    beantwoord: false,
    teruggezonden,
    instemming: false,
    vertegenwoordiger: null,
    commissie: null,
    zitting: null,
    uitspraak: null,
    aanvaard: false,
    uitgevoerd: false,
  };
}

/** The arbitration after an event of its own (rule 9). */
export function evolveArbitrage(casus: Casus, g: Arbitragegebeurtenis): Arbitrage {
  const arbitrage = casus.arbitrage ?? verzoek(casus.convenant);
  switch (g.soort) {
    case 'arbitrageverzoek-uitgereikt':
      return { ...arbitrage, uitgereikt: g.gegevens };
    case 'arbitrageverzoek-beantwoord':
      return {
        ...arbitrage,
        beantwoord: true,
        instemming: g.gegevens.besluit === 'instemming',
        vertegenwoordiger: g.gegevens.vertegenwoordiger ?? null,
      };
    case 'instemming-alsnog-vastgelegd':
      return {
        ...arbitrage,
        beantwoord: true,
        instemming: true,
        vertegenwoordiger: g.gegevens.vertegenwoordiger ?? null,
      };
    case 'commissie-samengesteld':
      return { ...arbitrage, commissie: g.gegevens };
    case 'zitting-gepland':
      return { ...arbitrage, zitting: g.gegevens.tijdstip, ...voorWanneer(zittingtermijn(casus)) };
    case 'uitspraak-gedaan':
      return { ...arbitrage, uitspraak: g.gegevens };
    case 'uitspraak-beantwoord':
      return { ...arbitrage, aanvaard: g.gegevens.besluit === 'aanvaard' };
    case 'uitvoering-bevestigd':
      return { ...arbitrage, uitgevoerd: g.gegevens.uitgevoerd };
  }
}

/** By when the hearing of a case must be (rule 9); it is moved under the term under which it was planned. */
export function zittingtermijn({ taken, arbitrage }: Casus): Moment | undefined {
  return taken['zitting-plannen']?.uiterlijk ?? arbitrage?.zittingVoor;
}

function voorWanneer(zittingVoor: Moment | undefined): Pick<Arbitrage, 'zittingVoor'> {
  return zittingVoor === undefined ? {} : { zittingVoor };
}

/** An arbitration that nazorg holds still: by how much its terms move is known only afterwards. */
export function zonderZittingtermijn(arbitrage: Arbitrage | null): Arbitrage | null {
  if (arbitrage === null) return null;
  const { zittingVoor: _, ...rest } = arbitrage;
  return rest;
}

/** An arbitration whose seats of the samenwerkingsverband a transfer empties until the hearing (rule 13). */
export function zonderSwvZetels(arbitrage: Arbitrage | null, op: Moment): Arbitrage | null {
  if (arbitrage === null || arbitrage.commissie === null || arbitrage.uitspraak !== null) return arbitrage;
  if (arbitrage.zitting !== null && arbitrage.zitting <= op) return arbitrage;
  return { ...arbitrage, commissie: { ...arbitrage.commissie, doorbraakteam: null, naburigSwv: null } };
}
