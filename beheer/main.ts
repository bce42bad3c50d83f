import { beeindig, voerUit } from './programmas';

// What an administrator has done where the environment names everything, as in the image.
beeindig(voerUit(process.env, process.argv.slice(2)));
