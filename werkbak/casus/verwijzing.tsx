import { casusnaam } from '../onderdelen/kind';
import { Bericht } from '../onderdelen/melding';

/** All that may be seen of a case when consent to share is lacking: that it is there. */
export function Verwijzing({ kenmerk }: { readonly kenmerk: string }) {
  return (
    <>
      <h1>{casusnaam(kenmerk)}</h1>
      <Bericht toon="let-op" kop="U ziet alleen het kenmerk">
        <p>
          Er is geen toestemming om meer met u te delen. Vraag de casusregisseur wat u wel samen kunt doen.
        </p>
      </Bericht>
      <p>Kenmerk: {kenmerk}</p>
    </>
  );
}
