import type { Response } from 'express';
import type { Getypt } from '../../formulier/velden';
import { casusadres } from '../../onderdelen/kind';
import { Knoplink } from '../../onderdelen/knop';
import { Bericht } from '../../onderdelen/melding';
import { NietZeker, NIET_ZEKER } from '../../onderdelen/niet-zeker';
import { toon } from '../../onderdelen/pagina';
import type { Omgeving } from '../../opdracht/formulier';
import { Stand } from '../../opdracht/weergave';
import { delenVan, isLeeg, opPagina, type Deel } from './delen';
import type { Reden, Verstuurd } from './versturen';
import { Verslagformulier, type Verslagpagina } from './weergave';

const TITEL = 'Verslag van de tafel';

/** How an answer stands that stopped before the end: its status, and what is said of the part it stopped at. */
const GESTOPT: Record<Reden, { readonly status: number; readonly tekst: string }> = {
  onzeker: { status: 202, tekst: 'Daarvan weten wij nog niet of het is vastgelegd.' },
  'niet-gedaan': { status: 503, tekst: 'Toen was het systeem even niet bereikbaar.' },
  'te-druk': { status: 429, tekst: 'Er gebeurt nu te veel tegelijk in deze casus.' },
  aangenomen: { status: 202, tekst: 'Dat is aangenomen en veilig, maar het staat nog niet in het dossier.' },
  geweigerd: { status: 409, tekst: 'Dat kon niet.' },
  onbekend: { status: 409, tekst: 'De casus is er niet meer.' },
};

/** Sending stopped on the way: what stands in the file, what does not, and the rest to go on with. */
export function toonGestopt(
  res: Response,
  pagina: Verslagpagina,
  { bij, waarom, reden }: Verstuurd & { soort: 'gestopt' },
): void {
  const { klaar, o, getypt } = pagina;
  const { status, tekst } = GESTOPT[waarom];
  if (status !== 409)
    res.set('retry-after', waarom === 'aangenomen' ? '10' : NIET_ZEKER[wacht(waarom)].wachten);
  const niets = klaar.size === 0 && (waarom === 'niet-gedaan' || waarom === 'te-druk');
  const gevuld = delenVan(o, getypt).filter((deel) => !isLeeg(deel, o, getypt));
  const onderweg = waarom === 'onzeker' || waarom === 'aangenomen';
  const nogNiet = gevuld.filter(({ id }) => !klaar.has(id) && !(onderweg && id === bij.id));
  const vooraf = niets ? (
    <NietZeker soort={waarom} />
  ) : (
    <Bericht toon="let-op" kop={kopVan(klaar, onderweg)}>
      <Opsomming kop="Dit is vastgelegd:" delen={gevuld.filter(({ id }) => klaar.has(id))} />
      <Opsomming kop="Dit is nog niet vastgelegd:" delen={nogNiet} />
      <p>
        Wij stopten bij: {bij.naam}. {tekst} {reden}
      </p>
      <p>
        Kijk of het nog klopt en ga dan verder met de knop onder aan dit verslag. Wat is vastgelegd, wordt
        nooit twee keer gedaan.
      </p>
    </Bericht>
  );
  toon(res, { titel: TITEL, plek: '/werkbak', status }, <Verslagformulier {...pagina} vooraf={vooraf} />);
}

function kopVan(klaar: ReadonlySet<string>, onderweg: boolean): string {
  if (klaar.size > 0) return 'Een deel is vastgelegd';
  return onderweg ? 'Wij weten nog niet of het gelukt is' : 'Er is nog niets vastgelegd';
}

function wacht(waarom: Reden): keyof typeof NIET_ZEKER {
  return waarom === 'onzeker' || waarom === 'te-druk' ? waarom : 'niet-gedaan';
}

/** The table was recorded or called off by somebody else: what of this report stands in the file, and what was typed. */
export function toonLosGeraakt(
  res: Response,
  { o, getypt, klaar }: Verslagpagina,
  reden: string | null,
): void {
  const gevuld = delenVan(o, getypt).filter((deel) => !isLeeg(deel, o, getypt));
  const niet = gevuld.filter(({ id }) => !klaar.has(id));
  toon(
    res,
    { titel: TITEL, plek: '/werkbak', status: 409 },
    <>
      <h1>{TITEL}</h1>
      <Bericht
        toon="let-op"
        kop={klaar.size === 0 ? 'Er is niets vastgelegd' : 'Een deel is vastgelegd, het verslag zelf niet'}
      >
        <p>U kunt dit verslag niet meer versturen. De casus is veranderd nadat u het opende.</p>
        {reden !== null && <p>{reden}</p>}
        <Opsomming kop="Dit is vastgelegd:" delen={gevuld.filter(({ id }) => klaar.has(id))} />
      </Bericht>
      <Stand o={o} />
      <section aria-labelledby="getypt">
        <h2 id="getypt">Wat u had ingevuld</h2>
        <p>Dit is niet verstuurd. Kopieer de tekst als u die wilt bewaren.</p>
        {niet.map((deel) => (
          <Getypte key={deel.id} deel={deel} getypt={getypt} />
        ))}
      </section>
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>
      </p>
    </>,
  );
}

function Getypte({ deel, getypt }: { readonly deel: Deel; readonly getypt: Getypt }) {
  const teksten = opPagina(deel)
    .map(({ naam }) => getypt[naam] ?? '')
    .filter((tekst) => tekst.trim() !== '');
  return (
    <>
      <h3>{deel.naam}</h3>
      {teksten.map((tekst, plek) => (
        <pre key={plek} class="getypt">
          {tekst}
        </pre>
      ))}
    </>
  );
}

/** Everything stands in the file, some of it in the words of an earlier time. */
export function toonAnders(res: Response, o: Omgeving, anders: readonly Deel[]): void {
  toon(
    res,
    { titel: TITEL, plek: '/werkbak', status: 409 },
    <>
      <h1>{TITEL}</h1>
      <Bericht toon="let-op" kop="Dit verslag was al verstuurd">
        <p>
          Alles staat in het dossier. Van een deel verstuurde u eerder andere woorden. Die zijn vastgelegd, de
          nieuwe niet:
        </p>
        <Opsomming kop="" delen={anders} />
      </Bericht>
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>
      </p>
    </>,
  );
}

function Opsomming({ kop, delen }: { readonly kop: string; readonly delen: readonly Deel[] }) {
  if (delen.length === 0) return null;
  return (
    <>
      {kop !== '' && <p>{kop}</p>}
      <ul>
        {delen.map(({ id, naam }) => (
          <li key={id}>{naam}</li>
        ))}
      </ul>
    </>
  );
}
