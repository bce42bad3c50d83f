/** The ways in which NotifyNL reaches people. */
export const NOTIFYWEGEN = ['e-mail', 'sms', 'brief'] as const;
export type Notifyweg = (typeof NOTIFYWEGEN)[number];

/** By region the id at NotifyNL of the template for each way; a region that is not in it does not use NotifyNL. */
export type Sjablonen = Readonly<Record<string, Regiosjablonen>>;

/** The templates of a region: one for e-mail, which its staff get, and of the others what it has. */
export interface Regiosjablonen {
  readonly 'e-mail': string;
  readonly sms?: string | undefined;
  readonly brief?: string | undefined;
}

/** The templates of a region; undefined when it does not use NotifyNL. */
export function sjablonenVan(sjablonen: Sjablonen, regio: string | null): Regiosjablonen | undefined {
  return regio !== null && Object.hasOwn(sjablonen, regio) ? sjablonen[regio] : undefined;
}
