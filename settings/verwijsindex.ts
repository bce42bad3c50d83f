import { isPrivate } from './host';
import type { Part } from './environment';

/** Where signals for the verwijsindex are sent, and the secret they are signed with. */
export interface VerwijsindexSettings {
  readonly url: string;
  readonly secret: string;
}

/** The interface of the verwijsindex of a region; undefined when nothing says so: then the school signals by hand. */
export const verwijsindex: Part<VerwijsindexSettings | undefined> = (values, problems) => {
  const { VERWIJSINDEX_URL: url, VERWIJSINDEX_SECRET: secret } = values;
  if (url === undefined && secret === undefined && values['VERWIJSINDEX_SECRET_FILE'] === undefined)
    return undefined;
  const address = url === undefined ? null : URL.parse(url);
  if (address === null || !isPrivate(address))
    problems.push(
      'VERWIJSINDEX_URL must be an address that begins with https:// (http:// only on this computer), without a user or password, where signals are sent.',
    );
  if (secret === undefined)
    problems.push('VERWIJSINDEX_SECRET is missing: name its file in VERWIJSINDEX_SECRET_FILE.');
  else if (secret.length < 32) problems.push('VERWIJSINDEX_SECRET must be at least 32 characters.');
  return url === undefined || secret === undefined ? undefined : { url, secret };
};
