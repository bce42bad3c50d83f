import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../settings/environment';
import { isRsin, zgw, zgwNotifications } from '../../settings/zgw';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-zgw-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const GOED = {
  zaken: 'https://zaken.test/zaken/api/v1',
  catalogi: 'https://zaken.test/catalogi/api/v1/',
  documenten: 'http://127.0.0.1:8000/documenten/api/v1/',
  clientId: 'doorbraak',
  rsin: '000000012',
  catalogus: { domein: 'THUIS' },
};

function lees(inhoud: unknown, omgeving: Record<string, string> = { ZGW_SECRET_NOORD_OOST: 'geheim' }) {
  const file = path.join(folder, 'zgw.json');
  writeFileSync(file, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  const omg = { ZGW_INSTELLINGEN: file, ...omgeving };
  return readSettings('The worker', omg, { zgw }).zgw;
}

test('a region is read with what it does not say, and its secret from the environment or a file', () => {
  const noord = lees({ 'noord-oost': GOED })?.right.get('noord-oost');
  expect(noord).toMatchObject({
    ...{ zaken: 'https://zaken.test/zaken/api/v1/', secret: 'geheim', voorvoegsel: 'DOORBRAAK-' },
    ...{ zaaktype: 'Thuiszitterscasus', vertrouwelijkheid: 'vertrouwelijk', roltypen: {} },
  });
  const file = path.join(folder, 'geheim');
  writeFileSync(file, 'uit een bestand\n');
  const uit = lees({ 'noord-oost': GOED }, { ZGW_SECRET_NOORD_OOST_FILE: file });
  expect(uit?.right.get('noord-oost')?.secret).toBe('uit een bestand');
  expect(readSettings('The worker', {}, { zgw }).zgw).toBeUndefined();
});

test.each([
  [{ ...GOED, rsin: '123456789' }, 'noord-oost.rsin: must be a RSIN: nine digits that pass the 11-proef'],
  [
    { ...GOED, zaken: 'http://zaken.test/' },
    'noord-oost.zaken: must be an address that begins with https://',
  ],
  [{ ...GOED, zaken: 'https://:geheim@zaken.test/' }, 'noord-oost.zaken: must be an address that begins'],
  [{ ...GOED, catalogus: { domein: 'thuis' } }, 'noord-oost.catalogus.domein: must be one to five capitals'],
  [{ ...GOED, clientId: undefined }, 'noord-oost.clientId: must be text'],
  [{ ...GOED, roltypen: { moeder: 'Moeder' } }, 'noord-oost.roltypen'],
  [{ ...GOED, geheim: 'hier niet' }, 'noord-oost: Unrecognized key: "geheim"'],
  ['nee', 'noord-oost: Invalid input'],
])('what is wrong with a region is said with its place and stops that region only (%#)', (regio, melding) => {
  const omgeving = { ZGW_SECRET_NOORD_OOST: 'geheim', ZGW_SECRET_ZUID: 'stil' };
  const gelezen = lees({ 'noord-oost': regio, zuid: GOED }, omgeving);
  expect([...(gelezen?.right.keys() ?? [])]).toEqual(['zuid']);
  const gezegd = gelezen?.wrong.get('noord-oost')?.join('\n');
  expect(gezegd).toContain(melding);
  expect(gezegd).not.toContain('geheim@');
  expect(gezegd).not.toContain('hier niet');
});

test('a file that is no JSON, is not there, or has no regions says so and stops everything', () => {
  expect(() => lees('{')).toThrow('is no JSON');
  expect(() => lees([GOED])).toThrow('must be an object with a region under each name');
  const weg = { ZGW_INSTELLINGEN: path.join(folder, 'weg.json') };
  expect(() => readSettings('The worker', weg, { zgw })).toThrow('there is no such file');
});

test('a region without its secret stands still, and the others work on', () => {
  const gelezen = lees({ 'noord-oost': GOED, zuid: GOED }, { ZGW_SECRET_ZUID: 'geheim' });
  expect([...(gelezen?.right.keys() ?? [])]).toEqual(['zuid']);
  expect(gelezen?.wrong.get('noord-oost')).toEqual([
    'ZGW_SECRET_NOORD_OOST is missing: the secret of Doorbraak in the case system of noord-oost; or name its file in ZGW_SECRET_NOORD_OOST_FILE.',
  ]);
});

test('two regions of which the secrets would have one name stand still both', () => {
  const omgeving = { ZGW_SECRET_NOORD_OOST: 'geheim', ZGW_SECRET_ZUID: 'stil' };
  const gelezen = lees({ 'noord-oost': GOED, 'Noord Oost': GOED, zuid: GOED }, omgeving);
  expect([...(gelezen?.right.keys() ?? [])]).toEqual(['zuid']);
  expect(gelezen?.wrong.get('Noord Oost')?.[0]).toContain(
    'has noord-oost and Noord Oost, with one name for both secrets (ZGW_SECRET_NOORD_OOST): rename one.',
  );
  expect(gelezen?.wrong.has('noord-oost')).toBe(true);
});

test('a RSIN passes the 11-proef, and a token is long', () => {
  expect(['000000012', '111222333', '00000001', '000000000', '123456782'].map(isRsin)).toEqual([
    ...[true, true, false, false, true],
  ]);
  const token = { zgwNotifications };
  expect(() => readSettings('The API', { ZGW_NOTIFICATIE_TOKEN: 'kort' }, token)).toThrow('at least 32');
});
