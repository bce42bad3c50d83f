import type { Moment } from '../../domain/tijd';
import { gezinszeggen, type Gezinszeggen } from '../../taal/gezinssignaal';
import { tijdstip } from '../../taal/tijd';
import { Formulier } from './formulier';
import { casusadres, casustitel } from './kind';
import { Knop } from './knop';

/** Something that somebody of the family said on their own page. */
export interface Getoondsignaal {
  readonly id: string;
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** What the child is called. */
  readonly kind: string | null;
  /** Who said it. */
  readonly naam: string;
  readonly inhoud: Gezinszeggen;
  readonly op: Moment;
  readonly afgehandeldOp: Moment | null;
}

/** Field with the page to go back to. */
export const TERUGVELD = 'terug';

/** What the family said, each until somebody has dealt with it; `terug` is the page they stand on. */
export function Gezinssignalen({
  signalen,
  nu,
  terug,
  metKind = false,
  mag,
  verder = () => null,
}: {
  readonly signalen: readonly Getoondsignaal[];
  readonly nu: Moment;
  readonly terug: string;
  /** True: each says about which child it is. */
  readonly metKind?: boolean;
  /** True when whoever looks deals with them. */
  readonly mag: boolean;
  /** Where the command is that answers it; null: there is none. */
  readonly verder?: (signaal: Getoondsignaal) => { readonly naar: string; readonly tekst: string } | null;
}) {
  return (
    <ul class="kaal gezinssignalen">
      {signalen.map((signaal) => {
        const { id, casusnummer, naam, op, afgehandeldOp } = signaal;
        const { zin, toelichting } = gezinszeggen(signaal.inhoud);
        const stap = verder(signaal);
        return (
          <li key={id}>
            <p>
              {metKind && (
                <>
                  <a href={casusadres(casusnummer)}>
                    {casustitel({ naam: signaal.kind, kenmerk: signaal.kenmerk })}
                  </a>
                  {': '}
                </>
              )}
              <b>
                <bdi>{naam}</bdi>
              </b>{' '}
              zegt op {tijdstip(op, nu)}: {zin}
            </p>
            {toelichting !== undefined && (
              <blockquote class="vrije-tekst" dir="auto">
                {toelichting}
              </blockquote>
            )}
            {afgehandeldOp !== null && <p class="stil">Afgehandeld op {tijdstip(afgehandeldOp, nu)}.</p>}
            {stap !== null && (
              <p>
                <a href={stap.naar}>{stap.tekst}</a>
              </p>
            )}
            {mag && afgehandeldOp === null && (
              <Formulier actie={`${casusadres(casusnummer)}/gezin/${id}`}>
                <input type="hidden" name={TERUGVELD} value={terug} />
                <Knop soort="secundair" klein>
                  Ik heb dit afgehandeld
                  <span class="alleen-voorlezen">
                    {' '}
                    wat {naam} zei op {tijdstip(op, nu)}
                  </span>
                </Knop>
              </Formulier>
            )}
          </li>
        );
      })}
    </ul>
  );
}
