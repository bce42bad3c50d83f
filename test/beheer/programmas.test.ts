import { voerUit } from '../../beheer/programmas';
import { pseudoniem } from '../../client/identity';
import { readKeys } from '../../temporal/codec';

const FOLDER = { SJABLONEN_MAP: '' };

test('without a word it says everything that can be done', async () => {
  await expect(voerUit(FOLDER, [])).rejects.toThrow(
    [
      'Say what is to be done:',
      '- controleer [CASUSNUMMER|KENMERK]',
      '- vergeet CASUSNUMMER|KENMERK',
      '- herstelverslag DOSSIER TEMPORAL STOPPED',
      '- pseudoniem ID',
      '- sjablonen [FOLDER]',
      '- zgw:catalogus REGIO',
    ].join('\n'),
  );
  await expect(voerUit(FOLDER, ['wis-alles'])).rejects.toThrow('Say what is to be done:');
});

test('an option is refused, with how it is used', async () => {
  await expect(voerUit(FOLDER, ['vergeet', '--alles'])).rejects.toThrow(
    '--alles is not known here. Use: vergeet CASUSNUMMER|KENMERK',
  );
});

test('somebody is found in Temporal by what the keys make of their id', async () => {
  const said: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  const DOORBRAAK_SLEUTEL = Buffer.alloc(32, 7).toString('base64');
  await voerUit({ DOORBRAAK_SLEUTEL }, ['pseudoniem', 'p-12']);
  write.mockRestore();
  const id = pseudoniem('p-12', readKeys(DOORBRAAK_SLEUTEL));
  expect(said).toEqual([`regiehouder="${id}"\n`]);
  expect(id).not.toContain('p-12');
});

test('what works on the dossier does not begin without one, and names what is missing', async () => {
  await expect(voerUit({}, ['controleer'])).rejects.toThrow(
    /^controleer cannot start:\n- DATABASE_URL is missing.*\n- DOORBRAAK_SLEUTEL is missing/,
  );
  await expect(voerUit({}, ['vergeet'])).rejects.toThrow('Name one case of the child.');
  await expect(voerUit({}, ['zgw:catalogus', 'noorderwold'])).rejects.toThrow(
    'There is no region noorderwold in ZGW_INSTELLINGEN; it has none.',
  );
});

test('the report after a restore asks for three moments with their zone, none of them after everything stopped', async () => {
  const EEN = '2026-11-30T09:00:00Z';
  for (const genoemd of [[], [EEN, EEN], [EEN, EEN, '2026-11-30T09:00:00'], [EEN, EEN, EEN, EEN]])
    await expect(voerUit({}, ['herstelverslag', ...genoemd])).rejects.toThrow('Name three moments');
  await expect(voerUit({}, ['herstelverslag', EEN, '2026-11-30T11:00:00+01:00', EEN])).rejects.toThrow(
    'after everything stopped',
  );
  await expect(voerUit({}, ['herstelverslag', EEN, EEN, EEN])).rejects.toThrow('herstelverslag cannot start');
});
