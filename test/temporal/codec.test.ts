import { defaultPayloadConverter } from '@temporalio/common';
import { casusWorkflowId, pseudoniem, opdrachtId } from '../../client/identity';
import { createKlok } from '../../client/klok';
import { decodePayloads, readKeys, Encryption } from '../../temporal/codec';
import { readWorkerSettings } from '../../worker/settings';

const sleutel = (vulling: string) => Buffer.alloc(32, vulling).toString('base64');
const A = sleutel('a');
const B = sleutel('b');
const payload = () => defaultPayloadConverter.toPayload({ naam: 'Jantje', tekst: 'ë'.repeat(50) });

describe('encryption', () => {
  it('hides what is in it and gives it back', async () => {
    const codec = new Encryption(readKeys(A));
    const [dicht] = await codec.encode([payload()]);
    const [weer] = await codec.encode([payload()]);
    expect(Buffer.from(dicht?.data ?? []).toString('latin1')).not.toContain('Jantje');
    expect(dicht?.data).not.toEqual(weer?.data);
    const [open] = await codec.decode([dicht ?? {}]);
    expect(defaultPayloadConverter.fromPayload(open ?? {})).toEqual({
      naam: 'Jantje',
      tekst: 'ë'.repeat(50),
    });
  });

  it('reads what an older key has written, and nothing without the key', async () => {
    const [oud] = await new Encryption(readKeys(A)).encode([payload()]);
    const [open] = await new Encryption(readKeys(`${B},${A}`)).decode([oud ?? {}]);
    expect(defaultPayloadConverter.fromPayload(open ?? {})).toMatchObject({ naam: 'Jantje' });
    await expect(async () => new Encryption(readKeys(B)).decode([oud ?? {}])).rejects.toThrow(
      /not configured/,
    );
  });

  it('learns to read a new key before anybody writes with it: the old one around it writes, and names', async () => {
    const ring = readKeys(`${A},${B},${A}`);
    expect([ring.active.id, ring.identity]).toEqual([readKeys(A).active.id, readKeys(A).identity]);
    const [nieuw] = await new Encryption(readKeys(`${B},${A}`)).encode([payload()]);
    const [open] = await new Encryption(ring).decode([nieuw ?? {}]);
    expect(defaultPayloadConverter.fromPayload(open ?? {})).toMatchObject({ naam: 'Jantje' });
  });

  it('notices a changed byte', async () => {
    const codec = new Encryption(readKeys(A));
    const [dicht] = await codec.encode([payload()]);
    const data = Uint8Array.from(dicht?.data ?? []);
    data[data.length - 1] = (data[data.length - 1] ?? 0) ^ 1;
    await expect(async () => codec.decode([{ ...dicht, data }])).rejects.toThrow();
  });

  it('leaves a payload that is not encrypted as it is', async () => {
    const gewoon = payload();
    expect(await new Encryption(readKeys(A)).decode([gewoon])).toEqual([gewoon]);
  });

  it('serves the codec server', async () => {
    const [dicht] = await new Encryption(readKeys(A)).encode([payload()]);
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const metadata = Object.fromEntries(
      Object.entries(dicht?.metadata ?? {}).map(([naam, bytes]) => [naam, base64(bytes)]),
    );
    const [open] = await decodePayloads([{ metadata, data: base64(dicht?.data ?? new Uint8Array()) }], A);
    expect(Buffer.from(open?.data ?? '', 'base64').toString()).toContain('Jantje');
    expect(Buffer.from(open?.metadata?.['encoding'] ?? '', 'base64').toString()).toBe('json/plain');
  });

  it.each(['', 'kort', Buffer.alloc(31).toString('base64'), `${A},kort`])('refuses the key %j', (tekst) => {
    expect(() => readKeys(tekst)).toThrow(/key/i);
  });
});

describe('identifiers', () => {
  const keys = readKeys(A);

  const inRegio = (regio: string, leerling: string, met = keys) =>
    casusWorkflowId({ soort: 'regio', regio }, leerling, met);

  it('are the same for the same key of the same giver, and tell nothing', () => {
    const id = inRegio('noord', 'Jantje-123');
    expect(inRegio('noord', ' Jantje-123 ')).toBe(id);
    expect(inRegio('zuid', 'Jantje-123')).not.toBe(id);
    expect(inRegio('noord', 'Jantje-124')).not.toBe(id);
    expect(inRegio('noord', 'Jantje-123', readKeys(B))).not.toBe(id);
    expect(id).toMatch(/^casus-[\w-]{32}$/);
    expect(opdrachtId('Jantje', keys)).toMatch(/^[\w-]{32}$/);
    expect(pseudoniem('Jantje', keys)).not.toBe(opdrachtId('Jantje', keys).slice(0, 16));
  });

  it('differ for every giver, but not for the locations of one school', () => {
    const vanSchool = (brin: string) => casusWorkflowId({ soort: 'school', brin }, '123', keys);
    expect(new Set(['12AB', '12AB00', '12AB01'].map(vanSchool)).size).toBe(1);
    // Who are called the same are not the same giver.
    const gevers = [
      vanSchool('12AB00'),
      vanSchool('12AC00'),
      inRegio('12AB', '123'),
      casusWorkflowId({ soort: 'systeem', id: '12AB' }, '123', keys),
      casusWorkflowId({ soort: 'systeem', id: '12AC' }, '123', keys),
    ];
    expect(new Set(gevers).size).toBe(gevers.length);
  });

  it('stay what they were when a new key comes in front', () => {
    const nieuw = readKeys(`${B},${A}`);
    expect(inRegio('noord', 'x', nieuw)).toBe(inRegio('noord', 'x'));
    expect(nieuw.active.id).not.toBe(keys.active.id);
  });
});

describe('the clock', () => {
  const { NODE_ENV } = process.env;
  afterEach(() => (process.env['NODE_ENV'] = NODE_ENV));

  it('runs a fixed time apart, and never in production', () => {
    expect(Date.parse(createKlok(3_600_000).nu()) - Date.now()).toBeGreaterThan(3_590_000);
    process.env['NODE_ENV'] = 'production';
    expect(createKlok().verschuiving).toBe(0);
    expect(() => createKlok(1)).toThrow(/production/);
    const klok = createKlok();
    expect(() => Object.assign(klok, { verschuiving: 5 })).toThrow(TypeError);
  });
});

describe('the configuration of the worker', () => {
  it('names everything that is missing at once', () => {
    expect(() => readWorkerSettings({ DATABASE_URL: 'mysql://x' })).toThrow(
      /TEMPORAL_ADDRESS[^]*DATABASE_URL[^]*DOORBRAAK_SLEUTEL/,
    );
    const goed = { TEMPORAL_ADDRESS: 'a:1', DATABASE_URL: 'postgres://b', DOORBRAAK_SLEUTEL: A };
    expect(readWorkerSettings(goed)).toEqual({
      temporalAddress: 'a:1',
      namespace: 'doorbraak',
      databaseUrl: 'postgres://b',
      key: A,
      post: { uitgaand: { intern: [], oins: new Map() } },
      bewaking: { klokVerschuiving: 0, klokSpreiding: 600_000 },
      logging: { level: 'info', format: 'json' },
    });
    expect(readWorkerSettings({ ...goed, POSTBODES: '3' })).toMatchObject({ post: { count: 3 } });
    for (const POSTBODES of ['0', '21', '1.5', 'twee']) {
      expect(() => readWorkerSettings({ ...goed, POSTBODES })).toThrow(/POSTBODES must be a whole number/);
    }
  });
});
