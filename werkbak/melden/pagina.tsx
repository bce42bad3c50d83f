import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../dossier/dossier';
import { TemporalUnreachable } from '../../client/errors';
import { KEY_USED } from '../../client/outcome';
import { bereik, binnen } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { eisEigen, geverOpPagina, keurMelding, type Gekeurd } from '../../toegang/melden';
import type { GemeldeOuder } from '../../dossier/betrokkenen/betrokkene';
import { bewaarOuder } from '../../toegang/gemelde-ouder';
import { conceptVan } from '../../toegang/bewaard';
import { eisRecht } from '../../toegang/wie';
import { VAST } from '../opdracht/geven';
import type { Getypt } from '../formulier/velden';
import { heeftEigenSleutel, leesMelding, meldfouten, meldinvulling, type Meldomgeving } from './formulier';
import { BewaardBericht } from '../onderdelen/formulier';
import { Bericht } from '../onderdelen/melding';
import { NIET_ZEKER, type Onzekerheid } from '../onderdelen/niet-zeker';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { GEDAANPAD, gedaanadres, toonElders, toonGedaan } from './gedaan';
import { toonAangenomen, toonZonderOuder } from './half';
import { leesOudervelden } from './ouder';
import { Meldformulier, MELDPAD, STAP, Vooraf } from './weergave';

/** Reporting a child in three steps: the form, what will happen, and what came of it. */
export function meldpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: MELDPAD,
      recht: 'melden',
      behandel: async (req, res) => {
        const o = await meldomgeving(met, res);
        const concept = await conceptVan(req, res);
        const getypt = { ...meldinvulling(o), [VAST.sleutel]: randomUUID(), ...concept?.velden };
        const vooraf = concept === null ? undefined : <BewaardBericht />;
        toonFormulier(res, 200, <Meldformulier {...{ o, getypt, vooraf }} />);
      },
    },
    { methode: 'post', pad: MELDPAD, recht: 'melden', behandel: (req, res) => verwerkMelding(met, req, res) },
    {
      methode: 'get',
      pad: GEDAANPAD,
      recht: 'melden',
      behandel: (req, res) => toonGedaan(met, req, res),
    },
  ];
}

function toonFormulier(res: Response, status: number, inhoud: Parameters<typeof toon>[2]): void {
  const titel = status === 422 ? 'Fout: meld een kind' : 'Meld een kind';
  toon(res, { titel, plek: MELDPAD, status }, inhoud);
}

/** What whoever reports can choose from; while the database is away their own schools go by their number. */
async function meldomgeving({ convenanten, mensen }: Dependencies, res: Response): Promise<Meldomgeving> {
  const gebruiker = eisRecht(res, 'melden');
  const bekend = await mensen.scholen(gebruiker.regio).catch((fout: unknown) => {
    if (fout instanceof DossierUnreachable) return [];
    throw fout;
  });
  const alle = bekend.map(({ brin, naam }) => ({ waarde: brin, label: `${naam} (${brin})` }));
  if (gebruiker.scholen.length === 0) return { gebruiker, convenanten, scholen: alle };
  const eigen = gebruiker.scholen.flatMap((brin) => {
    const vestigingen = alle.filter(
      ({ waarde }) => waarde === brin || (brin.length === 4 && waarde.startsWith(brin)),
    );
    return vestigingen.length > 0 ? vestigingen : [{ waarde: brin, label: brin }];
  });
  return { gebruiker, convenanten, scholen: eigen };
}

async function verwerkMelding(met: Dependencies, req: Request, res: Response): Promise<void> {
  const o = await meldomgeving(met, res);
  const getypt = velden(req);
  if ((getypt[VAST.sleutel] ?? '') === '') getypt[VAST.sleutel] = randomUUID();
  if (getypt[STAP] === 'verbeter') {
    toonFormulier(res, 200, <Meldformulier {...{ o, getypt }} />);
    return;
  }
  const { ruw, fouten, plek } = leesMelding(getypt, o, (naam, geboren) =>
    met.casussen.leerlingsleutel(naam, geboren),
  );
  const nu = met.klok.nu();
  const gekeurd = keurMelding(ruw, nu, met.convenanten);
  const { ouder, fouten: ouderfouten } = leesOudervelden(getypt);
  if (fouten.length > 0 || ouderfouten.length > 0 || !gekeurd.geldig) {
    const { bijVeld, los } = meldfouten(fouten, gekeurd.geldig ? [] : gekeurd.fouten, plek, getypt, o);
    const naast = { bijVeld: [...bijVeld, ...ouderfouten], los };
    toonFormulier(res, 422, <Meldformulier {...{ o, getypt, ...naast }} />);
    return;
  }
  eisEigen(o.gebruiker, gekeurd.melding, gekeurd.convenant);
  if (getypt[STAP] === 'verstuur') await verstuur(met, res, o, getypt, { ...gekeurd, ouder });
  else {
    const gemeente = met.convenanten.naamVanGemeente(gekeurd.melding.gemeente) ?? gekeurd.melding.gemeente;
    toon(
      res,
      { titel: 'Wat er gaat gebeuren', plek: MELDPAD },
      <Vooraf {...gekeurd} {...{ ouder, nu, getypt, gemeente }} />,
    );
  }
}

async function verstuur(
  met: Dependencies,
  res: Response,
  o: Meldomgeving,
  getypt: Getypt,
  { melding, convenant, ouder }: Gekeurd & { geldig: true; ouder: GemeldeOuder | null },
): Promise<void> {
  const { gebruiker } = o;
  const opnieuw = (status: number, kop: string, tekst: string, sleutel = getypt[VAST.sleutel] ?? '') => {
    const vooraf = (
      <Bericht toon="let-op" kop={kop}>
        <p>{tekst}</p>
      </Bericht>
    );
    toonFormulier(
      res,
      status,
      <Meldformulier {...{ o, vooraf }} getypt={{ ...getypt, [VAST.sleutel]: sleutel }} />,
    );
  };
  const weer = (soort: Onzekerheid) => {
    const { status, wachten, kop, tekst } = NIET_ZEKER[soort];
    res.set('retry-after', wachten);
    opnieuw(status, kop, tekst);
  };
  try {
    const van = { wie: gebruiker.id, kanaal: 'werkbak', sleutel: getypt[VAST.sleutel] ?? '' } as const;
    const gever = geverOpPagina(heeftEigenSleutel(getypt), melding, convenant);
    const uitkomst = await met.casussen.meld(melding, convenant, gever, van, ouder ?? undefined);
    const ouderstand = await bewaarOuder(met, uitkomst, ouder, gebruiker.id);
    switch (uitkomst.soort) {
      case 'bevestigd': {
        const { casusnummer, nieuw, beeld } = uitkomst.bevestiging;
        if (ouderstand === 'niet-bewaard') toonZonderOuder(res, beeld.kenmerk ?? null, getypt);
        else if (binnen(bereik(gebruiker), { ...beeld, aanTafel: false, tafelleden: null }))
          res.redirect(303, gedaanadres(casusnummer, nieuw ? 'nieuw' : 'gevoegd'));
        else toonElders(res, beeld.kenmerk ?? null);
        return;
      }
      case 'onbevestigd':
        toonAangenomen(res, uitkomst.kenmerk, ouder === null ? null : getypt);
        return;
      case 'geweigerd': {
        const { reden, fouten } = uitkomst.weigering;
        if (reden === KEY_USED) {
          const tekst =
            'U verstuurde dit formulier eerder met andere antwoorden. Die melding is gedaan. Wilt u deze ook doen? Kijk hem na en verstuur hem opnieuw.';
          opnieuw(409, 'Dit formulier was al verstuurd', tekst, randomUUID());
          return;
        }
        const naast = meldfouten([], fouten, [0, 1, 2], getypt, o);
        const los = naast.bijVeld.length > 0 ? naast.los : [...naast.los, reden];
        toonFormulier(res, 422, <Meldformulier {...{ o, getypt }} bijVeld={naast.bijVeld} los={los} />);
        return;
      }
      case 'onzeker':
      case 'niet-gedaan':
      case 'te-druk':
        weer(uitkomst.soort);
        return;
      case 'onbekend':
        weer('niet-gedaan');
        return;
    }
  } catch (fout) {
    if (!(fout instanceof TemporalUnreachable)) throw fout;
    weer('niet-gedaan');
  }
}
