import { setTimeout as pause } from 'node:timers/promises';
import { wek } from '../../client/bewaking/herstel';
import { leesBewaking } from '../../dossier/bewaking/ronde';
import { noteerVerdacht } from '../../dossier/bewaking/verdacht';
import { moment } from '../../domain/tijd';
import { controleerCasussen } from '../../dossier/keten/controle';
import { delayMs } from '../../workflows/spread';
import { berichtenVan, gebeurtenissenVan } from '../dossier/inhoud';
import { bevestigd, totdat, voortgang } from '../workflows/setup';
import { Bewakingsproef } from './bewakingsproef';

let bewaakt: Bewakingsproef;
beforeAll(async () => {
  bewaakt = await Bewakingsproef.start();
});
afterAll(() => bewaakt?.stop());

const gemeld: string[] = [];
async function meld(leerling: string) {
  const { casusnummer, beeld } = bevestigd(await bewaakt.proef.meld(leerling));
  gemeld.push(leerling);
  await bewaakt.gelijst(...gemeld);
  return { casusnummer, kenmerk: beeld.kenmerk };
}

test('when all is well a round finds nothing, and says so outside', async () => {
  const { casusnummer } = await meld('goed');
  await bewaakt.ronde();
  expect(await bewaakt.open()).toEqual([]);
  expect(bewaakt.hartslagen).toBe(1);
  const stand = await leesBewaking(bewaakt.proef.db);
  expect(stand).toMatchObject({ ronde: 1, lopend: 1, open: 1, openBevindingen: 0, volledig: false });
  expect(stand.ouderdom).toBeLessThan(30);
  const { taskQueue, client } = bewaakt.proef;
  const history = await client.workflow.getHandle(`${taskQueue}-bewaker`).fetchHistory();
  expect(JSON.stringify(history.events)).not.toContain(casusnummer);
});

test('a case whose workflow is gone goes on from the dossier, and knows what it had done', async () => {
  const { casusnummer, kenmerk } = await meld('weg');
  const { proef } = bewaakt;
  const eerste = bevestigd(await proef.geef('weg', voortgang('casusregisseur'), 'de eerste'));
  await bewaakt.verwijder('weg');
  expect(await proef.geef('weg', voortgang('casusregisseur'), 'te vroeg')).toMatchObject({
    soort: 'onbekend',
  });

  await bewaakt.ronde();
  expect(await bewaakt.bevindingen('weg')).toMatchObject([
    { soort: 'geen-workflow', stand: 'hersteld', gedaan: 'herstart', casusnummer, kenmerk },
  ]);
  expect(await proef.stand('weg')).toMatchObject({ casus: { casusnummer }, bevestigd: eerste.tot });

  // The same key is still the same command; another one goes on where the dossier was.
  const weer = bevestigd(await proef.geef('weg', voortgang('casusregisseur'), 'de eerste'));
  expect([weer.vanaf, weer.tot]).toEqual([eerste.vanaf, eerste.tot]);
  const tweede = bevestigd(await proef.geef('weg', voortgang('casusregisseur', 'Nog een.'), 'de tweede'));
  expect(tweede).toMatchObject({ casusnummer, vanaf: eerste.tot + 1, beeld: { kenmerk } });
  expect(await proef.dossier(casusnummer)).toHaveLength(tweede.tot);

  await bewaakt.ronde();
  expect(await bewaakt.open()).toEqual([]);
  expect((await bewaakt.bevindingen('weg')).map(({ keren }) => keren)).toEqual([1]);
});

test('an older dossier is found in one round, and has everything again as it was written', async () => {
  const { casusnummer } = await meld('ouder');
  const { proef } = bewaakt;
  await bewaakt.ronde();
  await bewaakt.kopieer();
  for (const tekst of ['Een.', 'Twee.', 'Drie.'])
    bevestigd(await proef.geef('ouder', voortgang('casusregisseur', tekst)));
  await bewaakt.ronde();
  const voor = await gebeurtenissenVan(proef.db, casusnummer);
  const berichten = await berichtenVan(proef.db, casusnummer);
  await bewaakt.zetTerug();
  expect((await gebeurtenissenVan(proef.db, casusnummer)).length).toBeLessThan(voor.length);

  await bewaakt.ronde();
  expect(await bewaakt.bevindingen('ouder')).toMatchObject([
    { soort: 'dossier-achter', stand: 'hersteld', gedaan: 'herschrijf', casusnummer },
  ]);
  expect(await gebeurtenissenVan(proef.db, casusnummer)).toEqual(voor);
  const na = await berichtenVan(proef.db, casusnummer);
  expect(na.map(({ id }) => id)).toEqual(berichten.map(({ id }) => id));
  expect(await controleerCasussen(proef.db)).toMatchObject({ bevindingen: [] });
  bevestigd(await proef.geef('ouder', voortgang('casusregisseur', 'Vier.')));

  // What the copy did not have is all that was missing: the next round has nothing left to do.
  const { hartslagen } = bewaakt;
  await bewaakt.ronde();
  expect(await leesBewaking(proef.db)).toMatchObject({ volledig: false, openBevindingen: 0 });
  expect(bewaakt.hartslagen).toBe(hartslagen + 1);
});

test('an older Temporal is replaced from the dossier when what it has is its beginning', async () => {
  const { casusnummer } = await meld('achter');
  const { proef } = bewaakt;
  const { casus } = await proef.stand('achter');
  const later = bevestigd(await proef.geef('achter', voortgang('casusregisseur', 'Later.'), 'later'));
  await bewaakt.einde('achter');
  await bewaakt.startAls('achter', casus!);
  expect((await proef.stand('achter')).casus?.volgnummer).toBeLessThan(later.tot);
  // As when it did not answer in time, or one of both sides is an older copy.
  await noteerVerdacht(proef.db, proef.workflowId('achter'));
  await bewaakt.ronde();
  expect(await bewaakt.bevindingen('achter')).toMatchObject([
    { soort: 'temporal-achter', stand: 'hersteld', gedaan: 'vervang', casusnummer },
  ]);
  expect(await proef.stand('achter')).toMatchObject({
    casus: { casusnummer, volgnummer: later.tot },
    bevestigd: later.tot,
  });
  // What was given before is known, and what comes goes on from there.
  const weer = bevestigd(await proef.geef('achter', voortgang('casusregisseur', 'Later.'), 'later'));
  expect([weer.vanaf, weer.tot]).toEqual([later.vanaf, later.tot]);
  const verder = bevestigd(await proef.geef('achter', voortgang('casusregisseur', 'Verder.')));
  expect(verder.vanaf).toBe(later.tot + 1);
  expect(await controleerCasussen(proef.db)).toMatchObject({ bevindingen: [] });
  await bewaakt.ronde();
  expect(await bewaakt.open()).toEqual([]);
});

test('an older Temporal is left alone when the chain of the dossier is broken', async () => {
  const { casusnummer } = await meld('gebroken');
  const { proef } = bewaakt;
  const { casus } = await proef.stand('gebroken');
  bevestigd(await proef.geef('gebroken', voortgang('casusregisseur', 'Later.')));
  await bewaakt.einde('gebroken');
  await bewaakt.startAls('gebroken', casus!);
  const zet = (actor: string | null) =>
    proef.db
      .updateTable('gebeurtenis')
      .set({ actor })
      .where('casusnummer', '=', casusnummer)
      .where('nummer', '=', 1)
      .execute();
  const [eerste] = await gebeurtenissenVan(proef.db, casusnummer);
  await zet('iemand anders');
  await noteerVerdacht(proef.db, proef.workflowId('gebroken'));
  await bewaakt.ronde();
  expect(await bewaakt.bevindingen('gebroken', ['open'])).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({
        soort: 'temporal-achter',
        gedaan: null,
        bijzonderheid: 'de keten van het dossier is gebroken',
      }),
      expect.objectContaining({ soort: 'keten-gebroken' }),
    ]),
  );
  expect((await proef.stand('gebroken')).casus?.volgnummer).toBe(casus!.volgnummer);
  await zet(eerste!.actor);
  await bewaakt.ronde();
  expect(await bewaakt.open()).toEqual([]);
});

test('a writer that the dossier refused goes on as soon as the dossier has what it missed', async () => {
  const { casusnummer } = await meld('geweigerd');
  const { proef } = bewaakt;
  await bewaakt.kopieer();
  bevestigd(await proef.geef('geweigerd', voortgang('casusregisseur', 'Verloren.')));
  await bewaakt.zetTerug();
  const wacht = await bewaakt.geefKort('geweigerd', voortgang('casusregisseur', 'Wacht.'), 'wacht');
  expect(wacht).toMatchObject({ soort: 'onbevestigd' });

  await bewaakt.ronde();
  const { casus } = await proef.stand('geweigerd');
  const gebeurd = await totdat(
    () => proef.dossier(casusnummer),
    (lijst) => lijst.length === casus?.volgnummer,
  );
  expect(JSON.stringify(gebeurd)).toMatch(/Verloren\..*Wacht\./);
  // A writer that takes longer than a second look is found waiting and woken once more.
  await bewaakt.ronde();
  const gevonden = await bewaakt.bevindingen('geweigerd');
  expect(gevonden.filter(({ soort }) => soort !== 'schrijver-wacht')).toMatchObject([
    { soort: 'dossier-achter', stand: 'hersteld', gedaan: 'herschrijf' },
  ]);
  expect(gevonden.filter(({ stand }) => stand !== 'hersteld')).toEqual([]);
  // What was never written before is a message like any other.
  expect(await controleerCasussen(proef.db)).toMatchObject({ bevindingen: [] });
});

test('a case that is woken does at once what has passed, however late it would wake by itself', async () => {
  const { proef } = bewaakt;
  const UUR = 3_600_000;
  const laat = Array.from({ length: 50 }, (_, i) => `slaper-${i}`).find(
    (leerling) => delayMs(proef.workflowId(leerling), UUR) > UUR / 3,
  );
  if (laat === undefined) throw new Error('nobody sleeps that long');
  const { verschuiving } = proef;
  proef.spreiding = UUR;
  await proef.begin(moment('2026-10-04T23:59:57+02:00'));
  const gewekt = bevestigd(await proef.meld(laat));
  expect(gewekt.beeld.fase).toBe('schoolregie');
  await totdat(
    () => proef.nuMs(),
    (ms) => ms > Date.parse('2026-10-05T00:00:01+02:00'),
  );
  await pause(200);
  expect((await proef.stand(laat)).casus?.fase).toBe('schoolregie');
  const { client, taskQueue } = proef;
  const gezien = {
    workflowId: proef.workflowId(laat),
    workflow: { soort: 'weg' as const },
    dossier: [],
    zelfde: null,
  };
  await wek({ client, taskQueue, verschuiving: proef.verschuiving }, gezien);
  await totdat(
    async () => (await proef.stand(laat)).casus?.fase,
    (fase) => fase === 'casusregie',
  );
  proef.verschuiving = verschuiving;
});
