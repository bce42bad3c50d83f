/** Every status of gRPC, at the place of its number. */
const STATUSES = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const;

export type GrpcStatus = (typeof STATUSES)[number];

/** The status of a number; what gRPC does not know says nothing. */
export function grpcStatus(code: number): GrpcStatus {
  return STATUSES[code] ?? 'UNKNOWN';
}

/**
 * What a failed call says of the update it carried: it was never admitted and may be sent again; nobody knows whether it
 * was; or it is not worth sending again, and this call did nothing.
 */
export type Admission = 'not-admitted' | 'uncertain' | 'refused';

/** Said by the gRPC client itself when a call never left this process. */
const NEVER_SENT = /No connection established|Name resolution failed/;
/** A call that stood waiting for a connection until its deadline did not leave this process either. */
const STILL_WAITING = /,(waiting for name resolution|waiting for metadata filters|Waiting for LB pick)$/;
/** Said by the gRPC client when the answer, so not the call, is too large. */
const ANSWER_TOO_LARGE = /^Received message larger than max/;

/** Judges a failed `UpdateWorkflowExecution` or `ExecuteMultiOperation`. */
export function admission(status: GrpcStatus, details: string): Admission {
  switch (status) {
    case 'RESOURCE_EXHAUSTED':
      return ANSWER_TOO_LARGE.test(details) ? 'uncertain' : 'not-admitted';
    case 'UNAVAILABLE':
      return NEVER_SENT.test(details) ? 'not-admitted' : 'uncertain';
    case 'DEADLINE_EXCEEDED':
      return STILL_WAITING.test(details) ? 'not-admitted' : 'uncertain';
    case 'OK':
    case 'ABORTED':
    case 'CANCELLED':
    case 'UNKNOWN':
    case 'INTERNAL':
    case 'DATA_LOSS':
      return 'uncertain';
    case 'INVALID_ARGUMENT':
    case 'NOT_FOUND':
    case 'ALREADY_EXISTS':
    case 'PERMISSION_DENIED':
    case 'FAILED_PRECONDITION':
    case 'OUT_OF_RANGE':
    case 'UNIMPLEMENTED':
    case 'UNAUTHENTICATED':
      return 'refused';
  }
}

const FIRST_MS = 100;
const MOST_MS = 1_000;
const JITTER = 0.2;

/** How long to wait after a failed attempt, counted from 0: 100 ms doubling to 1 s, a fifth more or less by `chance` (0 to 1). */
export function backoff(attempt: number, chance: number = Math.random()): number {
  return Math.round(Math.min(MOST_MS, FIRST_MS * 2 ** attempt) * (1 - JITTER + 2 * JITTER * chance));
}
