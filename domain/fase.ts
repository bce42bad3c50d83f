/** The steps of the ladder in order; a case has reached exactly one of them. */
export const LADDER = ['schoolregie', 'casusregie', 'doorbraak', 'arbitrage', 'om'] as const;
export type LadderFase = (typeof LADDER)[number];

/** Every phase a case can stand in (section 2 of the design). */
export const FASEN = [...LADDER, 'nazorg', 'gesloten'] as const;
export type Fase = (typeof FASEN)[number];

/** The steps the clock takes by the count of days at home. */
export const KLOKSTAPPEN = ['casusregie', 'doorbraak', 'arbitrage'] as const;
export type Klokstap = (typeof KLOKSTAPPEN)[number];

/** True for a step the clock can take. */
export function isKlokstap(fase: LadderFase): fase is Klokstap {
  return (KLOKSTAPPEN as readonly LadderFase[]).includes(fase);
}

/** Place of a phase on the ladder, from 0. */
export function trede(fase: LadderFase): number {
  return LADDER.indexOf(fase);
}

/** The phases strictly between two steps of the ladder, in order. */
export function tussenliggend(van: LadderFase, naar: LadderFase): LadderFase[] {
  return LADDER.slice(trede(van) + 1, trede(naar));
}

/** Who a case can be assigned to (rule 15). */
export const HOUDERROLLEN = ['casusregisseur', 'leerplichtambtenaar', 'manager'] as const;

/** Who a case is given to by people; the manager has what nobody else can hold (rule 13). */
export const LEIDERS = ['casusregisseur', 'leerplichtambtenaar'] as const;

/** Who can hold the lead of a case: a school has that of its own children without being assigned. */
export const REGIEROLLEN = ['school', ...HOUDERROLLEN] as const;
export type Regierol = (typeof REGIEROLLEN)[number];

/** Who gives a command. `systeem` is an integration and has the rights of the school. */
export const ROLLEN = [...REGIEROLLEN, 'systeem'] as const;
export type Rol = (typeof ROLLEN)[number];

/** The lead of a case: a role, and the person that has it once one is assigned. */
export interface Regie {
  readonly rol: Regierol;
  readonly persoon: string | null;
}
