import type { Casus } from './casus';
import type { Gebeurtenis, Gebeurtenissoort } from './gebeurtenis';
import { naarEpoch, vanEpoch, type Moment } from './tijd';
import { ochtendVanaf } from './werkdagen';

/** How somebody of a region wants mail about what can wait: at once, in one overview a day, or not at all. */
export const MAILKEUZES = ['meteen', 'dagelijks', 'geen'] as const;
export type Mailkeuze = (typeof MAILKEUZES)[number];

/** The overview in which something comes that was written at a moment: 07:00 Europe/Amsterdam on the next working day. */
export function volgendOverzicht(op: Moment): Moment {
  return ochtendVanaf(vanEpoch(naarEpoch(op) + 1));
}

/**
 * When a message may go to somebody by mail, in real time, by what they chose; null: they want no mail about it. What must
 * come at once does so whatever they chose.
 */
export function mailmoment(
  keuze: Mailkeuze,
  { meteen, geschrevenOp }: { readonly meteen: boolean; readonly geschrevenOp: Moment },
): Moment | null {
  if (meteen || keuze === 'meteen') return geschrevenOp;
  return keuze === 'geen' ? null : volgendOverzicht(geschrevenOp);
}

/** By these a case or a task comes to somebody by name because it goes further than it was. */
const ESCALATIES: readonly Gebeurtenissoort[] = ['taak-geescaleerd', 'fase-geopend', 'toegewezen'];

/**
 * True for a message that comes at once whatever somebody chose: danger, an escalation to their own name, and what ends before
 * the next overview would tell of it. `g` is the event it follows from, `bij` what was written with that, `na` the case after it.
 */
export function moetMeteen(
  { gevaar, persoon }: { readonly gevaar: boolean; readonly persoon: string | null },
  g: Gebeurtenis,
  bij: readonly Gebeurtenis[],
  na: Casus,
): boolean {
  if (gevaar || (persoon !== null && ESCALATIES.includes(g.soort))) return true;
  const einde = eindigt(g, bij, na);
  return einde !== null && einde <= volgendOverzicht(g.op);
}

/** When that ends of which an event tells: a task that is to be done, or a meeting; null where nothing does. */
function eindigt(g: Gebeurtenis, bij: readonly Gebeurtenis[], { taken }: Casus): Moment | null {
  switch (g.soort) {
    case 'taak-geopend': {
      // Tasks that open together are told together.
      const geopend = bij.flatMap((een) =>
        een.soort === 'taak-geopend' ? (taken[een.gegevens.type]?.uiterlijk ?? []) : [],
      );
      return geopend.sort()[0] ?? null;
    }
    case 'taak-herinnerd':
    case 'taak-genomen':
    case 'taak-doorgegeven':
      return taken[g.gegevens.taak]?.uiterlijk ?? null;
    case 'doorbraaktafel-gepland':
    case 'doorbraaktafel-vervallen':
    case 'zitting-gepland':
      return g.gegevens.tijdstip;
    default:
      return null;
  }
}
