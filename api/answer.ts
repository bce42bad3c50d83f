import type { Response } from 'express';
import { reportId } from '../client/identity';
import type { Address, Uitkomst } from '../client/outcome';
import type { Dependencies } from '../toegang/dependencies';
import type { Casusnaam } from '../toegang/casus';
import type { Ouderstand } from '../toegang/gemelde-ouder';
import { noteerInzage } from '../toegang/inzage';
import { Problem } from '../toegang/problems';
import { versietag } from './versie';
import { bevestigd, inReach, maySeeAnswer, opdrachtPath } from './uitkomst';

/** What an answer is about. */
export interface Sent {
  /** Name of the route, for the log of who saw what. */
  readonly handeling: string;
  readonly sleutel: string;
  /** The case a command is for; null for a report. */
  readonly casus: Casusnaam | null;
  /** What became of the parent that came with a report; null or absent: none did. */
  readonly ouder?: Ouderstand | null;
}

/** How long to wait with more for a case that has too much waiting already. */
const BUSY_SECONDS = '5';

const UNCERTAIN =
  'Wij weten nog niet of dit is aangenomen. Kijk op het adres in Location. ' +
  'Nog onbekend na een minuut: stuur opnieuw met deze sleutel. Dan gebeurt het nooit twee keer.';
const NOTHING_HAPPENED =
  'De afhandeling van casussen is even niet bereikbaar of te druk. Met dit verzoek is er niets gebeurd. ' +
  'Stuur het zo opnieuw, met dezelfde sleutel.';
const BUSY =
  'Er wachten al te veel opdrachten op deze casus. Met dit verzoek is er niets gebeurd. ' +
  'Stuur het over een paar tellen opnieuw, met dezelfde sleutel.';

/** Answers a report or command with what became of it, the same in every route. */
export async function answer(
  deps: Pick<Dependencies, 'dossier' | 'klok'>,
  res: Response,
  uitkomst: Uitkomst,
  sent: Sent,
): Promise<void> {
  const { sleutel } = sent;
  const bij = { sleutel, ...(sent.ouder == null ? {} : { ouder: sent.ouder }) };
  switch (uitkomst.soort) {
    case 'bevestigd': {
      const { casusnummer, nieuw, tot, beeld } = uitkomst.bevestiging;
      if (!(await maySeeAnswer(deps, res, sent.handeling, beeld))) {
        accepted(res, naamVan(uitkomst), uitkomst.opdrachtId, bij);
        return;
      }
      if (sent.casus === null) res.status(nieuw ? 201 : 200).location(`/v1/casussen/${casusnummer}`);
      res.set('etag', versietag(tot)).json({ ...bevestigd(res, uitkomst), ...bij });
      return;
    }
    case 'onbevestigd':
      accepted(res, uitkomst, uitkomst.opdrachtId, bij);
      return;
    case 'onzeker':
      uncertain(res, uitkomst, sent, bij);
      return;
    case 'niet-gedaan':
      throw Problem.unreachable(NOTHING_HAPPENED);
    case 'te-druk':
      throw new Problem('te-druk', BUSY, [], { 'retry-after': BUSY_SECONDS });
    case 'geweigerd':
      throw Problem.of(uitkomst.weigering);
    case 'onbekend':
      throw new Problem('niet-gevonden', 'Deze casus bestaat niet.');
  }
}

/** What every answer to something sent carries: its key, and what became of the parent that came with it. */
interface Beside {
  readonly sleutel: string;
  readonly ouder?: Ouderstand;
}

/** Accepted and kept; who may not see the case hears no more than this either. */
function accepted(res: Response, { casusnummer, kenmerk }: Casusnaam, id: string, bij: Beside): void {
  res
    .status(202)
    .location(opdrachtPath(casusnummer, id))
    .json({ id, status: 'aanvaard', casusnummer, kenmerk, ...bij });
}

/** What the case is called that confirmed; of an earlier case than the one that is seen only its number is known. */
function naamVan({ bevestiging: { casusnummer, beeld } }: Uitkomst & { soort: 'bevestigd' }): Casusnaam {
  return { casusnummer, kenmerk: beeld.casusnummer === casusnummer ? (beeld.kenmerk ?? null) : null };
}

function uncertain(res: Response, address: Address, { casus }: Sent, bij: Beside): void {
  const rest = { status: 'onzeker', ...bij, uitleg: UNCERTAIN };
  res.status(202);
  if (casus === null) {
    const id = reportId(address);
    res.location(`/v1/meldingen/${id}`).json({ id, ...rest });
  } else {
    const id = address.opdrachtId;
    res.location(opdrachtPath(casus.casusnummer, id)).json({ id, ...casus, ...rest });
  }
}

/** Answers what became of something that was sent before. */
export async function answerStatus(
  deps: Pick<Dependencies, 'dossier' | 'klok'>,
  res: Response,
  uitkomst: Uitkomst,
  handeling: string,
): Promise<void> {
  switch (uitkomst.soort) {
    case 'bevestigd':
      if (inReach(res, uitkomst.bevestiging.beeld)) {
        await noteerInzage(deps, res, { handeling }, [uitkomst.bevestiging.beeld]);
        res.json(bevestigd(res, uitkomst));
      } else stillAccepted(res, naamVan(uitkomst), uitkomst.opdrachtId);
      return;
    case 'onbevestigd':
      stillAccepted(res, uitkomst, uitkomst.opdrachtId);
      return;
    case 'geweigerd':
      throw Problem.of(uitkomst.weigering);
    case 'onzeker':
    case 'niet-gedaan':
    case 'te-druk':
    case 'onbekend':
      throw new Problem(
        'niet-gevonden',
        'Dit is niet bekend. Nog onbekend een minuut na het sturen: stuur het opnieuw, met dezelfde sleutel.',
      );
  }
}

function stillAccepted(res: Response, { casusnummer, kenmerk }: Casusnaam, id: string): void {
  res.json({ id, status: 'aanvaard', casusnummer, kenmerk });
}
