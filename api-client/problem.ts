import type { components } from './openapi';

/** What the API says when it refuses something (RFC 9457); `code` never changes, the texts are for people. */
export type Problem = components['schemas']['Probleem'];
export type ProblemCode = Problem['code'];

/** The API refused a request and said why: `code` for programs, `fouten` for each field that is wrong. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: ProblemCode;
  readonly fouten: readonly { readonly veld: string; readonly melding: string }[];

  constructor(
    readonly problem: Problem,
    readonly response: Response,
  ) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.status = problem.status;
    this.code = problem.code;
    this.fouten = problem.fouten ?? [];
  }
}

/** Something answered that does not speak as the API does, such as a proxy in front of it. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly status: number;

  constructor(
    readonly response: Response,
    readonly body: string,
  ) {
    super(`${response.status} ${response.statusText}, and not as the API answers`);
    this.status = response.status;
  }
}

/** What an answer that is not a good one says, as an error to throw. */
export async function refusal(response: Response): Promise<ProblemError | UnexpectedAnswer> {
  const body = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return new UnexpectedAnswer(response, body);
  try {
    return new ProblemError(JSON.parse(body) as Problem, response);
  } catch {
    return new UnexpectedAnswer(response, body);
  }
}
