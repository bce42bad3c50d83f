import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connectClient } from '../../temporal/connection';
import { readKeys } from '../../temporal/codec';
import { corvWorkflowId, stukWorkflowId } from '../../workflows/contract';
import { CORV, SCHEMA } from '../activities/justitie/vtovoorbeeld';
import { OUDER } from '../dossier/betrokkenen/betrokkene';
import { goedeMelding } from '../server/nagemaakt';
import { createWereld, vraag, type Wereld } from '../server/wereld';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await createWereld({ corvXsd: SCHEMA });
});
afterAll(() => wereld?.stop());

/** What a workflow was started with, what its one activity was given, and its whole history as it is kept. */
async function geschiedenis(workflowId: string) {
  const client = connectClient({ ...wereld.options, keys: readKeys(wereld.options.key) });
  try {
    const handle = client.workflow.getHandle(workflowId);
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
    const scheduled = events.find((event) => event.activityTaskScheduledEventAttributes != null);
    return {
      gestart: await read(events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads),
      activiteit: await read(scheduled?.activityTaskScheduledEventAttributes?.input?.payloads),
      geheel: JSON.stringify(events),
    };
  } finally {
    await client.connection.close();
  }
}

test('a stuk is made by an activity, and its history holds no more than its id', async () => {
  const gemeld = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam: 'Kind Geheim' }));
  const { casusnummer } = gemeld.body.casus;
  const pad = `/v1/casussen/${casusnummer}/stukken`;
  const gemaakt = await vraag(wereld.url, pad, { doel: 'om' }, { 'idempotency-key': 'stuk-1' });
  expect([gemaakt.status, gemaakt.body.gemaakt?.totEnMet > 0]).toEqual([201, true]);

  const pdf = Buffer.from(
    await (await fetch(new URL(`${pad}/${gemaakt.body.id}/pdf`, wereld.url))).arrayBuffer(),
  );
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(gemaakt.body.gemaakt.pdfSha256);

  const { gestart, activiteit, geheel } = await geschiedenis(stukWorkflowId(gemaakt.body.id));
  expect([gestart, activiteit]).toEqual([
    [JSON.stringify({ id: gemaakt.body.id })],
    [JSON.stringify(gemaakt.body.id)],
  ]);
  expect(geheel).not.toContain('Geheim');
  expect(geheel.length).toBeLessThan(20_000);

  // The same key is the same stuk, also after its workflow has ended.
  const weer = await vraag(wereld.url, pad, { doel: 'om' }, { 'idempotency-key': 'stuk-1' });
  expect(weer.body).toEqual(gemaakt.body);
});

test('a message for CORV is made and checked by an activity, and its history holds no more than its id', async () => {
  const url = await wereld.api({ corv: CORV });
  const gemeld = await vraag(url, '/v1/casussen', goedeMelding({ naam: 'Kind Geheim' }));
  const { casusnummer } = gemeld.body.casus;
  const stuur = (onder: string, wat: Record<string, unknown>) =>
    vraag(url, `/v1/casussen/${casusnummer}${onder}`, wat, { 'idempotency-key': `corv-${onder}` });
  const route = { route: 'civiel', toelichting: 'Thuis is zorg nodig.' };
  await stuur('/opdrachten', { opdracht: 'kiesMasRoute', door: 'leerplichtambtenaar', gegevens: route });
  const ouder = await stuur('/betrokkenen', { ...OUDER });
  const stuk = await stuur('/stukken', { doel: 'rvdk' });
  const bericht = await stuur(`/stukken/${stuk.body.id}/corvberichten`, {
    urgent: false,
    kind: { geslachtsnaam: 'Geheim', voornamen: 'Kind', geslacht: 'onbekend' },
    gezaghebbenden: [{ betrokkene: ouder.body.id, geslachtsnaam: 'Yilmaz', geinformeerd: true }],
    medewerker: { achternaam: 'Hoekstra', telefoon: '050 123 45 67', email: 'loes@gemeente.example' },
  });
  expect([bericht.status, bericht.body.gekeurd?.uitslag]).toEqual([201, 'goedgekeurd']);

  const { gestart, activiteit, geheel } = await geschiedenis(corvWorkflowId(bericht.body.id));
  expect([gestart, activiteit]).toEqual([
    [JSON.stringify({ id: bericht.body.id })],
    [JSON.stringify(bericht.body.id)],
  ]);
  expect(geheel).not.toMatch(/Geheim|Yilmaz|Hoekstra/);
  expect(geheel.length).toBeLessThan(20_000);
});

test('a schema that cannot be used is told when the worker starts, and stops nothing else', async () => {
  const map = mkdtempSync(path.join(tmpdir(), 'doorbraak-xsd-'));
  const corvXsd = path.join(map, 'kapot.xsd');
  writeFileSync(corvXsd, '<schema xmlns="http://www.w3.org/2001/XMLSchema"><element/></schema>');
  const gezegd: string[] = [];
  const ander = await createWereld({ corvXsd, report: (tekst) => gezegd.push(tekst) });
  try {
    while (gezegd.length === 0) await setTimeout(20);
    expect(gezegd.join()).toContain(`nothing can be checked against CORV_XSD ${corvXsd}`);
    expect((await vraag(ander.url, '/v1/casussen', goedeMelding())).status).toBe(201);
  } finally {
    await ander.stop();
    rmSync(map, { recursive: true });
  }
});
