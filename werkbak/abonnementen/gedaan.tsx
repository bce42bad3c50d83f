import { Bericht } from '../onderdelen/melding';

/** What the form did that was sent just before; nothing for what no form says. */
export function Gedaan({ wat }: { readonly wat: unknown }) {
  if (wat === 'gepauzeerd')
    return (
      <Bericht toon="goed">
        <p>Dit abonnement staat nu stil. Wat er gebeurt, bewaren wij tot u het weer aanzet.</p>
      </Bericht>
    );
  if (wat === 'hervat')
    return (
      <Bericht toon="goed">
        <p>Dit abonnement staat weer aan. Wat intussen gebeurde, gaat nu alsnog.</p>
      </Bericht>
    );
  if (wat === 'niets')
    return (
      <Bericht toon="info">
        <p>Er is niets veranderd: het is net aangekomen, of wordt nu gestuurd.</p>
      </Bericht>
    );
  if (typeof wat !== 'string' || !/^[1-9]\d{0,6}$/.test(wat)) return null;
  return (
    <Bericht toon="goed">
      <p>{wat === '1' ? 'Wij sturen het nu opnieuw.' : `Wij sturen er nu ${wat} opnieuw.`}</p>
    </Bericht>
  );
}
