import { geeft, weigering } from './gevolg';
import { melding, Spel } from './hulp';

const OP = '2026-10-06T10:00:00+02:00';
const LATER = '2026-10-08T10:00:00+02:00';
const terug = (vanaf: string, volledig = true) => ({ vanaf, plek: 'eigen school', volledig });
const nazorg = (door = 'casusregisseur') =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).doe(
    OP,
    'meldTerugkeer',
    door,
    terug('2026-10-06'),
  );

/** Rule 11. */
describe('a return', () => {
  it('of a child that is back already is refused, but for one in part', () => {
    expect(weigering(nazorg(), LATER, 'meldTerugkeer', 'school', terug('2026-10-08'))).toMatchObject({
      code: 'niet-toegestaan',
      reden: 'Het kind is al terug; meld een terugval als het weer thuiszit.',
    });
    expect(geeft(nazorg(), LATER, 'meldTerugkeer', 'school', terug('2026-10-08', false))).toEqual([
      'terugkeer-gemeld',
    ]);
  });
});

/** Rule 11. */
describe('that nazorg goes well', () => {
  const goed = { toelichting: 'Het gaat goed.' };

  it('confirms the return only where that was still to be confirmed, by whoever leads', () => {
    expect(geeft(nazorg(), LATER, 'bevestigNazorg', 'casusregisseur', goed)).toEqual([
      'nazorg-bevestigd',
      'taak-voltooid',
    ]);
    expect(geeft(nazorg('school'), LATER, 'bevestigNazorg', 'school', goed)).toEqual([
      'nazorg-bevestigd',
      'taak-voltooid',
    ]);
    expect(geeft(nazorg('school'), LATER, 'bevestigNazorg', 'casusregisseur', goed)).toEqual([
      ...['nazorg-bevestigd', 'taak-voltooid', 'terugkeer-bevestigd', 'taak-voltooid'],
    ]);
  });
});
