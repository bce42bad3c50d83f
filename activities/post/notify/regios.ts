import { TijdelijkOnbezorgbaar } from '../kanaal';
import { notify, type Notify } from './server';
import type { Regiosjablonen } from './sjablonen';

/** What a region has at NotifyNL, as the settings say (settings/notify.ts). */
export interface Notifyregio {
  /** The key of the service of the region. */
  readonly apiKey: string;
  readonly sjablonen: Regiosjablonen;
}

/** NotifyNL, and what the regions that use it have there. */
export interface Notifydienst {
  readonly url: string;
  readonly regios: {
    readonly right: ReadonlyMap<string, Notifyregio>;
    /** What is wrong with the settings of other regions, in sentences: their messages stand still. */
    readonly wrong: ReadonlyMap<string, readonly string[]>;
  };
}

/** The way from a region to NotifyNL: by the key of its own service, with its own templates. */
export interface Regioweg {
  readonly notify: Notify;
  readonly sjablonen: Regiosjablonen;
}

/** Gives the way of a region, or why there is none. */
export type Regiowegen = (regio: string | null) => Regioweg | TijdelijkOnbezorgbaar;

/** What is noted of a message of a region of which the settings are not right. */
export const VERKEERD_INGESTELD = 'notify-instellingen';

/** The ways of the regions of an installation; `maak` is for tests. */
export function regiowegen({ url, regios }: Notifydienst, maak: typeof notify = notify): Regiowegen {
  const wegen = new Map(
    [...regios.right].map(([regio, { apiKey, sjablonen }]) => [
      regio,
      { notify: maak({ url, apiKey }), sjablonen },
    ]),
  );
  return (regio) => {
    const weg = wegen.get(regio ?? '');
    if (weg !== undefined) return weg;
    return regios.wrong.has(regio ?? '')
      ? new TijdelijkOnbezorgbaar(VERKEERD_INGESTELD, 'the settings of this region are not right')
      : new TijdelijkOnbezorgbaar('notify-regio', 'no templates for this region');
  };
}
