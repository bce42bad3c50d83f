import { beheertGezinspagina } from '../../domain/gezinslink';
import { lezerVan } from '../../domain/zicht/lezer';
import type { Signaalregel } from '../../dossier/gezin/signalen';
import type { Dependencies } from '../../toegang/dependencies';
import { opdrachtadres } from '../opdracht/formulieren';
import { Gezinssignalen, type Getoondsignaal } from '../onderdelen/gezinssignaal';
import { casusadres } from '../onderdelen/kind';
import { apart, type Gelezen } from '../onderdelen/paneel';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** More than a family says in a year. */
const MEEST = 200;

type Zicht = Pick<Casuszicht, 'casus' | 'gebruiker' | 'mogelijk' | 'nu'>;

/** Reads what the family said on its page, for whoever leads the case or sees all of it. */
export async function leesGezinssignalen(
  met: Pick<Dependencies, 'gezin' | 'reportError'>,
  { casus, gebruiker }: Zicht,
): Promise<Gelezen<readonly Signaalregel[]>> {
  if (lezerVan(gebruiker) !== 'volledig' && !beheertGezinspagina(gebruiker, casus)) return { inhoud: [] };
  return apart(met, () => met.gezin.signalen(casus.casusnummer, MEEST));
}

/** What the family said that somebody must look at, and what somebody has. Left out where it said nothing. */
export function VanGezin({
  gelezen,
  casus,
  gebruiker,
  mogelijk,
  nu,
}: Zicht & { readonly gelezen: Gelezen<readonly Signaalregel[]> }) {
  const signalen = gelezen?.inhoud ?? [];
  if (gelezen !== null && signalen.length === 0) return null;
  const open = signalen.filter(({ afgehandeldOp }) => afgehandeldOp === null);
  const klaar = signalen.filter(({ afgehandeldOp }) => afgehandeldOp !== null);
  const opties = {
    nu,
    terug: casusadres(casus.casusnummer),
    mag: beheertGezinspagina(gebruiker, casus),
    verder: (signaal: Getoondsignaal) => stapBij(signaal, { casus, mogelijk }),
  };
  return (
    <Deel id="van-gezin" kop="Dit zegt het gezin">
      {gelezen === null && <p class="stil">Dit deel is nu niet te lezen. Open de pagina straks opnieuw.</p>}
      {open.length > 0 && <Gezinssignalen signalen={open} {...opties} />}
      {klaar.length > 0 && (
        <details>
          <summary>Wat al is afgehandeld ({klaar.length})</summary>
          <Gezinssignalen signalen={klaar} {...opties} />
        </details>
      )}
    </Deel>
  );
}

/** The command with which whoever leads answers it: a family ends no case by itself. */
function stapBij(
  { inhoud, afgehandeldOp }: Getoondsignaal,
  { casus, mogelijk }: Pick<Zicht, 'casus' | 'mogelijk'>,
): { readonly naar: string; readonly tekst: string } | null {
  if (inhoud?.soort !== 'terug' || afgehandeldOp !== null) return null;
  if (mogelijk.includes('bevestigTerugkeer') && casus.terugkeer?.bevestigd === false)
    return { naar: opdrachtadres(casus.casusnummer, 'bevestigTerugkeer'), tekst: 'Zeg of het kind terug is' };
  return mogelijk.includes('meldTerugkeer')
    ? { naar: opdrachtadres(casus.casusnummer, 'meldTerugkeer'), tekst: 'Meld de terugkeer' }
    : null;
}
