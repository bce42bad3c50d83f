import { z } from 'zod';
import { fields } from './environment';

/** How much one client may ask, and how long it may take to. */
export interface Limits {
  /** Requests a minute of each program or person that signed in, and of each address of who did not; 0: no limit. */
  readonly perMinute: number;
  /** Tokens that do not hold, a minute from one address; 0: no limit. */
  readonly badTokens: number;
  /** Milliseconds in which the headers, and the whole of a request, must have come. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How many proxies in front say where a request came from (X-Forwarded-For); 0: none is believed. */
  readonly proxies: number;
}

/** What holds where nothing else is set: far more than people and programs ask, and far less than somebody who tries. */
export const STANDARD_LIMITS: Limits = {
  perMinute: 3_000,
  badTokens: 30,
  headersMs: 20_000,
  requestMs: 120_000,
  proxies: 0,
};

const number = (least: number, most: number, standard: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error })
    .default(standard);
};

/** The limits of the API and the pages. */
export const limits = fields(
  z
    .object({
      VERZOEKEN_PER_MINUUT: number(0, 100_000, STANDARD_LIMITS.perMinute),
      FOUTE_TOKENS_PER_MINUUT: number(0, 100_000, STANDARD_LIMITS.badTokens),
      KOPPEN_SECONDEN: number(1, 300, STANDARD_LIMITS.headersMs / 1_000),
      VERZOEK_SECONDEN: number(1, 3_600, STANDARD_LIMITS.requestMs / 1_000),
      PROXY_AANTAL: number(0, 10, STANDARD_LIMITS.proxies),
    })
    .transform((read): Limits => ({
      perMinute: read.VERZOEKEN_PER_MINUUT,
      badTokens: read.FOUTE_TOKENS_PER_MINUUT,
      headersMs: read.KOPPEN_SECONDEN * 1_000,
      requestMs: read.VERZOEK_SECONDEN * 1_000,
      proxies: read.PROXY_AANTAL,
    })),
);
