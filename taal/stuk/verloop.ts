import type { Aanleiding } from '../../domain/gebeurtenis';
import type { Fase } from '../../domain/fase';
import { vertel } from '../gebeurtenis';
import { vastgelegd, verteller, type Stukinvoer, type Stukregel } from './invoer';
import type { Deel } from './schema';

type Faseverloop = Deel<'verloop'>[number];

/** What happened, phase by phase, without the bookkeeping of tasks (that is in the terms) and without internal notes. */
export function verloop({ regels, namen }: Pick<Stukinvoer, 'regels' | 'namen'>): Deel<'verloop'> {
  const fasen: Faseverloop[] = [];
  for (const regel of regels) {
    const begin = beginVan(regel);
    // The report stands with the phase it opens.
    if (begin !== null && fasen.length === 1 && isBegin(fasen[0])) Object.assign(fasen[0] ?? {}, begin);
    else if (begin !== null) fasen.push({ ...begin, gebeurtenissen: [] });
    else if (fasen.length === 0) fasen.push({ ...bijMelding(regel), gebeurtenissen: [] });
    const verteld = isVerteld(regel) ? alsVerteld(regel, namen) : null;
    if (verteld !== null) fasen.at(-1)?.gebeurtenissen.push(verteld);
  }
  return fasen;
}

/** An event told, with who recorded it. */
export function alsVerteld(
  regel: Stukregel,
  namen: Stukinvoer['namen'],
): Faseverloop['gebeurtenissen'][number] | null {
  const { zin, toelichting, gewicht } = vertel(regel.gebeurtenis, verteller(namen));
  if (gewicht === 'klein') return null;
  return {
    ...vastgelegd(regel, namen),
    soort: regel.gebeurtenis.soort,
    rol: regel.gebeurtenis.door,
    vastgelegdOp: regel.werkelijkOp,
    zin,
    toelichting: toelichting ?? null,
  };
}

/** Notes are for the people who work on the case; they do not go out of the house. */
function isVerteld({ gebeurtenis: { soort } }: Stukregel): boolean {
  return soort !== 'notitie-gemaakt';
}

type Begin = Omit<Faseverloop, 'gebeurtenissen'>;

function beginVan({ gebeurtenis: g }: Stukregel): Begin | null {
  if (g.soort === 'fase-hervat')
    return { fase: g.gegevens.fase, vanaf: g.op, aanleiding: null, doorlopen: false, verlaat: null };
  if (g.soort === 'casus-gesloten') return begin('gesloten', g.op, null);
  if (g.soort !== 'fase-geopend' || g.gegevens.tijdensNazorg === true) return null;
  const { fase, aanleiding, doorlopen, verlaat } = g.gegevens;
  return { ...begin(fase, g.op, aanleiding), doorlopen, verlaat };
}

function begin(fase: Fase, vanaf: string, aanleiding: Aanleiding | null): Begin {
  return { fase, vanaf, aanleiding, doorlopen: false, verlaat: null };
}

function bijMelding({ gebeurtenis: { op } }: Stukregel): Begin {
  return begin('schoolregie', op, 'melding');
}

/** True while no more than the report has been told. */
function isBegin(fase: Faseverloop | undefined): boolean {
  return fase?.gebeurtenissen.every(({ soort }) => soort === 'casus-gemeld') ?? false;
}
