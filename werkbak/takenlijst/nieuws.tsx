import type { Nieuwregel } from '../../dossier/gezien';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Gebruiker } from '../../domain/gebruiker';
import { momentSchema, type Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { tijdstip } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import { vertelGezien } from '../../taal/zinnen-verkort';
import { HOME } from '../../toegang/address';
import type { Dependencies } from '../../toegang/dependencies';
import { Problem } from '../../toegang/problems';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casustitel } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import { volgtNieuws } from '../onderdelen/ongezien';
import { velden, type Pagina } from '../onderdelen/pagina';
import { apart, Paneel, type Gelezen } from '../onderdelen/paneel';
import { casuslink, terugadres } from '../onderdelen/terug';

/** More cases, and more of one case, are not told here: the page of the case tells the rest. */
const MEEST = 6;
const ZINNEN = 2;
/** Path that a form goes to when somebody has seen all of it. */
const GEZIEN = '/werkbak/gezien';
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
  const { id } = gebruiker;
  if (!volgtNieuws(gebruiker)) return GEEN_NIEUWS;
  return apart(met, async () => {
    const regels = await met.dossier.leesNieuws(bereik(gebruiker), wiens(gebruiker), nu, MEEST + 1);
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

/** Whose cases are looked through for somebody. */
function wiens({ id, rol }: Gebruiker) {
  return { persoon: id, houder: rol !== 'school' };
}

/** What is done on the page of what is new: everything that stood there, and what else was new then, is seen. */
export function gezienpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'post',
      pad: GEZIEN,
      recht: 'casus',
      behandel: async (req, res) => {
        const gebruiker = eisRecht(res, 'casus');
        const { tot = '', terug } = velden(req);
        const gelezen = momentSchema.safeParse(tot);
        if (!gelezen.success) throw Problem.ongeldig([{ veld: 'tot', melding: 'moet een tijdstip zijn' }]);
        if (volgtNieuws(gebruiker))
          await met.dossier.noteerAllesGezien(
            bereik(gebruiker),
            wiens(gebruiker),
            met.klok.nu(),
            gelezen.data,
          );
        res.redirect(303, terugadres(terug) ?? HOME);
      },
    },
  ];
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
          <>
            <ul class="klok">
              {nieuw.slice(0, MEEST).map((een) => (
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
            {nieuw.length > MEEST && <p class="stil">Er is meer nieuw dan hier staat.</p>}
            <Formulier actie={GEZIEN}>
              <input type="hidden" name="tot" value={nu} />
              <input type="hidden" name="terug" value={hier} />
              <Knop soort="secundair" klein>
                Alles gezien
              </Knop>
            </Formulier>
          </>
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
