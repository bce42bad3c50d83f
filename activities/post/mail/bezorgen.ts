import { isGezinsrol } from '../../../domain/betrokkene';
import { isAfgehandeld } from '../../../dossier/bezorging';
import { bezorgsleutel } from '../../../dossier/bezorgsleutel';
import { metGezinslinks } from '../gezinslinks';
import {
  BlijvendOnbezorgbaar,
  TijdelijkOnbezorgbaar,
  Uitgesteld,
  type TeBezorgen,
  type Uitkomst,
} from '../kanaal';
import { isMailadres } from './adres';
import { bundel, volgorde, type Bundel, type Poststuk } from './bundelen';
import { isOnzeker, isStoring, mailfout } from './fouten';
import { geadresseerden } from './geadresseerden';
import type { Mail, Mailwegen } from './wegen';
import { VERBINDINGEN } from './server';

/** Nothing is begun any more after so long: what is urgent waits no longer than this for what was ready before it. */
const BEGIN_MS = 10_000;

/** Mails messages, and answers what became of each. */
export async function bezorgSamen(
  wegen: Mailwegen,
  berichten: readonly TeBezorgen[],
  signal: AbortSignal,
): Promise<readonly Uitkomst[]> {
  const uitkomsten = new Map<string, Uitkomst[]>(berichten.map(({ id }) => [id, []]));
  const meld = (bericht: string, uitkomst: Uitkomst) => uitkomsten.get(bericht)?.push(uitkomst);
  const personen = [...(await perPersoon(wegen, berichten, meld)).values()];
  const ronde: Ronde = { wegen, signal, meld, tot: performance.now() + BEGIN_MS, storing: null };
  await Promise.all(
    Array.from({ length: VERBINDINGEN }, async () => {
      for (let wie = personen.shift(); wie !== undefined; wie = personen.shift()) await naarEen(ronde, wie);
    }),
  );
  return berichten.map(({ id }) => samengevat(uitkomsten.get(id) ?? []));
}

interface Ronde {
  readonly wegen: Mailwegen;
  readonly signal: AbortSignal;
  readonly meld: (bericht: string, uitkomst: Uitkomst) => void;
  /** Nothing is begun after this, on the clock of this process. */
  readonly tot: number;
  /** The server is away: nothing else needs to be tried. */
  storing: TijdelijkOnbezorgbaar | null;
}

/** One of three refused costs the others nothing, and what is to be tried again is not lost over who has it. */
function samengevat(uitkomsten: readonly Uitkomst[]): Uitkomst {
  const opnieuw = uitkomsten.find((een) => een instanceof TijdelijkOnbezorgbaar);
  if (opnieuw !== undefined) return opnieuw;
  if (uitkomsten.includes('niet-begonnen')) return 'niet-begonnen';
  const later = uitkomsten.find((een) => een instanceof Uitgesteld);
  if (later !== undefined) return later;
  return uitkomsten.includes(null) ? null : (uitkomsten[0] ?? null);
}

/** What is to go to each address, in the order in which it was written; of what needs not go any more is told so. */
async function perPersoon(
  wegen: Mailwegen,
  berichten: readonly TeBezorgen[],
  meld: Ronde['meld'],
): Promise<Map<string, Poststuk[]>> {
  const ids = berichten.map(({ id }) => id);
  const bekend = new Map((await wegen.bezorgingen(ids)).map((een) => [een.aan, een]));
  const zendingen = new Map((await wegen.zendingen(ids)).map(({ aan, zending }) => [aan, zending]));
  const personen = new Map<string, Poststuk[]>();
  for (const bericht of berichten) {
    const wie = await geadresseerden(wegen, bericht);
    if (wie instanceof TijdelijkOnbezorgbaar) {
      meld(bericht.id, wie);
      continue;
    }
    if (wie.rest !== null) meld(bericht.id, wie.rest);
    const agendapunt = isOverTafel(bericht) ? await wegen.agendapunt(bericht.id) : null;
    const sleutels = wie.aan.map((aan) => [aan, bezorgsleutel(bericht.id, aan.adres)] as const);
    const anderen = sleutels.some(([, sleutel]) => !isAfgehandeld(bekend.get(sleutel)));
    for (const [aan, sleutel] of sleutels) {
      const eerder = bekend.get(sleutel);
      // Somebody saw to whom it was refused; it is about them only when there is nobody else.
      if (isAfgehandeld(eerder) && anderen) continue;
      if (eerder !== undefined) meld(bericht.id, zoalsEerder(eerder.foutcode));
      else if (!isMailadres(aan.adres)) await weiger(wegen, { bericht, sleutel }, meld);
      else {
        const stuk = { bericht, aan, sleutel, agendapunt, zending: zendingen.get(sleutel) ?? null };
        const persoon = wieIs(bericht, aan);
        personen.set(persoon, [...(personen.get(persoon) ?? []), stuk]);
      }
    }
  }
  return personen;
}

/** Who of a family shares an address with another still gets their own letters. */
function wieIs({ aan: { rol } }: TeBezorgen, { adres, naam }: Mail['aan']): string {
  return isGezinsrol(rol) ? `${adres.toLowerCase()}\n${rol}\n${naam}` : adres.toLowerCase();
}

function zoalsEerder(foutcode: string | null): Uitkomst {
  return foutcode === null ? null : new BlijvendOnbezorgbaar(foutcode, 'refused at an earlier attempt');
}

async function weiger(
  { noteer }: Mailwegen,
  { bericht, sleutel }: Pick<Poststuk, 'bericht' | 'sleutel'>,
  meld: Ronde['meld'],
): Promise<void> {
  const uitkomst = new BlijvendOnbezorgbaar('adres-ongeldig', 'no address for mail');
  await noteer([{ bericht: bericht.id, aan: sleutel, foutcode: uitkomst.code }]).catch(() => undefined);
  meld(bericht.id, uitkomst);
}

/** Everything for one address; what follows in its ordering key on what did not go waits with it. */
async function naarEen(ronde: Ronde, stukken: readonly Poststuk[]): Promise<void> {
  const gestopt = new Map<string, Uitkomst>();
  for (const een of bundel(stukken)) {
    const sleutels = een.stukken.map(({ bericht }) => volgorde(bericht));
    const stop = sleutels.map((sleutel) => gestopt.get(sleutel)).find((uitkomst) => uitkomst !== undefined);
    const uitkomst = stop ?? (await geefAf(ronde, een));
    if (uitkomst === 'niet-begonnen' || uitkomst instanceof TijdelijkOnbezorgbaar)
      for (const sleutel of sleutels) gestopt.set(sleutel, uitkomst);
    for (const { bericht } of een.stukken) ronde.meld(bericht.id, uitkomst);
  }
}

/** Hands one mail over, and notes what became of it. */
async function geefAf(ronde: Ronde, { mail, stukken }: Bundel): Promise<Uitkomst> {
  const { wegen, signal } = ronde;
  if (ronde.storing !== null) return ronde.storing;
  if (signal.aborted || performance.now() > ronde.tot) return 'niet-begonnen';
  const regels = stukken.map(({ bericht, sleutel }) => ({ bericht: bericht.id, aan: sleutel }));
  let heel: Mail;
  try {
    const naar = { weg: 'e-mail', adres: mail.aan.adres } as const;
    heel = { ...mail, berichten: await metGezinslinks(mail.berichten, naar, wegen.gezinslinkVan) };
    await wegen.begin(regels.map((regel) => ({ ...regel, zending: mail.sleutel })));
  } catch {
    // Nothing went: the others of this round are not lost over it.
    return new TijdelijkOnbezorgbaar('storing', 'the dossier did not note what was to be mailed');
  }
  const uitkomst = await handOver(wegen, heel, signal);
  if (uitkomst === null || uitkomst.fout instanceof BlijvendOnbezorgbaar) {
    const foutcode = uitkomst === null ? null : uitkomst.fout.code;
    // What cannot be noted here is noted with the message; only when that must be tried again it goes to them twice.
    await wegen.noteer(regels.map((regel) => ({ ...regel, foutcode }))).catch(() => undefined);
    return uitkomst === null ? null : uitkomst.fout;
  }
  if (!uitkomst.onzeker) await wegen.vergeet(mail.sleutel).catch(() => undefined);
  if (isStoring(uitkomst.fout.code)) ronde.storing = uitkomst.fout;
  return uitkomst.fout;
}

/** Why a mail was not handed over; uncertain when the server may have taken it all the same. */
interface Mislukking {
  readonly fout: BlijvendOnbezorgbaar | TijdelijkOnbezorgbaar;
  readonly onzeker: boolean;
}

async function handOver(
  { verstuur }: Mailwegen,
  mail: Mail,
  signal: AbortSignal,
): Promise<Mislukking | null> {
  try {
    await verstuur(mail, signal);
    return null;
  } catch (error) {
    return { fout: mailfout(error), onzeker: isOnzeker(error) };
  }
}

/** True for what can tell of a meeting: an invitation, or that somebody is not asked to a table any more. */
function isOverTafel({ soort, aan }: Pick<TeBezorgen, 'soort' | 'aan'>): boolean {
  return soort === 'uitnodiging' || (soort === 'signaal' && aan.rol === 'doorbraakteam');
}
