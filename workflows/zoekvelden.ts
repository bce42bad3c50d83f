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

const { KEYWORD, KEYWORD_LIST, DATETIME } = SearchAttributeType;

/** What a case can be found by in Temporal: no personal data, the holder under a pseudonymous id. */
export const ZOEKVELDEN = {
  fase: defineSearchAttributeKey('fase', KEYWORD),
  regio: defineSearchAttributeKey('regio', KEYWORD),
  gemeente: defineSearchAttributeKey('gemeente', KEYWORD),
  regiehouder: defineSearchAttributeKey('regiehouder', KEYWORD),
  schooljaar: defineSearchAttributeKey('schooljaar', KEYWORD),
  casusnummer: defineSearchAttributeKey('casusnummer', KEYWORD),
  openTaken: defineSearchAttributeKey('openTaken', KEYWORD_LIST),
  volgendeMoment: defineSearchAttributeKey('volgendeMoment', DATETIME),
  eersteVerzuimdag: defineSearchAttributeKey('eersteVerzuimdag', DATETIME),
} as const;

type Wekker = { readonly op: Moment } | null;

/**
 * What the search attributes of a case should be. `volgendeMoment` is the next step of the ladder that the clock takes;
 * where there is none, the next moment the case wakes. Never the reminders in between: each would cost an event.
 */
function gewenst(casus: Casus, regiehouder: string | null, wekker: Wekker): SearchAttributeUpdatePair[] {
  const volgende = volgendeTermijn(casus) ?? wekker;
  const taken = openTaken(casus).map((taak) => taak.type);
  return [
    { key: ZOEKVELDEN.fase, value: casus.fase },
    { key: ZOEKVELDEN.regio, value: casus.convenant.regio },
    { key: ZOEKVELDEN.gemeente, value: casus.gemeente },
    { key: ZOEKVELDEN.regiehouder, value: regiehouder },
    { key: ZOEKVELDEN.schooljaar, value: casus.convenant.schooljaar },
    { key: ZOEKVELDEN.casusnummer, value: casus.casusnummer },
    { key: ZOEKVELDEN.openTaken, value: taken.length === 0 ? null : taken },
    { key: ZOEKVELDEN.volgendeMoment, value: volgende === null ? null : new Date(naarEpoch(volgende.op)) },
    { key: ZOEKVELDEN.eersteVerzuimdag, value: new Date(naarEpoch(middernacht(casus.eersteVerzuimdag))) },
  ] as SearchAttributeUpdatePair[];
}

/** Keeps the search attributes in step with the case: only what changed, and all of it in one event. */
export class Zoekvelden {
  private readonly gezet = new Map<string, string>();

  werkBij(casus: Casus, regiehouder: string | null, wekker: Wekker): void {
    const gewijzigd = gewenst(casus, regiehouder, wekker).filter(({ key, value }) => {
      const tekst = JSON.stringify(value);
      const anders = (this.gezet.get(key.name) ?? 'null') !== tekst;
      this.gezet.set(key.name, tekst);
      return anders;
    });
    if (gewijzigd.length > 0) upsertSearchAttributes(gewijzigd);
  }
}
