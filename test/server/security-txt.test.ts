import request from 'supertest';
import { fakeApp } from './nagemaakt';

const PAD = '/.well-known/security.txt';

it('says to whoever asks where to write, and until when that holds (RFC 9116)', async () => {
  const { app, aangeraakt } = fakeApp({ beveiligingscontact: 'mailto:veilig@example.nl' });
  const { status, text, headers } = await request(app).get(PAD);
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  const velden = new Map(
    text
      .trimEnd()
      .split('\n')
      .map((regel) => regel.split(': ', 2) as [string, string]),
  );
  expect(velden.get('Contact')).toBe('mailto:veilig@example.nl');
  const over = Date.parse(velden.get('Expires') ?? '') - Date.now();
  expect(over).toBeGreaterThan(100 * 86_400_000);
  expect(over).toBeLessThan(365 * 86_400_000);
  expect(aangeraakt).toEqual([]);
});

it('is not there where nobody was named', async () => {
  expect((await request(fakeApp().app).get(PAD)).status).toBe(404);
});
