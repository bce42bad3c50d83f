import express from 'express';
import request from 'supertest';
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { LOKAAL } from '../../../toegang/wie';
import type { Gebruiker } from '../../../domain/gebruiker';
import type { Opdrachtnaam } from '../../../domain/opdracht';
import { moment } from '../../../domain/tijd';
import { toonBevestigen } from '../../../werkbak/opdracht/bevestigen';
import { groteStapVan } from '../../../werkbak/opdracht/grote-stap';
import { omgeving } from '../../../werkbak/opdracht/mogelijk';
import { Bedenkmelding } from '../../../werkbak/opdracht/terugdraaien';
import { melding, Spel } from '../../domain/hulp';

const CASUSREGIE = '2026-10-06T10:00:00+02:00';
const DOORBRAAK = '2026-11-03T10:00:00+01:00';
const ARBITRAGE = '2026-12-01T10:00:00+01:00';
const op = (tijdstip: string): Spel =>
  Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07')).tot(tijdstip);
const als = (rol: 'casusregisseur' | 'leerplichtambtenaar'): Gebruiker => ({
  ...{ id: rol, naam: rol, rol, regio: 'standaard', gemeenten: null, scholen: [] },
});

/** The page that asks once more; null when nothing is asked. */
async function vraag(
  spel: Spel,
  nu: string,
  naam: Opdrachtnaam,
  getypt: Readonly<Record<string, string>>,
  gebruiker: Gebruiker = als('casusregisseur'),
): Promise<string | null> {
  const o = omgeving(gebruiker, spel.casus, moment(nu));
  const stap = groteStapVan(
    o.casus,
    { opdracht: naam, door: 'casusregisseur', gegevens: getypt },
    moment(nu),
  );
  if (stap === null) return null;
  const app = express().get('/', (_req, res) => toonBevestigen(res, naam, { o, getypt, stap }));
  return (await request(app).get('/')).text;
}

test('says what happens, who hears it, until when they do not, and how the step is taken back', async () => {
  const html = await vraag(op(CASUSREGIE), CASUSREGIE, 'schaalOp', { reden: '<b>Nu</b>' });
  for (const zin of [
    'weet u het zeker?',
    'Er is nog niets gedaan',
    'De casus komt in de fase doorbraak.',
    'Het doorbraakteam krijgt een uitnodiging: ',
    'De ouders krijgen een brief: ',
    'De berichten wachten 15 minuten voordat zij weggaan.',
    'In die tijd kunt u de stap terugdraaien met &quot;Schaal af&quot;',
    '&lt;b>Nu&lt;/b>',
    'Ja, schaal op',
    'name="_zeker" value="doorbraak"',
  ])
    expect(html).toContain(zin);
});

test('says so when nothing leads back, or when another has to do it', async () => {
  expect(await vraag(op(DOORBRAAK), DOORBRAAK, 'schaalOp', { reden: 'x' })).toContain(
    'Deze stap is niet terug te draaien.',
  );
  const weigering = await vraag(op(ARBITRAGE), ARBITRAGE, 'beantwoordArbitrageverzoek', {
    besluit: 'weigering',
  });
  expect(weigering).toContain('De ouders weigeren arbitrage');
  expect(weigering).toContain('In die tijd kan de leerplichtambtenaar deze stap terugdraaien.');
  // It was undone before: the rules allow that once.
  const eenKeer = op(CASUSREGIE)
    .doe(CASUSREGIE, 'schaalOp', 'casusregisseur', { reden: 'x' })
    .doe(CASUSREGIE, 'schaalAf', 'casusregisseur', { reden: 'x' });
  expect(await vraag(eenKeer, CASUSREGIE, 'schaalOp', { reden: 'x' })).toContain(
    'Deze stap is niet terug te draaien.',
  );
});

test('asks nothing of what moves no case up, and nothing of danger', async () => {
  const spel = op(CASUSREGIE);
  expect(await vraag(spel, CASUSREGIE, 'maakNotitie', { tekst: 'x' })).toBeNull();
  expect(await vraag(spel, CASUSREGIE, 'meldGevaar', { toelichting: 'x' }, LOKAAL)).toBeNull();
});

test('while messages wait the case says until when and gives the way back; once the phase is left it gives none', () => {
  const spel = op(CASUSREGIE).doe(CASUSREGIE, 'schaalOp', 'casusregisseur', { reden: 'x' });
  const wacht = { stap: 'doorbraak', tot: moment('2026-10-06T14:32:00+02:00') } as const;
  const toon = (rol: Parameters<typeof als>[0], nu = spel) =>
    render(h(Bedenkmelding, { wacht, o: omgeving(als(rol), nu.casus, moment(CASUSREGIE)) }));
  expect(toon('casusregisseur')).toContain('Berichten gaan om 14:32 uur weg');
  expect(toon('casusregisseur')).toContain('opdrachten/schaalAf">Schaal af</a>');
  expect(render(h(Bedenkmelding, { wacht: null, o: omgeving(LOKAAL, spel.casus, moment(CASUSREGIE)) }))).toBe(
    '',
  );
  spel.doe(CASUSREGIE, 'schaalAf', 'casusregisseur', { reden: 'x' });
  expect(toon('casusregisseur')).toContain('Deze stap is niet terug te draaien.');
});
