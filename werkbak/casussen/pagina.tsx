import type { Request, Response } from 'express';
import { casussleutel, type Casuslijstregel } from '../../dossier/casuslijst';
import type { Verzamelstand } from '../../dossier/verzamelopdrachten/verzamelopdrachten';
import type { Weergave as BewaardeWeergave } from '../../dossier/weergaven/weergaven';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik as bereikVan, heeftRecht } from '../../domain/toegang';
import type { Moment } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { fetchPage } from '../../toegang/paging';
import { eisRecht } from '../../toegang/wie';
import { Bladeren } from '../onderdelen/bladeren';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Leeg } from '../onderdelen/melding';
import { gemeentenVan, leesOmgang, type Omgang } from '../onderdelen/omgang';
import { leesOngezien } from '../onderdelen/ongezien';
import { toon, type Pagina } from '../onderdelen/pagina';
import { Tabs } from '../onderdelen/tabs';
import { WeergaveGedaan, weergavepaginas, Weergaven } from './bewaard';
import { CSVPAD, csvpagina } from './downloaden';
import { Filters } from './filters';
import { Keuzelijst } from './keuzelijst';
import { Lopend } from './lopend';
import {
  adresVan,
  alsFilter,
  bladzijVan,
  inWeergave,
  isGefilterd,
  leesVraag,
  vanBegin,
  zoekVan,
  zonderFilters,
  type Vraag,
} from './vraag';
import { weergavenVan, type Weergave } from './weergave';

/** The cases somebody reaches, as a list: theirs, all open ones, or the closed ones. */
export function casuslijstpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: CASUSLIJSTPAD,
      recht: 'casus',
      behandel: (req, res) => toonCasussen(met, req, res),
    },
    csvpagina(met),
    ...weergavepaginas(met),
  ];
}

/** Everything the page shows, asked at one moment. */
interface Gelezen {
  readonly nu: Moment;
  readonly omgang: Omgang;
  readonly regels: readonly Casuslijstregel[];
  readonly volgende: string | null;
  /** How many are in each view with these filters; null where that is not counted. */
  readonly aantallen: readonly (number | null)[];
  readonly weergaven: readonly BewaardeWeergave[];
  /** What they do in many cases that they have not seen the end of. */
  readonly lopend: readonly Verzamelstand[];
}

async function toonCasussen(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'casus');
  const vraag = leesVraag(req.query, gebruiker);
  const weergaven = weergavenVan(gebruiker);
  const gelezen = await lees(met, gebruiker, weergaven, vraag);
  const { regels, omgang, nu, volgende, aantallen } = gelezen;
  await noteerInzage(met, res, { handeling: 'casuslijst', waarmee: 'werkbak' }, regels);
  const ongezien = await leesOngezien(met, gebruiker, regels);
  const aantal = aantallen[weergaven.indexOf(vraag.weergave)] ?? null;
  toon(
    res,
    { titel: 'Casussen', plek: CASUSLIJSTPAD },
    <>
      <WeergaveGedaan req={req} />
      <Lopend lopend={gelezen.lopend} />
      <div class="werkbak__kop">
        <div>
          <h1 id="casussen">Casussen</h1>
          <p class="samenvatting">{samenvatting(aantal, vraag)}</p>
        </div>
        {regels.length > 0 && (
          <a class="nl-button nl-button--secondary" href={adresVan(vanBegin(vraag), CSVPAD)}>
            Download als CSV
          </a>
        )}
      </div>
      <Tabs
        label="Welke casussen"
        huidig={vraag.weergave.naam}
        tabs={weergaven.map((weergave, i) => ({
          naam: weergave.naam,
          href: adresVan(inWeergave(vraag, weergave)),
          aantal: aantallen[i] ?? null,
          wat: 'casussen',
        }))}
      />
      <div class="casussen__boven">
        <Filters
          vraag={vraag}
          gebruiker={gebruiker}
          gemeenten={gemeentenVan(met, gebruiker)}
          omgang={omgang}
        />
        <Weergaven weergaven={gelezen.weergaven} vraag={zoekVan(vraag)} req={req} />
      </div>
      {regels.length === 0 ? (
        <Niets vraag={vraag} gebruiker={gebruiker} weergaven={weergaven} aantallen={aantallen} />
      ) : (
        <Keuzelijst {...{ regels, vraag, gebruiker, nu, omgang, ongezien, aantal }} />
      )}
      <Bladeren
        begin={vraag.na === undefined ? null : adresVan(vanBegin(vraag))}
        volgende={volgende === null ? null : adresVan({ ...vanBegin(vraag), na: volgende })}
      />
    </>,
  );
}

async function lees(
  met: Dependencies,
  gebruiker: Gebruiker,
  weergaven: readonly Weergave[],
  vraag: Vraag,
): Promise<Gelezen> {
  const { dossier, klok } = met;
  const nu = klok.nu();
  const bereik = bereikVan(gebruiker);
  const [omgang, bladzij, aantallen, bewaard, lopend] = await Promise.all([
    leesOmgang(met, gebruiker),
    fetchPage(
      bladzijVan(vraag),
      (welke) => dossier.leesCasuslijst(bereik, alsFilter(vraag), nu, vraag.volgorde, welke),
      casussleutel,
    ),
    Promise.all(
      weergaven.map((weergave) =>
        weergave.van === 'gesloten'
          ? Promise.resolve(null)
          : dossier.telCasuslijst(bereik, alsFilter(inWeergave(vraag, weergave)), nu),
      ),
    ),
    met.weergaven.lees(gebruiker.id),
    met.verzamelopdrachten.onbekeken(gebruiker.id),
  ]);
  const { rows: regels, volgende } = bladzij;
  return { nu, omgang, regels, volgende, aantallen, weergaven: bewaard, lopend };
}

/** The list in one sentence; what is closed is not counted, for there is ever more of it. */
function samenvatting(aantal: number | null, vraag: Vraag): string {
  const selectie = isGefilterd(vraag) ? ' in deze selectie' : '';
  if (aantal === null) return `Gesloten casussen${selectie}. U kunt ze lezen, er verandert niets meer.`;
  return `${aantal} open ${aantal === 1 ? 'casus' : 'casussen'}${selectie}.`;
}

/** What stands where the list would be: why it is empty, and where there is something. */
function Niets({
  vraag,
  gebruiker,
  weergaven,
  aantallen,
}: {
  readonly vraag: Vraag;
  readonly gebruiker: Gebruiker;
  readonly weergaven: readonly Weergave[];
  readonly aantallen: readonly (number | null)[];
}) {
  if (isGefilterd(vraag)) {
    return (
      <Leeg kop="Geen casussen met deze filters">
        <p>
          <a href={adresVan(zonderFilters(vraag))}>Wis de filters</a> om alle casussen van deze lijst te zien.
        </p>
      </Leeg>
    );
  }
  const { kop, uitleg } = vraag.weergave.leeg;
  const elders = weergaven.findIndex((een, i) => een !== vraag.weergave && (aantallen[i] ?? 0) > 0);
  const weergave = weergaven[elders];
  return (
    <Leeg kop={kop}>
      <p>{uitleg}</p>
      {weergave !== undefined && (
        <p>
          Kijk bij <a href={adresVan(inWeergave(vraag, weergave))}>{weergave.naam.toLowerCase()}</a>: daar{' '}
          {aantallen[elders] === 1 ? 'is 1 open casus' : `zijn ${aantallen[elders] ?? 0} open casussen`}.
        </p>
      )}
      {weergave === undefined && vraag.weergave.van !== 'gesloten' && heeftRecht(gebruiker, 'melden') && (
        <p>
          <a href="/werkbak/melden">Meld een kind</a>
        </p>
      )}
    </Leeg>
  );
}
