import { beeindig, voerUit } from '../../beheer/programmas';
import { inWoorden } from '../../client/naspelen/live';
import { sharedBundle } from '../workflows/bundle';
import { opgenomen } from './file';
import { speelOpgenomenNa } from './opgenomen';

/** `npm run naspelen`: the recorded cases under the code that stands here; with `--live` those that run in an installation as well. */
async function main(args: readonly string[]): Promise<boolean> {
  const afwijkend = await speelOpgenomenNa(await sharedBundle());
  for (const een of afwijkend) console.log(inWoorden(een));
  const uitkomst =
    afwijkend.length === 0 ? 'all come to the same' : `${afwijkend.length} would not be the same`;
  console.log(`replayed ${opgenomen().length} recorded cases: ${uitkomst}`);
  const live = args.length === 0 || (await voerUit(process.env, ['naspelen', ...args]));
  return afwijkend.length === 0 && live;
}

beeindig(main(process.argv.slice(2)));
