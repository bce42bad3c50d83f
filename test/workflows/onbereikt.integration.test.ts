import { BlijvendOnbezorgbaar, type Kanaal } from '../../activities/post/kanaal';
import { datumVan, vanEpoch } from '../../domain/tijd';
import { leesBerichten } from '../../dossier/uitbak';
import { OVERAL } from '../dossier/verhaal';
import { QUICK } from '../activities/post/memory-queue';
import { devServerAddress } from '../opzet';
import { bevestigd, Proef, totdat } from './setup';

/** A channel whose other side knows nobody, until it does. */
class Andere implements Kanaal {
  readonly naam = 'proef';
  kent = false;
  readonly kreeg: string[] = [];

  bezorg = async ({ id }: { readonly id: string }) => {
    if (!this.kent) throw new BlijvendOnbezorgbaar('adres-geweigerd', 'no such address');
    this.kreeg.push(id);
  };
}

let proef: Proef;
let andere: Andere;
beforeEach(async () => {
  andere = new Andere();
  proef = await Proef.op(devServerAddress(), 'default');
  await proef.startWorker({ post: { plain: true, kanalen: [andere], times: QUICK } });
});
afterEach(() => proef.stop());

const openTaken = async (kind: string) => Object.keys((await proef.stand(kind)).casus?.taken ?? {});
const rijen = () => proef.db.selectFrom('bericht').selectAll().orderBy('volgorde').execute();
const onbereikt = () =>
  proef.db
    .selectFrom('onbereikt' as never)
    .selectAll()
    .execute();

/** Lets the messages to the manager of a case go by the channel: as if they were written for it. */
async function stuur(kind: string): Promise<string> {
  const { casusnummer } = bevestigd(await proef.meld(kind));
  await proef.db
    .updateTable('bericht')
    .set({ kanaal: 'proef', volgordesleutel: `proef/${casusnummer}`, aanRol: 'manager' } as never)
    .where('casusnummer', '=', casusnummer)
    .where('aanRol', '=', 'casusregisseur')
    .execute();
  return casusnummer;
}

const wie = { wie: 'manager' } as const;
const vandaag = datumVan(vanEpoch(Date.now()));
const verteld = {
  opdracht: 'bereikAnders',
  door: 'manager',
  gegevens: { ...wie, gesproken: 'Mia de Wit', hoe: 'telefoon', datum: vandaag },
};

test('what is refused for good is one task, told otherwise it counts as delivered, and says by whom it was told', async () => {
  const casusnummer = await stuur('kind-1');
  await totdat(
    () => openTaken('kind-1'),
    (taken) => taken.includes('anders-bereiken'),
  );
  // What is refused while the task is open adds nothing.
  const nieuw = (await rijen()).filter(({ aanRol, bezorgdOp }) => aanRol === 'manager' && bezorgdOp === null);
  expect(nieuw.length).toBeGreaterThan(0);
  const gebeurtenissen = async () => (await proef.dossier(casusnummer)).map(({ soort }) => soort);
  const keer = async () => (await gebeurtenissen()).filter((soort) => soort === 'onbereikt-gemeld').length;
  expect(await totdat(keer, (aantal) => aantal > 0)).toBe(1);

  bevestigd(await proef.geef('kind-1', verteld));
  expect(await openTaken('kind-1')).not.toContain('anders-bereiken');
  const na = (await rijen()).filter(({ aanRol }) => aanRol === 'manager');
  expect(na.map(({ kanaal, opgegevenOp, bezorgdOp }) => [kanaal, opgegevenOp, bezorgdOp === null])).toEqual(
    na.map(() => ['verteld', null, false]),
  );
  const [getoond] = (await leesBerichten(proef.db, OVERAL, { casusnummer }, { na: null, aantal: 50 })).filter(
    ({ aan }) => aan.rol === 'manager',
  );
  expect(getoond).toMatchObject({
    status: 'bezorgd',
    verteld: { gesproken: 'Mia de Wit', hoe: 'telefoon', datum: vandaag },
  });
  expect(await onbereikt()).toEqual([]);
  expect(andere.kreeg).toEqual([]);
}, 90_000);

test('what arrives after all ends the task by itself', async () => {
  await stuur('kind-2');
  await totdat(
    () => openTaken('kind-2'),
    (taken) => taken.includes('anders-bereiken'),
  );
  andere.kent = true;
  await proef.db
    .updateTable('bericht')
    .set({ opgegevenOp: null, volgendePogingOp: vanEpoch(0) } as never)
    .where('kanaal', '=', 'proef')
    .execute();
  await totdat(
    () => openTaken('kind-2'),
    (taken) => !taken.includes('anders-bereiken'),
  );
  const los = (await proef.stand('kind-2')).casus?.onbereikt;
  expect(los).toEqual([]);
  expect(await totdat(onbereikt, (over) => over.length === 0)).toEqual([]);
}, 90_000);

test('of a closed case nobody is asked anything, and nothing is asked again', async () => {
  const casusnummer = await stuur('kind-3');
  await totdat(onbereikt, (rij) => rij.length === 1);
  await proef.geef('kind-3', {
    opdracht: 'sluitAf',
    door: 'manager',
    gegevens: { reden: 'overleden', toelichting: 'Bericht van de gemeente.' },
  });
  await proef.db
    .updateTable('onbereikt' as never)
    .set({ gemeldOp: null } as never)
    .execute();
  await totdat(onbereikt, (over) => over.every((rij) => (rij as { gemeldOp: unknown }).gemeldOp !== null));
  expect((await proef.dossier(casusnummer)).at(-1)?.soort).toBe('casus-gesloten');
}, 90_000);
