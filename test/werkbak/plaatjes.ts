import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { freePort } from '../../embedded/ports';
import { ownPorts, Product } from '../embedded/product';
import { Bezoeker, TELEFOON } from './bezoeker';
import { startBrowser } from './chromium';

/**
 * `npm run pictures`: the pictures of the README, made from the example cases on a scratch folder. With the address of an
 * installation that has them already (`npm run pictures -- http://127.0.0.1:3900`) it uses that one.
 */
const MAP = path.resolve(__dirname, '..', '..', 'docs', 'pictures');
const SCHERM = { viewport: { width: 1280, height: 960 } };
const CASUSREGISSEUR = 'Marit Huizinga';
const MANAGER = 'Hilde Oosterhof';
const SCHOOL = 'Tineke Blaauw';

/** A picture of what somebody sees of a page that is open. */
async function neem(wie: Bezoeker, naam: string): Promise<void> {
  const bestand = path.join(MAP, `${naam}.png`);
  await wie.pagina.screenshot({ path: bestand, animations: 'disabled' });
  console.log(`${path.relative(process.cwd(), bestand)}: ${Math.round(fs.statSync(bestand).size / 1024)} kB`);
}

async function maak(browser: Browser, url: string): Promise<void> {
  fs.mkdirSync(MAP, { recursive: true });
  const regisseur = await Bezoeker.meldAan(browser, url, CASUSREGISSEUR, SCHERM);
  await regisseur.ga('/werkbak');
  await neem(regisseur, 'werkbak');

  await regisseur.ga('/werkbak?van=regio&fase=arbitrage');
  await regisseur.pagina.locator('a.taken__kind').first().click();
  await regisseur.ziet('De ladder');
  await neem(regisseur, 'casus');

  await regisseur.volg('Leg het antwoord op het arbitrageverzoek vast');
  await regisseur.ziet('Wat er gaat gebeuren');
  await neem(regisseur, 'formulier');

  const manager = await Bezoeker.meldAan(browser, url, MANAGER, SCHERM);
  await manager.ga('/werkbak/regiobeeld');
  await neem(manager, 'regiobeeld');

  // The step before sending: a date field shows the language of the browser, which is not Dutch everywhere.
  const school = await Bezoeker.meldAan(browser, url, SCHOOL, TELEFOON);
  await school.ga('/werkbak/melden');
  const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  await school.vul({
    'Hoe heet het kind?': 'Yara Özdemir',
    'Wanneer is het kind geboren?': '2016-05-14',
    'Wat is de eerste dag dat het kind niet op school was?': vandaag,
    'Welk onderwijs volgt het kind?': 'Basisonderwijs',
    'In welke gemeente woont het kind?': 'Groningen',
    'Naam van de ouder of voogd': 'Defne Özdemir',
    'Telefoonnummer van de ouder': '06 12 34 56 78',
  });
  await school.druk('Bekijk wat er gaat gebeuren');
  await neem(school, 'melden-telefoon');
  await school.ga('/werkbak');
  await neem(school, 'werkbak-telefoon');
}

async function main(): Promise<void> {
  const [adres] = process.argv.slice(2);
  const browser = await startBrowser();
  try {
    if (adres !== undefined) {
      await maak(browser, adres);
      return;
    }
    const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'doorbraak-plaatjes-'));
    fs.chmodSync(folder, 0o755);
    await ownPorts(folder);
    const product = new Product(folder, await freePort(), {}, ['--voorbeeld']);
    try {
      await product.says('Ctrl-C stops it', 900_000);
      await maak(browser, product.url);
    } finally {
      product.signal('SIGINT');
      await product.exit;
      fs.rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
