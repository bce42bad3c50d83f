import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import { TOKEN_FIELD } from '../../toegang/session';
import { Bericht } from './melding';

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
      {token !== '' && <input type="hidden" name={TOKEN_FIELD} value={token} />}
      {children}
    </form>
  );
}

/** Says that a form was filled in again with what was typed before the session ended. */
export function BewaardBericht() {
  return (
    <Bericht toon="info" kop="Uw tekst is bewaard">
      <p>
        Uw aanmelding was verlopen. Wat u had ingevuld, staat er weer. Er is nog niets verstuurd: kijk het na
        en verstuur het opnieuw.
      </p>
    </Bericht>
  );
}
