import {
  defineSearchAttributeKey,
  SearchAttributeType,
  type SearchAttributeUpdatePair,
} from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import { openTaken } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import { middernacht, naarEpoch } from '../domain/tijd';

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

/** What the search attributes of a case should be. */
function gewenst(
  casus: Casus,
  regiehouder: string | null,
  volgende: string | null,
): SearchAttributeUpdatePair[] {
  const taken = openTaken(casus).map((taak) => taak.type);
  return [
    { key: ZOEKVELDEN.fase, value: casus.fase },
    { key: ZOEKVELDEN.regio, value: casus.convenant.regio },
    { key: ZOEKVELDEN.gemeente, value: casus.gemeente },
    { key: ZOEKVELDEN.regiehouder, value: regiehouder },
    { key: ZOEKVELDEN.schooljaar, value: casus.convenant.schooljaar },
    { key: ZOEKVELDEN.casusnummer, value: casus.casusnummer },
    { key: ZOEKVELDEN.openTaken, value: taken.length === 0 ? null : taken },
    { key: ZOEKVELDEN.volgendeMoment, value: volgende === null ? null : new Date(naarEpoch(volgende)) },
    { key: ZOEKVELDEN.eersteVerzuimdag, value: new Date(naarEpoch(middernacht(casus.eersteVerzuimdag))) },
  ] as SearchAttributeUpdatePair[];
}

/** Keeps the search attributes in step with the case: only what changed, and all of it in one event. */
export class Zoekvelden {
  private readonly gezet = new Map<string, string>();

  werkBij(casus: Casus, regiehouder: string | null, volgende: string | null): void {
    const gewijzigd = gewenst(casus, regiehouder, volgende).filter(({ key, value }) => {
      const tekst = JSON.stringify(value);
      const anders = (this.gezet.get(key.name) ?? 'null') !== tekst;
      this.gezet.set(key.name, tekst);
      return anders;
    });
    if (gewijzigd.length > 0) upsertSearchAttributes(gewijzigd);
  }
}
