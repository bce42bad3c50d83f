import type { Melding } from '../domain/melding';
import type { Voortzetting } from '../domain/gebeurtenis';
import { dagenTussen, datumVan, type Moment } from '../domain/tijd';
import type { Afsluiting } from '../workflows/contract';

/**
 * What a new case takes over from the one before it (rule 11). A report long enough after the closing starts afresh
 * (null); a relapse dated before the closing of a case that closed out of nazorg resumes its phase and count, with the
 * return up to the relapse as attended.
 */
export function voortzetting(
  vorige: Afsluiting | null,
  melding: Pick<Melding, 'eersteVerzuimdag'>,
  nu: Moment,
): Voortzetting | null {
  if (vorige === null) return null;
  const { casusnummer, gesloten, convenant, terugkeer, bereikt, eersteVerzuimdag, aanwezig } = vorige.casus;
  if (gesloten === null) return null;
  if (dagenTussen(datumVan(gesloten.op), datumVan(nu)) > convenant.sluiten.koppelenBinnen) return null;

  const terugval = melding.eersteVerzuimdag;
  const koppeling = { casusnummer, geslotenOp: gesloten.op };
  if (terugkeer === null || terugval >= datumVan(gesloten.op)) return { ...koppeling, hervat: null };
  const opSchool = terugkeer.vanaf < terugval ? [{ van: terugkeer.vanaf, tot: terugval }] : [];
  return { ...koppeling, hervat: { fase: bereikt, eersteVerzuimdag, aanwezig: [...aanwezig, ...opSchool] } };
}
