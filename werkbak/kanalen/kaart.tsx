import { UITBAK } from '../../dossier/berichtstatus';
import type { Proefstand } from '../../dossier/kanalen/proef';
import type { Poststand } from '../../dossier/post/stand';
import type { Moment } from '../../domain/tijd';
import { hoofdletter, opsomming } from '../../taal/zin';
import { tijdstip } from '../../taal/tijd';
import { Feiten } from '../onderdelen/feiten';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { KANAALPAD, postadres } from '../post/vraag';
import { kanaalnaam } from '../post/woorden';
import { isTeProeven, type Kanaalbeeld } from './overzicht';
import { proefuitkomst } from './uitkomst';
import { INSTELLEN, KANAALUITLEG, watErMisging, WEGNAAM } from './woorden';

interface Kaartopties {
  readonly beeld: Kanaalbeeld;
  /** The address of who looks; null: the roster has none. */
  readonly adres: string | null;
  readonly nu: Moment;
}

/** One channel: whether it is set up, what it did and what stands still, and the button to try it. */
export function Kanaalkaart({ beeld, adres, nu }: Kaartopties) {
  const { naam, stand, wegen, gebreken } = beeld;
  return (
    <section class="kanaal" id={naam} aria-labelledby={`kop-${naam}`}>
      <h2 id={`kop-${naam}`}>{hoofdletter(kanaalnaam(naam))}</h2>
      {Object.hasOwn(KANAALUITLEG, naam) && <p>{KANAALUITLEG[naam]}</p>}
      {gebreken.length > 0 && <Gebreken gebreken={gebreken} />}
      <Feiten
        feiten={[
          ['Ingesteld', ingesteld(beeld, nu)],
          stand?.ingesteld.server === undefined ? null : ['Server', stand.ingesteld.server],
          stand?.ingesteld.van === undefined ? null : ['Afzender', stand.ingesteld.van],
          stand === null || wegen === null
            ? null
            : ['Manieren', opsomming(wegen.map((weg) => WEGNAAM[weg] ?? weg))],
          stand === null
            ? null
            : [
                laatst(naam),
                stand.laatstOp === null ? 'Niet in de laatste 30 dagen' : tijdstip(stand.laatstOp, nu),
              ],
          ['Wat er ligt', <Aantallen beeld={beeld} />],
        ]}
      />
      {isTeProeven(beeld) && <Proef beeld={beeld} adres={adres} nu={nu} />}
    </section>
  );
}

/** What keeps a channel from going in a region, as who set it up must know it. */
function Gebreken({ gebreken }: { readonly gebreken: readonly string[] }) {
  return (
    <Bericht toon="fout" kop="De instellingen kloppen niet">
      <p>
        Berichten die hierlangs gaan, staan stil. Verbeter wat hieronder staat en start de worker opnieuw.
        Daarna gaan ze binnen een uur vanzelf weg. Haast? Verstuur ze anders, bij Post.
      </p>
      <ul lang="en">
        {gebreken.map((gebrek) => (
          <li key={gebrek}>{gebrek}</li>
        ))}
      </ul>
    </Bericht>
  );
}

function ingesteld({ naam, stand, loopt, gebreken }: Kanaalbeeld, nu: Moment): string {
  if (stand === null && gebreken.length > 0) return 'Nee, zie hierboven';
  if (stand === null) return `Nee. ${INSTELLEN[naam] ?? ''}`.trim();
  return loopt
    ? 'Ja'
    : `Het laatst gezien ${tijdstip(stand.gezienOp, nu)}. Kijk of de worker loopt, en of dit daar nog is ingesteld.`;
}

function laatst(naam: string): string {
  return naam === UITBAK ? 'Het laatst klaargezet' : 'Het laatst verstuurd';
}

const EEN: Record<Poststand, string> = {
  opgegeven: 'komt niet aan',
  deels: 'kwam niet bij iedereen',
  hapert: 'hapert',
  wacht: 'wacht',
};
const MEER: Record<Poststand, string> = {
  opgegeven: 'komen niet aan',
  deels: 'kwamen niet bij iedereen',
  hapert: 'haperen',
  wacht: 'wachten',
};

function Aantallen({ beeld: { naam, aantallen } }: { readonly beeld: Kanaalbeeld }) {
  const standen = (['opgegeven', 'deels', 'hapert', 'wacht'] as const).filter(
    (stand) => aantallen[stand] > 0,
  );
  if (standen.length === 0) return <>Niets</>;
  return (
    <>
      {standen.map((stand, i) => (
        <span key={stand}>
          {i > 0 && ', '}
          <a href={postadres({ stand, kanaal: naam })}>
            {aantallen[stand]} {(aantallen[stand] === 1 ? EEN : MEER)[stand]}
          </a>
        </span>
      ))}
    </>
  );
}

function Proef({ beeld: { naam, proef }, adres, nu }: Kaartopties) {
  return (
    <>
      {proef !== null && <Uitkomst naam={naam} proef={proef} nu={nu} />}
      {adres === null ? (
        <p>Een testbericht gaat naar uw eigen e-mailadres. Zet dat eerst bij Mensen.</p>
      ) : (
        <Formulier actie={`${KANAALPAD}/${encodeURIComponent(naam)}/proef`}>
          <p class="knoppen">
            <Knop soort="secundair">Stuur een testbericht via {kanaalnaam(naam)}</Knop>
          </p>
          <p class="stil">Het gaat naar {adres}.</p>
        </Formulier>
      )}
    </>
  );
}

/** What is known of the last test message, and no more than that. */
function Uitkomst({
  naam,
  proef,
  nu,
}: {
  readonly naam: string;
  readonly proef: Proefstand;
  readonly nu: Moment;
}) {
  const op = `Uw testbericht van ${tijdstip(proef.gevraagdOp, nu)}`;
  const kijk = <a href={`${KANAALPAD}#${naam}`}>Kijk opnieuw</a>;
  switch (proefuitkomst(proef)) {
    case 'wacht':
    case 'bezig':
      return (
        <Bericht toon="info" kop={op}>
          <p>Is nog onderweg. {kijk}.</p>
        </Bericht>
      );
    case 'niemand':
      return (
        <Bericht toon="fout" kop={op}>
          <p>Is niet verstuurd: geen worker pakte het op. Kijk of de worker loopt, en probeer het opnieuw.</p>
        </Bericht>
      );
    case 'onbekend':
      return (
        <Bericht toon="let-op" kop={op}>
          <p>Wij weten niet wat ervan werd: de worker stopte tijdens het versturen. Kijk in uw mailbox.</p>
        </Bericht>
      );
    case 'overgegeven':
      return (
        <Bericht toon="goed" kop={op}>
          <p>
            {naam === 'notifynl' ? 'NotifyNL' : 'De mailserver'} nam het aan. Kijk in uw mailbox of het er is.
          </p>
        </Bericht>
      );
    case 'aangekomen':
      return (
        <Bericht toon="goed" kop={op}>
          <p>Is aangekomen. Dat meldt NotifyNL.</p>
        </Bericht>
      );
    case 'mislukt':
      return (
        <Bericht toon="fout" kop={op}>
          <p>Is niet aangekomen. {watErMisging(proef.foutcode, proef.stand)}</p>
        </Bericht>
      );
  }
}
