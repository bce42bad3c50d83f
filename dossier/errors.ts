/** The dossier refuses what is written: trying again gives the same answer, so a person has to look. */
export class DossierWeigert extends Error {
  override readonly name: string = 'DossierWeigert';
}

/** Another event already stands under this number of the case. */
export class Tegenspraak extends DossierWeigert {
  override readonly name = 'Tegenspraak';

  constructor(casusnummer: string, nummer: number, staat: string | undefined, kwam: string) {
    super(`case ${casusnummer}: number ${nummer} is ${staat ?? 'missing'} in the dossier, and ${kwam} came`);
  }
}

/** Events are missing between what the dossier has and what came. */
export class Gat extends DossierWeigert {
  override readonly name = 'Gat';

  constructor(casusnummer: string, verwacht: number, kwam: number) {
    super(`case ${casusnummer}: expected event ${verwacht}, got ${kwam}`);
  }
}

/** The key of the child was destroyed: nothing of it can be written any more. */
export class Vernietigd extends DossierWeigert {
  override readonly name = 'Vernietigd';

  constructor(casusnummer: string) {
    super(`case ${casusnummer}: the key of its child was destroyed`);
  }
}
