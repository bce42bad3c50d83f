import { sql } from 'kysely';
import { legVast } from '../../dossier/write';
import { dossierReader } from '../../dossier/dossier';
import { proefdossier } from '../dossier/dossier-proef';
import { heleLadder, OVERAL } from '../dossier/verhaal';
import { PROEFSLEUTEL } from '../histories/key';
import { Program } from '../opzet/program';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let casusnummer: string;
beforeAll(async () => {
  proef = await proefdossier();
  const verhaal = heleLadder({ naam: 'Noor Vergeten' });
  for (const partij of verhaal.partijen)
    if (partij.gebeurtenissen.length > 0) await legVast(proef.db, partij);
  ({ casusnummer } = verhaal);
});
afterAll(() => proef.sluit());

const npmRun = (program: string, ...args: string[]) =>
  new Program(['npm', 'run', '--silent', program, '--', ...args], {
    DATABASE_URL: proef.url,
    DOORBRAAK_SLEUTEL: PROEFSLEUTEL,
  }).ended;

test('npm run controleer says that every chain is whole, also of one case and after the child was forgotten', async () => {
  expect(await npmRun('controleer')).toEqual({
    code: 0,
    output: expect.stringMatching(/^cases 1, events \d+: every chain is whole \(\d+\.\d s\)\n$/),
  });
  expect(await npmRun('vergeet', casusnummer)).toEqual({
    code: 0,
    output: expect.stringContaining(`Its cases: ${casusnummer}`),
  });
  const gelezen = await dossierReader(proef.db).leesCasus(OVERAL, casusnummer);
  expect(gelezen?.casus.naam).toBe('vernietigd');
  expect(await npmRun('controleer', gelezen?.kenmerk ?? '')).toMatchObject({ code: 0 });
});

test('it names the first row that was changed and ends with 1; what it cannot do it says', async () => {
  await sql`update gebeurtenis set door = 'manager' where casusnummer = ${casusnummer} and nummer in (3, 5)`.execute(
    proef.db,
  );
  expect(await npmRun('controleer')).toEqual({
    code: 1,
    output: expect.stringMatching(
      /^case 2026-00001 \(.+\): event 3 was changed: .+\ncases 1, .+: 1 not whole/,
    ),
  });
  expect(await npmRun('controleer', '2099-00001')).toEqual({
    code: 1,
    output: '2099-00001 is no case of this dossier.\n',
  });
  const nowhere = new Program(['npm', 'run', '--silent', 'controleer', '--', '--map', '/nonexistent'], {});
  expect(await nowhere.ended).toMatchObject({
    code: 1,
    output: expect.stringContaining('is no data folder'),
  });
});
