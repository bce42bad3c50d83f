import { openDatabase } from '../../dossier/database';
import type { PostOptions } from '../../worker/postbode';
import { Proefserver } from '../activities/post/mail/proefserver';
import { SJABLOON } from '../activities/post/notify/notifyregels';
import { NOORD } from './iedereen';
import { goedeMelding } from './nagemaakt';
import { createWereld, vraag, type Wereld } from './wereld';
import { readKeys } from '../../temporal/codec';

const mail = new Proefserver();
const werelden: Wereld[] = [];
afterAll(async () => {
  for (const wereld of werelden) await wereld.stop();
  await mail.close();
});

/** By which channels the messages of a report go to people, in an installation with these carriers. */
async function kanalen(post: PostOptions): Promise<string[]> {
  const wereld = await createWereld({ post });
  werelden.push(wereld);
  const { status, body } = await vraag(wereld.url, '/v1/casussen', goedeMelding());
  expect(status).toBe(201);
  const { databaseUrl, key } = wereld.options;
  const db = openDatabase(databaseUrl, { sleutels: readKeys(key) });
  try {
    const rijen = await db
      .selectFrom('bericht')
      .select('kanaal')
      .where('casusnummer', '=', body.casus.casusnummer as string)
      .where('aanRol', 'in', ['ouders', 'school', 'manager'])
      .execute();
    expect(rijen.length).toBeGreaterThan(0);
    return [...new Set(rijen.map(({ kanaal }) => kanaal))];
  } finally {
    await db.destroy();
  }
}

test('a worker writes messages for the carrier that it has', async () => {
  const right = new Map([[NOORD, { apiKey: 'geen', sjablonen: { 'e-mail': SJABLOON.email } }]]);
  const notify = { url: 'http://127.0.0.1:1', regios: { right, wrong: new Map() } };
  expect(await kanalen({ notify })).toEqual(['notifynl']);
  expect(await kanalen({ mail: await mail.open() })).toEqual(['e-mail']);
  expect(await kanalen({})).toEqual(['uitbak']);
});
