const TOETSEN: readonly (readonly [toetsen: readonly string[], wat: string])[] = [
  [['/'], 'Naar het zoekveld'],
  [['j'], 'Naar de volgende regel van een lijst'],
  [['k'], 'Naar de vorige regel van een lijst'],
  [['Enter'], 'Open de regel'],
  [['?'], 'Open dit venster'],
];

/**
 * The shortcuts, and the switch that turns them off (WCAG 2.1.4). Closed until the script of the pages opens it; without
 * that there are none, and nothing of this is seen.
 */
export function Sneltoetsen() {
  return (
    <dialog id="sneltoetsen" class="sneltoetsen" aria-labelledby="sneltoetsen-kop">
      <h2 id="sneltoetsen-kop">Sneltoetsen</h2>
      <dl class="feiten">
        {TOETSEN.map(([toetsen, wat]) => (
          <>
            <dt>
              {toetsen.map((toets) => (
                <kbd key={toets}>{toets}</kbd>
              ))}
            </dt>
            <dd>{wat}</dd>
          </>
        ))}
      </dl>
      <div class="kruis">
        <input type="checkbox" id="sneltoetsen-aan" />
        <label for="sneltoetsen-aan">Gebruik sneltoetsen in deze browser</label>
      </div>
      <p class="klein stil">
        Zet ze uit als u met uw stem werkt, of als de pagina onverwacht verspringt. Onderaan elke pagina zet u
        ze weer aan.
      </p>
      <p class="knoppen">
        <button type="button" id="sneltoetsen-sluit" class="nl-button nl-button--secondary">
          Sluit
        </button>
      </p>
    </dialog>
  );
}

/** Opens the shortcuts; hidden until the script of the pages runs. */
export function Sneltoetsknop() {
  return (
    <button type="button" id="sneltoetsen-open" class="nl-button nl-button--subtle voet__knop" hidden>
      Sneltoetsen
    </button>
  );
}
