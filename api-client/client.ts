import createClient, {
  type Client,
  type ClientPathsWithMethod,
  type FetchResponse,
  type MaybeOptionalInit,
} from 'openapi-fetch';
import type { paths } from './openapi';
import { refusal } from './problem';
import { withRetries, type Retries, type Send } from './retries';

export interface Options {
  /** Where the installation is, without `/v1`. */
  readonly url: string | URL;
  /** The token, or what gives it: that is asked before every attempt, so that a token can be renewed meanwhile. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  readonly retries?: Partial<Retries>;
  /** Other than the `fetch` of the platform, as for a proxy or a certificate. */
  readonly fetch?: Send;
}

type Verb = 'get' | 'post' | 'put' | 'delete';
type Media = `${string}/${string}`;
type Path<V extends Verb> = ClientPathsWithMethod<Client<paths>, V>;
/** What goes with a request: none of it has to be given where nothing of it is needed. */
type Given<Init> = undefined extends Init ? [Init?] : [Init];

/** A good answer: what it holds, and how it came. */
export interface Answer<Data> {
  readonly data: Data;
  readonly response: Response;
}

type Method<V extends Verb> = <P extends Path<V>, Init extends MaybeOptionalInit<paths[P], V>>(
  path: P,
  ...init: Given<Init>
) => Promise<Answer<NonNullable<FetchResponse<NonNullable<paths[P][V]>, Init, Media>['data']>>>;

/** The API, with its addresses, what they take and what they give as the description has them. */
export interface Doorbraak {
  readonly GET: Method<'get'>;
  readonly POST: Method<'post'>;
  readonly PUT: Method<'put'>;
  readonly DELETE: Method<'delete'>;
}

/**
 * A client of one installation. Every call gives a good answer, or throws: `ProblemError` for what the API refused,
 * `UnexpectedAnswer` for what does not speak as it does, and the error of `fetch` when it cannot be reached, after the
 * retries (`withRetries`).
 */
export function createDoorbraak({ url, token, retries, fetch: send = fetch }: Options): Doorbraak {
  const client = createClient<paths>({
    baseUrl: new URL('v1', ensureSlash(url)).href,
    fetch: withRetries(token === undefined ? send : withToken(send, token), retries),
  });
  client.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await refusal(response);
    },
  });
  // What is no good answer was thrown: of what openapi-fetch gives only the half with `data` is left.
  return client as unknown as Doorbraak;
}

function withToken(send: Send, token: NonNullable<Options['token']>): Send {
  return async (request) => {
    request.headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
    return await send(request);
  };
}

function ensureSlash(url: string | URL): string {
  const { href } = new URL(url);
  return href.endsWith('/') ? href : `${href}/`;
}
