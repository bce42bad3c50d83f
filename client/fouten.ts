import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { WEIGERINGSCODES, type Weigering } from '../domain/weigering';
import { SLUIT_AF } from '../workflows/contract';

/** Temporal, or the worker behind it, does not answer. Asking again with the same key is safe. */
export class TemporalOnbereikbaar extends Error {
  override readonly name = 'TemporalOnbereikbaar';

  constructor(oorzaak: unknown) {
    super('Temporal does not answer', { cause: oorzaak });
  }
}

/** There is no case with that number. */
export class OnbekendeCasus extends Error {
  override readonly name = 'OnbekendeCasus';

  constructor() {
    super('Deze casus bestaat niet.');
  }
}

/** The refusal inside a failed update, if that is what it is. */
export function weigeringVan(fout: unknown): Weigering | null {
  if (!(fout instanceof WorkflowUpdateFailedError) || !(fout.cause instanceof ApplicationFailure))
    return null;
  const { type, details } = fout.cause;
  if (!WEIGERINGSCODES.some((code) => code === type)) return null;
  return (details?.[0] as Weigering | undefined) ?? null;
}

/** True when the earlier case of the child is just being closed, so that a report must wait a moment. */
export function sluitAf(fout: unknown): boolean {
  return (
    fout instanceof WorkflowUpdateFailedError &&
    fout.cause instanceof ApplicationFailure &&
    fout.cause.type === SLUIT_AF
  );
}

/** True when the call took too long, so that it is not known whether it was done. */
export function duurdeTeLang(fout: unknown): boolean {
  return fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError || grpcCode(fout) === DEADLINE_EXCEEDED;
}

/** True when no running workflow has that id. */
export function isNietGevonden(fout: unknown): boolean {
  return fout instanceof WorkflowNotFoundError || grpcCode(fout) === NOT_FOUND;
}

const DEADLINE_EXCEEDED = 4;
const NOT_FOUND = 5;
const INVALID_ARGUMENT = 3;

function grpcCode(fout: unknown): number | undefined {
  if (isGrpcServiceError(fout)) return fout.code;
  return fout instanceof Error && fout.cause !== undefined ? grpcCode(fout.cause) : undefined;
}

/** Turns failures of the connection into the one typed error; anything else stays what it is. */
export function vertaal(fout: unknown): unknown {
  if (fout instanceof TemporalOnbereikbaar) return fout;
  if (duurdeTeLang(fout)) return new TemporalOnbereikbaar(fout);
  const code = grpcCode(fout);
  if (code === INVALID_ARGUMENT) return fout;
  return code !== undefined || fout instanceof ServiceError ? new TemporalOnbereikbaar(fout) : fout;
}
