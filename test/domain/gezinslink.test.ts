import { betrokkeneVan, gezinsactor, GEBRUIKERSROLLEN, isEigenId } from '../../domain/gebruiker';
import {
  beheertGezinspagina,
  DAGEN_NA_SLUITING,
  leesbaarTot,
  linkeinde,
  MEESTE_POGINGEN,
  opgeschrevenAls,
  wachtTot,
  type Gezinslid,
} from '../../domain/gezinslink';
import { BETROKKENESOORTEN } from '../../domain/betrokkene';
import { REGIEROLLEN } from '../../domain/fase';
import { eigenAntwoord } from '../../domain/toestemming';
import { plusDagenMoment } from '../../domain/tijd';
import { melding, Spel } from './hulp';

const NU = '2026-10-06T08:00:00.000Z';
const KIND = { geboortedatum: '2014-03-02', gesloten: null };
const OUDER: Gezinslid = { soort: 'ouder-met-gezag', van: '2026-09-07', tot: null, doorgehaald: false };

describe('who has a page of their own', () => {
  test('is whoever is written to: parents with authority, the guardian, and the young person', () => {
    const heeft = BETROKKENESOORTEN.filter((soort) => linkeinde(KIND, { ...OUDER, soort }, NU) === null);
    expect(heeft).toEqual(['ouder-met-gezag', 'voogd', 'jongere']);
    expect(linkeinde(KIND, { ...OUDER, soort: 'ouder-zonder-gezag' }, NU)).toBe('geen-gezag');
  });

  test('is nobody who is struck, not there yet, or not there any more', () => {
    expect(linkeinde(KIND, { ...OUDER, doorgehaald: true }, NU)).toBe('niet-erbij');
    expect(linkeinde(KIND, { ...OUDER, van: '2026-10-07' }, NU)).toBe('niet-erbij');
    expect(linkeinde(KIND, { ...OUDER, tot: '2026-10-06' }, NU)).toBe('niet-erbij');
    expect(linkeinde(KIND, { ...OUDER, tot: '2026-10-07' }, NU)).toBeNull();
  });

  test.each([
    ['2014-10-07', 'jongere', 'leeftijd'],
    ['2014-10-06', 'jongere', null],
    ['2008-10-07', 'ouder-met-gezag', null],
    ['2008-10-06', 'ouder-met-gezag', 'leeftijd'],
    ['2008-10-06', 'voogd', 'leeftijd'],
    ['2008-10-06', 'jongere', null],
  ] as const)('of a child born on %s: %s %s', (geboortedatum, soort, einde) => {
    expect(linkeinde({ ...KIND, geboortedatum }, { ...OUDER, soort }, NU)).toBe(einde);
  });

  test('is the same for four weeks after the case closed, and nobody at once when the child died', () => {
    const gesloten = { op: NU, reden: 'teruggekeerd' } as const;
    const op = leesbaarTot(gesloten);
    expect(op).toBe(plusDagenMoment(NU, DAGEN_NA_SLUITING));
    const casus = { ...KIND, gesloten };
    expect(linkeinde(casus, OUDER, plusDagenMoment(NU, DAGEN_NA_SLUITING - 1))).toBeNull();
    expect(linkeinde(casus, OUDER, op)).toBe('gesloten');
    expect(linkeinde({ ...KIND, gesloten: { op: NU, reden: 'overleden' } }, OUDER, NU)).toBe('gesloten');
  });
});

test('wrong answers cost more the more there are, and after twelve nobody answers any more', () => {
  const minuten = Array.from({ length: MEESTE_POGINGEN }, (_, i) => {
    const tot = wachtTot(i + 1, NU);
    return tot === null ? 0 : (Date.parse(tot) - Date.parse(NU)) / 60_000;
  });
  expect(minuten).toEqual([0, 0, 1, 1, 1, 15, 15, 15, 60, 60, 60, 60]);
});

describe('what the family says', () => {
  const casusregie = () =>
    Spel.begin('2026-09-08T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(
      '2026-10-06T10:00:00+02:00',
    );

  test('stands in the file on the authority of whoever leads', () => {
    const { casus } = casusregie();
    expect(opgeschrevenAls(casus, 'legStemVast')).toBe('casusregisseur');
    const van = (rol: (typeof REGIEROLLEN)[number]) =>
      opgeschrevenAls({ ...casus, regie: { rol, persoon: null } }, 'legStemVast');
    expect(REGIEROLLEN.map(van)).toEqual(['school', 'casusregisseur', 'leerplichtambtenaar', 'school']);
    expect(opgeschrevenAls(casus, 'legBestuurlijkBesluitVast')).toBe('manager');
  });

  test('is theirs: of two parents each has their own answer, or the one they gave together', () => {
    const spel = casusregie();
    const op = '2026-10-06T11:00:00+02:00';
    const zeg = (gegevens: object) => spel.doe(op, 'legToestemmingVast', 'casusregisseur', gegevens);
    expect(eigenAntwoord(spel.casus, 'ouder', 'Fatima Yilmaz')).toBeNull();
    zeg({ van: 'ouder', besluit: 'gegeven' });
    expect(eigenAntwoord(spel.casus, 'ouder', 'Fatima Yilmaz')).toBe('gegeven');
    zeg({ van: 'ouder', besluit: 'geweigerd', wie: 'Ali Yilmaz' });
    expect(eigenAntwoord(spel.casus, 'ouder', 'Fatima Yilmaz')).toBe('gegeven');
    expect(eigenAntwoord(spel.casus, 'ouder', 'ALI  yilmaz')).toBe('geweigerd');
    expect(eigenAntwoord(spel.casus, 'jongere', 'Fatima Yilmaz')).toBeNull();
    zeg({ van: 'jongere', besluit: 'gegeven' });
    expect(eigenAntwoord(spel.casus, 'jongere', 'wie dan ook')).toBe('gegeven');
  });
});

test('the links of a family are managed by whoever leads, and the manager', () => {
  const van = (rol: (typeof REGIEROLLEN)[number]) =>
    GEBRUIKERSROLLEN.filter((wie) => beheertGezinspagina({ rol: wie }, { regie: { rol, persoon: null } }));
  expect(van('school')).toEqual(['school', 'manager', 'lokaal']);
  expect(van('leerplichtambtenaar')).toEqual(['leerplichtambtenaar', 'manager', 'lokaal']);
});

test('the file names one of the family by an id that nobody who signs in can have', () => {
  const actor = gezinsactor('0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f');
  expect(betrokkeneVan(actor)).toBe('0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f');
  expect(betrokkeneVan('noor')).toBeNull();
  expect([actor, 'lokaal', 'voortgangslink', 'noor'].map(isEigenId)).toEqual([true, true, true, false]);
});
