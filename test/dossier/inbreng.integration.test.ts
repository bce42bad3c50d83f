import type { Database } from '../../dossier/database';
import { AlEenOpenCasus, brengInDossier } from '../../dossier/inbreng';
import { controleerCasussen } from '../../dossier/keten/controle';
import { legVast } from '../../dossier/write';
import { moment } from '../../domain/tijd';
import { vastleggingen } from '../../inbreng/inbreng';
import { readKeys } from '../../temporal/codec';
import { PROEFSLEUTEL } from '../histories/key';
import { gespeeld, voorvallen, workflowIdVan } from '../inbreng/kind';
import { proefdossier } from './dossier-proef';
import { berichtenVan, casusVan, gebeurtenissenVan } from './inhoud';

const keys = readKeys(PROEFSLEUTEL);
const tot = moment('2026-11-20T12:00:00+01:00');

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterAll(() => proef.sluit());

function stappenVan(leerling: string) {
  const [casus] = gespeeld(leerling, voorvallen(leerling), tot, keys);
  return {
    casusnummer: casus!.casus.casusnummer,
    stappen: vastleggingen(workflowIdVan(leerling, keys), casus!),
  };
}

/** All that the dossier has of a case, without what tells one case from another, and when the row was written. */
async function alles(casusnummer: string, leerling: string) {
  const taken = await db
    .selectFrom('taak')
    .selectAll()
    .where('casusnummer', '=', casusnummer)
    .orderBy('geopendBij')
    .execute();
  const [casus] = await casusVan(db, casusnummer);
  const gebeurtenissen = (await gebeurtenissenVan(db, casusnummer)).map(
    ({ hash: _, gegevensHash: __, id: ___, ...rest }) => rest,
  );
  const berichten = (await berichtenVan(db, casusnummer)).map(
    ({
      opgeslagenOp: _,
      volgorde: __,
      volgendePogingOp: ___,
      bezorgdOp: ____,
      kenmerk: _____,
      ...rest
    }: Record<string, unknown>) => rest,
  );
  const {
    laatsteHash: _,
    kindsleutel: __,
    verpakt: ___,
    kenmerk: ____,
    workflowId: _____,
    ...rij
  } = casus as Record<string, unknown> & object;
  const tekst = JSON.stringify({ rij, taken, gebeurtenissen, berichten });
  return JSON.parse(tekst.replaceAll(casusnummer, 'NUMMER').replaceAll(leerling, 'LEERLING')) as unknown;
}

it('a case that is brought in at once stands as one that was written step by step, its messages delivered', async () => {
  const los = stappenVan('kind-los');
  for (const stap of los.stappen) await legVast(db, stap);
  const heel = stappenVan('kind-heel');
  await brengInDossier(db, heel.stappen, { berichten: true });
  const gebracht = await alles(heel.casusnummer, 'kind-heel');
  expect(gebracht).toEqual(await alles(los.casusnummer, 'kind-los'));
  const berichten = await berichtenVan(db, heel.casusnummer);
  expect(berichten.length).toBeGreaterThan(10);
  for (const { bezorgdOp, aangemaaktOp } of berichten) expect(bezorgdOp).toBe(aangemaaktOp);
  const { casussen, bevindingen } = await controleerCasussen(db);
  expect({ casussen, bevindingen }).toEqual({ casussen: 2, bevindingen: [] });
});

it('a region whose letters went from elsewhere brings none in', async () => {
  const { stappen, casusnummer } = stappenVan('kind-stil');
  expect(await brengInDossier(db, stappen, { berichten: false })).toMatch(/^2026-\d{5}$/);
  expect(await berichtenVan(db, casusnummer)).toEqual([]);
});

it('a child with an open case gets no second one, and a case with a hole in it is not written', async () => {
  const { stappen } = stappenVan('kind-dubbel');
  const laatste = stappen.at(-1)!;
  await expect(brengInDossier(db, stappen.slice(1), { berichten: true })).rejects.toMatchObject({
    name: 'Gat',
  });
  await brengInDossier(db, stappen, { berichten: true });
  const ander = '00000000-0000-8000-8000-000000000001';
  const nog = stappen.map((stap) => ({ ...stap, casus: { ...stap.casus, casusnummer: ander } }));
  await expect(brengInDossier(db, nog, { berichten: true })).rejects.toThrow(AlEenOpenCasus);
  await expect(brengInDossier(db, stappen, { berichten: true })).rejects.toThrow();
  expect(await casusVan(db, ander)).toEqual([]);
  expect((await casusVan(db, laatste.casus.casusnummer))[0]?.volgnummer).toBe(laatste.casus.volgnummer);
});
