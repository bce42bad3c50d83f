import { casusadres } from '../onderdelen/kind';

/** Where the pages about the files for OM and RvdK are. */
export const PAD = '/werkbak/casussen/{casusnummer}/stukken';

/** Address of the page of the files of a case, or of one below it. */
export function stukkenadres(casusnummer: string, onder = ''): string {
  return `${casusadres(casusnummer)}/stukken${onder}`;
}
