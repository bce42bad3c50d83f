import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import { KLOKSTAPPEN } from '../fase';
import { beeindigPerspectief, beeindigToewijzen, beeindigVerwijsindex, regierolIn } from '../fasewissel';
import type { GebeurtenisVan } from '../gebeurtenis';
import type { Verslag } from '../verslag';

/** Where a case goes; what is not named stays as it is. */
export interface Bestemming {
  readonly gemeente: string;
  readonly school?: string | null | undefined;
  readonly onderwijssoort?: Casus['onderwijssoort'] | undefined;
  readonly aanleiding?: GebeurtenisVan<'overgedragen'>['gegevens']['aanleiding'];
}

/** A destination in full, under the convenant that applies there or the present one. */
function volledigeBestemming(
  casus: Casus,
  naar: Bestemming,
  gevonden: Convenant | undefined,
): Omit<GebeurtenisVan<'overgedragen'>['gegevens'], 'regie' | 'vorige'> {
  const school = 'school' in naar ? naar.school : casus.school;
  return {
    gemeente: naar.gemeente,
    ...(school === undefined ? {} : { school }),
    onderwijssoort: naar.onderwijssoort ?? casus.onderwijssoort,
    convenant: gevonden ?? casus.convenant,
    ...(naar.aanleiding === undefined ? {} : { aanleiding: naar.aanleiding }),
  };
}

/** Moves a case to another gemeente, school or kind of education, under the convenant that applies there (rule 13). */
export function draagOver(verslag: Verslag, naar: Bestemming, gevonden: Convenant | undefined): void {
  const { casus } = verslag;
  const bestemming = volledigeBestemming(casus, naar, gevonden);
  beeindigPerspectiefBijKorter(verslag, bestemming.convenant);
  verslag.noteer('overgedragen', {
    ...bestemming,
    regie: regierolIn(casus.bereikt, { school: bestemming.school }),
    vorige: casus.regie,
    ...(casus.school === undefined ? {} : { vorigeSchool: casus.school }),
  });
  // Another region has a manager of its own, who gets it anew when nobody is found there.
  if (bestemming.convenant.regio !== casus.convenant.regio) verslag.laatVervallen('casus-toewijzen');
  beeindigToewijzen(verslag);
  beeindigVerwijsindex(verslag);
  if (zetelsLeeg(verslag.casus)) verslag.openTaak('commissie-samenstellen');
}

/** The transfer that was announced for this day (rule 13). */
export function draagOverZoalsAangekondigd(verslag: Verslag): void {
  const { aankondiging } = verslag.casus;
  if (aankondiging === null) return;
  const elders = aankondiging.gemeente !== verslag.casus.gemeente;
  verslag.laatVervallen('warme-overdracht');
  draagOver(verslag, aankondiging, elders ? aankondiging.convenant : undefined);
}

/** Shorter terms end a founded hope (rule 3). */
export function beeindigPerspectiefBijKorter(verslag: Verslag, convenant: Convenant): void {
  const nu = verslag.casus.convenant.termijnen;
  if (KLOKSTAPPEN.some((stap) => convenant.termijnen[stap] < nu[stap])) beeindigPerspectief(verslag);
}

/** Only of an arbitration that runs: until its seats are filled again it gives no verdict, so nothing else follows it. */
function zetelsLeeg({ arbitrage }: Casus): boolean {
  return arbitrage?.commissie?.doorbraakteam === null;
}
