import { isGezinsrol } from '../../../domain/betrokkene';
import { vanEpoch, type Moment } from '../../../domain/tijd';
import { verzendtijd } from '../../../domain/verzendtijd';
import { GEEN_ADRES, isDringend } from '../../../dossier/berichtstatus';
import type { Agendapunt } from '../../../dossier/agenda';
import type { Bezorging } from '../../../dossier/bezorging';
import type { Ontvanger } from '../../../dossier/mensen/ontvangers';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar, type Kanaal, type TeBezorgen } from '../kanaal';
import { bezorgsleutel, isMailadres } from './adres';
import { mailfout } from './fouten';
import { VERBINDINGEN } from './server';

/** The channel that mails. */
export const MAIL = 'e-mail';

/** A mail to one recipient, without what every mail has. */
export interface Mail {
  /** The same at every attempt, another for every recipient. */
  readonly sleutel: string;
  readonly aan: { readonly naam: string; readonly adres: string };
  readonly bericht: TeBezorgen;
  /** The meeting it tells of; null: none. */
  readonly agendapunt: Agendapunt | null;
}

/** What the channel works with. */
export interface Mailwegen {
  /** Hands one mail over; rejects with what nodemailer says. */
  readonly verstuur: (mail: Mail, signal: AbortSignal) => Promise<void>;
  /** To whom of the people of the region a message goes that is not for the family. */
  readonly ontvangers: (bericht: TeBezorgen) => Promise<readonly Ontvanger[]>;
  /** For whom of a message it is known what became of it. */
  readonly bezorgingen: (bericht: string) => Promise<readonly Bezorging[]>;
  readonly noteer: (bericht: string, bezorging: Bezorging) => Promise<void>;
  /** The meeting that an invitation tells of. */
  readonly agendapunt: (bericht: string) => Promise<Agendapunt | null>;
  /** Real time; for tests. */
  readonly nu?: () => Moment;
}

/** Nobody of the family wants mail, or none has an address for it. */
const GEEN_MAIL = 'geen-e-mail';

/**
 * Mails a message to each of those it is for, in a mail of their own, and notes at once who has it: a retry goes to the
 * others only. What is not urgent leaves on working days between 07:00 and 20:00.
 */
export function mailkanaal(wegen: Mailwegen): Kanaal {
  const nu = wegen.nu ?? (() => vanEpoch(Date.now()));
  return {
    naam: MAIL,
    slots: VERBINDINGEN,
    vanaf: ({ soort }) => verzendtijd(nu(), isDringend(soort)),
    bezorg: async (bericht, signal) => {
      const wie = await geadresseerden(wegen, bericht);
      const al = new Map((await wegen.bezorgingen(bericht.id)).map((een) => [een.aan, een.foutcode]));
      const agendapunt = bericht.soort === 'uitnodiging' ? await wegen.agendapunt(bericht.id) : null;
      const uitkomsten: Uitkomst[] = [];
      for (const aan of wie) {
        const sleutel = bezorgsleutel(bericht.id, aan.adres);
        const foutcode = al.get(sleutel);
        if (foutcode !== undefined) uitkomsten.push(bekend(foutcode));
        else uitkomsten.push(await bezorgEen(wegen, { sleutel, aan, bericht, agendapunt }, signal));
      }
      const later = uitkomsten.find((een) => een instanceof TijdelijkOnbezorgbaar);
      if (later !== undefined) throw later;
      const nooit = uitkomsten.find((een) => een instanceof BlijvendOnbezorgbaar);
      if (nooit !== undefined && uitkomsten.every((een) => een !== null)) throw nooit;
    },
  };
}

/** Null: handed over. */
type Uitkomst = BlijvendOnbezorgbaar | TijdelijkOnbezorgbaar | null;

function bekend(foutcode: string | null): Uitkomst {
  return foutcode === null ? null : new BlijvendOnbezorgbaar(foutcode, 'refused at an earlier attempt');
}

async function bezorgEen(wegen: Mailwegen, mail: Mail, signal: AbortSignal): Promise<Uitkomst> {
  const uitkomst = await handOver(wegen, mail, signal);
  if (uitkomst instanceof TijdelijkOnbezorgbaar) return uitkomst;
  const foutcode = uitkomst === null ? null : uitkomst.code;
  // What cannot be noted here is noted with the message; only when that must be tried again it goes to them twice.
  await wegen.noteer(mail.bericht.id, { aan: mail.sleutel, foutcode }).catch(() => undefined);
  return uitkomst;
}

async function handOver({ verstuur }: Mailwegen, mail: Mail, signal: AbortSignal): Promise<Uitkomst> {
  if (!isMailadres(mail.aan.adres)) return new BlijvendOnbezorgbaar('adres-ongeldig', 'no address for mail');
  if (signal.aborted) return new TijdelijkOnbezorgbaar('te-lang', 'no time left for this recipient');
  try {
    await verstuur(mail, signal);
    return null;
  } catch (error) {
    return mailfout(error);
  }
}

/** Each address once, under the names of all who have it. Rejects when there is none. */
async function geadresseerden(wegen: Mailwegen, bericht: TeBezorgen): Promise<Mail['aan'][]> {
  const gezin = isGezinsrol(bericht.aan.rol);
  const gevonden = gezin ? wilMail(bericht) : await wegen.ontvangers(bericht);
  const namen = new Map<string, { adres: string; namen: string[] }>();
  for (const { naam, email } of gevonden) {
    if (email === null) continue;
    const sleutel = email.toLowerCase();
    const een = namen.get(sleutel) ?? { adres: email, namen: [] };
    namen.set(sleutel, { ...een, namen: [...een.namen, naam] });
  }
  if (namen.size === 0)
    throw gezin
      ? new TijdelijkOnbezorgbaar(GEEN_MAIL, 'nobody of the family wants mail and has an address for it')
      : new TijdelijkOnbezorgbaar(GEEN_ADRES, 'the roster has nobody with an address for mail');
  return [...namen.values()].map(({ adres, namen: wie }) => ({ adres, naam: wie.join(', ') }));
}

/** Those of the family who want to be reached by mail, or were not asked and have an address for it. */
function wilMail({ aan }: TeBezorgen): Ontvanger[] {
  return aan.adressaten.flatMap(({ naam, contacten: [eerste] }) =>
    eerste?.weg === 'e-mail' ? [{ naam, email: eerste.adres }] : [],
  );
}
