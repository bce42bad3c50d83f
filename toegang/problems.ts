import type { ErrorRequestHandler, Response } from 'express';
import { z } from 'zod';
import { DossierUnreachable } from '../dossier/dossier';
import { rememberProblem } from './refused';
import { UnknownCasus, TemporalUnreachable } from '../client/errors';
import { KEY_USED } from '../client/outcome';
import type { Veldfout, Weigering } from '../domain/weigering';

/** Every kind of problem the API can answer with, and what it means to the caller. The codes are stable. */
export const PROBLEMS = {
  'geen-json': 'De inhoud van het verzoek is geen JSON.',
  ongeldig: 'De gegevens kloppen niet.',
  'niet-aangemeld': 'U bent niet aangemeld, of uw aanmelding is verlopen.',
  'niet-bevoegd': 'Deze rol mag dit nu niet.',
  'geen-recht': 'Hier heeft u geen recht op.',
  'vreemde-herkomst': 'Dit verzoek kwam niet van onze eigen pagina.',
  'niet-gevonden': 'Dit bestaat niet.',
  methode: 'Dit kan niet met dit adres.',
  'niet-toegestaan': 'Dit past niet bij de stand van de casus.',
  'ander-kind': 'Deze sleutel is al van een ander kind.',
  gewijzigd: 'Iemand anders heeft dit intussen gewijzigd.',
  'sleutel-hergebruikt': 'Deze sleutel is al voor iets anders gebruikt.',
  'sleutel-bezig': 'Het eerste verzoek met deze sleutel loopt nog.',
  antwoordsoort: 'Het antwoord is er niet in een vorm die u aanneemt.',
  verouderd: 'De casus is veranderd sinds u die las.',
  'te-groot': 'Het verzoek is te groot.',
  'te-lang': 'Het adres en de koppen van het verzoek zijn samen te lang: ten hoogste 16 kB.',
  mediatype: 'De inhoud moet JSON zijn, met content-type application/json.',
  'verkeerd-adres': 'Deze dienst is alleen op deze computer zelf te bereiken.',
  'interne-fout': 'Er ging iets mis dat niet had mogen gebeuren.',
  'te-druk': 'Er wacht al te veel op deze casus. Er is niets gebeurd; stuur het straks opnieuw.',
  'te-snel': 'U stuurt te veel verzoeken achter elkaar. Er is niets gebeurd; stuur dit straks opnieuw.',
  'tijdelijk-onbereikbaar': 'Een deel van het systeem is even niet bereikbaar.',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** The HTTP status of a problem: the only place where codes and statuses meet. */
export function httpStatus(code: ProblemCode): number {
  switch (code) {
    case 'geen-json':
    case 'ongeldig':
      return 400;
    case 'niet-aangemeld':
      return 401;
    case 'niet-bevoegd':
    case 'geen-recht':
    case 'vreemde-herkomst':
      return 403;
    case 'niet-gevonden':
      return 404;
    case 'methode':
      return 405;
    case 'antwoordsoort':
      return 406;
    case 'niet-toegestaan':
    case 'ander-kind':
    case 'gewijzigd':
    case 'sleutel-hergebruikt':
    case 'sleutel-bezig':
      return 409;
    case 'verouderd':
      return 412;
    case 'te-groot':
      return 413;
    case 'mediatype':
      return 415;
    case 'verkeerd-adres':
      return 421;
    case 'te-druk':
    case 'te-snel':
      return 429;
    case 'te-lang':
      return 431;
    case 'interne-fout':
      return 500;
    case 'tijdelijk-onbereikbaar':
      return 503;
  }
}

/** RFC 9457. `fouten` names every field that is wrong and what is allowed there. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ description: 'Adres van de uitleg bij deze code' }),
    title: z.string(),
    status: z.int().meta({ description: 'De HTTP-status van het antwoord' }),
    code: z.enum(PROBLEM_CODES),
    detail: z.string(),
    fouten: z
      .array(
        z.strictObject({
          veld: z.string().meta({ description: 'Welk veld, met punten ertussen waar het dieper staat' }),
          melding: z.string().meta({ description: 'Wat er niet klopt, en wat er mag staan' }),
        }),
      )
      .optional()
      .meta({ description: 'Alles wat er niet klopt, in een keer' }),
    sleutel: z.string().optional().meta({
      description: 'De sleutel van wat u stuurde, ook als wij hem maakten: opnieuw sturen doet u met deze',
    }),
  })
  .meta({ id: 'Probleem' });

/** A refusal that ends a request; nothing has happened. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    detail: string = PROBLEMS[code],
    readonly fouten: readonly Veldfout[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** The problem of a command the rules refused. */
  static of(weigering: Weigering): Problem {
    const code = weigering.reden === KEY_USED ? 'sleutel-hergebruikt' : weigering.code;
    return new Problem(code, weigering.reden, weigering.fouten);
  }

  /** Data that is not right, with every field at once. */
  static ongeldig(fouten: readonly Veldfout[]): Problem {
    const what = fouten.length === 1 ? 'Er klopt iets niet' : `Er kloppen ${fouten.length} dingen niet`;
    return new Problem(
      'ongeldig',
      `${what} in de gegevens; verbeter wat in fouten staat. Er is niets gedaan.`,
      fouten,
    );
  }

  static unreachable(what: string): Problem {
    return new Problem('tijdelijk-onbereikbaar', what, [], { 'retry-after': '10' });
  }

  body(): z.infer<typeof problemSchema> {
    return {
      type: `/problemen#${this.code}`,
      title: PROBLEMS[this.code],
      status: httpStatus(this.code),
      code: this.code,
      detail: this.message,
      ...(this.fouten.length === 0 ? {} : { fouten: [...this.fouten] }),
    };
  }
}

/** Header with the key of a report or command, in what is asked and in every answer to it. */
export const KEY_HEADER = 'idempotency-key';

/** Writes a problem as the answer, with the key of what was sent; `more`: what else it tells (RFC 9457, 3.2). */
export function sendProblem(
  res: Response,
  problem: Problem,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const sleutel = res.get(KEY_HEADER);
  rememberProblem(res, problem.code);
  res
    .status(httpStatus(problem.code))
    .set({ ...alongside(problem.code), ...problem.headers, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem.body(), ...(sleutel === undefined ? {} : { sleutel }), ...more }));
}

/** What an answer of this status always says: how to show who asks, or when to come back (seconds). */
function alongside(code: ProblemCode): Record<string, string> {
  switch (httpStatus(code)) {
    case 401:
      return { 'www-authenticate': 'Bearer realm="doorbraak"' };
    case 429:
    case 503:
      return { 'retry-after': '10' };
    default:
      return {};
  }
}

/** What a thrown value is to the caller; `undefined` when nobody foresaw it. */
export function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof UnknownCasus) return new Problem('niet-gevonden', error.message);
  if (error instanceof TemporalUnreachable) {
    return Problem.unreachable('De afhandeling van casussen is even niet bereikbaar. Stuur het zo nog eens.');
  }
  if (error instanceof DossierUnreachable) {
    return Problem.unreachable('Het dossier is even niet bereikbaar. Probeer het zo nog eens.');
  }
  if (typeof error !== 'object' || error === null) return undefined;
  const kind: unknown = Reflect.get(error, 'type');
  switch (kind) {
    case 'entity.too.large':
      return new Problem('te-groot', `Het verzoek mag ten hoogste ${kilobytes(error)} kB groot zijn.`);
    case 'entity.parse.failed':
    case 'request.size.invalid':
    case 'request.aborted':
      return new Problem('geen-json');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new Problem(
        'mediatype',
        'De inhoud moet JSON in UTF-8 zijn, zonder of met gzip, deflate of br.',
      );
    default:
      if (isBadlyPacked(error))
        return new Problem(
          'geen-json',
          'De inhoud is niet uit te pakken: hij is niet goed met gzip, deflate of br verpakt.',
        );
      return error instanceof URIError
        ? Problem.ongeldig([{ veld: 'adres', melding: 'bevat tekens die geen tekst in UTF-8 zijn' }])
        : undefined;
  }
}

/** What zlib says of a body that is not packed as its header says, or breaks off. */
function isBadlyPacked(error: object): boolean {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^(Z_|ERR__?(ERROR|BROTLI|BUFFER|ZSTD))/.test(code);
}

function kilobytes(fout: object): number {
  return Math.round(Number(Reflect.get(fout, 'limit')) / 1024);
}

/** The last handler: every error becomes a problem, and only the log hears what was not foreseen. */
export function errorHandling(reportError: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    const problem = asProblem(error) ?? new Problem('interne-fout');
    if (problem.code === 'interne-fout') reportError(error);
    if (res.headersSent) next(error);
    else sendProblem(res, problem);
  };
}
