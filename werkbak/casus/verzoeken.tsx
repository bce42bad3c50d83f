import { hoortVanVerzoek } from '../../domain/rechtenverzoek';
import type { Moment } from '../../domain/tijd';
import type { Rechtenverzoek } from '../../dossier/rechtenverzoeken/rechtenverzoek';
import { verzoekzin } from '../../taal/rechtenverzoek';
import { dag } from '../../taal/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { apart, type Gelezen } from '../onderdelen/paneel';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** Reads what the family asked of its data, for who works on the case with authority over it. */
export async function leesVerzoeken(
  met: Pick<Dependencies, 'rechtenverzoeken' | 'reportError'>,
  { casus, gebruiker }: Pick<Casuszicht, 'casus' | 'gebruiker'>,
): Promise<Gelezen<readonly Rechtenverzoek[]>> {
  if (!hoortVanVerzoek(gebruiker)) return { inhoud: [] };
  return apart(met, () => met.rechtenverzoeken.vanCasus(casus.casusnummer));
}

/** What waits for an answer, and that the use of the data is restricted. Left out where nothing was asked. */
export function Verzoeken({
  gelezen,
  nu,
}: {
  readonly gelezen: Gelezen<readonly Rechtenverzoek[]>;
  readonly nu: Moment;
}) {
  const verzoeken = (gelezen?.inhoud ?? []).filter(
    ({ besluit, soort }) => besluit === null || (soort === 'beperking' && !GEEN_BEPERKING.has(besluit)),
  );
  if (gelezen !== null && verzoeken.length === 0) return null;
  return (
    <Deel id="verzoeken" kop="Verzoek over gegevens">
      {gelezen === null && <p class="stil">Dit deel is nu niet te lezen. Open de pagina straks opnieuw.</p>}
      <ul>
        {verzoeken.map((verzoek) => (
          <li key={verzoek.id}>
            <Zin verzoek={verzoek} nu={nu} />
          </li>
        ))}
      </ul>
    </Deel>
  );
}

const GEEN_BEPERKING: ReadonlySet<string> = new Set(['afgewezen', 'ingetrokken']);

function Zin({ verzoek, nu }: { readonly verzoek: Rechtenverzoek; readonly nu: Moment }) {
  const { soort, besluit, wat, redenen, uiterlijk } = verzoek;
  if (besluit !== null)
    return (
      <>
        <strong>De gegevens van dit kind mag u nu beperkt gebruiken.</strong> {redenen}
      </>
    );
  return (
    <>
      {verzoekzin(soort)} {soort === 'inzage' ? '' : `“${wat}” `}
      De privacyfunctionaris beslist uiterlijk {dag(uiterlijk, nu)}.
    </>
  );
}
