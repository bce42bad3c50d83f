import { openTaken } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
import { delenBeperkt } from '../../domain/toestemming';
import { dag, uiterlijkOp } from '../../taal/tijd';
import { DE_ROL } from '../../taal/rollen';
import { hoofdletter } from '../../taal/zin';
import { Bericht } from '../onderdelen/melding';
import type { Casuszicht } from './zicht';

/** What whoever opens the case must know before anything else, the most urgent first. */
export function LetOp({ casus, nu, namen }: Pick<Casuszicht, 'casus' | 'nu' | 'namen'>) {
  if (casus.gesloten !== null) return null;
  const gevaar = openTaken(casus).find(({ type }) => type === 'veiligheid-borgen');
  const { aankondiging, terugkeer } = casus;
  return (
    <>
      {gevaar !== undefined && (
        <Bericht toon="fout" kop="Gevaar: dit kind is niet veilig">
          <p>
            Zorg eerst dat het kind veilig is, uiterlijk {uiterlijkOp(gevaar.uiterlijk, nu)}. Leg daarna vast
            wat u deed.
          </p>
        </Bericht>
      )}
      {terugkeer?.bevestigd === false && (
        <Bericht toon="let-op" kop="De terugkeer is nog niet bevestigd">
          <p>
            De school meldt dat het kind sinds {dag(terugkeer.vanaf, nu)} weer naar school gaat.{' '}
            {hoofdletter(DE_ROL[casus.regie.rol])} moet zeggen of dat klopt. Zolang dat niet is gebeurd, sluit
            de casus niet.
          </p>
        </Bericht>
      )}
      {aankondiging !== null && (
        <Bericht toon="info" kop="Overdracht aangekondigd">
          <p>
            Op {dag(aankondiging.per, nu)} gaat deze casus over naar {namen.gemeente(aankondiging.gemeente)}
            {typeof aankondiging.school === 'string' ? `, ${namen.school(aankondiging.school)}` : ''}. Draag
            het kind voor die dag warm over.
          </p>
        </Bericht>
      )}
      {delenBeperkt(casus) && (
        <Bericht
          toon="let-op"
          kop={isGeweigerd(casus) ? 'Er is geen toestemming' : 'Er is nog geen toestemming'}
        >
          <p>Deel gegevens van dit kind alleen met de school en de gemeente.</p>
        </Bericht>
      )}
    </>
  );
}

/** True when somebody whose consent is needed said no; else nobody did yet. */
function isGeweigerd({ toestemmers, toestemming }: Casus): boolean {
  return toestemmers.some((wie) => toestemming[wie] === 'geweigerd' || toestemming[wie] === 'ingetrokken');
}
