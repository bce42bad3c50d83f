const KB = 1024;
const MB = KB * KB;

/** How large a file is, as computers show it to people: `313 kB`, `1,4 MB`; a kB is 1024 bytes. */
export function grootteInWoorden(bytes: number): string {
  if (bytes < KB) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const inKb = bytes < MB - KB / 2;
  const getal = bytes / (inKb ? KB : MB);
  const afgerond = getal.toLocaleString('nl-NL', { maximumFractionDigits: getal < 10 ? 1 : 0 });
  return `${afgerond} ${inKb ? 'kB' : 'MB'}`;
}
