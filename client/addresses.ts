import type { CasusClient } from './casus-client';
import type { DossierReader } from '../dossier/dossier';
import { UnknownCasus } from './errors';

const CASUSNUMMER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** More than any region has open; the oldest goes first. */
const REMEMBERED = 10_000;

/** From case number to workflow: remembered, else from the dossier, else from Temporal while the dossier is behind or away. */
export class Addresses {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly dossier: Pick<DossierReader, 'findWorkflowId'>,
    private readonly casussen: Pick<CasusClient, 'findWorkflowId'>,
  ) {}

  /** The workflow of a case, closed or not; rejects with `UnknownCasus` when there is none. */
  async workflowId(casusnummer: string): Promise<string> {
    const nummer = controleerCasusnummer(casusnummer);
    const found = this.known.get(nummer) ?? (await this.find(nummer));
    if (found === null) throw new UnknownCasus();
    this.remember(nummer, found);
    return found;
  }

  /** The number that a case has among people, from the dossier; null when that does not know it or does not answer. */
  async kenmerk(casusnummer: string): Promise<string | null> {
    const inDossier = await this.dossier.findWorkflowId(casusnummer).catch(() => undefined);
    return inDossier?.kenmerk ?? null;
  }

  /** Remembers where a case runs. */
  remember(casusnummer: string, workflowId: string): void {
    this.known.set(casusnummer, workflowId);
    const oldest = this.known.keys().next();
    if (this.known.size > REMEMBERED && oldest.done !== true) this.known.delete(oldest.value);
  }

  private async find(casusnummer: string): Promise<string | null> {
    const inDossier = await this.dossier.findWorkflowId(casusnummer).catch(() => undefined);
    return inDossier?.workflowId ?? (await this.casussen.findWorkflowId(casusnummer));
  }
}

/** Refuses what cannot be a case number before anybody is asked for it. */
export function controleerCasusnummer(casusnummer: string): string {
  if (!CASUSNUMMER.test(casusnummer)) throw new UnknownCasus();
  return casusnummer;
}
