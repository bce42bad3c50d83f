import { z } from 'zod';
import { leesTekst, TeGroot } from '../../begrensd';
import { vanNetwerk, vanStatus, ZgwFout } from './fouten';
import { tokenVoor, type Beller } from './token';

/** Which API of the case system. */
export type ZgwApi = 'zaken' | 'catalogi' | 'documenten';

export interface ZgwAdressen extends Beller, Readonly<Record<ZgwApi, string>> {}

/** Parameters of a question; the names are those of the standard. */
export type Vraag = Readonly<Record<string, string>>;

/** The calls of the ZGW APIs that we use. Every one rejects with a `ZgwFout`. */
export interface ZgwClient {
  /** One resource by its address; only its uuid and kind are taken from that, so that no token leaves the case system. */
  haal<T>(api: ZgwApi, schema: z.ZodType<T>, url: string): Promise<T>;
  /** All of a list, page after page. */
  lijst<T>(api: ZgwApi, schema: z.ZodType<T>, pad: string, vraag?: Vraag): Promise<T[]>;
  maak<T>(api: ZgwApi, schema: z.ZodType<T>, pad: string, body: unknown): Promise<T>;
  wijzig(api: ZgwApi, url: string, body: unknown): Promise<void>;
  /** What is gone already is gone. */
  verwijder(api: ZgwApi, url: string): Promise<void>;
}

export interface Clientopties {
  /** How long one call may take. */
  readonly callMs: number;
  /** Called before each call: throws when there is no time left for it. */
  readonly before?: () => void;
}

/** The CRS that the Zaken API wants to hear about in every call. */
const CRS = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' };
/** More bytes than any answer of ours has. */
const BYTES = 10_000_000;
/** More pages than any list of ours has: one that does not end is not followed on. */
const PAGES = 200;
/** A resource stands at the end of its address: kind and uuid, and for what belongs to a zaak those of the zaak before it. */
const RESOURCE = /(?:zaken\/[0-9a-f-]{36}\/zaakeigenschappen|[a-z-]+)\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/?$)/i;

/** A case system over HTTP. */
export function zgwClient(adressen: ZgwAdressen, { callMs, before }: Clientopties): ZgwClient {
  const call = async (api: ZgwApi, method: string, url: URL, body?: unknown): Promise<unknown> => {
    before?.();
    try {
      const response = await fetch(url, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(callMs),
        headers: {
          authorization: `Bearer ${await tokenVoor(adressen)}`,
          accept: 'application/json',
          ...(api === 'zaken' ? CRS : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await leesTekst(response, BYTES);
      if (!response.ok) throw vanStatus(response.status, parsed(text), response.headers.get('retry-after'));
      if (response.status === 204) return null;
      const json = parsed(text);
      if (json === undefined) throw new ZgwFout('onleesbaar', `${method} answers no JSON`, 'zaak');
      return json;
    } catch (error) {
      if (error instanceof TeGroot)
        throw new ZgwFout('onleesbaar', `${method} answers ${error.message}`, 'zaak');
      throw error instanceof ZgwFout ? error : vanNetwerk(error);
    }
  };

  const at = (api: ZgwApi, pad: string, vraag: Vraag = {}) => {
    const url = new URL(pad, adressen[api]);
    for (const [name, value] of Object.entries(vraag)) url.searchParams.set(name, value);
    return url;
  };

  const own = (api: ZgwApi, url: string) => {
    const [pad] = RESOURCE.exec(url) ?? [];
    if (pad === undefined) throw new ZgwFout('onleesbaar', 'an address of the case system is none', 'zaak');
    return at(api, pad);
  };

  return {
    haal: async (api, schema, url) => read(schema, await call(api, 'GET', own(api, url))),
    lijst: async (api, schema, pad, vraag) => {
      const rows: unknown[] = [];
      let url: URL | null = at(api, pad, vraag);
      for (let page = 0; url !== null; page++) {
        if (page === PAGES) throw new ZgwFout('onleesbaar', `${pad} has no end`, 'zaak');
        const { results, next }: z.output<typeof pageSchema> = read(pageSchema, await call(api, 'GET', url));
        rows.push(...results);
        url = next === null ? null : onOurAddress(url, next);
      }
      return read(z.array(schema), rows);
    },
    maak: async (api, schema, pad, body) => read(schema, await call(api, 'POST', at(api, pad), body)),
    wijzig: async (api, url, body) => void (await call(api, 'PATCH', own(api, url), body)),
    verwijder: async (api, url) => {
      try {
        await call(api, 'DELETE', own(api, url));
      } catch (error) {
        if (!(error instanceof ZgwFout) || error.code !== 'weg') throw error;
      }
    },
  };
}

/** A page of a list; some lists of the standard have no pages and are an array. */
const pageSchema = z.union([
  z.object({
    results: z.array(z.unknown()),
    next: z
      .string()
      .nullish()
      .transform((next) => next ?? null),
  }),
  z.array(z.unknown()).transform((results) => ({ results, next: null })),
]);

/** The next page. Behind a proxy it can name another host: only what it asks is taken over, so no token goes elsewhere. */
function onOurAddress(url: URL, next: string): URL {
  if (!URL.canParse(next, url)) throw new ZgwFout('onleesbaar', 'the next page has no address', 'zaak');
  const volgende = new URL(url);
  volgende.search = new URL(next, url).search;
  return volgende;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function read<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path }) =>
    path.filter((part) => typeof part === 'string').join('.'),
  );
  throw new ZgwFout('onleesbaar', `not as the standard says: ${[...new Set(fields)].join(', ')}`, 'zaak');
}
