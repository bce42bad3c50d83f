/** A number as it is written in Dutch: `67.4` is `67,4`. */
export function getal(waarde: number): string {
  return String(waarde).replace('.', ',');
}
