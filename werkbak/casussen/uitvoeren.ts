import { DossierUnreachable } from '../../dossier/dossier';
import type { Geleend } from '../../dossier/verzamelopdrachten/uitvoering';
import type { Gekozencasus, Uitslagsoort } from '../../dossier/verzamelopdrachten/table';
import { TemporalUnreachable } from '../../client/errors';
import type { Casus } from '../../domain/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { leesHeleCasus } from '../../toegang/casus';
import { Problem } from '../../toegang/problems';
import { keuzebron } from '../opdracht/bron';
import { geef, VAST, type Gegeven } from '../opdracht/geven';
import { omgeving, past, waaromNiet } from '../opdracht/mogelijk';
import type { Getypt } from './verzamelsoort';

/** What became of one case: done, refused with why, or to be done again, which never does it twice. */
export interface Uitslag {
  readonly soort: Uitslagsoort;
  readonly zin: string;
}

type Bron = Pick<Dependencies, 'casussen' | 'dossier' | 'klok' | 'mensen' | 'convenanten' | 'reportError'>;

/** The people of a region are the same for every case of one round. */
export function metGeheugen(mensen: Dependencies['mensen']): Dependencies['mensen'] {
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

/**
 * Does it in one case, as a command of its own. The id of the whole with the case number is its key, so that doing it again,
 * by whichever process, does nothing twice. Never rejects.
 */
export async function doeInCasus(met: Bron, werk: Geleend, gekozen: Gekozencasus): Promise<Uitslag> {
  try {
    return await doe(met, werk, gekozen);
  } catch (fout) {
    if (fout instanceof Problem && ['niet-gevonden', 'geen-recht'].includes(fout.code)) return ONZICHTBAAR;
    if (!(fout instanceof DossierUnreachable || fout instanceof TemporalUnreachable)) met.reportError(fout);
    return NIET_BEREIKBAAR;
  }
}

async function doe(
  met: Bron,
  { id: sleutel, soort, wie, getypt }: Geleend,
  { casusnummer, fase, gezien }: Gekozencasus,
): Promise<Uitslag> {
  const opdrachtId = met.casussen.opdrachtId(casusnummer, { kanaal: 'werkbak', sleutel });
  // It may have been done while nobody noted it; a case that went elsewhere by it is out of sight by now.
  if (await met.dossier.isVastgelegd(casusnummer, opdrachtId)) return gelukt(soort, getypt);
  if (
    wie.regio !== null &&
    (await met.mensen.lees(wie.regio)).some((een) => een.id === wie.id && !een.actief)
  )
    return NIET_ACTIEF;
  const { casus, kenmerk } = await leesHeleCasus(met, wie, casusnummer);
  const onnodig = waaromOnnodig(soort, casus, getypt);
  if (onnodig !== null) return { soort: 'geweigerd', zin: onnodig };
  const o = omgeving(wie, casus, met.klok.nu(), { ...(await keuzebron(met, casus)), kenmerk });
  if (!past(soort, o)) return { soort: 'geweigerd', zin: waaromNiet(soort, o) ?? NIET_VAN_U };
  const formulier = {
    ...(soort === 'wijsToe' ? getypt : alsOverdracht(casus, getypt)),
    ...{ [VAST.sleutel]: sleutel, [VAST.fase]: fase, [VAST.gezien]: gezien },
  };
  return alsUitslag(await geef(met, soort, formulier, o), gelukt(soort, getypt));
}

/** The form of one case: what does not change is as it is there. */
function alsOverdracht({ gemeente, onderwijssoort }: Casus, getypt: Getypt): Getypt {
  return { gemeente, onderwijssoort, ...getypt };
}

/** Why nothing would change in a case; null when something does. */
function waaromOnnodig(soort: Geleend['soort'], casus: Casus, getypt: Getypt): string | null {
  if (soort === 'wijsToe')
    return casus.regie.persoon === getypt['persoon'] ? 'Deze persoon leidt de casus al.' : null;
  const { gemeente, onderwijssoort } = alsOverdracht(casus, getypt);
  const school =
    getypt['schoolkeuze'] === 'zelfde'
      ? casus.school
      : getypt['schoolkeuze'] === 'geen'
        ? undefined
        : getypt['school'];
  const zelfde =
    gemeente === casus.gemeente &&
    onderwijssoort === casus.onderwijssoort &&
    (school ?? null) === (casus.school ?? null);
  return zelfde ? 'Deze casus staat daar al.' : null;
}

function gelukt(soort: Geleend['soort'], { per }: Getypt): Uitslag {
  if (soort === 'wijsToe') return { soort: 'gedaan', zin: 'Toegewezen.' };
  return { soort: 'gedaan', zin: per === undefined ? 'Overgedragen.' : 'De overdracht is aangekondigd.' };
}

function alsUitslag(gegeven: Gegeven, gedaan: Uitslag): Uitslag {
  switch (gegeven.soort) {
    case 'gedaan':
      return gedaan;
    case 'aangenomen':
      return { soort: 'gedaan', zin: 'Aangenomen en veilig. Het staat nog niet in het dossier.' };
    case 'fout': {
      const zinnen = [...gegeven.bijVeld.map(({ melding }) => melding), ...gegeven.los];
      return { soort: 'geweigerd', zin: zinnen.join(' ') };
    }
    case 'bevestigen':
      return { soort: 'geweigerd', zin: 'Dit is een grote stap. Doe het in de casus zelf.' };
    case 'veranderd':
      return {
        soort: 'geweigerd',
        zin: gegeven.reden ?? 'De casus is veranderd nadat u hem koos. Kijk in de casus of u dit nog wilt.',
      };
    case 'al-gedaan':
      return { soort: 'geweigerd', zin: 'Dit is eerder verstuurd met een andere keuze. Die geldt.' };
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

const NIET_VAN_U = 'Dit kunt u in deze casus nu niet doen. Kijk in de casus wie de regie heeft.';
/** Of what was begun it is not known whether it was done; the same key makes that no matter. */
const NIET_BEREIKBAAR: Uitslag = { soort: 'opnieuw', zin: 'Even niet bereikbaar.' };
const ONZICHTBAAR: Uitslag = { soort: 'geweigerd', zin: 'U ziet deze casus niet meer. Er is niets gedaan.' };
const NIET_ACTIEF: Uitslag = {
  soort: 'geweigerd',
  zin: 'U staat bij de mensen van de regio op niet actief. Er is niets gedaan.',
};
