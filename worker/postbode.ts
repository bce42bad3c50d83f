import { postActivities } from '../activities/post/activity';
import type { Kanaal } from '../activities/post/kanaal';
import { openKanalen } from '../activities/post/kanalen';
import type { Mailserver } from '../activities/post/mail/server';
import type { Notifydienst } from '../activities/post/notify/regios';
import { deliver, type Post } from '../activities/post/loop';
import { meldOnbereikten, type GeefOpdracht } from '../activities/post/onbereikt';
import { probeerKanalen } from '../activities/post/proef';
import { bezorgWebhooks, type Webhooks } from '../activities/webhooks/loop';
import { WEBHOOK_TIMES, type WebhookTimes } from '../activities/webhooks/times';
import { zender } from '../activities/webhooks/zenden';
import { meldInVerwijsindex, type Verwijsindex } from '../activities/verwijsindex/zenden';
import { postQueue } from '../activities/post/queue';
import { leesTerug } from '../activities/post/terug/lezer';
import type { Postbusserver } from '../activities/post/terug/postbus';
import { POST_TIMES, type PostTimes } from '../activities/post/times';
import { CasusClient } from '../client/casus-client';
import { gezinslinks } from '../client/gezinslink';
import { toegestaan } from '../dossier/abonnementen/adres';
import { openDatabase } from '../dossier/database';
import { leesOnbereikt, noteerZonderAdres, onbereiktGemeld } from '../dossier/post/onbereikt';
import { NIETS_UITGAAND, oinVan, type Uitgaand } from '../settings/webhooks';
import { POSTBODE, postbodeId, postTaskQueue } from '../workflows/contract';
import { runEndless, type EndlessPlace, type RunningBeside } from './endless';

/** How messages are delivered. */
export interface PostOptions {
  /** How many deliver at the same time in the whole installation, and so many at most in this process; default 1. */
  readonly count?: number | undefined;
  /**
   * Without Temporal: this process delivers by itself. For a server that skips time, whose clock stands still while an
   * activity runs.
   */
  readonly plain?: boolean;
  /** The mail server; without it and NotifyNL messages are put ready, and sent to nobody. */
  readonly mail?: Mailserver | undefined;
  /** The mailbox with returned mail; without it nobody hears what comes back. */
  readonly postbus?: Postbusserver | undefined;
  /** NotifyNL, for the regions that have templates there. */
  readonly notify?: Notifydienst | undefined;
  /** The interface of a verwijsindex; without it schools signal by hand. */
  readonly verwijsindex?: Verwijsindex | undefined;
  /** Other ways to reach people than those of an installation. */
  readonly kanalen?: readonly Kanaal[];
  readonly times?: PostTimes;
  /** Whose events go out to other programs, and which private networks they may go to. */
  readonly uitgaand?: Uitgaand | undefined;
  readonly webhookTimes?: WebhookTimes;
}

export interface PostWorkerOptions extends PostOptions, EndlessPlace {
  readonly databaseUrl: string;
  readonly report: (text: string) => void;
  /** Address at which people reach the pages; without it no message leads to one. */
  readonly publicUrl?: string | undefined;
}

/** Connections to the dossier for what is looked up for each carrier, and one for trying them out. */
const CARRIER_CONNECTIONS = 2;
/** For deliveries to subscriptions, of each loop: they are few, and short. */
const WEBHOOK_CONNECTIONS = 2;
/** Once in so many times that messages are looked for, it is looked whom they do not reach. */
const TELLING = 5;

/** Begins to deliver the messages of the outbox, on connections of its own. */
export async function startPost(options: PostWorkerOptions): Promise<RunningBeside> {
  const { databaseUrl, report, times = POST_TIMES, count = 1 } = options;
  const carriers = [options.mail, options.notify].filter((one) => one !== undefined).length;
  for (const [regio, zinnen] of options.notify?.regios.wrong ?? [])
    report(`messages of ${regio} by NotifyNL stand still, its settings are not right: ${zinnen.join(' ')}`);
  const ending = new AbortController();
  // Each loop asks one thing at a time, and beside it what waits; what is carried asks who for, and notes who has it.
  const db = openDatabase(databaseUrl, {
    connections:
      count +
      3 +
      WEBHOOK_CONNECTIONS * count +
      carriers * CARRIER_CONNECTIONS +
      (options.postbus === undefined ? 0 : 1),
    sleutels: options.keys,
  });
  const { publicUrl } = options;
  const adressen =
    publicUrl === undefined ? undefined : { publicUrl, gezinslink: gezinslinks(publicUrl, options.keys) };
  const ways = openKanalen(db, options.mail, options.notify, adressen);
  const { kanalen = ways.kanalen } = options;
  const trying = probeerKanalen(db, ways.proefkanalen, times.sendMs, ending.signal);
  const close = async () => {
    ending.abort();
    await Promise.all([trying, telling, signalling]);
    ways.close();
    await db.destroy();
  };
  const geef = opdrachtgever(options);
  const telling = meldOnbereikten(
    {
      onbereikten: {
        zoek: () => noteerZonderAdres(db),
        lees: (aantal) => leesOnbereikt(db, aantal),
        gemeld: (melding) => onbereiktGemeld(db, melding),
      },
      geef,
      pollMs: times.slowestPollMs * TELLING,
      report,
    },
    ending.signal,
  );
  const { verwijsindex } = options;
  const signalling =
    verwijsindex === undefined
      ? Promise.resolve()
      : meldInVerwijsindex(
          { db, verwijsindex, geef, pollMs: times.slowestPollMs * TELLING, report },
          ending.signal,
        );
  const post: Post = { queue: postQueue(db, times.leaseMs), kanalen, times, report };
  const { postbus } = options;
  const { uitgaand = NIETS_UITGAAND } = options;
  const webhooks: Webhooks = {
    db,
    zend: zender(toegestaan(uitgaand.intern)),
    bron: { oin: (regio) => oinVan(uitgaand, regio), adres: (publicUrl ?? '').replace(/\/+$/, '') },
    meld: ways.meldStilgezet,
    times: options.webhookTimes ?? WEBHOOK_TIMES,
    report,
  };
  const beside = async (signal: AbortSignal) => {
    const terug =
      postbus === undefined
        ? Promise.resolve()
        : leesTerug({ server: postbus, db, everyMs: times.returnedMs, report }, signal);
    await Promise.all([terug, bezorgWebhooks(webhooks, signal)]);
  };
  if (options.plain === true) {
    const ended = Promise.all([deliver(post, ending.signal), beside(ending.signal)]).then(close);
    return { ended, stop: () => ending.abort() };
  }

  const { taskQueue } = options;
  return runEndless(options, {
    type: POSTBODE,
    ids: Array.from({ length: count }, (_, index) => postbodeId(index, taskQueue)),
    activityQueue: postTaskQueue(taskQueue),
    activities: postActivities(post, ending.signal, beside),
    heartbeatMs: times.heartbeatMs,
    lastMs: times.sendMs,
    failed: (why) => report(`messages wait until their workflow is started: ${why}`),
    ending,
    close,
  });
}

/** Gives cases what the product itself has to tell them. */
function opdrachtgever({ client, keys, taskQueue }: PostWorkerOptions): GeefOpdracht {
  const casussen = new CasusClient({ client, keys, taskQueue });
  return async ({ workflowId, casusnummer }, opdracht, sleutel) => {
    const uitkomst = await casussen.geefOpdracht(workflowId, opdracht, `post:${sleutel}`, {
      casusnummer,
      herkomst: { wie: null, kanaal: 'postbode' },
    });
    switch (uitkomst.soort) {
      case 'bevestigd':
      case 'onbevestigd':
      case 'onbekend':
        return true;
      case 'geweigerd':
        // A case that is closed or knows it already refuses for good; one that an older worker carries does not know the command.
        return uitkomst.weigering.code !== 'ongeldig';
      case 'onzeker':
      case 'niet-gedaan':
      case 'te-druk':
        return false;
    }
  };
}
