import { TemporalUnreachable } from '../client/errors';
import { DossierUnreachable } from '../dossier/dossier';
import type { Opening, Verzuimstand } from '../dossier/verzuim/verzuim';
import { datumVan } from '../domain/tijd';
import type { Gebruiker } from '../domain/gebruiker';
import { inWoorden } from '../domain/datumwoorden';
import { lees } from '../domain/lezen';
import { onmogelijk } from '../domain/meldingcontrole';
import { bewaardVanaf, eersteDagTot, verzuimSchema, type Verzuim } from '../domain/verzuim';
import type { Convenant } from '../domain/convenant';
import type { Dependencies } from './dependencies';
import { eisEigen, geverVan, keurMelding } from './melden';
import { Problem } from './problems';

type Bron = Pick<Dependencies, 'casussen' | 'convenanten' | 'klok' | 'reportError' | 'verzuim'>;

/** What became of an absence that came in. */
export interface Verwerkt {
  readonly opgenomen: 'nieuw' | 'bekend' | 'achterhaald';
  readonly stand: Verzuimstand;
}

/**
 * Takes an absence, and makes the report that follows when its child reaches the threshold with it. Rejects with a problem when it is
 * not right, out of reach, of another child, or another stands under its number and version; as `DossierUnreachable` when it cannot be
 * kept. A report that cannot be made now is made later (`startVerzuimwerk`).
 */
export async function neemVerzuim(bron: Bron, wie: Gebruiker, ruw: unknown): Promise<Verwerkt> {
  const { casussen, klok, verzuim: store } = bron;
  const nu = klok.nu();
  const { verzuim, convenant } = keurVerzuim(bron, ruw);
  eisEigen(wie, { ...verzuim, eersteVerzuimdag: verzuim.dag }, convenant);
  const gever = geverVan(wie, { ...verzuim, eersteVerzuimdag: verzuim.dag }, convenant);
  const kind = casussen.workflowVanKind(gever, verzuim.leerling);
  const opgenomen = await store.neemOp({ kind, gever, verzuim, convenant, door: wie.id, nu });
  switch (opgenomen.soort) {
    case 'anders':
      throw new Problem(
        'gewijzigd',
        'Onder dit nummer en deze versie staat iets anders; geef een hogere versie.',
      );
    case 'ander-kind':
      throw new Problem('ander-kind', 'Van deze leerling is eerder een andere geboortedatum gegeven.');
    case 'nieuw':
    case 'bekend':
    case 'achterhaald': {
      const { soort, stand, opening } = opgenomen;
      return { opgenomen: soort, stand: opening === null ? stand : await naMelding(bron, opening, stand) };
    }
  }
}

/** How the child stands after its report was made; the report is tried again later when it could not be. */
async function naMelding(bron: Bron, opening: Opening, stand: Verzuimstand): Promise<Verzuimstand> {
  const gedaan = await maakOpening(bron, opening);
  if (gedaan === null || stand.stand === 'casus-open') return stand;
  return 'casusnummer' in gedaan
    ? { ...stand, stand: 'casus-open', casusnummer: gedaan.casusnummer }
    : { ...stand, stand: 'niet-gemeld', code: gedaan.code };
}

/**
 * Makes the report that follows from hours of absence: under a key of its own, so that however often it is made one case opens. Null: it
 * is not certain yet, and is to be made again.
 */
export async function maakOpening(
  bron: Bron,
  { id, kind, melding: gemeld, gever, door }: Opening,
): Promise<{ readonly casusnummer: string } | { readonly code: string } | null> {
  const { casussen, convenanten, klok, verzuim, reportError } = bron;
  try {
    const gekeurd = keurMelding(gemeld, klok.nu(), convenanten);
    if (!gekeurd.geldig) {
      await verzuim.zetUitslag(id, 'geweigerd', 'ongeldig');
      return { code: 'ongeldig' };
    }
    const { melding, convenant } = gekeurd;
    const van = { wie: door, kanaal: 'api', sleutel: `verzuim:${id}` } as const;
    const uitkomst = await casussen.meld(melding, convenant, gever, van);
    if (uitkomst.soort === 'bevestigd') {
      await verzuim.zetUitslag(id, 'gemeld');
      const volgend = await verzuim.vervolg({ kind, gever, convenant, door, nu: klok.nu() });
      if (volgend !== null) await maakOpening(bron, volgend);
      return { casusnummer: uitkomst.bevestiging.casusnummer };
    }
    if (uitkomst.soort !== 'geweigerd') return null;
    const { code } = uitkomst.weigering;
    await verzuim.zetUitslag(id, 'geweigerd', code);
    return { code };
  } catch (error) {
    // What is away for a while is no fault: the report waits.
    if (!(error instanceof DossierUnreachable || error instanceof TemporalUnreachable)) reportError(error);
    return null;
  }
}

/** Judges an absence as somebody sent it: by its form, by what can be true today, and by the convenant of its gemeente. */
function keurVerzuim(
  { convenanten, klok }: Pick<Bron, 'convenanten' | 'klok'>,
  ruw: unknown,
): { readonly verzuim: Verzuim; readonly convenant: Convenant } {
  const nu = klok.nu();
  const vandaag = datumVan(nu);
  const gelezen = lees<Verzuim>(verzuimSchema, ruw);
  if (!gelezen.geldig) throw Problem.ongeldig(gelezen.fouten);
  const verzuim = gelezen.waarde;
  const { geboortedatum, dag, gemeente } = verzuim;
  const fouten = onmogelijk({ geboortedatum, eersteVerzuimdag: dag }, nu).map(({ veld, melding }) => ({
    veld: veld === 'eersteVerzuimdag' ? 'dag' : veld,
    melding,
  }));
  const convenant = convenanten.voorGemeente(gemeente, vandaag);
  if (convenant === undefined)
    throw Problem.ongeldig([
      ...fouten,
      { veld: 'gemeente', melding: 'is geen gemeente van een regio met een convenant' },
    ]);
  // What stands already may be put right as long as it is kept.
  const verbetering = verzuim.ingetrokken === true || (verzuim.versie ?? 1) > 1;
  const vanaf = verbetering ? bewaardVanaf(vandaag, convenant) : eersteDagTot(vandaag, convenant);
  if (dag < vanaf)
    fouten.push({ veld: 'dag', melding: `mag niet voor ${inWoorden(vanaf)} liggen: dat telt niet meer mee` });
  if (fouten.length > 0) throw Problem.ongeldig(fouten);
  return { verzuim, convenant };
}
