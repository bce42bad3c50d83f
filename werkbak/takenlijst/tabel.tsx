import { randomUUID } from 'node:crypto';
import type { Werkregel } from '../../dossier/werkregels';
import { TAAKTITEL } from '../../taal/woorden';
import type { Gebruiker } from '../../domain/gebruiker';
import { OPDRACHT_BIJ_TAAK } from '../../domain/opdracht';
import type { Moment } from '../../domain/tijd';
import { VAST } from '../opdracht/geven';
import { opdrachtadres } from '../opdracht/formulieren';
import { Fasebadge } from '../onderdelen/fase';
import { Gevaarteken } from '../onderdelen/gevaar';
import { Formulier } from '../onderdelen/formulier';
import { casusadres, kindnaam } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import { Cel, Lijst, Rij, Rijkop, type Kolom } from '../onderdelen/lijst';
import { Wanneer } from '../onderdelen/wanneer';
import { rolnaam } from '../../taal/rollen';
import { dagenInWoorden } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import { kanDoen } from './kan-doen';
import type { Groep } from './groepen';

/** What a row is shown with. */
export interface Tabelopties {
  readonly gebruiker: Gebruiker;
  readonly nu: Moment;
  readonly namen: Namen;
}

const KOLOMMEN: readonly Kolom[] = [
  { kop: 'Taak' },
  { kop: 'Fase', klasse: 'taken__fase' },
  { kop: 'Uiterlijk', klasse: 'taken__wanneer' },
  { kop: 'Van', klasse: 'taken__wie' },
];

/** The work of one urgency, a row each; the task leads to its form, the child to its case. */
export function Takengroep({ groep, ...opties }: Tabelopties & { readonly groep: Groep<Werkregel> }) {
  const id = `groep-${groep.wat}`;
  return (
    <section class={`groep groep--${groep.wat}`} aria-labelledby={id}>
      <h2 id={id}>
        {groep.kop} <span class="nl-number-badge">{groep.regels.length}</span>
      </h2>
      <Lijst opschrift={id} kolommen={KOLOMMEN} klasse="taken">
        {groep.regels.map((regel) => (
          <Taakrij key={`${regel.casusnummer} ${regel.type}`} regel={regel} {...opties} />
        ))}
      </Lijst>
    </section>
  );
}

function Taakrij({ regel, gebruiker, nu, namen }: Tabelopties & { readonly regel: Werkregel }) {
  const { casusnummer, type, fase, gemeente, school } = regel;
  const kind = kindnaam(regel);
  return (
    <Rij>
      <Rijkop>
        {kanDoen(gebruiker, regel) ? (
          <a
            class="lijst__hoofd"
            href={opdrachtadres(casusnummer, OPDRACHT_BIJ_TAAK[type], { terug: 'werkbak' })}
          >
            {TAAKTITEL[type]}
          </a>
        ) : (
          <span class="lijst__hoofd">{TAAKTITEL[type]}</span>
        )}
        <span class="lijst__bij">
          <Gevaarteken gevaar={regel.gevaar} />
          <a class="taken__kind" href={casusadres(casusnummer)}>
            {kind}
          </a>
          {regel.naam !== null && ` (${regel.kenmerk})`}
          {`, ${school === null ? 'zonder school' : namen.school(school)}, ${namen.gemeente(gemeente)}`}
        </span>
      </Rijkop>
      <Cel klasse="taken__fase">
        <Fasebadge fase={fase} />
        <span class="lijst__bij lijst__getal">
          {fase === 'nazorg' ? 'weer op school' : `${dagenInWoorden(regel.dagenThuis)} thuis`}
        </span>
      </Cel>
      <Cel klasse="taken__wanneer">
        <Wanneer uiterlijk={regel.uiterlijk} nu={nu} />
      </Cel>
      <Cel klasse="taken__wie" kop="Van">
        <Wie regel={regel} gebruiker={gebruiker} namen={namen} />
      </Cel>
    </Rij>
  );
}

/** Who has it: somebody, a deputy for somebody, or nobody yet - then it can be taken. */
function Wie({
  regel,
  gebruiker,
  namen,
}: Pick<Tabelopties, 'gebruiker' | 'namen'> & { readonly regel: Werkregel }) {
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
        <Neem regel={regel} />
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
function Neem({ regel }: { readonly regel: Werkregel }) {
  const { casusnummer, fase, type } = regel;
  return (
    <Formulier actie={opdrachtadres(casusnummer, 'neemTaak')} class="inrij">
      <input type="hidden" name="taak" value={type} />
      <input type="hidden" name={VAST.sleutel} value={randomUUID()} />
      <input type="hidden" name={VAST.fase} value={fase} />
      <input type="hidden" name={VAST.terug} value="werkbak" />
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
