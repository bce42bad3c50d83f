import type { IRouter, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { keur, leesJson } from './input';
import type { Recht } from '../domain/toegang';
import { Probleem, type Probleemcode } from './problems';
import { eisRecht } from './wie';

/** One answer a route can give. */
export interface Antwoord {
  readonly beschrijving: string;
  readonly schema?: z.ZodType;
  /** Headers of the answer, with what they hold. */
  readonly koppen?: Readonly<Record<string, string>>;
  /** Media type, when it is not JSON. */
  readonly soort?: string;
}

/**
 * A route: what it does and how it is described, in one place, so that the OpenAPI document cannot differ from what the
 * server answers. `pad` is written as in OpenAPI: `/v1/casussen/{casusnummer}`.
 */
export interface Route {
  readonly methode: 'get' | 'post' | 'put' | 'delete';
  readonly pad: string;
  readonly naam: string;
  readonly groep: string;
  readonly samenvatting: string;
  /** The right it asks; `openbaar`: nobody has to sign in. */
  readonly recht: Recht | 'openbaar';
  readonly query?: z.ZodObject;
  /** Headers of the request, with what they hold. */
  readonly koppen?: z.ZodObject;
  /** The body; read by the route itself, described by this schema. */
  readonly lichaam?: { readonly schema: z.ZodType; readonly voorbeeld?: unknown; readonly bytes?: number };
  readonly antwoorden: Readonly<Record<number, Antwoord>>;
  readonly problemen: readonly Probleemcode[];
  readonly behandel: (req: Request, res: Response) => Promise<void> | void;
}

/** 256 kB: a report or a command with long texts, and a scenario of hundreds of steps. */
const LICHAAM_BYTES = 256 * 1024;

/**
 * Puts routes on a router: who has not the right is refused before anything is read, another method on the same path
 * with what is allowed.
 */
export function plaats(router: IRouter, routes: readonly Route[]): void {
  for (const route of routes) {
    const { recht } = route;
    const vooraf: RequestHandler[] = recht === 'openbaar' ? [] : [magHier(recht)];
    if (route.lichaam !== undefined) vooraf.push(...leesJson(route.lichaam.bytes ?? LICHAAM_BYTES));
    if (route.query === undefined && route.methode === 'get') vooraf.push(geenQuery);
    router[route.methode](expressPad(route.pad), ...vooraf, (req, res) => route.behandel(req, res));
  }
  for (const pad of new Set(routes.map((route) => route.pad))) {
    const methoden = routes.filter((r) => r.pad === pad).map((r) => r.methode.toUpperCase());
    const toegestaan = [...methoden, ...(methoden.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    router.all(expressPad(pad), (req, res) => {
      if (req.method === 'OPTIONS') res.status(204).set('allow', toegestaan).end();
      else throw new Probleem('methode', `Dit adres kent alleen ${toegestaan}.`, [], { allow: toegestaan });
    });
  }
}

function magHier(recht: Recht): RequestHandler {
  return (_req, res, next) => {
    eisRecht(res, recht);
    next();
  };
}

function expressPad(pad: string): string {
  return pad.replace(/\{(\w+)\}/g, ':$1');
}

const geenQuery: RequestHandler = (req, _res, next) => {
  keur(z.strictObject({}), { ...req.query });
  next();
};

/** The query of a request, read by its schema. */
export function leesQuery<S extends z.ZodObject>(schema: S, req: Request): z.output<S> {
  return keur(schema, { ...req.query });
}

/** A part of the path; the router only lets a request through that has it. */
export function uitPad(req: Request, naam: string): string {
  const waarde = req.params[naam];
  if (typeof waarde !== 'string') throw new Probleem('niet-gevonden');
  return waarde;
}
