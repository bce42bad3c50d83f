import type { IRouter, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { eisLeesbaarAdres, readJson, shapeErrors, validate } from './input';
import type { Recht } from '../domain/toegang';
import { KEY_HEADER, Problem, type ProblemCode } from './problems';
import { eisRecht } from './wie';

/** One answer a route can give. */
export interface Answer {
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Headers of the answer, with what they hold. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Media type, when it is not JSON; more than one when it hangs on what is asked for. */
  readonly mediaType?: string | readonly string[];
  /** An example of it, when none can be made of what the fields say. */
  readonly example?: unknown;
}

/**
 * A route: what it does and how it is described, in one place, so that the OpenAPI document cannot differ from what the
 * server answers. `path` is written as in OpenAPI: `/v1/casussen/{casusnummer}`.
 */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  /** Other addresses that lead to it and that the description leaves out: those of no version. */
  readonly elders?: readonly string[];
  /** Addresses that it had before: they answer until the day of their end, and say so (docs/api.md). */
  readonly vroeger?: readonly string[];
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  /** What more there is to know of it than the summary says. */
  readonly uitleg?: string;
  /** The right it asks; `openbaar`: nobody has to sign in. */
  readonly recht: Recht | 'openbaar';
  /** The token that whoever calls shows when it is of no person: of a carrier that reports back, or of a case system. */
  readonly ownToken?: 'terugmelding' | 'notificatie';
  readonly query?: z.ZodObject;
  /** Headers of the request, with what they hold. */
  readonly headers?: z.ZodObject;
  /** The body; read by the route itself, described by this schema. */
  readonly body?: {
    readonly schema: z.ZodType;
    /** One request that is accepted as it stands. */
    readonly example?: unknown;
    /** More of them, by name, instead of that one. */
    readonly examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
    readonly bytes?: number;
  };
  /** A form with a file, `multipart/form-data`; read by the route itself, described by this schema. */
  readonly upload?: { readonly schema: z.ZodObject; readonly example: unknown };
  readonly answers: Readonly<Record<number, Answer>>;
  readonly problems: readonly ProblemCode[];
  readonly handle: (req: Request, res: Response) => Promise<void> | void;
}

/** Methods of which everything that is asked stands in the address. */
const TAKES_NO_BODY: ReadonlySet<Route['method']> = new Set(['get', 'delete']);

/** 256 kB: a report or a command with long texts, and a scenario of hundreds of steps. */
const BODY_BYTES = 256 * 1024;

/**
 * Puts routes on a router: who has not the right is refused before anything is read, who takes nothing of what a route
 * answers with before anything is done, another method on the same path with what is allowed.
 */
export function mountRoutes(router: IRouter, routes: readonly Route[]): void {
  for (const route of routes) {
    const { recht } = route;
    const before: RequestHandler[] = recht === 'openbaar' ? [] : [guard(recht)];
    before.push(leesbaar, ...acceptable(mediaTypesOf(route)));
    if (route.body !== undefined) before.push(...readJson(route.body.bytes ?? BODY_BYTES));
    if (route.query === undefined && TAKES_NO_BODY.has(route.method)) before.push(noQuery);
    for (const path of [route.path, ...(route.elders ?? [])])
      router[route.method](expressPath(path), ...before, (req, res) => route.handle(req, res));
    for (const path of route.vroeger ?? [])
      router[route.method](expressPath(path), ended(route), ...before, (req, res) => route.handle(req, res));
  }
  for (const path of new Set(routes.flatMap(addressesOf))) {
    const allowed = allowedOn(routes, path).join(', ');
    router.all(expressPath(path), (req, res) => {
      if (req.method === 'OPTIONS') res.status(204).set('allow', allowed).end();
      else throw new Problem('methode', `Dit adres kent alleen ${allowed}.`, [], { allow: allowed });
    });
  }
}

/** Every address of a route. */
function addressesOf({ path, elders = [], vroeger = [] }: Route): string[] {
  return [path, ...elders, ...vroeger];
}

/** The addresses that never ask who somebody is: a token that does not hold keeps nobody from them. */
export function openAddresses(routes: readonly Route[]): ReadonlySet<string> {
  return new Set(routes.filter(({ recht }) => recht === 'openbaar').flatMap(addressesOf));
}

/** True for a route that takes a key of its caller. */
export function takesKey({ headers }: Pick<Route, 'headers'>): boolean {
  return headers !== undefined && KEY_HEADER in headers.shape;
}

/** The methods of an address, as its header `Allow` names them. */
export function allowedOn(routes: readonly Route[], path: string): string[] {
  const methods = routes.filter((r) => addressesOf(r).includes(path)).map((r) => r.method.toUpperCase());
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

/** The media types of what a route answers with when it goes well; none when that has no content. */
export function mediaTypesOf({ answers }: Pick<Route, 'answers'>): string[] {
  const good = Object.entries(answers).filter(([status]) => status.startsWith('2'));
  return [...new Set(good.flatMap(([, answer]) => typesOf(answer)))];
}

/** The media types of one answer. */
export function typesOf({ schema, mediaType }: Answer): readonly string[] {
  if (schema === undefined) return [];
  return typeof mediaType === 'object' ? mediaType : [mediaType ?? 'application/json'];
}

/** Refuses who takes none of these media types; an error is told as a problem, whatever they take. */
function acceptable(types: readonly string[]): RequestHandler[] {
  if (types.length === 0) return [];
  return [
    (req, _res, next) => {
      const { accept = '' } = req.headers;
      if (accept.trim() !== '' && req.accepts([...types]) === false)
        throw new Problem(
          'antwoordsoort',
          `Dit adres antwoordt met ${types.join(' of ')}. Noem dat in de kop Accept, of laat die weg.`,
        );
      next();
    },
  ];
}

/** The day from which an earlier address is no more, by docs/api.md, and the day from which it was no longer to be used. */
const ENDED = { since: '2026-12-01T00:00:00Z', sunset: '2027-06-01T00:00:00Z' };

/** Says with every answer of an earlier address that it ends, when, and which one takes its place (RFC 9745, RFC 8594). */
function ended({ path }: Route): RequestHandler {
  return (req, res, next) => {
    res.set({
      deprecation: `@${Date.parse(ENDED.since) / 1000}`,
      sunset: new Date(ENDED.sunset).toUTCString(),
    });
    const successor = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = req.params[name];
      return encodeURIComponent(typeof value === 'string' ? value : '');
    });
    res.append('link', `<${successor}>; rel="successor-version"`);
    next();
  };
}

const leesbaar: RequestHandler = (req, _res, next) => {
  eisLeesbaarAdres(req);
  next();
};

function guard(recht: Recht): RequestHandler {
  return (_req, res, next) => {
    eisRecht(res, recht);
    next();
  };
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

const noQuery: RequestHandler = (req, _res, next) => {
  validate(z.strictObject({}), { ...req.query });
  next();
};

/** The query of a request, read by its schema. */
export function readQuery<S extends z.ZodObject>(schema: S, req: Request): z.output<S> {
  const query = { ...req.query };
  return validate(schema, query, shapeErrors(query));
}

/** A part of the path; the router only lets a request through that has it. */
export function pathParam(req: Request, name: string): string {
  const value = req.params[name];
  if (typeof value !== 'string') throw new Problem('niet-gevonden');
  return value;
}
