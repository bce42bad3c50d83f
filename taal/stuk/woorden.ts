import type { Stukdoel } from './schema';

/** For whom a stuk is. */
export const DOELNAAM: Record<Stukdoel, string> = {
  om: 'Openbaar Ministerie',
  rvdk: 'Raad voor de Kinderbescherming',
};

/** The ways in which a stuk leaves the house. */
export const OVERHANDIGWIJZEN = ['persoonlijk', 'post', 'beveiligde-mail', 'corv', 'portaal'] as const;
export type Overhandigwijze = (typeof OVERHANDIGWIJZEN)[number];

/** How a stuk left the house. */
export const OVERHANDIGWIJZE: Record<Overhandigwijze, string> = {
  persoonlijk: 'persoonlijk',
  post: 'per post',
  'beveiligde-mail': 'per beveiligde mail',
  corv: 'via CORV',
  portaal: 'via een portaal',
};
