import { DefaultLogger, makeTelemetryFilterString, Runtime, type LogLevel } from '@temporalio/worker';

/**
 * Sets how much the SDK says; on stderr, so that the output of a command stays clean. The runtime of the SDK is one per
 * process: who comes later, keeps what the first has set.
 */
export function stelRuntimeIn(niveau: LogLevel): void {
  try {
    Runtime.install({
      logger: new DefaultLogger(niveau),
      telemetryOptions: {
        logging: {
          filter: makeTelemetryFilterString({ core: niveau === 'ERROR' ? 'ERROR' : 'WARN', other: 'ERROR' }),
        },
      },
      // What a signal means is for the process to say.
      shutdownSignals: [],
    });
  } catch (fout) {
    if (!(fout instanceof Error) || fout.name !== 'IllegalStateError') throw fout;
  }
}
