import { inspect } from 'node:util';
import pino, { type DestinationStream } from 'pino';
import type { LogSettings } from '../settings/log';
import { correlation } from './correlation';
import { toldError, unnamed } from './unnamed';

/** What can stand beside a sentence of the log: codes, numbers and ids that are nobody's. */
export type Told = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The log of one part of the product. What it is told is a sentence of ours: what that quotes is left out, whatever it was. */
export interface Log {
  debug(what: string, more?: Told): void;
  info(what: string, more?: Told): void;
  /** Something that mends itself, or is put right by who administers. */
  warn(what: string, more?: Told, error?: unknown): void;
  /** Something that should not have happened. */
  error(what: string, more?: Told, error?: unknown): void;
  /** The log of another part in the same process. */
  of(part: string): Log;
}

/**
 * A log of lines of JSON, each with real time in UTC, level, part and a sentence; or of lines for who looks at the process. Without
 * a stream on the output of the process.
 */
export function createLog(part: string, { level, format }: LogSettings, stream?: DestinationStream): Log {
  return format === 'json' ? jsonLog(part, level, stream) : textLog(part, level);
}

type Level = LogSettings['level'];

function jsonLog(
  part: string,
  level: Level,
  stream: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Log {
  const root = pino(
    {
      level,
      // Neither host nor process: whoever collects it knows.
      base: null,
      mixin: () => correlation() ?? {},
      messageKey: 'what',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  const write = (name: string) => (at: Level | 'error', what: string, more: Told, error: unknown) =>
    root[at](
      { part: name, ...more, ...(error === undefined ? {} : { error: toldError(error) }) },
      unnamed(what),
    );
  return logBy(part, write);
}

/** On the error output, so that the output of a command stays clean. */
function textLog(part: string, level: Level): Log {
  const order = ['debug', 'info', 'warn', 'error'];
  return logBy(part, (name) => (at, what, more, error) => {
    if (order.indexOf(at) < order.indexOf(level)) return;
    const fields = JSON.stringify(more);
    const told = error === undefined ? [] : [inspect(toldError(error))];
    const line = [`${name}: ${unnamed(what)}`, ...(fields === '{}' ? [] : [fields]), ...told];
    process.stderr.write(`${line.join(' ')}\n`);
  });
}

type Write = (at: Level | 'error', what: string, more: Told, error: unknown) => void;

function logBy(part: string, writer: (part: string) => Write): Log {
  const write = writer(part);
  return {
    debug: (what, more = {}) => write('debug', what, more, undefined),
    info: (what, more = {}) => write('info', what, more, undefined),
    warn: (what, more = {}, error) => write('warn', what, more, error),
    error: (what, more = {}, error) => write('error', what, more, error),
    of: (other) => logBy(other, writer),
  };
}

/** Has what ends a process stand in its log, as the log tells an error, instead of what Node writes of it. */
export function tellLastWords(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error('broke down', {}, error);
    process.exit(1);
  });
}

/** The log of a program that nobody gave one: what is wrong, in text. */
export const TEXT_LOG: LogSettings = { level: 'warn', format: 'text' };
