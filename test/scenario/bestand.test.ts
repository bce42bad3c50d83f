import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConvenanten } from '../../convenanten/load';
import { simuleer } from '../../scenario/kern';
import { leesScenario, ScenarioOngeldig } from '../../scenario/schema';
import { bestand, MELDING, RANDGEVALLEN } from './bestanden';

const convenanten = loadConvenanten();
const lees = (over: Record<string, unknown>) => leesScenario(bestand(over), convenanten);
const speel = (over: Record<string, unknown>) => simuleer(bestand(over), convenanten);
const rand = (wat: string) => simuleer(RANDGEVALLEN[wat], convenanten);

/** What is wrong with a file, as field and text. */
function fouten(over: Record<string, unknown>): string[] {
  try {
    lees(over);
  } catch (error) {
    if (error instanceof ScenarioOngeldig)
      return error.fouten.map(({ veld, melding }) => `${veld}: ${melding}`);
    throw error;
  }
  return [];
}

const stap = (op: string, over: Record<string, unknown> = {}) => ({
  op,
  opdracht: 'rapporteerVoortgang',
  door: 'school',
  gegevens: { oordeel: 'op-schema', toelichting: 'gaat goed' },
  ...over,
});

describe('a file that cannot be run', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['an unknown key', { extra: 1 }, /^extra: is hier geen bekend veld$/],
    [
      'an unknown key in a step',
      { stappen: [{ ...stap(MELDING.gemeldOp), x: 1 }] },
      /^stappen\.0\.x: is hier/,
    ],
    ['an unknown key in the report', { melding: { ...MELDING, bsn: '1' } }, /^melding\.bsn: is hier geen/],
    ['no name', { naam: undefined }, /^naam: is verplicht$/],
    [
      'no moment of the report',
      { melding: { ...MELDING, gemeldOp: undefined } },
      /^melding\.gemeldOp: moet een/,
    ],
    ['a moment without offset', { verwacht: [{ op: '2026-10-05T00:00:00' }] }, /^verwacht\.0\.op: moet een/],
    ['a day that is not there', { verwacht: [{ op: '2026-02-30T00:00:00Z' }] }, /^verwacht\.0\.op: moet een/],
    [
      'a step before the report',
      { stappen: [stap('2026-09-09T08:59:59+02:00')] },
      /^stappen\.0\.op: ligt voor/,
    ],
    [
      'a convenant nobody has',
      { convenant: 'atlantis' },
      /^convenant: er is geen convenant met de naam atlant/,
    ],
    ['a convenant of another kind', { convenant: 7 }, /^convenant: moet de naam van een convenant zijn/],
    [
      'a merged convenant that is wrong',
      { convenant: { termijnen: { casusregie: 'vier weken' } } },
      /^convenant\.termijnen\.casusregie: moet een heel aantal dagen zijn$/,
    ],
    [
      'an unknown key in it',
      { convenant: { termijn: {} } },
      /^convenant\.termijn: is hier geen bekend veld$/,
    ],
    [
      'a gemeente that is none',
      { convenant: undefined, melding: { ...MELDING, gemeente: '9999' } },
      /^melding\.gemeente: voor deze gemeente is er geen convenant$/,
    ],
    [
      'an unknown phase',
      { verwacht: [{ op: MELDING.gemeldOp, fase: 'klaar' }] },
      /^verwacht\.0\.fase: moet een/,
    ],
    [
      'an unknown task',
      { verwacht: [{ op: MELDING.gemeldOp, taken: { open: ['koffie'] } }] },
      /^verwacht\.0\.taken\.open\.0: moet een bekend taaktype zijn$/,
    ],
    [
      'an unknown party',
      { verwacht: [{ op: MELDING.gemeldOp, aanZet: { ouders: 1 } }] },
      /^verwacht\.0\.aanZet\.ouders: /,
    ],
    [
      'less than no days',
      { verwacht: [{ op: MELDING.gemeldOp, aanZet: { school: -1 } }] },
      /^verwacht\.0\.aanZet\.school: moet een aantal dagen zijn$/,
    ],
    [
      'a code with a step that is accepted',
      { stappen: [stap(MELDING.gemeldOp, { code: 'ongeldig' })] },
      /^stappen\.0\.code: kan alleen bij uitkomst geweigerd staan$/,
    ],
  ])('says so: %s', (_, over, melding) => {
    expect(fouten(over)).toEqual([expect.stringMatching(melding)]);
  });

  it('names everything that is wrong at once', () => {
    expect(fouten({ naam: '', stap: [], melding: { ...MELDING, gemeente: 'x' } })).toHaveLength(3);
  });
});

describe('a convenant in the file', () => {
  it('is laid over the standard one, key by key', () => {
    const { convenant } = lees({ convenant: { termijnen: { casusregie: 14 }, taken: { toestemming: 3 } } });
    const standaard = convenanten.opNaam('standaard');
    expect(convenant).toEqual({
      ...standaard,
      termijnen: { ...standaard?.termijnen, casusregie: 14 },
      taken: { ...standaard?.taken, toestemming: 3 },
    });
  });

  it('is found by gemeente when the file gives none', () => {
    expect(lees({ convenant: undefined }).convenant).toEqual(convenanten.opNaam('standaard'));
  });
});

describe('a file at the edge of the format', () => {
  it('needs no steps and no expectations', () => {
    expect(rand('a report and nothing else')).toMatchObject({ geslaagd: true, afwijkingen: [] });
    expect(speel({ stappen: [], verwacht: [] }).geslaagd).toBe(true);
  });

  it('tells why the report is refused', () => {
    const { geslaagd, afwijkingen, verloop } = rand('a report that is refused');
    expect([geslaagd, verloop]).toEqual([false, []]);
    expect(afwijkingen).toEqual([
      {
        op: MELDING.gemeldOp,
        veld: 'melding',
        verwacht: 'aanvaard',
        gekregen: expect.stringMatching(/^geweigerd \(ongeldig: .*eersteVerzuimdag/),
      },
    ]);
  });

  it('refuses a step with a command, a role or data that do not exist', () => {
    const { afwijkingen, verloop } = rand('a command and a role that do not exist');
    expect(afwijkingen.map(({ veld }) => veld)).toEqual(['stappen.2.uitkomst', 'stappen.3.uitkomst']);
    expect(verloop.filter((regel) => regel.gebeurtenis === 'opdracht-geweigerd')).toHaveLength(4);
  });

  it('takes steps in order of time, at one moment in order of the file, and names them by their place', () => {
    const { afwijkingen, verloop } = rand('steps in any order, two of them at one moment');
    expect(afwijkingen.map(({ veld }) => veld)).toEqual(['casus', 'stappen.0.uitkomst']);
    const school = verloop.filter(({ op }) => op === '2026-09-10T10:00:00+02:00').map((r) => r.gebeurtenis);
    expect(school.indexOf('voortgang-gerapporteerd')).toBeLessThan(school.indexOf('eerste-actie-gemeld'));
    const tijden = verloop.map(({ op }) => Date.parse(op));
    expect(tijden).toEqual([...tijden].sort((a, b) => a - b));
  });

  it('takes any offset, with seconds or without, and prints Dutch time', () => {
    const { afwijkingen, verloop } = rand('other offsets, no seconds');
    expect(afwijkingen.map(({ op, veld }) => `${op} ${veld}`)).toEqual([
      '2026-10-05T00:00:00+02:00 stappen.0.uitkomst',
    ]);
    expect(verloop[0]?.op).toBe('2026-09-09T09:00:00+02:00');
    expect(verloop.at(-1)?.op).toBe('2026-11-03T01:00:00+01:00');
  });

  it('looks after the term and the step of the same moment, and finds nothing before the report', () => {
    const term = '2026-10-05T00:00:00+02:00';
    const actie = {
      opdracht: 'meldEersteActie',
      door: 'casusregisseur',
      gegevens: { toelichting: 'gebeld' },
    };
    const { afwijkingen } = speel({
      stappen: [stap(term, actie)],
      verwacht: [
        { op: term, fase: 'casusregie', dagenThuis: 28, taken: { nietOpen: ['eerste-actie'] } },
        { op: '2026-09-09T08:59:59+02:00', fase: 'schoolregie' },
      ],
    });
    expect(afwijkingen).toEqual([
      { op: '2026-09-09T08:59:59+02:00', veld: 'casus', verwacht: 'een gemelde casus', gekregen: null },
    ]);
  });

  it('tells whose move it was when that is other than expected; a party without days may be named or not', () => {
    const op = '2026-09-10T00:00:00+02:00';
    const gekregen = { school: 3 };
    const anders = [{ school: 2 }, { school: 3, regie: 1 }, {}];
    const { afwijkingen } = speel({
      verwacht: [{ school: 3 }, { school: 3, regie: 0 }, ...anders].map((aanZet) => ({ op, aanZet })),
    });
    expect(afwijkingen).toEqual(anders.map((verwacht) => ({ op, veld: 'aanZet', verwacht, gekregen })));
  });

  it('a report exactly at a term stands after that term', () => {
    const melding = { ...MELDING, gemeldOp: '2026-10-05T00:00:00+02:00' };
    const verwacht = [{ op: melding.gemeldOp, fase: 'casusregie', regie: 'casusregisseur' }];
    expect(speel({ melding, verwacht }).afwijkingen).toEqual([]);
  });

  it('tells apart that there is no next term and that nothing is said of it', () => {
    const uit = { ...stap('2026-09-10T09:00:00+02:00'), opdracht: 'sluitAf', door: 'manager' };
    const stappen = [{ ...uit, gegevens: { reden: 'verhuisd-buitenland', toelichting: 'x' } }];
    const na = '2026-09-10T09:00:01+02:00';
    expect(speel({ stappen, verwacht: [{ op: na, volgendeTermijn: null }] }).afwijkingen).toEqual([]);
    const mis = { op: '2026-09-09T10:00:00+02:00', volgendeTermijn: null };
    expect(speel({ verwacht: [mis, { op: na }] }).afwijkingen).toEqual([
      {
        op: mis.op,
        veld: 'volgendeTermijn',
        verwacht: null,
        gekregen: { naar: 'casusregie', op: '2026-10-05T00:00:00+02:00' },
      },
    ]);
  });
});

describe('npm run scenario', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'bestand-'));
  afterAll(() => rmSync(map, { recursive: true }));

  it('prints all of a long outcome through a pipe, to be read from the first brace', () => {
    const naam = path.join(map, 'lang.json');
    const verwacht = [{ op: '2046-09-01T00:00:00+02:00', fase: 'gesloten' }];
    writeFileSync(naam, JSON.stringify(bestand({ verwacht })));
    const { status, stdout } = spawnSync('npm', ['run', 'scenario', '--', naam], {
      cwd: path.resolve(__dirname, '../..'),
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    expect(stdout.length).toBeGreaterThan(100_000);
    const uitkomst = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<string, unknown>;
    expect(Object.keys(uitkomst)).toEqual(['naam', 'geslaagd', 'afwijkingen', 'verloop']);
    expect(uitkomst['afwijkingen']).toEqual([
      { op: verwacht[0]?.op, veld: 'fase', verwacht: 'gesloten', gekregen: 'om' },
    ]);
    expect(status).toBe(1);
  });
});
