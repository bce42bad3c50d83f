import type { Mens, Persoonsgegevens } from '../dossier/mensen/mens';
import type { Uitslag } from '../dossier/mensen/write';
import type { Rolverzoek } from '../dossier/rolverzoeken/rolverzoeken';
import type { Gebruiker } from '../domain/gebruiker';
import { beletsel, vraagtTweede, type Beletsel } from '../domain/rolverzoek';
import type { Dependencies } from './dependencies';
import { Problem } from './problems';

type Bron = Pick<Dependencies, 'mensen' | 'rolverzoeken' | 'klok'>;

/** What became of a change of somebody: made, or asked of a second person first. */
export type Persoonsuitslag = Uitslag<Mens> | { readonly soort: 'gevraagd'; readonly verzoek: Rolverzoek };

/** Adds somebody, or asks a second person whether they may be there with this role. */
export async function voegPersoonToe(
  bron: Bron,
  wie: Gebruiker,
  { regio, id, ...gegevens }: Persoonsgegevens & { readonly regio: string; readonly id: string },
): Promise<Persoonsuitslag> {
  if (vraagtTweede(wie, null, gegevens))
    return ask(bron, wie, { regio, persoon: id, versie: null, gegevens });
  return bron.mensen.voegToe({ ...gegevens, regio, id }, wijziger(bron, wie));
}

/** Changes somebody, or asks a second person whether they may have this role. */
export async function wijzigPersoon(
  bron: Bron,
  wie: Gebruiker,
  mens: Mens,
  { versie, ...gegevens }: Persoonsgegevens & { readonly versie: number },
): Promise<Persoonsuitslag> {
  const { regio, id } = mens;
  if (vraagtTweede(wie, mens, gegevens)) {
    if (mens.versie !== versie) return { soort: 'gewijzigd', nu: mens };
    return ask(bron, wie, { regio, persoon: id, versie, gegevens });
  }
  return bron.mensen.wijzig({ ...gegevens, regio, id, versie }, wijziger(bron, wie));
}

/** Agrees with a request or refuses it; a problem for who may not, or when it is not there any more. */
export async function beslisOverRol(
  bron: Bron,
  wie: Gebruiker,
  verzoek: Rolverzoek,
  besluit: 'akkoord' | 'niet-akkoord',
): Promise<Mens | null> {
  // Whoever asked may take it back.
  const reden = beletsel(wie, verzoek);
  if (reden !== null && !(reden === 'zelf-gevraagd' && besluit === 'niet-akkoord'))
    throw new Problem('niet-bevoegd', BELETSEL[reden]);
  if (besluit === 'niet-akkoord') {
    if (!(await bron.rolverzoeken.weiger(verzoek, wijziger(bron, wie)))) throw gone();
    return null;
  }
  const uitslag = await bron.rolverzoeken.geef(verzoek, wijziger(bron, wie));
  if (uitslag.soort === 'gedaan') return uitslag.waarde;
  if (uitslag.soort === 'onbekend') throw gone();
  throw new Problem(
    'gewijzigd',
    'Deze persoon is gewijzigd nadat de rol werd gevraagd. Het verzoek is vervallen; vraag de rol opnieuw.',
  );
}

/** Why somebody may not agree, for themselves. */
export const BELETSEL: Readonly<Record<Beletsel, string>> = {
  'zelf-gevraagd': 'U heeft deze rol zelf gevraagd. Iemand anders die mensen beheert, geeft akkoord.',
  'voor-u-zelf': 'Deze rol is voor uzelf. Iemand anders die mensen beheert, geeft akkoord.',
  'geen-recht': 'U beheert de mensen van deze regio niet.',
};

function gone(): Problem {
  return new Problem('niet-gevonden', 'Over dit verzoek is al besloten, of het bestaat niet.');
}

async function ask(
  { rolverzoeken, ...bron }: Bron,
  wie: Gebruiker,
  vraag: Parameters<Bron['rolverzoeken']['vraag']>[0],
): Promise<Persoonsuitslag> {
  const uitslag = await rolverzoeken.vraag(vraag, wijziger(bron, wie));
  return uitslag.soort === 'gedaan' ? { soort: 'gevraagd', verzoek: uitslag.waarde } : uitslag;
}

function wijziger({ klok }: Pick<Bron, 'klok'>, { id }: Gebruiker) {
  return { door: id, op: klok.nu() };
}
