import type { Casuslijstregel } from '../../dossier/casuslijst';
import type { Casusvolgorde } from '../../dossier/casusvolgorde';
import type { Gebruiker } from '../../domain/gebruiker';
import { datumVan, type Moment } from '../../domain/tijd';
import { lezerVan } from '../../domain/zicht/lezer';
import { aanZetNaam } from '../../taal/aan-zet';
import { FASELABEL } from '../../taal/fasen';
import { rolnaam } from '../../taal/rollen';
import { dag, dagenInWoorden, overDagen, totDan } from '../../taal/tijd';
import { hoofdletter, type Namen } from '../../taal/zin';
import { Fasebadge } from '../onderdelen/fase';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casusadres, kindnaam } from '../onderdelen/kind';
import { Cel, Lijst, Rij, Rijkop, type Kolom } from '../onderdelen/lijst';
import { Ongezienteken, type Ongezien } from '../onderdelen/ongezien';
import { keuzenaam, keuzewaarde } from './keuze';

/** What a row is shown with. */
export interface Tabelopties {
  readonly gebruiker: Gebruiker;
  readonly nu: Moment;
  readonly namen: Namen;
  /** The cases in which something is new to whoever looks. */
  readonly ongezien?: Ongezien;
}

/** A column, with the order in which the list can stand by it and what is first then. */
type Casuskolom = Kolom & { readonly op?: readonly [Casusvolgorde, 'ascending' | 'descending'] };

const OPEN: readonly Casuskolom[] = [
  { kop: 'Kind' },
  { kop: 'Fase, dagen thuis', klasse: 'casussen__fase', op: ['verzuim', 'descending'] },
  { kop: 'Regie', klasse: 'casussen__wie' },
  { kop: 'Volgende stap', klasse: 'casussen__stap', op: ['stap', 'ascending'] },
  { kop: 'Contact', klasse: 'casussen__contact', op: ['contact', 'ascending'] },
  { kop: 'Aan zet', klasse: 'casussen__zet' },
];
const GESLOTEN: readonly Casuskolom[] = [
  { kop: 'Kind' },
  { kop: 'Gesloten', klasse: 'casussen__fase' },
  { kop: 'Dagen thuis', klasse: 'casussen__fase' },
  { kop: 'Regie', klasse: 'casussen__wie' },
];
const KIES: Casuskolom = { kop: 'Kies', klasse: 'casussen__kies' };

/** The cases of a page, a row each. `kies`: each with a box to tick, `aan` when all of them are. */
export function Casustabel({
  opschrift,
  regels,
  gesloten,
  kies,
  volgorde,
  ...opties
}: Tabelopties & {
  /** Id of the heading that names it. */
  readonly opschrift: string;
  readonly regels: readonly Casuslijstregel[];
  readonly gesloten: boolean;
  readonly kies: 'niet' | 'uit' | 'aan';
  /** The order it stands in, and the address of it in another; absent: there is no other. */
  readonly volgorde?: { readonly nu: Casusvolgorde; readonly adres: (volgorde: Casusvolgorde) => string };
}) {
  const kolommen = [...(kies === 'niet' ? [] : [KIES]), ...(gesloten ? GESLOTEN : OPEN)].map(
    ({ op, ...kolom }): Kolom =>
      op === undefined || volgorde === undefined
        ? kolom
        : {
            ...kolom,
            volgorde: { naar: volgorde.adres(op[0]), nu: op[0] === volgorde.nu ? op[1] : 'none' },
          },
  );
  return (
    <Lijst opschrift={opschrift} kolommen={kolommen} klasse="casussen">
      {regels.map((regel) => (
        <Rij key={regel.casusnummer}>
          {kies !== 'niet' && <Kies regel={regel} aan={kies === 'aan'} />}
          <Rijkop>
            <Gevaarteken gevaar={regel.gevaar} />
            <a class="lijst__hoofd" href={casusadres(regel.casusnummer)}>
              {kindnaam(regel)}
            </a>
            <Ongezienteken nieuw={opties.ongezien?.has(regel.casusnummer) === true} />
            <span class="lijst__bij">{waar(regel, opties.namen)}</span>
          </Rijkop>
          {gesloten ? <Dicht regel={regel} {...opties} /> : <Open regel={regel} {...opties} />}
        </Rij>
      ))}
    </Lijst>
  );
}

interface Rijopties extends Tabelopties {
  readonly regel: Casuslijstregel;
}

function Kies({ regel, aan }: { readonly regel: Casuslijstregel; readonly aan: boolean }) {
  const id = `kies-${regel.casusnummer}`;
  return (
    <Cel klasse="casussen__kies">
      <input
        type="checkbox"
        id={id}
        name={keuzenaam(regel.casusnummer)}
        value={keuzewaarde(regel)}
        checked={aan}
      />
      <label for={id}>
        <span class="casussen__kieswoord">Kies</span>
        <span class="alleen-voorlezen"> {kindnaam(regel)}</span>
      </label>
    </Cel>
  );
}

function Open({ regel, nu, ...opties }: Rijopties) {
  const { volgende, laatsteContact, aanZet, dagenThuis, fase } = regel;
  return (
    <>
      <Cel klasse="casussen__fase">
        <Fasebadge fase={fase} />
        <span class="lijst__bij lijst__getal">
          {fase === 'nazorg'
            ? `weer op school, na ${dagenInWoorden(dagenThuis)} thuis`
            : `${dagenInWoorden(dagenThuis)} thuis`}
        </span>
      </Cel>
      <Cel klasse="casussen__wie" kop="Regie">
        <Regie regel={regel} nu={nu} {...opties} />
      </Cel>
      <Cel klasse="casussen__stap" kop="Volgende stap">
        {volgende === null ? (
          'Geen stap door de klok'
        ) : (
          <>
            {volgende.naar === 'gesloten' ? 'Casus sluit' : FASELABEL[volgende.naar]},{' '}
            {totDan(volgende.op, nu)}
            <time class="lijst__bij" dateTime={volgende.op}>
              {dag(datumVan(volgende.op), nu)}
            </time>
          </>
        )}
      </Cel>
      <Cel klasse="casussen__contact" kop="Laatste contact">
        {laatsteContact === null ? (
          'Nog niet vastgelegd'
        ) : (
          <>
            {hoofdletter(overDagen(datumVan(laatsteContact), nu))}
            <time class="lijst__bij" dateTime={laatsteContact}>
              {dag(datumVan(laatsteContact), nu)}
            </time>
          </>
        )}
      </Cel>
      <Cel klasse="casussen__zet" kop="Aan zet">
        {aanZet === null ? 'Niemand' : hoofdletter(aanZetNaam(aanZet, lezerVan(opties.gebruiker)))}
      </Cel>
    </>
  );
}

function Dicht({ regel, nu, ...opties }: Rijopties) {
  return (
    <>
      <Cel klasse="casussen__fase" kop="Gesloten">
        {regel.geslotenOp === null ? '' : dag(datumVan(regel.geslotenOp), nu)}
      </Cel>
      <Cel klasse="casussen__fase" kop="Dagen thuis">
        <span class="lijst__getal">{dagenInWoorden(regel.dagenThuis)}</span>
      </Cel>
      <Cel klasse="casussen__wie" kop="Regie">
        <Regie regel={regel} nu={nu} {...opties} />
      </Cel>
    </>
  );
}

function Regie({ regel: { regiePersoon, regieRol }, gebruiker, namen }: Rijopties) {
  if (regiePersoon === null)
    return <>{regieRol === 'school' ? 'School' : `Nog niemand (${rolnaam(regieRol)})`}</>;
  return (
    <>
      {regiePersoon === gebruiker.id ? 'U' : namen.persoon(regiePersoon)}
      <span class="lijst__bij">{rolnaam(regieRol)}</span>
    </>
  );
}

/** What tells children of one name apart: kenmerk, school and gemeente. */
function waar({ naam, kenmerk, school, gemeente }: Casuslijstregel, namen: Namen): string {
  const plek = `${school === null ? 'zonder school' : namen.school(school)}, ${namen.gemeente(gemeente)}`;
  return naam === null ? plek : `${kenmerk}, ${plek}`;
}
