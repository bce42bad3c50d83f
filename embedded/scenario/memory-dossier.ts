import type { Activities, InDossier, Vastlegging } from '../../activities';
import type { Gebeurtenis } from '../../domain/gebeurtenis';

/**
 * A dossier in memory, for runs of a scenario: the events of each case, held to the same rules as the real one. It gives
 * no numbers: nobody talks about these cases.
 */
export class MemoryDossier implements Activities {
  private readonly perWorkflow = new Map<string, Gebeurtenis[]>();

  legVast = async (stappen: readonly Vastlegging[]): Promise<InDossier> => {
    for (const stap of stappen) this.add(stap);
    const volgnummer = this.perWorkflow.get(stappen[0]?.workflowId ?? '')?.length ?? 0;
    return { volgnummer, kenmerk: null };
  };

  /** In a scenario a region has no people but those of its convenant, and nobody holds other cases. */
  leesBezetting = async (): Promise<{ rooster: null; bezetting: Record<string, number> }> => ({
    rooster: null,
    bezetting: {},
  });

  legVastEnLeesBezetting = async (
    stappen: readonly Vastlegging[],
  ): ReturnType<Activities['legVastEnLeesBezetting']> => ({
    ...(await this.legVast(stappen)),
    ...(await this.leesBezetting()),
  });

  /** What the worker runs. */
  activities(): Activities {
    const { legVast, leesBezetting, legVastEnLeesBezetting } = this;
    return { legVast, leesBezetting, legVastEnLeesBezetting };
  }

  /** The events of a case, in order. */
  gebeurtenissen(workflowId: string): readonly Gebeurtenis[] {
    return this.perWorkflow.get(workflowId) ?? [];
  }

  private add({ workflowId, gebeurtenissen }: Vastlegging): void {
    const bekend = this.perWorkflow.get(workflowId) ?? [];
    for (const { nummer, gebeurtenis } of gebeurtenissen) {
      if (nummer > bekend.length + 1) throw new Error(`event ${nummer} came after ${bekend.length}`);
      bekend[nummer - 1] = gebeurtenis;
    }
    this.perWorkflow.set(workflowId, bekend);
  }

  /** Forgets a case. */
  forget(workflowId: string): void {
    this.perWorkflow.delete(workflowId);
  }
}
