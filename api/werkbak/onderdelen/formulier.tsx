import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';

/** Name of the hidden field that ties a form to the session it was made for. */
export const TOKENVELD = 'formuliertoken';

/** What the forms of a page carry in that field; `toon` gives it. Empty: nobody has signed in. */
export const Formuliertoken = createContext('');

type Kenmerken = Omit<JSX.FormHTMLAttributes<HTMLFormElement>, 'method' | 'action' | 'children'>;

/** A form that sends something: every POST of a page goes through it, else it is refused as `vreemde-herkomst`. */
export function Formulier({
  actie,
  children,
  ...kenmerken
}: Kenmerken & {
  /** Path on this server that gets the fields. */
  readonly actie: string;
  readonly children: ComponentChildren;
}) {
  const token = useContext(Formuliertoken);
  return (
    <form {...kenmerken} method="post" action={actie}>
      {token !== '' && <input type="hidden" name={TOKENVELD} value={token} />}
      {children}
    </form>
  );
}
