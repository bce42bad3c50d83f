/** True for a host that only this computer reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** True for an address over TLS, or without it on this computer only, in which no credentials stand. */
export function isPrivate({ protocol, hostname, username, password }: URL): boolean {
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return safe && username === '' && password === '';
}
