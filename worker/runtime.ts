import { DefaultLogger, makeTelemetryFilterString, Runtime, type LogLevel } from '@temporalio/worker';

let geinstalleerd = false;

/** Sets how much the SDK says; on stderr, so that the output of a command stays clean. Once per process. */
export function stelRuntimeIn(niveau: LogLevel): void {
  if (geinstalleerd) return;
  geinstalleerd = true;
  Runtime.install({
    logger: new DefaultLogger(niveau),
    telemetryOptions: {
      logging: {
        filter: makeTelemetryFilterString({ core: niveau === 'INFO' ? 'WARN' : 'ERROR', other: 'ERROR' }),
      },
    },
    // The process decides itself what a signal means.
    shutdownSignals: [],
  });
}
