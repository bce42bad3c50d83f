import { ServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';

/** A call that failed over gRPC, as the SDK throws it. */
export function grpcFault(code: number, details = ''): Error {
  const cause = Object.assign(new Error(details), { code, details, metadata: {} });
  return code === 4 || code === 1
    ? new WorkflowUpdateRPCTimeoutOrCancelledError(details, { cause })
    : new ServiceError('Workflow Update failed', { cause });
}
