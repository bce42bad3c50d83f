import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConvenanten } from '../../convenanten/load';
import { loadSjablonen } from '../../sjablonen/load';
import { voorbeelden } from '../../sjablonen/voorbeelden';
import { berichten } from '../../taal/berichten';
import { leesSjabloon, type Sjabloon } from '../../taal/berichten/sjabloon';
import { SJABLOONNAMEN } from '../../taal/berichten/sjablonen';
import { afspraakmoment } from '../../taal/tijd';
import { melding, Spel } from '../domain/hulp';

const UITNODIGING = 'doorbraaktafel-gepland.uitnodiging.ouders';
const GOED = 'Onderwerp: Wij nodigen u uit\n\nKomt u op {tijdstip}?\n{plaats}\nTot dan.';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'sjablonen-'));
  mkdirSync(join(map, 'standaard'));
});
afterEach(() => rmSync(map, { recursive: true }));

function zet(naam: string, inhoud: string | Buffer, regio = 'standaard'): void {
  mkdirSync(join(map, regio), { recursive: true });
  writeFileSync(join(map, regio, naam), inhoud);
}
const fout = (regios?: readonly string[], regio = 'standaard'): string =>
  loadSjablonen(map, regios).gebreken.get(regio)?.join('\n') ?? '';

describe('a folder with templates', () => {
  test('is read by region; without one there are none', () => {
    zet(`${UITNODIGING}.md`, GOED);
    zet('LEESMIJ.md', 'Van ons.');
    const gelezen = loadSjablonen(map, ['standaard']);
    expect([...(gelezen.perRegio.get('standaard')?.keys() ?? [])]).toEqual([UITNODIGING]);
    expect(gelezen.gebreken.size).toBe(0);
    expect(loadSjablonen(undefined).perRegio.size).toBe(0);
  });

  test('that is wrong tells everything at once, by file, with what is allowed', () => {
    zet(`${UITNODIGING}.md`, 'Onderwerp: Kom\n\nKomt u, {naam}?');
    zet('taak-geopend.nieuwe-taken.regie.md', 'Geen onderwerp\n\n{taken}');
    zet('toegewezen.regie-gekregen.regie.md', 'Onderwerp:\n\n');
    zet('zitting-gepland.uitnodiging.ouders.md', Buffer.from([0x4f, 0xff, 0xfe]));
    zet('zitting-geplant.uitnodiging.ouders.md', GOED);
    zet('gevaar-gemeld.dringend.regie.md', 'Onderwerp: Gevaar\n\nDoe dit { uiterlijk }.');
    const gezegd = fout(['standaard']);
    expect(gezegd).toContain(
      `${UITNODIGING}.md: {naam} bestaat hier niet; gebruik {plaats}, {tijdstip}, {onderwerp}, {tekst}`,
    );
    expect(gezegd).toContain(
      `${UITNODIGING}.md: {tijdstip} ontbreekt in de tekst: dag en tijd; of gebruik {tekst}`,
    );
    expect(gezegd).toContain(
      'taak-geopend.nieuwe-taken.regie.md: begint niet met een regel "Onderwerp: ..."',
    );
    expect(gezegd).toContain('toegewezen.regie-gekregen.regie.md: heeft geen onderwerp');
    expect(gezegd).toContain('toegewezen.regie-gekregen.regie.md: heeft geen tekst');
    expect(gezegd).toContain('zitting-gepland.uitnodiging.ouders.md: kan niet worden gelezen');
    expect(gezegd).toContain('zitting-geplant.uitnodiging.ouders.md: is geen sjabloon dat wij kennen');
    expect(gezegd).toContain('gevaar-gemeld.dringend.regie.md: heeft een losse { of }');
  });

  test('with one file that is wrong leaves that one out, and takes every other and every other region', () => {
    const goed = 'zitting-gepland.uitnodiging.ouders';
    zet(`${UITNODIGING}.md`, 'Onderwerp: Kom\n\nKomt u, {naam}?');
    zet(`${goed}.md`, 'Onderwerp: Zitting\n\n{tekst}');
    zet(`${UITNODIGING}.md`, GOED, 'elders');
    writeFileSync(join(map, 'los.txt'), 'geen map');
    const { perRegio, gebreken } = loadSjablonen(map, ['standaard', 'elders']);
    expect([...(perRegio.get('standaard')?.keys() ?? [])]).toEqual([goed]);
    expect([...(perRegio.get('elders')?.keys() ?? [])]).toEqual([UITNODIGING]);
    expect([...gebreken.keys()]).toEqual(['standaard']);
  });

  test('for a region that is not there is told; one that cannot be read at all is an error', () => {
    zet(`${UITNODIGING}.md`, GOED, 'groningne');
    expect(fout(['standaard'], 'groningne')).toContain('er is geen regio groningne; gebruik standaard');
    expect(() => loadSjablonen(join(map, 'niets'))).toThrow(/niets: deze map kan niet worden gelezen/);
  });
});

/** A case of which everybody gave consent, with a table that was just planned. */
function tafel(plaats?: string): Spel {
  return Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'))
    .tot('2026-11-03T00:00:00+01:00')
    .doe('2026-11-03T09:00:00+01:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit: 'gegeven',
    })
    .doe('2026-11-03T09:30:00+01:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'jongere',
      besluit: 'gegeven',
    })
    .doe('2026-11-03T10:00:00+01:00', 'planDoorbraaktafel', 'casusregisseur', {
      op: '2026-11-05T14:00:00+01:00',
      deelnemers: [],
      ...(plaats === undefined ? {} : { plaats }),
    });
}

function uitnodiging(spel: Spel, inhoud: string, naam = UITNODIGING) {
  const welk = SJABLOONNAMEN.get(naam);
  if (welk === undefined) throw new Error(`no ${naam}`);
  const { sjabloon, fouten } = leesSjabloon(inhoud, welk);
  expect(fouten).toEqual([]);
  const laatste = spel.gebeurtenissen.slice(
    spel.gebeurtenissen.findLastIndex(({ soort }) => soort === 'doorbraaktafel-gepland'),
  );
  return berichten(spel.casus, laatste, new Map([[naam, sjabloon]]));
}

describe('a message', () => {
  const wanneer = afspraakmoment('2026-11-05T13:00:00.000Z');
  const aan = (rol: string, alle: ReturnType<typeof uitnodiging>) => alle.find((een) => een.aan.rol === rol);

  test('goes in the words of the region, to others in ours; a line that has nothing to say is left out', () => {
    const alle = uitnodiging(tafel(), GOED);
    expect(aan('ouders', alle)).toMatchObject({
      onderwerp: 'Wij nodigen u uit',
      tekst: `Komt u op ${wanneer}?\nTot dan.`,
    });
    expect(aan('doorbraakteam', alle)?.onderwerp).toBe('Uitnodiging doorbraaktafel');
    expect(aan('ouders', uitnodiging(tafel('Stadhuis'), GOED))?.tekst).toBe(
      `Komt u op ${wanneer}?\nStadhuis\nTot dan.`,
    );
  });

  test('can put our own words between others', () => {
    const ons = aan(
      'ouders',
      uitnodiging(tafel(), GOED.replace(/\n\n.*/s, '\n\nVooraf.\n{tekst}\nAchteraf.')),
    );
    expect(ons?.tekst).toMatch(/^Vooraf\.\nWij nodigen u uit [\s\S]*\nAchteraf\.$/);
  });

  test('has what people typed as they typed it', () => {
    const getypt = 'Zaal {tijdstip} {geheim} $& $1';
    expect(aan('ouders', uitnodiging(tafel(getypt), GOED))?.tekst).toContain(`\n${getypt}\n`);
  });

  test('asks the young person for consent as a young person', () => {
    const naam = 'fase-geopend.brief.jongere.schoolregie';
    const gemeld = melding('2026-09-07', { geboortedatum: '2012-03-02' });
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', gemeld);
    const { sjabloon } = leesSjabloon('Onderwerp: Hoi\n\n{toestemming}', SJABLOONNAMEN.get(naam)!);
    const alle = berichten(spel.casus, spel.gebeurtenissen, new Map([[naam, sjabloon]]));
    expect(aan('jongere', alle)?.tekst).toMatch(/^Wij vragen ook of jij het eens bent/);
  });

  test('goes in ours when something is not known of it', () => {
    const naam = 'fase-geopend.regie-gekregen.regie';
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'));
    const welk = SJABLOONNAMEN.get(naam)!;
    const { sjabloon } = leesSjabloon('Onderwerp: Regie\n\nDoe dit {uiterlijk}.', welk);
    const [een] = berichten(spel.casus, spel.gebeurtenissen, new Map([[naam, sjabloon]])).filter(
      ({ soort }) => soort === 'regie-gekregen',
    );
    expect(een?.onderwerp).toBe('U heeft de regie: schoolregie');
  });

  test('says no more than it may where consent is lacking, whatever the region wrote', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'))
      .tot('2026-11-03T00:00:00+01:00')
      .doe('2026-11-03T10:00:00+01:00', 'planDoorbraaktafel', 'casusregisseur', {
        op: '2026-11-05T14:00:00+01:00',
        deelnemers: [],
      });
    const naam = 'doorbraaktafel-gepland.uitnodiging.doorbraakteam';
    const team = aan('doorbraakteam', uitnodiging(spel, GOED, naam));
    expect(team?.onderwerp).toBe('Er is nieuws in een casus');
    expect(team?.tekst).not.toContain(wanneer);
  });
});

describe('the invented cases', () => {
  const [convenant] = loadConvenanten().alle();
  const zonder = ['arbitrageverzoek-uitgereikt.brief.ouders', 'melding-geweigerd.signaal.manager'];

  test('come by every kind of message but a few', () => {
    const gevonden = voorbeelden(convenant!, new Map());
    expect([...SJABLOONNAMEN.keys()].filter((naam) => !gevonden.has(naam))).toEqual(zonder);
  });

  test('leave no place empty in a template with everything that can be filled in', () => {
    const alles = new Map<string, Sjabloon>(
      [...SJABLOONNAMEN.values()].map(({ naam, variabelen }) => {
        const tekst = Object.keys(variabelen).map((een) => `[${een}] {${een}}`);
        return [naam, { onderwerp: `${naam} {onderwerp}`, tekst: tekst.join('\n') }];
      }),
    );
    const gevuld = [...voorbeelden(convenant!, alles)].filter(([naam, { onderwerp }]) =>
      onderwerp.startsWith(naam),
    );
    expect(gevuld.length).toBeGreaterThan(50);
    for (const [, { onderwerp, tekst }] of gevuld)
      expect(`${onderwerp}\n${tekst}`).not.toMatch(/\{[a-z]+\}|undefined/);
  });
});

describe('npm run sjablonen', () => {
  const draai = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'beheer/main.ts', 'sjablonen', ...args], {
      cwd: resolve(__dirname, '../..'),
      encoding: 'utf8',
      env: { ...process.env, SJABLONEN_MAP: '' },
    });

  test('names every file, says what is right, and ends with 1 for what is wrong', () => {
    expect(draai().stdout).toContain(`${UITNODIGING}.md  {plaats} {tijdstip}* {onderwerp} {tekst}`);
    zet(`${UITNODIGING}.md`, GOED);
    expect(draai(map)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`standaard: ${UITNODIGING}`),
    });
    zet(`${UITNODIGING}.md`, 'Onderwerp: Kom\n\n{wanneer}');
    expect(draai(map)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('{wanneer} bestaat hier niet'),
    });
  });
});
