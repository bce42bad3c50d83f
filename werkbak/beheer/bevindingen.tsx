import type { ComponentChildren } from 'preact';
import type { Bevindingregel } from '../../dossier/bewaking/bevindingen';
import type { Versie } from '../../domain/bewaking/bevinding';
import type { Moment } from '../../domain/tijd';
import { FASELABEL } from '../../taal/fasen';
import { tijdstip } from '../../taal/tijd';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Leeg } from '../onderdelen/melding';
import { BEHEERPAD, GEDAAN, UITLEG, WAAR } from './woorden';

/**
 * What is not right and waits for a person, or is put right in the next round; `wie` is the id of who looks. `laatsteRonde`: when the
 * last whole one ended; null when there was none, or that cannot be read.
 */
export function Open({
  regels,
  nu,
  wie,
  laatsteRonde,
}: {
  readonly regels: readonly Bevindingregel[];
  readonly nu: Moment;
  readonly wie: string;
  readonly laatsteRonde: Moment | null;
}) {
  if (regels.length === 0)
    return laatsteRonde === null ? (
      <p>Of alles klopt, is nog niet bekend: er is geen ronde van de bewaker om op af te gaan.</p>
    ) : (
      <Leeg kop="Niets gevonden">
        <p>De bewaker vond in zijn ronde van {tijdstip(laatsteRonde, nu)} niets dat niet klopt.</p>
      </Leeg>
    );
  return (
    <Tabel naam="Wat niet klopt" kop="Wat er mis is, en wat u doet">
      {regels.map((regel) => (
        <Rij key={regel.sleutel} regel={regel} sinds={regel.gezienOp} nu={nu}>
          {UITLEG[regel.soort].wat} {UITLEG[regel.soort].doen}
          {regel.bijzonderheid !== null && <span class="lijst__bij">{regel.bijzonderheid}</span>}
          {regel.versies.length > 1 && <Versies versies={regel.versies} nu={nu} />}
          <Oppakken regel={regel} nu={nu} wie={wie} />
        </Rij>
      ))}
    </Tabel>
  );
}

/** Who has it, and the button with which somebody takes it up or gives it back. */
function Oppakken({
  regel: { sleutel, opgepaktDoor, opgepaktNaam, opgepaktOp },
  nu,
  wie,
}: {
  readonly regel: Bevindingregel;
  readonly nu: Moment;
  readonly wie: string;
}) {
  const [actie, knop] =
    opgepaktDoor === null ? ['oppakken', 'Ik pak dit op'] : ['teruggeven', 'Geef dit terug'];
  return (
    <>
      {opgepaktOp !== null && (
        <p>
          {opgepaktDoor === wie ? 'U pakte' : `${opgepaktNaam} pakte`} dit op: {tijdstip(opgepaktOp, nu)}.
        </p>
      )}
      {(opgepaktDoor === null || opgepaktDoor === wie) && (
        <Formulier actie={`${BEHEERPAD}/${actie}`}>
          <input type="hidden" name="sleutel" value={sleutel} />
          <Knop soort="secundair">{knop}</Knop>
        </Formulier>
      )}
    </>
  );
}

/** What was put right by itself, or went by, in the last month. */
export function Voorbij({ regels, nu }: { readonly regels: readonly Bevindingregel[]; readonly nu: Moment }) {
  if (regels.length === 0) return <p class="stil">In de laatste 30 dagen was er niets.</p>;
  return (
    <Tabel naam="Wat voorbij is" kop="Wat er was, en wat de bewaker deed">
      {regels.map((regel) => (
        <Rij key={regel.sleutel} regel={regel} sinds={regel.klaarOp ?? regel.laatstOp} nu={nu}>
          {UITLEG[regel.soort].wat} {regel.gedaan === null ? hoeVoorbij(regel) : GEDAAN[regel.gedaan]}
        </Rij>
      ))}
    </Tabel>
  );
}

function hoeVoorbij({ opgepaktNaam }: Bevindingregel): string {
  return opgepaktNaam === null ? 'Het is vanzelf overgegaan.' : `${opgepaktNaam} pakte het op.`;
}

function Tabel({
  naam,
  kop,
  children,
}: {
  readonly naam: string;
  readonly kop: string;
  readonly children: ComponentChildren;
}) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">{naam}</caption>
      <thead>
        <tr>
          <th scope="col">Casus</th>
          <th scope="col">Sinds</th>
          <th scope="col">{kop}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Rij({
  regel: { kenmerk, casusnummer, regio },
  sinds,
  nu,
  children,
}: {
  readonly regel: Bevindingregel;
  readonly sinds: Moment;
  readonly nu: Moment;
  readonly children: ComponentChildren;
}) {
  return (
    <tr>
      <td data-kop="Casus">
        {kenmerk ?? casusnummer ?? 'Geen casus'}
        {regio !== null && <span class="lijst__bij">{regio}</span>}
      </td>
      <td data-kop="Sinds">{tijdstip(sinds, nu)}</td>
      <td data-kop="Wat">{children}</td>
    </tr>
  );
}

function Versies({ versies, nu }: { readonly versies: readonly Versie[]; readonly nu: Moment }) {
  return (
    <ul>
      {versies.map(({ waar, casusnummer, kenmerk, fase, volgnummer, volgendeMoment }) => (
        <li key={`${waar} ${casusnummer}`}>
          {WAAR[waar]}: casus {kenmerk ?? casusnummer}, {FASELABEL[fase]}, {volgnummer} gebeurtenissen
          {volgendeMoment !== null && <>, volgende moment {tijdstip(volgendeMoment, nu)}</>}
        </li>
      ))}
    </ul>
  );
}
