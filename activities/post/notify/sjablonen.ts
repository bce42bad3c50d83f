/** The ways in which NotifyNL reaches people. */
export const NOTIFYWEGEN = ['e-mail', 'sms', 'brief'] as const;
export type Notifyweg = (typeof NOTIFYWEGEN)[number];

/** The templates of a region: one for e-mail, which its staff get, and of the others what it has. */
export interface Regiosjablonen {
  readonly 'e-mail': string;
  readonly sms?: string | undefined;
  readonly brief?: string | undefined;
  /** For several messages in one e-mail; without it each goes by itself. */
  readonly samen?: string | undefined;
}
