import { loadConvenanten } from '../../convenanten/load';
import { leesScenario } from '../../scenario/schema';
import { bestand, MELDING } from './bestanden';

const convenanten = loadConvenanten();
const lees = (over: Record<string, unknown>) => leesScenario(bestand(over), convenanten);

const notitie = { op: MELDING.gemeldOp, opdracht: 'maakNotitie', door: 'school', gegevens: { tekst: 'x' } };
const termijn = (over: Record<string, number>) => ({ convenant: { termijnen: over } });
const uren = (eersteActieUren: number) => ({ convenant: { taken: { eersteActieUren } } });

describe('a file that cannot be run says what is allowed instead', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ naam: { a: 1 } }, 'naam: moet tekst zijn'],
    [{ melding: 'x' }, 'melding: moet een object zijn'],
    [{ stappen: null }, 'stappen: moet een lijst zijn'],
    [{ stappen: [{ ...notitie, door: undefined }] }, 'stappen.0.door: is verplicht'],
    [
      { stappen: Array.from({ length: 1001 }, () => notitie) },
      'stappen: mag ten hoogste 1000 onderdelen hebben',
    ],
    [termijn({ casusregie: -1 }), 'convenant.termijnen.casusregie: moet ten minste 1 dag zijn'],
    [termijn({ arbitrage: 1e9 }), 'convenant.termijnen.arbitrage: mag ten hoogste 3650 dagen zijn'],
    [uren(0), 'convenant.taken.eersteActieUren: moet ten minste 1 uur zijn'],
    [uren(8761), 'convenant.taken.eersteActieUren: mag ten hoogste 8760 uren zijn'],
  ])('%#', (over, melding) => {
    let fout: unknown;
    try {
      lees(over);
    } catch (error) {
      fout = error;
    }
    expect((fout as Error | undefined)?.message).toBe(melding);
  });
});
