import type { Request, Response } from 'express';
import type { ComponentChildren } from 'preact';
import type { Zoekregel } from '../../dossier/zoeken';
import { bereik } from '../../domain/toegang';
import type { Moment } from '../../domain/tijd';
import { datumVan } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { onthoud, onthouden } from '../../toegang/bewaard';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
import { leesOmgang } from '../onderdelen/omgang';
import { Fasebadge } from '../onderdelen/fase';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casusadres, kindnaam } from '../onderdelen/kind';
import { Cel, Lijst, Rij, Rijkop } from '../onderdelen/lijst';
import { Leeg } from '../onderdelen/melding';
import { Zoekveld, ZOEKPAD } from '../onderdelen/zoekveld';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { dag } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';

/** What is sought is kept for this. */
const GEVONDEN = `${ZOEKPAD}/gevonden`;
/** More than this nobody reads: then it is better to search more precisely. */
const MEEST = 50;

/** Search by name, kenmerk or case number, open and closed cases. */
export function zoekpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: ZOEKPAD,
      recht: 'zoeken',
      behandel: (req, res) => toonGevonden(met, req, res),
    },
    { methode: 'post', pad: ZOEKPAD, recht: 'zoeken', behandel: (req, res) => zoek(met, req, res) },
  ];
}

/** Keeps what is sought and goes on to what is found: so going back there asks nothing again, and no address holds a name. */
async function zoek(met: Dependencies, req: Request, res: Response): Promise<void> {
  const tekst = (velden(req)['tekst'] ?? '').trim().slice(0, 200);
  const vraag = tekst === '' ? null : await onthoud(met, res, GEVONDEN, { tekst });
  res.redirect(303, vraag === null ? ZOEKPAD : `${ZOEKPAD}?${new URLSearchParams({ vraag }).toString()}`);
}

async function toonGevonden(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'zoeken');
  if (req.query['vraag'] === undefined) return toonZoekpagina(res, '');
  const gevraagd = await onthouden(met, res, GEVONDEN, { id: req.query['vraag'] });
  if (gevraagd === null) return toonZoekpagina(res, '', <Verlopen />);
  const tekst = gevraagd['tekst'] ?? '';
  const [gevonden, { namen }] = await Promise.all([
    met.dossier.zoekCasussen(bereik(gebruiker), tekst, { na: null, aantal: MEEST + 1 }),
    leesOmgang(met, gebruiker),
  ]);
  const regels = gevonden.slice(0, MEEST);
  await noteerInzage(met, res, { handeling: 'zoeken', waarmee: 'werkbak', ookLeeg: true }, regels);
  const nu = met.klok.nu();
  toonZoekpagina(
    res,
    tekst,
    regels.length === 0 ? (
      <Leeg kop="Niets gevonden">
        <p>
          Er is geen kind met deze naam of dit kenmerk dat u mag zien. Probeer een deel van de naam, of het
          begin van het kenmerk.
        </p>
      </Leeg>
    ) : (
      <Gevonden regels={regels} meer={gevonden.length > MEEST} namen={namen} nu={nu} />
    ),
  );
}

/** What was sought is not kept any more. */
function Verlopen() {
  return (
    <Leeg kop="Deze zoekvraag is niet bewaard">
      <p>Wij bewaren een zoekvraag een dag. Zoek opnieuw.</p>
    </Leeg>
  );
}

function toonZoekpagina(res: Response, tekst: string, uitkomst: ComponentChildren = null): void {
  toon(
    res,
    { titel: 'Zoeken', plek: '/werkbak' },
    <>
      <p class="terug">
        <a href="/werkbak">Terug naar de werkbak</a>
      </p>
      <h1>Zoeken</h1>
      <div class="zoekblok">
        <Zoekveld tekst={tekst} />
      </div>
      {uitkomst}
    </>,
  );
}

function Gevonden({
  regels,
  meer,
  namen,
  nu,
}: {
  readonly regels: readonly Zoekregel[];
  readonly meer: boolean;
  readonly namen: Namen;
  readonly nu: Moment;
}) {
  const aantal = regels.length === 1 ? 'Eén casus gevonden' : `${regels.length} casussen gevonden`;
  return (
    <>
      <h2 id="gevonden">{meer ? `De eerste ${regels.length} casussen` : aantal}</h2>
      {meer && <p>Er zijn er meer. Zoek met een langere naam om preciezer te zoeken.</p>}
      <Lijst
        opschrift="gevonden"
        kolommen={[
          { kop: 'Kind' },
          { kop: 'Fase' },
          { kop: 'School en gemeente' },
          { kop: 'Eerste verzuimdag' },
        ]}
      >
        {regels.map((regel) => (
          <Rij key={regel.casusnummer}>
            <Rijkop>
              <Gevaarteken gevaar={regel.gevaar} />
              <a class="lijst__hoofd" href={casusadres(regel.casusnummer)}>
                {kindnaam(regel)}
              </a>
              <span class="lijst__bij">kenmerk {regel.kenmerk}</span>
            </Rijkop>
            <Cel>
              <Fasebadge fase={regel.fase} />
              {regel.geslotenOp !== null && (
                <span class="lijst__bij">sinds {dag(datumVan(regel.geslotenOp), nu)}</span>
              )}
            </Cel>
            <Cel>
              {regel.school === null ? 'zonder school' : namen.school(regel.school)}
              <span class="lijst__bij">{namen.gemeente(regel.gemeente)}</span>
            </Cel>
            <Cel kop="Eerste verzuimdag">{dag(regel.eersteVerzuimdag, nu)}</Cel>
          </Rij>
        ))}
      </Lijst>
    </>
  );
}
