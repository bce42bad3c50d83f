import type { Datum } from '../../domain/tijd';
import type { Zaaksysteem } from './instellingen';
import { namenVoor, type Typenamen } from './namen';
import type { ZgwClient } from './zgw/client';
import { ZgwFout } from './zgw/fouten';
import {
  catalogusSchema,
  eigenschaptypeSchema,
  informatieobjecttypeSchema,
  resultaattypeSchema,
  roltypeSchema,
  statustypeSchema,
  zaaktypeInformatieobjecttypeSchema,
  zaaktypeSchema,
} from './zgw/resources';

/** A type of the catalogue as it is used: its address, and of an eigenschap how its value is written. */
export interface Type {
  readonly url: string;
  readonly formaat?: string;
}

/** The types of one version of the zaaktype. Each answers null for what the region does not register, and rejects for what is not there. */
export interface Typen {
  readonly van: <K extends keyof Typenamen>(lijst: K, soort: keyof Typenamen[K] & string) => Type | null;
}

const WAT: Record<keyof Typenamen, string> = {
  statustypen: 'statustype',
  roltypen: 'roltype',
  eigenschappen: 'eigenschap',
  informatieobjecttypen: 'informatieobjecttype',
  resultaattypen: 'resultaattype',
};

/** How long types are taken for what they were, and how long at least, however often something is refused. */
const GELDIG_MS = 3_600_000;
const MINST_MS = 10_000;

/** What is known of the catalogue of a case system. Looked up by name, kept for an hour, and looked up anew when told to. */
export class Typenboek {
  private readonly namen: Typenamen;
  private nieuwste: Promise<string> | undefined;
  private readonly versies = new Map<string, Promise<Typen>>();
  private sinds = 0;
  private gewijzigdOp: string | null = null;

  constructor(
    private readonly systeem: Zaaksysteem,
    private readonly nu: () => number = Date.now,
    private readonly minstMs = MINST_MS,
  ) {
    this.namen = namenVoor(systeem);
  }

  /** Forgets what is known when the case system said at another moment than before that its types changed, or it is old. */
  vernieuw(gewijzigdOp: string | null): void {
    if (gewijzigdOp === this.gewijzigdOp && this.nu() - this.sinds < GELDIG_MS) return;
    this.gewijzigdOp = gewijzigdOp;
    this.leeg();
  }

  /** Something was refused: what is known may be wrong. */
  twijfel(): void {
    if (this.nu() - this.sinds >= this.minstMs) this.leeg();
  }

  /** The address of the version of the zaaktype that holds on a day, for a new zaak. */
  zaaktype(client: ZgwClient, vandaag: Datum): Promise<string> {
    return (this.nieuwste ??= this.zoekZaaktype(client, vandaag).catch((error: unknown) => {
      this.nieuwste = undefined;
      throw error;
    }));
  }

  /** The types of a version of the zaaktype: those of the zaak that has it. */
  typen(client: ZgwClient, zaaktype: string): Promise<Typen> {
    const bekend = this.versies.get(zaaktype);
    if (bekend !== undefined) return bekend;
    const gezocht = this.zoekTypen(client, zaaktype).catch((error: unknown) => {
      this.versies.delete(zaaktype);
      throw error;
    });
    this.versies.set(zaaktype, gezocht);
    return gezocht;
  }

  private leeg(): void {
    this.nieuwste = undefined;
    this.versies.clear();
    this.sinds = this.nu();
  }

  private async catalogus(client: ZgwClient): Promise<string> {
    const { domein, rsin = this.systeem.rsin } = this.systeem.catalogus;
    const gevonden = await client.lijst('catalogi', catalogusSchema, 'catalogussen', { domein, rsin });
    const [catalogus] = gevonden.filter((een) => een.domein === domein && een.rsin === rsin);
    if (catalogus === undefined)
      throw new ZgwFout('geen-catalogus', `no catalogus with domein ${domein} and rsin ${rsin}`, 'typen');
    return catalogus.url;
  }

  private async zoekZaaktype(client: ZgwClient, vandaag: Datum): Promise<string> {
    const catalogus = await this.catalogus(client);
    const alle = await client.lijst('catalogi', zaaktypeSchema, 'zaaktypen', { catalogus });
    const [nieuwste] = alle
      .filter(
        (een) =>
          zelfde(een.omschrijving, this.systeem.zaaktype) && een.concept !== true && geldt(een, vandaag),
      )
      .sort(laatsteEerst);
    if (nieuwste === undefined)
      throw new ZgwFout(
        'geen-zaaktype',
        `no published zaaktype ${this.systeem.zaaktype} that holds today`,
        'typen',
      );
    return nieuwste.url;
  }

  private async zoekTypen(client: ZgwClient, zaaktype: string): Promise<Typen> {
    const vraag = { zaaktype };
    const statustypen = await client.lijst('catalogi', statustypeSchema, 'statustypen', vraag);
    const roltypen = await client.lijst('catalogi', roltypeSchema, 'roltypen', vraag);
    const eigenschappen = await client.lijst('catalogi', eigenschaptypeSchema, 'eigenschappen', vraag);
    const resultaattypen = await client.lijst('catalogi', resultaattypeSchema, 'resultaattypen', vraag);
    const informatieobjecttypen = await this.zoekDocumenttypen(client, zaaktype);
    const eind = statustypen.find(({ isEindstatus }) => isEindstatus);
    const gesloten = this.namen.statustypen.gesloten;
    if (gesloten !== null && !zelfde(eind?.omschrijving ?? '', gesloten))
      throw new ZgwFout('geen-eindstatus', `the last statustype must be ${gesloten}`, 'typen');

    const lijsten: Record<keyof Typenamen, readonly (Type & { readonly naam: string })[]> = {
      statustypen: statustypen.map(({ url, omschrijving }) => ({ url, naam: omschrijving })),
      roltypen: roltypen.map(({ url, omschrijving }) => ({ url, naam: omschrijving })),
      eigenschappen: eigenschappen.map(({ url, naam, specificatie: { formaat } }) => ({
        url,
        naam,
        formaat,
      })),
      resultaattypen: resultaattypen.map(({ url, omschrijving }) => ({ url, naam: omschrijving })),
      informatieobjecttypen,
    };
    return {
      van: (lijst, soort) => {
        const naam = (this.namen[lijst] as Readonly<Record<string, string | null>>)[soort] ?? null;
        if (naam === null) return null;
        const type = lijsten[lijst].find((een) => zelfde(een.naam, naam));
        if (type === undefined)
          throw new ZgwFout('type-ontbreekt', `${WAT[lijst]} ${naam} is not in the zaaktype`, 'typen');
        return type;
      },
    };
  }

  /** Those that the zaaktype allows: others are refused on a zaak. */
  private async zoekDocumenttypen(client: ZgwClient, zaaktype: string) {
    const mag = await client.lijst(
      'catalogi',
      zaaktypeInformatieobjecttypeSchema,
      'zaaktype-informatieobjecttypen',
      { zaaktype },
    );
    const catalogus = await this.catalogus(client);
    const alle = await client.lijst('catalogi', informatieobjecttypeSchema, 'informatieobjecttypen', {
      catalogus,
    });
    return alle
      .filter(({ url }) => mag.some(({ informatieobjecttype }) => informatieobjecttype === url))
      .sort(laatsteEerst)
      .map(({ url, omschrijving }) => ({ url, naam: omschrijving }));
  }
}

interface Versie {
  readonly beginGeldigheid?: string | null | undefined;
  readonly eindeGeldigheid?: string | null | undefined;
}

function geldt({ beginGeldigheid, eindeGeldigheid }: Versie, dag: Datum): boolean {
  return (beginGeldigheid ?? '') <= dag && (eindeGeldigheid == null || dag <= eindeGeldigheid);
}

function laatsteEerst(a: Versie, b: Versie): number {
  return (b.beginGeldigheid ?? '').localeCompare(a.beginGeldigheid ?? '');
}

function zelfde(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
