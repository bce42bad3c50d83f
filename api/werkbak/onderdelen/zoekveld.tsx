/** Searches a child by name or case number. */
export function Zoekveld({ tekst = '' }: { readonly tekst?: string }) {
  return (
    <form class="zoek" role="search" method="get" action="/werkbak/zoeken">
      <div>
        <label for="zoek">Zoek op naam of casusnummer</label>
        <input
          class="invoer"
          id="zoek"
          name="q"
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
    </form>
  );
}
