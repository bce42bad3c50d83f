import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../werkbak/chromium';
import { createSetup, type Setup } from './setup';

describe('in a real browser, that enforces what our pages forbid', () => {
  let hier: Setup;
  let browser: Browser;
  beforeAll(async () => {
    hier = await createSetup();
    await hier.mens('mia', { name: 'Mia Manager', rol: 'manager', regio: 'standaard' });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await hier?.stop();
  });

  async function logIn(pagina: Page): Promise<void> {
    await pagina.fill('input[name=login]', 'mia');
    await pagina.fill('input[name=password]', 'x');
    await pagina.click('button[type=submit]');
  }

  it.each([
    ['with', true],
    ['without', false],
  ])('somebody signs in, signs out and is out, %s JavaScript', async (_wat, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const pagina = await context.newPage();
    const gemeld: string[] = [];
    pagina.on('console', (regel) => {
      if (regel.type() === 'error' && pagina.url().startsWith(hier.url)) gemeld.push(regel.text());
    });
    await pagina.goto(`${hier.url}/werkbak`);
    await pagina.waitForURL(`${hier.provider.issuer}/interaction/**`);
    await logIn(pagina);
    await pagina.waitForURL(`${hier.url}/werkbak`);
    expect(await pagina.textContent('header')).toContain('Mia Manager');
    expect(await pagina.evaluate('document.cookie')).toBe('');

    await pagina.click('form[action="/afmelden"] button');
    await pagina.waitForURL(`${hier.provider.issuer}/session/end?**`);
    await pagina.click('button[value=yes], button[name=logout]');
    await pagina.waitForURL(`${hier.url}/afmelden`);
    expect(await pagina.textContent('h1')).toBe('U bent afgemeld');
    await pagina.goBack().catch(() => null);
    await pagina.goto(`${hier.url}/werkbak`);
    await pagina.waitForURL(`${hier.provider.issuer}/interaction/**`);
    expect(gemeld).toEqual([]);
    await context.close();
  });

  it('a form of another site gets nowhere', async () => {
    const context = await browser.newContext();
    const pagina = await context.newPage();
    await pagina.goto(`${hier.url}/werkbak`);
    await pagina.waitForURL(`${hier.provider.issuer}/interaction/**`);
    await logIn(pagina);
    await pagina.waitForURL(`${hier.url}/werkbak`);
    await pagina.goto('data:text/html,<h1>Elders</h1>');
    await pagina.setContent(
      `<form method="post" action="${hier.url}/afmelden"><button>Win een prijs</button></form>`,
    );
    await pagina.click('button');
    await pagina.waitForURL(`${hier.url}/afmelden`);
    expect(await pagina.textContent('h1')).toBe('Dit formulier is niet verstuurd');
    await pagina.goto(`${hier.url}/werkbak`);
    expect(await pagina.textContent('header')).toContain('Mia Manager');
    await context.close();
  });
});
