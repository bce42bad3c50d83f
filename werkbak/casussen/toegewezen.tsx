import type { Casuslijstregel } from '../../dossier/casuslijst';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Formulier } from '../onderdelen/formulier';
import { casusadres, casustitel } from '../onderdelen/kind';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { VAST } from '../opdracht/geven';
import type { Uitslag } from './geven';
import { keuzenaam } from './keuze';
import { TOEWIJSPAD, zoveelCasussen } from './toewijsformulier';

/** What stands above the cases of which this became. */
const KOP: Record<Uitslag['soort'], string> = {
  gedaan: 'Gelukt',
  geweigerd: 'Niet gedaan',
  opnieuw: 'Nog niet zeker of nog niet gedaan',
};

/** What became of each case that was given to somebody, and a way to send again what was not done or is not certain. */
export function Toegewezen({
  regels,
  uitslagen,
  naam,
  vraag,
  velden,
  sleutel,
  verdwenen,
}: {
  readonly regels: readonly Casuslijstregel[];
  /** By case number. */
  readonly uitslagen: ReadonlyMap<string, Uitslag>;
  /** Whom they were given to. */
  readonly naam: string;
  readonly vraag: string;
  /** The form as it was sent. */
  readonly velden: Readonly<Record<string, string>>;
  readonly sleutel: string;
  /** How many were chosen that are not there any more for whoever asks. */
  readonly verdwenen: number;
}) {
  const van = (soort: Uitslag['soort']) =>
    regels.filter(({ casusnummer }) => uitslagen.get(casusnummer)?.soort === soort);
  const gedaan = van('gedaan').length;
  const opnieuw = van('opnieuw');
  const alles = gedaan === regels.length && verdwenen === 0;
  return (
    <>
      <h1>Casussen toegewezen</h1>
      <Bericht toon={alles ? 'goed' : 'let-op'}>
        <p>
          {alles
            ? `${zoveelCasussen(gedaan)} toegewezen aan ${naam}.`
            : `${gedaan} van de ${zoveelCasussen(regels.length)} toegewezen aan ${naam}. Hieronder staat wat er met de andere gebeurde.`}
        </p>
        {verdwenen > 0 && <p>{zoveelCasussen(verdwenen)} ziet u niet meer. Daarin is niets gedaan.</p>}
      </Bericht>
      {opnieuw.length > 0 && (
        <Opnieuw
          velden={{
            ...Object.fromEntries(
              opnieuw.map(({ casusnummer }) => [
                keuzenaam(casusnummer),
                velden[keuzenaam(casusnummer)] ?? '',
              ]),
            ),
            ...{ vraag, persoon: velden['persoon'] ?? '', reden: velden['reden'] ?? '' },
            [VAST.sleutel]: sleutel,
          }}
          knop={`Wijs ${zoveelCasussen(opnieuw.length)} opnieuw toe`}
        />
      )}
      {(['opnieuw', 'geweigerd', 'gedaan'] as const).map((soort) => (
        <Deel key={soort} soort={soort} regels={van(soort)} uitslagen={uitslagen} />
      ))}
      <p>
        <Knoplink soort="secundair" href={`${CASUSLIJSTPAD}?${vraag}`}>
          Terug naar de casussen
        </Knoplink>
      </p>
    </>
  );
}

/** The same form again, under the same key: what was done is not done twice. */
export function Opnieuw({
  velden,
  knop,
}: {
  readonly velden: Readonly<Record<string, string>>;
  readonly knop: string;
}) {
  return (
    <Formulier actie={TOEWIJSPAD}>
      {Object.entries(velden).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <p>Verstuur het over een minuut opnieuw. Het wordt nooit twee keer gedaan.</p>
      <p class="knoppen">
        <Knop>{knop}</Knop>
      </p>
    </Formulier>
  );
}

function Deel({
  soort,
  regels,
  uitslagen,
}: {
  readonly soort: Uitslag['soort'];
  readonly regels: readonly Casuslijstregel[];
  readonly uitslagen: ReadonlyMap<string, Uitslag>;
}) {
  if (regels.length === 0) return null;
  return (
    <section aria-labelledby={`uitslag-${soort}`}>
      <h2 id={`uitslag-${soort}`}>
        {KOP[soort]} <span class="nl-number-badge">{regels.length}</span>
      </h2>
      <ul class="uitslagen">
        {regels.map((regel) => (
          <li key={regel.casusnummer}>
            <a href={casusadres(regel.casusnummer)}>{casustitel(regel)}</a>:{' '}
            {uitslagen.get(regel.casusnummer)?.zin}
          </li>
        ))}
      </ul>
    </section>
  );
}
