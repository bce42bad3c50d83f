import type { Request, Response } from 'express';
import { VERKEERD_INGESTELD } from '../../dossier/registratie/gebreken';
import type { Registratieregel, Zaaksysteemstand } from '../../dossier/registratie/stand';
import { bereik } from '../../domain/toegang';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { casusadres } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import { Bericht, Leeg } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { uitlegVan } from './woorden';

const PAD = '/werkbak/zaaksysteem';
/** The page beside it in the menu. */
const PLEK = '/werkbak/post';

/** How the registration of cases in case systems goes, for who looks after it: what fails, why, and what to do. */
export function zaaksysteempaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'post', behandel: (req, res) => toonZaaksysteem(met, req, res) },
    { methode: 'post', pad: `${PAD}/opnieuw`, recht: 'post', behandel: (req, res) => opnieuw(met, req, res) },
  ];
}

async function toonZaaksysteem(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'post');
  const systemen = await met.registraties.zaaksystemen(wie.regio);
  const regels = await met.registraties.mislukt(wie.regio, bereik(wie));
  const getoond = regels.flatMap(({ casusnummer }) => (casusnummer === null ? [] : [{ casusnummer }]));
  await noteerInzage(met, res, { handeling: 'zaaksysteem', waarmee: 'werkbak' }, getoond);
  const nu = met.klok.nu();
  const gedaan = typeof req.query.gedaan === 'string' ? req.query.gedaan : undefined;
  toon(
    res,
    { titel: 'Zaaksysteem', plek: PLEK },
    <>
      <p class="terug">
        <a href={PLEK}>Terug naar de post</a>
      </p>
      <h1>Zaaksysteem</h1>
      <p>
        Doorbraak kan elke casus ook in het zaaksysteem van de gemeente zetten. Hier ziet u of dat lukt. Een
        zaaksysteem dat hapert, houdt een casus of een bericht nooit op. Wat wacht, gaat later vanzelf.
      </p>
      {gedaan !== undefined && /^\d{1,6}$/.test(gedaan) && (
        <Bericht toon="goed">
          <p>Wij proberen het nu opnieuw{gedaan === '0' ? '' : `, ook de ${gedaan} die mislukten`}.</p>
        </Bericht>
      )}
      {systemen.length === 0 ? (
        <Leeg kop="Geen zaaksysteem">
          <p>
            Voor deze regio is geen zaaksysteem ingesteld. Wilt u dat wel? Geef de worker ZGW_INSTELLINGEN.
          </p>
        </Leeg>
      ) : (
        systemen.map((systeem) => <Systeem key={systeem.regio} systeem={systeem} nu={nu} />)
      )}
      {regels.length > 0 && <Mislukt regels={regels} nu={nu} />}
    </>,
  );
}

function Systeem({ systeem, nu }: { readonly systeem: Zaaksysteemstand; readonly nu: Moment }) {
  const { regio, foutcode, fout, foutSinds, geluktOp, bij, achter } = systeem;
  const verkeerd = foutcode === VERKEERD_INGESTELD;
  return (
    <section aria-label={`Zaaksysteem van ${regio}`}>
      <h2>{regio}</h2>
      {foutcode !== null && (
        <Bericht toon="let-op" kop={uitlegVan(foutcode).zin}>
          <p>
            {uitlegVan(foutcode).doen} {foutSinds !== null && <>Dit duurt sinds {tijdstip(foutSinds, nu)}.</>}{' '}
            {fout !== null && !verkeerd && <>Foutcode: {fout}.</>}
          </p>
          {verkeerd && (
            <ul lang="en">
              {fout?.split('\n').map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          )}
        </Bericht>
      )}
      <p>
        {bij} {bij === 1 ? 'casus staat' : 'casussen staan'} erin zoals hier. Van {achter} moet nog iets
        worden geregistreerd.{' '}
        {geluktOp === null ? 'Er is nog nooit iets gelukt.' : `Het laatst gelukt ${tijdstip(geluktOp, nu)}.`}
      </p>
      {!verkeerd && (
        <Formulier actie={`${PAD}/opnieuw`}>
          <Knop soort="secundair">Probeer alles nu opnieuw</Knop>
        </Formulier>
      )}
    </section>
  );
}

function Mislukt({ regels, nu }: { readonly regels: readonly Registratieregel[]; readonly nu: Moment }) {
  return (
    <>
      <h2>Casussen waarbij het niet lukt</h2>
      <table class="lijst">
        <caption class="alleen-voorlezen">Casussen die niet in het zaaksysteem komen</caption>
        <thead>
          <tr>
            <th scope="col">Casus</th>
            <th scope="col">Sinds</th>
            <th scope="col">Wat er misgaat, en wat u doet</th>
            <th scope="col">Doen</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <tr key={regel.sleutel}>
              <td data-kop="Casus">
                {regel.casusnummer === null ? (
                  'Een casus'
                ) : (
                  <a href={casusadres(regel.casusnummer)}>{regel.kenmerk}</a>
                )}
                <span class="lijst__bij">{regel.regio}</span>
              </td>
              <td data-kop="Sinds">{tijdstip(regel.foutSinds, nu)}</td>
              <td data-kop="Wat er misgaat, en wat u doet">
                {uitlegVan(regel.foutcode).zin} {uitlegVan(regel.foutcode).doen}
                <span class="lijst__bij">
                  {regel.pogingen} keer geprobeerd{regel.fout !== null && `, foutcode: ${regel.fout}`}
                </span>
              </td>
              <td data-kop="Doen">
                <Formulier actie={`${PAD}/opnieuw`}>
                  <input type="hidden" name="sleutel" value={regel.sleutel} />
                  <Knop soort="secundair" klein>
                    Probeer nu
                  </Knop>
                </Formulier>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

async function opnieuw(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio } = eisRecht(res, 'post');
  const aantal = await met.registraties.probeerOpnieuw(regio, velden(req).sleutel ?? null);
  res.redirect(303, `${PAD}?gedaan=${aantal}`);
}
