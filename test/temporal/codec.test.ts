import { defaultPayloadConverter } from '@temporalio/common';
import { casusWorkflowId, pseudoniem, opdrachtId } from '../../client/identity';
import { maakKlok } from '../../client/klok';
import { decodeer, leesSleutels, Versleuteling } from '../../temporal/codec';
import { leesConfiguratie } from '../../worker/settings';

const sleutel = (vulling: string) => Buffer.alloc(32, vulling).toString('base64');
const A = sleutel('a');
const B = sleutel('b');
const payload = () => defaultPayloadConverter.toPayload({ naam: 'Jantje', tekst: 'ë'.repeat(50) });

describe('encryption', () => {
  it('hides what is in it and gives it back', async () => {
    const codec = new Versleuteling(leesSleutels(A));
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
    const [oud] = await new Versleuteling(leesSleutels(A)).encode([payload()]);
    const [open] = await new Versleuteling(leesSleutels(`${B},${A}`)).decode([oud ?? {}]);
    expect(defaultPayloadConverter.fromPayload(open ?? {})).toMatchObject({ naam: 'Jantje' });
    await expect(async () => new Versleuteling(leesSleutels(B)).decode([oud ?? {}])).rejects.toThrow(
      /not configured/,
    );
  });

  it('notices a changed byte', async () => {
    const codec = new Versleuteling(leesSleutels(A));
    const [dicht] = await codec.encode([payload()]);
    const data = Uint8Array.from(dicht?.data ?? []);
    data[data.length - 1] = (data[data.length - 1] ?? 0) ^ 1;
    await expect(async () => codec.decode([{ ...dicht, data }])).rejects.toThrow();
  });

  it('leaves a payload that is not encrypted as it is', async () => {
    const gewoon = payload();
    expect(await new Versleuteling(leesSleutels(A)).decode([gewoon])).toEqual([gewoon]);
  });

  it('serves the codec server', async () => {
    const [dicht] = await new Versleuteling(leesSleutels(A)).encode([payload()]);
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const metadata = Object.fromEntries(
      Object.entries(dicht?.metadata ?? {}).map(([naam, bytes]) => [naam, base64(bytes)]),
    );
    const [open] = await decodeer([{ metadata, data: base64(dicht?.data ?? new Uint8Array()) }], A);
    expect(Buffer.from(open?.data ?? '', 'base64').toString()).toContain('Jantje');
    expect(Buffer.from(open?.metadata?.['encoding'] ?? '', 'base64').toString()).toBe('json/plain');
  });

  it.each(['', 'kort', Buffer.alloc(31).toString('base64'), `${A},kort`])('refuses the key %j', (tekst) => {
    expect(() => leesSleutels(tekst)).toThrow(/key/i);
  });
});

describe('identifiers', () => {
  const sleutels = leesSleutels(A);

  it('are the same for the same child in its region, and tell nothing', () => {
    const id = casusWorkflowId('noord', 'Jantje-123', sleutels);
    expect(casusWorkflowId('noord', ' Jantje-123 ', sleutels)).toBe(id);
    expect(casusWorkflowId('zuid', 'Jantje-123', sleutels)).not.toBe(id);
    expect(casusWorkflowId('noord', 'Jantje-124', sleutels)).not.toBe(id);
    expect(casusWorkflowId('noord', 'Jantje-123', leesSleutels(B))).not.toBe(id);
    expect(id).toMatch(/^casus-[\w-]{32}$/);
    expect(opdrachtId('Jantje', sleutels)).toMatch(/^[\w-]{32}$/);
    expect(pseudoniem('Jantje', sleutels)).not.toBe(opdrachtId('Jantje', sleutels).slice(0, 16));
  });

  it('stay what they were when a new key comes in front', () => {
    const nieuw = leesSleutels(`${B},${A}`);
    expect(casusWorkflowId('noord', 'x', nieuw)).toBe(casusWorkflowId('noord', 'x', sleutels));
    expect(nieuw.actief.id).not.toBe(sleutels.actief.id);
  });
});

describe('the clock', () => {
  const { NODE_ENV } = process.env;
  afterEach(() => (process.env['NODE_ENV'] = NODE_ENV));

  it('runs a fixed time apart, and never in production', () => {
    expect(Date.parse(maakKlok(3_600_000).nu()) - Date.now()).toBeGreaterThan(3_590_000);
    process.env['NODE_ENV'] = 'production';
    expect(maakKlok().verschuiving).toBe(0);
    expect(() => maakKlok(1)).toThrow(/production/);
    const klok = maakKlok();
    expect(() => Object.assign(klok, { verschuiving: 5 })).toThrow(TypeError);
  });
});

describe('the configuration of the worker', () => {
  it('names everything that is missing at once', () => {
    expect(() => leesConfiguratie({ DATABASE_URL: 'mysql://x' })).toThrow(
      /TEMPORAL_ADDRESS[^]*DATABASE_URL[^]*DOORBRAAK_SLEUTEL/,
    );
    const goed = { TEMPORAL_ADDRESS: 'a:1', DATABASE_URL: 'postgres://b', DOORBRAAK_SLEUTEL: A };
    expect(leesConfiguratie(goed)).toEqual({
      temporalAddress: 'a:1',
      namespace: 'doorbraak',
      databaseUrl: 'postgres://b',
      sleutel: A,
      post: {},
    });
    expect(leesConfiguratie({ ...goed, POSTBODES: '3' })).toMatchObject({ post: { count: 3 } });
    for (const POSTBODES of ['0', '21', '1.5', 'twee']) {
      expect(() => leesConfiguratie({ ...goed, POSTBODES })).toThrow(/POSTBODES must be a whole number/);
    }
  });
});
