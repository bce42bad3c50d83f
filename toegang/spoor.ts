import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { naarEpoch, vanEpoch, type Moment } from '../domain/tijd';
import { correlated } from '../telemetry/correlation';
import { activeTrace } from '../telemetry/http-traces';
import type { Spoor } from '../dossier/inzage';

/** What is known of an operation from the moment its request came. */
interface Begonnen {
  readonly trace: string;
  readonly aanroeper: Spoor['aanroeper'];
  /** Milliseconds on the clock of this process that never goes back. */
  readonly op: number;
}

/** `traceparent` of W3C Trace Context, level 1 and what later levels add at its end. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(-|$)/;

/** The operation of another system that a request names; null when it names none as the standard has it. */
export function aanroeperIn(traceparent: string | undefined): Spoor['aanroeper'] {
  const [, trace, span] = TRACEPARENT.exec(traceparent?.trim() ?? '') ?? [];
  return trace === undefined || span === undefined ? null : { trace, span };
}

/** Gives every request an operation of its own, as the Logboek Dataverwerkingen asks; before anything else is done. */
export const beginSpoor: RequestHandler = (req, res, next) => {
  const begonnen: Begonnen = {
    trace: activeTrace() ?? randomBytes(16).toString('hex'),
    aanroeper: aanroeperIn(req.get('traceparent')),
    op: performance.now(),
  };
  res.locals.spoor = begonnen;
  correlated({ trace: begonnen.trace }, next);
};

/** The operation of an answer; `nu` is on the clock of the installation. Undefined where no request came first. */
export function spoorVan(res: Response, nu: Moment): Spoor | undefined {
  const begonnen = res.locals.spoor as Begonnen | undefined;
  if (begonnen === undefined) return undefined;
  const { trace, aanroeper, op } = begonnen;
  const geduurd = Math.max(0, Math.round(performance.now() - op));
  return { trace, aanroeper, begonnenOp: vanEpoch(naarEpoch(nu) - geduurd) };
}

/** The trace of the operation that called, if one did. */
export function aanroeperVan(res: Response): string | undefined {
  return (res.locals.spoor as Begonnen | undefined)?.aanroeper?.trace;
}

/** Does something once, when the server fails after an operation was written down. */
export function alsMislukt(res: Response, doe: (trace: string) => void): void {
  const begonnen = res.locals.spoor as Begonnen | undefined;
  if (begonnen === undefined || res.locals.spoorBewaakt === true) return;
  res.locals.spoorBewaakt = true;
  res.once('finish', () => {
    if (res.statusCode >= 500) doe(begonnen.trace);
  });
}
