import { isZorg } from '../aanbod';
import type { Casusbeeld } from '../beeld';
import type { Aanbod, Casus } from '../casus';
import { isOmfeit, TAAKTYPEN, type Taaktype } from '../taak';
import type { Lezer } from './lezer';

/** The types of task that are not there for a reader, in lists and counts too. */
export function verborgenTaken(lezer: Lezer): readonly Taaktype[] {
  return lezer === 'volledig' ? [] : TAAKTYPEN.filter(isOmfeit);
}

/**
 * A case as a reader sees it: for schools and tables without facts of the OM and without content of care. The rules judge
 * what such a reader may do in it as they judge it in the case itself.
 */
export function casusVoor(lezer: Lezer, casus: Casus): Casus {
  if (lezer === 'volledig') return casus;
  const verborgen = verborgenTaken(lezer);
  const taken = Object.entries(casus.taken).filter(([type]) => !verborgen.some((een) => een === type));
  return {
    ...casus,
    taken: Object.fromEntries(taken),
    om: null,
    masRoute: null,
    hernieuwd: casus.hernieuwd === null ? null : { ...casus.hernieuwd, besluitOp: null },
    perspectief: casus.perspectief === null ? null : { ...casus.perspectief, omschrijving: '' },
    aankondiging: zonderAanleiding(casus.aankondiging),
    aanbod: casus.aanbod.map(aanbodVoor),
  };
}

/** What is answered of a case, as a reader sees it. */
export function beeldVoor(lezer: Lezer, beeld: Casusbeeld): Casusbeeld {
  const verborgen = verborgenTaken(lezer);
  return { ...beeld, taken: beeld.taken.filter(({ type }) => !verborgen.includes(type)) };
}

/** Why a child is transferred can be detention. */
function zonderAanleiding(aankondiging: Casus['aankondiging']): Casus['aankondiging'] {
  if (aankondiging === null) return null;
  const { aanleiding: _, ...rest } = aankondiging;
  return rest;
}

function aanbodVoor(aanbod: Aanbod): Aanbod {
  const { overbrugging, ...rest } = aanbod;
  if (isZorg(aanbod.soort)) return { ...rest, aanbieder: '', wachtlijst: false, afgeschermd: true };
  return aanbod.soort === 'onderwijszorg' || overbrugging === undefined ? rest : aanbod;
}
