import type { Request, Response } from 'express';
import type { ComponentChildren } from 'preact';
import type { Afwezigheid, Afwezigheidsgegevens, Mens } from '../../dossier/mensen/mens';
import { isGelijk } from '../../dossier/mensen/verzetten';
import type { Dependencies } from '../../toegang/dependencies';
import type { Veldfout } from '../../domain/weigering';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { Afwezigformulier } from './afwezigformulier';
import { leesAfwezigheid, NIEMAND } from './afwezigvelden';
import { wijziger } from './bewaren';
import { leesRegio, mensUitPad, type Mensenbron, type Regiostand } from './bron';
import { kandidaten } from './passend';
import type { Getypt } from '../formulier/velden';
import { Intrekken, InmiddelsAnders, Vervangingspagina, vervangingadres } from './vervangingspagina';
import { toon, velden, type Pagina } from '../onderdelen/pagina';

const PAD = '/werkbak/vervanging';
const EEN = '/werkbak/vervanging/{persoon}/{afwezigheid}';

/** Where people say when they are away and who has their tasks; a manager for anybody of the region. */
export function vervangingspaginas(bron: Dependencies): Pagina[] {
  const recht = 'vervanging' as const;
  return [
    { methode: 'get', pad: PAD, recht, behandel: (req, res) => toonAlles(bron, req, res, LEEG) },
    { methode: 'post', pad: PAD, recht, behandel: (req, res) => plan(bron, req, res) },
    { methode: 'get', pad: EEN, recht, behandel: (req, res) => toonEen(bron, req, res) },
    { methode: 'post', pad: EEN, recht, behandel: (req, res) => wijzig(bron, req, res) },
    { methode: 'post', pad: `${EEN}/intrekken`, recht, behandel: (req, res) => trekIn(bron, req, res) },
  ];
}

interface Ingevuld {
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly status?: number;
  readonly boven?: ComponentChildren;
}

const LEEG: Ingevuld = { getypt: {}, fouten: [] };

/** Whose absence a request is about: of whoever asks, or of another when they manage the people; null: nobody yet. */
function overWie({ plek, mensen }: Regiostand, gevraagd: unknown): Mens | null {
  const { gebruiker, beheert } = plek;
  if (typeof gevraagd !== 'string' || gevraagd === '')
    return mensen.find(({ id, actief }) => id === gebruiker.id && actief) ?? null;
  const mens = mensen.find(({ id }) => id === gevraagd);
  if (mens === undefined)
    throw new Problem('niet-gevonden', 'Deze persoon staat niet bij de mensen van uw regio.');
  eisZelfOfBeheer(gebruiker.id, beheert, mens);
  return mens;
}

function eisZelfOfBeheer(wie: string, beheert: boolean, mens: Mens): void {
  if (wie !== mens.id && !beheert)
    throw new Problem('geen-recht', 'U plant alleen uw eigen afwezigheid. Vraag het uw manager.');
}

async function toonAlles(
  bron: Mensenbron,
  req: Request,
  res: Response,
  { getypt, fouten, status = 200, boven }: Ingevuld,
): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'vervanging');
  const { plek, mensen } = stand;
  const wie = overWie(stand, getypt['persoon'] ?? req.query['persoon']);
  const bezetting = await bron.aandacht.openPerPersoon(plek.regio);
  toon(
    res,
    { titel: 'Vervanging', plek: PAD, status },
    <Vervangingspagina stand={stand} wie={wie} gedaan={status === 200 ? req.query['gedaan'] : undefined}>
      {boven}
      {wie !== null && (
        <Afwezigformulier
          actie={plek.adres(PAD)}
          getypt={getypt}
          fouten={fouten}
          kandidaten={kandidaten(wie, mensen, bezetting, plek)}
          naam={wie.id === plek.gebruiker.id ? null : wie.naam}
          vandaag={plek.vandaag}
          knop="Leg vast"
          terug={null}
          verborgen={{ persoon: wie.id }}
        />
      )}
    </Vervangingspagina>,
  );
}

async function plan(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'vervanging');
  const { plek, mensen } = stand;
  const getypt = velden(req);
  const wie = overWie(stand, getypt['persoon']);
  if (wie === null) throw new Problem('niet-gevonden', 'Zeg eerst over wie het gaat.');
  const { gegevens, fouten } = leesAfwezigheid(getypt, { voor: wie, mensen, was: null, nu: plek.nu });
  const klaar = (): void =>
    res.redirect(303, plek.adres(PAD, { persoon: andere(stand, wie), gedaan: 'gepland' }));
  // The same form a second time finds what the first one did.
  const zelfde = (mens: Mens | undefined): boolean =>
    mens?.afwezig.some(
      (a) =>
        a.van === getypt['van'] &&
        a.tot === getypt['tot'] &&
        (a.vervanger ?? NIEMAND) === getypt['vervanger'],
    ) ?? false;
  if (zelfde(wie)) return klaar();
  if (gegevens === null) return toonAlles(bron, req, res, { getypt, fouten, status: 422 });
  const uitslag = await bron.mensen.meldAfwezig(
    { ...gegevens, regio: plek.regio, id: wie.id },
    wijziger(stand),
  );
  if (uitslag.soort === 'gedaan') return klaar();
  const weer = await leesRegio(bron, req, res, 'vervanging');
  const nuDaar = weer.mensen.find(({ id }) => id === wie.id);
  if (nuDaar === undefined || zelfde(nuDaar)) return klaar();
  const opnieuw = leesAfwezigheid(getypt, { voor: nuDaar, mensen: weer.mensen, was: null, nu: plek.nu });
  return toonAlles(bron, req, res, { getypt, fouten: opnieuw.fouten, status: 422 });
}

/** An absence of the region in the address, with whose it is; null: it is not there (any more). */
async function leesEen(bron: Mensenbron, req: Request, res: Response) {
  const stand = await leesRegio(bron, req, res, 'vervanging');
  const wie = mensUitPad(req, stand.mensen);
  eisZelfOfBeheer(stand.plek.gebruiker.id, stand.plek.beheert, wie);
  const id = pathParam(req, 'afwezigheid');
  return { stand, wie, a: wie.afwezig.find((afwezig) => afwezig.id === id) ?? null };
}

async function toonEen(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const { stand, wie, a } = await leesEen(bron, req, res);
  if (a === null)
    throw new Problem('niet-gevonden', 'Deze afwezigheid is er niet meer. Misschien is zij ingetrokken.');
  const getypt = { van: a.van, tot: a.tot, vervanger: a.vervanger ?? NIEMAND };
  await toonFormulier(bron, res, stand, wie, a, { getypt, fouten: [] });
}

async function toonFormulier(
  bron: Mensenbron,
  res: Response,
  { plek, mensen, namen }: Regiostand,
  wie: Mens,
  a: Afwezigheid,
  { getypt, fouten, status = 200, boven }: Ingevuld,
): Promise<void> {
  const bezetting = await bron.aandacht.openPerPersoon(plek.regio);
  const eigen = wie.id === plek.gebruiker.id;
  const titel = eigen ? 'Wijzig uw afwezigheid' : `Wijzig de afwezigheid van ${wie.naam}`;
  const terug = plek.adres(PAD);
  toon(
    res,
    { titel, plek: PAD, status },
    <>
      <p class="terug">
        <a href={terug}>Terug naar vervanging</a>
      </p>
      <div class="paginakop">
        <h1>{titel}</h1>
      </div>
      {boven}
      <Afwezigformulier
        actie={vervangingadres(plek, a)}
        getypt={getypt}
        fouten={fouten}
        kandidaten={kandidaten(wie, mensen, bezetting, plek)}
        naam={eigen ? null : wie.naam}
        vandaag={plek.vandaag}
        knop="Bewaar"
        terug={terug}
        verborgen={{ wasVan: a.van, wasTot: a.tot, wasVervanger: a.vervanger ?? NIEMAND }}
      />
      <Intrekken a={a} naam={eigen ? null : wie.naam} plek={plek} naamVan={namen.naamVan} />
    </>,
  );
}

async function wijzig(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const { stand, wie, a } = await leesEen(bron, req, res);
  const { plek, mensen, namen } = stand;
  const getypt = velden(req);
  const gezien: Afwezigheidsgegevens = {
    van: getypt['wasVan'] ?? '',
    tot: getypt['wasTot'] ?? '',
    vervanger: getypt['wasVervanger'] === NIEMAND ? null : (getypt['wasVervanger'] ?? null),
  };
  if (a === null) {
    const boven = <InmiddelsAnders nu={null} naamVan={namen.naamVan} />;
    return toonAlles(bron, req, res, {
      getypt: { ...getypt, persoon: wie.id },
      fouten: [],
      status: 409,
      boven,
    });
  }
  const { gegevens, fouten } = leesAfwezigheid(getypt, { voor: wie, mensen, was: a, nu: plek.nu });
  const klaar = (): void =>
    res.redirect(303, plek.adres(PAD, { persoon: andere(stand, wie), gedaan: 'gewijzigd' }));
  if (gegevens !== null && isGelijk(a, gegevens)) return klaar();
  if (!isGelijk(a, gezien)) {
    const boven = <InmiddelsAnders nu={a} naamVan={namen.naamVan} />;
    return toonFormulier(bron, res, stand, wie, a, { getypt, fouten, status: 409, boven });
  }
  if (gegevens === null) return toonFormulier(bron, res, stand, wie, a, { getypt, fouten, status: 422 });
  const vraag = { ...gegevens, regio: plek.regio, id: wie.id, afwezigheid: a.id, gezien };
  const uitslag = await bron.mensen.verzetAfwezigheid(vraag, wijziger(stand));
  if (uitslag.soort === 'gedaan') return klaar();
  if (uitslag.soort === 'onbekend') return wijzig(bron, req, res);
  const nu = uitslag.soort === 'gewijzigd' ? uitslag.nu : a;
  const boven = uitslag.soort === 'gewijzigd' ? <InmiddelsAnders nu={nu} naamVan={namen.naamVan} /> : null;
  const gevonden = uitslag.soort === 'ongeldig' ? uitslag.fouten : [];
  return toonFormulier(bron, res, stand, wie, nu, { getypt, fouten: gevonden, status: 409, boven });
}

async function trekIn(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const { stand, wie, a } = await leesEen(bron, req, res);
  const { plek } = stand;
  if (a !== null) {
    const welke = { regio: plek.regio, id: wie.id, afwezigheid: a.id };
    await bron.mensen.trekAfwezigheidIn(welke, wijziger(stand));
  }
  res.redirect(303, plek.adres(PAD, { persoon: andere(stand, wie), gedaan: 'ingetrokken' }));
}

/** Who stays chosen on the page; whoever asks needs not be named. */
function andere({ plek }: Regiostand, wie: Mens): string | undefined {
  return wie.id === plek.gebruiker.id ? undefined : wie.id;
}
