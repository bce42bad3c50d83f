import { connectClient } from '../../temporal/connection';
import { readKeys } from '../../temporal/codec';
import { registratorId } from '../../workflows/contract';
import { Proefsysteem, SNEL } from '../activities/registratie/zaaksysteem';
import { goedeMelding } from '../server/nagemaakt';
import { createWereld, geef, vraag, type Wereld } from '../server/wereld';

const TOKEN = 'een token dat alleen voor proeven is en lang genoeg';
const proef = new Proefsysteem();
let wereld: Wereld;
let url: string;
beforeAll(async () => {
  await proef.open();
  const systemen = new Map([['waterstreek', proef.systeem()]]);
  wereld = await createWereld({ registratie: { systemen, times: SNEL } });
  url = await wereld.api({ notificatietoken: TOKEN });
});
afterAll(async () => {
  await wereld?.stop();
  await proef.server.close();
});

async function totdat(klaar: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !klaar(); await new Promise((next) => setTimeout(next, 50)))
    if (Date.now() > end)
      throw new Error(`still: ${JSON.stringify(proef.server.register.alle('statussen'))}`);
}

const notificatie = (hoofdObject: string, headers: Record<string, string>) =>
  fetch(new URL('/v1/zaaksysteem/notificaties', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      kanaal: 'zaken',
      hoofdObject,
      resource: 'rol',
      resourceUrl: 'https://elders.test/rollen/1',
      actie: 'destroy',
      aanmaakdatum: '2026-11-30T08:00:00Z',
      kenmerken: { bronorganisatie: '000000012' },
    }),
  });

test('a worker registers a real case as it goes on, and a notification with its token has it looked at again', async () => {
  const gemeld = await vraag(url, '/v1/casussen', goedeMelding({ naam: 'Kind Geheim', gemeente: '0363' }));
  const { casusnummer, kenmerk, regio } = gemeld.body.casus;
  expect([gemeld.status, regio]).toEqual([201, 'waterstreek']);
  const zaak = () => proef.zaak(`DOORBRAAK-${kenmerk}`);
  const statussen = () => (proef.server.register.alle('zaken').length === 0 ? [] : zaak().statussen);
  await totdat(() => statussen().length > 0);
  expect(statussen()[0]).toBe('Schoolregie');

  await geef(url, casusnummer, 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' });
  await totdat(() => statussen().at(-1) === 'Doorbraak');
  await totdat(() => zaak().rollen.Regiehouder !== undefined);
  expect(JSON.stringify(proef.server.register.alle('rollen'))).not.toContain('Geheim');

  const hoofdObject = String(zaak().zaak.url);
  proef.server.register.alle('rollen').length = 0;
  expect((await notificatie(hoofdObject, {})).status).toBe(401);
  expect((await notificatie(hoofdObject, { authorization: 'Bearer verkeerd' })).status).toBe(401);
  expect((await notificatie(hoofdObject, { authorization: `Bearer ${TOKEN}` })).status).toBe(204);
  await totdat(() => zaak().rollen.Regiehouder !== undefined);
  expect(zaak().aantal).toBe(1);

  const client = connectClient({ ...wereld.options, keys: readKeys(wereld.options.key) });
  const handle = client.workflow.getHandle(registratorId(wereld.options.taskQueue ?? ''));
  expect((await handle.describe()).status.name).toBe('RUNNING');
  const history = JSON.stringify((await handle.fetchHistory()).events);
  expect(history).not.toContain(kenmerk);
  await handle.terminate();
  await client.connection.close();
});
