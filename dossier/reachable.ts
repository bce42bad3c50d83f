import { DossierUnreachable } from './dossier';

/** Does something with the database; whatever goes wrong rejects as `DossierUnreachable`, with the reason as its cause. */
export async function reachable<T>(doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (error) {
    throw new DossierUnreachable(error);
  }
}
