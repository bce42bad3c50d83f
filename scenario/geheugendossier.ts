import type { Activities, Vastlegging } from '../activities';
import type { Gebeurtenis } from '../domain/gebeurtenis';

/** A dossier in memory, for runs of a scenario: the events of each case, held to the same rules as the real one. */
export class Geheugendossier implements Activities {
  private readonly perWorkflow = new Map<string, Gebeurtenis[]>();

  legVast = async ({ workflowId, gebeurtenissen }: Vastlegging): Promise<number> => {
    const bekend = this.perWorkflow.get(workflowId) ?? [];
    for (const { nummer, gebeurtenis } of gebeurtenissen) {
      if (nummer > bekend.length + 1) throw new Error(`event ${nummer} came after ${bekend.length}`);
      bekend[nummer - 1] = gebeurtenis;
    }
    this.perWorkflow.set(workflowId, bekend);
    return bekend.length;
  };

  /** In a scenario nobody holds other cases: the roster gives the first who fits. */
  telOpenCasussen = async (): Promise<Record<string, number>> => ({});

  /** Nor does a region have people but those of its convenant. */
  leesBezetting = async (): Promise<{ rooster: null; bezetting: Record<string, number> }> => ({
    rooster: null,
    bezetting: {},
  });

  /** What the worker runs. */
  activities(): Activities {
    const { legVast, telOpenCasussen, leesBezetting } = this;
    return { legVast, telOpenCasussen, leesBezetting };
  }

  /** The events of a case, in order. */
  gebeurtenissen(workflowId: string): readonly Gebeurtenis[] {
    return this.perWorkflow.get(workflowId) ?? [];
  }

  /** Forgets a case. */
  vergeet(workflowId: string): void {
    this.perWorkflow.delete(workflowId);
  }
}
