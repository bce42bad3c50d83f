import type { Rol } from '../../domain/fase';
import type { Gegevens, Opdrachtnaam } from '../../domain/opdracht';
import { plusDagen, type Datum } from '../../domain/tijd';
import type { Verzuim } from './plan';
import { werkdagVanaf, type Werk } from './taakwerk';
import type { Toeval } from './toeval';
import * as zinnen from './zinnen';

/** Something that a plan says, and who does it; `regie`: whoever leads by then. */
interface Bijzonder {
  readonly door: Rol | 'regie';
  readonly werk: Werk;
}

/** What a plan says beside the tasks, by the working day on which it is done. */
export class Bijzonderheden {
  private readonly perDag = new Map<Datum, Bijzonder[]>();

  /** On the first working day at or after a day. */
  zet<N extends Opdrachtnaam>(
    dag: Datum,
    door: Bijzonder['door'],
    opdracht: N,
    gegevens: Gegevens<N>,
  ): Datum {
    const werkdag = werkdagVanaf(dag);
    const werk = { opdracht, gegevens } as Werk;
    this.perDag.set(werkdag, [...(this.perDag.get(werkdag) ?? []), { door, werk }]);
    return werkdag;
  }

  op(dag: Datum): readonly Bijzonder[] {
    return this.perDag.get(dag) ?? [];
  }
}

/** What is done in an absence beside its tasks. */
export function bijzonderheden({ eersteDag, plan }: Verzuim, toeval: Toeval): Bijzonderheden {
  const uit = new Bijzonderheden();
  const op = (dag: number) => plusDagen(eersteDag, dag);
  for (const dag of plan.stagnatie ?? []) {
    uit.zet(op(dag), 'regie', 'rapporteerVoortgang', {
      oordeel: 'stagnatie',
      toelichting: toeval.uit(zinnen.STAGNATIE),
    });
  }
  if (plan.langdurig !== undefined) {
    uit.zet(op(plan.langdurig), 'school', 'rapporteerVoortgang', {
      oordeel: 'langdurig-verwacht',
      toelichting: 'Ligt in het ziekenhuis; dat duurt zeker tot na de vakantie.',
    });
  }
  if (plan.gevaar !== undefined)
    uit.zet(op(plan.gevaar), 'school', 'meldGevaar', { toelichting: zinnen.GEVAAR });
  if (plan.hoop !== undefined) {
    const dag = werkdagVanaf(op(plan.hoop.dag));
    const verwachtOp = plusDagen(dag, plan.hoop.over);
    uit.zet(dag, 'regie', 'legPerspectiefVast', { omschrijving: toeval.uit(zinnen.HOOP), verwachtOp });
  }
  plan.aanbod?.forEach(({ dag, soort, over, wachtlijst = false, macht, antwoord }, plek) => {
    const aanbod = `b${plek + 1}`;
    const gedaan = uit.zet(op(dag), 'regie', 'doeAanbod', {
      aanbod,
      soort,
      aanbieder: toeval.uit(zinnen.AANBIEDER[soort]),
      startdatum: werkdagVanaf(op(dag + over)),
      wachtlijst,
      ...(wachtlijst ? { overbrugging: 'Twee ochtenden per week begeleiding thuis.' } : {}),
      ...(macht === undefined ? {} : { doorzettingsmacht: macht }),
    });
    if (antwoord !== undefined)
      uit.zet(plusDagen(gedaan, 4), 'regie', 'beantwoordAanbod', { aanbod, besluit: antwoord });
  });
  if (plan.terug !== undefined) {
    const terug = keerTerug(uit, op(plan.terug), toeval, plan.deels === undefined);
    if (plan.terugval !== undefined) {
      const weg = werkdagVanaf(plusDagen(terug, plan.terugval));
      uit.zet(weg, 'regie', 'meldTerugval', { vanaf: weg });
      if (plan.weerTerug !== undefined) keerTerug(uit, plusDagen(weg, plan.weerTerug), toeval, true);
    }
  }
  if (plan.sluit !== undefined) {
    const { dag, reden } = plan.sluit;
    const door = reden === 'foutieve-melding' ? 'manager' : 'leerplichtambtenaar';
    uit.zet(op(dag), door, 'sluitAf', { reden, toelichting: zinnen.SLUITING[reden] });
  }
  return uit;
}

function keerTerug(uit: Bijzonderheden, dag: Datum, toeval: Toeval, volledig: boolean): Datum {
  const vanaf = werkdagVanaf(dag);
  return uit.zet(vanaf, 'regie', 'meldTerugkeer', { vanaf, plek: toeval.uit(zinnen.TERUG), volledig });
}
