import type { Datum } from '../../../domain/tijd';
import type { Zaaksysteem } from '../instellingen';
import { TYPENAMEN, type Afloop, type Documentsoort, type Rolsoort } from '../namen';

/** What only the gemeente knows of a zaaktype that is made for it: how long it keeps what, and who is responsible. */
export interface Opbouw {
  /** Who looks after the catalogue, and who is responsible for the zaaktype. */
  readonly beheerder: string;
  readonly verantwoordelijke: string;
  /** Address of the procestype in the selectielijst. */
  readonly procestype: string;
  /** Address of the result in the selectielijst that each resultaattype follows, unless another is named for it. */
  readonly selectielijstklasse: string;
  readonly selectielijstklassen: { readonly [A in Afloop]?: string | undefined };
  /** Address of the generic description of each resultaattype, unless another is named for it. */
  readonly resultaatomschrijving: string;
  readonly resultaatomschrijvingen: { readonly [A in Afloop]?: string | undefined };
  /** When keeping begins; `procestermijn` goes with `termijn`. */
  readonly afleidingswijze: 'afgehandeld' | 'termijn';
  readonly procestermijn?: string | undefined;
  /** Absent: as the selectielijst says. */
  readonly archiefnominatie?: 'vernietigen' | 'blijvend_bewaren' | undefined;
  readonly archiefactietermijn?: string | undefined;
}

/** A resource to make, known again by one of its fields. */
export interface Bouwsteen {
  readonly naam: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The identificatie of the zaaktype. */
const IDENTIFICATIE = 'DOORBRAAK-THUISZITTER';
const GENERIEK: Record<Rolsoort, string> = {
  regiehouder: 'behandelaar',
  school: 'belanghebbende',
  swv: 'belanghebbende',
  kind: 'belanghebbende',
  ouder: 'belanghebbende',
};
const DEFINITIE = {
  eersteVerzuimdag: 'De eerste dag van het verzuim dat nu duurt; vanaf die dag telt alles.',
  volgendeTermijn: 'De dag waarop de casus vanzelf een stap verder gaat.',
} as const;

/** The catalogue of a region. */
export function catalogus({ rsin, catalogus: eigen }: Zaaksysteem, { beheerder }: Opbouw) {
  return {
    domein: eigen.domein,
    rsin: eigen.rsin ?? rsin,
    contactpersoonBeheerNaam: beheerder,
    naam: 'Doorbraak',
  };
}

/** The zaaktype itself, valid from a day. */
export function zaaktype(
  systeem: Zaaksysteem,
  { verantwoordelijke, procestype }: Opbouw,
  vanaf: Datum,
  catalogus: string,
) {
  return {
    identificatie: IDENTIFICATIE,
    omschrijving: systeem.zaaktype,
    vertrouwelijkheidaanduiding: systeem.vertrouwelijkheid,
    doel: 'Een kind dat thuiszit, binnen twaalf weken weer passend onderwijs laten volgen.',
    aanleiding: 'Een school of gemeente meldt dat een kind niet naar school gaat.',
    toelichting: 'Gemaakt door Doorbraak, dat de casussen volgt en hier registreert.',
    indicatieInternOfExtern: 'extern',
    handelingInitiator: 'Melden',
    onderwerp: 'Kind dat thuiszit',
    handelingBehandelaar: 'Behandelen',
    doorlooptijd: 'P84D',
    opschortingEnAanhoudingMogelijk: false,
    verlengingMogelijk: false,
    publicatieIndicatie: false,
    productenOfDiensten: [],
    selectielijstProcestype: procestype,
    referentieproces: { naam: 'Thuiszitters' },
    verantwoordelijke,
    beginGeldigheid: vanaf,
    versiedatum: vanaf,
    catalogus,
    besluittypen: [],
    gerelateerdeZaaktypen: [],
  };
}

/** What stands under the zaaktype, by the list of the Catalogi API in which it stands. */
export function onderdelen(opbouw: Opbouw, zaaktype: string): Readonly<Record<string, readonly Bouwsteen[]>> {
  return {
    statustypen: Object.values(TYPENAMEN.statustypen).map((omschrijving, i) => ({
      naam: omschrijving,
      body: { omschrijving, zaaktype, volgnummer: i + 1 },
    })),
    roltypen: paren(TYPENAMEN.roltypen).map(([soort, omschrijving]) => ({
      naam: omschrijving,
      body: { omschrijving, omschrijvingGeneriek: GENERIEK[soort], zaaktype },
    })),
    eigenschappen: paren(TYPENAMEN.eigenschappen).map(([soort, naam]) => ({
      naam,
      body: {
        naam,
        definitie: DEFINITIE[soort],
        specificatie: { formaat: 'datum', lengte: '8', kardinaliteit: '1' },
        zaaktype,
      },
    })),
    resultaattypen: paren(TYPENAMEN.resultaattypen).map(([soort, omschrijving]) => ({
      naam: omschrijving,
      body: { omschrijving, zaaktype, ...resultaat(opbouw, soort) },
    })),
  };
}

function resultaat(opbouw: Opbouw, soort: Afloop) {
  const { archiefnominatie, archiefactietermijn, afleidingswijze, procestermijn } = opbouw;
  return {
    resultaattypeomschrijving: opbouw.resultaatomschrijvingen[soort] ?? opbouw.resultaatomschrijving,
    selectielijstklasse: opbouw.selectielijstklassen[soort] ?? opbouw.selectielijstklasse,
    ...(archiefnominatie === undefined ? {} : { archiefnominatie }),
    ...(archiefactietermijn === undefined ? {} : { archiefactietermijn }),
    brondatumArchiefprocedure: {
      afleidingswijze,
      datumkenmerk: '',
      einddatumBekend: false,
      objecttype: '',
      registratie: '',
      procestermijn: procestermijn ?? null,
    },
  };
}

/** The kinds of document, which belong to the catalogue. */
export function documentsoorten(
  { vertrouwelijkheid }: Zaaksysteem,
  vanaf: Datum,
  catalogus: string,
): Bouwsteen[] {
  return Object.values<string>(TYPENAMEN.informatieobjecttypen).map((omschrijving) => ({
    naam: omschrijving,
    body: {
      catalogus,
      omschrijving,
      vertrouwelijkheidaanduiding: vertrouwelijkheid,
      beginGeldigheid: vanaf,
      informatieobjectcategorie: 'Casusdocument',
    },
  }));
}

/** Which way each kind of document goes. */
export const RICHTING: Record<Documentsoort, string> = { uitspraak: 'intern', stuk: 'uitgaand' };

function paren<K extends string>(namen: Readonly<Record<K, string>>): [K, string][] {
  return Object.entries(namen) as [K, string][];
}
