import type { CasusClient } from './casus-client';
import type { Dossierlezer } from '../dossier/dossier';
import { OnbekendeCasus } from './errors';

const CASUSNUMMER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** More than any region has open; the oldest goes first. */
const ONTHOUDEN = 10_000;

/** From case number to workflow: remembered, else from the dossier, else from Temporal while the dossier is behind or away. */
export class Adressen {
  private readonly bekend = new Map<string, string>();

  constructor(
    private readonly dossier: Pick<Dossierlezer, 'vindWorkflowId'>,
    private readonly casussen: Pick<CasusClient, 'zoekWorkflowId'>,
  ) {}

  /** The workflow of a case, closed or not; rejects with `OnbekendeCasus` when there is none. */
  async workflowId(casusnummer: string): Promise<string> {
    const nummer = controleerCasusnummer(casusnummer);
    const gevonden = this.bekend.get(nummer) ?? (await this.zoek(nummer));
    if (gevonden === null) throw new OnbekendeCasus();
    this.onthoud(nummer, gevonden);
    return gevonden;
  }

  /** Remembers where a case runs. */
  onthoud(casusnummer: string, workflowId: string): void {
    this.bekend.set(casusnummer, workflowId);
    const oudste = this.bekend.keys().next();
    if (this.bekend.size > ONTHOUDEN && oudste.done !== true) this.bekend.delete(oudste.value);
  }

  private async zoek(casusnummer: string): Promise<string | null> {
    const inDossier = await this.dossier.vindWorkflowId(casusnummer).catch(() => undefined);
    return inDossier?.workflowId ?? (await this.casussen.zoekWorkflowId(casusnummer));
  }
}

/** Refuses what cannot be a case number before anybody is asked for it. */
export function controleerCasusnummer(casusnummer: string): string {
  if (!CASUSNUMMER.test(casusnummer)) throw new OnbekendeCasus();
  return casusnummer;
}
