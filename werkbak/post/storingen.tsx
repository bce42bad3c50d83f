import type { Onbemand, Postaantal } from '../../dossier/post/stand';
import type { Moment } from '../../domain/tijd';
import type { Postbusstoring } from '../../dossier/post/terug';
import { foutzin, isKanaalstoring, kanaalnaam, postbuszin } from './woorden';
import { tijdstip } from '../../taal/tijd';
import { Bericht } from '../onderdelen/melding';
import { postadres } from './vraag';

/** From so many messages that fail for one reason on, it is the channel that fails, and not a message. */
const VEEL = 10;

/** One alarm for each channel that fails, however many messages wait for it. */
export function Storingen({
  aantallen,
  postbus,
  onbemand,
  nu,
}: {
  readonly aantallen: readonly Postaantal[];
  /** Mailboxes with returned mail that cannot be read. */
  readonly postbus: readonly Postbusstoring[];
  /** Channels that no worker has. */
  readonly onbemand: readonly Onbemand[];
  readonly nu: Moment;
}) {
  const storingen = aantallen.filter(
    ({ stand, aantal, foutcode }) =>
      ((stand === 'hapert' || stand === 'opgegeven') && aantal >= VEEL) ||
      (stand === 'hapert' && isKanaalstoring(foutcode)),
  );
  return (
    <>
      {postbus.map(({ foutcode, sinds }) => (
        <Bericht key={sinds} toon="let-op" kop="Storing: teruggekomen e-mail">
          <p>
            {postbuszin(foutcode)} Sinds {tijdstip(sinds, nu)} lezen wij niet welke e-mail terugkomt. Zodra
            het weer werkt, lezen wij alles alsnog.
          </p>
        </Bericht>
      ))}
      {onbemand.map(({ kanaal, aantal, sinds }) => (
        <Bericht key={kanaal} toon="let-op" kop={`Kanaal niet ingesteld: ${kanaalnaam(kanaal)}`}>
          <p>
            Niemand verstuurt nu via {kanaalnaam(kanaal)}: het kanaal is niet ingesteld, of de werker staat
            uit. <a href={postadres({ stand: 'wacht', kanaal })}>{berichten(aantal)}</a>{' '}
            {aantal === 1 ? 'wacht' : 'wachten'} hierop, het oudste sinds {tijdstip(sinds, nu)}. Stel het
            kanaal in, of verstuur ze anders.
          </p>
        </Bericht>
      ))}
      {storingen.map(({ kanaal, foutcode, stand, aantal, sinds }) => (
        <Bericht key={`${kanaal} ${foutcode} ${stand}`} toon="let-op" kop={`Storing: ${kanaalnaam(kanaal)}`}>
          <p>
            {foutzin(foutcode)} <a href={postadres({ stand, kanaal })}>{berichten(aantal)}</a>{' '}
            {stand === 'opgegeven'
              ? `konden hierdoor niet weg, het oudste van ${tijdstip(sinds, nu)}. Kijk of het kanaal werkt, en probeer daarna alles opnieuw.`
              : `${aantal === 1 ? 'wacht' : 'wachten'} hierop, het oudste sinds ${tijdstip(sinds, nu)}. Zodra het weer werkt, gaan ze vanzelf weg.`}
          </p>
        </Bericht>
      ))}
    </>
  );
}

function berichten(aantal: number): string {
  return aantal === 1 ? '1 bericht' : `${aantal} berichten`;
}
