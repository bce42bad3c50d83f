import { setTimeout as pause } from 'node:timers/promises';
import { Context } from '@temporalio/activity';
import { isTeVeelTegelijk } from '../../domain/bewaking/bevinding';
import { delenVan, vergelijk } from '../../domain/bewaking/lijsten';
import {
  noteerBevinding,
  ruimBevindingenOp,
  sluitBevinding,
  telOpenBevindingen,
} from '../../dossier/bewaking/bevindingen';
import { leesOpen, leesVolgende, telOpen } from '../../dossier/bewaking/lijst';
import {
  beginRonde,
  leesSteekproef,
  leesVolledig,
  magVeel,
  noteerHartslag,
  noteerSteekproef,
  noteerVolledig,
  sluitRonde,
  steekproefgrootte,
} from '../../dossier/bewaking/ronde';
import { telStillePost } from '../../dossier/bewaking/stille-post';
import { bekeken, leesVerdacht } from '../../dossier/bewaking/verdacht';
import type { Bewakingsdienst } from './dienst';
import { onderzoek } from './onderzoek';

/** Where a round is. Names no child: it stands in the history. */
export interface Rondestand {
  readonly ronde: number;
  /** What the workflow ids of the parts begin with that are still to come. */
  readonly delen: readonly string[];
  /** Up to where the first of them was looked at. */
  readonly na: string;
  /** False: so much misses that nothing is put right before a person says so. */
  readonly mag: boolean;
  /** Cases seen on each side. */
  readonly lopend: number;
  readonly open: number;
}

/** After so long an activity says how far it is, and goes on in the next. */
const LANG_MS = 10 * 60_000;
/** So many are looked at before it is kept how far that is. */
const SAMEN = 50;

/**
 * The activities of the watchdog, for one round after another. When the signal goes off nothing more is begun; the activity
 * then waits until it is cancelled, which the worker does when it is shut down, and the next worker goes on with it.
 */
export function bewakingsactiviteiten(dienst: Bewakingsdienst, ending: AbortSignal) {
  const { db, bewaakt, nu, margeMs, rondeMs, report } = dienst;

  /** Waits for the next turn; beats; ends the activity when it is to end. */
  function beurten(): () => Promise<void> {
    const context = Context.current();
    let next = 0;
    return async () => {
      const wait = next - performance.now();
      next = Math.max(next, performance.now()) + 1_000 / dienst.perSeconde;
      if (wait > 0) await pause(wait);
      context.heartbeat();
      if (ending.aborted || context.cancellationSignal.aborted) await context.cancelled;
    };
  }

  async function bekijkAlle(
    ids: readonly string[],
    mag: boolean,
    vooraf: () => Promise<void>,
  ): Promise<void> {
    for (const id of ids) {
      await onderzoek(dienst, id, { mag, vooraf });
      await bekeken(db, id);
    }
  }

  return {
    /** Counts both sides, and says in which parts they are compared. */
    beginBewaking: async (): Promise<Rondestand> => {
      const ronde = await beginRonde(db, await bewaakt.laatsteRonde());
      const [lopend, open] = await Promise.all([bewaakt.tel(), telOpen(db)]);
      const teVeel = isTeVeelTegelijk(lopend, open);
      const mag = !teVeel || (await magVeel(db));
      if (!teVeel) await sluitBevinding(db, 'te-veel-tegelijk');
      else if (!mag)
        await noteerBevinding(
          db,
          {
            soort: 'te-veel-tegelijk',
            workflowId: null,
            versies: [],
            bijzonderheid: `loopt: ${lopend}, open: ${open}`,
          },
          { stand: 'open', gedaan: null },
        );
      const delen = delenVan(bewaakt.voorvoegsel, Math.max(lopend, open));
      return { ronde, delen, na: '', mag, lopend: 0, open: 0 };
    },

    /** Compares the first part that is still to come, and looks at what differs; gives where the round is then. */
    bewaakDeel: async (stand: Rondestand): Promise<Rondestand> => {
      const [deel, ...rest] = stand.delen;
      if (deel === undefined) return stand;
      const vooraf = beurten();
      const einde = performance.now() + LANG_MS;
      await vooraf();
      const lopend = (await bewaakt.lijst(deel)).sort((a, b) => volgorde(a.workflowId, b.workflowId));
      const open = await leesOpen(db, deel);
      for (const { workflowId } of stand.mag ? vergelijk(lopend, open, { nu: nu(), margeMs }) : []) {
        if (workflowId <= stand.na) continue;
        await onderzoek(dienst, workflowId, { mag: stand.mag, vooraf });
        if (performance.now() > einde) return { ...stand, na: workflowId };
      }
      return {
        ...{ ...stand, delen: rest, na: '' },
        ...{ lopend: stand.lopend + lopend.length, open: stand.open + open.length },
      };
    },

    /** Looks at what was named, at what was wrong before, and at what Temporal itself says that it does not go on. */
    bewaakVerdachte: async ({ mag }: Rondestand): Promise<void> => {
      const vooraf = beurten();
      await vooraf();
      const ids = new Set([...(await leesVerdacht(db)), ...(await bewaakt.vastgelopen())]);
      await bekijkAlle([...ids], mag, vooraf);
    },

    /**
     * Looks in full at the next cases in order, so that all of them were within a week; at all of them, in as many rounds as that
     * takes, when one of both is an older copy.
     */
    bewaakSteekproef: async ({ open, mag }: Rondestand): Promise<void> => {
      const vooraf = beurten();
      const einde = performance.now() + LANG_MS;
      for (let na = await leesVolledig(db); na !== null;) {
        const ids = await leesVolgende(db, na, SAMEN);
        for (const id of ids) await onderzoek(dienst, id, { mag, vooraf });
        const tot = ids.at(-1) ?? null;
        await noteerVolledig(db, tot);
        na = performance.now() > einde ? null : tot;
      }
      const aantal = steekproefgrootte(open, rondeMs);
      const ids = await leesVolgende(db, await leesSteekproef(db), aantal);
      for (const id of ids) {
        await onderzoek(dienst, id, { mag, vooraf });
        await noteerSteekproef(db, id);
      }
      if (ids.length < aantal) await noteerSteekproef(db, null);
    },

    /** Looks for messages that go nowhere by themselves any more. */
    bewaakPost: async (): Promise<void> => {
      const { nietOpgepakt, geleendGebleven } = await telStillePost(db);
      if (nietOpgepakt + geleendGebleven === 0) return sluitBevinding(db, 'post-staat-stil');
      const bijzonderheid = `niet opgepakt: ${nietOpgepakt}, blijven liggen: ${geleendGebleven}`;
      await noteerBevinding(
        db,
        { soort: 'post-staat-stil', workflowId: null, versies: [], bijzonderheid },
        { stand: 'open', gedaan: null },
      );
    },

    /** Ends the round, and tells outside that all is well when it is. Gives how it was in readable Dutch. */
    sluitBewaking: async ({ ronde, lopend, open }: Rondestand): Promise<string> => {
      await sluitRonde(db, { ronde, lopend, open });
      await ruimBevindingenOp(db);
      const nog = await telOpenBevindingen(db);
      const volledig = await leesVolledig(db);
      if (nog === 0 && volledig === null && dienst.hartslag !== undefined)
        await dienst.hartslag().then(
          () => noteerHartslag(db, null),
          async (error: unknown) => {
            report(`the heartbeat of the watchdog did not arrive: ${String(error)}`);
            await noteerHartslag(db, error instanceof Error ? error.name : 'onbekend');
          },
        );
      return [
        `## Ronde ${ronde}`,
        `- **Loopt** ${lopend} casussen`,
        `- **Open in het dossier** ${open} casussen`,
        `- **Klopt niet** ${nog}`,
      ].join('\n');
    },
  };
}

export type Bewakingsactiviteiten = ReturnType<typeof bewakingsactiviteiten>;

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
