import { BlockList, isIP } from 'node:net';

/** What may be reached although it lies in a private network. */
export interface Toegestaan {
  /** Names of hosts, in lower case: whatever they lead to. */
  readonly hosts: ReadonlySet<string>;
  /** Ranges of addresses. */
  readonly reeksen: BlockList;
}

/** Nothing of that. */
export const NIETS_INTERN: Toegestaan = { hosts: new Set(), reeksen: new BlockList() };

/** Of IPv4 what is not the public internet (IANA special-purpose registry), and where a cloud keeps its metadata. */
const GESLOTEN_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
];
/** Of IPv6 only what is given out for the public internet counts, and of that not what leads back into IPv4 or nowhere. */
const OPEN_6 = '2000::/3';
const GESLOTEN_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const gesloten = reeks([...GESLOTEN_4, ...GESLOTEN_6]);
const open6 = reeks([OPEN_6]);

/** Ranges as `10.0.0.0/8` or single addresses. Throws for what is none. */
function reeks(delen: readonly string[]): BlockList {
  const lijst = new BlockList();
  for (const deel of delen) {
    const [adres = '', lengte] = deel.split('/');
    const soort = soortVan(adres);
    if (soort === null) throw new TypeError(`${deel} is no range of addresses`);
    if (lengte === undefined) lijst.addAddress(adres, soort);
    else lijst.addSubnet(adres, Number(lengte), soort);
  }
  return lijst;
}

/** What is allowed by the settings: names of hosts, addresses and ranges. */
export function toegestaan(delen: readonly string[]): Toegestaan {
  const adressen = delen.filter((deel) => isIP(deel.split('/')[0] ?? '') !== 0);
  const hosts = delen.filter((deel) => !adressen.includes(deel)).map((host) => host.toLowerCase());
  return { hosts: new Set(hosts), reeksen: reeks(adressen) };
}

/** True for an IP address to which nothing of ours may connect. What is no address at all is none either. */
export function isGeslotenIp(adres: string, { reeksen }: Pick<Toegestaan, 'reeksen'>): boolean {
  const kaal = adres.split('%')[0] ?? '';
  const soort = soortVan(kaal);
  if (soort === null) return true;
  if (reeksen.check(kaal, soort)) return false;
  // An IPv4 address in the form of IPv6 lies outside of what is open there.
  return gesloten.check(kaal, soort) || (soort === 'ipv6' && !open6.check(kaal, soort));
}

function soortVan(adres: string): 'ipv4' | 'ipv6' | null {
  const versie = isIP(adres);
  return versie === 0 ? null : versie === 4 ? 'ipv4' : 'ipv6';
}

/** The host of an address, without the brackets of IPv6. */
export function hostVan({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/**
 * Why nothing may be delivered at an address, as far as the address itself says so, in a sentence for whoever gave it; null
 * when it may. Where a name leads to is looked at again whenever something is delivered.
 */
export function watMagNiet(adres: string, magIntern: Toegestaan): string | null {
  if (!URL.canParse(adres)) return 'moet een webadres zijn, zoals https://ontvanger.example/webhook';
  const url = new URL(adres);
  const host = hostVan(url);
  const intern = magIntern.hosts.has(host);
  const ip = isIP(host) !== 0;
  const binnen = ip && magIntern.reeksen.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (intern || binnen)))
    return 'moet met https:// beginnen';
  if (url.username !== '' || url.password !== '') return 'mag geen gebruikersnaam of wachtwoord bevatten';
  if (url.hash !== '') return 'mag geen # bevatten';
  if (intern) return null;
  if (ip ? isGeslotenIp(host, magIntern) : isInterneNaam(host))
    return 'ligt in een gesloten netwerk; vraag de beheerder van Doorbraak of dit adres mag';
  return null;
}

/** Names that never lead to the public internet. */
function isInterneNaam(host: string): boolean {
  return !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/.test(host);
}
