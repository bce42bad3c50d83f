import type { Request, Response } from 'express';
import { werksleutel } from '../../dossier/werkregels';
import type { Mens } from '../../dossier/mensen/mens';
import { REGIEROLLEN } from '../../domain/fase';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik as bereikVan } from '../../domain/toegang';
import { datumVan, middernacht, plusDagen } from '../../domain/tijd';
import { verzetDeCasus } from '../../taal/klok';
import type { Namen } from '../../taal/zin';
import type { Dependencies } from '../../toegang/dependencies';
import { fetchPage } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
import { Gedaan, leesGedaan } from '../opdracht/gedaan';
import { gemeentenVan, leesOmgang } from '../onderdelen/omgang';
import { leesOngezien } from '../onderdelen/ongezien';
import { apart } from '../onderdelen/paneel';
import { Tabs } from '../onderdelen/tabs';
import { toon, type Pagina } from '../onderdelen/pagina';
import { BijnaPaneel, leesBijna } from './bijna';
import { Filters } from './filters';
import { Samenvatting, Takenlijst } from './lijst';
import { MEEST_OVERDRACHTEN, Overdrachten } from './overdrachten';
import { GEEN_NIEUWS, gezienpaginas, leesNieuws, Nieuws } from './nieuws';
import { leesOverzicht, Overzicht } from './overzicht';
import { leesVanGezin, NIETS_VAN_GEZIN, VanGezin } from './van-gezin';
import { leesVanNiemand, NIETS_VAN_NIEMAND, VanNiemandPaneel } from './van-niemand';
import { adresVan, alsFilter, bladzijVan, isGefilterd, leesVraag, zonderFilters, type Vraag } from './vraag';
import { AfgelopenToestemming, MEEST_VERMELDINGEN, Vermeldingen } from './voor-mij';
import { Vervanging } from './vervanging';
import { weergavenVan, type Weergave } from './weergave';
import { Fasetelling, Klokweek } from './zijkant';

/** The clock is asked for more than is listed: reminders are only counted. */
const KLOKREGELS = 300;

/** The page of the morning: what somebody has to do. */
export function werkbakpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: '/werkbak',
      recht: 'casus',
      behandel: (req, res) => toonWerkbak(met, req, res),
    },
    ...gezienpaginas(met),
  ];
}

async function toonWerkbak(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'casus');
  const weergaven = weergavenVan(gebruiker);
  const vraag = leesVraag(req, weergaven);
  const gedaan = await leesGedaan(met, req, res);
  const gelezen = await lees(met, gebruiker, weergaven, vraag);
  const { nu, namen, mensen, telling, aantallen, zij, overzicht, vanGezin, vanNiemand, werk } = gelezen;
  const stappen = zij.klok?.inhoud.filter(({ termijnen }) => termijnen.some(verzetDeCasus)) ?? [];
  await noteerInzage(met, res, { handeling: 'werkbak', waarmee: 'werkbak' }, [
    ...(werk?.rows ?? []),
    ...(overzicht?.eigen?.inhoud.regels ?? []),
    ...(vanNiemand?.inhoud.regels ?? []),
    ...(vanGezin?.inhoud ?? []),
    ...stappen,
    ...(zij.overdrachten?.inhoud ?? []),
    ...(zij.nieuws?.inhoud ?? []),
    ...(zij.vermeldingen?.inhoud ?? []),
    ...(zij.afgelopen?.inhoud ?? []),
  ]);
  const hier = adresVan(vraag);
  const ongezien = await leesOngezien(met, gebruiker, werk?.rows ?? []);
  const opties = { gebruiker, nu, namen, hier, ongezien };
  toon(
    res,
    { titel: 'Werkbak', plek: '/werkbak' },
    <>
      <Gedaan wat={gedaan} terug={hier} />
      <div class="werkbak__kop">
        <h1>{kop(gebruiker, namen)}</h1>
        <Samenvatting
          telling={telling}
          vraag={vraag}
          namen={namen}
          lijst={overzicht === null ? undefined : weergaven.find(({ van }) => van === 'regio')}
        />
      </div>
      <Vervanging gebruiker={gebruiker} mensen={mensen} namen={namen} nu={nu} />
      <Tabs
        label="Wiens taken"
        huidig={vraag.weergave.naam}
        tabs={weergaven.map((weergave, i) => ({
          naam: weergave.naam,
          href: adresVan(zonderFilters({ weergave })),
          aantal: weergave.overzicht === true ? null : (aantallen[i]?.open ?? 0),
          wat: 'open taken',
        }))}
      />
      <div class="werkbak">
        <div>
          <Vermeldingen gelezen={zij.vermeldingen} nu={nu} namen={namen} hier={hier} />
          <VanGezin gelezen={vanGezin} nu={nu} hier={hier} />
          {overzicht !== null && (
            <Overzicht gelezen={overzicht} weergaven={weergaven} mensen={mensen} {...opties} />
          )}
          <VanNiemandPaneel gelezen={vanNiemand} weergaven={weergaven} mensen={mensen} {...opties} />
          {werk !== null && (
            <Takenlijst
              vraag={vraag}
              weergaven={weergaven}
              aantallen={aantallen}
              werk={werk}
              filters={
                <Filters
                  vraag={vraag}
                  gemeenten={gemeentenVan(met, gebruiker)}
                  wie={vraag.weergave.filter.uitvoerder === undefined ? werkers(gebruiker, mensen) : []}
                />
              }
              {...opties}
            />
          )}
        </div>
        <aside aria-label="Overzicht">
          <BijnaPaneel gelezen={zij.bijna} />
          <AfgelopenToestemming gelezen={zij.afgelopen} nu={nu} hier={hier} />
          <Nieuws gelezen={zij.nieuws} nu={nu} namen={namen} hier={hier} />
          <Overdrachten gelezen={zij.overdrachten} nu={nu} namen={namen} />
          <Klokweek gelezen={zij.klok} nu={nu} lezer={gebruiker} />
          <Fasetelling gelezen={zij.perFase} />
        </aside>
      </div>
    </>,
  );
}

/**
 * Everything the page shows, asked at one moment. What stands beside or above the list is read by itself: without it the
 * list is still there.
 */
async function lees(met: Dependencies, gebruiker: Gebruiker, weergaven: readonly Weergave[], vraag: Vraag) {
  const { dossier, klok } = met;
  const nu = klok.nu();
  const bereik = bereikVan(gebruiker);
  const filter = alsFilter(vraag);
  const alsOverzicht = vraag.weergave.overzicht === true && !isGefilterd(vraag);
  const eersteBlad = vraag.weergave === weergaven[0] && !isGefilterd(vraag) && vraag.na === undefined;
  const weekVerder = middernacht(plusDagen(datumVan(nu), 7));
  const persoon = vraag.weergave.filter.uitvoerder;
  const [
    { namen, mensen },
    werk,
    telling,
    aantallen,
    overzicht,
    vanNiemand,
    vanGezin,
    perFase,
    klokregels,
    overdrachten,
    nieuws,
    vermeldingen,
    afgelopen,
    bijna,
  ] = await Promise.all([
    leesOmgang(met, gebruiker),
    alsOverzicht
      ? null
      : fetchPage(bladzijVan(vraag), (welke) => dossier.leesWerk(bereik, filter, nu, welke), werksleutel),
    dossier.telWerk(bereik, filter, nu),
    Promise.all(weergaven.map((weergave) => dossier.telWerk(bereik, weergave.filter, nu))),
    alsOverzicht ? leesOverzicht(met, gebruiker, nu) : null,
    eersteBlad && !alsOverzicht ? leesVanNiemand(met, gebruiker, nu) : NIETS_VAN_NIEMAND,
    alsOverzicht || eersteBlad ? leesVanGezin(met, gebruiker, nu) : NIETS_VAN_GEZIN,
    apart(met, () => dossier.telPerFase(bereik)),
    apart(met, () => dossier.leesKlok(bereik, { nu, persoon }, weekVerder, KLOKREGELS)),
    apart(met, () => dossier.leesAankondigingen(bereik, MEEST_OVERDRACHTEN + 1)),
    eersteBlad ? leesNieuws(met, gebruiker, nu) : GEEN_NIEUWS,
    apart(met, () => dossier.leesVermeldingen(bereik, gebruiker.id, MEEST_VERMELDINGEN + 1)),
    apart(met, () => dossier.leesAfgelopenToestemming(bereik, gebruiker.id, nu)),
    leesBijna(met, gebruiker, nu),
  ]);
  const zij = { perFase, klok: klokregels, overdrachten, nieuws, vermeldingen, afgelopen, bijna };
  return { nu, namen, mensen, werk, telling, aantallen, overzicht, vanGezin, vanNiemand, zij };
}

/** Whose work can be asked for: everybody of the region who has work by name, for who leads or manages. */
function werkers({ rol }: Gebruiker, mensen: readonly Mens[]): (readonly [id: string, naam: string])[] {
  if (rol === 'school' || rol === 'systeem' || rol === 'teamlid') return [];
  return mensen
    .filter((mens) => mens.actief && REGIEROLLEN.some((een) => een === mens.rol))
    .map(({ id, naam }) => [id, naam] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'nl'));
}

/** A school works for its own children, so the page says which school. */
function kop({ rol, scholen }: Gebruiker, namen: Namen): string {
  const [school] = scholen;
  return rol === 'school' && school !== undefined && scholen.length === 1
    ? `Werkbak van ${namen.school(school)}`
    : 'Werkbak';
}
