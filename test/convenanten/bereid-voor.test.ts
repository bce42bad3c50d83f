import { bereidVoor } from '../../convenanten/convenanten';
import { STANDARD_FOLDER, EXAMPLE_FOLDER, loadConvenanten } from '../../convenanten/load';

const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
const waar = { regio: 'noorderwold', gemeente: '0014' };

function regioNa(opdracht: string, gegevens: unknown): string | undefined {
  return bereidVoor({ opdracht, door: 'manager', gegevens }, waar, convenanten).convenant?.regio;
}

describe('the covenant that goes with a command', () => {
  it('goes with a transfer to another gemeente only', () => {
    expect(regioNa('draagOver', { gemeente: '0363' })).toBe('waterstreek');
    expect(regioNa('draagOver', { gemeente: '0344' })).toBe('standaard');
    expect(regioNa('draagOver', { gemeente: '0014', school: '12AB00' })).toBeUndefined();
    expect(regioNa('draagOver', { gemeente: '9999' })).toBeUndefined();
  });

  it('goes with a correction of the gemeente and with a move to another version', () => {
    expect(regioNa('corrigeer', { veld: 'gemeente', waarde: '0599' })).toBe('zuiderbeek');
    expect(regioNa('corrigeer', { veld: 'geboortedatum', waarde: '0599' })).toBeUndefined();
    expect(regioNa('zetConvenantOver', { versie: 1 })).toBe('noorderwold');
    expect(regioNa('zetConvenantOver', { versie: 2 })).toBeUndefined();
  });

  it('is never taken from the caller, whatever stands in the data', () => {
    const vals = {
      opdracht: 'sluitAf',
      door: 'manager',
      gegevens: null,
      convenant: convenanten.alle()[0]!,
      extra: 1,
    };
    expect(bereidVoor(vals, waar, convenanten)).toEqual({
      opdracht: 'sluitAf',
      door: 'manager',
      gegevens: null,
    });
    for (const gegevens of [undefined, 'tekst', [], {}, Object.create(null)]) {
      expect(regioNa('draagOver', gegevens)).toBeUndefined();
    }
  });
});
