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
export class TemporalUnreachable extends Error {
  override readonly name = 'TemporalUnreachable';

  constructor(cause: unknown) {
    super('Temporal does not answer', { cause });
  }
}

/** There is no case with that number. */
export class UnknownCasus extends Error {
  override readonly name = 'UnknownCasus';

  constructor() {
    super('Deze casus bestaat niet.');
  }
}

/** The refusal inside a failed update, if that is what it is. */
export function weigeringVan(error: unknown): Weigering | null {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure))
    return null;
  const { type, details } = error.cause;
  if (!WEIGERINGSCODES.some((code) => code === type)) return null;
  return (details?.[0] as Weigering | undefined) ?? null;
}

/** True when the earlier case of the child is just being closed, so that a report must wait a moment. */
export function isClosing(error: unknown): boolean {
  return (
    error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === SLUIT_AF
  );
}

/** True when a workflow was not started because there was one before it under that id, which does not run any more. */
export function isGesloten(error: unknown): boolean {
  return error instanceof WorkflowExecutionAlreadyStartedError;
}

/** True when no running workflow has that id. */
export function isNotFound(error: unknown): boolean {
  return error instanceof WorkflowNotFoundError || statusOf(error)?.status === 'NOT_FOUND';
}

/** How a call over gRPC failed, and what was said of it; undefined for a failure of another kind. */
export function statusOf(
  fault: unknown,
): { readonly status: GrpcStatus; readonly details: string } | undefined {
  if (isGrpcServiceError(fault)) return { status: grpcStatus(fault.code), details: fault.details };
  return fault instanceof Error && fault.cause !== undefined ? statusOf(fault.cause) : undefined;
}

/** Turns failures of the connection into the one typed error; anything else stays what it is. */
export function translate(error: unknown): unknown {
  if (error instanceof TemporalUnreachable) return error;
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new TemporalUnreachable(error);
  const status = statusOf(error)?.status;
  if (status === 'INVALID_ARGUMENT') return error;
  return status !== undefined || error instanceof ServiceError ? new TemporalUnreachable(error) : error;
}
