import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../../dossier/dossier';
import { conceptVan, onthoud, onthouden } from '../../../toegang/bewaard';
import { zoalsGezien } from '../../../toegang/betrokkenen';
import { leesHeleCasus } from '../../../toegang/casus';
import type { Dependencies } from '../../../toegang/dependencies';
import { noteerInzage } from '../../../toegang/inzage';
import { pathParam } from '../../../toegang/route';
import { eisRecht } from '../../../toegang/wie';
import type { Getypt } from '../../formulier/velden';
import { BewaardBericht } from '../../onderdelen/formulier';
import { Bericht } from '../../onderdelen/melding';
import { toon, velden, type Pagina } from '../../onderdelen/pagina';
import { vanwaar } from '../../onderdelen/terug';
import { toonAlGedaan, toonDossierWeg, toonVeranderd } from '../../opdracht/antwoord';
import { keuzebron } from '../../opdracht/bron';
import type { Omgeving } from '../../opdracht/formulier';
import { doorVan, VAST } from '../../opdracht/geven';
import { omgeving, past, waaromNiet } from '../../opdracht/mogelijk';
import { sindsdien } from '../../opdracht/sindsdien';
import { eigenSleutel, isSleutel, isVerstuurd, metSleutel } from '../../opdracht/sleutel';
import { verder } from '../../opdracht/verder';
import { Sinds, Stand } from '../../opdracht/weergave';
import { toonAnders, toonGestopt, toonLosGeraakt } from './antwoord';
import { aantalRijen, metRijErbij, opPaginaNaam, RIJSOORTEN, stondIn } from './delen';
import { gaNa } from './nagaan';
import { ERBIJ, gasten, TAFELDEEL, type Gast } from './tafeldeel';
import { deelsleutel, leesKlaar, verstuur } from './versturen';
import { adresVan, KNOPPEN, NAAM, Verslagformulier, type Verslagpagina } from './weergave';

const PAD = `/werkbak/casussen/{casusnummer}/opdrachten/${NAAM}`;
const TITEL = 'Verslag van de tafel';

/** The report of a table: everything that was said and agreed there, on one page. */
export function verslagpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'opdracht', behandel: (req, res) => openVerslag(met, req, res) },
    {
      methode: 'post',
      pad: PAD,
      recht: 'opdracht',
      lang: true,
      behandel: (req, res) => ontvangVerslag(met, req, res),
    },
  ];
}

/** The case as whoever asks may see it, written down as seen, and who can be at its table. */
interface Gelezen {
  readonly o: Omgeving;
  readonly gasten: readonly Gast[];
}

async function leesVerslag(met: Dependencies, req: Request, res: Response): Promise<Gelezen> {
  const wie = eisRecht(res, 'opdracht');
  const { casus, kenmerk } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling: 'opdrachtformulier', waarmee: 'werkbak' }, [casus]);
  const [bron, rondom] = await Promise.all([keuzebron(met, casus), met.betrokkenen.lees(casus.casusnummer)]);
  const o = omgeving(wie, casus, met.klok.nu(), { ...bron, kenmerk });
  return { o, gasten: gasten(o, zoalsGezien(wie, rondom)) };
}

async function openVerslag(met: Dependencies, req: Request, res: Response): Promise<void> {
  const sleutel = eigenSleutel(req);
  if (sleutel === null && req.headers['sec-fetch-mode'] === 'navigate') {
    res.redirect(303, metSleutel(req));
    return;
  }
  const gelezen = await leesVerslag(met, req, res);
  const { o } = gelezen;
  if (sleutel !== null && (await isVerstuurd(met, o, deelsleutel(sleutel, { id: TAFELDEEL })))) {
    toonAlGedaan(res, NAAM, o, false);
    return;
  }
  if (!past(NAAM, o)) {
    toonVeranderd(res, NAAM, o, { status: 409, reden: waaromNiet(NAAM, o) });
    return;
  }
  const concept = await conceptVan(req, res);
  const bewaard = concept?.velden ?? (await onthouden(met, res, adresVan(o), bewaarplek(o)));
  const getypt = bewaard === null ? begin(gelezen, req, sleutel) : metEigenSleutel(bewaard);
  const klaar = await leesKlaar(met, o, getypt, getypt[VAST.sleutel] ?? '');
  const vooraf =
    concept !== null ? (
      <BewaardBericht />
    ) : bewaard === null ? undefined : (
      <Bericht toon="info" kop="Wat u eerder invulde, staat er weer">
        <p>
          {klaar.size > 0
            ? 'Een deel is al vastgelegd: dat staat erbij. De rest is nog niet verstuurd.'
            : 'Er is nog niets verstuurd.'}
        </p>
      </Bericht>
    );
  toonVerslag(res, 200, { ...gelezen, getypt, klaar, vooraf });
}

async function ontvangVerslag(met: Dependencies, req: Request, res: Response): Promise<void> {
  const getypt = metEigenSleutel(velden(req));
  let gelezen: Gelezen;
  try {
    gelezen = await leesVerslag(met, req, res);
  } catch (fout) {
    if (!(fout instanceof DossierUnreachable)) throw fout;
    toonDossierWeg(res, pathParam(req, 'casusnummer'), NAAM, getypt);
    return;
  }
  const { o } = gelezen;
  const erbij = RIJSOORTEN.find((soort) => soort === getypt[KNOPPEN.erbij]);
  const ingevuld = zonderKnoppen(erbij === undefined ? getypt : metRijErbij(o, getypt, erbij));
  // Whatever happens from here on, it can be opened again as it was typed.
  if (past(NAAM, o)) await onthoud(met, res, adresVan(o), ingevuld, bewaarplek(o).sleutel);
  const klaar = await leesKlaar(met, o, ingevuld, ingevuld[VAST.sleutel] ?? '');
  const pagina: Verslagpagina = { ...gelezen, getypt: ingevuld, klaar };
  if (erbij !== undefined) toonVerslag(res, 200, pagina);
  else if (getypt[KNOPPEN.bewaar] !== undefined) toonVerslag(res, 200, { ...pagina, vooraf: BEWAARD });
  else await stuur(met, res, pagina);
}

const BEWAARD = (
  <Bericht toon="goed" kop="Bewaard">
    <p>
      Uw tekst is een dag bewaard. Er is nog niets verstuurd. Open dit verslag opnieuw om verder te gaan: dan
      staat alles er weer.
    </p>
  </Bericht>
);

async function stuur(met: Dependencies, res: Response, pagina: Verslagpagina): Promise<void> {
  const { o, getypt, klaar } = pagina;
  const sleutel = getypt[VAST.sleutel] ?? '';
  const alles = klaar.has(TAFELDEEL);
  const door = doorVan(NAAM, getypt, o);
  if (!alles && (!past(NAAM, o) || door === undefined)) {
    toonLosGeraakt(res, pagina, waaromNiet(NAAM, o));
    return;
  }
  if (!alles && getypt[VAST.fase] !== o.casus.fase) {
    const sinds = await sindsdien(met, o, getypt[VAST.gezien]);
    toonVerslag(res, 409, { ...pagina, vooraf: veranderd(o, sinds) });
    return;
  }
  if (door === undefined) {
    toonAlGedaan(res, NAAM, o, false);
    return;
  }
  const { stappen, bijVeld, los } = gaNa(o, getypt, door, klaar);
  if (bijVeld.length > 0 || los.length > 0) {
    toonVerslag(res, 422, { ...pagina, bijVeld, los });
    return;
  }
  const verstuurd = await verstuur(met, o, sleutel, stappen);
  switch (verstuurd.soort) {
    case 'gedaan':
      res.redirect(303, verder(NAAM, o, verstuurd.beeld, getypt[VAST.terug]));
      return;
    case 'anders':
      toonAnders(res, o, verstuurd.anders);
      return;
    case 'gestopt':
      toonGestopt(res, { ...pagina, klaar: new Set([...klaar, ...verstuurd.klaar]) }, verstuurd);
      return;
  }
}

function veranderd(o: Omgeving, sinds: readonly string[]) {
  return (
    <>
      <Bericht toon="let-op" kop="Er is niets gedaan">
        <p>
          De casus is veranderd nadat u dit verslag opende. Wat u invulde, staat hieronder nog. Kijk of het
          nog klopt en verstuur het opnieuw.
        </p>
      </Bericht>
      <Sinds zinnen={sinds} />
      <Stand o={o} />
    </>
  );
}

function toonVerslag(res: Response, status: number, pagina: Verslagpagina): void {
  const titel = status === 422 ? `Fout: ${TITEL}` : TITEL;
  toon(res, { titel, plek: '/werkbak', status }, <Verslagformulier {...pagina} />);
}

/** Where the report of this table is kept for whoever types it. */
function bewaarplek({ casus }: Omgeving): { readonly sleutel: string } {
  return { sleutel: `verslag ${casus.doorbraaktafel?.tijdstip ?? ''}` };
}

function metEigenSleutel(getypt: Getypt): Getypt {
  return isSleutel(getypt[VAST.sleutel]) ? getypt : { ...getypt, [VAST.sleutel]: randomUUID() };
}

function zonderKnoppen(getypt: Getypt): Getypt {
  const knoppen: readonly string[] = Object.values(KNOPPEN);
  return Object.fromEntries(Object.entries(getypt).filter(([naam]) => !knoppen.includes(naam)));
}

/** What stands in a report when it opens: who was asked is there, as far as is known. */
function begin({ o, gasten }: Gelezen, req: Request, sleutel: string | null): Getypt {
  const terug = vanwaar(req);
  const vakjes = gasten
    .filter(({ gevraagd }) => gevraagd)
    .map(({ naam }) => [opPaginaNaam(TAFELDEEL, `${ERBIJ.vakje}-${naam}`), 'ja'] as const);
  return {
    ...stondIn(o, 'aanbod', 1, aantalRijen({}, 'aanbod')),
    ...Object.fromEntries(vakjes),
    [VAST.sleutel]: sleutel ?? randomUUID(),
    ...(terug === null ? {} : { [VAST.terug]: terug }),
  };
}
