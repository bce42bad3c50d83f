import type { Response } from 'express';
import { TemporalUnreachable } from '../../client/errors';
import { KEY_USED } from '../../client/outcome';
import { bereik, binnen } from '../../domain/toegang';
import { randomUUID } from 'node:crypto';
import type { Dependencies } from '../../toegang/dependencies';
import { bewaarOuder, naastMelding } from '../../toegang/gemelde-ouder';
import { geverOpPagina } from '../../toegang/melden';
import { VAST } from '../opdracht/geven';
import type { Getypt } from '../formulier/velden';
import { Bericht } from '../onderdelen/melding';
import { NIET_ZEKER, type Onzekerheid } from '../onderdelen/niet-zeker';
import { bewaarGedaan, geenDossier } from './bewaren';
import { heeftEigenSleutel, meldfouten, type Meldomgeving } from './formulier';
import { gedaanadres, gevoegdadres, toonElders } from './gedaan';
import { toonAangenomen, toonZonderOuder } from './half';
import type { Meldbaar } from './nakijken';
import { Meldformulier, toonFormulier } from './weergave';

/** Sends a report, and answers with what came of it; the same form is one report, however often it is sent. */
export async function verstuur(
  met: Dependencies,
  res: Response,
  o: Meldomgeving,
  getypt: Getypt,
  { melding, convenant, ouder, geenOuder }: Meldbaar,
): Promise<void> {
  const { gebruiker } = o;
  const over = { ouder, geenOuder };
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
  const gaNaar = async (adres: string) => {
    await bewaarGedaan(met, res, getypt[VAST.sleutel] ?? '', adres);
    res.redirect(303, adres);
  };
  const weer = (soort: Onzekerheid) => {
    const { status, wachten, kop, tekst } = NIET_ZEKER[soort];
    res.set('retry-after', wachten);
    opnieuw(status, kop, tekst);
  };
  try {
    const van = { wie: gebruiker.id, kanaal: 'werkbak', sleutel: getypt[VAST.sleutel] ?? '' } as const;
    const gever = geverOpPagina(heeftEigenSleutel(getypt), melding, convenant);
    const uitkomst = await met.casussen.meld(melding, convenant, gever, van, naastMelding(over));
    const ouderstand = await bewaarOuder(met, uitkomst, over, gebruiker.id);
    switch (uitkomst.soort) {
      case 'bevestigd': {
        const { casusnummer, nieuw, beeld } = uitkomst.bevestiging;
        if (ouderstand === 'niet-bewaard') toonZonderOuder(res, beeld.kenmerk ?? null, { getypt, over });
        else if (binnen(bereik(gebruiker), { ...beeld, aanTafel: false, tafelleden: null }))
          await gaNaar(gedaanadres(casusnummer, nieuw ? 'nieuw' : 'gevoegd'));
        else {
          const adres = await gevoegdadres(met, res, beeld.kenmerk ?? null).catch(geenDossier);
          if (adres === null) toonElders(res, beeld.kenmerk ?? null);
          else await gaNaar(adres);
        }
        return;
      }
      case 'onbevestigd':
        toonAangenomen(res, uitkomst.kenmerk, { getypt, over });
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
