/** The sign before the name of a child in danger, in every list; nothing before any other. */
export function Gevaarteken({ gevaar }: { readonly gevaar: boolean }) {
  return gevaar ? <b class="gevaarteken">Gevaar</b> : null;
}
