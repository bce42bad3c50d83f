import { DossierOnbereikbaar } from './dossier';

/** Does something with the database; whatever goes wrong rejects as `DossierOnbereikbaar`, with the reason as its cause. */
export async function bereikbaar<T>(doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    throw new DossierOnbereikbaar(fout);
  }
}
