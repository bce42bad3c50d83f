import { createHash } from 'node:crypto';
import { connectClient } from '../../temporal/connection';
import { readKeys } from '../../temporal/codec';
import { stukWorkflowId } from '../../workflows/contract';
import { goedeMelding } from '../server/nagemaakt';
import { createWereld, vraag, type Wereld } from '../server/wereld';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await createWereld();
});
afterAll(() => wereld?.stop());

test('a stuk is made by an activity, and its history holds no more than its id', async () => {
  const gemeld = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam: 'Kind Geheim' }));
  const { casusnummer } = gemeld.body.casus;
  const pad = `/v1/casussen/${casusnummer}/stukken`;
  const gemaakt = await vraag(wereld.url, pad, { doel: 'om' }, { 'idempotency-key': 'stuk-1' });
  expect([gemaakt.status, gemaakt.body.gemaakt?.totEnMet > 0]).toEqual([201, true]);

  const pdf = Buffer.from(
    await (await fetch(new URL(`${pad}/${gemaakt.body.id}.pdf`, wereld.url))).arrayBuffer(),
  );
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(gemaakt.body.gemaakt.pdfSha256);

  const client = connectClient({ ...wereld.options, keys: readKeys(wereld.options.key) });
  try {
    const handle = client.workflow.getHandle(stukWorkflowId(gemaakt.body.id));
    const events = (await handle.fetchHistory()).events ?? [];
    const read = (payloads: readonly unknown[] | null | undefined) =>
      Promise.all(
        (payloads ?? []).map((payload) =>
          client.options.loadedDataConverter.payloadCodecs
            .reduceRight(
              async (decoded, codec) => codec.decode(await decoded),
              Promise.resolve([payload] as Parameters<
                (typeof client.options.loadedDataConverter.payloadCodecs)[0]['decode']
              >[0]),
            )
            .then(([plain]) => Buffer.from(plain?.data ?? []).toString('utf8')),
        ),
      );
    const started = await read(events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads);
    expect(started).toEqual([JSON.stringify({ id: gemaakt.body.id })]);
    const scheduled = events.find((event) => event.activityTaskScheduledEventAttributes != null);
    expect(await read(scheduled?.activityTaskScheduledEventAttributes?.input?.payloads)).toEqual([
      JSON.stringify(gemaakt.body.id),
    ]);
    const whole = JSON.stringify(events);
    expect(whole).not.toContain('Geheim');
    expect(whole.length).toBeLessThan(20_000);
  } finally {
    await client.connection.close();
  }

  // The same key is the same stuk, also after its workflow has ended.
  const weer = await vraag(wereld.url, pad, { doel: 'om' }, { 'idempotency-key': 'stuk-1' });
  expect(weer.body).toEqual(gemaakt.body);
});
