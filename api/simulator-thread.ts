import { parentPort, workerData } from 'node:worker_threads';
import { laadConvenanten } from '../convenanten/load';
import { simuleer } from '../scenario/kern';
import { ScenarioOngeldig } from '../scenario/schema';
import type { Rekenantwoord } from './simulator';

const { convenantenMappen } = workerData as { readonly convenantenMappen: readonly string[] };
const convenanten = laadConvenanten(...convenantenMappen);

function reken(ruw: unknown): Rekenantwoord {
  try {
    return { uitkomst: simuleer(ruw, convenanten) };
  } catch (fout) {
    if (fout instanceof ScenarioOngeldig) return { fouten: fout.fouten };
    return { fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) };
  }
}

parentPort?.on('message', (ruw: unknown) => parentPort?.postMessage(reken(ruw)));
