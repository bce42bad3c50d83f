import { isGezinsrol } from '../../../domain/betrokkene';
import { GEEN_ADRES } from '../../../dossier/berichtstatus';
import { isAfgehandeld, leesBezorgingen, type Bezorgstand } from '../../../dossier/bezorging';
import { bezorgsleutel } from '../../../dossier/bezorgsleutel';
import { ontvangers } from '../../../dossier/mensen/ontvangers';
import { leesOmslag } from '../../../dossier/omslag';
import type { Omslag } from '../../../taal/berichten/omslag';
import {
  BlijvendOnbezorgbaar,
  NietGewenst,
  TijdelijkOnbezorgbaar,
  type TeBezorgen,
  type Uitgesteld,
} from '../kanaal';
import { adresVan, geadresseerden, type Geadresseerde } from './geadresseerden';
import { metEigenPagina } from './eigen-pagina';
import { geefOver, type Uitkomst } from './overgeven';
import { personalisatie } from './personalisatie';
import type { Regioweg } from './regios';
import type { Notifywegen } from './wegen';

/** A message with everything that is needed to hand it over. */
export interface Gereed {
  readonly bericht: TeBezorgen;
  readonly omslag: Omslag;
  readonly regioweg: Regioweg;
  /** For whom it is, with what message and address are known by. */
  readonly aan: readonly (readonly [wie: Geadresseerde, sleutel: string])[];
  /** What is known of them from an earlier attempt, by the same key. */
  readonly al: ReadonlyMap<string, Bezorgstand>;
  /** What is to be done for those who want it later, once the others have it; null: nothing. */
  readonly rest: Uitgesteld | null;
}

/** Looks up for whom a message is and how it gets there. Rejects as `Kanaal.bezorg` does when it cannot go now. */
export async function maakGereed({ db, wegen, nu }: Notifywegen, bericht: TeBezorgen): Promise<Gereed> {
  const omslag = await leesOmslag(db, bericht.id);
  const regioweg = wegen(omslag?.afzender.regio ?? null);
  if (regioweg instanceof TijdelijkOnbezorgbaar) throw regioweg;
  if (omslag === null) throw new TijdelijkOnbezorgbaar('notify-regio', 'no case known');
  const { wie, rest } = await geadresseerden(
    bericht,
    ({ id, aan: { rol, persoon } }) => ontvangers(db, { id, rol, persoon }),
    nu?.(),
  );
  if (rest instanceof NietGewenst || (rest !== null && wie.length === 0)) throw rest;
  if (wie.length === 0)
    throw new TijdelijkOnbezorgbaar(GEEN_ADRES, 'the roster has nobody with an address for mail');
  const al = new Map((await leesBezorgingen(db, [bericht.id])).map((een) => [een.aan, een]));
  const aan = wie.map((een) => [een, bezorgsleutel(bericht.id, adresVan(een))] as const);
  return { bericht, omslag, regioweg, aan, al, rest };
}

/** Hands a message over to each of those who do not have it. Rejects as `Kanaal.bezorg` does. */
export async function bezorgGereed(wegen: Notifywegen, gereed: Gereed, signal: AbortSignal): Promise<void> {
  const { aan, al, bericht, rest } = gereed;
  const anderen = aan.filter(([, sleutel]) => !isAfgehandeld(al.get(sleutel)));
  const uitkomsten: Uitkomst[] = [];
  // Somebody saw to whom it was refused; it is about them only when there is nobody else.
  for (const [wie, sleutel] of anderen.length > 0 ? anderen : aan) {
    const eerder = al.get(sleutel);
    uitkomsten.push(
      eerder !== undefined ? bekend(eerder.foutcode) : await aanEen(wegen, gereed, { wie, sleutel }, signal),
    );
  }
  beoordeel(uitkomsten, isGezinsrol(bericht.aan.rol));
  if (rest !== null) throw rest;
}

function bekend(foutcode: string | null): Uitkomst {
  return foutcode === null ? null : new BlijvendOnbezorgbaar(foutcode, 'refused at an earlier attempt');
}

async function aanEen(
  wegen: Notifywegen,
  { bericht, omslag, regioweg: { notify, sjablonen } }: Gereed,
  { wie, sleutel }: { readonly wie: Geadresseerde; readonly sleutel: string },
  signal: AbortSignal,
): Promise<Uitkomst> {
  const sjabloon = sjablonen[wie.weg];
  if (sjabloon === undefined)
    return new TijdelijkOnbezorgbaar(`notify-geen-${wie.weg}`, 'no template of this region for this way');
  const { keuzepagina } = wegen;
  const zending = async () => {
    const eigen = await metEigenPagina(wegen, bericht, wie);
    const inhoud = personalisatie(eigen.bericht, wie, omslag, { keuzepagina, ...eigen });
    return { weg: wie.weg, sjabloon, aan: wie.adres.trim(), personalisatie: inhoud ?? {} };
  };
  const past = personalisatie(bericht, wie, omslag) !== null;
  return geefOver({ ...wegen, notify }, { bericht: bericht.id, aan: sleutel, zending, past }, signal);
}

/** Rejects with what a message came to, when not everybody it must reach has it. */
export function beoordeel(uitkomsten: readonly Uitkomst[], gezin: boolean): void {
  const later = uitkomsten.find((een) => een instanceof TijdelijkOnbezorgbaar);
  if (later !== undefined) throw later;
  const nooit = uitkomsten.find((een) => een instanceof BlijvendOnbezorgbaar);
  if (nooit !== undefined && (gezin || uitkomsten.every((een) => een !== null))) throw nooit;
}
