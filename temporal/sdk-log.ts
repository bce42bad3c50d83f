import type { Logger, LogLevel } from '@temporalio/worker';
import type { Log, Told } from '../telemetry/log';

/** What the SDK tells beside a sentence that is nobody's; the rest, such as the arguments of a call, is left out. */
const FIELDS = [
  'workflowId',
  'runId',
  'workflowType',
  'activityType',
  'activityId',
  'attempt',
  'taskQueue',
  'sdkComponent',
] as const;

const LEVELS = { TRACE: 'debug', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** The logger of the SDK, of its core and of workflows, as lines of our log. */
export function sdkLogger(log: Log, least: LogLevel): Logger {
  const order = Object.keys(LEVELS);
  const write = (level: LogLevel, message: string, meta: Record<string | symbol, unknown> = {}) => {
    if (order.indexOf(level) < order.indexOf(least)) return;
    const more: Record<string, string | number> = {};
    for (const field of FIELDS) {
      const value = meta[field];
      if (typeof value === 'string' || typeof value === 'number') more[field] = value;
    }
    const error = meta['error'] ?? meta['fout'];
    const at = LEVELS[level];
    if (at === 'warn' || at === 'error') log[at](message, more satisfies Told, error);
    else log[at](message, more);
  };
  return {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
}
