import { isGeplaatst } from '../../domain/aanbod';
import type { Aanbod, Afspraak } from '../../domain/casus';
import { datumVan } from '../../domain/tijd';
import { opdrachtadres } from '../opdracht/formulieren';
import { Cel, Lijst, Rij, Rijkop } from '../onderdelen/lijst';
import { aanbodnaam } from '../../taal/aanbod';
import { AANBODANTWOORD } from '../../taal/antwoorden';
import { beloofd } from '../../taal/beloften';
import { dag } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

type Zicht = Pick<Casuszicht, 'casus' | 'nu' | 'mogelijk'>;
type MetBeloften = Zicht & Pick<Casuszicht, 'beloften'>;

/** Who does what by when, and whether it was kept. */
export function Afspraken({ casus, nu, mogelijk, beloften }: MetBeloften) {
  const { afspraken, casusnummer } = casus;
  return (
    <Deel id="afspraken" kop="Afspraken" aantal={afspraken.length} klein={afspraken.length === 0}>
      {afspraken.length === 0 ? (
        <p class="stil">Er zijn nog geen afspraken.</p>
      ) : (
        <Lijst
          opschrift="afspraken"
          kolommen={[{ kop: 'Afspraak' }, { kop: 'Wie' }, { kop: 'Uiterlijk' }, { kop: 'Nagekomen' }]}
        >
          {[...afspraken].reverse().map((afspraak) => (
            <Rij key={afspraak.id}>
              <Rijkop klasse="vrije-tekst">{afspraak.omschrijving}</Rijkop>
              <Cel kop="Wie">{afspraak.wie}</Cel>
              <Cel kop="Uiterlijk">{dag(afspraak.uiterlijk, nu)}</Cel>
              <Cel kop="Nagekomen">
                {nagekomen(afspraak, datumVan(nu))}
                <Zegt afspraak={afspraak} beloften={beloften} />
                {afspraak.nagekomen === null && mogelijk.includes('controleerAfspraak') && (
                  <>
                    {' '}
                    <a href={opdrachtadres(casusnummer, 'controleerAfspraak', { afspraak: afspraak.id })}>
                      Controleer<span class="alleen-voorlezen"> de afspraak met {afspraak.wie}</span>
                    </a>
                  </>
                )}
              </Cel>
            </Rij>
          ))}
        </Lijst>
      )}
    </Deel>
  );
}

/** What whoever has the agreement said of it: it decides nothing. */
function Zegt({
  afspraak: { id, wie },
  beloften,
}: { readonly afspraak: Afspraak } & Pick<Casuszicht, 'beloften'>) {
  const gezegd = beloften.find((een) => een.afspraak === id);
  return gezegd === undefined ? null : <span class="lijst__bij vrije-tekst">{beloofd(gezegd, wie)}</span>;
}

function nagekomen({ nagekomen, uiterlijk }: Afspraak, vandaag: string): string {
  if (nagekomen !== null) return nagekomen ? 'Ja' : 'Nee';
  return uiterlijk <= vandaag ? 'Nog niet gecontroleerd.' : 'Loopt nog.';
}

/** Places and help that were offered. */
export function Aanbiedingen({ casus, nu, mogelijk }: Zicht) {
  const { aanbod, casusnummer } = casus;
  return (
    <Deel id="aanbod" kop="Aanbod" aantal={aanbod.length} klein={aanbod.length === 0}>
      {aanbod.length === 0 ? (
        <p class="stil">Er is nog geen aanbod gedaan.</p>
      ) : (
        <Lijst
          opschrift="aanbod"
          kolommen={[
            { kop: 'Aanbod' },
            { kop: 'Vanaf' },
            { kop: 'Wie betaalt' },
            { kop: 'Antwoord van het gezin' },
            { kop: 'Begonnen' },
          ]}
        >
          {[...aanbod].reverse().map((een) => (
            <Rij key={een.id}>
              <Rijkop>
                {aanbodnaam(een)}
                <span class="lijst__bij">{bijzonder(een)}</span>
              </Rijkop>
              <Cel kop="Vanaf">{dag(een.startdatum, nu)}</Cel>
              <Cel kop="Wie betaalt">{betaling(een)}</Cel>
              <Cel kop="Antwoord">
                {een.besluit === null ? 'Nog geen antwoord.' : `${hoofdletter(AANBODANTWOORD[een.besluit])}.`}
                {een.besluit === null && mogelijk.includes('beantwoordAanbod') && (
                  <>
                    {' '}
                    <a href={opdrachtadres(casusnummer, 'beantwoordAanbod', { aanbod: een.id })}>
                      Leg vast
                      <span class="alleen-voorlezen"> wat het gezin vindt van: {aanbodnaam(een)}</span>
                    </a>
                  </>
                )}
              </Cel>
              <Cel kop="Begonnen">
                {begonnen(een, datumVan(nu))}
                {isGeplaatst(een) && een.gestart !== true && mogelijk.includes('controleerStart') && (
                  <>
                    {' '}
                    <a href={opdrachtadres(casusnummer, 'controleerStart', { aanbod: een.id })}>
                      Controleer<span class="alleen-voorlezen"> of dit is begonnen: {aanbodnaam(een)}</span>
                    </a>
                  </>
                )}
              </Cel>
            </Rij>
          ))}
        </Lijst>
      )}
    </Deel>
  );
}

function begonnen(aanbod: Aanbod, vandaag: string): string {
  if (!isGeplaatst(aanbod)) return '';
  if (aanbod.gestart !== null) return aanbod.gestart ? 'Ja.' : 'Nee, niet begonnen.';
  return aanbod.startdatum <= vandaag ? 'Nog niet gecontroleerd.' : 'Nog niet.';
}

function betaling({ afgeschermd, verdeling }: Aanbod): string {
  if (afgeschermd === true) return '';
  if (verdeling === undefined) return 'niet afgesproken';
  return `gemeente ${verdeling.gemeente}%, samenwerkingsverband ${verdeling.swv}%`;
}

function bijzonder({ afgeschermd, wachtlijst, doorzettingsmacht, overbrugging }: Aanbod): string {
  return [
    ...(afgeschermd === true ? ['de inhoud ziet alleen wie de casus behandelt'] : []),
    ...(doorzettingsmacht ? ['met doorzettingsmacht'] : []),
    ...(wachtlijst ? ['er is een wachtlijst'] : []),
    ...(overbrugging === undefined ? [] : [`tot die tijd: ${overbrugging}`]),
  ].join(', ');
}
