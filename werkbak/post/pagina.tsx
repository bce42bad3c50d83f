import type { Request, Response } from 'express';
import { POSTSTANDEN, type Postaantal } from '../../dossier/post/stand';
import { bereik, heeftRecht } from '../../domain/toegang';
import { werkurenTerug } from '../../domain/werkdagen';
import { kanaalnaam, POSTSTAND, POSTSTAND_UITLEG } from './woorden';
import { vanEpoch } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { fetchPage, readPage } from '../../toegang/paging';
import { eisRecht } from '../../toegang/wie';
import { Bladeren } from '../onderdelen/bladeren';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Leeg } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Tabs } from '../onderdelen/tabs';
import { anderspaginas } from './anders';
import { Liggendebrieven } from './brieven';
import { loslaatpaginas } from './loslaten';
import { Storingen } from './storingen';
import { Posttabel } from './tabel';
import { ABONNEMENTPAD, KANAALPAD, leesVraag, PAD, postadres, SLEUTEL, type Postvraag } from './vraag';

const AANTAL = 100;
/** So many hours of working days a letter may wait to be printed: two days. */
const PRINTUREN = 48;

/** Messages that have not arrived, for who looks after them: what waits, what fails and why, and what to do. */
export function postpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'post', behandel: (req, res) => toonPost(met, req, res) },
    { methode: 'post', pad: `${PAD}/opnieuw`, recht: 'post', behandel: (req, res) => opnieuw(met, req, res) },
    ...anderspaginas(met),
    ...loslaatpaginas(met),
  ];
}

async function toonPost(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'post');
  const [aantallen, postbus, onbemand, liggend] = await Promise.all([
    met.post.tel(wie.regio),
    met.post.postbusstoringen(),
    met.post.onbemand(wie.regio),
    // Real time, like everything of the post.
    met.brieven.telLiggend(wie.regio, werkurenTerug(vanEpoch(Date.now()), PRINTUREN)),
  ]);
  const vraag = leesVraag(req, aantallen);
  const bladzij = readPage({ na: typeof req.query.na === 'string' ? req.query.na : undefined }, SLEUTEL);
  const { rows, volgende } = await fetchPage(
    { ...bladzij, aantal: AANTAL },
    (welke) => met.post.lees(wie.regio, bereik(wie), vraag, welke),
    ({ volgorde }) => volgorde,
  );
  const getoond = rows.flatMap(({ casusnummer }) => (casusnummer === null ? [] : [{ casusnummer }]));
  await noteerInzage(met, res, { handeling: 'post', waarmee: 'werkbak' }, getoond);
  const gedaan = typeof req.query.gedaan === 'string' ? req.query.gedaan : undefined;
  toon(
    res,
    { titel: 'Post', plek: PAD },
    <>
      <h1>Post</h1>
      <p>
        Hier ziet u welke berichten nog niet zijn aangekomen, en waarom. Wat er in een bericht staat, ziet u
        hier niet. Een bericht dat wacht, houdt een casus nooit op.
      </p>
      <ul>
        <li>
          <a href={KANAALPAD}>Kanalen: waarmee wij berichten versturen, en of het werkt</a>
        </li>
        <li>
          <a href={ABONNEMENTPAD}>Abonnementen: programma’s die horen wat er gebeurt, en of het aankomt</a>
        </li>
        <li>
          <a href="/werkbak/zaaksysteem">Hoe het gaat met het zaaksysteem</a>
        </li>
        <li>
          <a href="/werkbak/sjablonen">Bekijk hoe elk bericht eruitziet</a>
        </li>
      </ul>
      <Gedaan wat={gedaan} />
      <Liggendebrieven
        liggend={liggend}
        printlijst={heeftRecht(wie, 'brieven') ? '/werkbak/brieven' : null}
        nu={met.klok.nu()}
      />
      <Storingen aantallen={aantallen} postbus={postbus} onbemand={onbemand} nu={met.klok.nu()} />
      <Standen aantallen={aantallen} vraag={vraag} />
      {rows.length === 0 ? (
        <Leeg kop="Hier staat niets">
          <p>Alle berichten zijn aangekomen, of staan in een andere lijst.</p>
        </Leeg>
      ) : (
        <>
          <p>{POSTSTAND_UITLEG[vraag.stand]}</p>
          <Alles vraag={vraag} aantallen={aantallen} />
          <Posttabel regels={rows} nu={met.klok.nu()} />
        </>
      )}
      <Bladeren
        begin={bladzij.na === null ? null : postadres(vraag)}
        volgende={volgende === null ? null : postadres(vraag, volgende)}
      />
    </>,
  );
}

function Gedaan({ wat }: { readonly wat: string | undefined }) {
  if (wat === 'losgelaten')
    return (
      <Bericht toon="goed">
        <p>U hebt het bericht losgelaten. Wij proberen het niet meer.</p>
      </Bericht>
    );
  if (wat === 'anders')
    return (
      <Bericht toon="goed">
        <p>Wij versturen het bericht nu zoals u koos.</p>
      </Bericht>
    );
  if (wat === 'niets')
    return (
      <Bericht toon="info">
        <p>Er is niets veranderd: het bericht is net aangekomen, of wordt nu verstuurd.</p>
      </Bericht>
    );
  if (wat === undefined || !/^[1-9]\d{0,6}$/.test(wat)) return null;
  return (
    <Bericht toon="goed">
      <p>
        {wat === '1' ? 'Wij proberen het bericht nu opnieuw.' : `Wij proberen ${wat} berichten nu opnieuw.`}
      </p>
    </Bericht>
  );
}

function Standen({
  aantallen,
  vraag,
}: {
  readonly aantallen: readonly Postaantal[];
  readonly vraag: Postvraag;
}) {
  const tabs = [...POSTSTANDEN].reverse().map((stand) => ({
    naam: POSTSTAND[stand],
    href: postadres({ stand }),
    aantal: som(aantallen.filter((een) => een.stand === stand)),
    wat: 'berichten',
  }));
  return <Tabs label="Hoe de post staat" tabs={tabs} huidig={POSTSTAND[vraag.stand]} />;
}

function som(aantallen: readonly Postaantal[]): number {
  return aantallen.reduce((al, { aantal }) => al + aantal, 0);
}

/** One button for everything of a channel that was tried; what only waits needs none. */
function Alles({
  vraag,
  aantallen,
}: {
  readonly vraag: Postvraag;
  readonly aantallen: readonly Postaantal[];
}) {
  if (vraag.stand === 'wacht') return null;
  const kanalen = [...new Set(aantallen.flatMap(({ stand, kanaal }) => (stand === 'wacht' ? [] : [kanaal])))];
  return (
    <div class="knoppen post__alles">
      {kanalen.map((kanaal) => (
        <Formulier key={kanaal} actie={`${PAD}/opnieuw`}>
          <input type="hidden" name="kanaal" value={kanaal} />
          <Knop soort="secundair">Probeer alles via {kanaalnaam(kanaal)} opnieuw</Knop>
        </Formulier>
      ))}
    </div>
  );
}

async function opnieuw(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio } = eisRecht(res, 'post');
  const { volgorde, kanaal } = velden(req);
  const welke = volgorde === undefined ? { kanaal: kanaal ?? '' } : { volgorde };
  const aantal = await met.post.probeerOpnieuw(regio, welke);
  res.redirect(303, `${PAD}?gedaan=${aantal === 0 ? 'niets' : aantal}`);
}
