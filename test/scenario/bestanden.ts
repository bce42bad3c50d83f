import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MAP = path.resolve(__dirname, '../scenarios');

/** Every scenario file of the project; throws when there is none, so that an empty folder is not a passed test. */
export function scenariobestanden(): string[] {
  const namen = readdirSync(MAP)
    .filter((naam) => naam.endsWith('.json'))
    .sort();
  if (namen.length === 0) throw new Error(`there is no scenario in ${MAP}`);
  return namen;
}

/** What stands in one of them. */
export function scenario(naam: string): unknown {
  return JSON.parse(readFileSync(path.join(MAP, naam), 'utf8'));
}

/** A report that every file below starts from. */
export const MELDING = {
  eersteVerzuimdag: '2026-09-07',
  gemeldOp: '2026-09-09T09:00:00+02:00',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
} as const;

/** A scenario with nothing but a report, and what is given over it. */
export function bestand(over: Record<string, unknown> = {}): Record<string, unknown> {
  return { naam: 'een proef', convenant: 'standaard', melding: MELDING, ...over };
}

const rapport = { oordeel: 'op-schema', toelichting: 'gaat goed' };

/** Files at the edge of the format: they can be read, but nobody would write them so in earnest. */
export const RANDGEVALLEN: Record<string, Record<string, unknown>> = {
  'a report and nothing else': bestand(),
  'a report that is refused': bestand({ melding: { ...MELDING, eersteVerzuimdag: '2026-09-10' } }),
  'a command and a role that do not exist': bestand({
    stappen: [
      { op: '2026-09-10T09:00:00+02:00', opdracht: 'toverKindTerug', door: 'school', uitkomst: 'geweigerd' },
      {
        op: '2026-09-10T09:00:01+02:00',
        opdracht: 'rapporteerVoortgang',
        door: 'wethouder',
        gegevens: rapport,
        uitkomst: 'geweigerd',
        code: 'niet-bevoegd',
      },
      { op: '2026-09-10T09:00:02+02:00', opdracht: 'rapporteerVoortgang', door: 'school' },
      { op: '2026-09-10T09:00:03+02:00', opdracht: 'rapporteerVoortgang', door: 'school', gegevens: [1] },
    ],
  }),
  'steps in any order, two of them at one moment': bestand({
    stappen: [
      { op: '2026-10-05T00:00:00+02:00', opdracht: 'meldEersteActie', door: 'casusregisseur', gegevens: {} },
      { op: '2026-09-10T10:00:00+02:00', opdracht: 'rapporteerVoortgang', door: 'school', gegevens: rapport },
      {
        op: '2026-09-10T10:00:00+02:00',
        opdracht: 'meldEersteActie',
        door: 'school',
        gegevens: { toelichting: 'gebeld' },
      },
    ],
    verwacht: [{ op: '2026-10-05T00:00:00+02:00', fase: 'casusregie' }, { op: '2026-09-08T00:00:00+02:00' }],
  }),
  'other offsets, no seconds': bestand({
    convenant: undefined,
    melding: { ...MELDING, gemeldOp: '2026-09-09T07:00Z', school: null, leerling: 'k-1', aanwezig: [] },
    stappen: [
      { op: '2026-10-04T17:00-05:00', opdracht: 'meldEersteActie', door: 'casusregisseur', gegevens: {} },
      {
        op: '2026-11-03T01:00+0100',
        opdracht: 'planDoorbraaktafel',
        door: 'casusregisseur',
        gegevens: { op: '2026-11-04T10:00+01:00' },
      },
    ],
    verwacht: [{ op: '2026-11-02T09:00:00.500+10:00', fase: 'doorbraak' }],
  }),
};
