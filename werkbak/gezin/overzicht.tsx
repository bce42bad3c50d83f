import { leesbaarTot } from '../../domain/gezinslink';
import { datumVan, plusDagen, type Datum, type Moment } from '../../domain/tijd';
import { rolVan, type Afzender } from '../../taal/berichten/omslag';
import { nuSleutel, straksVoorGezin } from '../../taal/gezin';
import type { Zinsleutel } from '../../taal/gezinspagina/zinnen';
import { laatsteDag } from '../../taal/tijd';
import { inWoorden } from '../../taal/woorden';
import { hoofdletter } from '../../taal/zin';
import { bijeenkomsten } from '../casus/afdruk-gezin';
import { Formulier } from '../onderdelen/formulier';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Deel } from './deel';
import { Stem, Toestemming } from './eigen';
import { Aanbiedingen, Afspraken } from './feiten';
import type { Gelezen } from './lezing';
import { inTaal, type Open } from './stand';
import { Zin } from './zin';

/** Everything on the page, in the order of what a parent wants to know. */
export function Overzicht({ stand, gelezen }: { readonly stand: Open; readonly gelezen: Gelezen }) {
  const { casus, wie, lezer, pad } = stand;
  const loopt = casus.gesloten === null;
  return (
    <>
      <h1>
        <Zin sleutel="titel" />
      </h1>
      <p>
        <bdi>{wie.naam}</bdi>
        {casus.naam !== null && lezer.aan === 'u' && (
          <>
            , over <bdi>{casus.naam}</bdi>
          </>
        )}
        . Kenmerk {stand.kenmerk}.
      </p>
      <p class="stil">
        <Zin sleutel="alleen-u" /> <Zin sleutel="niet-u" />
      </p>
      <Deel id="nu" kop="nu-kop">
        <p>
          <Zin sleutel={nuSleutel(casus)} />
        </p>
        {bijeenkomsten(casus, stand.nu).map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        {casus.gesloten !== null && (
          <p>
            U kunt deze pagina lezen tot en met{' '}
            {inWoorden(plusDagen(datumVan(leesbaarTot(casus.gesloten)), -1))}.
          </p>
        )}
      </Deel>
      <Straks stand={stand} />
      <Leider leider={gelezen.leider} />
      <Afspraken afspraken={casus.afspraken.filter(({ nagekomen }) => nagekomen !== true)} />
      <Aanbiedingen aanbod={casus.aanbod} />
      {loopt && <Toestemming stand={stand} />}
      <Stem stand={stand} gezegd={gelezen.gezegd} />
      {loopt && (
        <>
          <Doen
            stand={stand}
            kop="klopt-niet-kop"
            uitleg="klopt-niet-uitleg"
            daad="klopt-niet"
            knop="klopt-niet-doe"
          />
          <Doen
            stand={stand}
            kop="ondersteuner-kop"
            uitleg="ondersteuner-uitleg"
            daad="ondersteuner"
            knop="ondersteuner-doe"
          />
          <Doen stand={stand} kop="terug-kop" uitleg="terug-uitleg" daad="terug" knop="terug-doe" />
        </>
      )}
      <Formulier actie={inTaal(`${pad}/afsluiten`, lezer)} class="gezin__afsluiten">
        <Knop soort="subtiel">
          <Zin sleutel="afsluiten" />
        </Knop>
      </Formulier>
    </>
  );
}

/** A day that something is due or happens; midnight is the day before for what is due. */
function dagVan(op: Moment, sleutel: Zinsleutel): Datum {
  return sleutel === 'straks-antwoord' ? laatsteDag(op) : datumVan(op);
}

function Straks({ stand: { casus } }: { readonly stand: Open }) {
  const straks = straksVoorGezin(casus);
  if (straks === null) return null;
  return (
    <Deel id="straks" kop="straks-kop">
      {straks.op !== null && (
        <p>
          <b>
            {straks.sleutel === 'straks-antwoord' ? 'Uiterlijk' : 'Op'}{' '}
            {inWoorden(dagVan(straks.op, straks.sleutel))}
          </b>
        </p>
      )}
      <p>
        <Zin sleutel={straks.sleutel} />
      </p>
    </Deel>
  );
}

function Leider({ leider }: { readonly leider: Afzender }) {
  const { naam, telefoon, email } = leider;
  return (
    <Deel id="leider" kop="leider-kop">
      <p>
        {naam !== null && (
          <>
            <b>{naam}</b>,{' '}
          </>
        )}
        {naam === null ? hoofdletter(rolVan(leider)) : rolVan(leider)}
      </p>
      {telefoon !== null && (
        <p>
          <a class="gezin__bel" href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>
            {telefoon}
          </a>
        </p>
      )}
      {email !== null && (
        <p>
          <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`}>{email}</a>
        </p>
      )}
      {(telefoon !== null || email !== null) && (
        <p>
          <Zin sleutel="leider-bel" />
        </p>
      )}
    </Deel>
  );
}

function Doen({
  stand,
  kop,
  uitleg,
  daad,
  knop,
}: {
  readonly stand: Open;
  readonly kop: Zinsleutel;
  readonly uitleg: Zinsleutel;
  readonly daad: string;
  readonly knop: Zinsleutel;
}) {
  return (
    <Deel id={daad} kop={kop}>
      <p>
        <Zin sleutel={uitleg} />
      </p>
      <p>
        <Knoplink soort="secundair" href={inTaal(`${stand.pad}/${daad}`, stand.lezer)}>
          <Zin sleutel={knop} />
        </Knoplink>
      </p>
    </Deel>
  );
}
