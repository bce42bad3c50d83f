import type { Response } from 'express';
import type { Gebruiker } from '../domain/gebruiker';
import {
  ontvangstfouten,
  verlengbeletsel,
  type Rechtenbesluitgegevens,
  type Rechtenverzoekgegevens,
  type Verlengbeletsel,
} from '../domain/rechtenverzoek';
import { datumVan, inAmsterdam, type Moment } from '../domain/tijd';
import type { Bestandssoort, Documentregel } from '../dossier/documenten/document';
import type { Kindgegevens } from '../dossier/kindgegevens/lezen';
import { isUuid } from '../dossier/paging';
import type { Rechtenverzoek } from '../dossier/rechtenverzoeken/rechtenverzoek';
import type * as Pdf from '../pdf/stuk';
import { kindgegevensstuk } from '../taal/kindgegevens/leesstuk';
import type { Dependencies } from './dependencies';
import { noteerInzage } from './inzage';
import { Problem } from './problems';

type Bron = Pick<Dependencies, 'rechtenverzoeken' | 'dossier' | 'klok'>;

const GEEN_VERZOEK = 'Dit verzoek bestaat niet.';
const GEEN_CASUS = 'Deze casus staat niet in het dossier van uw regio.';
const GEEN_DOCUMENT = 'Dit document is er niet, of de inhoud ligt hier niet.';
const BESLOTEN = 'Over dit verzoek is al besloten, of de gegevens van het kind zijn vernietigd.';

/** Why the term cannot be made longer, for people. */
export const VERLENGBELETSEL: Readonly<Record<Verlengbeletsel, string>> = {
  besloten: 'Over dit verzoek is al besloten.',
  'al-verlengd': 'De termijn is al verlengd. Dat kan één keer.',
  'te-laat': 'De maand is voorbij. Verlengen kan alleen binnen de maand: beslis nu.',
};

/** Records what a family asked about a case of a region, by its number or kenmerk; under the same id nothing is recorded again. */
export async function neemVerzoekOp(
  { rechtenverzoeken, klok }: Bron,
  wie: Gebruiker,
  regio: string | null,
  gegevens: Rechtenverzoekgegevens & { readonly id: string; readonly casus: string },
): Promise<Rechtenverzoek> {
  const op = klok.nu();
  const fouten = [
    ...ontvangstfouten(gegevens, datumVan(op)),
    ...(isUuid(gegevens.id) ? [] : [{ veld: 'id', melding: 'moet een uuid zijn' }]),
  ];
  if (fouten.length > 0) throw Problem.ongeldig(fouten);
  const uitslag = await rechtenverzoeken.neemOp(regio, gegevens, { wie, op });
  if (uitslag.soort === 'ongeldig') throw Problem.ongeldig(uitslag.fouten);
  if (uitslag.soort !== 'gedaan')
    throw Problem.ongeldig([{ veld: 'casus', melding: 'is geen casus van uw regio' }]);
  return uitslag.waarde;
}

/** A request of a region; a problem when there is none. */
export async function vindVerzoek(
  { rechtenverzoeken }: Pick<Bron, 'rechtenverzoeken'>,
  regio: string | null,
  id: string,
): Promise<Rechtenverzoek> {
  const verzoek = await rechtenverzoeken.vind(regio, id);
  if (verzoek === undefined) throw new Problem('niet-gevonden', GEEN_VERZOEK);
  return verzoek;
}

/** Makes the term two months longer; who asked must have been told. A problem when that cannot be (any more). */
export async function verlengVerzoek(
  bron: Bron,
  wie: Gebruiker,
  verzoek: Rechtenverzoek,
  reden: string,
): Promise<Rechtenverzoek> {
  const op = bron.klok.nu();
  const termijn = { ...verzoek, verlengd: verzoek.verlengdOp !== null };
  const beletsel = verlengbeletsel(termijn, datumVan(op));
  if (beletsel !== null) throw new Problem('gewijzigd', VERLENGBELETSEL[beletsel]);
  if (!(await bron.rechtenverzoeken.verleng(verzoek, reden, { wie, op })))
    throw new Problem('gewijzigd', BESLOTEN);
  return vindVerzoek(bron, verzoek.regio, verzoek.id);
}

/** Decides about a request; a problem when somebody did. */
export async function beslisOverVerzoek(
  bron: Bron,
  wie: Gebruiker,
  verzoek: Rechtenverzoek,
  besluit: Rechtenbesluitgegevens,
): Promise<Rechtenverzoek> {
  const op = bron.klok.nu();
  if (!(await bron.rechtenverzoeken.beslis(verzoek, besluit, { wie, op })))
    throw new Problem('gewijzigd', BESLOTEN);
  return vindVerzoek(bron, verzoek.regio, verzoek.id);
}

/** What is kept of a child, with the request for which it is given. */
export interface Inzagebestand extends Kindgegevens {
  readonly verzoek: Rechtenverzoek;
  readonly gemaaktOp: Moment;
  readonly gemaaktDoor: string;
}

/**
 * Everything that is kept of the child of a request; that it was made is written in the log before anything is given. A problem for a
 * request of another kind, and when the case is not in the region any more.
 */
export async function leesInzagebestand(
  bron: Bron,
  res: Response,
  wie: Gebruiker,
  verzoek: Rechtenverzoek,
  { handeling, waarmee }: { readonly handeling: string; readonly waarmee: 'api' | 'werkbak' },
): Promise<Inzagebestand> {
  if (verzoek.soort !== 'inzage')
    throw new Problem('gewijzigd', 'Gegevens worden alleen gemaakt bij een verzoek om inzage.');
  const gegevens = await bron.rechtenverzoeken.gegevens(verzoek);
  if (gegevens === undefined) throw new Problem('niet-gevonden', GEEN_CASUS);
  const casussen = gegevens.casusnummers.map((casusnummer) => ({ casusnummer }));
  await noteerInzage(bron, res, { handeling, waarmee }, casussen);
  return { ...gegevens, verzoek, gemaaktOp: bron.klok.nu(), gemaaktDoor: wie.naam };
}

/** The same as a tagged PDF in Dutch. */
export async function inzagePdf(
  { convenanten, mensen }: Pick<Dependencies, 'convenanten' | 'mensen'>,
  bestand: Inzagebestand,
): Promise<Buffer> {
  const gemeenten = new Map(convenanten.gemeentenMetConvenant().map(({ code, naam }) => [code, naam]));
  const personen = new Map((await mensen.lees(bestand.verzoek.regio)).map(({ id, naam }) => [id, naam]));
  const namen = {
    persoon: (id: string) => personen.get(id) ?? id,
    gemeente: (code: string) => gemeenten.get(code) ?? code,
    school: (brin: string) => brin,
    casus: () => null,
  };
  // Loaded when it is needed: fonts and PDF are of no use to an API of which nobody asks this.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only here, see above
  const { makePdf } = require('../pdf/stuk') as typeof Pdf;
  const { verzoek } = bestand;
  return makePdf(kindgegevensstuk({ ...bestand, regio: verzoek.regio, namen }), bestand.gemaaktOp);
}

/** The same for programs: moments with the offset of Europe/Amsterdam. */
export function inzageJson({ verzoek, gemaaktOp, ...bestand }: Inzagebestand) {
  const { id, vrager, nummer, ontvangenOp } = verzoek;
  return { verzoek: { id, vrager, nummer, ontvangenOp }, gemaaktOp: inAmsterdam(gemaaktOp), ...bestand };
}

/** A document of the child of a request. */
type Bijlage = Documentregel & { readonly casusnummer: string };

/** The documents of the child of a request, of all its cases in the region. */
export async function documentenBijVerzoek(
  { rechtenverzoeken, documenten }: Pick<Dependencies, 'rechtenverzoeken' | 'documenten'>,
  verzoek: Rechtenverzoek,
): Promise<Bijlage[]> {
  const alles = { lezer: 'volledig', regio: verzoek.regio } as const;
  const nummers = await rechtenverzoeken.casussen(verzoek);
  const perCasus = await Promise.all(
    nummers.map(async (casusnummer) =>
      (await documenten.lees({ ...HEEL, ...alles }, casusnummer)).map((een) => ({ ...een, casusnummer })),
    ),
  );
  return perCasus.flat();
}

const HEEL = { gemeenten: null, scholen: null, tafelVan: null };

/** One of them, with its content; a problem when it is not there. */
export async function vindDocumentBijVerzoek(
  bron: Pick<Dependencies, 'rechtenverzoeken' | 'documenten'>,
  verzoek: Rechtenverzoek,
  id: string,
): Promise<Bijlage & { readonly bestandssoort: Bestandssoort }> {
  if (verzoek.soort !== 'inzage') throw new Problem('niet-gevonden', GEEN_DOCUMENT);
  const gevonden = (await documentenBijVerzoek(bron, verzoek)).find((een) => een.id === id);
  if (gevonden === undefined || gevonden.bestandssoort === null)
    throw new Problem('niet-gevonden', GEEN_DOCUMENT);
  return { ...gevonden, bestandssoort: gevonden.bestandssoort };
}
