import type { Casuslijstregel } from '../../dossier/casuslijst';
import type { Casusvolgorde } from '../../dossier/casusvolgorde';
import { VERZAMELSOORTEN, type Verzamelsoort } from '../../dossier/verzamelopdrachten/table';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import type { Omgang } from '../onderdelen/omgang';
import type { Ongezien } from '../onderdelen/ongezien';
import { magVerzamelen, MEESTE } from './keuze';
import { Casustabel } from './tabel';
import { SOORTEN, zoveelCasussen } from './verzamelsoort';
import { adresVan, vanBegin, zoekVan, type Vraag } from './vraag';

interface Opties {
  readonly regels: readonly Casuslijstregel[];
  readonly vraag: Vraag;
  readonly gebruiker: Gebruiker;
  readonly nu: Moment;
  readonly omgang: Omgang;
  readonly ongezien: Ongezien;
  /** How many the whole list has; null where that is not counted. */
  readonly aantal: number | null;
}

/** The table; for who may do something in many cases at once, with boxes to tick and a way on. */
export function Keuzelijst({ regels, vraag, gebruiker, nu, omgang: { namen }, ongezien, aantal }: Opties) {
  const gesloten = vraag.weergave.van === 'gesloten';
  const volgorde = {
    nu: vraag.volgorde,
    adres: (op: Casusvolgorde) => adresVan({ ...vanBegin(vraag), volgorde: op }),
  };
  const opties = { opschrift: 'casussen', regels, gesloten, gebruiker, nu, namen, ongezien, volgorde };
  const soorten = gesloten ? [] : VERZAMELSOORTEN.filter((soort) => magVerzamelen(soort, gebruiker));
  const eerste = soorten[0];
  if (eerste === undefined) return <Casustabel kies="niet" {...opties} />;
  const heel = vraag.kies === 'selectie' && aantal !== null && aantal <= MEESTE ? aantal : null;
  return (
    <Formulier actie={SOORTEN[eerste].pad}>
      <input type="hidden" name="stap" value="kies" />
      <input type="hidden" name="vraag" value={zoekVan(vraag)} />
      {heel !== null && <input type="hidden" name="selectie" value="ja" />}
      <Casustabel kies={heel !== null ? 'niet' : vraag.kies === 'alles' ? 'aan' : 'uit'} {...opties} />
      {heel !== null && (
        <p role="status">
          {heel === 1 ? 'De casus' : `Alle ${zoveelCasussen(heel)}`} van deze lijst{' '}
          {heel === 1 ? 'is' : 'zijn'} gekozen, ook die op andere bladzijden.
        </p>
      )}
      <Knoppen soorten={soorten} heel={heel} />
      <p class="knoppen">
        <Kieslinks vraag={vraag} regels={regels.length} aantal={aantal} heel={heel !== null} />
      </p>
    </Formulier>
  );
}

function Knoppen({
  soorten,
  heel,
}: {
  readonly soorten: readonly Verzamelsoort[];
  readonly heel: number | null;
}) {
  return (
    <p class="knoppen">
      {soorten.map((soort) => (
        <Knop key={soort} soort="secundair" actie={SOORTEN[soort].pad}>
          {heel === null ? SOORTEN[soort].doeGekozen : SOORTEN[soort].doe(zoveelCasussen(heel))}
        </Knop>
      ))}
    </p>
  );
}

/** Ticking all of the page, all of the list, or none. */
function Kieslinks({
  vraag,
  regels,
  aantal,
  heel,
}: {
  readonly vraag: Vraag;
  readonly regels: number;
  readonly aantal: number | null;
  readonly heel: boolean;
}) {
  const geen = <a href={adresVan({ ...vraag, kies: null })}>Kies er geen</a>;
  if (heel) return geen;
  const meer = aantal !== null && aantal > regels;
  return (
    <>
      {vraag.kies === 'alles' ? (
        geen
      ) : (
        <a href={adresVan({ ...vraag, kies: 'alles' })}>
          Kies {regels === 1 ? 'deze' : `alle ${regels}`} op deze bladzijde
        </a>
      )}
      {meer && aantal <= MEESTE && (
        <a href={adresVan({ ...vanBegin(vraag), kies: 'selectie' })}>Kies alle {aantal} van deze lijst</a>
      )}
      {meer && aantal > MEESTE && (
        <span>Meer dan {MEESTE}: maak de lijst kleiner met de filters om alles tegelijk te kiezen.</span>
      )}
    </>
  );
}
