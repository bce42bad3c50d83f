import { isGezinsrol } from '../../../domain/betrokkene';
import { leesBegonnen } from '../../../dossier/afgiften/afgifte';
import { isDringend } from '../../../dossier/berichtstatus';
import { metGezinslinks } from '../gezinslinks';
import {
  BlijvendOnbezorgbaar,
  NietGewenst,
  TijdelijkOnbezorgbaar,
  Uitgesteld,
  type TeBezorgen,
  type Uitkomst,
} from '../kanaal';
import { volgorde } from '../mail/bundelen';
import { beoordeel, bezorgGereed, maakGereed, type Gereed } from './bezorgen';
import { adresVan, type Geadresseerde } from './geadresseerden';
import { geefSamenOver, type Uitkomst as Overgegeven } from './overgeven';
import { verzamelpersonalisatie } from './personalisatie';
import type { Notifywegen } from './wegen';

/** So many go to NotifyNL at the same time, and nothing is begun any more after so long. */
const BANEN = 5;
const BEGIN_MS = 10_000;

/** Hands over messages, those for the same people as one where their region has a template for that; answers for each. */
export async function bezorgSamen(
  wegen: Notifywegen,
  berichten: readonly TeBezorgen[],
  signal: AbortSignal,
): Promise<readonly Uitkomst[]> {
  const uitkomsten = new Map<string, Uitkomst>();
  const begonnen = await leesBegonnen(
    wegen.db,
    berichten.map(({ id }) => id),
  );
  const gereed: Gereed[] = [];
  const gestopt = new Set<string>();
  const tot = performance.now() + BEGIN_MS;
  for (const bericht of berichten) {
    const een = await poging(() => maakGereed(wegen, bericht));
    if ('uitkomst' in een) meld([bericht], een.uitkomst);
    else gereed.push(een.waarde);
  }
  for (const ronde of rondes(gereed, begonnen))
    for (const stappen of ronde) {
      const rij = [...stappen];
      await Promise.all(
        Array.from({ length: BANEN }, async () => {
          for (let stap = rij.shift(); stap !== undefined; stap = rij.shift()) await doe(stap);
        }),
      );
    }
  return berichten.map(({ id }) => {
    const uitkomst = uitkomsten.get(id);
    return uitkomst === undefined ? 'niet-begonnen' : uitkomst;
  });

  /** What follows in its ordering key on what did not go waits with it. */
  async function doe(stap: readonly Gereed[]): Promise<void> {
    const deze = stap.map(({ bericht }) => bericht);
    const wacht = deze.some((bericht) => gestopt.has(volgorde(bericht)));
    if (wacht || signal.aborted || performance.now() > tot) meld(deze, 'niet-begonnen');
    else {
      const een = await poging(() => bezorgStap(wegen, stap, signal));
      if ('uitkomst' in een) meld(deze, een.uitkomst);
      else for (const { bericht, rest } of stap) meld([bericht], rest);
    }
  }

  function meld(deze: readonly TeBezorgen[], uitkomst: Uitkomst): void {
    for (const bericht of deze) {
      uitkomsten.set(bericht.id, uitkomst);
      if (uitkomst === 'niet-begonnen' || uitkomst instanceof TijdelijkOnbezorgbaar)
        gestopt.add(volgorde(bericht));
    }
  }
}

async function poging<T>(werk: () => Promise<T>): Promise<{ waarde: T } | { uitkomst: Uitkomst }> {
  try {
    return { waarde: await werk() };
  } catch (error) {
    const bekend =
      error instanceof BlijvendOnbezorgbaar ||
      error instanceof TijdelijkOnbezorgbaar ||
      error instanceof Uitgesteld ||
      error instanceof NietGewenst;
    return { uitkomst: bekend ? error : new TijdelijkOnbezorgbaar('storing', 'the dossier did not answer') };
  }
}

/**
 * What goes as one, and what by itself after that, in rounds: of an ordering key nothing overtakes what was written before it.
 * As one goes what is new and not urgent, by e-mail to the same people, in a region with a template for that.
 */
function* rondes(
  gereed: readonly Gereed[],
  begonnen: ReadonlySet<string>,
): Generator<readonly (readonly (readonly Gereed[])[])[]> {
  let over = gereed;
  while (over.length > 0) {
    const samen = new Map<string, Gereed[]>();
    const alleen: Gereed[][] = [];
    const later: Gereed[] = [];
    const wachten = new Set<string>();
    for (const een of over) {
      const sleutel = volgorde(een.bericht);
      if (wachten.has(sleutel)) later.push(een);
      else if (kanSamen(een, begonnen)) samen.set(voorWie(een), [...(samen.get(voorWie(een)) ?? []), een]);
      else {
        alleen.push([een]);
        wachten.add(sleutel);
      }
    }
    yield [[...samen.values()], alleen];
    over = later;
  }
}

function kanSamen(
  { bericht, regioweg: { sjablonen }, aan, al }: Gereed,
  begonnen: ReadonlySet<string>,
): boolean {
  return (
    sjablonen.samen !== undefined &&
    !isDringend(bericht.soort) &&
    al.size === 0 &&
    !begonnen.has(bericht.id) &&
    aan.every(([{ weg }]) => weg === 'e-mail')
  );
}

/** The same for messages that go to the same people; who of a family shares an address with another has letters of their own. */
function voorWie({ bericht, omslag, aan }: Gereed): string {
  const rol = isGezinsrol(bericht.aan.rol) ? bericht.aan.rol : '';
  const mensen = aan.map(([{ naam, adres }]) => [adres.trim().toLowerCase(), rol === '' ? '' : naam]);
  return JSON.stringify([omslag.afzender.regio, rol, mensen.sort()]);
}

/** What a message and somebody it is for are known by; every message of a step is for the same people. */
function sleutelVan({ bericht, aan }: Gereed, wie: Geadresseerde): string {
  const gevonden = aan.find(([een]) => adresVan(een) === adresVan(wie));
  if (gevonden === undefined) throw new RangeError(`${bericht.soort} is for others`);
  return gevonden[1];
}

async function bezorgStap(wegen: Notifywegen, stap: readonly Gereed[], signal: AbortSignal): Promise<void> {
  const [eerste] = stap;
  if (eerste === undefined) return;
  const { aan, bericht, regioweg } = eerste;
  const { samen } = regioweg.sjablonen;
  if (stap.length === 1 || samen === undefined) return bezorgGereed(wegen, eerste, signal);
  const uitkomsten: Overgegeven[] = [];
  for (const [wie] of aan) {
    const leden = stap.map((een) => ({ bericht: een.bericht.id, aan: sleutelVan(een, wie) }));
    const heel = await metGezinslinks(
      stap.map((een) => een.bericht),
      { weg: 'e-mail', adres: wie.adres },
      wegen.gezinslinkVan,
    );
    const personalisatie = verzamelpersonalisatie(heel, wie, wegen);
    const zending = { weg: wie.weg, sjabloon: samen, aan: wie.adres.trim(), personalisatie };
    uitkomsten.push(
      await geefSamenOver({ db: wegen.db, notify: regioweg.notify }, { leden, zending }, signal),
    );
  }
  beoordeel(uitkomsten, isGezinsrol(bericht.aan.rol));
}
