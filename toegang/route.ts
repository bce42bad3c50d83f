import type { IRouter, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { validate, readJson } from './input';
import type { Recht } from '../domain/toegang';
import { Problem, type ProblemCode } from './problems';
import { eisRecht } from './wie';

/** One answer a route can give. */
export interface Answer {
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Headers of the answer, with what they hold. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Media type, when it is not JSON. */
  readonly mediaType?: string;
}

/**
 * A route: what it does and how it is described, in one place, so that the OpenAPI document cannot differ from what the
 * server answers. `path` is written as in OpenAPI: `/v1/casussen/{casusnummer}`.
 */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  /** The right it asks; `openbaar`: nobody has to sign in. */
  readonly recht: Recht | 'openbaar';
  /** True when whoever calls shows a token that is no person's, which is judged before the route. */
  readonly ownToken?: boolean;
  readonly query?: z.ZodObject;
  /** Headers of the request, with what they hold. */
  readonly headers?: z.ZodObject;
  /** The body; read by the route itself, described by this schema. */
  readonly body?: { readonly schema: z.ZodType; readonly example?: unknown; readonly bytes?: number };
  /** A form with a file, `multipart/form-data`; read by the route itself, described by this schema. */
  readonly upload?: z.ZodObject;
  readonly answers: Readonly<Record<number, Answer>>;
  readonly problems: readonly ProblemCode[];
  readonly handle: (req: Request, res: Response) => Promise<void> | void;
}

/** 256 kB: a report or a command with long texts, and a scenario of hundreds of steps. */
const BODY_BYTES = 256 * 1024;

/**
 * Puts routes on a router: who has not the right is refused before anything is read, another method on the same path
 * with what is allowed.
 */
export function mountRoutes(router: IRouter, routes: readonly Route[]): void {
  for (const route of routes) {
    const { recht } = route;
    const before: RequestHandler[] = recht === 'openbaar' ? [] : [guard(recht)];
    if (route.body !== undefined) before.push(...readJson(route.body.bytes ?? BODY_BYTES));
    if (route.query === undefined && route.method === 'get') before.push(noQuery);
    router[route.method](expressPath(route.path), ...before, (req, res) => route.handle(req, res));
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((r) => r.path === path).map((r) => r.method.toUpperCase());
    const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    router.all(expressPath(path), (req, res) => {
      if (req.method === 'OPTIONS') res.status(204).set('allow', allowed).end();
      else throw new Problem('methode', `Dit adres kent alleen ${allowed}.`, [], { allow: allowed });
    });
  }
}

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
  return validate(schema, { ...req.query });
}

/** A part of the path; the router only lets a request through that has it. */
export function pathParam(req: Request, name: string): string {
  const value = req.params[name];
  if (typeof value !== 'string') throw new Problem('niet-gevonden');
  return value;
}
