import type { Bedenktijd } from '../../dossier/post/bedenktijd';
import { DRAAIT_TERUG } from '../../domain/bedenktijd';
import { vooraf } from '../../domain/decide';
import { ROLLEN, type LadderFase, type Rol } from '../../domain/fase';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { DE_ROL } from '../../taal/rollen';
import { uur } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { Bericht } from '../onderdelen/melding';
import { FORMULIEREN, opdrachtadres } from './formulieren';
import type { Omgeving } from './formulier';
import { past } from './mogelijk';

/** How a big step can be taken back in a case as it stands. */
interface Terugweg {
  /** By which commands whoever looks can do so. */
  readonly zelf: readonly Opdrachtnaam[];
  /** Who else can; empty where nobody can. */
  readonly rollen: readonly Rol[];
}

/** The ways back from the step to a phase; none where the case has left that phase. */
export function terugweg(stap: LadderFase, o: Omgeving): Terugweg {
  const kan = o.casus.bereikt === stap ? DRAAIT_TERUG[stap] : [];
  return {
    zelf: kan.filter((naam) => past(naam, o)),
    // A system of a school may what the school may.
    rollen: ROLLEN.filter(
      (door) => door !== 'systeem' && kan.some((naam) => vooraf(naam, o.casus, { nu: o.nu, door }) === null),
    ),
  };
}

/** Who can take the step back when whoever reads cannot, or that nobody can; `tot` is until when. */
export function wieTerugdraait({ rollen }: Terugweg, tot: string): string {
  const [rol] = rollen;
  return rol === undefined
    ? 'Deze stap is niet terug te draaien.'
    : `${hoofdletter(tot)} kan ${DE_ROL[rol]} deze stap terugdraaien. Is het een vergissing? Bel dan meteen.`;
}

/** Says until when the messages of a big step wait, and how it is taken back until then; nothing when none wait. */
export function Bedenkmelding({ wacht, o }: { readonly wacht: Bedenktijd | null; readonly o: Omgeving }) {
  if (wacht === null) return null;
  const { stap, tot } = wacht;
  const terug = terugweg(stap, o);
  return (
    <Bericht toon="info" kop={`Berichten gaan om ${uur(tot)} uur weg`}>
      {terug.zelf.length === 0 ? (
        <p>{wieTerugdraait(terug, 'tot dan')}</p>
      ) : (
        <>
          <p>Tot dan kunt u deze stap terugdraaien. Dan gaan de berichten niet weg.</p>
          <ul>
            {terug.zelf.map((naam) => (
              <li key={naam}>
                <a href={opdrachtadres(o.casus.casusnummer, naam)}>{FORMULIEREN[naam].titel}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Bericht>
  );
}
