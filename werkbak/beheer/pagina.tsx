import type { Request, Response } from 'express';
import type { Gebruiker } from '../../domain/gebruiker';
import { vanEpoch, type Moment } from '../../domain/tijd';
import type { Bewakingstand } from '../../dossier/bewaking/ronde';
import type { Bevindingregel } from '../../dossier/bewaking/bevindingen';
import { tijdstip } from '../../taal/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
import { Feiten } from '../onderdelen/feiten';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon, zetAantal, type Pagina } from '../onderdelen/pagina';
import { apart, Paneel } from '../onderdelen/paneel';
import { Open, Voorbij } from './bevindingen';
import { Onderdelen, Postbode, VersieEnSleutels } from './onderdelen';
import { InTemporal } from './temporal';
import { BEHEERPAD } from './woorden';

/** A round comes every quarter of an hour; when two were missed something is wrong. */
const OUD_SECONDEN = 45 * 60;

/** How the installation is, for its administrator: what the watchdog found, what it put right, and what a person must do. */
export function beheerpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: BEHEERPAD, recht: 'beheer', behandel: (req, res) => toonBeheer(met, req, res) },
    {
      methode: 'post',
      pad: `${BEHEERPAD}/herstel`,
      recht: 'beheer',
      behandel: (_req, res) => laatHerstellen(met, res),
    },
    ...(['oppakken', 'teruggeven'] as const).map((actie): Pagina => ({
      methode: 'post',
      pad: `${BEHEERPAD}/${actie}`,
      recht: 'beheer',
      behandel: (req, res) => pakOpOfGeefTerug(met, req, res, actie),
    })),
  ];
}

/** The region whose cases somebody sees here; null: those of every region. */
function regioVan({ regio, reikwijdte }: Gebruiker): string | null {
  return reikwijdte === 'installatie-breed' ? null : regio;
}

async function toonBeheer(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'beheer');
  const regio = regioVan(gebruiker);
  // Ages are told by real time, whatever the clock of the cases says.
  const nu = vanEpoch(Date.now());
  const [temporal, database, post, stand, open, voorbij] = await Promise.all([
    met.installatie.temporal().catch(() => null),
    apart(met, () => met.installatie.database()),
    apart(met, () => met.post.tel(regio)),
    apart(met, () => met.bewaking.stand()),
    apart(met, () => met.bewaking.bevindingen(regio, ['open'])),
    apart(met, () => met.bewaking.bevindingen(regio, ['hersteld', 'voorbij'])),
  ]);
  if (open !== null) zetAantal(res, BEHEERPAD, open.inhoud.length);
  const getoond = [...(open?.inhoud ?? []), ...(voorbij?.inhoud ?? [])];
  await noteerInzage(met, res, { handeling: 'beheer', waarmee: 'werkbak' }, casussenVan(getoond));
  toon(
    res,
    { titel: 'Beheer', plek: BEHEERPAD },
    <>
      <h1>Beheer</h1>
      <p>
        De bewaker vergelijkt steeds wat loopt met wat in het dossier staat. Wat veilig kan, herstelt hij
        zelf. De rest staat hier. Er staan geen namen van kinderen op deze pagina.
      </p>
      {req.query.gedaan === 'herstel' && (
        <Bericht toon="goed">
          <p>De bewaker mag een dag lang alles herstellen. Hij begint in zijn volgende ronde.</p>
        </Bericht>
      )}
      {req.query.gedaan === 'niet' && (
        <Bericht toon="let-op">
          <p>Dat kon niet meer: het is voorbij, of een ander pakte het op. Hieronder staat hoe het nu is.</p>
        </Bericht>
      )}
      <Paneel id="onderdelen" kop="Antwoordt alles?" gelezen={{ inhoud: temporal }}>
        {(gelezen) => <Onderdelen temporal={gelezen} database={database} />}
      </Paneel>
      <Paneel id="bewaker" kop="De bewaker" gelezen={stand}>
        {(gelezen) => <Stand stand={gelezen} nu={nu} />}
      </Paneel>
      <Paneel id="open" kop="Wat niet klopt" gelezen={open}>
        {(regels) => (
          <>
            <Open {...{ regels, nu, wie: gebruiker.id }} laatsteRonde={stand?.inhoud.voltooidOp ?? null} />
            {regels.some(({ soort }) => soort === 'te-veel-tegelijk') && <LaatHerstellen />}
          </>
        )}
      </Paneel>
      <Paneel id="voorbij" kop="Hersteld of voorbij" gelezen={voorbij}>
        {(regels) => <Voorbij regels={regels} nu={nu} />}
      </Paneel>
      <Paneel id="postbode" kop="Berichten onderweg" gelezen={post}>
        {(aantallen) => <Postbode post={aantallen} nu={nu} />}
      </Paneel>
      <Paneel id="versie" kop="Versies en sleutels" gelezen={{ inhoud: met.installatie }}>
        {(installatie) => <VersieEnSleutels installatie={installatie} database={database} />}
      </Paneel>
      {met.temporalUi !== undefined && (
        <Paneel id="temporal" kop="Zoeken in Temporal" gelezen={{ inhoud: met.temporalUi }}>
          {(adres) => <InTemporal adres={adres} nu={met.klok.nu()} regio={regio} />}
        </Paneel>
      )}
    </>,
  );
}

function casussenVan(regels: readonly Bevindingregel[]): { casusnummer: string }[] {
  return regels.flatMap(({ casusnummer }) => (casusnummer === null ? [] : [{ casusnummer }]));
}

function Stand({ stand, nu }: { readonly stand: Bewakingstand; readonly nu: Moment }) {
  const { voltooidOp, ouderdom, volledig, lopend, open, rondgangVoltooidOp, hartslagOp, hartslagFout } =
    stand;
  const oud = ouderdom === null || ouderdom > OUD_SECONDEN;
  return (
    <>
      {oud && (
        <Bericht toon="let-op" kop="De bewaker loopt niet">
          <p>
            {voltooidOp === null
              ? 'Hij maakte nog geen ronde. Na het inrichten komt de eerste binnen een kwartier.'
              : 'Zijn laatste ronde is te lang geleden.'}{' '}
            Kijk of een worker loopt, en of het schema bewaker in Temporal niet op pauze staat.
          </p>
        </Bericht>
      )}
      <Feiten
        feiten={[
          ['Laatste ronde', voltooidOp === null ? 'Nog nooit' : tijdstip(voltooidOp, nu)],
          lopend === null ? null : ['Loopt in Temporal', `${lopend} casussen`],
          open === null ? null : ['Open in het dossier', `${open} casussen`],
          [
            'Alles volledig bekeken',
            volledig
              ? 'Bezig: een van beide was een oudere kopie'
              : rondgangVoltooidOp === null
                ? 'Nog niet: dat duurt een week'
                : tijdstip(rondgangVoltooidOp, nu),
          ],
          [
            'Bericht naar buiten dat alles goed is',
            hartslagOp === null ? 'Nooit, of niet ingesteld' : tijdstip(hartslagOp, nu),
          ],
          hartslagFout === null ? null : ['Dat mislukte', hartslagFout],
        ]}
      />
    </>
  );
}

function LaatHerstellen() {
  return (
    <Formulier actie={`${BEHEERPAD}/herstel`}>
      <Knop soort="secundair">Laat de bewaker een dag lang alles herstellen</Knop>
    </Formulier>
  );
}

async function laatHerstellen(met: Dependencies, res: Response): Promise<void> {
  await met.bewaking.staVeelToe(eisRecht(res, 'beheer').id);
  res.redirect(303, `${BEHEERPAD}?gedaan=herstel`);
}

async function pakOpOfGeefTerug(
  met: Dependencies,
  req: Request,
  res: Response,
  actie: 'oppakken' | 'teruggeven',
): Promise<void> {
  const gebruiker = eisRecht(res, 'beheer');
  const { sleutel } = req.body as { sleutel?: unknown };
  const wie = { id: gebruiker.id, naam: gebruiker.naam, regio: regioVan(gebruiker) };
  const doe = actie === 'oppakken' ? met.bewaking.pakOp : met.bewaking.geefTerug;
  const gelukt = typeof sleutel === 'string' && (await doe(sleutel, wie));
  res.redirect(303, gelukt ? BEHEERPAD : `${BEHEERPAD}?gedaan=niet`);
}
