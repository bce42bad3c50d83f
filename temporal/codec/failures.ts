import { DefaultFailureConverter } from '@temporalio/common';

/** Failures with message and stack trace in the encrypted part: a database may name a child in its errors. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
