import type { Request, Response } from 'express';
import type { Gebeurtenisregel } from '../../dossier/tijdlijn';
import type { Casus } from '../../domain/casus';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { betrokkeneVan, type Gebruiker } from '../../domain/gebruiker';
import { datumVan, type Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { leesWaaromGeenOuder, zoalsGezien } from '../../toegang/betrokkenen';
import { leesMetZicht, type CasusNu } from '../../toegang/casus';
import { werkersVan } from '../../toegang/werkers';
import { eisRecht } from '../../toegang/wie';
import { keuzebron } from '../opdracht/bron';
import { mogelijkeOpdrachten } from '../opdracht/mogelijk';
import type { Afzender } from '../../taal/berichten/omslag';
import { leesOmgang, naamVanCasus, type Omgang } from '../onderdelen/omgang';
import type { Casuszicht, Regel } from './zicht';

/** More than the longest case has. */
const GEBEURTENISSEN = 5_000;
const BERICHTEN = 200;

/** What somebody gets of a case: everything, or no more than its number. */
export type Gelezen =
  { readonly alles: Casuszicht } | { readonly verwijzing: Pick<Casuszicht, 'kenmerk' | 'leider'> };

/** Reads a case for a page, and writes down that it was looked at before anything is shown. */
export async function leesCasuszicht(
  met: Dependencies,
  req: Request,
  res: Response,
  handeling: string,
): Promise<Gelezen> {
  const gebruiker = eisRecht(res, 'casus');
  const { zicht, ...gelezen } = await leesMetZicht(met, gebruiker, pathParam(req, 'casusnummer'));
  const { casus } = gelezen;
  await noteerInzage(met, res, { handeling, waarmee: 'werkbak' }, [casus]);
  if (zicht === 'alles') return { alles: await leesAlles(met, gebruiker, gelezen) };
  return { verwijzing: await leesVerwijzing(met, gebruiker, gelezen) };
}

/** All that somebody sees of a case of which no more may be shared: what it is called, and who leads it. */
export async function leesVerwijzing(
  met: Pick<Dependencies, 'convenanten' | 'mensen' | 'klok'>,
  gebruiker: Gebruiker,
  { casus, kenmerk }: Pick<CasusNu, 'casus' | 'kenmerk'>,
): Promise<Pick<Casuszicht, 'kenmerk' | 'leider'>> {
  const leider = leiderVan(casus, await leesOmgang(met, gebruiker), met.klok.nu());
  // Which school a child goes to is more than its reference.
  return { kenmerk, leider: { ...leider, school: null } };
}

async function leesAlles(
  met: Dependencies,
  gebruiker: Gebruiker,
  { casus, kenmerk, komend }: CasusNu,
): Promise<Casuszicht> {
  const { dossier, klok } = met;
  const nu = klok.nu();
  const welk = bereik(gebruiker);
  const { casusnummer } = casus;
  const [omgang, rijen, berichten, bron, rondom, geenOuder, beloften, beurten] = await Promise.all([
    leesOmgang(met, gebruiker),
    dossier.leesTijdlijnTerug(welk, casusnummer, { na: null, aantal: GEBEURTENISSEN }),
    dossier.leesBerichten(welk, { casusnummer }, { na: null, aantal: BERICHTEN }),
    keuzebron(met, casus),
    met.betrokkenen.lees(casusnummer),
    leesWaaromGeenOuder(met, gebruiker, casusnummer),
    met.beloften.lees(casusnummer),
    dossier.leesBeurten(casusnummer),
  ]);
  const betrokkenen = zoalsGezien(gebruiker, rondom);
  const geschreven = rijen.map(alsRegel);
  const tot = geschreven[0]?.nummer ?? 0;
  const verder = komend
    .filter(({ nummer }) => nummer > tot)
    .map((g) => alsRegel({ ...g, werkelijkOp: g.op, actor: null }));
  const tijdlijn = [...verder.reverse(), ...geschreven];
  const mogelijk = mogelijkeOpdrachten(gebruiker, casus, nu, bron);
  const kenmerken = await dossier.leesKenmerken(welk, andereCasussen(casus, tijdlijn));
  const namen = {
    ...omgang.namen,
    persoon: (id: string) => naamInGezin(betrokkenen, id) ?? omgang.namen.persoon(id),
    casus: naamVanCasus(kenmerken),
  };
  const zicht = { casus, kenmerk, gebruiker, nu, namen, leider: leiderVan(casus, omgang, nu) };
  const vervanger = vervangerOp(omgang, nu);
  const { persoon } = casus.regie;
  const werkers = werkersVan(casus, omgang.mensen, persoon === null ? null : vervanger(persoon));
  return {
    ...zicht,
    vervanger,
    tijdlijn,
    berichten,
    betrokkenen,
    beloften,
    beurten,
    werkers,
    geenOuder,
    mogelijk,
  };
}

function alsRegel({ gegevens, soort, ...rij }: Gebeurtenisregel): Regel {
  // Only the writer of cases puts rows there, and it writes no other kinds.
  const gebeurtenis = { soort, op: rij.op, door: rij.door, gegevens } as Gebeurtenis;
  return { ...rij, gebeurtenis };
}

/** Case numbers of what a case refers to. */
function andereCasussen({ vervolgOp }: Casus, tijdlijn: readonly Regel[]): string[] {
  const genoemd = tijdlijn.flatMap(({ gebeurtenis }) =>
    gebeurtenis.soort === 'casus-gesloten' ? [gebeurtenis.gegevens.casus] : [],
  );
  return [vervolgOp, ...genoemd].filter((nummer) => nummer != null);
}

/** What somebody of the family is called who did something on their own page, as whoever looks may see it. */
function naamInGezin(betrokkenen: Casuszicht['betrokkenen'], actor: string): string | undefined {
  const id = betrokkeneVan(actor);
  return id === null ? undefined : betrokkenen.find((een) => een.id === id)?.naam;
}

/**
 * Who leads a case now, as the family reaches them: the deputy of who is away; of a school that leads its person, when there
 * is exactly one.
 */
export async function leesLeider(
  met: Pick<Dependencies, 'convenanten' | 'mensen'>,
  casus: Casus,
  nu: Moment,
): Promise<Afzender> {
  const niemand = { id: '', naam: '', rol: 'school', gemeenten: null, scholen: [] } as const;
  const omgang = await leesOmgang(met, { ...niemand, regio: casus.convenant.regio });
  const persoon = casus.regie.persoon ?? contactVanSchool(casus, omgang);
  return leiderVan({ ...casus, regie: { ...casus.regie, persoon } }, omgang, nu);
}

function contactVanSchool({ regie, school }: Casus, { mensen }: Omgang): string | null {
  if (regie.rol !== 'school' || school == null) return null;
  const passen = mensen.filter(
    ({ actief, rol, scholen }) =>
      actief && rol === 'school' && scholen.some((brin) => brin === school || brin === school.slice(0, 4)),
  );
  return passen.length === 1 ? (passen[0]?.id ?? null) : null;
}

function leiderVan({ regie, school, convenant }: Casus, omgang: Omgang, nu: Moment): Afzender {
  const id = regie.persoon === null ? null : vervangerOp(omgang, nu)(regie.persoon);
  const mens = omgang.mensen.find((een) => een.id === id);
  return {
    naam: mens?.naam ?? null,
    rol: regie.rol,
    email: mens?.email ?? null,
    telefoon: mens?.telefoon ?? null,
    school: school == null ? null : omgang.namen.school(school),
    regio: convenant.regio,
  };
}

function vervangerOp({ mensen }: Omgang, nu: Moment): Casuszicht['vervanger'] {
  const vandaag = datumVan(nu);
  const voor = new Map(
    mensen.flatMap(({ afwezig }) =>
      afwezig.flatMap(({ persoon, van, tot, vervanger }) =>
        vervanger !== null && van <= vandaag && vandaag < tot ? [[persoon, vervanger] as const] : [],
      ),
    ),
  );
  return (persoon) => voor.get(persoon) ?? persoon;
}
