import { KEY_USED, type Uitkomst } from '../../client/outcome';
import { beeld } from '../../domain/beeld';
import { decide } from '../../domain/decide';
import { FASEN, ROLLEN, type Rol } from '../../domain/fase';
import { spreektAls } from '../../domain/gebruiker';
import type { Opdracht, Opdrachtnaam } from '../../domain/opdracht';
import { bereik } from '../../domain/toegang';
import type { Veldfout } from '../../domain/weigering';
import type { Dependencies } from '../../toegang/dependencies';
import { metAndereCasus } from '../../toegang/andere-casus';
import { beoordeelPersoon, metRol } from '../../toegang/persoon';
import { vermeldfouten, vermeldplek } from '../../toegang/vermeld';
import { FORMULIEREN } from './formulieren';
import type { Omgeving } from './formulier';
import { groteStapVan, type GroteStap } from './grote-stap';
import { bijVelden } from '../formulier/lezen';
import { leesFormulier, type GelezenOpdracht } from './lezen';
import { past, rollenVoor } from './mogelijk';
import type { Getypt } from '../formulier/velden';

/** Names of the fields that every form carries beside its own. */
export const VAST = {
  /** The key of this form: however often it is sent, it is one command. */
  sleutel: '_sleutel',
  /** Number of the last event of the case as it was shown. */
  gezien: '_gezien',
  /** The phase in which the case was shown. */
  fase: '_fase',
  /** As which role, for who may choose. */
  door: '_door',
  /** Where to go back to, as `terugadres` reads it; else the case. */
  terug: '_terug',
  /** The phase to which whoever sends it has read that it leads. */
  zeker: '_zeker',
} as const;

/** What became of a form. */
export type Gegeven =
  | { readonly soort: 'gedaan'; readonly uitkomst: Uitkomst & { soort: 'bevestigd' } }
  | { readonly soort: 'aangenomen' }
  /** Something typed is not right; nothing was done. */
  | { readonly soort: 'fout'; readonly bijVeld: readonly Veldfout[]; readonly los: readonly string[] }
  /** A big step that was not looked at by itself yet; nothing was done. */
  | { readonly soort: 'bevestigen'; readonly stap: GroteStap }
  /** The case moved on since the form was shown, or the rules refuse it now; nothing was done. */
  | { readonly soort: 'veranderd'; readonly reden: string | null }
  /** This very form was sent before with other answers, and those were done. */
  | { readonly soort: 'al-gedaan' }
  /** Not known whether it was done; the same form again is safe. */
  | { readonly soort: 'onzeker' }
  /** Nothing was done: Temporal was away or too busy. */
  | { readonly soort: 'niet-gedaan' }
  /** Nothing was done: too much waits for this case. */
  | { readonly soort: 'te-druk' }
  | { readonly soort: 'onbekend' };

/** As which role this person gives the command; the first that may, unless they may choose. */
export function doorVan(naam: Opdrachtnaam, getypt: Getypt, o: Omgeving): Rol | undefined {
  const rollen = rollenVoor(naam, o);
  return rollen.find((rol) => rol === getypt[VAST.door]) ?? rollen[0];
}

/**
 * Gives the command of a form. However often the same form is sent, it has one effect. When the case has moved on since
 * it was shown, nothing is done unless the form still means the same: the phase is the same, the rules accept it, and
 * nobody did the same meanwhile. A big step is done only when whoever sends it was asked once more.
 * Rejects with `TemporalUnreachable` when the case could not be found for it; nothing was done then.
 */
export async function geef(
  { casussen, ...met }: Pick<Dependencies, 'casussen' | 'mensen' | 'convenanten' | 'dossier'>,
  naam: Opdrachtnaam,
  getypt: Getypt,
  o: Omgeving,
): Promise<Gegeven> {
  const { casusnummer, volgnummer } = o.casus;
  const van = { wie: o.gebruiker.id, kanaal: 'werkbak', sleutel: getypt[VAST.sleutel] ?? '' } as const;
  const verder = getypt[VAST.gezien] !== String(volgnummer);
  const bekend =
    verder && (await met.dossier.isVastgelegd(casusnummer, casussen.opdrachtId(casusnummer, van)));
  const door = doorVan(naam, getypt, o) ?? eerdereRol(getypt, o);
  if (!bekend) {
    if (!past(naam, o) || getypt[VAST.fase] !== o.casus.fase) return { soort: 'veranderd', reden: null };
  }
  if (door === undefined) return { soort: 'veranderd', reden: null };
  const getypte = leesFormulier(naam, getypt, door, o);
  const ander = await metAndereCasus(met, o.gebruiker, getypte.opdracht, casusnummer);
  const gelezen = { ...getypte, opdracht: ander.opdracht };
  let opdracht = gelezen.opdracht;
  if (!bekend) {
    const persoon = await beoordeelPersoon(met, o.gebruiker, opdracht, beeld(o.casus, o.nu));
    const vermeld = await vermeldfouten(met, o.gebruiker, opdracht, vermeldplek(o.casus));
    const genoemd = [...persoon.fouten, ...ander.fouten, ...vermeld];
    if (gelezen.fouten.length + genoemd.length > 0) return fouten(naam, getypt, o, gelezen, genoemd);
    opdracht = metRol(opdracht, persoon);
    if (verder && (await isNetGedaan(met, getypt, o, opdracht))) return { soort: 'veranderd', reden: null };
    const stap = groteStapVan(o.casus, opdracht, o.nu);
    if (stap !== null && getypt[VAST.zeker] !== stap.naar) return { soort: 'bevestigen', stap };
  }

  const alsFase = FASEN.find((fase) => fase === getypt[VAST.fase]);
  const uitkomst = await casussen.geef(casusnummer, opdracht, van, {
    ...(alsFase === undefined ? {} : { alsFase }),
    alsVolgnummer: volgnummer,
  });
  switch (uitkomst.soort) {
    case 'bevestigd':
      return { soort: 'gedaan', uitkomst };
    case 'onbevestigd':
      return { soort: 'aangenomen' };
    case 'onzeker':
    case 'niet-gedaan':
    case 'te-druk':
    case 'onbekend':
      return { soort: uitkomst.soort };
    case 'geweigerd': {
      const { code, reden, fouten } = uitkomst.weigering;
      if (reden === KEY_USED) return { soort: 'al-gedaan' };
      if (code !== 'ongeldig') return { soort: 'veranderd', reden };
      return { soort: 'fout', ...bijVelden(FORMULIEREN[naam], FORMULIEREN[naam].velden(o), fouten, getypt) };
    }
  }
}

/**
 * True when since the form was shown the same was done in the case, by whoever: what was meant once would be done twice.
 * Who still wants it sends the form again, now that they have seen what happened.
 */
async function isNetGedaan(
  { dossier }: Pick<Dependencies, 'dossier'>,
  getypt: Getypt,
  { casus, gebruiker, nu }: Omgeving,
  opdracht: Opdracht,
): Promise<boolean> {
  const oordeel = decide(casus, opdracht, nu);
  const eigen = oordeel.aanvaard ? oordeel.gebeurtenissen[0]?.soort : undefined;
  const na = Number(getypt[VAST.gezien]);
  if (eigen === undefined || !Number.isSafeInteger(na) || na < 1) return false;
  const aantal = casus.volgnummer - na;
  const sinds = await dossier.leesTijdlijn(bereik(gebruiker), casus.casusnummer, { na, aantal });
  return sinds.some(({ soort }) => soort === eigen);
}

/** The role under which the form was first sent, though it may not give the command any more. */
function eerdereRol(getypt: Getypt, { gebruiker }: Omgeving): Rol | undefined {
  const als = spreektAls(gebruiker);
  return als === 'iedereen' ? ROLLEN.find((rol) => rol === getypt[VAST.door]) : (als ?? undefined);
}

/** Everything that is wrong at once: what cannot be read, and what the rules say of the rest. */
function fouten(
  naam: Opdrachtnaam,
  getypt: Getypt,
  o: Omgeving,
  gelezen: GelezenOpdracht,
  genoemd: readonly Veldfout[],
): Gegeven {
  const formulier = FORMULIEREN[naam];
  const oordeel = decide(o.casus, gelezen.opdracht, o.nu);
  const vanRegels = [
    ...(oordeel.aanvaard ? [] : oordeel.weigering.fouten),
    ...genoemd.map((fout) => ({ ...fout, veld: fout.veld.replace('gegevens.', '') })),
  ];
  const { bijVeld, los } = bijVelden(formulier, formulier.velden(o), vanRegels, getypt);
  const ander = bijVeld.filter(({ veld }) => !gelezen.fouten.some((fout) => fout.veld === veld));
  const zichtbaar = formulier.velden(o).filter(({ soort }) => soort !== 'verborgen');
  const naast = gelezen.fouten.filter((fout) => zichtbaar.some((veld) => veld.naam === fout.veld));
  const zonderVeld = gelezen.fouten.filter((fout) => !naast.includes(fout)).map(({ melding }) => melding);
  return { soort: 'fout', bijVeld: [...naast, ...ander], los: [...zonderVeld, ...los] };
}
