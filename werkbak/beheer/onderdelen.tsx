import type { Databasestand } from '../../dossier/bewaking/installatie';
import type { Temporalstand } from '../../client/temporalstand';
import { tijdstip } from '../../taal/tijd';
import type { Moment } from '../../domain/tijd';
import type { Postaantal } from '../../dossier/post/stand';
import type { Installatie } from '../../toegang/dependencies';
import { Feiten, type Feit } from '../onderdelen/feiten';
import { Bericht } from '../onderdelen/melding';
import type { Gelezen } from '../onderdelen/paneel';
import { kanaalnaam } from '../post/woorden';

/** What the installation is made of answers, or what to do. */
export function Onderdelen({
  temporal,
  database,
}: {
  readonly temporal: Temporalstand | null;
  readonly database: Gelezen<Databasestand>;
}) {
  return (
    <>
      {temporal === null && (
        <Bericht toon="let-op" kop="Temporal antwoordt niet">
          <p>Meldingen en opdrachten lukken nu niet. Breng Temporal terug. Zet geen oudere kopie terug.</p>
        </Bericht>
      )}
      {database === null && (
        <Bericht toon="let-op" kop="Het dossier antwoordt niet">
          <p>Breng de database terug. Er gaat niets verloren: wat gebeurt, wacht op het dossier.</p>
        </Bericht>
      )}
      {database?.inhoud.schrijft === false && (
        <Bericht toon="let-op" kop="Het dossier neemt niets meer aan">
          <p>
            De schijf is vol, of dit is een kopie waar alleen uit gelezen wordt. Maak ruimte op de schijf.
          </p>
        </Bericht>
      )}
      {temporal !== null && geenWerker(temporal) && (
        <Bericht toon="let-op" kop="Er loopt geen worker">
          <p>Termijnen en berichten staan stil. Start een worker. Wat te laat is, komt dan op volgorde.</p>
        </Bericht>
      )}
      <Feiten
        feiten={[
          ['Temporal', temporal === null ? 'Antwoordt niet' : `Antwoordt, versie ${temporal.versie}`],
          ['Dossier', database === null ? 'Antwoordt niet' : dossierzin(database.inhoud)],
          temporal === null ? null : ['Workers voor casussen', `${temporal.casussen}`],
          temporal === null ? null : ['Workers voor berichten', `${temporal.berichten}`],
          temporal === null ? null : ['Workers voor de bewaker', `${temporal.bewaking}`],
        ]}
      />
    </>
  );
}

function geenWerker({ casussen, berichten, bewaking }: Temporalstand): boolean {
  return Math.min(casussen, berichten, bewaking) === 0;
}

const MEGABYTE = 1_000_000;

function dossierzin({ versie, bytes, schrijft }: Databasestand): string {
  const groot = Math.max(1, Math.round(bytes / MEGABYTE)).toLocaleString('nl-NL');
  return `Antwoordt${schrijft ? '' : ', maar neemt niets aan'}, PostgreSQL ${versie}, ${groot} MB`;
}

/** What happens to one message, and to more. */
const POSTSTAND: Readonly<Record<Postaantal['stand'], readonly [een: string, meer: string]>> = {
  wacht: ['wacht', 'wachten'],
  hapert: ['wordt opnieuw geprobeerd', 'worden opnieuw geprobeerd'],
  deels: ['kwam niet bij iedereen aan', 'kwamen niet bij iedereen aan'],
  opgegeven: ['komt niet aan', 'komen niet aan'],
};

/** What the postbode still has, by channel; the page Post tells which messages. */
export function Postbode({ post, nu }: { readonly post: readonly Postaantal[]; readonly nu: Moment }) {
  if (post.length === 0) return <p class="stil">Alle berichten zijn bezorgd.</p>;
  const feiten = post.map(({ stand, kanaal, foutcode, aantal, sinds }): Feit => [
    `Via ${kanaalnaam(kanaal)}`,
    `${aantal} ${POSTSTAND[stand][aantal === 1 ? 0 : 1]}${foutcode === null ? '' : ` (${foutcode})`}, het oudste sinds ${tijdstip(sinds, nu)}`,
  ]);
  return (
    <>
      <Feiten feiten={feiten} />
      <p>
        <a href="/werkbak/post">Bekijk deze berichten op de pagina Post</a>
      </p>
    </>
  );
}

function kinderen(aantal: number): string {
  return aantal === 1 ? 'sleutel van 1 kind' : `sleutels van ${aantal} kinderen`;
}

/** The version of the product, and under which keys it works. */
export function VersieEnSleutels({
  installatie: { versie, sleutels },
  database,
}: {
  readonly installatie: Installatie;
  readonly database: Gelezen<Databasestand>;
}) {
  const gebruik = database?.inhoud.sleutelgebruik ?? [];
  const onder = (sleutel: string) =>
    gebruik.filter((een) => een.sleutel === sleutel).reduce((som, { kinderen }) => som + kinderen, 0);
  const bekend = new Set([sleutels.actief, ...sleutels.oude]);
  const kwijt = gebruik.filter(({ sleutel }) => !bekend.has(sleutel));
  const zin = (sleutel: string) =>
    database === null ? sleutel : `${sleutel}, met de ${kinderen(onder(sleutel))}`;
  return (
    <>
      {kwijt.length > 0 && (
        <Bericht toon="let-op" kop="Er mist een sleutel">
          <p>
            Van sommige kinderen is niets te lezen. Zet deze sleutel terug achteraan in DOORBRAAK_SLEUTEL:{' '}
            {kwijt.map(({ sleutel }) => sleutel).join(', ')}.
          </p>
        </Bericht>
      )}
      <Feiten
        feiten={[
          ['Doorbraak', versie],
          ['Node', process.version.replace('v', '')],
          ['Sleutel in gebruik', zin(sleutels.actief)],
          ...sleutels.oude.map((sleutel): Feit => ['Oude sleutel', zin(sleutel)]),
        ]}
      />
    </>
  );
}
