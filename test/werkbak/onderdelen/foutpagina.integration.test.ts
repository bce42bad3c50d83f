import { Browser } from '../../toegang/browser';
import { fakeApp } from '../../server/nagemaakt';
import request from 'supertest';
import { alsProefmens, createProefwerkbak, PAD, type Proefwerkbak } from '../../toegang/proefwerkbak';

describe('an address that does not exist', () => {
  const { app } = fakeApp();

  it('is a page for a browser and a problem for a program', async () => {
    const pagina = await request(app).get('/werkbak/bestaat-niet').set('accept', 'text/html,*/*');
    expect([pagina.status, pagina.type]).toEqual([404, 'text/html']);
    expect(pagina.text).toContain('Deze pagina is er niet');
    expect(pagina.text).toContain('Op dit adres staat geen pagina van Doorbraak.');
    expect(pagina.text).toContain('href="/werkbak"');
    expect(pagina.text).not.toContain('GET /');
    expect(pagina.text).not.toContain('Hoofdmenu');
    expect(pagina.headers['content-security-policy']).toContain("default-src 'none'");
    const probleem = await request(app).get('/werkbak/bestaat-niet');
    expect([probleem.status, probleem.type]).toEqual([404, 'application/problem+json']);
    expect(probleem.text).toContain('GET / zegt wat er wel is');
  });

  it('under /v1 is a problem for a browser too', async () => {
    const antwoord = await request(app).get('/v1/bestaat-niet').set('accept', 'text/html');
    expect(antwoord.type).toBe('application/problem+json');
  });
});

describe('the first address', () => {
  const { app } = fakeApp();

  it('leads a browser to the werkbak, and a program to what there is', async () => {
    const browser = await request(app).get('/').set('accept', 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect([browser.status, browser.headers['location']]).toEqual([303, '/werkbak']);
    const [start, index] = [await request(app).get('/'), await request(app).get('/v1')];
    expect(start.status).toBe(200);
    expect(index.text).toBe(start.text);
  });
});

describe('a problem on a page', () => {
  let hier: Proefwerkbak;
  beforeAll(async () => {
    hier = await createProefwerkbak();
  });
  afterAll(() => hier?.stop());

  it('of somebody who lacks the right says so, in their own frame', async () => {
    const browser = await alsProefmens(hier, 'privacyfunctionaris');
    const { status, tekst } = await browser.vraag(hier.url + PAD);
    expect(status).toBe(403);
    expect(tekst).toContain('Deze pagina is niet voor u');
    expect(tekst).toContain('Voorbeeld privacyfunctionaris');
  });

  it('with the database away gives a form back with a button to send it again', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const { tekst: pagina } = await browser.vraag(hier.url + PAD);
    const token = /name="formuliertoken" value="([^"]+)"/.exec(pagina)?.[1] ?? '';
    const velden = { formuliertoken: token, toelichting: 'Twee "woorden" <b>' };
    const herkomst = { origin: hier.url, 'sec-fetch-site': 'same-origin' };
    hier.zetDatabase('postgres://niemand@127.0.0.1:1/nergens');
    const weg = await browser.vraag(hier.url + PAD, velden, herkomst);
    hier.zetDatabase(null);
    expect(weg.status).toBe(503);
    expect(weg.tekst).toContain('Verstuur opnieuw');
    expect(weg.tekst).toContain(`<form class="opnieuw" method="post" action="${PAD}">`);
    expect(weg.tekst).toContain('name="toelichting" value="Twee &quot;woorden&quot; &lt;b>"');
    expect(weg.tekst.split('name="formuliertoken"')).toHaveLength(2);
    const was = hier.ontvangen.length;
    expect((await browser.vraag(hier.url + PAD, velden, herkomst)).status).toBe(303);
    expect(hier.ontvangen.slice(was)).toEqual([{ toelichting: 'Twee "woorden" <b>' }]);
  });

  it('with the database away says what is safe, and leads to the same page again', async () => {
    const browser = await alsProefmens(hier, 'manager');
    hier.zetDatabase('postgres://niemand@127.0.0.1:1/nergens');
    const { status, tekst } = await browser.vraag(`${hier.url}${PAD}?a=1`);
    const vreemde = await new Browser().vraag(hier.url + PAD);
    hier.zetDatabase(null);
    expect(status).toBe(503);
    expect(tekst).toContain('De termijnen van de casussen lopen gewoon door.');
    expect(tekst).toContain(`href="${PAD}?a=1"`);
    expect(vreemde.status).toBe(303);
    expect((await browser.vraag(hier.url + PAD)).status).toBe(200);
  });
});
