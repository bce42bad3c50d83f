import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../embedded/ports';
import { pause } from '../../embedded/processes';
import { devServerAddress, emptyDatabase } from '../opzet';
import { Product, endAllOn, ownPorts, serversOn } from './product';

let base: string;
let count = 0;

/** A new data folder with ports for its servers and one for its API. */
async function place(): Promise<[string, number]> {
  const folder = path.join(base, `map ${++count}`);
  fs.mkdirSync(folder);
  await ownPorts(folder);
  return [folder, await freePort()];
}

/** Whether the API answers. */
async function answers(url: string): Promise<boolean> {
  return (await fetch(`${url}/v1/openapi.json`)).ok;
}

beforeAll(() => {
  base = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-start-')));
  fs.chmodSync(base, 0o755);
});

afterEach(() => endAllOn(base));
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

test('starts, says where everything is, and Ctrl-C ends everything; the key stays', async () => {
  const [folder, port] = await place();
  const product = await new Product(folder, port).isUp();
  for (const place of [`http://127.0.0.1:${port}`, 'Temporal UI', 'postgres://', folder]) {
    expect(product.output).toContain(place);
  }
  expect(await answers(product.url)).toBe(true);
  const ui = /http:\S+\/namespaces\/\S+\/workflows/.exec(product.output)?.[0] ?? '';
  expect((await fetch(ui)).status).toBe(200);
  const key = path.join(folder, 'payload.key');
  expect(fs.statSync(key).mode & 0o077).toBe(0);
  const secret = fs.readFileSync(key, 'utf8');
  expect(product.output).not.toContain(secret);
  expect(serversOn(folder)).toHaveLength(2);
  product.signal('SIGINT');
  expect(await product.exit).toBe(0);
  expect(serversOn(folder)).toEqual([]);

  const again = await new Product(folder, port).isUp();
  expect(fs.readFileSync(key, 'utf8')).toBe(secret);
  again.signal('SIGTERM');
  expect(await again.exit).toBe(0);
});

test('a second start on the same folder, and one on a taken port, get one clear sentence', async () => {
  const [folder, port] = await place();
  const product = await new Product(folder, port).isUp();
  const same = new Product(folder, await freePort());
  expect(await same.exit).toBe(1);
  expect(same.output.trim()).toMatch(/^doorbraak already runs on .*--map\.$/);
  const [elsewhere] = await place();
  const taken = new Product(elsewhere, port);
  expect(await taken.exit).toBe(1);
  expect(taken.output.trim()).toMatch(/^Port \d+ is taken: .*--poort\.$/);
  expect(serversOn(elsewhere)).toEqual([]);
  expect(await answers(product.url)).toBe(true);
});

test('Ctrl-C twice ends it faster and still in order', async () => {
  const [folder, port] = await place();
  const product = await new Product(folder, port).isUp();
  product.signal('SIGINT');
  await pause(600);
  product.signal('SIGINT');
  expect(await product.exit).toBe(0);
  expect(serversOn(folder)).toEqual([]);
  const again = await new Product(folder, port).isUp();
  expect(await answers(again.url)).toBe(true);
});

test('Ctrl-C in the middle of a start leaves nothing running', async () => {
  const [folder, port] = await place();
  const product = await new Product(folder, port).says('Temporal ...');
  product.signal('SIGINT');
  expect(await product.exit).toBe(0);
  expect(serversOn(folder)).toEqual([]);
  expect(fs.existsSync(path.join(folder, 'start.lock'))).toBe(false);
});

test('Ctrl-C twice in the middle of a start leaves nothing running either', async () => {
  const [folder, port] = await place();
  for (const moment of ['PostgreSQL ...', 'Temporal ...', 'Worker and API ...']) {
    const product = await new Product(folder, port).says(moment);
    product.signal('SIGINT');
    await pause(600);
    product.signal('SIGINT');
    expect([moment, await product.exit, serversOn(folder)]).toEqual([moment, 0, []]);
  }
});

test('after kill -9 of the start alone its servers are adopted', async () => {
  const [folder, port] = await place();
  const product = await new Product(folder, port).isUp();
  const servers = serversOn(folder);
  product.signal('SIGKILL');
  await product.exit;
  expect(serversOn(folder)).toEqual(servers);
  const again = await new Product(folder, port).isUp();
  expect(serversOn(folder)).toEqual(servers);
  expect(await answers(again.url)).toBe(true);
  again.signal('SIGINT');
  await again.exit;
  expect(serversOn(folder)).toEqual([]);
});

test('after kill -9 of the whole it comes up again on the same addresses', async () => {
  const [folder, port] = await place();
  const product = await new Product(folder, port).isUp();
  const ports = fs.readFileSync(path.join(folder, 'ports.json'), 'utf8');
  for (const pid of [product.pid, ...serversOn(folder)]) process.kill(pid, 'SIGKILL');
  await product.exit;
  while (serversOn(folder).length > 0) await pause(50);
  const again = await new Product(folder, port).isUp();
  expect(await answers(again.url)).toBe(true);
  expect(fs.readFileSync(path.join(folder, 'ports.json'), 'utf8')).toBe(ports);
});

test('a broken convenant stops the start before anything goes up', async () => {
  const [folder, port] = await place();
  const convenanten = path.join(base, 'convenanten');
  fs.mkdirSync(convenanten);
  fs.writeFileSync(path.join(convenanten, 'kapot.json'), '{ "regio": 3 }');
  const product = new Product(folder, port, { CONVENANTEN_MAP: convenanten });
  expect(await product.exit).toBe(1);
  expect(product.output).toContain('kapot.json');
  expect(fs.existsSync(path.join(folder, 'postgres'))).toBe(false);
});

test('a wrong option and a folder that cannot be are refused', async () => {
  const [folder, port] = await place();
  const wrong = new Product(folder, port, {}, ['--poortje', '3']);
  expect(await wrong.exit).toBe(1);
  expect(wrong.output).toContain("'--poortje'");
  const file = path.join(folder, 'file');
  fs.writeFileSync(file, '');
  const noFolder = new Product(file, port);
  expect(await noFolder.exit).toBe(1);
  expect(noFolder.output.trim().split('\n')).toHaveLength(1);
});

test('TEMPORAL_ADDRESS and DATABASE_URL are used instead of own servers', async () => {
  const [folder, port] = await place();
  const database = await emptyDatabase();
  try {
    const own = { TEMPORAL_ADDRESS: devServerAddress(), DATABASE_URL: database.url };
    const product = await new Product(folder, port, own).isUp();
    expect(serversOn(folder)).toEqual([]);
    expect(product.output).not.toContain(new URL(database.url).password);
    expect(await answers(product.url)).toBe(true);
    product.signal('SIGINT');
    expect(await product.exit).toBe(0);
  } finally {
    await database.drop();
  }
});

test('a Temporal or database of your own that is not there is one clear sentence', async () => {
  const [folder, port] = await place();
  const nowhere = `127.0.0.1:${await freePort()}`;
  try {
    const database = new Product(folder, port, { DATABASE_URL: `postgres://a:b@${nowhere}/x` });
    expect(await database.exit).toBe(1);
    expect(database.output.trim()).toMatch(/^The database at DATABASE_URL .* cannot be used: /);
    const temporal = new Product(folder, port, { TEMPORAL_ADDRESS: nowhere });
    expect(await temporal.exit).toBe(1);
    expect(temporal.output).toMatch(
      /^Temporal at 127\.0\.0\.1:\d+ cannot be used: nothing listens there .*: check TEMPORAL_ADDRESS$/m,
    );
    expect(serversOn(folder)).toEqual([]);
  } finally {
  }
});
