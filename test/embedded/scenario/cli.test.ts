import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const LADDER = join(ROOT, 'test/scenarios/01-de-hele-ladder.json');

function scenario(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'embedded/scenario/cli.ts', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('npm run scenario', () => {
  const map = mkdtempSync(join(tmpdir(), 'scenario-'));
  afterAll(() => rmSync(map, { recursive: true }));

  function bestand(naam: string, inhoud: string): string {
    writeFileSync(join(map, naam), inhoud);
    return join(map, naam);
  }

  it('prints the outcome of one file as an object, of several as a list', () => {
    const een = scenario(LADDER);
    expect([een.status, een.stderr]).toEqual([0, '']);
    expect(JSON.parse(een.stdout)).toMatchObject({ geslaagd: true, afwijkingen: [] });
    expect(JSON.parse(scenario(LADDER, LADDER).stdout)).toHaveLength(2);
  });

  it('exits 1 when an expectation does not hold', () => {
    const melding = {
      eersteVerzuimdag: '2026-09-07',
      gemeldOp: '2026-09-09T09:00:00+02:00',
      geboortedatum: '2014-03-02',
      onderwijssoort: 'po',
      gemeente: '0014',
    };
    const verwacht = [{ op: '2026-09-10T00:00:00+02:00', fase: 'om' }];
    const mis = scenario(bestand('mis.json', JSON.stringify({ naam: 'mis', melding, verwacht })));
    expect(mis.status).toBe(1);
    expect(JSON.parse(mis.stdout)).toMatchObject({ geslaagd: false, afwijkingen: [{ veld: 'fase' }] });
  });

  it.each([
    ['no file', [], /Which file/],
    ['a file that is not there', ['nergens.json'], /nergens\.json: cannot be read; name a file/],
    ['a folder', [__dirname], /scenario: cannot be read; name a file/],
    ['an unknown option', ['--snel', LADDER], /--snel/],
  ])('says what is wrong with %s', (_wat, args, melding) => {
    const { status, stdout, stderr } = scenario(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(melding);
  });

  it('says how it is used when it is asked', () => {
    const { status, stdout, stderr } = scenario('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^npm run scenario -- \[--temporal\] FILE\.\.\./);
  });

  it('says what is wrong in a file', () => {
    const kapot = scenario(bestand('kapot.json', '{'));
    expect([kapot.status, kapot.stdout]).toEqual([1, '']);
    expect(kapot.stderr).toMatch(/kapot\.json: cannot be read as JSON/);
    const fout = scenario(bestand('fout.json', '{"naam":"x","melding":{},"extra":1}'));
    expect(fout.status).toBe(1);
    expect(fout.stderr).toMatch(/fout\.json: melding\.eersteVerzuimdag: /);
    expect(fout.stderr).toMatch(/fout\.json: extra: /);
  });
});
