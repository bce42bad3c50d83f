import type { Casus } from './casus';
import { dagenTussen, datumVan, type Datum, type Moment } from './tijd';
import type { Voortzetting } from './vervolg';

/**
 * What a new case takes over from the closed one before it (rule 11). Null when the report comes longer after the
 * closing than the convenant links. A relapse dated before the closing of a case that closed out of nazorg resumes its
 * phase and count, with the return up to the relapse as attended; a first day before that return is no relapse.
 */
export function voortzetting(vorige: Casus, eersteVerzuimdag: Datum, nu: Moment): Voortzetting | null {
  const { gesloten, convenant, terugkeer } = vorige;
  if (gesloten === null) return null;
  if (dagenTussen(datumVan(gesloten.op), datumVan(nu)) > convenant.sluiten.koppelenBinnen) return null;
  const koppeling = { casusnummer: vorige.casusnummer, geslotenOp: gesloten.op };
  const terugval =
    terugkeer !== null && eersteVerzuimdag >= terugkeer.vanaf && eersteVerzuimdag < datumVan(gesloten.op);
  if (!terugval) return { ...koppeling, hervat: null };
  const opSchool =
    terugkeer.vanaf < eersteVerzuimdag ? [{ van: terugkeer.vanaf, tot: eersteVerzuimdag }] : [];
  return {
    ...koppeling,
    hervat: {
      fase: vorige.bereikt,
      eersteVerzuimdag: vorige.eersteVerzuimdag,
      aanwezig: [...vorige.aanwezig, ...opSchool],
      afgeschaald: vorige.afgeschaald,
      sepotOp: vorige.sepotOp,
      om: vorige.bereikt === 'om' ? vorige.om : null,
    },
  };
}
