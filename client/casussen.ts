import type { Convenant } from '../domain/convenant';
import { ID_VAN_NIEMAND } from '../domain/gebruiker';
import type { Melding } from '../domain/melding';
import type { Opdracht } from '../domain/opdracht';
import type { Beeld } from '../workflows/contract';
import type { Addresses } from './addresses';
import type { CasusClient } from './casus-client';
import type { Gever } from './gever';
import { addressOfReport } from './identity';
import type { OpdrachtOptions, Uitkomst } from './outcome';
import type { Afspraakhouder, Linkhouder } from './afspraaklink';
import type { Voortgangsronde } from './voortgangslink';

/** Through what people and programs come to a case. */
export type Channel = 'api' | 'werkbak' | 'voortgangslink' | 'gezinspagina';

/** Who sends something, through what, and under which key of their own: the same key is the same thing, however often sent. */
export interface Sender {
  readonly wie: string;
  readonly kanaal: Channel;
  readonly sleutel: string;
}

/** How the case stood for whoever gives a command. */
export type Seen = Pick<OpdrachtOptions, 'alsFase' | 'alsRonde' | 'alsVolgnummer' | 'alsVersies'>;

/** The one way to report, command and read, for both doors: by case number, with keys that cannot meet each other. */
export class Casussen {
  constructor(
    private readonly client: CasusClient,
    private readonly addresses: Addresses,
  ) {}

  /**
   * Reports a child by the key that its giver has for it, under the convenant of its gemeente; `ernaast` is what the caller
   * keeps with the case by itself.
   */
  async meld(
    melding: Melding,
    convenant: Convenant,
    gever: Gever,
    van: Sender,
    ernaast?: unknown,
  ): Promise<Uitkomst> {
    const { wie, kanaal } = van;
    const uitkomst = await this.client.meld({
      melding,
      convenant,
      gever,
      ernaast,
      idempotencyKey: reportKey(van),
      herkomst: { wie, kanaal },
    });
    const casusnummer = caseOf(uitkomst);
    if (casusnummer !== null && 'workflowId' in uitkomst)
      this.addresses.remember(casusnummer, uitkomst.workflowId);
    return this.metKenmerk(uitkomst);
  }

  /** Gives a case a command, to which the caller has attached the convenant where it needs one. */
  async geef(casusnummer: string, opdracht: Opdracht, van: Sender, gezien: Seen = {}): Promise<Uitkomst> {
    const { wie, kanaal } = van;
    const workflowId = await this.addresses.workflowId(casusnummer);
    const uitkomst = await this.client.geefOpdracht(workflowId, opdracht, keyOf(casusnummer, van), {
      casusnummer,
      herkomst: { wie, kanaal },
      ...gezien,
    });
    return this.metKenmerk(uitkomst);
  }

  /** The id of the report of a key, in the dossier and in addresses. */
  meldingId(van: Sender): string {
    return this.client.meldingId(reportKey(van));
  }

  /** The id of the command of a key, in the dossier and in addresses; through the API a key is of who sends it. */
  opdrachtId(casusnummer: string, van: CommandSender): string {
    return this.client.opdrachtId(keyOf(casusnummer, van));
  }

  /** What became of a command or report in this case; `onbekend` when the case does not know it. */
  async status(casusnummer: string, id: string): Promise<Uitkomst> {
    const uitkomst = await this.client.status(await this.addresses.workflowId(casusnummer), id);
    // Cases of one child share a workflow, which shows the last of them.
    const of = uitkomst.soort === 'bevestigd' ? uitkomst.bevestiging.beeld.casusnummer : casusnummer;
    return caseOf(uitkomst) === casusnummer && of === casusnummer
      ? this.metKenmerk(uitkomst)
      : { soort: 'onbekend' };
  }

  /** What became of a report, by the id that `reportId` gave it. */
  async statusOfReport(id: string): Promise<Uitkomst> {
    const address = addressOfReport(id);
    return address === null
      ? { soort: 'onbekend' }
      : this.metKenmerk(await this.client.status(address.workflowId, address.opdrachtId));
  }

  /** The case as it is seen now, straight from its workflow. */
  async beeld(casusnummer: string): Promise<Beeld | null> {
    return this.client.beeld(await this.addresses.workflowId(casusnummer));
  }

  /** The key of a child whose school gives none of its own. */
  leerlingsleutel(naam: string, geboortedatum: string): string {
    return this.client.leerlingsleutel(naam, geboortedatum);
  }

  /** The workflow that carries the cases of a child, whether it has one or not: by it the dossier knows them. */
  workflowVanKind(gever: Gever, leerling: string): string {
    return this.client.workflowVanKind(gever, leerling);
  }

  /** The round of progress that a link of a message is for; null for a link that is not ours. */
  voortgangsronde(token: string): Voortgangsronde | null {
    return this.client.voortgangsronde(token);
  }

  /** Whose agreements a link opens; null for a link that is not ours. */
  afspraakhouder(token: string): Linkhouder | null {
    return this.client.afspraakhouder(token);
  }

  /** What stands in the link of somebody who has agreements; null where there can be none. */
  afspraaktoken(houder: Afspraakhouder): string | null {
    return this.client.afspraaktoken(houder);
  }

  /** The id of the link of somebody of the family; null for a link that is not ours. */
  gezinslink(token: string): string | null {
    return this.client.gezinslink(token);
  }

  /** What stands in such a link; null for an id that is not one of a link. */
  gezinstoken(link: string): string | null {
    return this.client.gezinstoken(link);
  }

  /** A case that ran before cases had a kenmerk hears its own at its next write; the dossier has it already. */
  private async metKenmerk(uitkomst: Uitkomst): Promise<Uitkomst> {
    if (uitkomst.soort !== 'bevestigd' || uitkomst.bevestiging.beeld.kenmerk != null) return uitkomst;
    const { beeld } = uitkomst.bevestiging;
    const kenmerk = await this.addresses.kenmerk(beeld.casusnummer);
    return { ...uitkomst, bevestiging: { ...uitkomst.bevestiging, beeld: { ...beeld, kenmerk } } };
  }
}

/** Who sends a command; on a page a key is drawn by us, so whose it is does not matter. */
type CommandSender = Sender | (Omit<Sender, 'wie' | 'kanaal'> & { readonly kanaal: Exclude<Channel, 'api'> });

function keyOf(casusnummer: string, van: CommandSender): string {
  return van.kanaal === 'api'
    ? `${casusnummer}:${ownKey(van)}`
    : `${casusnummer}:${van.kanaal}:${van.sleutel}`;
}

function reportKey(van: Sender): string {
  return van.kanaal === 'api' ? ownKey(van) : `${van.kanaal}:${van.wie}:${van.sleutel}`;
}

/** The key of a program is its own: another that happens to use the same means something else. */
function ownKey({ wie, sleutel }: Sender): string {
  return ID_VAN_NIEMAND.includes(wie) ? sleutel : `api:${wie}:${sleutel}`;
}

/** The case that took what was sent; null when none is known to have. */
function caseOf(uitkomst: Uitkomst): string | null {
  switch (uitkomst.soort) {
    case 'bevestigd':
      return uitkomst.bevestiging.casusnummer;
    case 'onbevestigd':
      return uitkomst.casusnummer;
    case 'onzeker':
    case 'niet-gedaan':
    case 'te-druk':
    case 'geweigerd':
    case 'onbekend':
      return null;
  }
}
