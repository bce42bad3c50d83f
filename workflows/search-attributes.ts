import {
  defineSearchAttributeKey,
  SearchAttributeType,
  type SearchAttributeUpdatePair,
} from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import { openTaken } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import { volgendeTermijn } from '../domain/termijnen';
import { middernacht, naarEpoch, type Moment } from '../domain/tijd';

type Wekker = { readonly op: Moment } | null;

/** What a search attribute is read from. */
interface Bron {
  readonly casus: Casus;
  /** A pseudonymous id. */
  readonly regiehouder: string | null;
  readonly wekker: Wekker;
}

/** One search attribute: its type in Temporal, and its value; null leaves it out. */
type Zoekveld =
  | { readonly soort: 'KEYWORD'; readonly waarde: (uit: Bron) => string | null }
  | { readonly soort: 'KEYWORD_LIST'; readonly waarde: (uit: Bron) => readonly string[] }
  | { readonly soort: 'DATETIME'; readonly waarde: (uit: Bron) => Moment | null };

/**
 * What a case can be found by in Temporal: no personal data. SQL visibility has room for 10 KEYWORD, 3 DATETIME and 3
 * KEYWORD_LIST.
 */
export const ZOEKVELDEN: Readonly<Record<string, Zoekveld>> = {
  fase: { soort: 'KEYWORD', waarde: ({ casus }) => casus.fase },
  regio: { soort: 'KEYWORD', waarde: ({ casus }) => casus.convenant.regio },
  gemeente: { soort: 'KEYWORD', waarde: ({ casus }) => casus.gemeente },
  regiehouder: { soort: 'KEYWORD', waarde: ({ regiehouder }) => regiehouder },
  schooljaar: { soort: 'KEYWORD', waarde: ({ casus }) => casus.convenant.schooljaar },
  casusnummer: { soort: 'KEYWORD', waarde: ({ casus }) => casus.casusnummer },
  openTaken: { soort: 'KEYWORD_LIST', waarde: ({ casus }) => openTaken(casus).map(({ type }) => type) },
  /**
   * The next step of the ladder that the clock takes; where there is none, the next moment the case wakes. Never the
   * reminders in between: each would cost an event.
   */
  volgendeMoment: {
    soort: 'DATETIME',
    waarde: ({ casus, wekker }) => (volgendeTermijn(casus) ?? wekker)?.op ?? null,
  },
  eersteVerzuimdag: { soort: 'DATETIME', waarde: ({ casus }) => middernacht(casus.eersteVerzuimdag) },
};

/** What the search attributes of a case should be. */
function gewenst(uit: Bron): SearchAttributeUpdatePair[] {
  return Object.entries(ZOEKVELDEN).map(
    ([naam, veld]) =>
      ({
        key: defineSearchAttributeKey(naam, SearchAttributeType[veld.soort]),
        value: inTemporal(veld, uit),
        // A value is of the type of its key.
      }) as SearchAttributeUpdatePair,
  );
}

/** A value as Temporal wants it. */
function inTemporal(veld: Zoekveld, uit: Bron): string | Date | readonly string[] | null {
  const waarde = veld.waarde(uit);
  if (waarde === null || waarde.length === 0) return null;
  return veld.soort === 'DATETIME' ? new Date(naarEpoch(waarde as Moment)) : waarde;
}

/** Keeps the search attributes in step with the case: only what changed, and all of it in one event. */
export class Zoekvelden {
  private readonly gezet = new Map<string, string>();

  werkBij(casus: Casus, regiehouder: string | null, wekker: Wekker): void {
    const gewijzigd = gewenst({ casus, regiehouder, wekker }).filter(({ key, value }) => {
      const tekst = JSON.stringify(value);
      const anders = (this.gezet.get(key.name) ?? 'null') !== tekst;
      this.gezet.set(key.name, tekst);
      return anders;
    });
    if (gewijzigd.length > 0) upsertSearchAttributes(gewijzigd);
  }
}
