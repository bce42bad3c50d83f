import type { Casus } from '../domain/casus';
import type { Fase } from '../domain/fase';

const NU: Record<Fase, string> = {
  schoolregie: 'De school zoekt samen met u naar een oplossing.',
  casusregie: 'De casusregisseur zoekt samen met u en de school naar een oplossing.',
  doorbraak: 'U maakt samen met school, zorg en gemeente afspraken. Dat gebeurt aan de doorbraaktafel.',
  arbitrage: 'Drie mensen luisteren naar u en nemen een beslissing. Dat gebeurt alleen als u dat goed vindt.',
  om: 'Wij blijven samen met u zoeken naar onderwijs dat past.',
  nazorg: 'Uw kind gaat weer naar school. Wij volgen of het goed blijft gaan.',
  gesloten: 'Wij zijn klaar met deze hulp.',
};

/** What goes on now, as the family reads it; of what the OM does it says nothing. */
export function nuVoorGezin({ fase, school }: Pick<Casus, 'fase' | 'school'>): string {
  return fase === 'schoolregie' && school === null
    ? 'De leerplichtambtenaar zoekt samen met u naar een oplossing.'
    : NU[fase];
}
