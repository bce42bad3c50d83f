import { GEGEVENS } from '../../../domain/opdracht';
import { bezwarenTegen, type Tafelbezwaar } from '../../../domain/tafelplan';
import { plusDagen, type Datum, type Moment } from '../../../domain/tijd';
import { dag, uur } from '../../../taal/tijd';
import type { Omgeving } from '../formulier';

/** What speaks against the table that is planned, as whoever plans it reads it; who leads the case sits at it too. */
export function tafelwaarschuwingen(gegevens: unknown, o: Omgeving): string[] {
  const gelezen = GEGEVENS.planDoorbraaktafel.safeParse(gegevens);
  if (!gelezen.success) return [];
  const { op, deelnemers = [] } = gelezen.data;
  const { casus, uitTeNodigen, tafels = [], nu } = o;
  const ids = [...deelnemers.flatMap(({ persoon }) => persoon ?? []), casus.regie.persoon ?? ''];
  const gevraagd = uitTeNodigen.filter(({ id }) => ids.includes(id));
  const naam = (wie: string) => uitTeNodigen.find(({ id }) => id === wie)?.naam ?? wie;
  const bezwaren = bezwarenTegen({ casusnummer: casus.casusnummer, op }, gevraagd, tafels);
  return [...new Set(bezwaren.map((een) => inZin(een, naam, nu)))];
}

function inZin(bezwaar: Tafelbezwaar, naam: (wie: string) => string, nu: Moment): string {
  switch (bezwaar.soort) {
    case 'weekend':
      return 'De doorbraaktafel is in het weekend.';
    case 'feestdag':
      return 'De doorbraaktafel is op een feestdag.';
    case 'afwezig':
      return `${naam(bezwaar.wie)} is die dag afwezig (${afwezigIn(bezwaar, nu)}).`;
    case 'andere-tafel':
      return `${naam(bezwaar.wie)} zit dan aan een andere doorbraaktafel, om ${uur(bezwaar.tijdstip)} uur.`;
  }
}

/** When somebody is away, in words; `tot` is the first day back. */
export function afwezigIn({ van, tot }: { readonly van: Datum; readonly tot: Datum }, nu: Moment): string {
  const laatste = plusDagen(tot, -1);
  return van === laatste ? dag(van, nu) : `van ${dag(van, nu)} tot en met ${dag(laatste, nu)}`;
}
