import type { Casus } from './casus';
import type { Melding } from './melding';
import { dagenTussen, datumVan, type Moment } from './tijd';
import type { Voortzetting } from './vervolg';

/**
 * What a new case takes over from the closed one before it (rule 11). Null for another birth date (rule 18), and when the
 * report comes longer after the closing than the convenant links. A relapse dated before the closing of a case that closed out of nazorg resumes its
 * phase and count, with the return up to the relapse as attended; a first day before that return is no relapse.
 */
export function voortzetting(
  vorige: Casus,
  { eersteVerzuimdag, geboortedatum }: Pick<Melding, 'eersteVerzuimdag' | 'geboortedatum'>,
  nu: Moment,
): Voortzetting | null {
  const { gesloten, convenant, terugkeer } = vorige;
  if (gesloten === null || geboortedatum !== vorige.geboortedatum) return null;
  if (dagenTussen(datumVan(gesloten.op), datumVan(nu)) > convenant.sluiten.koppelenBinnen) return null;
  const { casusnummer, vrijstelling } = vorige;
  const koppeling = { casusnummer, geslotenOp: gesloten.op, vrijstelling };
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
      hernieuwd: vorige.hernieuwd,
      om: vorige.bereikt === 'om' ? vorige.om : null,
      verzoek: vorige.bereikt === 'om' ? verzoekVan(vorige) : null,
      veranderdOp: eersteVerzuimdag,
    },
  };
}

function verzoekVan({ arbitrage }: Casus) {
  if (arbitrage === null) return null;
  const { beantwoord, uitgereikt, teruggezonden } = arbitrage;
  return { beantwoord, uitgereikt, teruggezonden };
}
