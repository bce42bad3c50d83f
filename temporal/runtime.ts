import { DefaultLogger, makeTelemetryFilterString, Runtime, type LogLevel } from '@temporalio/worker';

/**
 * Sets how much the SDK says; on stderr, so that the output of a command stays clean. The runtime of the SDK is one per
 * process: who comes later, keeps what the first has set.
 */
export function configureRuntime(level: LogLevel): void {
  try {
    Runtime.install({
      logger: new DefaultLogger(level),
      telemetryOptions: {
        logging: {
          filter: makeTelemetryFilterString({ core: level === 'ERROR' ? 'ERROR' : 'WARN', other: 'ERROR' }),
        },
      },
      // What a signal means is for the process to say.
      shutdownSignals: [],
    });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'IllegalStateError') throw error;
  }
}
