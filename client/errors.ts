import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import {
  ApplicationFailure,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/common';
import { WEIGERINGSCODES, type Weigering } from '../domain/weigering';
import { SLUIT_AF } from '../workflows/contract';
import { grpcStatus, type GrpcStatus } from './admission';

/** Temporal, or the worker behind it, does not answer. Asking again is safe. */
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

/** True when a workflow was not started because there was one before it under that id, which does not run any more. */
export function isGesloten(fout: unknown): boolean {
  return fout instanceof WorkflowExecutionAlreadyStartedError;
}

/** True when no running workflow has that id. */
export function isNietGevonden(fout: unknown): boolean {
  return fout instanceof WorkflowNotFoundError || statusOf(fout)?.status === 'NOT_FOUND';
}

/** How a call over gRPC failed, and what was said of it; undefined for a failure of another kind. */
export function statusOf(
  fault: unknown,
): { readonly status: GrpcStatus; readonly details: string } | undefined {
  if (isGrpcServiceError(fault)) return { status: grpcStatus(fault.code), details: fault.details };
  return fault instanceof Error && fault.cause !== undefined ? statusOf(fault.cause) : undefined;
}

/** Turns failures of the connection into the one typed error; anything else stays what it is. */
export function vertaal(fout: unknown): unknown {
  if (fout instanceof TemporalOnbereikbaar) return fout;
  if (fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new TemporalOnbereikbaar(fout);
  const status = statusOf(fout)?.status;
  if (status === 'INVALID_ARGUMENT') return fout;
  return status !== undefined || fout instanceof ServiceError ? new TemporalOnbereikbaar(fout) : fout;
}
