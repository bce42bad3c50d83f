import { Bericht } from '../onderdelen/melding';

/** All that may be seen of a case when consent to share is lacking: that it is there. */
export function Verwijzing({ casusnummer }: { readonly casusnummer: string }) {
  return (
    <>
      <h1>Casus {casusnummer.slice(0, 8)}</h1>
      <Bericht toon="let-op" kop="U ziet alleen het casusnummer">
        <p>
          Er is geen toestemming om meer met u te delen. Vraag de casusregisseur wat u wel samen kunt doen.
        </p>
      </Bericht>
      <p>
        Casusnummer: <code>{casusnummer}</code>
      </p>
    </>
  );
}
