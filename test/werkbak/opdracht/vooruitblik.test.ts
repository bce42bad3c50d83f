import { FORMULIEREN } from '../../../werkbak/opdracht/formulieren';
import { mogelijkeOpdrachten, omgeving, rollenVoor } from '../../../werkbak/opdracht/mogelijk';
import { vooruitblik, type Vooruitblik } from '../../../werkbak/opdracht/vooruitblik';
import type { Getypt } from '../../../werkbak/formulier/velden';
import { LOKAAL } from '../../../toegang/wie';
import type { Rol } from '../../../domain/fase';
import type { Opdrachtnaam } from '../../../domain/opdracht';
import { moment } from '../../../domain/tijd';
import { melding, Spel } from '../../domain/hulp';
import { alleVerlopen, ieder } from '../../domain/verhalen';

/** A case that was reported in time and that nobody did anything in until a moment. */
function op(tijdstip: string): Spel {
  return Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07')).tot(tijdstip);
}

function kijk(spel: Spel, nu: string, naam: Opdrachtnaam, door: Rol, getypt?: Getypt): Vooruitblik[] {
  return vooruitblik(naam, door, omgeving(LOKAAL, spel.casus, moment(nu)), getypt);
}

const ARBITRAGE = '2026-12-01T10:00:00+01:00';

describe('what will happen, told before the button', () => {
  test('is told for each answer that decides, as the rules have it', () => {
    const [ja, nee, ...rest] = kijk(op(ARBITRAGE), ARBITRAGE, 'beantwoordArbitrageverzoek', 'casusregisseur');
    expect(rest).toEqual([]);
    expect(ja?.bij).toEqual(['De ouders stemmen in met arbitrage']);
    expect(ja?.zinnen).toContain('De casus blijft in de fase arbitrage.');
    expect(ja?.zinnen).toContain(
      'Nieuwe taak voor de casusregisseur: "Plan de zitting", uiterlijk 15 december 2026.',
    );
    expect(nee?.bij).toEqual(['De ouders weigeren arbitrage']);
    expect(nee?.zinnen).toContain('De casus komt in de fase Openbaar Ministerie.');
    expect(nee?.zinnen.some((zin) => zin.startsWith('De ouders krijgen een brief'))).toBe(true);
    expect(nee?.zinnen.some((zin) => zin.startsWith('Nieuwe taak voor de leerplichtambtenaar'))).toBe(true);
  });

  test('says once what holds for every answer', () => {
    const nu = '2026-10-06T10:00:00+02:00';
    const vooruit = kijk(op(nu), nu, 'kiesMasRoute', 'leerplichtambtenaar');
    expect(vooruit).toEqual([{ bij: [], zinnen: ['De casus blijft in de fase casusregie.'] }]);
  });

  test('tells the answers apart by whom is written to: nobody of the family of a child that died', () => {
    const nu = '2026-10-06T10:00:00+02:00';
    const vooruit = kijk(op(nu), nu, 'sluitAf', 'leerplichtambtenaar');
    expect(vooruit.map(({ bij }) => bij)).toEqual([
      ['Het kind is naar het buitenland verhuisd'],
      ['Het kind is overleden'],
    ]);
    const [verhuisd = [], overleden = []] = vooruit.map(({ zinnen }) => zinnen);
    for (const zinnen of [verhuisd, overleden]) expect(zinnen).toContain('De casus wordt gesloten.');
    const brieven = (zinnen: readonly string[]) => zinnen.filter((zin) => zin.includes(' een brief: '));
    expect(brieven(verhuisd)).toHaveLength(2);
    expect(brieven(overleden)).toEqual([]);
  });

  test('names no date that hangs on what was not typed yet, and names it once it was', () => {
    const spel = op(ARBITRAGE).doe(ARBITRAGE, 'beantwoordArbitrageverzoek', 'casusregisseur', {
      besluit: 'instemming',
    });
    const [leeg] = kijk(spel, ARBITRAGE, 'planZitting', 'casusregisseur');
    expect(leeg?.zinnen).toContain('Nieuwe taak voor de casusregisseur: "Leg de uitspraak vast".');
    const [getypt] = kijk(spel, ARBITRAGE, 'planZitting', 'casusregisseur', { op: '2026-12-08T10:00' });
    expect(getypt?.zinnen).toContain(
      'Nieuwe taak voor de casusregisseur: "Leg de uitspraak vast", uiterlijk 15 december 2026.',
    );
  });

  test('of a full return differs from one in part: the clock stops, or runs on', () => {
    const nu = '2026-10-20T10:00:00+02:00';
    const [volledig, deels] = kijk(op(nu), nu, 'meldTerugkeer', 'casusregisseur');
    expect(volledig?.zinnen).toContain('De nazorg begint.');
    expect(deels?.zinnen).toEqual(['De casus blijft in de fase casusregie.']);
  });

  test('of danger says that the phase changes, and in nazorg that it does not', () => {
    const nu = '2026-09-15T10:00:00+02:00';
    expect(kijk(op(nu), nu, 'meldGevaar', 'school')[0]?.zinnen).toContain(
      'De casus komt in de fase doorbraak.',
    );
    const terug = op(nu).doe(nu, 'meldTerugkeer', 'school', {
      vanaf: '2026-09-14',
      plek: 'A',
      volledig: true,
    });
    expect(kijk(terug, nu, 'meldGevaar', 'school')[0]?.zinnen).toContain(
      'De casus blijft in de fase nazorg.',
    );
  });

  test('of a step that the OM brings in nazorg says that a relapse resumes it', () => {
    const nu = '2026-12-15T10:00:00+01:00';
    const terug = op(nu).doe(nu, 'meldTerugkeer', 'casusregisseur', {
      vanaf: '2026-12-14',
      plek: 'A',
      volledig: true,
    });
    const naar = kijk(terug, nu, 'zieAfVanVervolging', 'leerplichtambtenaar').map(({ zinnen }) => zinnen[0]);
    expect(new Set(naar)).toEqual(
      new Set(
        ['arbitrage', 'doorbraak'].map(
          (fase) => `Valt het kind terug, dan gaat de casus verder in de fase ${fase}.`,
        ),
      ),
    );
  });

  test('of a refusal says who loses sight of the case, and of consent who gets it', () => {
    const nu = '2026-11-03T10:00:00+01:00';
    const aanTafel = op(nu).doe(nu, 'planDoorbraaktafel', 'casusregisseur', {
      op: '2026-11-10T14:00:00+01:00',
    });
    const bij = (spel: Spel, antwoord: string) =>
      kijk(spel, nu, 'legToestemmingVast', 'casusregisseur', { van: 'ouder' }).find(({ bij }) =>
        bij.includes(antwoord),
      )?.zinnen;
    const alleenKenmerk = 'Het doorbraakteam ziet alleen het kenmerk.';
    expect(bij(aanTafel, 'Toestemming geweigerd')).toContain(alleenKenmerk);
    for (const van of ['ouder', 'jongere'])
      aanTafel.doe(nu, 'legToestemmingVast', 'casusregisseur', { van, besluit: 'gegeven' });
    const weg = bij(aanTafel, 'Toestemming ingetrokken');
    expect(weg).toContain('Het doorbraakteam ziet deze casus niet meer.');
    expect(weg).toContain('Wij delen gegevens van dit kind alleen met school en gemeente.');
    const jong = Spel.begin(
      '2026-09-09T09:00:00+02:00',
      melding('2026-09-07', { geboortedatum: '2018-03-02' }),
    )
      .tot(nu)
      .doe(nu, 'planDoorbraaktafel', 'casusregisseur', { op: '2026-11-10T14:00:00+01:00' });
    expect(bij(jong, 'Toestemming gegeven')).toContain('Het doorbraakteam ziet deze casus.');
    expect(bij(op(nu), 'Toestemming geweigerd')?.join()).not.toContain('doorbraakteam');
  });

  test('the word of the school moves the case only while the school leads', () => {
    const vroeg = '2026-09-15T10:00:00+02:00';
    const later = '2026-10-20T10:00:00+02:00';
    const bijStagnatie = (spel: Spel, nu: string) =>
      kijk(spel, nu, 'rapporteerVoortgang', 'school').find(({ bij }) => bij.join().includes('stokt'));
    expect(bijStagnatie(op(vroeg), vroeg)?.zinnen).toContain('De casus komt in de fase casusregie.');
    expect(bijStagnatie(op(later), later)?.zinnen).toContain('De casus blijft in de fase casusregie.');
  });

  test('is there for every command that is offered, in whole sentences without a word of the examples', () => {
    for (const verloop of ieder(12, alleVerlopen())) {
      for (const { bij, nu } of ieder(12, verloop.stations)) {
        const o = omgeving(LOKAAL, bij, nu);
        for (const naam of mogelijkeOpdrachten(LOKAAL, bij, nu)) {
          const zinnen = rollenVoor(naam, o).flatMap((door) =>
            vooruitblik(naam, door, o).flatMap((deel) => deel.zinnen),
          );
          expect([naam, zinnen.length > 0]).toEqual([naam, true]);
          for (const zin of zinnen) expect(zin).toMatch(/^[A-Z]((?!Voorbeeld|undefined|null).)*\.$/);
        }
      }
    }
  });
});

test('every form has its words, and no two forms share a title', () => {
  const formulieren = Object.values(FORMULIEREN);
  expect(new Set(formulieren.map(({ titel }) => titel)).size).toBe(formulieren.length);
  for (const { uitleg, gedaan } of formulieren) {
    expect(uitleg).toMatch(/[.?]$/);
    expect(gedaan).toMatch(/\.$/);
  }
});
