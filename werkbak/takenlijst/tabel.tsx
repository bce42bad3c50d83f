import { randomUUID } from 'node:crypto';
import type { Werkregel } from '../../dossier/werkregels';
import { NA_TE_LAAT, TAAKTITEL } from '../../taal/woorden';
import type { Gebruiker } from '../../domain/gebruiker';
import { OPDRACHT_BIJ_TAAK } from '../../domain/opdracht';
import type { Moment } from '../../domain/tijd';
import { opdrachtadres } from '../opdracht/formulieren';
import { VAST } from '../opdracht/geven';
import { kanDoen } from '../opdracht/kan-doen';
import { Snel } from '../opdracht/snel';
import { Fasebadge } from '../onderdelen/fase';
import { Gevaarteken } from '../onderdelen/gevaar';
import { Formulier } from '../onderdelen/formulier';
import { kindnaam } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import { Cel, Lijst, Rij, Rijgroep, type Kolom } from '../onderdelen/lijst';
import { Ongezienteken, type Ongezien } from '../onderdelen/ongezien';
import { casuslink, TERUG } from '../onderdelen/terug';
import { Wanneer } from '../onderdelen/wanneer';
import { rolnaam } from '../../taal/rollen';
import { dagenInWoorden } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import type { Groep, Kindwerk } from './groepen';

/** What a row is shown with. */
export interface Tabelopties {
  readonly gebruiker: Gebruiker;
  readonly nu: Moment;
  readonly namen: Namen;
  /** Address of the list as it is asked: where somebody comes back to. */
  readonly hier: string;
  /** The cases in which something is new to whoever looks. */
  readonly ongezien?: Ongezien;
}

const KOLOMMEN: readonly Kolom[] = [
  { kop: 'Kind en taak' },
  { kop: 'Uiterlijk', klasse: 'taken__wanneer' },
  { kop: 'Van', klasse: 'taken__wie' },
];

/** The children whose work is as urgent: each child once, a row for each task under it. */
export function Takengroep({ groep, ...opties }: Tabelopties & { readonly groep: Groep<Werkregel> }) {
  const id = `groep-${groep.wat}`;
  const aantal = groep.kinderen.length;
  return (
    <section class={`groep groep--${groep.wat}`} aria-labelledby={id}>
      <h2 id={id}>
        {groep.kop} <span class="nl-number-badge">{aantal}</span>
        <span class="groep__wat">{aantal === 1 ? 'kind' : 'kinderen'}</span>
      </h2>
      <Takentabel opschrift={id} kinderen={groep.kinderen} {...opties} />
    </section>
  );
}

/** Work by child; the child leads to its case, a task to its form, and what is short can be told in its row. */
export function Takentabel({
  opschrift,
  kinderen,
  ...opties
}: Tabelopties & {
  /** Id of the heading above it. */
  readonly opschrift: string;
  readonly kinderen: readonly Kindwerk<Werkregel>[];
}) {
  return (
    <Lijst opschrift={opschrift} kolommen={KOLOMMEN} klasse="taken" inGroepen>
      {kinderen.map(({ casusnummer, regels }) => (
        <Rijgroep key={casusnummer} breed={KOLOMMEN.length} kop={<Kindkop regel={regels[0]} {...opties} />}>
          {regels.map((regel) => (
            <Taakrij key={regel.type} regel={regel} {...opties} />
          ))}
        </Rijgroep>
      ))}
    </Lijst>
  );
}

/** Whose tasks stand under it. */
function Kindkop({
  regel,
  namen,
  hier,
  ongezien,
}: Pick<Tabelopties, 'namen' | 'hier' | 'ongezien'> & { readonly regel: Werkregel }) {
  const { casusnummer, fase, gemeente, school, dagenThuis } = regel;
  return (
    <>
      <Gevaarteken gevaar={regel.gevaar} />
      <a class="taken__kind" href={casuslink(casusnummer, hier)}>
        {kindnaam(regel)}
      </a>
      <Fasebadge fase={fase} />
      <Ongezienteken nieuw={ongezien?.has(casusnummer) === true} />
      <span class="lijst__bij lijst__getal">
        {regel.naam !== null && `${regel.kenmerk}, `}
        {`${fase === 'nazorg' ? 'weer op school' : `${dagenInWoorden(dagenThuis)} thuis`}, ${school === null ? 'zonder school' : namen.school(school)}, ${namen.gemeente(gemeente)}`}
      </span>
    </>
  );
}

function Taakrij({ regel, gebruiker, nu, namen, hier }: Tabelopties & { readonly regel: Werkregel }) {
  const { casusnummer, type } = regel;
  const mag = kanDoen(gebruiker, regel);
  const van = <span class="alleen-voorlezen">, {kindnaam(regel)}</span>;
  return (
    <Rij>
      <Cel klasse="taken__wat">
        {mag ? (
          <a
            class="lijst__hoofd taken__taak"
            href={opdrachtadres(casusnummer, OPDRACHT_BIJ_TAAK[type], { [TERUG]: hier })}
          >
            {TAAKTITEL[type]}
            {van}
          </a>
        ) : (
          <span class="lijst__hoofd">
            {TAAKTITEL[type]}
            {van}
          </span>
        )}
        {regel.naTeLaat && <span class="lijst__bij">{NA_TE_LAAT}</span>}
        {mag && <Snel regel={regel} terug={hier} />}
      </Cel>
      <Cel klasse="taken__wanneer">
        <Wanneer uiterlijk={regel.uiterlijk} nu={nu} />
      </Cel>
      <Cel klasse="taken__wie" kop="Van">
        <Wie regel={regel} gebruiker={gebruiker} namen={namen} hier={hier} />
      </Cel>
    </Rij>
  );
}

/** Who has it: somebody, a deputy for somebody, or nobody yet - then it can be taken. */
function Wie({
  regel,
  gebruiker,
  namen,
  hier,
}: Pick<Tabelopties, 'gebruiker' | 'namen' | 'hier'> & { readonly regel: Werkregel }) {
  const { persoon, rol, uitvoerder } = regel;
  if (persoon === null || uitvoerder === null) {
    if (gebruiker.rol !== rol) {
      return (
        <>
          Nog niemand
          <span class="lijst__bij">{rolnaam(rol)}</span>
        </>
      );
    }
    return (
      <>
        <Neem regel={regel} hier={hier} />
        <span class="lijst__bij">nog van niemand</span>
      </>
    );
  }
  const naam = uitvoerder === gebruiker.id ? 'U' : namen.persoon(uitvoerder);
  return (
    <>
      {naam}
      <span class="lijst__bij">
        {uitvoerder === persoon
          ? rolnaam(rol)
          : `namens ${persoon === gebruiker.id ? 'u' : namen.persoon(persoon)}`}
      </span>
    </>
  );
}

/** Takes the task in one click; sent twice it is still one claim. */
function Neem({ regel, hier }: Pick<Tabelopties, 'hier'> & { readonly regel: Werkregel }) {
  const { casusnummer, fase, type } = regel;
  return (
    <Formulier actie={opdrachtadres(casusnummer, 'neemTaak')} class="inrij">
      <input type="hidden" name="taak" value={type} />
      <input type="hidden" name={VAST.sleutel} value={randomUUID()} />
      <input type="hidden" name={VAST.fase} value={fase} />
      <input type="hidden" name={VAST.terug} value={hier} />
      <Knop soort="secundair" klein>
        Neem deze taak
        <span class="alleen-voorlezen">
          {' '}
          van {kindnaam(regel)}: {TAAKTITEL[type]}
        </span>
      </Knop>
    </Formulier>
  );
}
