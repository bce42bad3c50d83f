import { vooraf } from '../../domain/decide';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { moment } from '../../domain/tijd';
import { melding, Spel } from './hulp';

const NU = '2026-10-06T10:00:00+02:00';
const LATER = '2026-10-07T10:00:00+02:00';
const begin = () =>
  Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(NU);

const aanbod = (sleutel: string, anders = {}) => ({
  ...{
    aanbod: sleutel,
    soort: 'onderwijs',
    aanbieder: 'De Hoeve',
    startdatum: '2026-11-02',
    wachtlijst: false,
  },
  ...anders,
});
const metAanbod = (spel: Spel, sleutel: string, anders = {}) =>
  spel.doe(NU, 'doeAanbod', 'casusregisseur', aanbod(sleutel, anders));
const beantwoord = (spel: Spel, sleutel: string, besluit: string) =>
  spel.doe(NU, 'beantwoordAanbod', 'casusregisseur', { aanbod: sleutel, besluit });

function weigering(spel: Spel, opdracht: Opdrachtnaam, gegevens: object, op = LATER) {
  const uitkomst = spel.probeer(op, opdracht, 'casusregisseur', gegevens);
  return uitkomst.aanvaard ? null : uitkomst.weigering;
}
const aangeboden = (spel: Spel, opdracht: Opdrachtnaam) =>
  vooraf(opdracht, spel.casus, { nu: moment(LATER), door: 'casusregisseur' })?.reden ?? null;

/** Rule 8. */
describe('an offer', () => {
  it('has a key of its own in the case', () => {
    const spel = metAanbod(begin(), 'a');
    expect(weigering(spel, 'doeAanbod', aanbod('a'))?.reden).toBe(
      'Er is al een aanbod "a"; geef dit aanbod een andere sleutel.',
    );
    expect(weigering(spel, 'doeAanbod', aanbod('b'))).toBeNull();
  });

  it('is answered once', () => {
    const spel = beantwoord(metAanbod(metAanbod(begin(), 'a'), 'b'), 'a', 'afgewezen');
    const antwoord = (sleutel: string) =>
      weigering(spel, 'beantwoordAanbod', { aanbod: sleutel, besluit: 'aanvaard' })?.reden ?? null;
    expect(antwoord('a')).toBe('Dit aanbod is al beantwoord; doe een nieuw aanbod.');
    expect(antwoord('b')).toBeNull();
    expect(antwoord('c')).toBe('Er is geen aanbod "c"; leg het aanbod eerst vast.');
  });

  it('can be answered in a case where one waits for it, and not in another', () => {
    const niets = 'Er is geen aanbod dat op een antwoord wacht; leg het aanbod eerst vast.';
    expect(aangeboden(begin(), 'beantwoordAanbod')).toBe(niets);
    const spel = metAanbod(metAanbod(begin(), 'a'), 'b');
    expect(aangeboden(beantwoord(spel, 'a', 'aanvaard'), 'beantwoordAanbod')).toBeNull();
    expect(aangeboden(beantwoord(spel, 'b', 'afgewezen'), 'beantwoordAanbod')).toBe(niets);
  });

  it('that was answered leaves the questions for consent to the phase and to other offers', () => {
    const spel = metAanbod(metAanbod(begin(), 'a'), 'b');
    const over = () => spel.casus.toestemmingsvragen.map((vraag) => vraag.aanbod);
    expect(over()).toEqual([null, 'a', 'b']);
    beantwoord(spel, 'a', 'afgewezen');
    expect(over()).toEqual([null, 'b']);
  });
});

describe('whether an offer has started', () => {
  const gestart = (sleutel: string, anders = {}) => ({
    aanbod: sleutel,
    gestart: true,
    toelichting: 't',
    ...anders,
  });

  it('can be said where one was placed that has not started', () => {
    const niets =
      'Er is geen aanvaard aanbod dat nog moet beginnen; leg eerst vast dat een aanbod is aanvaard.';
    const spel = metAanbod(metAanbod(begin(), 'a'), 'b');
    expect(aangeboden(begin(), 'controleerStart')).toBe(niets);
    expect(aangeboden(spel, 'controleerStart')).toBe(niets);
    expect(aangeboden(beantwoord(spel, 'a', 'aanvaard'), 'controleerStart')).toBeNull();
    spel.doe(NU, 'controleerStart', 'casusregisseur', gestart('a'));
    expect(aangeboden(spel, 'controleerStart')).toBe(niets);
    expect(weigering(spel, 'controleerStart', gestart('a'))?.reden).toMatch(/^Dit aanbod is al begonnen;/);
    expect(weigering(spel, 'controleerStart', gestart('b'))?.reden).toMatch(/^Dit aanbod is niet aanvaard;/);
    expect(aangeboden(metAanbod(begin(), 'a', { doorzettingsmacht: true }), 'controleerStart')).toBeNull();
  });

  it('names a new date only after today', () => {
    const spel = beantwoord(metAanbod(begin(), 'a'), 'a', 'aanvaard');
    const op = (startdatum: string) =>
      weigering(spel, 'controleerStart', gestart('a', { gestart: false, startdatum }))?.fouten ?? [];
    expect(op('2026-10-08')).toEqual([]);
    expect(op('2026-10-07')).toEqual([{ veld: 'startdatum', melding: 'moet na vandaag liggen' }]);
  });
});

/** Rule 9: a verdict that was not carried out is enforced by a placement, again every week. */
describe('a verdict that was not carried out', () => {
  const spel = () =>
    begin()
      .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
        besluit: 'instemming',
      })
      .doe('2026-12-01T11:00:00+01:00', 'stelCommissieSamen', 'casusregisseur', {
        ...{ ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C' },
      })
      .doe('2026-12-01T11:00:00+01:00', 'planZitting', 'casusregisseur', { op: '2026-12-01T12:00:00+01:00' })
      .doe('2026-12-01T12:00:00+01:00', 'doeUitspraak', 'casusregisseur', {
        ...{ uitspraak: 'U', uitvoerenUiterlijk: '2026-12-02' },
      })
      .doe('2026-12-01T13:00:00+01:00', 'beantwoordUitspraak', 'casusregisseur', { besluit: 'aanvaard' })
      .tot('2026-12-03T10:00:00+01:00');
  const afgedwongen = (doorzettingsmacht: boolean) =>
    spel()
      .doe('2026-12-04T10:00:00+01:00', 'doeAanbod', 'casusregisseur', {
        ...aanbod('a', { startdatum: '2026-12-07', doorzettingsmacht }),
      })
      .van('taak-voltooid')
      .filter(({ gegevens }) => gegevens.taak === 'plaatsing-afdwingen').length;

  it('is enforced for this week by an offer placed by mandate, not by one that waits for an answer', () => {
    expect(spel().casus.taken).toHaveProperty(['plaatsing-afdwingen']);
    expect([afgedwongen(true), afgedwongen(false)]).toEqual([1, 0]);
  });
});
