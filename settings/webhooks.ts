import { isIP } from 'node:net';
import type { Part } from './environment';

/** What goes out to other programs, and where it may go. */
export interface Uitgaand {
  /** OIN by region; under the empty name that of the installation. */
  readonly oins: ReadonlyMap<string, string>;
  /** Names of hosts, addresses and ranges that may be called although they lie in a private network. */
  readonly intern: readonly string[];
}

/** Nothing is set: events name no OIN, and go to the public internet only. */
export const NIETS_UITGAAND: Uitgaand = { oins: new Map(), intern: [] };

const OIN = /^(?:([a-z0-9-]{1,64})\s*=\s*)?(\d{20})$/;
const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Whose events go out, and which addresses in a private network they may go to. */
export const uitgaand: Part<Uitgaand> = (values, problems) => {
  const oins = new Map<string, string>();
  for (const deel of delen(values['OIN'])) {
    const [, regio = '', oin] = OIN.exec(deel) ?? [];
    if (oin === undefined || oins.has(regio))
      problems.push(
        'OIN must be an OIN of twenty digits, or one for each region, such as noord=00000001003214345000,zuid=...',
      );
    else oins.set(regio, oin);
  }
  const intern = delen(values['WEBHOOK_INTERN']);
  if (!intern.every((deel) => HOST.test(deel) || isRange(deel)))
    problems.push(
      'WEBHOOK_INTERN must be names of hosts, addresses or ranges with commas between them, such as esb.intern,10.1.0.0/16',
    );
  return { oins, intern };
};

function delen(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
}

function isRange(deel: string): boolean {
  const [adres = '', lengte, ...rest] = deel.split('/');
  const versie = isIP(adres);
  if (versie === 0 || rest.length > 0) return false;
  return lengte === undefined || (/^\d{1,3}$/.test(lengte) && Number(lengte) <= (versie === 4 ? 32 : 128));
}

/** The OIN of who is responsible for a region; null: not known. */
export function oinVan({ oins }: Uitgaand, regio: string): string | null {
  return oins.get(regio) ?? oins.get('') ?? null;
}
