import { randomUUID } from 'node:crypto';
import type { Vastlegging } from '../../dossier/vastlegging';
import type { Casus } from '../../domain/casus';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Melding } from '../../domain/melding';
import type { Bereik } from '../../domain/toegang';
import { opent, verstrijk, verwerk } from '../../domain/verwerk';
import { melding, standaard } from '../domain/hulp';

/** Reach over everything. */
export const OVERAL: Bereik = {
  lezer: 'volledig',
  regio: null,
  gemeenten: null,
  scholen: null,
  tafelVan: null,
};

const WIE = { wie: 'account-1', kanaal: 'api' };

/** A case that is played and handed to the dossier batch by batch, each as the workflow would make it. */
export class Verhaal {
  readonly partijen: Vastlegging[] = [];
  readonly workflowId: string;
  casus: Casus;

  constructor(
    op = '2026-09-07T08:00:00.000Z',
    { convenant = standaard, ...anders }: Partial<Melding> & { convenant?: typeof standaard } = {},
    /** Of an earlier case of the same child. */
    workflowId?: string,
  ) {
    const casusnummer = randomUUID();
    this.workflowId = workflowId ?? `casus-${casusnummer.slice(0, 8)}`;
    const gemeld = { ...melding('2026-09-07'), ...anders };
    const begin = opent({ casusnummer, melding: gemeld, convenant, vervolgOp: null }, op);
    if (!begin.aanvaard) throw new Error(JSON.stringify(begin.weigering));
    this.casus = begin.casus;
    this.voegToe(begin.gebeurtenissen, begin.casus, op, 'melding');
  }

  get casusnummer(): string {
    return this.casus.casusnummer;
  }

  /** The batch that was made last. */
  get laatste(): Vastlegging {
    const laatste = this.partijen.at(-1);
    if (laatste === undefined) throw new Error('no batch');
    return laatste;
  }

  /** Lets the clock run to a moment: the batch of that. */
  tot(nu: string): Vastlegging {
    const stap = verstrijk(this.casus, nu);
    return this.voegToe(stap.gebeurtenissen, stap.casus, nu, null);
  }

  /** Gives a command that must be accepted: the batch of that. `convenant`: the one that would apply after it, if another. */
  doe(
    nu: string,
    opdracht: string,
    door: string,
    gegevens: unknown,
    convenant?: typeof standaard,
  ): Vastlegging {
    const gegeven = { opdracht, door, gegevens, ...(convenant === undefined ? {} : { convenant }) };
    const uitkomst = verwerk(this.casus, gegeven, nu);
    if (!uitkomst.aanvaard) throw new Error(JSON.stringify(uitkomst.weigering));
    return this.voegToe(uitkomst.gebeurtenissen, uitkomst.casus, nu, `opdracht-${randomUUID()}`);
  }

  private voegToe(
    gebeurtenissen: readonly Gebeurtenis[],
    na: Casus,
    nu: string,
    id: string | null,
  ): Vastlegging {
    const vanaf = na.volgnummer - gebeurtenissen.length + 1;
    this.casus = na;
    const partij = {
      workflowId: this.workflowId,
      casus: na,
      gebeurtenissen: gebeurtenissen.map((gebeurtenis, i) => ({
        id: id === null ? `${gebeurtenis.op}/${vanaf + i}` : `${id}/${i}`,
        nummer: vanaf + i,
        gebeurtenis,
        werkelijkOp: nu,
        herkomst: id === null ? null : WIE,
      })),
    };
    this.partijen.push(partij);
    return partij;
  }
}

/** Several batches as one write, as after an outage. */
export function samen(partijen: readonly Vastlegging[]): Vastlegging {
  const laatste = partijen.at(-1);
  if (laatste === undefined) throw new Error('no batch');
  return { ...laatste, gebeurtenissen: partijen.flatMap(({ gebeurtenissen }) => gebeurtenissen) };
}

/** The whole silent ladder with work in between, up to the OM and back at school. */
export function heleLadder(anders: Partial<Melding> = {}): Verhaal {
  const verhaal = new Verhaal(undefined, anders);
  verhaal.doe('2026-09-08T08:00:00.000Z', 'rapporteerVoortgang', 'school', {
    oordeel: 'op-schema',
    toelichting: 'Belt elke dag.',
  });
  for (const op of ['2026-10-06', '2026-11-03', '2026-12-01', '2027-01-15'])
    verhaal.tot(`${op}T08:00:00.000Z`);
  verhaal.doe('2027-01-18T08:00:00.000Z', 'meldTerugkeer', 'casusregisseur', {
    vanaf: '2027-01-18',
    plek: 'eigen school',
    volledig: true,
  });
  verhaal.tot('2027-06-01T08:00:00.000Z');
  return verhaal;
}
