import { openTaken } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
import { VEILIGHEIDSTAAK } from '../../domain/gevaar';
import { datumVan, plusDagen } from '../../domain/tijd';
import { delenBeperkt, isAfgelopen } from '../../domain/toestemming';
import { TOESTEMMER } from '../../taal/antwoorden';
import { leestAlsSchool } from '../../taal/school';
import { dag, uiterlijkOp } from '../../taal/tijd';
import { DE_ROL } from '../../taal/rollen';
import { hoofdletter } from '../../taal/zin';
import { opdrachtadres } from '../opdracht/formulieren';
import { Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { antwoordenIn } from './toestemming';
import type { Casuszicht } from './zicht';

type Zicht = Pick<Casuszicht, 'casus' | 'gebruiker' | 'mogelijk' | 'nu' | 'namen' | 'tijdlijn'>;

/** What whoever opens the case must know before anything else, the most urgent first. */
export function LetOp(zicht: Zicht) {
  const { casus } = zicht;
  if (casus.gesloten !== null) return null;
  return (
    <>
      <Gevaar {...zicht} />
      <OnbevestigdeTerugkeer {...zicht} />
      <Aankondiging {...zicht} />
      <Afgelopen {...zicht} />
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

function Gevaar({ casus, mogelijk, nu }: Zicht) {
  const gevaar = openTaken(casus).find(({ type }) => type === VEILIGHEIDSTAAK);
  if (gevaar === undefined) return null;
  return (
    <Bericht toon="fout" kop="Gevaar: dit kind is niet veilig">
      <p>
        Zorg eerst dat het kind veilig is, uiterlijk {uiterlijkOp(gevaar.uiterlijk, nu)}. Leg daarna vast wat
        u deed.
      </p>
      {mogelijk.includes('borgVeiligheid') && (
        <Knoplink href={opdrachtadres(casus.casusnummer, 'borgVeiligheid')} soort="gevaar">
          Leg vast dat het kind veilig is
        </Knoplink>
      )}
    </Bericht>
  );
}

/** The school said that the child is back, and whoever leads must still say whether it is so: each reads their own part. */
function OnbevestigdeTerugkeer({ casus, gebruiker, mogelijk, nu }: Zicht) {
  const { terugkeer } = casus;
  if (terugkeer?.bevestigd !== false) return null;
  const sinds = `sinds ${dag(terugkeer.vanaf, nu)} weer naar school gaat`;
  const houder = DE_ROL[casus.regie.rol];
  if (mogelijk.includes('bevestigTerugkeer'))
    return (
      <Bericht toon="let-op" kop="Klopt het dat het kind weer naar school gaat?">
        <p>
          De school meldde dat het kind {sinds}. Ga na of dat klopt en zeg het hier. Zolang u dat niet doet,
          sluit de casus niet.
        </p>
        <Knoplink href={opdrachtadres(casus.casusnummer, 'bevestigTerugkeer')}>
          Zeg of het kind terug is
        </Knoplink>
      </Bericht>
    );
  return (
    <Bericht toon="let-op" kop="De terugkeer is nog niet bevestigd">
      {leestAlsSchool(gebruiker) ? (
        <p>
          Uw school meldde dat het kind {sinds}. {hoofdletter(houder)} moet dit nog bevestigen. U hoeft niets
          te doen. Zit het kind weer thuis? Meld dat dan meteen.
        </p>
      ) : (
        <p>
          De school meldde dat het kind {sinds}. {hoofdletter(houder)} moet zeggen of dat klopt. Zolang dat
          niet is gebeurd, sluit de casus niet.
        </p>
      )}
    </Bericht>
  );
}

/** Consent that was given for a time which is over: whoever can ask again reads of whom, and until when it held. */
function Afgelopen({ casus, mogelijk, nu, tijdlijn }: Zicht) {
  const afgelopen = antwoordenIn(tijdlijn).filter((een) => isAfgelopen(een, datumVan(nu)));
  if (afgelopen.length === 0 || !mogelijk.includes('legToestemmingVast')) return null;
  return (
    <Bericht toon="let-op" kop="Er is toestemming afgelopen">
      {afgelopen.map(({ van, wie, geldigTot }) => (
        <p key={`${van} ${wie}`}>
          De toestemming van <bdi>{wie ?? TOESTEMMER[van]}</bdi> gold tot en met{' '}
          {geldigTot === null ? '' : dag(plusDagen(geldigTot, -1), nu)}. Vraag het opnieuw.
        </p>
      ))}
      <Knoplink href={opdrachtadres(casus.casusnummer, 'legToestemmingVast')}>
        Leg de nieuwe toestemming vast
      </Knoplink>
    </Bericht>
  );
}

function Aankondiging({ casus, gebruiker, mogelijk, nu, namen }: Zicht) {
  const { aankondiging } = casus;
  if (aankondiging === null) return null;
  const { gemeente, per, school } = aankondiging;
  const naar = `${namen.gemeente(gemeente)}${typeof school === 'string' ? `, ${namen.school(school)}` : ''}`;
  return (
    <Bericht toon="info" kop="Overdracht aangekondigd">
      <p>
        Op {dag(per, nu)} gaat deze casus over naar {naar}.{' '}
        {leestAlsSchool(gebruiker)
          ? `${hoofdletter(DE_ROL[casus.regie.rol])} belt voor die dag met wie het kind ontvangt. Help mee met een goede overdracht.`
          : 'Draag het kind voor die dag warm over.'}
      </p>
      {mogelijk.includes('draagOver') && (
        <p>
          <a href={opdrachtadres(casus.casusnummer, 'draagOver')}>
            Klopt de dag niet meer? Wijzig de overdracht
          </a>
        </p>
      )}
    </Bericht>
  );
}

/** True when somebody whose consent is needed said no; else nobody did yet. */
function isGeweigerd({ toestemmers, toestemming }: Casus): boolean {
  return toestemmers.some((wie) => toestemming[wie] === 'geweigerd' || toestemming[wie] === 'ingetrokken');
}
