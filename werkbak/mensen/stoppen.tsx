import type { Request, Response } from 'express';
import type { Casusverwijzing } from '../../dossier/mensen/aandacht';
import type { Mens } from '../../dossier/mensen/mens';
import { bereik } from '../../domain/toegang';
import { Problem } from '../../toegang/problems';
import { wijzigPersoon } from '../../toegang/rolverzoek';
import { leesRegio, mensadres, mensUitPad, type Mensenbron, type Regiostand } from './bron';
import { sindsVersie, Tegelijk } from './tegelijk';
import { Verwijzingen } from './verwijzingen';
import { periode } from './zinnen';
import { Formulier } from '../onderdelen/formulier';
import { Casusaantal } from './casusaantal';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';

const PAD = '/werkbak/mensen/persoon/{persoon}/stoppen';

/** The page on which somebody stops, or takes part again. */
export function stoppaginas(bron: Mensenbron): Pagina[] {
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'mensen-beheren',
      behandel: async (req, res) => {
        const stand = await leesRegio(bron, req, res, 'mensen-beheren');
        await toonStoppen(bron, res, stand, mensUitPad(req, stand.mensen));
      },
    },
    { methode: 'post', pad: PAD, recht: 'mensen-beheren', behandel: (req, res) => stop(bron, req, res) },
  ];
}

async function toonStoppen(
  bron: Mensenbron,
  res: Response,
  stand: Regiostand,
  mens: Mens,
  gezien?: number,
): Promise<void> {
  const { plek, namen } = stand;
  const [casussen, bezetting, wijzigingen] = await Promise.all([
    bron.aandacht.casussenVan(mens.id, bereik(plek.gebruiker)),
    bron.aandacht.openPerPersoon(plek.regio),
    gezien === undefined ? [] : bron.mensen.wijzigingen(plek.regio, mens.id, ['persoon']),
  ]);
  const titel = mens.actief ? `Stop ${mens.naam}` : `Laat ${mens.naam} weer meedoen`;
  const terug = mensadres(plek, mens.id);
  toon(
    res,
    { titel, plek: '/werkbak/mensen', status: gezien === undefined ? 200 : 409 },
    <>
      <p class="terug">
        <a href={terug}>Terug naar {mens.naam}</a>
      </p>
      <div class="paginakop">
        <h1>{titel}</h1>
      </div>
      {gezien !== undefined && (
        <Tegelijk wijzigingen={sindsVersie(wijzigingen, gezien)} namen={namen} nu={plek.nu} zonderVelden />
      )}
      <Formulier class="formulier" actie={mensadres(plek, mens.id, { onder: '/stoppen' })}>
        <input type="hidden" name="versie" value={String(mens.versie)} />
        <input type="hidden" name="actief" value={mens.actief ? 'nee' : 'ja'} />
        {mens.actief ? (
          <Gevolgen mens={mens} stand={stand} aantal={bezetting[mens.id] ?? 0} casussen={casussen} />
        ) : (
          <p class="gevolg">{mens.naam} kan zich weer aanmelden en kan weer casussen krijgen.</p>
        )}
        <p class="knoppen">
          <Knop soort={mens.actief ? 'gevaar' : 'primair'}>
            {mens.actief ? 'Stop deze persoon vanaf vandaag' : 'Laat weer meedoen'}
          </Knop>
          <a href={terug}>Niet doen</a>
        </p>
      </Formulier>
    </>,
  );
}

function Gevolgen({
  mens,
  stand: { plek, mensen, namen },
  aantal,
  casussen,
}: {
  readonly mens: Mens;
  readonly stand: Regiostand;
  readonly aantal: number;
  readonly casussen: readonly Casusverwijzing[];
}) {
  const vervangt = mensen.flatMap(({ naam, afwezig }) =>
    afwezig.filter((a) => a.vervanger === mens.id && a.tot > plek.vandaag).map((a) => ({ ...a, naam })),
  );
  return (
    <>
      {aantal > 0 && (
        <Bericht toon="let-op">
          <p>
            {mens.naam} voert nog de regie in{' '}
            <Casusaantal plek={plek} houder={mens.id} aantal={aantal} woorden />. Die blijven op naam staan
            tot u ze aan iemand anders toewijst.
          </p>
          <Verwijzingen casussen={casussen} convenanten={namen.convenanten} />
        </Bericht>
      )}
      {vervangt.map((a) => (
        <Bericht key={a.id} toon="let-op">
          <p>
            {mens.naam} is {periode(a, plek.nu)} vervanger van {a.naam}. Kies een andere vervanger:{' '}
            <a href={plek.adres('/werkbak/vervanging', { persoon: a.persoon })}>vervanging van {a.naam}</a>
          </p>
        </Bericht>
      ))}
      <p class="gevolg">
        Vanaf vandaag krijgt {mens.naam} geen nieuwe casussen en kan zich niet meer aanmelden. Wat is gedaan,
        blijft in de dossiers staan. U kunt dit later terugdraaien.
      </p>
    </>
  );
}

async function stop(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'mensen-beheren');
  const { plek } = stand;
  const mens = mensUitPad(req, stand.mensen);
  const getypt = velden(req);
  const actief = getypt['actief'] === 'ja';
  const versie = Number(getypt['versie']);
  const { naam, rol, gemeenten, onderwijssoorten, scholen, discipline, email, telefoon } = mens;
  const gegevens = {
    ...{ naam, rol, gemeenten, onderwijssoorten, scholen, discipline, email, telefoon },
    actief,
  };
  const uitslag =
    mens.versie === versie
      ? await wijzigPersoon(bron, plek.gebruiker, mens, { ...gegevens, versie })
      : ({ soort: 'gewijzigd', nu: mens } as const);
  if (uitslag.soort === 'gevraagd') {
    res.redirect(303, plek.adres('/werkbak/mensen', { gedaan: 'gevraagd' }));
  } else if (uitslag.soort === 'gedaan' || (uitslag.soort === 'gewijzigd' && uitslag.nu.actief === actief)) {
    res.redirect(303, mensadres(plek, mens.id, { gedaan: actief ? 'begonnen' : 'gestopt' }));
  } else if (uitslag.soort === 'gewijzigd') {
    await toonStoppen(bron, res, stand, uitslag.nu, Number.isSafeInteger(versie) ? versie : 0);
  } else {
    throw new Problem('niet-toegestaan', 'Wijzig eerst de gegevens van deze persoon; er klopt iets niet.');
  }
}
