import { z } from 'zod';
import type { Datum } from '../../../domain/tijd';
import type { Zaaksysteem } from '../instellingen';
import { TYPENAMEN } from '../namen';
import type { ZgwClient } from '../zgw/client';
import {
  catalogusSchema,
  informatieobjecttypeSchema,
  zaaktypeInformatieobjecttypeSchema,
  zaaktypeSchema,
} from '../zgw/resources';
import {
  catalogus as catalogusbody,
  documentsoorten,
  onderdelen,
  RICHTING,
  zaaktype as zaaktypebody,
  type Opbouw,
} from './blauwdruk';

/** What a zaaktype that is published lacks: only the case system itself can make a new version of it. */
export class ZaaktypeOnvolledig extends Error {
  override readonly name = 'ZaaktypeOnvolledig';
}

const ALLES = { status: 'alles' };
const genoemd = z.object({
  url: z.string(),
  omschrijving: z.string().optional(),
  naam: z.string().optional(),
});

/**
 * Makes the catalogue and the zaaktype of a region with everything under it, and publishes it. What is there already is left
 * as it is, so doing it again, also after it broke off, makes nothing twice. `vertel` is told each thing that was made.
 * Rejects with a `ZgwFout`, and with `ZaaktypeOnvolledig` when a published zaaktype lacks something.
 */
export async function maakCatalogus(
  client: ZgwClient,
  systeem: Zaaksysteem,
  opbouw: Opbouw,
  vandaag: Datum,
  vertel: (wat: string) => void,
): Promise<void> {
  const bouw = new Bouw(client, vertel);
  const catalogus = await bouw.catalogus(systeem, opbouw);
  const type = await bouw.zaaktype(systeem, opbouw, vandaag, catalogus);
  const ontbreekt: string[] = [];
  for (const [lijst, stenen] of Object.entries(onderdelen(opbouw, type.url))) {
    const daar = await client.lijst('catalogi', genoemd, lijst, { ...ALLES, zaaktype: type.url });
    for (const { naam, body } of stenen) {
      if (daar.some((een) => (een.omschrijving ?? een.naam) === naam)) continue;
      if (type.concept) await bouw.maak(lijst, naam, body);
      else ontbreekt.push(`${lijst}: ${naam}`);
    }
  }
  ontbreekt.push(...(await bouw.documentsoorten(systeem, vandaag, catalogus, type)));
  if (ontbreekt.length > 0)
    throw new ZaaktypeOnvolledig(
      `The zaaktype ${systeem.zaaktype} is published and lacks ${ontbreekt.join('; ')}. Make a new version of it in the case system, or name another zaaktype.`,
    );
  if (type.concept) await bouw.publiceer('zaaktypen', type.url, `zaaktype ${systeem.zaaktype}`);
}

interface Gevonden {
  readonly url: string;
  readonly concept: boolean;
}

class Bouw {
  constructor(
    private readonly client: ZgwClient,
    private readonly vertel: (wat: string) => void,
  ) {}

  async maak(lijst: string, naam: string, body: unknown): Promise<string> {
    const { url } = await this.client.maak('catalogi', genoemd, lijst, body);
    this.vertel(`made in ${lijst}: ${naam}`);
    return url;
  }

  async publiceer(lijst: string, url: string, naam: string): Promise<void> {
    const id = url.replace(/\/$/, '').split('/').at(-1) ?? '';
    await this.client.maak('catalogi', z.unknown(), `${lijst}/${id}/publish`, {});
    this.vertel(`published: ${naam}`);
  }

  async catalogus(systeem: Zaaksysteem, opbouw: Opbouw): Promise<string> {
    const body = catalogusbody(systeem, opbouw);
    const { domein, rsin } = body;
    const [daar] = await this.client.lijst('catalogi', catalogusSchema, 'catalogussen', { domein, rsin });
    return daar?.url ?? this.maak('catalogussen', domein, body);
  }

  /** The published one of this name, else a concept of before, else a new one. */
  async zaaktype(systeem: Zaaksysteem, opbouw: Opbouw, vanaf: Datum, catalogus: string): Promise<Gevonden> {
    const alle = await this.client.lijst('catalogi', zaaktypeSchema, 'zaaktypen', { ...ALLES, catalogus });
    const daar = alle
      .filter(({ omschrijving, eindeGeldigheid }) => {
        const open = eindeGeldigheid == null || eindeGeldigheid >= vanaf;
        return omschrijving === systeem.zaaktype && open;
      })
      .sort((a, b) => Number(a.concept === true) - Number(b.concept === true));
    const [eerste] = daar;
    if (eerste !== undefined) return { url: eerste.url, concept: eerste.concept === true };
    const body = zaaktypebody(systeem, opbouw, vanaf, catalogus);
    return { url: await this.maak('zaaktypen', systeem.zaaktype, body), concept: true };
  }

  /** Kinds of document, published, and that the zaaktype takes them; answers what a published zaaktype lacks. */
  async documentsoorten(
    systeem: Zaaksysteem,
    vanaf: Datum,
    catalogus: string,
    type: Gevonden,
  ): Promise<string[]> {
    const daar = await this.client.lijst('catalogi', informatieobjecttypeSchema, 'informatieobjecttypen', {
      ...ALLES,
      catalogus,
    });
    const mag = await this.client.lijst(
      'catalogi',
      zaaktypeInformatieobjecttypeSchema,
      'zaaktype-informatieobjecttypen',
      { ...ALLES, zaaktype: type.url },
    );
    const nummers = mag.map(({ volgnummer }) => volgnummer);
    const ontbreekt: string[] = [];
    for (const { naam, body } of documentsoorten(systeem, vanaf, catalogus)) {
      const eerder = daar.find(({ omschrijving }) => omschrijving === naam);
      const url = eerder?.url ?? (await this.maak('informatieobjecttypen', naam, body));
      if (!mag.some(({ informatieobjecttype }) => informatieobjecttype === url)) {
        if (!type.concept) {
          ontbreekt.push(`informatieobjecttypen: ${naam}`);
          continue;
        }
        const volgnummer = Math.max(0, ...nummers) + 1;
        nummers.push(volgnummer);
        await this.maak('zaaktype-informatieobjecttypen', naam, {
          ...{ zaaktype: type.url, informatieobjecttype: url, volgnummer },
          richting: richting(naam),
        });
      }
      if (eerder?.concept !== false) await this.publiceer('informatieobjecttypen', url, naam);
    }
    return ontbreekt;
  }
}

function richting(naam: string): string {
  return naam === TYPENAMEN.informatieobjecttypen.stuk ? RICHTING.stuk : RICHTING.uitspraak;
}
