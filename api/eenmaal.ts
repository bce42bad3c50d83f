import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { DossierUnreachable } from '../dossier/dossier';
import type { Bewaardantwoord, Verzoek, Verzoekstand } from '../dossier/verzoeksleutels/verzoeksleutels';
import type { Gebruiker } from '../domain/gebruiker';
import { leesHeleCasus } from '../toegang/casus';
import { noteerInzage } from '../toegang/inzage';
import { KEY_HEADER, Problem } from '../toegang/problems';
import { takesKey, type Route } from '../toegang/route';
import { eisRecht } from '../toegang/wie';
import type { ApiDependencies } from './dependencies';
import { keyHeaderSchema, keyOf } from './uitkomst';

/** How long a second request waits for the first under its key, and how often it looks. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 100;
/** Seconds after which the first has likely been answered. */
const LATER_S = '5';

type Keys = Pick<ApiDependencies, 'verzoeksleutels'>;
type Bron = Pick<ApiDependencies, 'dossier' | 'klok'>;

/** What is sent under a key of the caller. */
export interface Gestuurd extends Pick<Verzoek, 'waar' | 'inhoud' | 'casus'> {
  /** Under which id it goes to the case; null: it is made beside it. */
  readonly opdracht: (() => string) | null;
}

/**
 * Does something that goes to a case, which knows the keys of what it was given. The key is written down first, with the id
 * under which it goes; a problem when something else was sent under it. A key under which nothing was done is free again.
 * While the dossier is away it is done all the same: the case keeps it from being done twice.
 */
export async function onderSleutel<T>(
  { verzoeksleutels }: Keys,
  req: Request,
  wie: Gebruiker,
  gestuurd: Gestuurd,
  doe: () => Promise<T>,
): Promise<T> {
  const sleutel = keyFrom(req);
  if (sleutel === null) return await doe();
  const opdracht = gestuurd.opdracht?.() ?? null;
  const stand = await verzoeksleutels
    .begin({ ...gestuurd, opdracht, wie: callerOf(wie), sleutel })
    .catch((error: unknown) => {
      if (error instanceof DossierUnreachable) return null;
      throw error;
    });
  if (stand?.soort === 'anders') throw reused();
  try {
    return await doe();
  } catch (error) {
    if (stand?.soort === 'nieuw' && error instanceof Problem)
      await verzoeksleutels.laatLos(stand.id).catch(() => undefined);
    throw error;
  }
}

/** What is sent by POST and changes nothing. */
const READS: ReadonlySet<string> = new Set([
  'zoekCasussen',
  'zoekLeerling',
  'simuleer',
  'ontsleutel',
  'versleutel',
]);

/**
 * The routes, with every POST that changes something by itself done once for what is sent under one key: sent again it
 * answers the same, also while the first is still under way. What is refused may be sent again, mended, under the same key. A route that
 * takes a key itself hands it on to the case.
 */
export function metSleutels(deps: Keys & Bron, routes: readonly Route[]): Route[] {
  return routes.map((route) => {
    const { method, recht, body, name } = route;
    const changes = method === 'post' && recht !== 'openbaar' && body !== undefined && !READS.has(name);
    return changes && !takesKey(route) ? eenmaal(deps, route) : route;
  });
}

function eenmaal(deps: Keys & Bron, route: Route): Route {
  return {
    ...route,
    headers: keyHeaderSchema.extend(route.headers?.shape ?? {}),
    problems: [
      ...new Set([
        ...route.problems,
        ...(['sleutel-hergebruikt', 'sleutel-bezig', 'tijdelijk-onbereikbaar'] as const),
      ]),
    ],
    handle: async (req, res) => {
      if (keyFrom(req) === null) return await route.handle(req, res);
      const verzoek = requestOf(req, res, route);
      const stand = await turn(deps, verzoek);
      if (stand.soort === 'klaar') {
        await seeAgain(deps, res, route, verzoek);
        give(res, stand.antwoord);
      } else await doNow(deps, route, req, res, stand.id);
    },
  };
}

/** Whoever is told of a case again must still be allowed to see it, and seeing it is written down. */
async function seeAgain(
  deps: Bron,
  res: Response,
  { recht, name }: Route,
  { casus }: Verzoek,
): Promise<void> {
  if (casus === null || recht === 'openbaar') return;
  const gelezen = await leesHeleCasus(deps, eisRecht(res, recht), casus);
  await noteerInzage(deps, res, { handeling: name }, [gelezen.casus]);
}

function requestOf(req: Request, res: Response, { recht }: Route): Verzoek {
  const wie = recht === 'openbaar' ? null : eisRecht(res, recht);
  const { casusnummer } = req.params;
  return {
    wie: wie === null ? '' : callerOf(wie),
    sleutel: keyOf(req, res),
    waar: `${req.method} ${req.path}`,
    inhoud: req.body as unknown,
    casus: typeof casusnummer === 'string' ? casusnummer : null,
    opdracht: null,
  };
}

/** Waits until it is this request's turn, or the answer is there. */
async function turn({ verzoeksleutels }: Keys, verzoek: Verzoek): Promise<Verzoekstand> {
  const end = Date.now() + PATIENCE_MS;
  for (let stand = await verzoeksleutels.begin(verzoek); ; stand = await verzoeksleutels.begin(verzoek)) {
    if (stand.soort === 'anders') throw reused();
    if (stand.soort !== 'bezig') return stand;
    if (Date.now() > end)
      throw new Problem(
        'sleutel-bezig',
        'Het eerste verzoek met deze sleutel loopt nog. Stuur het straks zo nog eens: dan krijgt u hetzelfde antwoord.',
        [],
        { 'retry-after': LATER_S },
      );
    await pause(LOOK_MS);
  }
}

/** Does it, and keeps the answer before it is given. */
async function doNow(
  { verzoeksleutels }: Keys,
  route: Route,
  req: Request,
  res: Response,
  id: string,
): Promise<void> {
  res.locals.onderSleutel = id;
  const json = res.json.bind(res);
  let body: unknown;
  res.json = (said: unknown) => {
    body = said;
    return res;
  };
  try {
    await route.handle(req, res);
  } catch (error) {
    if (error instanceof Problem) await verzoeksleutels.laatLos(id).catch(() => undefined);
    throw error;
  } finally {
    res.json = json;
  }
  const antwoord = { status: res.statusCode, location: res.get('location') ?? null, body };
  // It was done: who hears no more of it than this asks again after a while, and it is not done twice.
  await verzoeksleutels.bewaar(id, antwoord).catch(() => undefined);
  give(res, antwoord);
}

function give(res: Response, { status, location, body }: Bewaardantwoord): void {
  if (location !== null) res.location(location);
  res.status(status).json(body);
}

function keyFrom(req: Request): string | null {
  const given = req.headers[KEY_HEADER];
  return given === undefined ? null : String(given);
}

/** Ids are those of a region. */
function callerOf({ id, regio }: Gebruiker): string {
  return `${regio ?? ''}/${id}`;
}

function reused(): Problem {
  return new Problem(
    'sleutel-hergebruikt',
    'Met deze sleutel heeft u al iets anders gestuurd. Stuur dit met een nieuwe sleutel. Er is niets gedaan.',
  );
}
