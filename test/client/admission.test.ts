import { admission, backoff, grpcStatus, type Admission } from '../../client/admission';
import { interceptors } from '../../temporal/connection';

/** The numbers of gRPC itself. */
const CODES: readonly [number, string, Admission][] = [
  [1, 'Cancelled on client', 'uncertain'],
  [2, '', 'uncertain'],
  [3, '', 'refused'],
  [4, 'Deadline exceeded after 10.001s,LB pick: 0.001s,remote_addr=127.0.0.1:7233', 'uncertain'],
  [4, 'Deadline exceeded', 'uncertain'],
  [4, 'Deadline exceeded after 0.300s,name resolution: 0.001s,Waiting for LB pick', 'not-admitted'],
  [4, 'Deadline exceeded after 0.300s,waiting for name resolution', 'not-admitted'],
  [5, '', 'refused'],
  [6, '', 'refused'],
  [7, '', 'refused'],
  [8, 'limit on number of concurrent in-flight updates has been reached (10)', 'not-admitted'],
  [8, 'Received message larger than max (5000000 vs. 4194304)', 'uncertain'],
  [9, '', 'refused'],
  [10, '', 'uncertain'],
  [11, '', 'refused'],
  [12, '', 'refused'],
  [13, '', 'uncertain'],
  [14, 'update was aborted', 'uncertain'],
  [14, 'Connection dropped', 'uncertain'],
  [14, 'No connection established. Last error: connect ECONNREFUSED 127.0.0.1:1', 'not-admitted'],
  [14, 'Name resolution failed for target dns:nowhere:7233', 'not-admitted'],
  [15, '', 'uncertain'],
  [16, '', 'refused'],
  [99, '', 'uncertain'],
];

test.each(CODES)('status %i with "%s" is %s', (code, details, verdict) => {
  expect(admission(grpcStatus(code), details)).toBe(verdict);
});

test('the pause doubles from 100 ms to a second, a fifth more or less', () => {
  const middle = Array.from({ length: 7 }, (_, attempt) => backoff(attempt, 0.5));
  expect(middle).toEqual([100, 200, 400, 800, 1_000, 1_000, 1_000]);
  expect([backoff(0, 0), backoff(0, 1), backoff(9, 0), backoff(9, 1)]).toEqual([80, 120, 800, 1_200]);
  const drawn = Array.from({ length: 50 }, () => backoff(3));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(640);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(960);
  expect(new Set(drawn).size).toBeGreaterThan(1);
});

test('the retries of the SDK leave alone the calls that carry an update, and those only', () => {
  const [retry] = interceptors();
  const call = {};
  const through = (name: string): unknown =>
    retry?.(
      { method_definition: { path: `/temporal.api.workflowservice.v1.WorkflowService/${name}` } } as never,
      () => call as never,
    );
  expect(through('UpdateWorkflowExecution')).toBe(call);
  expect(through('ExecuteMultiOperation')).toBe(call);
  for (const name of ['PollWorkflowExecutionUpdate', 'QueryWorkflow', 'DescribeWorkflowExecution'])
    expect(through(name)).not.toBe(call);
});
