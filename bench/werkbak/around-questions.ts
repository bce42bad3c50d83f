import type { Convenant } from '../../domain/convenant';
import { datumVan } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import type { DossierReader } from '../../dossier/dossier';
import { verzuimStore } from '../../dossier/verzuim/verzuim';
import { HOLDER } from './fill';
import { holder, NOW, ofSchool, pages } from './questions';
import type { World } from './world';

const PAGE = { na: null, aantal: 100 };
const MENTIONS = 13;

/** What is read of the people around a child, of notes, of hours of absence, and of what changed. */
export function aroundQuestions(
  { db, url, casusnummer, changes }: World,
  lezer: DossierReader,
  convenant: Convenant,
): Record<string, () => Promise<unknown>> {
  const { regio } = convenant;
  const own = bereik(holder(regio));
  const today = datumVan(NOW);
  const people = betrokkenen(db);
  const absences = verzuimStore(db);
  const page = pages(url);
  const pageOfChild = pages(url, 'Bench Model');
  return {
    'betrokkenen, of a case': () => people.lees(casusnummer),
    'leesVermeldingen, notes that mention me': () => lezer.leesVermeldingen(own, HOLDER, MENTIONS),
    'verzuim, near the threshold': () => absences.standen(ofSchool(regio), PAGE, () => convenant, today),
    'leesWijzigingen, from the beginning': () => lezer.leesWijzigingen(own, PAGE),
    'leesWijzigingen, none new': () => lezer.leesWijzigingen(own, { ...PAGE, na: changes }),
    'the page of a case': pageOfChild(`/werkbak/casussen/${casusnummer}`),
    'the page of the people around a child': pageOfChild(`/werkbak/casussen/${casusnummer}/betrokkenen`),
    'the page /werkbak/verzuim': page('/werkbak/verzuim', 'school'),
  };
}
