import type { Datum, Moment } from '../../domain/tijd';
import type { Afwezigheid, Mens } from '../../dossier/mensen/mens';
import { opsomming } from '../../taal/zin';
import { dagnaam, periode } from './zinnen';

/** Absences that are not over on a date, soonest first. */
export function komende(mens: Mens, vandaag: Datum): Afwezigheid[] {
  return mens.afwezig
    .filter(({ tot }) => tot > vandaag)
    .sort((a, b) => (a.van === b.van ? 0 : a.van < b.van ? -1 : 1));
}

/** What becomes of somebody's tasks in an absence, told by a third: `Weg tot 10 december. Noor Bakker heeft de taken.` */
export function overAfwezigheid(
  { van, tot, vervanger }: Afwezigheid,
  naamVan: (id: string) => string,
  { vandaag, nu }: { readonly vandaag: Datum; readonly nu: Moment },
): string {
  const nuAl = van <= vandaag;
  const wanneer = nuAl ? `Weg tot ${dagnaam(tot, nu)}.` : `Weg ${periode({ van, tot }, nu)}.`;
  const wie = vervanger === null ? 'Niemand' : naamVan(vervanger);
  return `${wanneer} ${wie} heeft ${nuAl ? '' : 'dan '}de taken.`;
}

/** Whose tasks somebody has besides their own on a date: `Heeft tot 10 december ook de taken van Noor Bakker.` */
export function overVervangen(
  wie: string,
  mensen: readonly Mens[],
  { vandaag, nu }: { readonly vandaag: Datum; readonly nu: Moment },
): string[] {
  return mensen.flatMap((mens) =>
    komende(mens, vandaag)
      .filter(({ vervanger }) => vervanger === wie)
      .map((a) =>
        a.van <= vandaag
          ? `Heeft tot ${dagnaam(a.tot, nu)} ook de taken van ${mens.naam}.`
          : `Heeft ${periode(a, nu)} ook de taken van ${mens.naam}.`,
      ),
  );
}

/** The absence in words to whoever is away: `Van 3 tot 10 december heeft Noor Bakker uw taken.` */
export function aanAfwezige(a: Afwezigheid, naamVan: (id: string) => string, nu: Moment): string {
  const wanneer = periode(a, nu);
  return a.vervanger === null
    ? `U bent ${wanneer} weg. Niemand heeft dan uw taken.`
    : `V${wanneer.slice(1)} heeft ${naamVan(a.vervanger)} uw taken.`;
}

/** To the deputy: `U heeft tot 10 december ook de taken van Sam de Vries.` */
export function aanVervanger(
  {
    van,
    tot,
    vandaag,
    nu,
  }: { readonly van: Datum; readonly tot: Datum; readonly vandaag: Datum; readonly nu: Moment },
  afwezigen: readonly string[],
): string {
  const wanneer = van <= vandaag ? `tot ${dagnaam(tot, nu)}` : periode({ van, tot }, nu);
  return `U heeft ${wanneer} ook de taken van ${opsomming(afwezigen)}.`;
}
