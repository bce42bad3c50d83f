/** Everybody a message can be for. */
export const ONTVANGERROLLEN = [
  'school',
  'casusregisseur',
  'leerplichtambtenaar',
  'manager',
  'ouders',
  'jongere',
  'doorbraakteam',
  'arbitragecommissie',
  'bestuurders',
  /** Who has to do what was agreed on (rule 7). */
  'afspraakhouder',
  /** Who gives what was offered, and who pays for it (rule 8). */
  'aanbieder',
  'gemeente',
  'samenwerkingsverband',
  /** Who will receive the child, and the school it leaves (rule 13). */
  'ontvanger',
  'oude-school',
] as const;
export type Ontvangerrol = (typeof ONTVANGERROLLEN)[number];
