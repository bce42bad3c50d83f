import type { Request, Response } from 'express';
import { isErbij } from '../../domain/betrokkene';
import { teBeheren } from '../../domain/zicht/betrokkenen';
import { beheerdeWijzigingen, ontbreektVoor, zoalsGezien } from '../../toegang/betrokkenen';
import { leesMetZicht } from '../../toegang/casus';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { Gemist } from '../casus/gemist';
import { leesVerwijzing } from '../casus/lezing';
import { Verwijzing } from '../casus/verwijzing';
import { casusadres } from '../onderdelen/kind';
import { Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { leesOmgang } from '../onderdelen/omgang';
import { toon, type Pagina } from '../onderdelen/pagina';
import { betrokkenenadres, kindstand, PAD, type Betrokkenenbron } from './bron';
import { doorhaalpaginas } from './doorhalen';
import { Geschiedenis } from './geschiedenis';
import { Gezinslinks, gezinslinkpaginas } from './gezinslinks';
import { Betrokkenenlijst } from './lijst';
import { nieuwpaginas } from './nieuw';
import { wijzigpaginas } from './wijzigen';

/** What is said after somebody was added or changed. */
const GEDAAN: Readonly<Record<string, string>> = {
  toegevoegd: 'Deze persoon staat nu bij het kind.',
  gewijzigd: 'De wijziging is bewaard.',
  doorgehaald: 'Deze persoon is doorgehaald.',
  ingetrokken: 'De link werkt niet meer. Er gaat geen nieuwe link mee tot u er een maakt.',
  link: 'Er is een nieuwe link. Die gaat mee met de volgende e-mail. De oude werkt niet meer.',
};

/** The people around a child: to see and to change. */
export function betrokkenenpaginas(bron: Betrokkenenbron): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'casus', behandel: (req, res) => toonBetrokkenen(bron, req, res) },
    ...nieuwpaginas(bron),
    ...wijzigpaginas(bron),
    ...doorhaalpaginas(bron),
    ...gezinslinkpaginas(bron),
  ];
}

async function toonBetrokkenen(bron: Betrokkenenbron, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'casus');
  const { casus, kenmerk, zicht } = await leesMetZicht(bron, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(bron, res, { handeling: 'betrokkenen', waarmee: 'werkbak' }, [casus]);
  const { casusnummer } = casus;
  if (zicht === 'verwijzing') {
    toon(
      res,
      { titel: 'Casus', plek: '/werkbak' },
      <Verwijzing {...await leesVerwijzing(bron, wie, { casus, kenmerk })} />,
    );
    return;
  }
  const stand = kindstand(bron, wie, casus, kenmerk);
  const { kind, nu, vandaag } = stand;
  const beheert = teBeheren(wie.rol).length > 0;
  const [alle, wijzigingen, links, { namen }] = await Promise.all([
    bron.betrokkenen.lees(casusnummer),
    beheert ? bron.betrokkenen.wijzigingen(casusnummer) : [],
    beheert ? bron.gezin.links(casusnummer) : [],
    leesOmgang(bron, wie),
  ]);
  const { gedaan } = req.query;
  const zin = typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
  const wijzigt = beheert && casus.gesloten === null;
  toon(
    res,
    { titel: `Mensen rond ${kind}`, plek: '/werkbak' },
    <>
      <p class="terug">
        <a href={casusadres(casusnummer)}>Terug naar de casus</a>
      </p>
      {zin !== undefined && (
        <Bericht toon="goed">
          <p>{zin}</p>
        </Bericht>
      )}
      <div class="werkbak__kop">
        <h1 class="betrokkenen__kop">Mensen rond {kind}</h1>
        {wijzigt && (
          <p class="knoppen knoppen--los">
            <Knoplink href={betrokkenenadres(casusnummer, '/nieuw')}>Voeg iemand toe</Knoplink>
          </p>
        )}
      </div>
      <Gemist
        casusnummer={casusnummer}
        gemist={ontbreektVoor(wie, casus, alle, vandaag)}
        ouder={alle.find((een) => een.soort === 'ouder-met-gezag' && isErbij(een, vandaag))}
      />
      <Betrokkenenlijst
        casusnummer={casusnummer}
        betrokkenen={zoalsGezien(wie, alle)}
        wijzigt={wijzigt}
        vandaag={vandaag}
        nu={nu}
      />
      {beheert && <Gezinslinks casusnummer={casusnummer} betrokkenen={alle} links={links} stand={stand} />}
      {beheert && <Geschiedenis wijzigingen={beheerdeWijzigingen(wie, wijzigingen)} namen={namen} nu={nu} />}
    </>,
  );
}
