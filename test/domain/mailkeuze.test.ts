import fc from 'fast-check';
import { mailmoment, moetMeteen, volgendOverzicht } from '../../domain/mailkeuze';
import type { Gebeurtenis, Gebeurtenissoort } from '../../domain/gebeurtenis';
import { datumVan, inAmsterdam, moment, vanEpoch } from '../../domain/tijd';
import { isWerkdag } from '../../domain/werkdagen';
import { melding, Spel } from './hulp';

describe('the overview of what was written', () => {
  test.each([
    ['on a working day', '2026-11-30T10:00:00+01:00', '2026-12-01T07:00:00+01:00'],
    ['in the night before it', '2026-11-30T02:00:00+01:00', '2026-11-30T07:00:00+01:00'],
    ['at seven itself', '2026-11-30T07:00:00+01:00', '2026-12-01T07:00:00+01:00'],
    ['on Friday', '2026-11-27T12:00:00+01:00', '2026-11-30T07:00:00+01:00'],
    ['before Easter', '2026-04-02T12:00:00+02:00', '2026-04-07T07:00:00+02:00'],
    ['before the clock goes back', '2026-10-23T12:00:00+02:00', '2026-10-26T07:00:00+01:00'],
  ])('%s', (_, geschreven, overzicht) => {
    expect(inAmsterdam(volgendOverzicht(moment(geschreven)))).toBe(overzicht);
  });

  test('is always later, at seven on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1.7e12, max: 2e12 }), (op) => {
        const overzicht = volgendOverzicht(vanEpoch(op));
        expect(overzicht > vanEpoch(op)).toBe(true);
        expect(inAmsterdam(overzicht).slice(11, 16)).toBe('07:00');
        expect(isWerkdag(datumVan(overzicht))).toBe(true);
      }),
    );
  });
});

test('mail comes as somebody chose, but at once when it must', () => {
  const geschrevenOp = moment('2026-11-30T10:00:00+01:00');
  const kan = (keuze: 'meteen' | 'dagelijks' | 'geen', meteen: boolean) =>
    mailmoment(keuze, { meteen, geschrevenOp });
  expect(kan('meteen', false)).toBe(geschrevenOp);
  expect(kan('dagelijks', false)).toBe(moment('2026-12-01T07:00:00+01:00'));
  expect(kan('geen', false)).toBeNull();
  for (const keuze of ['meteen', 'dagelijks', 'geen'] as const) expect(kan(keuze, true)).toBe(geschrevenOp);
});

describe('at once, whatever somebody chose, comes', () => {
  const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07')).tot(
    '2026-10-06T10:00:00+02:00',
  );
  const van = (soort: Gebeurtenissoort, kies: (g: Gebeurtenis) => boolean = () => true) =>
    spel.gebeurtenissen.find((g) => g.soort === soort && kies(g))!;
  const niemand = { gevaar: false, persoon: null };
  const noor = { gevaar: false, persoon: 'noor' };

  test('danger', () => {
    expect(moetMeteen({ gevaar: true, persoon: null }, van('casus-gemeld'), [], spel.casus)).toBe(true);
  });

  test('an escalation to somebody by name, and not one to a role', () => {
    for (const soort of ['taak-geescaleerd', 'fase-geopend'] as const) {
      expect(moetMeteen(noor, van(soort), [], spel.casus)).toBe(true);
      expect(moetMeteen(niemand, van(soort), [], spel.casus)).toBe(false);
    }
  });

  test('what ends before the next overview', () => {
    const taak = spel.casus.taken['voortgang-rapporteren']!;
    const herinnerd = (op: string): Gebeurtenis => ({
      ...{ soort: 'taak-herinnerd', op: moment(op), door: 'klok' },
      gegevens: { taak: 'voortgang-rapporteren' },
    });
    const voor = (dagen: number) => vanEpoch(Date.parse(taak.uiterlijk) - dagen * 86_400_000);
    expect(moetMeteen(niemand, herinnerd(voor(0.1)), [], spel.casus)).toBe(true);
    expect(moetMeteen(niemand, herinnerd(voor(6)), [], spel.casus)).toBe(false);
  });

  test('a table or a hearing of that time, and none of later', () => {
    const tafel = (tijdstip: string): Gebeurtenis => ({
      ...{ soort: 'doorbraaktafel-gepland', op: moment('2026-10-06T10:00:00+02:00'), door: 'casusregisseur' },
      gegevens: { tijdstip: moment(tijdstip), deelnemers: [] },
    });
    expect(moetMeteen(niemand, tafel('2026-10-06T14:00:00+02:00'), [], spel.casus)).toBe(true);
    expect(moetMeteen(niemand, tafel('2026-10-09T14:00:00+02:00'), [], spel.casus)).toBe(false);
  });

  test('of tasks that open together the first that ends decides', () => {
    const open = spel.gebeurtenissen.filter(({ soort }) => soort === 'taak-geopend');
    const laatste = open.at(-1)!;
    const eersteEinde = Object.values(spel.casus.taken)
      .flatMap((taak) => (taak === undefined ? [] : [taak.uiterlijk]))
      .sort()[0]!;
    const alles = [...open, laatste];
    const kort = { ...laatste, op: vanEpoch(Date.parse(eersteEinde) - 3_600_000) } as Gebeurtenis;
    const lang = { ...laatste, op: vanEpoch(Date.parse(eersteEinde) - 9 * 86_400_000) } as Gebeurtenis;
    expect(moetMeteen(niemand, kort, alles, spel.casus)).toBe(true);
    expect(moetMeteen(niemand, lang, alles, spel.casus)).toBe(false);
  });
});
