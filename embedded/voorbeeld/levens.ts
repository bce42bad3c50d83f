import type { Convenanten } from '../../convenanten/convenanten';
import { plusDagen, type Datum, type Moment } from '../../domain/tijd';
import { casusWorkflowId } from '../../client/identity';
import type { GespeeldeCasus } from '../../inbreng/speler';
import { Speler } from '../../inbreng/speler';
import { speelVoorvallen } from '../../inbreng/voorvallen';
import type { KeyRing } from '../../temporal/codec';
import { Bezetting } from './bezetting';
import { Gedrag } from './gedrag';
import { geholpenKinderen } from './gesloten';
import { KINDEREN } from './namen';
import type { Kind, Verzuim } from './plan';
import { RIJEN } from './rijen';
import { werkdagTot } from './taakwerk';
import { Toeval } from './toeval';
import { VERHALEN, voorvallenVan } from './verhalen/verhalen';

/** An invented child with all that was played of it. */
export interface Leven {
  readonly kind: Pick<Kind, 'leerling' | 'naam'>;
  readonly workflowId: string;
  readonly casussen: readonly GespeeldeCasus[];
  /** What those around the child tried and the rules refused, in words. */
  readonly geweigerd: readonly string[];
}

/** A child with every absence of it. */
interface Kindverzuim {
  readonly kind: Kind;
  readonly verzuimen: readonly Verzuim[];
}

/**
 * Plays the year of the invented regions up to a moment, the children in the order in which they were reported first; `vandaag` is the day
 * by which their days at home are counted. The same every time.
 */
export function speelLevens(convenanten: Convenanten, keys: KeyRing, vandaag: Datum, tot: Moment): Leven[] {
  const mensen = new Bezetting();
  const wereld = { convenanten, keys, ruimte: mensen.ruimte };
  const workflowId = ({ gemeente, leerling }: Pick<Kind, 'gemeente' | 'leerling'>): string => {
    const convenant = convenanten.voorGemeente(gemeente);
    if (convenant === undefined) throw new Error(`No convenant for gemeente ${gemeente}`);
    return casusWorkflowId({ soort: 'regio', regio: convenant.regio }, leerling, keys);
  };
  const levens = kinderen(vandaag)
    .sort((a, b) => (eersteDag(a) < eersteDag(b) ? -1 : 1))
    .map(({ kind, verzuimen }): Leven => {
      const id = workflowId(kind);
      const speler = new Speler(id, wereld);
      const gedrag = new Gedrag(speler, kind, mensen, new Toeval(kind.leerling));
      for (const verzuim of verzuimen) gedrag.speel(verzuim, tot);
      speler.casussen.forEach((casus) => mensen.neemOp(casus));
      return { kind, workflowId: id, casussen: speler.casussen, geweigerd: gedrag.geweigerd };
    });
  const verhalen = VERHALEN.map((verhaal): Leven => {
    const id = workflowId(verhaal.kind);
    const gespeeld = speelVoorvallen(id, voorvallenVan(verhaal, vandaag, tot, mensen), tot, wereld);
    if (!gespeeld.aanvaard)
      throw new Error(
        `${verhaal.kind.naam}: ${gespeeld.geweigerd.map(({ plek, weigering }) => `${plek}: ${weigering.reden} ${JSON.stringify(weigering.fouten)}`).join('; ')}`,
      );
    gespeeld.casussen.forEach((casus) => mensen.neemOp(casus));
    return { kind: verhaal.kind, workflowId: id, casussen: gespeeld.casussen, geweigerd: [] };
  });
  return [...levens, ...verhalen].sort((a, b) => (gemeldOp(a) < gemeldOp(b) ? -1 : 1));
}

function kinderen(vandaag: Datum): Kindverzuim[] {
  const nu = RIJEN.map(
    ([thuis, geboortedatum, onderwijssoort, gemeente, school, plan, eerder], i): Kindverzuim => {
      const naam = KINDEREN[i] ?? `Kind ${i + 1}`;
      const leerling = `vb-${String(i + 1).padStart(2, '0')}`;
      const verzuim = { eersteDag: werkdagTot(plusDagen(vandaag, -thuis)), plan };
      return {
        kind: { leerling, naam, geboortedatum, onderwijssoort, gemeente, school },
        verzuimen: eerder === undefined ? [verzuim] : [vroeger(vandaag, eerder), verzuim],
      };
    },
  );
  return [...nu, ...geholpenKinderen(vandaag).map(({ kind, verzuim }) => ({ kind, verzuimen: [verzuim] }))];
}

/** An absence that ended in a return. */
function vroeger(vandaag: Datum, [van, terug]: readonly [van: number, terug: number]): Verzuim {
  return { eersteDag: werkdagTot(plusDagen(vandaag, -van)), plan: { terug: van - terug } };
}

function eersteDag({ verzuimen }: Kindverzuim): Datum {
  return verzuimen[0]?.eersteDag ?? '';
}

function gemeldOp({ casussen }: Leven): Moment {
  return casussen[0]?.casus.gemeldOp ?? '';
}
