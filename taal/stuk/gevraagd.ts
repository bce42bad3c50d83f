import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { AANBODANTWOORD, ARBITRAGEANTWOORD, TOESTEMMER, TOESTEMMING, UITSPRAAKANTWOORD } from '../antwoorden';
import { AANBODSOORT, UITREIKWIJZE } from '../antwoorden';
import { FASENAAM } from '../fasen';
import { rolnaam } from '../rollen';
import { dag, tijdstip } from '../tijd';
import { opsomming } from '../zin';
import { verteller, type Stukinvoer, type Stukregel } from './invoer';
import type { Deel } from './schema';
import { gevraagdAanTafel } from './tafel';

type Vraag = Deel<'gevraagd'>[number];
type Antwoord = Pick<Vraag, 'antwoord' | 'antwoordOp'>;
type Bron = Pick<Stukinvoer, 'regels' | 'namen'>;

const ZONDER: Antwoord = { antwoord: null, antwoordOp: null };

/** Who was asked what and when, and what they answered: consent, offers, the table, arbitration, verdict and the board. */
export function gevraagd(bron: Bron): Deel<'gevraagd'> {
  return bron.regels.flatMap((regel, plek) => vragenBij(regel, bron.regels.slice(plek + 1), bron));
}

function vragenBij({ gebeurtenis: g }: Stukregel, erna: readonly Stukregel[], { namen }: Bron): Vraag[] {
  const { nu } = verteller(namen);
  const vraag = (wat: string, aan: string, antwoord: Antwoord, hoe: string | null = null): Vraag => ({
    ...{ op: g.op, wat, aan, hoe },
    ...antwoord,
  });
  switch (g.soort) {
    case 'fase-geopend': {
      const { fase, toestemmers, vraagtToestemming, doorlopen } = g.gegevens;
      if (doorlopen) return [];
      const toestemming = vraagtToestemming
        ? toestemmers.map((van) =>
            vraag(`Toestemming in de fase ${FASENAAM[fase]}`, TOESTEMMER[van], toestemmingVan(van, erna)),
          )
        : [];
      // Late consent opens arbitration without asking again.
      const verzoek = fase === 'arbitrage' && g.gegevens.aanleiding !== 'alsnog-instemming';
      return verzoek
        ? [
            ...toestemming,
            vraag('Arbitrageverzoek', TOESTEMMER.ouder, verzoekantwoord(erna), uitreiking(erna, nu)),
          ]
        : toestemming;
    }
    case 'aanbod-gedaan': {
      const { aanbod, soort, aanbieder } = g.gegevens;
      const antwoord = eerste(erna, (v) =>
        v.soort === 'aanbod-beantwoord' && v.gegevens.aanbod === aanbod
          ? AANBODANTWOORD[v.gegevens.besluit]
          : null,
      );
      return [vraag(`Aanbod: ${AANBODSOORT[soort]} bij ${aanbieder}`, 'het gezin', antwoord)];
    }
    case 'doorbraaktafel-gepland': {
      const bij = ['het gezin', 'de school', ...gevraagdAanTafel(g.gegevens, namen)];
      return [vraag(`Doorbraaktafel op ${tijdstip(g.gegevens.tijdstip, nu)}`, opsomming(bij), ZONDER)];
    }
    case 'zitting-gepland':
      return [vraag(`Zitting op ${tijdstip(g.gegevens.tijdstip, nu)}`, 'de ouders en de commissie', ZONDER)];
    case 'uitspraak-gedaan':
      return [vraag('De uitspraak aanvaarden', TOESTEMMER.ouder, uitspraakantwoord(erna))];
    case 'taak-geopend':
      return taakvraag(g.gegevens.type, erna, vraag);
    default:
      return [];
  }
}

function taakvraag(
  type: string,
  erna: readonly Stukregel[],
  vraag: (wat: string, aan: string, antwoord: Antwoord) => Vraag,
): Vraag[] {
  if (type === 'jongere-horen')
    return [
      vraag(
        'Wat het kind er zelf van vindt',
        'het kind',
        eerste(erna, (v) =>
          v.soort === 'stem-vastgelegd' && v.gegevens.van === 'jongere' ? 'gehoord' : null,
        ),
      ),
    ];
  if (type === 'bestuurlijk-besluit-vastleggen')
    return [
      vraag(
        'Wat het bestuur doet nu niemand wordt vervolgd',
        rolnaam('manager'),
        eerste(erna, (v) => (v.soort === 'bestuurlijk-besluit-vastgelegd' ? v.gegevens.besluit : null)),
      ),
    ];
  return [];
}

/** The first answer that came, with its moment. */
function eerste(erna: readonly Stukregel[], lees: (g: Gebeurtenis) => string | null): Antwoord {
  for (const { gebeurtenis } of erna) {
    const antwoord = lees(gebeurtenis);
    if (antwoord !== null) return { antwoord, antwoordOp: gebeurtenis.op };
  }
  return ZONDER;
}

/** One answer answers every question that was open (rule 6). */
function toestemmingVan(van: 'ouder' | 'jongere', erna: readonly Stukregel[]): Antwoord {
  return eerste(erna, (g) =>
    g.soort === 'toestemming-vastgelegd' && g.gegevens.van === van
      ? [g.gegevens.wie, TOESTEMMING[g.gegevens.besluit]].filter((deel) => deel !== undefined).join(': ')
      : null,
  );
}

function verzoekantwoord(erna: readonly Stukregel[]): Antwoord {
  return eerste(erna, (g) => {
    if (g.soort === 'arbitrageverzoek-beantwoord') return ARBITRAGEANTWOORD[g.gegevens.besluit];
    if (g.soort === 'instemming-alsnog-vastgelegd') return 'de ouders stemmen alsnog in';
    return g.soort === 'antwoord-uitgebleven' && g.gegevens.taak !== 'aanvaarding-vastleggen'
      ? 'geen antwoord; dat geldt als weigering'
      : null;
  });
}

function uitspraakantwoord(erna: readonly Stukregel[]): Antwoord {
  return eerste(erna, (g) => {
    if (g.soort === 'uitspraak-beantwoord') return UITSPRAAKANTWOORD[g.gegevens.besluit];
    return g.soort === 'antwoord-uitgebleven' && g.gegevens.taak === 'aanvaarding-vastleggen'
      ? 'geen antwoord; dat geldt als niet aanvaard'
      : null;
  });
}

/** How the request reached the parents: of this request, so not after the next one. */
function uitreiking(erna: readonly Stukregel[], nu: string): string | null {
  for (const { gebeurtenis: g } of erna) {
    if (g.soort === 'fase-geopend' && g.gegevens.fase === 'arbitrage') return null;
    if (g.soort === 'arbitrageverzoek-uitgereikt')
      return `uitgereikt op ${dag(g.gegevens.datum, nu)}, ${UITREIKWIJZE[g.gegevens.wijze]}`;
  }
  return null;
}
