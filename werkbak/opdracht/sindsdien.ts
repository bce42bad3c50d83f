import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { wie } from '../../taal/actor';
import { leesOmgang } from '../onderdelen/omgang';
import { vertelGezien } from '../../taal/zinnen-verkort';
import type { Omgeving } from './formulier';

/** More than this happened: the case itself tells it better. */
const TEN_HOOGSTE = 30;

/** What happened in a case after an event number that a form carried, told to people; nothing when it carried none. */
export async function sindsdien(
  met: Pick<Dependencies, 'dossier' | 'convenanten' | 'mensen'>,
  { casus, gebruiker, nu }: Omgeving,
  gezien: string | undefined,
): Promise<string[]> {
  const na = Number(gezien);
  if (!Number.isSafeInteger(na) || na < 1) return [];
  const terug = { na: null, aantal: TEN_HOOGSTE };
  const regels = await met.dossier.leesTijdlijnTerug(bereik(gebruiker), casus.casusnummer, terug);
  const { namen } = await leesOmgang(met, gebruiker);
  return regels
    .filter(({ nummer }) => nummer > na)
    .reverse()
    .map((regel) => {
      // Only the writer of cases puts rows there, and it writes no other kinds.
      const gebeurtenis = regel as unknown as Gebeurtenis;
      const { zin } = vertelGezien({ gebeurtenis, verkort: regel.verkort }, { namen, nu });
      return regel.actor === null ? zin : `${zin} (${wie(regel, namen)})`;
    });
}
