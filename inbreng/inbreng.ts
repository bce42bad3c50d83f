import type { Client } from '@temporalio/client';
import { alsAfsluiting, lastRun } from '../client/afgesloten';
import type { Klok } from '../client/klok';
import { startVoortgezet } from '../client/start';
import type { Casus } from '../domain/casus';
import type { Opmaak } from '../dossier/berichtregels';
import type { Database } from '../dossier/database';
import { AlEenOpenCasus, brengInDossier, leesIngebracht } from '../dossier/inbreng';
import { leesGesloten, type GelezenCasus } from '../dossier/read';
import type { Vastlegging } from '../dossier/vastlegging';
import { TASK_QUEUE, type Afsluiting } from '../workflows/contract';
import { alsEerder } from '../workflows/eerder';
import type { GespeeldeCasus } from './speler';

/** Through what the file says that something came which was brought in. */
const KANAAL = 'inbreng';

export interface InbrengOptions {
  readonly db: Database;
  readonly client: Client;
  readonly klok: Klok;
  readonly taskQueue?: string | undefined;
  /**
   * With what the messages of the past are made up, which are there as delivered and are never sent; null: there are none, as
   * fits a region whose letters went from elsewhere.
   */
  readonly berichten: Opmaak | null;
}

/** What became of a case. */
export interface Ingebracht {
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** False for one that stood there already. */
  readonly nieuw: boolean;
}

/**
 * Brings cases in that ran elsewhere: each in the dossier with its own dates, and a workflow for the one that is open, which goes on
 * from where it stands, as after a cut of its history. What is closed has rows only; a later report of the child finds it there.
 */
export class Inbreng {
  constructor(private readonly options: InbrengOptions) {}

  /**
   * Brings in the cases of one child as they were played; doing it again, or going on after it was broken off, adds nothing twice.
   * Rejects with `AlEenOpenCasus` when the child has another open case here.
   */
  async breng(workflowId: string, casussen: readonly GespeeldeCasus[]): Promise<Ingebracht[]> {
    const ingebracht: Ingebracht[] = [];
    let vorige: Afsluiting | null = null;
    for (const gespeeld of casussen) {
      const eerst: Afsluiting | null = vorige ?? (await this.eerder(workflowId, gespeeld.casus));
      const { casus, kenmerk, nieuw } = await this.schrijf(workflowId, gespeeld);
      if (casus.gesloten === null) await this.start(workflowId, { ...gespeeld, casus }, kenmerk, eerst);
      else vorige = { ...alsAfsluiting({ casus, kenmerk }), eerder: alsEerder(eerst) };
      ingebracht.push({ casusnummer: casus.casusnummer, kenmerk, nieuw });
    }
    return ingebracht;
  }

  /** The case of the child that was closed here before this one. */
  private async eerder(workflowId: string, { casusnummer }: Casus): Promise<Afsluiting | null> {
    const gesloten = await leesGesloten(this.options.db, workflowId);
    return gesloten === undefined || gesloten.casus.casusnummer === casusnummer
      ? null
      : alsAfsluiting(gesloten);
  }

  /** Writes a case, or finds it as it stands by now: after it was broken off its workflow may be still to start. */
  private async schrijf(
    workflowId: string,
    gespeeld: GespeeldeCasus,
  ): Promise<GelezenCasus & { nieuw: boolean }> {
    const { db, client, berichten } = this.options;
    const { casus } = gespeeld;
    const staat = await leesIngebracht(db, casus.casusnummer);
    if (staat !== undefined) return { ...staat, nieuw: false };
    // A case that Temporal runs may not stand in the dossier yet.
    if (casus.gesloten === null && (await lastRun(client, workflowId)).soort === 'loopt')
      throw new AlEenOpenCasus(casus.casusnummer);
    const kenmerk = await brengInDossier(db, vastleggingen(workflowId, gespeeld), {
      ...berichten,
      berichten: berichten !== null,
    });
    return { casus, kenmerk, nieuw: true };
  }

  /** Starts the workflow of an open case from where it stands; one that was started is as good. */
  private async start(
    workflowId: string,
    { casus, pseudoniemen, laatsteOpdracht }: GespeeldeCasus,
    kenmerk: string,
    vorige: Afsluiting | null,
  ): Promise<void> {
    const { client, klok, taskQueue = TASK_QUEUE } = this.options;
    await startVoortgezet(
      { client, klok, workflowId, taskQueue },
      // What was brought in came under no key of a caller.
      { casus, kenmerk, afgehandeld: {}, pseudoniemen, verhuld: pseudoniemen, laatsteOpdracht },
      vorige,
    );
  }
}

/** The steps of a case as the dossier takes them, with the ids that its workflow would have given (workflows/writer.ts). */
export function vastleggingen(workflowId: string, { stappen }: GespeeldeCasus): Vastlegging[] {
  return stappen.map(({ casus, gebeurtenissen, op, bron }) => {
    const vanaf = casus.volgnummer - gebeurtenissen.length + 1;
    return {
      workflowId,
      casus,
      gebeurtenissen: gebeurtenissen.map((gebeurtenis, i) => ({
        id: bron === null ? `${gebeurtenis.op}/${vanaf + i}` : `${bron.id}/${i}`,
        nummer: vanaf + i,
        gebeurtenis,
        werkelijkOp: op,
        herkomst: bron === null ? null : { wie: bron.wie, kanaal: KANAAL },
      })),
    };
  });
}
