import type { Casus } from '../../../domain/casus';
import type { Afhankelijkheden } from '../../afhankelijkheden';
import type { Keuzebron } from './mogelijk';

/** What the forms of a case let somebody choose from: convenanten, and the people of its region. */
export async function keuzebron(
  met: Pick<Afhankelijkheden, 'convenanten'>,
  casus: Casus,
): Promise<Keuzebron> {
  const mensen = (casus.convenant.rooster ?? []).map(({ id, rol }) => ({ id, naam: id, rol }));
  return { convenanten: met.convenanten, mensen };
}
