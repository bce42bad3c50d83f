import type { Fase } from '../../domain/fase';

/** Address of the list of the open cases somebody reaches; of one phase when that is said. */
export function casussenadres(fase?: Fase): string {
  const delen = new URLSearchParams({
    van: 'regio',
    ...(fase === undefined ? {} : { fase }),
    status: 'open',
  });
  return `/werkbak/casussen?${delen.toString()}`;
}
