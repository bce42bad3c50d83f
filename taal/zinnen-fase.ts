import type { Aanleiding, Correctieveld, GebeurtenisVan } from '../domain/gebeurtenis';
import type { Melding } from '../domain/melding';
import { dag, dagenInWoorden } from './tijd';
import { DE_ROL } from './rollen';
import { FASELABEL, FASENAAM } from './fasen';
import { ONDERWIJSNAAM, onderwijsnaam } from './onderwijs';
import { CORRECTIEVELD, OVERDRACHTAANLEIDING, SLUITREDEN, VERZUIMSOORT } from './antwoorden';
import { gewoon, hoofdletter, klein, mijlpaal, type Verteller, type Zin } from './zin';

/** Why a phase opened, as the end of a sentence. */
export const AANLEIDING: Record<Aanleiding, string> = {
  melding: 'door de melding',
  termijn: 'omdat de termijn voorbij is',
  herbeoordeling: 'na de herbeoordeling',
  'perspectief-verlopen': 'omdat het zicht op een oplossing niet is uitgekomen',
  stagnatie: 'omdat er geen vooruitgang is',
  'voortgang-gemist': 'omdat er te lang geen voortgang is gemeld',
  'langdurig-verwacht': 'omdat het verzuim lang gaat duren',
  opschaling: 'omdat iemand heeft opgeschaald',
  afschaling: 'omdat iemand heeft afgeschaald',
  weigering: 'omdat de ouders arbitrage weigeren',
  'geen-antwoord': 'omdat de ouders niet op tijd antwoordden',
  'niet-aanvaard': 'omdat de ouders de uitspraak niet aanvaarden',
  'alsnog-instemming': 'omdat de ouders alsnog instemmen met arbitrage',
  sepot: 'na het sepot van het Openbaar Ministerie',
  'om-uitkomst': 'omdat de weg via het Openbaar Ministerie klaar is',
  afgezien: 'omdat de leerplichtambtenaar afziet van vervolging',
  gevaar: 'omdat het kind gevaar loopt',
  terugkeer: 'omdat het kind weer naar school gaat',
  terugval: 'omdat het kind weer thuiszit',
};

/** What a report says of the absence besides when it began. */
export function verzuimzinnen({
  soortVerzuim,
  langdurigVerwacht,
}: Pick<Melding, 'soortVerzuim' | 'langdurigVerwacht'>): string[] {
  return [
    ...(soortVerzuim === undefined ? [] : [`Soort verzuim: ${VERZUIMSOORT[soortVerzuim]}.`]),
    ...(langdurigVerwacht === true ? ['Dit gaat naar verwachting lang duren.'] : []),
  ];
}

/** A report that opened the case. */
export function gemeld({ gegevens }: GebeurtenisVan<'casus-gemeld'>, { namen, nu }: Verteller): Zin {
  const { melding, vervolgOp } = gegevens;
  const school =
    melding.school === null
      ? 'zonder school'
      : melding.school === undefined
        ? 'school onbekend'
        : namen.school(melding.school);
  const waar = `${ONDERWIJSNAAM[melding.onderwijssoort]}, ${school}, ${namen.gemeente(melding.gemeente)}`;
  const vervolg = vervolgOp === null ? '' : ' Er was eerder een casus van dit kind.';
  const bij = verzuimzinnen(melding).map((zin) => ` ${zin}`);
  return mijlpaal(
    `Het kind is gemeld. Eerste verzuimdag: ${dag(melding.eersteVerzuimdag, nu)} (${waar}).${bij.join('')}${vervolg}`,
  );
}

/** A phase that opened, or was passed on the way. */
export function faseGeopend({ gegevens }: GebeurtenisVan<'fase-geopend'>): Zin {
  const { fase, aanleiding, regie, doorlopen, verlaat, tijdensNazorg } = gegevens;
  const naam = FASELABEL[fase];
  const laat = verlaat === null ? '' : ` Dat is ${dagenInWoorden(verlaat)} later dan de termijn.`;
  if (doorlopen) return klein(`${naam} is overgeslagen op weg naar de volgende fase.${laat}`);
  if (tijdensNazorg === true)
    return mijlpaal(
      `Bij een terugval volgt de fase ${FASENAAM[fase]}, ${AANLEIDING[aanleiding]}. De nazorg loopt door.`,
    );
  const wie = fase === 'gesloten' ? '' : ` ${hoofdletter(DE_ROL[regie])} heeft de regie.`;
  return mijlpaal(`${naam} begint, ${AANLEIDING[aanleiding]}.${wie}${laat}`);
}

/** A relapse that resumed a phase. */
export function faseHervat({ gegevens }: GebeurtenisVan<'fase-hervat'>): Zin {
  const wie = hoofdletter(DE_ROL[gegevens.regie]);
  return mijlpaal(`${FASELABEL[gegevens.fase]} gaat verder waar het was. ${wie} heeft de regie.`);
}

/** The end of a case. */
export function gesloten({ gegevens }: GebeurtenisVan<'casus-gesloten'>, { namen }: Verteller): Zin {
  const ander = gegevens.casus === undefined ? null : namen.casus(gegevens.casus);
  const andere = ander === null ? '' : ` De andere casus is ${ander}.`;
  return mijlpaal(`De casus is gesloten: ${SLUITREDEN[gegevens.reden]}.${andere}`, gegevens.toelichting);
}

/** A return, full or in part. */
export function terugkeer({ gegevens }: GebeurtenisVan<'terugkeer-gemeld'>, { nu }: Verteller): Zin {
  const vanaf = dag(gegevens.vanaf, nu);
  const nog = gegevens.teBevestigen ? ' Wie de regie heeft moet dit nog bevestigen.' : '';
  return gegevens.volledig
    ? mijlpaal(`Het kind gaat weer helemaal naar school, vanaf ${vanaf}: ${gegevens.plek}.${nog}`)
    : gewoon(
        `Het kind gaat voor een deel naar school, vanaf ${vanaf}: ${gegevens.plek}. De klok loopt door.`,
      );
}

/** A transfer to another gemeente, school or kind of education. */
export function overgedragen({ gegevens }: GebeurtenisVan<'overgedragen'>, { namen }: Verteller): Zin {
  return mijlpaal(
    `De casus is overgedragen: ${bestemming(gegevens, namen)}. ${hoofdletter(DE_ROL[gegevens.regie])} heeft de regie.`,
  );
}

/** A transfer that the clock will make. */
export function aangekondigd(
  { gegevens }: GebeurtenisVan<'overdracht-aangekondigd'>,
  { namen, nu }: Verteller,
): Zin {
  const { per, aanleiding } = gegevens;
  const waarom = aanleiding === undefined ? '' : ` Reden: ${OVERDRACHTAANLEIDING[aanleiding]}.`;
  return mijlpaal(`Op ${dag(per, nu)} gaat de casus over: ${bestemming(gegevens, namen)}.${waarom}`);
}

/** A transfer that does not come, or comes otherwise. */
export function aankondigingVervallen(
  { gegevens }: GebeurtenisVan<'aankondiging-vervallen'>,
  { nu }: Verteller,
): Zin {
  const waarom = gegevens.reden === 'gesloten' ? 'de casus sluit' : 'er komt een andere overdracht';
  return gewoon(`De overdracht van ${dag(gegevens.per, nu)} gaat niet door: ${waarom}.`);
}

function bestemming(
  {
    gemeente,
    school,
    onderwijssoort,
  }: Pick<GebeurtenisVan<'overdracht-aangekondigd'>['gegevens'], 'gemeente' | 'school' | 'onderwijssoort'>,
  namen: Verteller['namen'],
): string {
  const bij = typeof school === 'string' ? `, ${namen.school(school)}` : '';
  const soort = onderwijssoort === undefined ? '' : `, ${ONDERWIJSNAAM[onderwijssoort]}`;
  return `${namen.gemeente(gemeente)}${bij}${soort}`;
}

/** Who got the lead. */
export function toegewezen({ gegevens }: GebeurtenisVan<'toegewezen'>, { namen }: Verteller): Zin {
  const wie = gegevens.persoon === null ? DE_ROL[gegevens.rol] : namen.persoon(gegevens.persoon);
  // The clock gives one word; people write why.
  return gegevens.reden === 'rooster'
    ? gewoon(`${hoofdletter(wie)} heeft nu de regie, volgens het rooster.`)
    : gewoon(`${hoofdletter(wie)} heeft nu de regie.`, gegevens.reden);
}

/** A mistake put right. */
export function gecorrigeerd({ gegevens }: GebeurtenisVan<'gecorrigeerd'>, { namen, nu }: Verteller): Zin {
  const { veld, waarde, was, reden } = gegevens;
  const lees = (tekst: string | null) => correctiewaarde(veld, tekst, { namen, nu });
  return gewoon(
    `${hoofdletter(CORRECTIEVELD[veld])} is verbeterd: ${lees(waarde)} (was ${lees(was)}).`,
    reden,
  );
}

/** A founded hope. */
export function perspectief({ gegevens }: GebeurtenisVan<'perspectief-vastgelegd'>, { nu }: Verteller): Zin {
  return gewoon(
    `Er is zicht op een oplossing: verwacht op ${dag(gegevens.verwachtOp, nu)}. Zo lang wacht de stap naar doorbraak.`,
    gegevens.omschrijving,
  );
}

/** What stood or stands in a field of a case, as people read it. */
function correctiewaarde(veld: Correctieveld, waarde: string | null, { namen, nu }: Verteller): string {
  if (waarde === null) return veld === 'school' ? 'geen school' : 'niets';
  switch (veld) {
    case 'gemeente':
      return namen.gemeente(waarde);
    case 'school':
      return namen.school(waarde);
    case 'onderwijssoort':
      return onderwijsnaam(waarde);
    case 'eersteVerzuimdag':
    case 'geboortedatum':
      return dag(waarde, nu);
    case 'naam':
      return waarde;
  }
}
