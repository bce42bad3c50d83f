import type { Nieuwregel } from '../../dossier/gezien';
import { LEIDERS } from '../../domain/fase';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { tijdstip } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import { vertelGezien } from '../../taal/zinnen-verkort';
import type { Dependencies } from '../../toegang/dependencies';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casustitel } from '../onderdelen/kind';
import { apart, Paneel, type Gelezen } from '../onderdelen/paneel';
import { casuslink } from '../onderdelen/terug';

/** More cases, and more of one case, are not told here: the page of the case tells the rest. */
const MEEST = 6;
const ZINNEN = 2;
/** So far back is looked for something worth telling. */
const KIJK = 20;

/** A case in which something happened, with what is worth telling of it. */
interface Nieuw extends Nieuwregel {
  readonly gebeurd: readonly { readonly gebeurtenis: Gebeurtenis; readonly verkort: boolean }[];
}

/** Nothing new. */
export const GEEN_NIEUWS: Gelezen<readonly Nieuw[]> = { inhoud: [] };

/** Reads what others and the clock did since somebody last opened their cases: of who leads, and of a school. */
export async function leesNieuws(
  met: Dependencies,
  gebruiker: Gebruiker,
  nu: Moment,
): Promise<Gelezen<readonly Nieuw[]>> {
  const { id, rol } = gebruiker;
  const houder = LEIDERS.some((leider) => leider === rol);
  if (!houder && rol !== 'school') return GEEN_NIEUWS;
  return apart(met, async () => {
    const regels = await met.dossier.leesNieuws(bereik(gebruiker), { persoon: id, houder }, nu, MEEST);
    return Promise.all(
      regels.map(async (regel): Promise<Nieuw> => {
        const tijdlijn = await met.dossier.leesTijdlijnTerug(bereik(gebruiker), regel.casusnummer, {
          na: null,
          aantal: KIJK,
        });
        const gebeurd = tijdlijn
          .filter(({ nummer, actor }) => nummer > regel.tot && actor !== id)
          // Only the writer of cases puts rows there, and it writes no other kinds.
          .map(({ verkort, ...gebeurtenis }) => ({
            gebeurtenis: gebeurtenis as unknown as Gebeurtenis,
            verkort,
          }));
        return { ...regel, gebeurd };
      }),
    );
  });
}

/** What is new in the cases of whoever looks, until they open the case. Left out where nothing is. */
export function Nieuws({
  gelezen,
  nu,
  namen,
  hier,
}: {
  readonly gelezen: Gelezen<readonly Nieuw[]>;
  readonly nu: Moment;
  readonly namen: Namen;
  readonly hier: string;
}) {
  return (
    <Paneel id="nieuws" kop="Nieuw sinds u keek" gelezen={gelezen}>
      {(nieuw) =>
        nieuw.length === 0 ? null : (
          <ul class="klok">
            {nieuw.map((een) => (
              <li key={een.casusnummer}>
                <Gevaarteken gevaar={een.gevaar} />
                <a href={casuslink(een.casusnummer, hier)}>{casustitel(een)}</a>
                {een.tot === 0 && <span class="stil"> nog niet door u bekeken</span>}
                {zinnen(een, { nu, namen }).map(({ zin, op }) => (
                  <span key={`${op} ${zin}`} class="lijst__bij">
                    {tijdstip(op, nu)}: {zin}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )
      }
    </Paneel>
  );
}

/** What matters of it, the newest first; nothing of a case they never opened, for that its page tells. */
function zinnen({ gebeurd, tot }: Nieuw, verteller: { readonly nu: Moment; readonly namen: Namen }) {
  if (tot === 0) return [];
  return gebeurd
    .map((wat) => ({ ...vertelGezien(wat, verteller), op: wat.gebeurtenis.op }))
    .filter(({ gewicht }) => gewicht !== 'klein')
    .slice(0, ZINNEN);
}
