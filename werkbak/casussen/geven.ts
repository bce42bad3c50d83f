import { DossierUnreachable } from '../../dossier/dossier';
import { TemporalUnreachable } from '../../client/errors';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Dependencies } from '../../toegang/dependencies';
import { leesHeleCasus } from '../../toegang/casus';
import { Problem } from '../../toegang/problems';
import { keuzebron } from '../opdracht/bron';
import { geef, VAST, type Gegeven } from '../opdracht/geven';
import { omgeving, past, waaromNiet } from '../opdracht/mogelijk';
import type { Gekozen } from './keuze';

/** So many cases are given at the same time. */
const TEGELIJK = 4;
/** After this no other case is begun, so that the answer comes while somebody still waits for it. */
const GEDULD_MS = 10_000;

/** What became of one case: done, refused with why, or to be sent again, which never does it twice. */
export type Uitslag =
  | { readonly soort: 'gedaan'; readonly zin: string }
  | { readonly soort: 'geweigerd'; readonly zin: string }
  | { readonly soort: 'opnieuw'; readonly zin: string };

/** Whom the cases are given to, why, and the key of the form: with the case number it is a key for each case. */
export interface Toewijzing {
  readonly persoon: string;
  readonly reden: string;
  readonly sleutel: string;
}

type Bron = Pick<Dependencies, 'casussen' | 'dossier' | 'klok' | 'mensen' | 'convenanten'>;

/**
 * Gives cases to somebody, some at a time, each as its own command with its own key: what is refused in one stops no
 * other. What was not begun in time is to be sent again.
 */
export async function wijsToe(
  met: Bron,
  gebruiker: Gebruiker,
  welke: readonly Gekozen[],
  wat: Toewijzing,
): Promise<ReadonlyMap<string, Uitslag>> {
  const bron = { ...met, mensen: metGeheugen(met.mensen) };
  const uitslagen = new Map<string, Uitslag>();
  const rij = [...welke];
  const einde = performance.now() + GEDULD_MS;
  const werk = async (): Promise<void> => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) {
      const opTijd = performance.now() < einde;
      uitslagen.set(een.casusnummer, opTijd ? await wijsEenToe(bron, gebruiker, een, wat) : NOG_NIET);
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
  return uitslagen;
}

/** The people of a region are the same for every case of one form. */
function metGeheugen(mensen: Dependencies['mensen']): Dependencies['mensen'] {
  const bekend = new Map<string, ReturnType<typeof mensen.lees>>();
  return {
    ...mensen,
    lees: (regio) => {
      const lijst = bekend.get(regio) ?? mensen.lees(regio);
      bekend.set(regio, lijst);
      return lijst;
    },
  };
}

async function wijsEenToe(
  met: Bron,
  gebruiker: Gebruiker,
  { casusnummer, fase, gezien }: Gekozen,
  { persoon, reden, sleutel }: Toewijzing,
): Promise<Uitslag> {
  try {
    const { casus, kenmerk } = await leesHeleCasus(met, gebruiker, casusnummer);
    const id = met.casussen.opdrachtId(casusnummer, { kanaal: 'werkbak', sleutel });
    const bekend = await met.dossier.isVastgelegd(casusnummer, id);
    if (!bekend && casus.regie.persoon === persoon)
      return { soort: 'geweigerd', zin: 'Deze persoon leidt de casus al.' };
    const o = omgeving(gebruiker, casus, met.klok.nu(), { ...(await keuzebron(met, casus)), kenmerk });
    if (!bekend && !past('wijsToe', o))
      return { soort: 'geweigerd', zin: waaromNiet('wijsToe', o) ?? NIET_VAN_U };
    const getypt = { persoon, reden, [VAST.sleutel]: sleutel, [VAST.fase]: fase, [VAST.gezien]: gezien };
    return alsUitslag(await geef(met, 'wijsToe', getypt, o));
  } catch (fout) {
    if (fout instanceof Problem && ['niet-gevonden', 'geen-recht'].includes(fout.code)) return ONZICHTBAAR;
    if (fout instanceof DossierUnreachable || fout instanceof TemporalUnreachable) return NIET_BEREIKBAAR;
    throw fout;
  }
}

function alsUitslag(gegeven: Gegeven): Uitslag {
  switch (gegeven.soort) {
    case 'gedaan':
      return { soort: 'gedaan', zin: 'Toegewezen.' };
    case 'aangenomen':
      return { soort: 'gedaan', zin: 'Aangenomen en veilig. Het staat nog niet in het dossier.' };
    case 'fout': {
      const zinnen = [...gegeven.bijVeld.map(({ melding }) => melding), ...gegeven.los];
      return { soort: 'geweigerd', zin: zinnen.join(' ') };
    }
    case 'veranderd':
      return {
        soort: 'geweigerd',
        zin: gegeven.reden ?? 'De casus is veranderd nadat u hem koos. Kijk in de casus of u dit nog wilt.',
      };
    case 'al-gedaan':
      return {
        soort: 'geweigerd',
        zin: 'Dit formulier is eerder verstuurd met een andere keuze. Die geldt.',
      };
    case 'onzeker':
      return { soort: 'opnieuw', zin: 'Wij weten nog niet of het gelukt is.' };
    case 'te-druk':
      return { soort: 'opnieuw', zin: 'Er gebeurt nu te veel tegelijk in deze casus. Er is niets gedaan.' };
    case 'niet-gedaan':
      return NIET_BEREIKBAAR;
    case 'onbekend':
      return ONZICHTBAAR;
  }
}

const NIET_VAN_U = 'U kunt deze casus nu niet toewijzen. Kijk in de casus wie de regie heeft.';
const NOG_NIET: Uitslag = { soort: 'opnieuw', zin: 'Nog niet aan de beurt gekomen. Er is niets gedaan.' };
const NIET_BEREIKBAAR: Uitslag = { soort: 'opnieuw', zin: 'Even niet bereikbaar. Er is niets gedaan.' };
const ONZICHTBAAR: Uitslag = { soort: 'geweigerd', zin: 'U ziet deze casus niet meer. Er is niets gedaan.' };
