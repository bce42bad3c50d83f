import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { MEESTE_BYTES } from '../../dossier/documenten/document';
import { errorHandling } from '../../toegang/problems';
import { readUpload } from '../../toegang/upload';

let server: Server;
let url: string;
/** Who still sends is let in here. */
let arrived: (() => void) | undefined;

beforeAll(async () => {
  const app = express();
  app.post('/', async (req, res) => {
    const reading = readUpload(req, res);
    arrived?.();
    const { fields, file } = await reading;
    res.json({ fields, file: Buffer.isBuffer(file) ? file.length : file });
  });
  app.use(errorHandling(() => undefined));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function send(form: FormData): Promise<unknown> {
  return (await fetch(url, { method: 'POST', body: form })).json();
}

function form(bytes: Buffer<ArrayBuffer>, name = 'a.pdf'): FormData {
  const formulier = new FormData();
  formulier.set('titel', 'Verslag');
  formulier.set('bestand', new Blob([bytes]), name);
  return formulier;
}

async function raw(body: string, type = 'multipart/form-data; boundary=x'): Promise<number> {
  return (await fetch(url, { method: 'POST', body, headers: { 'content-type': type } })).status;
}

test('a form gives its fields and its file, whatever that is called', async () => {
  expect(await send(form(Buffer.from('hallo'), '../../etc/passwd'))).toEqual({
    ...{ fields: { titel: 'Verslag' }, file: 5 },
  });
  expect(await send(form(Buffer.alloc(MEESTE_BYTES)))).toMatchObject({ file: MEESTE_BYTES });
});

test('without a file there is none, and one without anything in it is empty', async () => {
  // As a browser sends a field in which nothing was chosen.
  const part = 'Content-Disposition: form-data; name="bestand"; filename=""';
  const nothing = `--x\r\n${part}\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const answer = await fetch(url, { method: 'POST', body: nothing, headers });
  expect(await answer.json()).toEqual({ fields: {}, file: null });
  expect(await send(form(Buffer.alloc(0)))).toMatchObject({ file: 0 });
});

test('more than 20 MB is read to its end and not kept', async () => {
  expect(await send(form(Buffer.alloc(MEESTE_BYTES + 1)))).toEqual({
    ...{ fields: { titel: 'Verslag' }, file: 'te-groot' },
  });
  expect(await send(form(Buffer.alloc(MEESTE_BYTES + 200_000)))).toMatchObject({ file: 'te-groot' });
});

test('what is no form with a file is refused', async () => {
  expect(await raw('{}', 'application/json')).toBe(415);
  expect(await raw('x', 'multipart/form-data')).toBe(400);
  expect(await raw('--x\r\nContent-Disposition: form-data; name="titel"\r\n\r\nhalf')).toBe(400);
  expect(await raw('--x\r\nContent-Disposition: form-data; name="bestand"; filename="a"\r\n\r\nhalf')).toBe(
    400,
  );
  expect(await raw('no form at all')).toBe(400);
});

test('a second file and a field that reaches for the prototype do nothing', async () => {
  const formulier = form(Buffer.from('een'));
  formulier.append('bestand', new Blob(['twee en meer']), 'b.pdf');
  formulier.set('__proto__', 'x');
  expect(await send(formulier)).toMatchObject({ file: 3 });
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test('who finds no room hears so, and finds it again when the others have gone', async () => {
  const leave: (() => void)[] = [];
  for (let nummer = 0; nummer < 4; nummer++) {
    const there = ask(url, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': MEESTE_BYTES },
    });
    there.on('error', () => undefined);
    leave.push(() => there.destroy());
    await new Promise<void>((resolve) => {
      arrived = resolve;
      there.write('--x\r\n');
    });
  }
  arrived = undefined;
  expect(await send(form(Buffer.alloc(1_000_000)))).toMatchObject({ file: 'te-druk' });
  for (const go of leave) go();
  let last: unknown;
  do last = await send(form(Buffer.alloc(1_000_000)));
  while ((last as { file: unknown }).file === 'te-druk');
  expect(last).toMatchObject({ file: 1_000_000 });
});
