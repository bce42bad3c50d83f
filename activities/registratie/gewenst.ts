import { createHash } from 'node:crypto';
import type { Casus } from '../../domain/casus';
import { isErbij } from '../../domain/betrokkene';
import type { Fase } from '../../domain/fase';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { momentBijDagenThuis } from '../../domain/telling';
import { volgendeTermijn } from '../../domain/termijnen';
import { datumVan, type Datum, type Moment } from '../../domain/tijd';
import { GEZIN_IN_ZAAKSYSTEEM, magInZaaksysteem } from '../../domain/zicht/zaaksysteem';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { ROLNAAM } from '../../taal/rollen';
import { SLUITREDEN } from '../../taal/antwoorden';
import { FASE_UITLEG } from '../../taal/fasen';
import { hoofdletter } from '../../taal/zin';
import type { Zaaksysteem } from './instellingen';
import type { Afloop, Documentsoort, Eigenschapsoort, Rolsoort } from './namen';

/** A step of a case, as a status of its zaak; `bij`: the number of the event it follows from, by which it is known again. */
export interface GewensteStatus {
  readonly bij: number;
  readonly fase: Fase;
  readonly op: Moment;
  readonly toelichting: string;
}

/** Somebody or something with a role; `sleutel`: what is known again, whatever else of it changes. */
export interface GewensteRol {
  readonly sleutel: string;
  readonly rol: Rolsoort;
  readonly betrokkeneType: 'medewerker' | 'organisatorische_eenheid' | 'natuurlijk_persoon';
  readonly betrokkeneIdentificatie: Readonly<Record<string, string>>;
}

/** A document; its content is made when it is needed. */
export interface GewenstDocument {
  readonly identificatie: string;
  readonly soort: Documentsoort;
  readonly titel: string;
  readonly datum: Datum;
  readonly bron: { readonly uitspraakBij: number } | { readonly stuk: string };
}

/**
 * How a case should stand in a case system: everything that is registered of it, and nothing else. Null: what stands there
 * stays, because another region has the case now.
 */
export interface Gewenst {
  readonly identificatie: string;
  readonly omschrijving: string;
  readonly startdatum: Datum;
  /** Null: unknown now, because the child attends; what stands there stays. */
  readonly uiterlijkeEinddatum: Datum | null;
  readonly statussen: readonly GewensteStatus[];
  readonly rollen: readonly GewensteRol[] | null;
  readonly eigenschappen: Readonly<Record<Eigenschapsoort, Datum | null>> | null;
  readonly documenten: readonly GewenstDocument[];
  /** How it ended for this region, and the last status; null: it goes on. */
  readonly einde: (GewensteStatus & { readonly afloop: Afloop }) | null;
}

/** An event with its number. */
export interface Genummerd {
  readonly nummer: number;
  readonly gebeurtenis: Gebeurtenis;
}

/** What a desired zaak is made from. */
export interface Registratiebron {
  readonly casus: Casus;
  readonly kenmerk: string;
  readonly regio: string;
  /** Every event up to and including the last of the case, in order. */
  readonly gebeurtenissen: readonly Genummerd[];
  readonly betrokkenen: readonly Betrokkene[];
  /** The files for OM and RvdK that were made. */
  readonly stukken: readonly { readonly id: string; readonly doel: 'om' | 'rvdk'; readonly op: Moment }[];
  readonly namen: {
    readonly persoon: (id: string) => string;
    readonly school: (brin: string) => string;
  };
  /** The day on which it is registered. */
  readonly vandaag: Datum;
}

/** How a case should stand in the case system of a region now. */
export function gewenst(bron: Registratiebron, systeem: Zaaksysteem): Gewenst {
  const { casus, kenmerk } = bron;
  const { statussen, einde, uitspraken } = verloopIn(bron);
  const weg = einde?.afloop === 'overgedragen';
  const identificatie = `${systeem.voorvoegsel}${kenmerk}`;
  const uiterlijk = momentBijDagenThuis(casus, casus.convenant.termijnen.arbitrage);
  const termijn = volgendeTermijn(casus);
  return {
    identificatie,
    omschrijving: `Thuiszitterscasus ${kenmerk}`,
    startdatum: datumVan(casus.gemeldOp),
    uiterlijkeEinddatum: weg || uiterlijk === null ? null : datumVan(uiterlijk),
    statussen,
    einde,
    rollen: weg ? null : rollen(bron, systeem),
    eigenschappen: weg
      ? null
      : {
          eersteVerzuimdag: casus.eersteVerzuimdag,
          volgendeTermijn: termijn === null ? null : datumVan(termijn.op),
        },
    documenten: [
      ...uitspraken.map((uitspraak) => uitspraakdocument(uitspraak, identificatie, kenmerk)),
      ...(weg ? [] : bron.stukken.map((stuk) => stukdocument(stuk, identificatie, kenmerk))),
    ],
  };
}

interface Verloop extends Pick<Gewenst, 'statussen' | 'einde'> {
  readonly uitspraken: readonly { readonly bij: number; readonly op: Moment }[];
}

/** What happened while the case was in this region, and how it ended here. */
function verloopIn({ casus, gebeurtenissen, regio }: Registratiebron): Verloop {
  const statussen: GewensteStatus[] = [];
  const uitspraken: { bij: number; op: Moment }[] = [];
  let hier = false;
  let fase: Fase = 'schoolregie';
  let einde: Gewenst['einde'] = null;
  const zet = (bij: number, op: Moment) => {
    if (hier) statussen.push({ bij, fase, op, toelichting: FASE_UITLEG[fase] });
  };
  for (const { nummer, gebeurtenis: g } of gebeurtenissen) {
    switch (g.soort) {
      case 'casus-gemeld':
        hier = g.gegevens.convenant.regio === regio;
        break;
      case 'fase-geopend':
        if (g.gegevens.tijdensNazorg === true || g.gegevens.fase === 'gesloten') break;
        fase = g.gegevens.fase;
        zet(nummer, g.op);
        break;
      case 'fase-hervat':
        fase = g.gegevens.fase;
        zet(nummer, g.op);
        break;
      case 'overgedragen': {
        const was = hier;
        hier = g.gegevens.convenant.regio === regio;
        if (was && !hier) einde = slot(nummer, g.op, 'overgedragen');
        if (hier && !was) zet(nummer, g.op);
        break;
      }
      case 'uitspraak-gedaan':
        if (hier) uitspraken.push({ bij: nummer, op: g.op });
        break;
      case 'casus-gesloten':
        if (hier) einde = slot(nummer, g.op, g.gegevens.reden);
        break;
      default:
    }
  }
  const loopt = casus.convenant.regio === regio && casus.gesloten === null;
  return { statussen, uitspraken, einde: loopt ? null : einde };
}

function slot(bij: number, op: Moment, afloop: Afloop): NonNullable<Gewenst['einde']> {
  const reden = afloop === 'overgedragen' ? 'een andere regio heeft de casus nu' : SLUITREDEN[afloop];
  return { bij, fase: 'gesloten', op, afloop, toelichting: `${hoofdletter(reden)}.` };
}

/** What the standard takes at most: a longer id becomes a hash of itself, a longer name is cut. */
const ID = 24;
const NAAM = 50;
const PERSOON = 17;
const ACHTERNAAM = 200;

function kort(id: string, most = ID): string {
  return id.length <= most ? id : createHash('sha256').update(id).digest('hex').slice(0, most);
}

function eenheid(sleutel: string, rol: Rolsoort, id: string, naam: string): GewensteRol {
  return {
    sleutel,
    rol,
    betrokkeneType: 'organisatorische_eenheid',
    betrokkeneIdentificatie: { identificatie: kort(id), naam: naam.slice(0, NAAM) },
  };
}

function mens(rol: Rolsoort, id: string, naam: string, geboren: Datum | null): GewensteRol {
  const nummer = createHash('sha256').update(id).digest('hex').slice(0, PERSOON);
  return {
    sleutel: `${rol} ${nummer}`,
    rol,
    betrokkeneType: 'natuurlijk_persoon',
    betrokkeneIdentificatie: {
      anpIdentificatie: nummer,
      geslachtsnaam: naam.slice(0, ACHTERNAAM),
      ...(geboren === null ? {} : { geboortedatum: geboren }),
    },
  };
}

function rollen(
  { casus, betrokkenen, namen, vandaag }: Registratiebron,
  { swv }: Zaaksysteem,
): GewensteRol[] {
  const { regie } = casus;
  const school = casus.school ?? null;
  const houder: GewensteRol =
    regie.persoon === null
      ? eenheid('regiehouder', 'regiehouder', regie.rol, hoofdletter(ROLNAAM[regie.rol]))
      : {
          sleutel: 'regiehouder',
          rol: 'regiehouder',
          betrokkeneType: 'medewerker',
          betrokkeneIdentificatie: {
            identificatie: kort(regie.persoon),
            achternaam: namen.persoon(regie.persoon).slice(0, ACHTERNAAM),
          },
        };
  const gezin = magInZaaksysteem('gezin', casus)
    ? [
        mens('kind', casus.casusnummer, casus.naam ?? 'naam niet bekend', casus.geboortedatum),
        ...betrokkenen
          .filter(
            (wie) => GEZIN_IN_ZAAKSYSTEEM.includes(wie.soort) && !wie.doorgehaald && isErbij(wie, vandaag),
          )
          .map(({ id, naam }) => mens('ouder', id, naam, null)),
      ]
    : [];
  return [
    houder,
    ...(school === null ? [] : [eenheid('school', 'school', school, namen.school(school))]),
    ...(swv === undefined ? [] : [eenheid('swv', 'swv', swv.identificatie, swv.naam)]),
    ...gezin,
  ];
}

const DOEL = { om: 'het Openbaar Ministerie', rvdk: 'de Raad voor de Kinderbescherming' } as const;

function uitspraakdocument(
  { bij, op }: Verloop['uitspraken'][number],
  identificatie: string,
  kenmerk: string,
): GewenstDocument {
  return {
    identificatie: `${identificatie}-U${bij}`,
    soort: 'uitspraak',
    titel: `Uitspraak van de arbitragecommissie in casus ${kenmerk}`,
    datum: datumVan(op),
    bron: { uitspraakBij: bij },
  };
}

function stukdocument(
  { id, doel, op }: Registratiebron['stukken'][number],
  identificatie: string,
  kenmerk: string,
): GewenstDocument {
  return {
    identificatie: `${identificatie}-S${id.slice(0, 8)}`,
    soort: 'stuk',
    titel: `Dossier van casus ${kenmerk} voor ${DOEL[doel]}`,
    datum: datumVan(op),
    bron: { stuk: id },
  };
}
