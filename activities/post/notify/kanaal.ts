import { isGezinsrol } from '../../../domain/betrokkene';
import { vanEpoch, type Moment } from '../../../domain/tijd';
import { verzendtijd } from '../../../domain/verzendtijd';
import { GEEN_ADRES, isDringend } from '../../../dossier/berichtstatus';
import { isAfgehandeld, leesBezorgingen } from '../../../dossier/bezorging';
import { bezorgsleutel } from '../../../dossier/bezorgsleutel';
import type { Database } from '../../../dossier/database';
import { ontvangers } from '../../../dossier/mensen/ontvangers';
import { leesOmslag } from '../../../dossier/omslag';
import type { Omslag } from '../../../taal/berichten/omslag';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar, type Kanaal, type TeBezorgen } from '../kanaal';
import { adresVan, geadresseerden, type Geadresseerde } from './geadresseerden';
import { geefOver, type Uitkomst } from './overgeven';
import { personalisatie } from './personalisatie';
import type { Regioweg, Regiowegen } from './regios';

/** The channel that hands over to NotifyNL. */
export const NOTIFY = 'notifynl';

/** What the channel works with. */
export interface Notifywegen {
  readonly db: Database;
  readonly wegen: Regiowegen;
  /** Milliseconds after which NotifyNL has surely ended a request; for tests. */
  readonly zekerNaMs?: number;
  /** Real time; for tests. */
  readonly nu?: () => Moment;
}

/** NotifyNL takes three thousand a minute of one service. */
const SLOTS = 5;

/**
 * Hands a message to NotifyNL for each of those it is for, by the way they want, and notes at once who has it: a retry goes
 * to the others only. Whether NotifyNL has what was sent without an answer is asked before it is sent again. A message to
 * the family fails when one of them can never get it, another when nobody can. What is not urgent leaves on working days
 * between 07:00 and 20:00.
 */
export function notifykanaal(wegen: Notifywegen): Kanaal {
  const nu = wegen.nu ?? (() => vanEpoch(Date.now()));
  return {
    naam: NOTIFY,
    slots: SLOTS,
    vanaf: ({ soort }) => verzendtijd(nu(), isDringend(soort)),
    bezorg: async (bericht, signal) => {
      const { db } = wegen;
      const omslag = await leesOmslag(db, bericht.id);
      const regioweg = wegen.wegen(omslag?.afzender.regio ?? null);
      if (regioweg instanceof TijdelijkOnbezorgbaar) throw regioweg;
      if (omslag === null) throw new TijdelijkOnbezorgbaar('notify-regio', 'no case known');
      const wie = await geadresseerden(bericht, ({ id, aan: { rol, persoon } }) =>
        ontvangers(db, { id, rol, persoon }),
      );
      if (wie.length === 0)
        throw new TijdelijkOnbezorgbaar(GEEN_ADRES, 'the roster has nobody with an address for mail');
      const al = new Map((await leesBezorgingen(db, [bericht.id])).map((een) => [een.aan, een]));
      const sleutels = wie.map((een) => [een, bezorgsleutel(bericht.id, adresVan(een))] as const);
      const anderen = sleutels.filter(([, sleutel]) => !isAfgehandeld(al.get(sleutel)));
      const uitkomsten: Uitkomst[] = [];
      // Somebody saw to whom it was refused; it is about them only when there is nobody else.
      for (const [een, sleutel] of anderen.length > 0 ? anderen : sleutels) {
        const eerder = al.get(sleutel);
        uitkomsten.push(
          eerder !== undefined
            ? bekend(eerder.foutcode)
            : await aanEen(wegen, { bericht, wie: een, omslag, regioweg, sleutel }, signal),
        );
      }
      beoordeel(uitkomsten, isGezinsrol(bericht.aan.rol));
    },
  };
}

function bekend(foutcode: string | null): Uitkomst {
  return foutcode === null ? null : new BlijvendOnbezorgbaar(foutcode, 'refused at an earlier attempt');
}

function aanEen(
  wegen: Notifywegen,
  een: {
    readonly bericht: TeBezorgen;
    readonly wie: Geadresseerde;
    readonly omslag: Omslag;
    readonly regioweg: Regioweg;
    readonly sleutel: string;
  },
  signal: AbortSignal,
): Promise<Uitkomst> | Uitkomst {
  const { bericht, wie, omslag, regioweg, sleutel } = een;
  const { notify, sjablonen } = regioweg;
  const sjabloon = sjablonen[wie.weg];
  if (sjabloon === undefined)
    return new TijdelijkOnbezorgbaar(`notify-geen-${wie.weg}`, 'no template of this region for this way');
  const inhoud = personalisatie(bericht, wie, omslag);
  const zending = { weg: wie.weg, sjabloon, aan: wie.adres.trim(), personalisatie: inhoud ?? {} };
  const deze = { bericht: bericht.id, aan: sleutel, zending, past: inhoud !== null };
  return geefOver({ ...wegen, notify }, deze, signal);
}

/** Rejects with what a message came to, when not everybody it must reach has it. */
function beoordeel(uitkomsten: readonly Uitkomst[], gezin: boolean): void {
  const later = uitkomsten.find((een) => een instanceof TijdelijkOnbezorgbaar);
  if (later !== undefined) throw later;
  const nooit = uitkomsten.find((een) => een instanceof BlijvendOnbezorgbaar);
  if (nooit !== undefined && (gezin || uitkomsten.every((een) => een !== null))) throw nooit;
}
