import { loadConvenanten } from '../../convenanten/load';
import { simuleer } from '../../scenario/kern';
import { scenario, scenariobestanden } from './bestanden';

const convenanten = loadConvenanten();

describe('every scenario file, through the pure core', () => {
  it.each(scenariobestanden())('%s', (naam) => {
    const { geslaagd, afwijkingen, verloop } = simuleer(scenario(naam), convenanten);
    expect(afwijkingen).toEqual([]);
    expect(geslaagd).toBe(true);
    expect(verloop[0]).toMatchObject({ gebeurtenis: 'casus-gemeld' });
  });
});
