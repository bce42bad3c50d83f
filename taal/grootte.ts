const EENHEDEN = ['kB', 'MB'] as const;

/** How large a file is, as people say it: `320 kB`, `1,4 MB`. */
export function grootteInWoorden(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const [deler, eenheid] = bytes < 999_500 ? [1000, EENHEDEN[0]] : [1_000_000, EENHEDEN[1]];
  const getal = bytes / deler;
  return `${getal.toLocaleString('nl-NL', { maximumFractionDigits: getal < 10 ? 1 : 0 })} ${eenheid}`;
}
