import { isPrivate } from './host';
import type { Part } from './environment';

/** Where the watchdog says that all is well; undefined when nothing says so. */
export const hartslag: Part<string | undefined> = (values, problems) => {
  const { BEWAKER_HARTSLAG_URL: url } = values;
  if (url === undefined) return undefined;
  const address = URL.parse(url);
  if (address !== null && isPrivate(address)) return url;
  problems.push(
    'BEWAKER_HARTSLAG_URL must be an address that begins with https:// (http:// only on this computer), without a user or password, that raises the alarm when it is not called.',
  );
  return undefined;
};
