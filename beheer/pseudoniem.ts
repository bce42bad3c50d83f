import { pseudoniem } from '../client/identity';
import { readSettings } from '../settings/environment';
import { readKeys } from '../temporal/codec';
import { payloadKey } from '../temporal/settings';
import type { Programma } from './programma';

/** `pseudoniem ID`: under which id somebody is shown in Temporal, to find the cases they hold by `regiehouder`. */
export const alsPseudoniem: Programma = (environment, [id, ...meer], say) => {
  if (id === undefined || meer.length > 0) throw new Error('Name the id of one person.');
  const { payloadKey: key } = readSettings('pseudoniem', environment, { payloadKey });
  say(`regiehouder="${pseudoniem(id, readKeys(key))}"`);
  return true;
};
