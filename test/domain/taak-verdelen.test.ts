import type { Taaktype } from '../../domain/taak';
import { geeft, nietAangeboden } from './gevolg';
import { melding, Spel } from './hulp';

const OP = '2026-09-07T10:00:00+02:00';
const begin = (...genomen: Taaktype[]) => {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
  for (const taak of genomen) spel.doe(OP, 'neemTaak', 'school', { taak, persoon: 'zc-1' });
  return spel;
};
const ALLE: Taaktype[] = ['eerste-actie', 'toestemming-vastleggen', 'voortgang-rapporteren'];
const GEEN = /^Er staat nu geen taak open die u kunt nemen of doorgeven/;
const VERDEELD = /^Iedere open taak heeft al iemand/;
const neem = (spel: Spel, door = 'school') => nietAangeboden(spel, OP, 'neemTaak', door);
const geef = (spel: Spel, door = 'school') => nietAangeboden(spel, OP, 'geefTaakDoor', door);

describe('taking a task', () => {
  it('is offered as long as somebody of the role could have one that nobody has', () => {
    expect(neem(begin())).toBeNull();
    expect(neem(begin('eerste-actie'))).toBeNull();
    expect(neem(begin(...ALLE))).toMatch(VERDEELD);
    expect(neem(begin(...ALLE), 'manager')).toMatch(VERDEELD);
  });

  it('is offered to nobody whose role has none', () => {
    expect(neem(begin(), 'leerplichtambtenaar')).toMatch(GEEN);
    expect(geef(begin(), 'leerplichtambtenaar')).toMatch(GEEN);
  });

  it('is also for the system of the school, as for the school', () => {
    const taak = { taak: 'eerste-actie', persoon: 'zc-1' };
    expect(geeft(begin(), OP, 'neemTaak', 'systeem', taak)).toEqual(['taak-genomen']);
    expect(geeft(begin(), OP, 'neemTaak', 'leerplichtambtenaar', taak)).toBe('niet-bevoegd');
  });

  it('is not of one that nazorg holds still', () => {
    const terug = { vanaf: '2026-09-07', plek: 'eigen school', volledig: true };
    const nazorg = begin().doe(OP, 'meldTerugkeer', 'school', terug);
    expect(neem(nazorg)).toBeNull();
    nazorg.doe(OP, 'neemTaak', 'school', { taak: 'nazorg-bevestigen', persoon: 'zc-1' });
    expect(neem(nazorg)).toMatch(VERDEELD);
    expect(geeft(nazorg, OP, 'neemTaak', 'school', { taak: 'eerste-actie', persoon: 'zc-1' })).toBe(
      'niet-toegestaan',
    );
    nazorg.doe(OP, 'bevestigNazorg', 'school', { toelichting: 'Het gaat goed.' });
    expect([neem(nazorg), geef(nazorg)]).toEqual([expect.stringMatching(GEEN), expect.stringMatching(GEEN)]);
  });
});

describe('handing a task over', () => {
  it('is offered also when each has somebody', () => {
    expect(geef(begin(...ALLE))).toBeNull();
  });

  it('is to somebody else than who has it', () => {
    const door = (persoon: string) => ({ taak: 'eerste-actie', persoon, reden: 'ziek' });
    expect(geeft(begin(...ALLE), OP, 'geefTaakDoor', 'school', door('zc-1'))).toBe('niet-toegestaan');
    expect(geeft(begin(...ALLE), OP, 'geefTaakDoor', 'school', door('zc-2'))).toEqual(['taak-doorgegeven']);
  });
});
