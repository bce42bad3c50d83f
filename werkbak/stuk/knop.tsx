import { randomUUID } from 'node:crypto';
import type { Stukdoel } from '../../taal/stuk/schema';
import { DOELNAAM } from '../../taal/stuk/woorden';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { stukkenadres } from './adres';

/** One button that makes the file of a case; sent twice it makes one. */
export function Stukknop({ casusnummer, doel }: { readonly casusnummer: string; readonly doel: Stukdoel }) {
  return (
    <Formulier actie={stukkenadres(casusnummer)}>
      <input type="hidden" name="sleutel" value={randomUUID()} />
      <input type="hidden" name="doel" value={doel} />
      <Knop soort="secundair">Maak het dossier voor {metLidwoord(doel)}</Knop>
    </Formulier>
  );
}

function metLidwoord(doel: Stukdoel): string {
  return `${doel === 'om' ? 'het' : 'de'} ${DOELNAAM[doel]}`;
}
