import type { Postaantal } from '../../dossier/post/stand';
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
  nu,
}: {
  readonly aantallen: readonly Postaantal[];
  /** Mailboxes with returned mail that cannot be read. */
  readonly postbus: readonly Postbusstoring[];
  readonly nu: Moment;
}) {
  const storingen = aantallen.filter(
    ({ stand, aantal, foutcode }) => stand === 'hapert' && (aantal >= VEEL || isKanaalstoring(foutcode)),
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
      {storingen.map(({ kanaal, foutcode, aantal, sinds }) => (
        <Bericht key={`${kanaal} ${foutcode}`} toon="let-op" kop={`Storing: ${kanaalnaam(kanaal)}`}>
          <p>
            {foutzin(foutcode)}{' '}
            <a href={postadres({ stand: 'hapert', kanaal })}>
              {aantal === 1 ? '1 bericht' : `${aantal} berichten`}
            </a>{' '}
            {aantal === 1 ? 'wacht' : 'wachten'} hierop, het oudste sinds {tijdstip(sinds, nu)}. Zodra het
            weer werkt, gaan ze vanzelf weg.
          </p>
        </Bericht>
      ))}
    </>
  );
}
