import { beeld } from '../../domain/beeld';
import { berichten } from '../../taal/berichten';
import { controleerMelding } from '../../domain/meldingcontrole';
import { moment } from '../../domain/tijd';
import { voegMeldingToe } from '../../domain/verwerk';
import { melding, Spel } from './hulp';

const NU = moment('2026-10-06T10:00:00+02:00');
const lees = (naam: unknown) => controleerMelding({ ...melding('2026-09-07'), naam }, NU, () => true);
const begin = (naam?: string) =>
  Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', naam === undefined ? {} : { naam }));
const opnieuw = (spel: Spel, naam: string) =>
  spel.neem(voegMeldingToe(spel.casus, melding('2026-09-07', { naam }), NU));

describe('the name of a child in a report', () => {
  it.each([
    'Zeynep Yıldırım',
    '王 小明',
    'نور الحسن',
    'Олександр',
    'Aña-María d’Arc',
    '👩‍👩‍👧',
    'x'.repeat(200),
    'نمی‌دانم',
    '<b>Jan</b> & "Piet"',
  ])('may be %s', (naam) => {
    expect(lees(naam)).toMatchObject({ geldig: true, waarde: { naam } });
  });

  it('may be left out, and loses the space around it', () => {
    expect(lees(undefined).geldig).toBe(true);
    expect(lees('  Fenna  ')).toMatchObject({ geldig: true, waarde: { naam: 'Fenna' } });
  });

  it.each([
    ['', 'mag niet leeg zijn'],
    ['   ', 'mag niet leeg zijn'],
    ['x'.repeat(201), 'mag ten hoogste 200 tekens zijn'],
    ['Jan\u0000', 'mag alleen letters en leestekens op één regel hebben'],
    ['Jan\nPiet', 'mag alleen letters en leestekens op één regel hebben'],
    ['Jan\u202Etiep', 'mag alleen letters en leestekens op één regel hebben'],
    ['\u200B', 'mag geen onzichtbare tekens hebben'],
    ['\u200D', 'mag geen onzichtbare tekens hebben'],
    ['\u3164', 'mag geen onzichtbare tekens hebben'],
    ['J\u2060an', 'mag geen onzichtbare tekens hebben'],
    [7, 'moet tekst zijn'],
    [null, 'moet tekst zijn'],
  ])('may not be %j', (naam, melding) => {
    expect(lees(naam)).toEqual({ geldig: false, fouten: [{ veld: 'naam', melding }] });
  });
});

describe('the name of a child in a case', () => {
  it('comes from the first report that tells it', () => {
    expect(beeld(begin('Fenna').casus, NU).naam).toBe('Fenna');
    const zonder = begin();
    expect(beeld(zonder.casus, NU).naam).toBeNull();
    expect(beeld(opnieuw(zonder, 'Fenna').casus, NU).naam).toBe('Fenna');
    expect(beeld(opnieuw(zonder, 'Femke').casus, NU).naam).toBe('Fenna');
  });

  it('stands in no message', () => {
    const spel = begin('Fenna Dijkstra').tot('2027-01-10T10:00:00+01:00');
    const tekst = JSON.stringify(berichten(spel.casus, spel.gebeurtenissen));
    expect(tekst).toContain('regie');
    expect(tekst).not.toContain('Fenna');
  });
});
