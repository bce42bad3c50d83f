import { controleerCasusnummer } from '../client/adressen';
import type { Afhankelijkheden } from './dependencies';
import { DossierOnbereikbaar } from '../dossier/dossier';
import type { Casus } from '../domain/casus';
import type { Gebruiker } from '../domain/gebruiker';
import { bereik, binnen, zicht } from '../domain/toegang';
import { Probleem } from './problemen';

const NIET_GEVONDEN = 'Deze casus bestaat niet of staat nog niet in het dossier.';
const ALLEEN_VERWIJZING =
  'Van deze casus ziet u alleen het casusnummer: er is geen toestemming om meer te delen.';

/** A case from the dossier with how much of it somebody sees; a problem when it is not there for them. */
export async function leesMetZicht(
  { dossier }: Pick<Afhankelijkheden, 'dossier'>,
  gebruiker: Gebruiker,
  casusnummer: string,
): Promise<{ casus: Casus; zicht: 'alles' | 'verwijzing' }> {
  const casus = await dossier.leesCasus(bereik(gebruiker), controleerCasusnummer(casusnummer));
  const ziet = casus === undefined ? null : zicht(gebruiker, casus);
  if (casus === undefined || ziet === null) throw new Probleem('niet-gevonden', NIET_GEVONDEN);
  return { casus, zicht: ziet };
}

/** A case from the dossier that somebody sees all of; a problem otherwise. */
export async function leesHeleCasus(
  met: Pick<Afhankelijkheden, 'dossier'>,
  gebruiker: Gebruiker,
  casusnummer: string,
): Promise<Casus> {
  const gelezen = await leesMetZicht(met, gebruiker, casusnummer);
  if (gelezen.zicht === 'verwijzing') throw new Probleem('geen-recht', ALLEEN_VERWIJZING);
  return gelezen.casus;
}

/**
 * Refuses who may give no commands in a case because it is out of reach, as if it were not there. A case that the
 * dossier does not have yet, or a dossier that is away: its workflow says where it lies.
 */
export async function eisBinnenBereik(
  { dossier, casussen }: Pick<Afhankelijkheden, 'dossier' | 'casussen'>,
  gebruiker: Gebruiker,
  casusnummer: string,
): Promise<void> {
  const nummer = controleerCasusnummer(casusnummer);
  const eigen = bereik(gebruiker);
  if (gebruiker.rol === 'lokaal') return;
  const casus = await dossier.leesCasus(eigen, nummer).catch((fout: unknown) => {
    if (fout instanceof DossierOnbereikbaar) return undefined;
    throw fout;
  });
  if (casus !== undefined && zicht(gebruiker, casus) === 'alles') return;
  const beeld = casus === undefined ? await casussen.beeld(nummer) : null;
  // Who comes for the table gives no commands, so where it lies is enough.
  if (beeld === null || beeld.casusnummer !== nummer || !binnen(eigen, { ...beeld, aanTafel: false }))
    throw new Probleem('niet-gevonden', 'Deze casus bestaat niet.');
}
