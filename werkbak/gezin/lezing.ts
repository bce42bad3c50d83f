import { gezinsactor } from '../../domain/gebruiker';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Moment } from '../../domain/tijd';
import type { Signaalregel } from '../../dossier/gezin/signalen';
import type { Afzender } from '../../taal/berichten/omslag';
import { gezinszeggen } from '../../taal/gezinssignaal';
import { leesLeider } from '../casus/lezing';
import type { Gezinsbron, Open } from './stand';

/** More than anybody tells on a page. */
const GEBEURTENISSEN = 5_000;
const SIGNALEN = 200;
const OVERAL = { lezer: 'volledig', regio: null, gemeenten: null, scholen: null, tafelVan: null } as const;

/** Something they said, with the day of it. */
export interface Gezegd {
  readonly tekst: string;
  readonly op: Moment;
  /** Of what somebody must look at: whether they did. */
  readonly gelezen?: boolean;
}

/** What the page of somebody of the family shows besides the case. */
export interface Gelezen {
  readonly leider: Afzender;
  readonly gezegd: readonly Gezegd[];
}

/** Reads what somebody of the family said themselves, and who leads. */
export async function leesVoorGezin(met: Gezinsbron, stand: Open): Promise<Gelezen> {
  const { casus, nu, wie } = stand;
  const [leider, tijdlijn, signalen] = await Promise.all([
    leesLeider(met, casus, nu),
    met.dossier.leesTijdlijnTerug(OVERAL, casus.casusnummer, { na: null, aantal: GEBEURTENISSEN }),
    met.gezin.signalen(casus.casusnummer, SIGNALEN),
  ]);
  const stemmen = tijdlijn.flatMap(({ soort, actor, gegevens, op }) => {
    if (soort !== 'stem-vastgelegd') return [];
    // Only the writer of cases puts rows there.
    const { van, gezegd } = gegevens as GebeurtenisVan<'stem-vastgelegd'>['gegevens'];
    // What a parent said to somebody may be the other's; there is one young person.
    const eigen = actor === gezinsactor(wie.id) || (stand.als === 'jongere' && van === 'jongere');
    return eigen ? [{ tekst: gezegd, op }] : [];
  });
  return {
    leider,
    gezegd: [...stemmen, ...eigenSignalen(signalen, stand)].sort((a, b) => (a.op < b.op ? 1 : -1)),
  };
}

function eigenSignalen(signalen: readonly Signaalregel[], { wie }: Open): Gezegd[] {
  return signalen
    .filter(({ betrokkene }) => betrokkene === wie.id)
    .map(({ inhoud, op, afgehandeldOp }) => {
      const { zin, toelichting = '' } = gezinszeggen(inhoud);
      return { tekst: `${zin} ${toelichting}`.trim(), op, gelezen: afgehandeldOp !== null };
    });
}
