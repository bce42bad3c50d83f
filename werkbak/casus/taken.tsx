import { openTaken, uitvoerder } from '../../domain/beeld';
import { NA_TE_LAAT, TAAKTITEL } from '../../taal/woorden';
import { VEILIGHEIDSTAAK } from '../../domain/gevaar';
import { OPDRACHT_BIJ_TAAK } from '../../domain/opdracht';
import type { Taak } from '../../domain/taak';
import { volgtOpTeLaat } from '../../domain/taken';
import { datumVan } from '../../domain/tijd';
import { opdrachtadres } from '../opdracht/formulieren';
import { Knoplink } from '../onderdelen/knop';
import { Wanneer } from '../onderdelen/wanneer';
import { rolnaam } from '../../taal/rollen';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** Who reads it can be anybody: on paper. */
interface Papier {
  readonly opPapier?: boolean;
}

/** What has to be done in a case: the child made safe, then what is due first. */
export function Taken(zicht: Casuszicht & Papier) {
  const { casus } = zicht;
  const taken = openTaken(casus).sort(opVolgorde);
  return (
    <Deel id="taken" kop="Open taken" aantal={taken.length}>
      {taken.length === 0 ? (
        <p class="stil">{casus.gesloten === null ? 'Er is nu niets te doen.' : 'De casus is gesloten.'}</p>
      ) : (
        <ul class="takenlijst">
          {taken.map((taak) => (
            <Taakregel key={taak.type} taak={taak} {...zicht} />
          ))}
        </ul>
      )}
    </Deel>
  );
}

function opVolgorde(a: Taak, b: Taak): number {
  if (a.type === VEILIGHEIDSTAAK || b.type === VEILIGHEIDSTAAK) return a.type === VEILIGHEIDSTAAK ? -1 : 1;
  return a.uiterlijk < b.uiterlijk ? -1 : 1;
}

function Taakregel({
  taak,
  casus,
  nu,
  namen,
  gebruiker,
  mogelijk,
  vervanger,
  opPapier = false,
}: Casuszicht & Papier & { readonly taak: Taak }) {
  const opdracht = OPDRACHT_BIJ_TAAK[taak.type];
  const { rol, persoon } = uitvoerder(casus, taak, datumVan(nu));
  const noem = (id: string) => (!opPapier && id === gebruiker.id ? 'u' : namen.persoon(id));
  const doet = persoon === null ? null : vervanger(persoon);
  const namens = persoon === null || doet === persoon ? '' : `, namens ${noem(persoon)}`;
  const wie = doet === null ? rolnaam(rol) : `${noem(doet)}${namens}`;
  return (
    <li>
      <div>
        <b>{TAAKTITEL[taak.type]}</b>
        <span class="lijst__bij">voor {wie}</span>
        {volgtOpTeLaat(taak) && <span class="lijst__bij">{NA_TE_LAAT}</span>}
      </div>
      <div>
        <Wanneer uiterlijk={taak.uiterlijk} nu={nu} />
      </div>
      <div>
        {mogelijk.includes(opdracht) && (
          <Knoplink href={opdrachtadres(casus.casusnummer, opdracht)} soort="secundair" klein>
            Doe dit<span class="alleen-voorlezen">: {TAAKTITEL[taak.type]}</span>
          </Knoplink>
        )}
      </div>
    </li>
  );
}
