import { parentPort, workerData } from 'node:worker_threads';
import { loadConvenanten } from '../convenanten/load';
import { simuleer } from '../scenario/kern';
import { ScenarioOngeldig } from '../scenario/schema';
import type { SimulatorAnswer } from './simulator';

const { convenantPaths } = workerData as { readonly convenantPaths: readonly string[] };
const convenanten = loadConvenanten(...convenantPaths);

function simulate(raw: unknown): SimulatorAnswer {
  try {
    return { uitkomst: simuleer(raw, convenanten) };
  } catch (error) {
    if (error instanceof ScenarioOngeldig) return { fouten: error.fouten };
    return { fout: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (raw: unknown) => parentPort?.postMessage(simulate(raw)));
