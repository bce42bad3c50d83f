import { Formulier } from './formulier';
import { ZOEKPAD } from './zoekveld';

/** The search in the header of every page; like the one on its own page it is sent, so that no name stands in an address. */
export function Kopzoek() {
  return (
    <Formulier actie={ZOEKPAD} class="kopzoek" role="search" aria-label="Een kind zoeken">
      <label class="alleen-voorlezen" for="kopzoek">
        Zoek op naam of kenmerk
      </label>
      <input
        class="invoer"
        id="kopzoek"
        name="tekst"
        type="search"
        placeholder="Naam of kenmerk"
        maxLength={200}
        autocomplete="off"
        required
      />
      <button type="submit" class="nl-button nl-button--secondary">
        Zoek
      </button>
    </Formulier>
  );
}
