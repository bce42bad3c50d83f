import { createHmac } from 'node:crypto';
import { sleutelbytes, type Ondertekensleutel } from '../../dossier/abonnementen/geheim';
import { naarEpoch } from '../../domain/tijd';

/**
 * The headers with which a receiver knows that a delivery is ours (Standard Webhooks 1.0): signed with every secret that
 * holds at this moment, the newest first, so that a receiver can change to the new one in its own time.
 */
export function ondertekend(
  id: string,
  nuMs: number,
  inhoud: string,
  sleutels: readonly Ondertekensleutel[],
): Record<string, string> {
  const seconden = String(Math.floor(nuMs / 1_000));
  const handtekeningen = sleutels
    .filter(({ tot }) => tot === null || naarEpoch(tot) > nuMs)
    .map(({ geheim }) => {
      const hmac = createHmac('sha256', sleutelbytes(geheim)).update(`${id}.${seconden}.${inhoud}`);
      return `v1,${hmac.digest('base64')}`;
    });
  return {
    'webhook-id': id,
    'webhook-timestamp': seconden,
    'webhook-signature': handtekeningen.join(' '),
  };
}
