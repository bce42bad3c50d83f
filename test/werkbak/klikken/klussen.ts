/** What one of the most common jobs takes: clicks of whoever does it, and pages that open after the one they begin on. */
export interface Klus {
  readonly naam: string;
  readonly wie: 'casusregisseur' | 'school' | 'manager';
  readonly vanaf: 'de werkbak' | 'een casus';
  readonly klikken: number;
  readonly bladzijden: number;
}

/**
 * The most common jobs, and what each may take at most: typing is no click; a link, a button, an answer that is ticked and a
 * choice from a list are one each. docs/klikken.md holds the same table. The table is done in the test of its own page (tafel/), on a phone.
 */
export const KLUSSEN = {
  voortgang: klus('De voortgang melden', 'casusregisseur', 'de werkbak', 2, 1),
  anderKind: klus('Een ander kind openen', 'casusregisseur', 'een casus', 1, 2),
  vinden: klus('Een kind op naam vinden', 'casusregisseur', 'de werkbak', 1, 2),
  bellen: klus('Een ouder bellen', 'casusregisseur', 'de werkbak', 2, 1),
  stem: klus('Vastleggen wat het kind zegt', 'casusregisseur', 'de werkbak', 2, 2),
  toestemming: klus('Toestemming van de ouders vastleggen', 'casusregisseur', 'de werkbak', 3, 2),
  bevestigen: klus('Bevestigen dat een kind terug is', 'casusregisseur', 'de werkbak', 2, 1),
  afspraak: klus('Een afspraak maken', 'casusregisseur', 'een casus', 2, 2),
  collega: klus('Een casus aan een collega geven', 'casusregisseur', 'een casus', 3, 2),
  nemen: klus('Een taak nemen die niemand heeft', 'school', 'de werkbak', 1, 1),
  melden: klus('Een kind melden', 'school', 'de werkbak', 5, 3),
  verdelen: klus('Alle casussen van een lijst verdelen', 'manager', 'de werkbak', 5, 4),
  tafel: klus('Een tafel met drie afspraken en een aanbod vastleggen', 'casusregisseur', 'een casus', 2, 2),
} as const satisfies Record<string, Klus>;
export type Klusnaam = keyof typeof KLUSSEN;

function klus(
  naam: string,
  wie: Klus['wie'],
  vanaf: Klus['vanaf'],
  klikken: number,
  bladzijden: number,
): Klus {
  return { naam, wie, vanaf, klikken, bladzijden };
}
