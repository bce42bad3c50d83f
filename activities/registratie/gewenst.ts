import type { Fase } from '../../domain/fase';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { momentBijDagenThuis } from '../../domain/telling';
import { volgendeTermijn } from '../../domain/termijnen';
import { datumVan, type Datum, type Moment } from '../../domain/tijd';
import { SLUITREDEN } from '../../taal/antwoorden';
import { FASE_UITLEG } from '../../taal/fasen';
import { hoofdletter } from '../../taal/zin';
import type { Zaaksysteem } from './instellingen';
import type { Afloop, Documentsoort, Eigenschapsoort } from './namen';
import { rollen, type GewensteRol, type Rolbron } from './rollen';

/** A step of a case, as a status of its zaak; `bij`: the number of the event it follows from, by which it is known again. */
export interface GewensteStatus {
  readonly bij: number;
  readonly fase: Fase;
  readonly op: Moment;
  readonly toelichting: string;
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
  /** Address of the zaak of the closed case that it follows, in the same case system; null: of none. */
  readonly vervolgOp: string | null;
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
export interface Registratiebron extends Rolbron {
  readonly kenmerk: string;
  readonly regio: string;
  /** Address of the zaak, in the case system of this region, of the case that this one follows. */
  readonly vorigeZaak: string | null;
  /** Every event up to and including the last of the case, in order. */
  readonly gebeurtenissen: readonly Genummerd[];
  /** The files for OM and RvdK that were made. */
  readonly stukken: readonly { readonly id: string; readonly doel: 'om' | 'rvdk'; readonly op: Moment }[];
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
    vervolgOp: bron.vorigeZaak,
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
