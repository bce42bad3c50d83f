export { createDoorbraak, type Answer, type Doorbraak, type Options } from './client';
export type { components, operations, paths } from './openapi';
export { ProblemError, UnexpectedAnswer, type Problem, type ProblemCode } from './problem';
export { KEY_HEADER, STANDARD_RETRIES, withRetries, type Retries } from './retries';
