import type { Moment } from '../../domain/tijd';
import { hoeLang, spoed, uiterlijkOp } from '../../taal/tijd';

/** A due time: how long there is in words, and the date under it. */
export function Wanneer({ uiterlijk, nu }: { readonly uiterlijk: Moment; readonly nu: Moment }) {
  return (
    <>
      <span class={`spoed spoed--${spoed(uiterlijk, nu)}`}>{hoeLang(uiterlijk, nu)}</span>
      <time class="lijst__bij" dateTime={uiterlijk}>
        {uiterlijkOp(uiterlijk, nu)}
      </time>
    </>
  );
}
