import { sdkLogger } from './sdk-log';
import type { Log } from '../telemetry/log';
import { DefaultLogger, makeTelemetryFilterString, Runtime, type LogLevel } from '@temporalio/worker';

export interface RuntimeOptions {
  /** Where the SDK tells what goes on; without it on the error output, as it does by itself. */
  readonly log?: Log;
  /** Where the SDK shows what it measures, host and port; without it it measures nothing. */
  readonly metricsAddress?: string;
}

/**
 * Sets how much the SDK says; on stderr, so that the output of a command stays clean. The runtime of the SDK is one per
 * process: who comes later, keeps what the first has set. Gives whether this set it.
 */
export function configureRuntime(level: LogLevel, { log, metricsAddress }: RuntimeOptions = {}): boolean {
  try {
    Runtime.install({
      logger: log === undefined ? new DefaultLogger(level) : sdkLogger(log.of('temporal'), level),
      telemetryOptions: {
        logging: {
          filter: makeTelemetryFilterString({ core: level === 'ERROR' ? 'ERROR' : 'WARN', other: 'ERROR' }),
        },
        ...(metricsAddress === undefined
          ? {}
          : {
              metrics: {
                prometheus: {
                  bindAddress: metricsAddress,
                  countersTotalSuffix: true,
                  unitSuffix: true,
                  useSecondsForDurations: true,
                },
              },
            }),
      },
      // What a signal means is for the process to say.
      shutdownSignals: [],
    });
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'IllegalStateError') throw error;
    return false;
  }
}
