import type { Mens } from '../../dossier/mensen/mens';
import type { Werkregel } from '../../dossier/werkregels';
import { LEIDERS } from '../../domain/fase';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import { bereik, binnen } from '../../domain/toegang';
import { MENSNAAM } from '../../taal/rollen';
import type { Dependencies } from '../../toegang/dependencies';
import { alsGebruiker } from '../../toegang/persoon';
import { apart, Paneel, type Gelezen } from '../onderdelen/paneel';
import { groepeer } from './groepen';
import { Takentabel, type Tabelopties } from './tabel';
import { adresVan, zonderFilters } from './vraag';
import type { Weergave } from './weergave';

/** Of what nobody has, so much stands above the list. */
const MEEST = 5;

/** Work for somebody's role that no person has, in their gemeenten. */
export interface VanNiemand {
  readonly regels: readonly Werkregel[];
  readonly open: number;
}

/** Nothing that nobody has. */
export const NIETS_VAN_NIEMAND: Gelezen<VanNiemand> = { inhoud: { regels: [], open: 0 } };

/** Reads what nobody has of the work of somebody who leads cases; nothing for anybody else. */
export async function leesVanNiemand(
  met: Dependencies,
  gebruiker: Gebruiker,
  nu: Moment,
): Promise<Gelezen<VanNiemand>> {
  const { rol } = gebruiker;
  if (!leidt(rol)) return NIETS_VAN_NIEMAND;
  const filter = { rol, zonderPersoon: true };
  return apart(met, async () => {
    const [regels, { open }] = await Promise.all([
      met.dossier.leesWerk(bereik(gebruiker), filter, nu, { na: null, aantal: MEEST }),
      met.dossier.telWerk(bereik(gebruiker), filter, nu),
    ]);
    return { regels, open };
  });
}

/** What nobody has, to be taken at once; who is the only one that fits is told so. Left out where there is nothing. */
export function VanNiemandPaneel({
  gelezen,
  mensen,
  weergaven,
  ...opties
}: Tabelopties & {
  readonly gelezen: Gelezen<VanNiemand>;
  readonly mensen: readonly Mens[];
  readonly weergaven: readonly Weergave[];
}) {
  const { gebruiker, nu } = opties;
  const weergave = weergaven.find(({ filter }) => filter.rol === gebruiker.rol);
  return (
    <Paneel id="van-niemand" kop="Nog van niemand in uw gemeenten" gelezen={gelezen}>
      {({ regels, open }) =>
        open === 0 ? null : (
          <>
            {regels.some((regel) => alleenU(regel, gebruiker, mensen)) && (
              <p>
                U bent de enige {wat(gebruiker)} voor{' '}
                {regels.every((regel) => alleenU(regel, gebruiker, mensen))
                  ? 'deze kinderen'
                  : 'een deel hiervan'}
                . Neem de taken op u: niemand anders kan het doen.
              </p>
            )}
            <Takentabel
              opschrift="van-niemand"
              kinderen={groepeer(regels, nu).flatMap(({ kinderen }) => kinderen)}
              {...opties}
            />
            {weergave !== undefined && open > regels.length && (
              <p>
                <a href={adresVan({ ...zonderFilters({ weergave }), vanNiemand: true })}>
                  Bekijk alle {open} taken van niemand
                </a>
              </p>
            )}
          </>
        )
      }
    </Paneel>
  );
}

function leidt(rol: string): boolean {
  return LEIDERS.some((leider) => leider === rol);
}

function wat({ rol }: Gebruiker): string {
  return rol === 'casusregisseur' || rol === 'leerplichtambtenaar' ? MENSNAAM[rol].een : rol;
}

/** True when nobody else of this role works where the child lives. */
function alleenU(
  { regio, gemeente, school }: Werkregel,
  { id, rol }: Gebruiker,
  mensen: readonly Mens[],
): boolean {
  const passen = mensen.filter(
    (mens) =>
      mens.actief &&
      mens.rol === rol &&
      binnen(bereik(alsGebruiker(mens)), { regio, gemeente, school, aanTafel: false, tafelleden: null }),
  );
  return passen.length === 1 && passen[0]?.id === id;
}
