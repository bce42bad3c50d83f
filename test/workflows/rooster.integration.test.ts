import { moment } from '../../domain/tijd';
import { pseudoniem } from '../../client/identity';
import { devServerAddress } from '../opzet';
import { bevestigd, MELDING, Proef, standaard, totdat } from './setup';

const convenant = {
  ...standaard,
  rooster: [
    { id: 'cr-1', rol: 'casusregisseur' as const, afwezig: [] },
    { id: 'cr-2', rol: 'casusregisseur' as const, afwezig: [] },
    { id: 'cr-3', rol: 'casusregisseur' as const, afwezig: [{ van: '2026-10-01', tot: '2026-11-01' }] },
  ],
};

describe('a region with a roster', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
    await proef.begin(moment('2026-10-12T09:00:00+02:00'));
  });
  afterAll(() => proef.stop());

  async function houder(leerling: string): Promise<string | null> {
    bevestigd(
      await proef.meld(leerling, { convenant, melding: { ...MELDING, leerling }, timeoutMs: 30_000 }),
    );
    const { casus } = await totdat(
      () => proef.stand(leerling),
      (stand) => stand.casus?.regie.persoon != null && stand.bevestigd === stand.casus.volgnummer,
    );
    return casus?.regie.persoon ?? null;
  }

  it('gives each case to who holds fewest and is not away, and shows who that is', async () => {
    const houders: (string | null)[] = [];
    for (const leerling of ['r-1', 'r-2', 'r-3', 'r-4']) houders.push(await houder(leerling));
    expect(houders).toEqual(['cr-1', 'cr-2', 'cr-1', 'cr-2']);
    const handle = proef.client.workflow.getHandle(proef.workflowId('r-1'));
    const { typedSearchAttributes } = await handle.describe();
    // By no id in clear: what is shown is found again with the keys alone (beheer pseudoniem).
    expect(typedSearchAttributes.getAll().find(({ key }) => key.name === 'regiehouder')?.value).toBe(
      pseudoniem('cr-1', proef.keys),
    );
  });

  it('shows who was named by hand under a pseudonym', async () => {
    const wijsToe = {
      opdracht: 'wijsToe',
      door: 'manager',
      gegevens: { persoon: 'Anna de Vries', reden: 'kent het kind' },
    };
    bevestigd(await proef.geef('r-1', wijsToe));
    const handle = proef.client.workflow.getHandle(proef.workflowId('r-1'));
    const { typedSearchAttributes } = await handle.describe();
    const id = typedSearchAttributes.getAll().find(({ key }) => key.name === 'regiehouder')?.value;
    expect(id).toMatch(/^[\w-]{16}$/);
    expect((await proef.stand('r-1')).casus?.regie.persoon).toBe('Anna de Vries');
  });
});
