import { randomUUID } from 'node:crypto';
import { NotifyClient } from 'notifications-node-client';
import { sql } from 'kysely';
import { mailtransport, VERBINDINGEN, type Mailserver } from '../../activities/post/mail/server';
import { openDatabase } from '../../dossier/database';
import type { Notifyplek } from './worker';

/** How many the loop of the product has under way to the outbox, and to NotifyNL. */
const AT_ONCE = 20;
const AT_ONCE_NOTIFY = 5;
/** About what the product says in one message. */
const TEXT = 'Goedendag,\n\nDit is een bericht van Doorbraak.\n\nMet vriendelijke groet,\nDoorbraak\n'.repeat(
  8,
);

/** Does something so many times, some at the same time; answers the seconds it took. */
async function loop(times: number, atOnce: number, each: (i: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let next = 0;
  const run = async () => {
    for (let i = next++; i < times; i = next++) await each(i);
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  return (performance.now() - begun) / 1_000;
}

/** Mails by the same pool of connections in a plain loop, of as many bytes as those of the product. */
export async function rawMail(server: Mailserver, times: number, bytes: number): Promise<number> {
  const transport = mailtransport(server);
  const { adres: from } = server.van;
  const html = `<p>${TEXT}</p>`.padEnd(Math.max(0, bytes - TEXT.length));
  try {
    return await loop(times, VERBINDINGEN, (i) =>
      transport.sendMail({ from, to: `ouder-${i}@gezin.example`, subject: 'Bericht', text: TEXT, html }),
    );
  } finally {
    transport.close();
  }
}

/** Rows in a table of the same database, each in a statement of its own. */
export async function rawRows(databaseUrl: string, times: number): Promise<number> {
  const db = openDatabase(databaseUrl, { connections: AT_ONCE });
  try {
    await sql`drop table if exists bench_post`.execute(db);
    await sql`create table bench_post (id uuid primary key, tekst text)`.execute(db);
    return await loop(times, AT_ONCE, () =>
      sql`insert into bench_post values (${randomUUID()}, ${TEXT})`.execute(db),
    );
  } finally {
    await db.destroy();
  }
}

/** Messages to NotifyNL by its own client in a plain loop. */
export async function rawNotify({ url, apiKey, sjabloon }: Notifyplek, times: number): Promise<number> {
  const client = new NotifyClient(url, apiKey);
  return loop(times, AT_ONCE_NOTIFY, (i) =>
    client.sendEmail(sjabloon, `ouder-${i}@gezin.example`, {
      personalisation: { onderwerp: 'Bericht', tekst: TEXT },
      reference: randomUUID(),
    }),
  );
}
