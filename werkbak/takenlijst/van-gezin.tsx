import type { Signaalregel } from '../../dossier/gezin/signalen';
import type { Gebruiker } from '../../domain/gebruiker';
import { datumVan, type Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { REGIEROLLEN } from '../../domain/fase';
import type { Dependencies } from '../../toegang/dependencies';
import { Gezinssignalen } from '../onderdelen/gezinssignaal';
import { apart, Paneel, type Gelezen } from '../onderdelen/paneel';

/** More than this waits on the pages of the cases. */
const MEEST = 10;

/** Nothing that a family said. */
export const NIETS_VAN_GEZIN: Gelezen<readonly Signaalregel[]> = { inhoud: [] };

/** Reads what families said in the cases that somebody leads; of a manager in every case of the region. */
export async function leesVanGezin(
  met: Dependencies,
  gebruiker: Gebruiker,
  nu: Moment,
): Promise<Gelezen<readonly Signaalregel[]>> {
  const { id, rol } = gebruiker;
  const alles = rol === 'manager' || rol === 'lokaal';
  if (!alles && !REGIEROLLEN.some((een) => een === rol)) return NIETS_VAN_GEZIN;
  const houder = alles ? null : { persoon: id, rol, vandaag: datumVan(nu) };
  return apart(met, () => met.gezin.openSignalen(bereik(gebruiker), houder, MEEST));
}

/** What families said that somebody must look at, the longest waiting first. Left out where there is nothing. */
export function VanGezin({
  gelezen,
  nu,
  hier,
}: {
  readonly gelezen: Gelezen<readonly Signaalregel[]>;
  readonly nu: Moment;
  readonly hier: string;
}) {
  return (
    <Paneel id="van-gezin" kop="Dit zegt het gezin" gelezen={gelezen}>
      {(signalen) =>
        signalen.length === 0 ? null : <Gezinssignalen signalen={signalen} nu={nu} terug={hier} metKind mag />
      }
    </Paneel>
  );
}
