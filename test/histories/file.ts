import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';

export type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/**
 * The message types of the SDK. Its own reader of JSON histories (`historyFromJSON`) fails wherever npm installs
 * protobufjs more than once.
 */
const { temporal } = createRequire(require.resolve('@temporalio/client'))('@temporalio/proto') as {
  temporal: { api: { history: { v1: { History: { fromObject(ruw: object): History } } } } };
};

/** Every recorded history. */
export function opgenomen(): string[] {
  return fs.readdirSync(__dirname).filter((naam) => naam.endsWith('.json'));
}

/** Reads a recorded history. */
export function lees(bestand: string): History {
  const ruw = JSON.parse(fs.readFileSync(path.join(__dirname, bestand), 'utf8')) as object;
  return temporal.api.history.v1.History.fromObject(ruw);
}

/** Keeps a history. */
export function bewaar(naam: string, history: History): void {
  fs.writeFileSync(path.join(__dirname, `${naam}.json`), `${JSON.stringify(history)}\n`);
}
