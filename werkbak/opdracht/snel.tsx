import { randomUUID } from 'node:crypto';
import type { Werkregel } from '../../dossier/werkregels';
import { OPDRACHT_BIJ_TAAK } from '../../domain/opdracht';
import { Formulier } from '../onderdelen/formulier';
import { kindnaam } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import { EERST, FORMULIEREN, opdrachtadres } from './formulieren';
import type { Snelvorm } from './formulier';
import { VAST } from './geven';

/** A short form within the row of its task; nothing where the form of the task is a longer one. */
export function Snel({ regel, terug }: { readonly regel: Werkregel; readonly terug: string }) {
  const naam = OPDRACHT_BIJ_TAAK[regel.type];
  const { snel, knop } = FORMULIEREN[naam];
  if (snel === undefined) return null;
  const actie = opdrachtadres(regel.casusnummer, naam);
  const id = `snel-${regel.casusnummer}-${regel.type}`;
  return (
    <details class="snel">
      <summary>
        Meld het hier<span class="alleen-voorlezen">, voor {kindnaam(regel)}</span>
      </summary>
      <Formulier actie={actie} class="snel__formulier">
        <input type="hidden" name={VAST.sleutel} value={randomUUID()} />
        <input type="hidden" name={VAST.gezien} value={String(regel.volgnummer)} />
        <input type="hidden" name={VAST.fase} value={regel.fase} />
        <input type="hidden" name={VAST.terug} value={terug} />
        <label for={id}>{snel.vraag}</label>
        <textarea class="invoer" id={id} name={snel.veld} rows={2} maxLength={4000} required />
        {snel.keuze === undefined ? (
          <Knop soort="secundair" klein>
            {knop}
          </Knop>
        ) : (
          <Antwoorden keuze={snel.keuze} actie={actie} />
        )}
      </Formulier>
    </details>
  );
}

/** A button for each answer: what moves nothing is sent at once, any other answer is looked at first. */
function Antwoorden({
  keuze,
  actie,
}: {
  readonly keuze: NonNullable<Snelvorm['keuze']>;
  readonly actie: string;
}) {
  const { veld, vraag, meteen, antwoorden } = keuze;
  const anders = Object.entries(antwoorden).filter(([waarde]) => waarde !== meteen);
  return (
    <>
      <p class="snel__vraag">{vraag}</p>
      <Knop soort="secundair" klein naam={veld} waarde={meteen}>
        {antwoorden[meteen]}
      </Knop>
      {anders.map(([waarde, label]) => (
        <Knop key={waarde} soort="subtiel" klein naam={veld} waarde={waarde} actie={`${actie}?${EERST}=ja`}>
          {label}...
        </Knop>
      ))}
    </>
  );
}
