import type { Browser } from 'playwright-core';
import { moment } from '../../domain/tijd';
import { Bezoeker, TELEFOON } from './bezoeker';
import { startBrowser } from './chromium';
import { bezet, meld, MENSEN } from './rolbezetting';
import { Tijdwereld } from './tijdwereld';

/** What somebody who means harm would type, with scripts that are written in other directions and forms. */
const GIF = `<script>alert(1)</script><img src=x onerror=alert(2)>"'><svg onload=alert(3)>&amp;{{7*7}}\${7*7}`;
const NAAM = `${GIF} نور 漢字 Ѳеодоръ 🧒🏽`;
/** The longest texts that are taken, without a place to break. */
const LANGE_NAAM = 'Wolfeschlegelsteinhausen'.repeat(9).slice(0, 200);
const LANGE_TEKST = 'ononderbroken'.repeat(400).slice(0, 4000);

/** More pages than one person can reach here. */
const MEESTE_PAGINAS = 60;

describe('texts that are not what a name usually is', () => {
  let wereld: Tijdwereld;
  let browser: Browser;

  const geef = async (casus: string, door: string, opdracht: string, gegevens: object): Promise<void> => {
    const antwoord = await fetch(`${wereld.url}/v1/casussen/${casus}/opdrachten`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ opdracht, door, gegevens }),
    });
    if (!antwoord.ok) throw new Error(`${opdracht}: ${antwoord.status} ${await antwoord.text()}`);
  };

  beforeAll(async () => {
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00') }),
      startBrowser(),
    ]);
    await bezet(wereld, ['leerplichtambtenaar', 'teamlid', 'manager']);
    await wereld.mens({ id: 'gif', naam: NAAM, rol: 'casusregisseur', email: `"${GIF}"@example.nl` });
    await wereld.mens({ id: 'elders', naam: NAAM, rol: 'casusregisseur', onderwijssoorten: ['mbo'] });
    await wereld.mens({ id: 'lang', naam: LANGE_NAAM, rol: 'teamlid', discipline: LANGE_NAAM });
    await wereld.mens({ id: 'privacy', naam: 'Petra Prins', rol: 'privacyfunctionaris' });
    await wereld.mens({ id: 'ineke', naam: 'Ineke Post', rol: 'school', scholen: ['12AB01'] });
    await wereld.school({ brin: '12AB01', naam: NAAM, gemeente: '0014' });

    const sinds = { eersteVerzuimdag: '2026-06-29', school: '12AB01' };
    const gif = await meld(wereld, { leerling: 'gif', naam: NAAM, ...sinds });
    const lang = await meld(wereld, { leerling: 'lang', naam: LANGE_NAAM, ...sinds });
    for (const [casus, tekst, naam] of [
      [gif, GIF, NAAM],
      [lang, LANGE_TEKST, LANGE_NAAM],
    ] as const) {
      const c = (opdracht: string, gegevens: object) => geef(casus, 'casusregisseur', opdracht, gegevens);
      await c('rapporteerVoortgang', { oordeel: 'op-schema', toelichting: tekst });
      // Without it a member of the team sees no text at all.
      await c('legToestemmingVast', { van: 'ouder', besluit: 'gegeven', wie: naam });
      await c('maakAfspraak', { afspraak: 'a1', omschrijving: tekst, wie: naam, uiterlijk: '2026-09-10' });
      await c('doeAanbod', {
        aanbod: 'b1',
        soort: 'zorg',
        aanbieder: naam,
        startdatum: '2026-09-14',
        wachtlijst: true,
      });
      await geef(casus, 'leerplichtambtenaar', 'legVrijstellingVast', {
        soort: tekst,
        status: 'aangevraagd',
        adviesSwv: tekst,
      });
      await c('meldTerugkeer', { vanaf: '2026-09-07', plek: tekst, volledig: false });
      if (casus === gif) {
        await c('planDoorbraaktafel', { op: '2026-09-08T14:00:00+02:00' });
        await c('geefTaakDoor', { taak: 'voortgang-rapporteren', persoon: 'elders', reden: tekst });
      } else {
        await c('schaalOp', { reden: tekst });
        await c('beantwoordArbitrageverzoek', { besluit: 'instemming', vertegenwoordiger: naam });
        const andere = (nummer: number) => `${nummer}${naam}`.slice(0, 200);
        await c('stelCommissieSamen', { ouders: naam, doorbraakteam: andere(1), naburigSwv: andere(2) });
        await c('planZitting', { op: '2026-09-08T14:00:00+02:00' });
      }
    }
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });

  /** Walks every page that links lead to; gives the addresses of those that are wider than the screen. */
  async function loop(
    mens: Bezoeker,
  ): Promise<{ gezien: string[]; teBreed: string[]; letterlijk: number; stuk: string[] }> {
    const stuk: string[] = [];
    const wachtrij = ['/werkbak'];
    const gezien: string[] = [];
    const teBreed: string[] = [];
    let letterlijk = 0;
    for (let pad = wachtrij.shift(); pad !== undefined; pad = wachtrij.shift()) {
      if (gezien.includes(pad) || gezien.length === MEESTE_PAGINAS) continue;
      gezien.push(pad);
      const status = await mens.ga(pad);
      if (status !== 200 && status !== 409) stuk.push(`${pad} answers ${status}`);
      const gevonden = await mens.pagina.evaluate((gif) => {
        const vreemd = [...document.querySelectorAll('*')].filter(
          (e) =>
            [...e.attributes].some(({ name }) => /^on/i.test(name)) ||
            e.matches('img[src="x"], script:not([src])'),
        );
        return {
          vreemd: vreemd.map((e) => e.outerHTML.slice(0, 200)),
          breed: document.documentElement.scrollWidth - window.innerWidth,
          letterlijk: document.body.innerText.includes(gif),
          naar: [...document.querySelectorAll('a')].map((a) => a.href),
        };
      }, GIF);
      expect({ pad, vreemd: gevonden.vreemd }).toEqual({ pad, vreemd: [] });
      if (gevonden.breed > 0) teBreed.push(`${pad} (${gevonden.breed} px)`);
      if (gevonden.letterlijk) letterlijk++;
      for (const href of gevonden.naar) {
        const adres = new URL(href);
        // A file is no page; in another order, or with everything ticked, a list is the same page.
        if (/\.(csv|ndjson|pdf|json)$/.test(adres.pathname)) continue;
        if (adres.searchParams.has('volgorde') || adres.searchParams.has('kies')) continue;
        if (adres.origin === wereld.url && adres.pathname.startsWith('/werkbak')) {
          // From wherever somebody comes, it is the same page.
          adres.searchParams.delete('terug');
          wachtrij.push(adres.pathname + adres.search);
        }
      }
    }
    return { gezien, teBreed, letterlijk, stuk };
  }

  it.each([
    ['leerplichtambtenaar', MENSEN.leerplichtambtenaar.naam],
    ['teamlid', MENSEN.teamlid.naam],
    ['manager', MENSEN.manager.naam],
    ['school', 'Ineke Post'],
    ['privacyfunctionaris', 'Petra Prins'],
  ])('are text on every page of a %s, and no page is wider than a phone', async (wie, naam) => {
    const mens = await Bezoeker.meldAan(browser, wereld.url, naam, TELEFOON);
    const { gezien, teBreed, letterlijk, stuk } = await loop(mens);
    expect({ stuk, teBreed, klachten: mens.klachten }).toEqual({ stuk: [], teBreed: [], klachten: [] });
    expect(gezien.length).toBeGreaterThan(3);
    expect(letterlijk).toBeGreaterThan(wie === 'privacyfunctionaris' ? -1 : 1);
    await mens.context.close();
  });
});
