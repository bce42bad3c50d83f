import type { Fase } from '../../domain/fase';
import { FASELABEL } from '../../taal/fasen';

/** The phase of a case: its name, with a colour of its own beside it. */
export function Fasebadge({ fase }: { readonly fase: Fase }) {
  return <span class={`nl-data-badge fase fase--${fase}`}>{FASELABEL[fase]}</span>;
}
