import type { Request, Response } from 'express';
import type { Werktelling } from '../../dossier/tellingen';
import { werksleutel } from '../../dossier/werkregels';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht, bereik as bereikVan } from '../../domain/toegang';
import { datumVan, middernacht, plusDagen } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { fetchPage } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
import { gemeentenVan, leesOmgang } from '../onderdelen/omgang';
import { Bladeren } from '../onderdelen/bladeren';
import { Gedaan } from '../opdracht/gedaan';
import { Leeg } from '../onderdelen/melding';
import { Tabs } from '../onderdelen/tabs';
import { Zoekveld } from '../onderdelen/zoekveld';
import { toon, type Pagina } from '../onderdelen/pagina';
import { Filters } from './filters';
import { groepeer } from './groepen';
import { MEEST_OVERDRACHTEN, Overdrachten } from './overdrachten';
import { Takengroep } from './tabel';
import { adresVan, alsFilter, bladzijVan, isGefilterd, leesVraag, zonderFilters, type Vraag } from './vraag';
import { Vervanging } from './vervanging';
import { weergavenVan, type Weergave } from './weergave';
import { Fasetelling, Klokweek } from './zijkant';
import type { Namen } from '../../taal/zin';
import { verzetDeCasus } from '../../taal/klok';

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
  ];
}

async function toonWerkbak(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'casus');
  const weergaven = weergavenVan(gebruiker);
  const vraag = leesVraag(req, weergaven);
  const gelezen = await lees(met, gebruiker, weergaven, vraag);
  const { nu, namen, mensen, werk, telling, aantallen, perFase, klokregels, overdrachten } = gelezen;
  const stappen = klokregels.filter(({ termijnen }) => termijnen.some(verzetDeCasus));
  await noteerInzage(met, res, { handeling: 'werkbak', waarmee: 'werkbak' }, [
    ...werk.rows,
    ...stappen,
    ...overdrachten,
  ]);
  toon(
    res,
    { titel: 'Werkbak', plek: '/werkbak' },
    <>
      <Gedaan req={req} />
      <div class="werkbak__kop">
        <div>
          <h1>{kop(gebruiker, namen)}</h1>
          <Samenvatting telling={telling} gefilterd={isGefilterd(vraag)} />
        </div>
        {heeftRecht(gebruiker, 'zoeken') && <Zoekveld />}
      </div>
      <Vervanging gebruiker={gebruiker} mensen={mensen} namen={namen} nu={nu} />
      <Tabs
        label="Wiens taken"
        huidig={vraag.weergave.naam}
        tabs={weergaven.map((weergave, i) => ({
          naam: weergave.naam,
          href: adresVan(zonderFilters({ weergave })),
          aantal: aantallen[i]?.open ?? 0,
          wat: 'open taken',
        }))}
      />
      <div class="werkbak">
        <div>
          <Filters vraag={vraag} gemeenten={gemeentenVan(met, gebruiker)} />
          {groepeer(werk.rows, nu).map((groep) => (
            <Takengroep key={groep.wat} groep={groep} gebruiker={gebruiker} nu={nu} namen={namen} />
          ))}
          {werk.rows.length === 0 && <Niets vraag={vraag} weergaven={weergaven} aantallen={aantallen} />}
          <Bladeren
            begin={vraag.na === undefined ? null : adresVan({ ...vraag, na: undefined })}
            volgende={werk.volgende === null ? null : adresVan({ ...vraag, na: werk.volgende })}
          />
        </div>
        <aside aria-label="Overzicht">
          <Overdrachten regels={overdrachten} nu={nu} namen={namen} />
          <Klokweek regels={klokregels} nu={nu} lezer={gebruiker} />
          <Fasetelling telling={perFase} />
        </aside>
      </div>
    </>,
  );
}

/** Everything the page shows, asked at one moment. */
async function lees(met: Dependencies, gebruiker: Gebruiker, weergaven: readonly Weergave[], vraag: Vraag) {
  const { dossier, klok } = met;
  const nu = klok.nu();
  const bereik = bereikVan(gebruiker);
  const filter = alsFilter(vraag);
  const weekVerder = middernacht(plusDagen(datumVan(nu), 7));
  const [{ namen, mensen }, werk, telling, aantallen, perFase, klokregels, overdrachten] = await Promise.all([
    leesOmgang(met, gebruiker),
    fetchPage(bladzijVan(vraag), (welke) => dossier.leesWerk(bereik, filter, nu, welke), werksleutel),
    dossier.telWerk(bereik, filter, nu),
    Promise.all(weergaven.map((weergave) => dossier.telWerk(bereik, weergave.filter, nu))),
    dossier.telPerFase(bereik),
    dossier.leesKlok(bereik, { nu, persoon: vraag.weergave.filter.uitvoerder }, weekVerder, KLOKREGELS),
    dossier.leesAankondigingen(bereik, MEEST_OVERDRACHTEN + 1),
  ]);
  return { nu, namen, mensen, werk, telling, aantallen, perFase, klokregels, overdrachten };
}

/** A school works for its own children, so the page says which school. */
function kop({ rol, scholen }: Gebruiker, namen: Namen): string {
  const [school] = scholen;
  return rol === 'school' && school !== undefined && scholen.length === 1
    ? `Werkbak van ${namen.school(school)}`
    : 'Werkbak';
}

/** The morning in one sentence. */
function Samenvatting({
  telling,
  gefilterd,
}: {
  readonly telling: Werktelling;
  readonly gefilterd: boolean;
}) {
  const { open, teLaat, vandaag } = telling;
  const taken = `${open} ${open === 1 ? 'open taak' : 'open taken'}${gefilterd ? ' in deze selectie' : ''}`;
  if (open === 0)
    return <p class="samenvatting">Er zijn geen open taken{gefilterd ? ' in deze selectie' : ''}.</p>;
  return (
    <p class="samenvatting">
      {taken}.{' '}
      {teLaat > 0 ? (
        <strong class="samenvatting__te-laat">
          {teLaat === 1 ? 'Eén is te laat' : `${teLaat} zijn te laat`}
        </strong>
      ) : (
        'Niets is te laat'
      )}
      {vandaag > 0 ? `, ${vandaag === 1 ? 'één moet' : `${vandaag} moeten`} vandaag af.` : '.'}
    </p>
  );
}

/** What stands where the list would be: what its emptiness means, and where there is work. */
function Niets({
  vraag,
  weergaven,
  aantallen,
}: {
  readonly vraag: Vraag;
  readonly weergaven: readonly Weergave[];
  readonly aantallen: readonly Werktelling[];
}) {
  if (isGefilterd(vraag)) {
    return (
      <Leeg kop="Geen taken met deze filters">
        <p>
          <a href={adresVan(zonderFilters(vraag))}>Wis de filters</a> om alle taken te zien.
        </p>
      </Leeg>
    );
  }
  const elders = weergaven.findIndex((w, i) => w !== vraag.weergave && (aantallen[i]?.open ?? 0) > 0);
  const weergave = weergaven[elders];
  return (
    <Leeg kop={vraag.weergave.leeg}>
      {weergave !== undefined && (
        <p>
          Kijk bij <a href={adresVan(zonderFilters({ weergave }))}>{weergave.naam.toLowerCase()}</a>: daar{' '}
          {aantallen[elders]?.open === 1
            ? 'is 1 open taak'
            : `zijn ${aantallen[elders]?.open ?? 0} open taken`}
          .
        </p>
      )}
    </Leeg>
  );
}
