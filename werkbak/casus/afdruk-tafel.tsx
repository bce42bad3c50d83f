import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { datumVan, type Datum } from '../../domain/tijd';
import { NA_DE_TAFEL, vanWie } from '../../taal/gezin';
import { inWoorden } from '../../taal/woorden';
import { hoofdletter, opsomming } from '../../taal/zin';
import type { Casuszicht } from './zicht';

/** What the family reads of a table that was held. */
interface Tafelverhaal {
  /** The day of the table. */
  readonly op: Datum;
  /** What the child is called; null: nobody told. */
  readonly kind: string | null;
  readonly aanwezig: readonly string[];
  readonly uitkomst: GebeurtenisVan<'doorbraaktafel-vastgelegd'>['gegevens']['uitkomst'];
  readonly stemmen: readonly GebeurtenisVan<'stem-vastgelegd'>['gegevens'][];
}

/**
 * The last table that was held, with what the family said there: what was written down of it from the moment of the table
 * until its record. Null when none was held, or whoever reads does not see all of its record.
 */
export function tafelverhaal({
  casus,
  tijdlijn,
}: Pick<Casuszicht, 'casus' | 'tijdlijn'>): Tafelverhaal | null {
  const { doorbraaktafel } = casus;
  const verslag = tijdlijn.find(({ gebeurtenis }) => gebeurtenis.soort === 'doorbraaktafel-vastgelegd');
  if (
    doorbraaktafel === null ||
    verslag?.gebeurtenis.soort !== 'doorbraaktafel-vastgelegd' ||
    verslag.verkort
  )
    return null;
  // Another was planned since, and is not held yet.
  if (doorbraaktafel.tijdstip > verslag.gebeurtenis.op) return null;
  const { aanwezig, uitkomst } = verslag.gebeurtenis.gegevens;
  const stemmen = tijdlijn
    .filter(({ nummer, verkort }) => !verkort && nummer < verslag.nummer)
    .filter(({ gebeurtenis }) => gebeurtenis.op >= doorbraaktafel.tijdstip)
    .flatMap(({ gebeurtenis }) => (gebeurtenis.soort === 'stem-vastgelegd' ? [gebeurtenis.gegevens] : []))
    .reverse();
  return { op: datumVan(doorbraaktafel.tijdstip), kind: casus.naam, aanwezig, uitkomst, stemmen };
}

/** Who was at the table and what the family said there, on paper for the family. */
export function VanTafel({ verhaal }: { readonly verhaal: Tafelverhaal | null }) {
  if (verhaal === null) return null;
  const { op, kind, aanwezig, uitkomst, stemmen } = verhaal;
  return (
    <section class="vlak" aria-labelledby="tafel">
      <h2 id="tafel">Het gesprek aan tafel</h2>
      <p>
        Wij spraken elkaar op {inWoorden(op)}.{aanwezig.length > 0 && ` Er waren: ${opsomming(aanwezig)}.`}
      </p>
      {stemmen.map(({ van, wie, gezegd, ondersteuner }, plek) => (
        <div key={plek} class="stem">
          <p>
            <b>{van === 'jongere' && kind !== null ? kind : hoofdletter(vanWie({ van, wie }))} zei</b>
            {ondersteuner !== undefined && `, met hulp van ${ondersteuner}`}:
          </p>
          <blockquote class="vrije-tekst">{gezegd}</blockquote>
        </div>
      ))}
      <p>{NA_DE_TAFEL[uitkomst]}</p>
    </section>
  );
}
