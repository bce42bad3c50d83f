import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { fakeApp } from '../server/nagemaakt';
import { bezwaren, steektUit } from '../werkbak/axe';
import { startBrowser } from '../werkbak/chromium';

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = createServer(fakeApp().app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/documentatie`;
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('the description can be read in a browser, with nothing from elsewhere and nothing that is stopped', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(address);
  expect(await page.title()).toMatch(/^De API van Doorbraak \d+\.\d+\.\d+$/);
  // Its own style is let through.
  expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('1152px');
  await page.getByRole('link', { name: 'Een kind melden dat thuiszit', exact: false }).first().click();
  expect(await page.getByRole('heading', { name: 'Een kind melden dat thuiszit' }).isVisible()).toBe(true);
  expect(asked.filter((url) => !url.startsWith(new URL('/', address).href))).toEqual([]);
  expect(said.filter((text) => /Content Security Policy|Refused/i.test(text))).toEqual([]);
  await page.close();
});

test.each([1280, 390])('it passes axe at %i pixels, and sticks out to no side', async (width) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  expect(await bezwaren(page)).toEqual([]);
  expect(await steektUit(page)).toBe(0);
  await context.close();
});
