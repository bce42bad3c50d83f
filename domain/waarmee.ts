/** Through what somebody looked at personal data. */
export const WAARMEE = ['api', 'werkbak'] as const;
export type Waarmee = (typeof WAARMEE)[number];
