import { sql } from 'kysely';
import type { Gebeurtenissoort } from '../domain/gebeurtenis';
import type { Moment } from '../domain/tijd';
import type { Database } from './database';
import { openGegevens } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';

/** What a message says of a moment at which people come together. */
export interface Agendapunt {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly wat: 'doorbraaktafel' | 'zitting';
  readonly tijdstip: Moment;
  /** Null: it is not told where. */
  readonly plaats: string | null;
  /** False: it does not take place. */
  readonly gaatDoor: boolean;
  /** How many of the same were held before in this case: what is planned after that is another meeting. */
  readonly reeks: number;
  /** Rises each time that it is planned anew or called off. */
  readonly keer: number;
  /** When that was, in real time. */
  readonly op: Moment;
}

/** Which events plan each of them, or call it off, and which says that it was held. */
const BIJEENKOMSTEN: Record<
  Agendapunt['wat'],
  {
    readonly gepland: Gebeurtenissoort;
    readonly vervallen: Gebeurtenissoort | null;
    readonly gehouden: Gebeurtenissoort;
  }
> = {
  doorbraaktafel: {
    gepland: 'doorbraaktafel-gepland',
    vervallen: 'doorbraaktafel-vervallen',
    gehouden: 'doorbraaktafel-vastgelegd',
  },
  zitting: { gepland: 'zitting-gepland', vervallen: null, gehouden: 'uitspraak-gedaan' },
};

/** What its event says of a meeting. */
interface Gelegenheid {
  readonly tijdstip: Moment;
  /** The moment of the one that it takes the place of. */
  readonly inPlaatsVan?: Moment;
  readonly plaats?: string | null;
}

type Rij = Omit<Agendapunt, 'wat' | 'tijdstip' | 'plaats'> & {
  readonly gegevens: unknown;
  readonly geheim: Buffer | null;
  readonly verpakt: Buffer | null;
};

/** The meeting of which a message tells that it is planned, moved or called off; null: it tells of none. */
export async function leesAgendapunt(db: Database, bericht: string): Promise<Agendapunt | null> {
  for (const [wat, { gepland, vervallen, gehouden }] of Object.entries(BIJEENKOMSTEN)) {
    const { rows } = await sql<Rij>`
      select b.casusnummer, casus.kenmerk, g.gegevens, g.geheim, ${SLEUTEL_VAN_CASUS} as verpakt,
        g.soort = ${gepland} and b.soort <> 'signaal' as "gaatDoor", g.werkelijk_op as op,
        count(*) filter (where eerder.soort = ${gehouden})::int as reeks,
        count(*) filter (where eerder.soort in (${gepland}, ${vervallen}))::int as keer
      from bericht b
        join casus on casus.casusnummer = b.casusnummer
        join gebeurtenis g on g.casusnummer = b.casusnummer and g.nummer = b.bij
          and g.soort in (${gepland}, ${vervallen})
        left join gebeurtenis eerder on eerder.casusnummer = b.casusnummer and eerder.nummer < b.bij
          and eerder.soort in (${gepland}, ${vervallen}, ${gehouden})
      where b.id = ${bericht}
      group by b.casusnummer, b.soort, casus.kenmerk, casus.kindsleutel, g.gegevens, g.geheim, g.soort, g.werkelijk_op`.execute(
      db,
    );
    const [rij] = rows;
    if (rij === undefined) continue;
    const { gegevens, geheim, verpakt, ...rest } = rij;
    const {
      tijdstip,
      inPlaatsVan,
      plaats = null,
    } = openGegevens(sleutelbos(db), {
      gegevens,
      geheim,
      verpakt,
    }) as Gelegenheid;
    // Who is not asked any more is told of the one they were asked to.
    const wanneer = rest.gaatDoor ? tijdstip : (inPlaatsVan ?? tijdstip);
    return { ...rest, tijdstip: wanneer, plaats, wat: wat as Agendapunt['wat'] };
  }
  return null;
}
