import { inWoorden } from './woorden';
import { datumVan, type Moment } from '../domain/tijd';

/** What somebody said of their agreement, as people read it; `wie` is who said it. */
export function beloofd(
  {
    gedaan,
    toelichting,
    op,
  }: { readonly gedaan: boolean; readonly toelichting: string | null; readonly op: Moment },
  wie: string,
): string {
  const wat = gedaan ? 'dat het is gedaan' : 'dat het niet lukt';
  const erbij = toelichting === null ? '.' : `: "${toelichting}"`;
  return `Op ${inWoorden(datumVan(op))} zei ${wie} ${wat}${erbij}`;
}
