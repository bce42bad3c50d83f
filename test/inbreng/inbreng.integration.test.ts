import { CasusClient } from '../../client/casus-client';
import { moment } from '../../domain/tijd';
import { AlEenOpenCasus } from '../../dossier/inbreng';
import { controleerCasussen } from '../../dossier/keten/controle';
import { leesGesloten } from '../../dossier/read';
import { Inbreng } from '../../inbreng/inbreng';
import { berichtenVan, casusVan } from '../dossier/inhoud';
import { bevestigd, MELDING, Proef, standaard, totdat } from '../workflows/setup';
import { gespeeld, teruggekeerd, voorvallen, workflowIdVan } from './kind';

/** Friday: on Monday at 00:00 the child is at home for eight weeks. */
const NU = moment('2026-10-30T12:00:00+01:00');
const ACHT_WEKEN = '2026-11-01T23:00:00.000Z';

let proef: Proef;
beforeAll(async () => {
  proef = await Proef.metTijd();
  await proef.begin(NU);
});
afterAll(() => proef.stop());

function inbreng(): Inbreng {
  const { db, client, taskQueue, verschuiving } = proef;
  const klok = { verschuiving, nu: () => new Date(Date.now() + verschuiving).toISOString() };
  return new Inbreng({ db, client, klok, taskQueue, berichten: {} });
}

function breng(leerling: string, wat: typeof voorvallen, tot = NU) {
  const workflowId = workflowIdVan(leerling, proef.keys);
  return inbreng().breng(workflowId, gespeeld(leerling, wat(leerling), tot, proef.keys));
}

it('a case that is brought in goes on from where it stands: the clock, the commands, and no message of the past', async () => {
  const [gebracht] = await breng('lopend', voorvallen);
  const { casusnummer, kenmerk, nieuw } = gebracht!;
  expect(nieuw).toBe(true);
  expect(kenmerk).toMatch(/^2026-\d{5}$/);
  proef.volg(workflowIdVan('lopend', proef.keys));
  expect((await casusVan(proef.db, casusnummer))[0]).toMatchObject({
    fase: 'casusregie',
    volgendeMoment: ACHT_WEKEN,
  });
  const voor = await berichtenVan(proef.db, casusnummer);
  const stand = await proef.stand('lopend');
  expect(stand).toMatchObject({
    casus: { casusnummer, fase: 'casusregie' },
    bevestigd: stand.casus?.volgnummer,
  });

  // Again, also after it was broken off before the workflow began, is nothing.
  expect(await breng('lopend', voorvallen)).toEqual([{ casusnummer, kenmerk, nieuw: false }]);
  expect(await proef.stand('lopend')).toEqual(stand);

  const gegevens = { oordeel: 'op-schema', toelichting: 'Komt een uur.' };
  const gedaan = bevestigd(
    await proef.geef('lopend', { opdracht: 'rapporteerVoortgang', door: 'casusregisseur', gegevens }),
  );
  expect(gedaan).toMatchObject({ casusnummer, vanaf: (stand.bevestigd ?? 0) + 1, beeld: { kenmerk } });

  await proef.tot(moment('2026-11-02T12:00:00+01:00'));
  const gebeurd = await totdat(
    () => proef.dossier(casusnummer),
    (lijst) => lijst.some((g) => g.soort === 'fase-geopend' && g.gegevens.fase === 'doorbraak'),
  );
  const doorbraak = gebeurd.findLast((g) => g.soort === 'fase-geopend');
  expect(doorbraak).toMatchObject({
    op: ACHT_WEKEN,
    door: 'klok',
    gegevens: { fase: 'doorbraak', aanleiding: 'termijn' },
  });
  // What was delivered before it came here stays as it was; only what came after goes out.
  const na = await berichtenVan(proef.db, casusnummer);
  expect(na.slice(0, voor.length)).toEqual(voor);
  expect(na.length).toBeGreaterThan(voor.length);
  expect(await controleerCasussen(proef.db)).toMatchObject({ bevindingen: [] });
});

it('a closed case has rows only: a later report of the child finds it in the dossier and is linked to it', async () => {
  const [gesloten] = await breng('weer', teruggekeerd, moment('2026-11-30T12:00:00+01:00'));
  const workflowId = workflowIdVan('weer', proef.keys);
  await expect(proef.client.workflow.getHandle(workflowId).describe()).rejects.toThrow();
  proef.volg(workflowId);
  await proef.begin(moment('2026-12-10T09:00:00+01:00'));
  const { client, keys, taskQueue, verschuiving } = proef;
  const klok = { verschuiving, nu: () => moment('2026-12-10T09:00:00+01:00') };
  const casussen = new CasusClient({
    client,
    keys,
    klok,
    taskQueue,
    leesGesloten: (id) => leesGesloten(proef.db, id),
  });
  const sluiten = { opdracht: 'maakNotitie', door: 'casusregisseur', gegevens: { tekst: 'te laat' } };
  expect(await casussen.geefOpdracht(workflowId, sluiten, 'een notitie')).toMatchObject({
    soort: 'geweigerd',
    weigering: { code: 'niet-toegestaan' },
  });
  const melding = { ...MELDING, leerling: 'weer', eersteVerzuimdag: '2026-12-09' };
  const uitkomst = bevestigd(
    await casussen.meld({ melding, convenant: standaard, idempotencyKey: 'weer', timeoutMs: 30_000 }),
  );
  expect((await casusVan(proef.db, uitkomst.casusnummer))[0]).toMatchObject({
    vervolgOp: gesloten!.casusnummer,
    fase: 'schoolregie',
  });
});

it('a child that has an open case here gets no other one', async () => {
  await proef.begin(NU);
  await proef.meld('al-gemeld');
  await expect(breng('al-gemeld', voorvallen)).rejects.toThrow(AlEenOpenCasus);
});
