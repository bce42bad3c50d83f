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
interface Source {
  readonly casus: Casus;
  /** A pseudonymous id. */
  readonly regiehouder: string | null;
  readonly wekker: Wekker;
}

/** One search attribute: its type in Temporal, and its value; null leaves it out. */
type Attribute =
  | { readonly type: 'KEYWORD'; readonly value: (from: Source) => string | null }
  | { readonly type: 'KEYWORD_LIST'; readonly value: (from: Source) => readonly string[] }
  | { readonly type: 'DATETIME'; readonly value: (from: Source) => Moment | null };

/**
 * What a case can be found by in Temporal: no personal data. SQL visibility has room for 10 KEYWORD, 3 DATETIME and 3
 * KEYWORD_LIST.
 */
export const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  fase: { type: 'KEYWORD', value: ({ casus }) => casus.fase },
  regio: { type: 'KEYWORD', value: ({ casus }) => casus.convenant.regio },
  gemeente: { type: 'KEYWORD', value: ({ casus }) => casus.gemeente },
  regiehouder: { type: 'KEYWORD', value: ({ regiehouder }) => regiehouder },
  schooljaar: { type: 'KEYWORD', value: ({ casus }) => casus.convenant.schooljaar },
  casusnummer: { type: 'KEYWORD', value: ({ casus }) => casus.casusnummer },
  openTaken: { type: 'KEYWORD_LIST', value: ({ casus }) => openTaken(casus).map(({ type }) => type) },
  /**
   * The next step of the ladder that the clock takes; where there is none, the next moment the case wakes. Never the
   * reminders in between: each would cost an event.
   */
  volgendeMoment: {
    type: 'DATETIME',
    value: ({ casus, wekker }) => (volgendeTermijn(casus) ?? wekker)?.op ?? null,
  },
  eersteVerzuimdag: { type: 'DATETIME', value: ({ casus }) => middernacht(casus.eersteVerzuimdag) },
};

/** What the search attributes of a case should be. */
function wanted(from: Source): SearchAttributeUpdatePair[] {
  return Object.entries(ATTRIBUTES).map(
    ([name, attribute]) =>
      ({
        key: defineSearchAttributeKey(name, SearchAttributeType[attribute.type]),
        value: inTemporal(attribute, from),
        // A value is of the type of its key.
      }) as SearchAttributeUpdatePair,
  );
}

/** A value as Temporal wants it. */
function inTemporal(attribute: Attribute, from: Source): string | Date | readonly string[] | null {
  const value = attribute.value(from);
  if (value === null || value.length === 0) return null;
  return attribute.type === 'DATETIME' ? new Date(naarEpoch(value as Moment)) : value;
}

/** Keeps the search attributes in step with the case: only what changed, and all of it in one event. */
export class SearchAttributes {
  private readonly shown = new Map<string, string>();

  update(casus: Casus, regiehouder: string | null, wekker: Wekker): void {
    const changed = wanted({ casus, regiehouder, wekker }).filter(({ key, value }) => {
      const text = JSON.stringify(value);
      const differs = (this.shown.get(key.name) ?? 'null') !== text;
      this.shown.set(key.name, text);
      return differs;
    });
    if (changed.length > 0) upsertSearchAttributes(changed);
  }
}
