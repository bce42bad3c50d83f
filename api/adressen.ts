import type { CasusClient } from '../client/casus-client';
import type { Dossier } from './dossier';
import { Probleem } from './problemen';

const CASUSNUMMER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** More than any region has open; the oldest goes first. */
const ONTHOUDEN = 10_000;

/** From case number to workflow: the dossier, or while it is behind or away what is remembered, or Temporal itself. */
export class Adressen {
  private readonly bekend = new Map<string, string>();

  constructor(
    private readonly dossier: Pick<Dossier, 'vindWorkflowId'>,
    private readonly casussen: Pick<CasusClient, 'zoekWorkflowId' | 'beeld'>,
  ) {}

  /** The workflow of a case, closed or not; a problem when there is no such case. */
  async workflowId(casusnummer: string): Promise<string> {
    return (await this.zoek(controleerCasusnummer(casusnummer))).workflowId;
  }

  /**
   * The workflow to which a command for this case may go. A child that is reported again keeps its workflow id, so a
   * command for the case that was closed must not reach the one that runs now.
   */
  async voorOpdracht(casusnummer: string): Promise<string> {
    const { workflowId, zekerOpen } = await this.zoek(controleerCasusnummer(casusnummer));
    if (zekerOpen) return workflowId;
    const lopend = await this.casussen.beeld(workflowId);
    if (lopend !== null && lopend.casusnummer !== casusnummer) {
      throw new Probleem('niet-toegestaan', 'De casus is gesloten; voor dit kind loopt een nieuwe casus.');
    }
    return workflowId;
  }

  /** Remembers where a case runs. */
  onthoud(casusnummer: string, workflowId: string): void {
    this.bekend.set(casusnummer, workflowId);
    const oudste = this.bekend.keys().next();
    if (this.bekend.size > ONTHOUDEN && oudste.done !== true) this.bekend.delete(oudste.value);
  }

  private async zoek(casusnummer: string): Promise<{ workflowId: string; zekerOpen: boolean }> {
    const inDossier = await this.dossier.vindWorkflowId(casusnummer).catch(() => undefined);
    if (inDossier !== undefined) {
      this.onthoud(casusnummer, inDossier.workflowId);
      return { workflowId: inDossier.workflowId, zekerOpen: !inDossier.gesloten };
    }
    const gevonden = this.bekend.get(casusnummer) ?? (await this.casussen.zoekWorkflowId(casusnummer));
    if (gevonden === null) throw new Probleem('niet-gevonden', 'Deze casus bestaat niet.');
    return { workflowId: gevonden, zekerOpen: false };
  }
}

/** Refuses what cannot be a case number before anybody is asked for it. */
export function controleerCasusnummer(casusnummer: string): string {
  if (!CASUSNUMMER.test(casusnummer)) throw new Probleem('niet-gevonden', 'Deze casus bestaat niet.');
  return casusnummer;
}
