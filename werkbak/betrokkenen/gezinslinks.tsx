import type { Request, Response } from 'express';
import { beheertGezinspagina, linkeinde, MEESTE_POGINGEN, type Linkeinde } from '../../domain/gezinslink';
import { datumVan, type Moment } from '../../domain/tijd';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import type { Gezinscode } from '../../dossier/gezin/codes';
import type { Gezinslink } from '../../dossier/gezin/links';
import { publicAddress } from '../../toegang/address';
import { eisOpen } from '../../toegang/betrokkenen';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { tijdstip } from '../../taal/tijd';
import { inWoorden } from '../../taal/woorden';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { betrokkenenadres, leesOmTeWijzigen, PAD, type Betrokkenenbron, type Kindstand } from './bron';
import { betrokkeneUitPad } from './wijzigen';

/** Why somebody has no page of their own, for who made it. */
const EINDE: Record<Linkeinde, string> = {
  'niet-erbij': 'Deze persoon is er nu niet bij.',
  'geen-gezag': 'Alleen ouders met gezag, de voogd en het kind krijgen een eigen pagina.',
  leeftijd: 'Een kind krijgt een eigen pagina vanaf 12 jaar, een ouder tot het kind 18 is.',
  gesloten: 'De casus is gesloten.',
};

const NIET_VAN_U = 'De link van het gezin beheert wie de casus leidt.';

/** Who of the family has a page of their own, for whoever leads: to withdraw the link, to make it anew, and to make a code. */
export function Gezinslinks({
  casusnummer,
  betrokkenen,
  links,
  stand: { casus, nu, wie },
}: {
  readonly casusnummer: string;
  readonly betrokkenen: readonly Betrokkene[];
  readonly links: readonly Gezinslink[];
  readonly stand: Kindstand;
}) {
  const gezin = betrokkenen.filter((een) => linkeinde(casus, een, nu) === null);
  if (gezin.length === 0 || !beheertGezinspagina(wie, casus)) return null;
  return (
    <section class="vlak" aria-labelledby="eigen-pagina">
      <h2 id="eigen-pagina">Eigen pagina van het gezin</h2>
      <p>
        Daar leest het gezin wat er gebeurt, en zegt het zelf wat het vindt. De link staat in iedere e-mail,
        de code in iedere brief. Trek de link in als een ander die heeft.
      </p>
      <ul class="kaal gezinslinks">
        {gezin.map((een) => (
          <li key={een.id}>
            <p>
              <b>
                <bdi>{een.naam}</bdi>
              </b>
              :{' '}
              {standInWoorden(
                links.find(({ betrokkene }) => betrokkene === een.id),
                nu,
              )}
            </p>
            <Knoppen
              een={een}
              actie={betrokkenenadres(casusnummer, `/${een.id}/link`)}
              heeft={links.some(
                ({ betrokkene, ingetrokkenOp }) => betrokkene === een.id && ingetrokkenOp === null,
              )}
              loopt={casus.gesloten === null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function standInWoorden(link: Gezinslink | undefined, nu: Moment): string {
  if (link === undefined) return 'heeft nog geen link gekregen.';
  if (link.ingetrokkenOp === null && link.pogingen >= MEESTE_POGINGEN)
    return 'de link is op slot, want er is te vaak een verkeerde geboortedatum ingevuld. Maak een nieuwe link.';
  return link.ingetrokkenOp === null
    ? `heeft een link sinds ${tijdstip(link.gemaaktOp, nu)}.`
    : `de link is ingetrokken op ${tijdstip(link.ingetrokkenOp, nu)}. Er gaat geen nieuwe link mee.`;
}

function Knoppen({
  een,
  actie,
  heeft,
  loopt,
}: {
  readonly een: Betrokkene;
  readonly actie: string;
  readonly heeft: boolean;
  readonly loopt: boolean;
}) {
  const doen = [
    ...(heeft ? [['intrekken', 'Trek de link in'] as const] : []),
    ...(loopt ? [['nieuw', heeft ? 'Maak een nieuwe link' : 'Maak een link'] as const] : []),
    ...(loopt && heeft ? [['code', 'Maak een code'] as const] : []),
  ];
  return (
    <Formulier actie={actie} class="knoppen">
      {doen.map(([waarde, tekst]) => (
        <Knop key={waarde} soort="secundair" klein naam="doe" waarde={waarde}>
          {tekst}
          <span class="alleen-voorlezen"> voor {een.naam}</span>
        </Knop>
      ))}
    </Formulier>
  );
}

/** What whoever leads does with the link of somebody of the family. */
export function gezinslinkpaginas(bron: Betrokkenenbron): Pagina[] {
  return [
    {
      methode: 'post',
      pad: `${PAD}/{betrokkene}/link`,
      recht: 'opdracht',
      behandel: (req, res) => doe(bron, req, res),
    },
  ];
}

async function doe(bron: Betrokkenenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesOmTeWijzigen(bron, req, res);
  const { casus, wie, nu } = stand;
  const een = await betrokkeneUitPad(bron, req, stand);
  if (!beheertGezinspagina(wie, casus)) throw new Problem('niet-bevoegd', NIET_VAN_U);
  await noteerInzage(bron, res, { handeling: 'gezinslink', waarmee: 'werkbak' }, [casus]);
  const { casusnummer } = casus;
  const wat = velden(req)['doe'];
  if (wat === 'intrekken') {
    await bron.gezin.trekIn(casusnummer, een.id, wie.id);
    res.redirect(303, betrokkenenadres(casusnummer, '', 'ingetrokken'));
    return;
  }
  eisOpen(casus);
  const einde = linkeinde(casus, een, nu);
  if (einde !== null) throw new Problem('niet-toegestaan', EINDE[einde]);
  if (wat === 'nieuw') {
    await bron.gezin.maakLink(casusnummer, een.id, wie.id, nu);
    res.redirect(303, betrokkenenadres(casusnummer, '', 'link'));
  } else if (wat === 'code') {
    const link = await bron.gezin.zorgVoorLink(casusnummer, een.id, nu);
    if (link === null)
      throw new Problem('niet-toegestaan', 'De link is ingetrokken. Maak eerst een nieuwe link.');
    toonCode(
      res,
      stand,
      een,
      await bron.gezin.maakCode(link),
      publicAddress(req, bron.toegang?.oidc?.publicUrl),
    );
  } else throw new Problem('ongeldig', 'Kies wat u met de link wilt doen.');
}

/** A code is shown once, to be told or handed over: it is kept nowhere. */
function toonCode(
  res: Response,
  { casus, kind }: Kindstand,
  een: Betrokkene,
  { code, verlooptOp }: Gezinscode,
  adres: string,
): void {
  const titel = `Code voor ${een.naam}`;
  toon(
    res,
    { titel, plek: '/werkbak' },
    <>
      <p class="terug">
        <a href={betrokkenenadres(casus.casusnummer)}>Terug naar de mensen rond {kind}</a>
      </p>
      <h1>{titel}</h1>
      <p>
        Geef deze code alleen aan <bdi>{een.naam}</bdi>. Dan gaat deze persoon naar <b>{adres}/gezin</b> en
        vult daar de code en de geboortedatum van het kind in.
      </p>
      <p class="gezin__code">{code}</p>
      <p>
        De code werkt tot {inWoorden(datumVan(verlooptOp))}. U ziet hem alleen nu. Wie de code heeft, spreekt
        op de pagina als <bdi>{een.naam}</bdi>.
      </p>
    </>,
  );
}
