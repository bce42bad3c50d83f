import { Formulier } from './formulier';

/** Address of the search. */
export const ZOEKPAD = '/werkbak/zoeken';

/** Searches a child by name, kenmerk or case number; it is sent, so that no name ever stands in an address. */
export function Zoekveld({ tekst = '' }: { readonly tekst?: string }) {
  return (
    <Formulier actie={ZOEKPAD} class="zoek" role="search">
      <div>
        <label for="zoek">Zoek op naam of kenmerk</label>
        <input
          class="invoer"
          id="zoek"
          name="tekst"
          type="search"
          value={tekst}
          maxLength={200}
          autocomplete="off"
          required
        />
      </div>
      <button type="submit" class="nl-button nl-button--secondary">
        Zoek
      </button>
    </Formulier>
  );
}
