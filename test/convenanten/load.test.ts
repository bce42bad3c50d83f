import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STANDARD_FOLDER, EXAMPLE_FOLDER, loadConvenanten } from '../../convenanten/load';
import type { Convenant } from '../../domain/convenant';

const standaard = JSON.parse(readFileSync(join(STANDARD_FOLDER, 'standaard.json'), 'utf8')) as Convenant;

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'convenanten-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

function schrijf(naam: string, inhoud: unknown): string {
  const bestand = join(map, naam);
  writeFileSync(bestand, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return bestand;
}

function fout(...mappen: string[]): string {
  try {
    loadConvenanten(...mappen);
  } catch (oorzaak) {
    return (oorzaak as Error).message;
  }
  throw new Error('er had een fout moeten komen');
}

describe('the covenants of the product', () => {
  it('loads the standard, which covers every gemeente', () => {
    const convenanten = loadConvenanten();
    expect(convenanten.alle()).toEqual([standaard]);
    expect(convenanten.opNaam('standaard')).toEqual(standaard);
    for (const code of ['0014', '0363', '0599', '0344', '1680']) {
      expect(convenanten.voorGemeente(code)?.regio).toBe('standaard');
    }
  });

  it('knows the 342 gemeenten of 2026 and no other', () => {
    const gemeenten = JSON.parse(readFileSync(join(STANDARD_FOLDER, 'gemeenten.json'), 'utf8')) as Record<
      string,
      string
    >;
    expect(Object.keys(gemeenten)).toHaveLength(342);
    expect(gemeenten).toMatchObject({ '0014': 'Groningen', '0363': 'Amsterdam', '1992': 'Voorne aan Zee' });
    const convenanten = loadConvenanten();
    expect(convenanten.kentGemeente('9999')).toBe(false);
    expect(convenanten.voorGemeente('9999')).toBeUndefined();
    expect(convenanten.voorGemeente('__proto__')).toBeUndefined();
  });

  it('adds the invented regions only when asked, with exactly the standard terms', () => {
    const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
    expect(convenanten.voorGemeente('0014')?.regio).toBe('noorderwold');
    expect(convenanten.voorGemeente('0344')?.regio).toBe('standaard');
    for (const { gemeenten, naam, regio, ...beleid } of convenanten.alle()) {
      expect({ ...beleid, naam: 'standaard', regio: 'standaard' }).toEqual(standaard);
      if (regio !== 'standaard') expect([naam, gemeenten?.length]).toEqual([regio, 5]);
    }
  });
});

describe('a broken covenant', () => {
  it('names file, path and reason of everything that is wrong, at once', () => {
    const a = schrijf('a.json', { ...standaard, versie: 0, schooljaar: '2026', kleur: 'rood' });
    const b = schrijf('b.json', '{ "naam": ');
    const c = schrijf('c.json', { ...standaard, termijnen: { ...standaard.termijnen, casusregie: 100 } });
    const d = schrijf('d.json', { ...standaard, regio: 'd', naam: 'd', gemeenten: ['0014', '9999', '0014'] });
    const tekst = fout(map);
    expect(tekst).toContain(`${a}: versie: `);
    expect(tekst).toContain(`${a}: schooljaar: moet eruitzien als 2026-2027`);
    expect(tekst).toContain(`${a}: kleur: is hier geen bekend veld`);
    expect(tekst).toContain(`${b}: is geen leesbare JSON`);
    expect(tekst).toContain(`${c}: termijnen: de termijnen moeten oplopen`);
    expect(tekst).toContain(`${d}: gemeenten.1: 9999 is geen bekende CBS-gemeentecode`);
    expect(tekst).toContain(`${d}: gemeenten.2: 0014 staat er twee keer in`);
    const zonderJson = tekst.split('\n').filter((regel) => !regel.includes(b));
    expect(zonderJson.join('\n')).not.toMatch(/expected|invalid|received/i);
    expect(tekst).not.toContain('hoort al bij');
  });

  it('refuses one version twice, one name for two regions and a gemeente in two regions', () => {
    const a = schrijf('a.json', { ...standaard, naam: 'a', regio: 'a', gemeenten: ['0014'] });
    const b = schrijf('b.json', { ...standaard, naam: 'a', regio: 'b', gemeenten: ['0014', '0363'] });
    const c = schrijf('c.json', { ...standaard, naam: 'a', regio: 'a', gemeenten: ['0014'] });
    const tekst = fout(map);
    expect(tekst).toContain(`${b}: gemeenten: 0014 hoort al bij regio a in ${a}`);
    expect(tekst).toContain(`${b}: naam: a is ook de naam van een andere regio, in ${a}`);
    expect(tekst).toContain(`${c}: versie: a versie 1 staat ook in ${a}`);
  });

  it('refuses two regions without a list, an empty folder and one that is not there', () => {
    const a = schrijf('a.json', { ...standaard, naam: 'a', regio: 'a' });
    expect(fout(STANDARD_FOLDER, map)).toContain(
      `${a}: gemeenten: ontbreekt, en in ${join(STANDARD_FOLDER, 'standaard.json')} ook`,
    );
    const leeg = join(map, 'leeg');
    mkdirSync(leeg);
    expect(fout(leeg)).toContain('hier staat geen enkel convenant');
    expect(fout(join(map, 'nergens'))).toContain('nergens: deze map kan niet worden gelezen');
  });

  it('reads a file that starts with a byte order mark, as some editors write', () => {
    schrijf('a.json', `\uFEFF${JSON.stringify(standaard)}`);
    expect(loadConvenanten(map).alle()).toHaveLength(1);
  });
});

describe('versions and school years', () => {
  it('lets a gemeente move between regions with the school year', () => {
    cpSync(join(STANDARD_FOLDER, 'standaard.json'), join(map, 'standaard.json'));
    schrijf('a1.json', { ...standaard, naam: 'a', regio: 'a', gemeenten: ['0014'] });
    schrijf('a2.json', {
      ...standaard,
      naam: 'a',
      regio: 'a',
      gemeenten: ['0363'],
      schooljaar: '2027-2028',
      versie: 2,
    });
    schrijf('b1.json', { ...standaard, naam: 'b', regio: 'b', gemeenten: ['0363'] });
    schrijf('b2.json', {
      ...standaard,
      naam: 'b',
      regio: 'b',
      gemeenten: ['0014'],
      schooljaar: '2027-2028',
      versie: 2,
    });
    const convenanten = loadConvenanten(map);
    expect(convenanten.voorGemeente('0014', '2027-07-31')?.regio).toBe('a');
    expect(convenanten.voorGemeente('0014', '2027-08-01')?.regio).toBe('b');
    expect(convenanten.voorGemeente('0014', '2020-01-01')?.regio).toBe('a');
    expect(convenanten.voorGemeente('0014')?.regio).toBe('b');
    expect(convenanten.opNaam('a')?.versie).toBe(2);
    expect(convenanten.versie('a', 1)?.schooljaar).toBe('2026-2027');
    expect(convenanten.versie('a', 3)).toBeUndefined();
    expect(convenanten.opNaam('c')).toBeUndefined();
  });
});
