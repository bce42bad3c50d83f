import { z } from 'zod';
import { fields } from './environment';

export const LOG_LEVELS = ['debug', 'info', 'warn'] as const;
export const LOG_FORMATS = ['json', 'text'] as const;

/** How much a process tells in its log, warnings and who was refused always, and whether for a collector or for who looks at it. */
export interface LogSettings {
  readonly level: (typeof LOG_LEVELS)[number];
  readonly format: (typeof LOG_FORMATS)[number];
}

/** How a process writes its log. */
export const logging = fields(
  z
    .object({
      LOG_LEVEL: z
        .enum(LOG_LEVELS, { error: 'must be one of debug, info, warn: how much is told' })
        .default('info'),
      LOG_FORMAT: z
        .enum(LOG_FORMATS, {
          error: 'must be json (a line for each, for a collector) or text (for who reads along)',
        })
        .default('json'),
    })
    .transform(({ LOG_LEVEL, LOG_FORMAT }): LogSettings => ({ level: LOG_LEVEL, format: LOG_FORMAT })),
);
