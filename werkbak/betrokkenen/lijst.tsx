import { isErbij } from '../../domain/betrokkene';
import { plusDagen, type Datum, type Moment } from '../../domain/tijd';
import { isHeel, type Genoemde } from '../../toegang/betrokkenen';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { BETROKKENENAAM, taalnaam } from '../../taal/betrokkenen';
import { dag } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { Contactwegen } from '../onderdelen/contact';
import { Cel, Lijst, Rij, Rijkop } from '../onderdelen/lijst';
import { betrokkenenadres } from './bron';

type Gezien = Betrokkene | Genoemde;

interface Lijstopties {
  readonly casusnummer: string;
  readonly betrokkenen: readonly Gezien[];
  /** True when whoever looks may change them now. */
  readonly wijzigt: boolean;
  readonly vandaag: Datum;
  readonly nu: Moment;
}

/** The people around a child: who is there or will be, and folded away who was. */
export function Betrokkenenlijst(opties: Lijstopties) {
  const { betrokkenen, vandaag } = opties;
  const was = betrokkenen.filter((een) => een.tot !== null && een.tot <= vandaag);
  const is = betrokkenen.filter((een) => !was.includes(een));
  return (
    <>
      <section class="vlak" aria-labelledby="erbij">
        <h2 id="erbij">Wie er nu bij is</h2>
        {is.length === 0 ? (
          <p class="stil">Er staat nog niemand. Zonder ouder met een adres komt er geen brief aan.</p>
        ) : (
          <Tabel {...opties} betrokkenen={is} opschrift="erbij" />
        )}
      </section>
      {was.length > 0 && (
        <section class="vlak" aria-labelledby="eerder">
          <h2 id="eerder">Wie er eerder bij was</h2>
          <Tabel {...opties} betrokkenen={was} opschrift="eerder" />
        </section>
      )}
    </>
  );
}

function Tabel({ opschrift, betrokkenen, ...opties }: Lijstopties & { readonly opschrift: string }) {
  const metContact = betrokkenen.some(isHeel);
  const kolommen = [
    { kop: 'Naam' },
    { kop: 'Wie dit is' },
    ...(metContact ? [{ kop: 'Te bereiken' }, { kop: 'Taal' }] : []),
    ...(opties.wijzigt ? [{ kop: 'Wijzigen' }] : []),
  ];
  return (
    <Lijst opschrift={opschrift} kolommen={kolommen} klasse="betrokkenen">
      {betrokkenen.map((een) => (
        <Rij key={een.id}>
          <Rijkop>
            <span class="lijst__hoofd">
              <bdi>{een.naam}</bdi>
            </span>
            {isHeel(een) && een.relatie !== null && (
              <span class="lijst__bij">
                <bdi>{een.relatie}</bdi>
              </span>
            )}
          </Rijkop>
          <Cel kop="Wie dit is">
            {hoofdletter(BETROKKENENAAM[een.soort])}
            {isHeel(een) && een.woontBij === true && <span class="lijst__bij">het kind woont hier</span>}
            <Periode {...een} {...opties} />
          </Cel>
          {metContact && <Cel kop="Te bereiken">{isHeel(een) && <Contactwegen wie={een} />}</Cel>}
          {metContact && <Cel kop="Taal">{isHeel(een) && <Taal wie={een} />}</Cel>}
          {opties.wijzigt && (
            <Cel>
              <Wijzigen een={een} casusnummer={opties.casusnummer} />
            </Cel>
          )}
        </Rij>
      ))}
    </Lijst>
  );
}

function Taal({ wie: { taal, tolk } }: { readonly wie: Pick<Betrokkene, 'taal' | 'tolk'> }) {
  return (
    <>
      {taal !== null && taalnaam(taal)}
      {tolk === true && <span class="lijst__bij">met een tolk</span>}
    </>
  );
}

function Wijzigen({ een, casusnummer }: { readonly een: Gezien; readonly casusnummer: string }) {
  if (!isHeel(een)) return null;
  return (
    <a href={betrokkenenadres(casusnummer, `/${een.id}`)}>
      Wijzig<span class="alleen-voorlezen"> {een.naam}</span>
    </a>
  );
}

/** From when to when, where that says something: not for who is there and stays. */
function Periode({ van, tot, vandaag, nu }: Pick<Gezien, 'van' | 'tot'> & { vandaag: Datum; nu: Moment }) {
  if (tot === null && isErbij({ van, tot }, vandaag)) return null;
  const eind = tot === null ? '' : ` tot en met ${dag(plusDagen(tot, -1), nu)}`;
  return (
    <span class="lijst__bij">
      vanaf {dag(van, nu)}
      {eind}
    </span>
  );
}
