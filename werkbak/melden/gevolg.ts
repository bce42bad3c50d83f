import type { Casus } from '../../domain/casus';
import type { Convenant } from '../../domain/convenant';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Melding } from '../../domain/melding';
import type { Moment } from '../../domain/tijd';
import { opent, voegMeldingToe, type Uitkomst } from '../../domain/verwerk';
import { voortzetting } from '../../domain/voortzetting';
import type { Bekendheid } from '../../toegang/bekend-kind';

/** What a report will do to the case of its child; `voor` null: it opens one. */
export interface Meldgevolg {
  readonly voor: Casus | null;
  readonly na: Casus;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/**
 * What a report will do, computed by the rules that will do it: open a case, on from a closed one where it follows that,
 * or join the one that runs - during nazorg as a relapse. Null: it does nothing, or in a case that whoever reports does
 * not see.
 */
export function gevolgVan(
  { melding, convenant }: { readonly melding: Melding; readonly convenant: Convenant },
  bekend: Bekendheid,
  nu: Moment,
): Meldgevolg | null {
  switch (bekend.soort) {
    case 'nieuw':
    case 'niet-te-zeggen':
      return gevolg(null, opent({ casusnummer: NOG_GEEN, melding, convenant, vervolgOp: null }, nu));
    case 'gesloten': {
      const vervolgOp = voortzetting(bekend.casus, melding, nu);
      return gevolg(null, opent({ casusnummer: NOG_GEEN, melding, convenant, vervolgOp }, nu));
    }
    case 'loopt':
      return bekend.ziet ? gevolg(bekend.casus, voegMeldingToe(bekend.casus, melding, nu)) : null;
    case 'ander-kind':
      return null;
  }
}

const NOG_GEEN = 'nog geen nummer';

function gevolg(voor: Casus | null, uitkomst: Uitkomst): Meldgevolg | null {
  if (!uitkomst.aanvaard) return null;
  const { casus: na, gebeurtenissen } = uitkomst;
  return { voor, na, gebeurtenissen };
}
