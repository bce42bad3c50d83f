import { BESTANDSSOORTEN } from '../../dossier/documenten/document';
import { fileKind } from '../../toegang/file-kind';
import { FOUT, GOED } from './bestanden';

const kind = async (bytes: Buffer) => {
  const found = await fileKind(bytes);
  return found === null ? null : BESTANDSSOORTEN[found];
};

test.each(Object.keys(GOED) as (keyof typeof GOED)[])('%s is known by what is in it', async (ending) => {
  expect(await kind(GOED[ending])).toBe(ending);
});

test('every kind that is kept is tried', () => {
  expect(Object.keys(GOED).sort()).toEqual(Object.values(BESTANDSSOORTEN).sort());
});

test.each(Object.entries(FOUT))('%s is not kept', async (_what, bytes) => {
  expect(await kind(bytes)).toBeNull();
});
