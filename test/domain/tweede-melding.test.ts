import { dagenThuis } from '../../domain/telling';
import { lopendeTermijnen } from '../../domain/termijnen';
import { moment } from '../../domain/tijd';
import { voegMeldingToe } from '../../domain/verwerk';
import { melding, Spel } from './hulp';

const begin = () => Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
const opnieuw = (spel: Spel, dag: string, op: string, anders = {}) =>
  voegMeldingToe(spel.casus, melding(dag, { school: '12AB00', ...anders }), moment(op));
const terug = { vanaf: '2026-10-06', plek: 'eigen school', volledig: true };

/** Rule 18: a second report joins the open case. */
describe('a second report about the same child', () => {
  it('with an earlier first day lets the terms it finds passed fire at once, in order', () => {
    const spel = begin().tot('2026-09-15T10:00:00+02:00');
    const vanaf = spel.gebeurtenissen.length;
    spel.neem(opnieuw(spel, '2026-07-20', '2026-09-15T10:00:00+02:00'));
    expect(spel.casus).toMatchObject({ fase: 'doorbraak', eersteVerzuimdag: '2026-07-20' });
    expect(spel.gebeurtenissen[vanaf]?.soort).toBe('melding-gevoegd');
    const na = spel.van('fase-geopend').slice(1);
    expect(na.map((g) => [g.gegevens.fase, g.gegevens.doorlopen, g.gegevens.verlaat, g.op])).toEqual([
      ['casusregie', true, 29, moment('2026-09-15T10:00:00+02:00')],
      ['doorbraak', false, 1, moment('2026-09-15T10:00:00+02:00')],
    ]);
    expect(spel.casus.taken['eerste-actie']).toBeUndefined();
    expect(spel.tot('2026-10-12T00:00:00+02:00').casus.fase).toBe('arbitrage');
  });

  it('with a later first day changes no count', () => {
    const spel = begin();
    spel.neem(opnieuw(spel, '2026-09-14', '2026-09-15T10:00:00+02:00'));
    expect(spel.casus.eersteVerzuimdag).toBe('2026-09-07');
    expect(spel.geopend('casusregie')).toBeUndefined();
    expect(spel.tot('2026-10-05T00:00:00+02:00').geopend('casusregie')).toBe(
      moment('2026-10-05T00:00:00+02:00'),
    );
  });

  it('brings the days it says the child attended', () => {
    const spel = begin();
    const aanwezig = [{ van: '2026-09-08', tot: '2026-09-12' }];
    spel.neem(opnieuw(spel, '2026-09-07', '2026-09-15T10:00:00+02:00', { aanwezig }));
    expect(dagenThuis(spel.casus, moment('2026-09-15T10:00:00+02:00'))).toBe(8 - 4);
    spel.tot('2026-10-08T23:59:59+02:00');
    expect(spel.geopend('casusregie')).toBeUndefined();
    expect(spel.tot('2026-10-09T00:00:00+02:00').geopend('casusregie')).toBeDefined();
  });

  it('that expects a long absence opens casusregie at once, and takes no step from there', () => {
    const lang = { langdurigVerwacht: true };
    const spel = begin();
    spel.neem(opnieuw(spel, '2026-09-07', '2026-09-15T10:00:00+02:00', lang));
    expect(spel.fasen).toEqual(['schoolregie', 'casusregie']);
    expect(spel.van('fase-geopend').at(-1)?.gegevens.aanleiding).toBe('langdurig-verwacht');
    spel.neem(opnieuw(spel, '2026-09-07', '2026-09-16T10:00:00+02:00', lang));
    const verder = spel.tot('2026-11-03T10:00:00+01:00');
    verder.neem(opnieuw(verder, '2026-09-07', '2026-11-03T10:00:00+01:00', lang));
    expect(verder.fasen).toEqual(['schoolregie', 'casusregie', 'doorbraak']);
  });

  it('of a later absence during nazorg is a relapse', () => {
    const spel = begin().doe('2026-10-06T10:00:00+02:00', 'meldTerugkeer', 'school', terug);
    spel.neem(opnieuw(spel, '2026-10-13', '2026-10-14T10:00:00+02:00'));
    expect(spel.casus).toMatchObject({ fase: 'casusregie', terugkeer: null, eersteVerzuimdag: '2026-09-07' });
    expect(spel.van('terugval-gemeld')).toMatchObject([{ gegevens: { vanaf: '2026-10-13' } }]);
    expect(dagenThuis(spel.casus, moment('2026-10-14T10:00:00+02:00'))).toBe(29 + 1);
    expect(spel.casus.taken['nazorg-bevestigen']).toBeUndefined();
  });

  it('of an absence from the very day of the return is a relapse too', () => {
    const spel = begin().doe('2026-10-06T10:00:00+02:00', 'meldTerugkeer', 'school', terug);
    spel.neem(opnieuw(spel, '2026-10-06', '2026-10-14T10:00:00+02:00'));
    expect(spel.casus).toMatchObject({ terugkeer: null, aanwezig: [] });
  });

  it('that expects a long absence gives the lead away at once, and in a later phase nothing', () => {
    const spel = begin();
    const lang = { langdurigVerwacht: true };
    spel.neem(opnieuw(spel, '2026-09-07', '2026-09-15T10:00:00+02:00', lang));
    expect(spel.van('fase-geopend').at(-1)?.gegevens).toMatchObject({
      fase: 'casusregie',
      aanleiding: 'langdurig-verwacht',
    });
    const { fasen } = spel;
    spel.neem(opnieuw(spel, '2026-09-07', '2026-09-16T10:00:00+02:00', lang));
    expect(spel.fasen).toEqual(fasen);
    const terloops = begin().neem(opnieuw(begin(), '2026-09-07', '2026-09-15T10:00:00+02:00'));
    expect(terloops.casus.fase).toBe('schoolregie');
  });

  it('is written down as made by the school, or by the leerplichtambtenaar where there is none', () => {
    const door = (school: string | null) =>
      begin()
        .neem(opnieuw(begin(), '2026-09-07', '2026-09-15T10:00:00+02:00', { school }))
        .van('melding-gevoegd')[0]?.door;
    expect([door('12AB00'), door(null)]).toEqual(['school', 'leerplichtambtenaar']);
  });

  it('of an absence before the return leaves nazorg as it is', () => {
    const spel = begin().doe('2026-10-06T10:00:00+02:00', 'meldTerugkeer', 'school', terug);
    spel.neem(opnieuw(spel, '2026-09-01', '2026-10-14T10:00:00+02:00'));
    expect(spel.casus).toMatchObject({
      fase: 'nazorg',
      bereikt: 'casusregie',
      eersteVerzuimdag: '2026-09-01',
    });
    expect(dagenThuis(spel.casus, moment('2026-10-14T10:00:00+02:00'))).toBe(35);
  });

  it('does not join a closed case, nor one that a passed term closes', () => {
    const dicht = begin().doe('2026-10-06T10:00:00+02:00', 'sluitAf', 'manager', {
      reden: 'overleden',
      toelichting: 'x',
    });
    const nazorg = begin().doe('2026-10-06T10:00:00+02:00', 'meldTerugkeer', 'casusregisseur', terug);
    for (const spel of [dicht, nazorg]) {
      expect(opnieuw(spel, '2026-11-03', '2026-11-04T10:00:00+01:00')).toMatchObject({
        aanvaard: false,
        weigering: { code: 'niet-toegestaan' },
      });
    }
  });

  it('with another birth date is refused, which the file tells without anything of that child', () => {
    const spel = begin().tot('2026-10-12T10:00:00+02:00');
    const ander = { naam: 'Kind Ander', geboortedatum: '2013-05-06', langdurigVerwacht: true };
    const uitkomst = opnieuw(spel, '2026-08-03', '2026-10-12T10:00:00+02:00', ander);
    expect(uitkomst).toMatchObject({ aanvaard: false, weigering: { code: 'ander-kind', fouten: [] } });
    const { volgnummer, laatste, ...was } = spel.casus;
    expect(uitkomst.vermeld).toEqual({
      casus: { ...was, volgnummer: volgnummer + 1, laatste: moment('2026-10-12T10:00:00+02:00') },
      gebeurtenissen: [
        {
          soort: 'melding-geweigerd',
          op: moment('2026-10-12T10:00:00+02:00'),
          door: 'school',
          gegevens: {},
        },
      ],
    });
    expect(lopendeTermijnen(uitkomst.vermeld!.casus)).toEqual(lopendeTermijnen(spel.casus));
    expect(laatste < moment('2026-10-12T10:00:00+02:00')).toBe(true);
  });

  it('with another birth date tells what passed before it', () => {
    const spel = begin();
    const uitkomst = opnieuw(spel, '2026-09-07', '2026-10-12T10:00:00+02:00', {
      geboortedatum: '2013-05-06',
    });
    const soorten = uitkomst.vermeld?.gebeurtenissen.map(({ soort }) => soort);
    expect([soorten?.includes('fase-geopend'), soorten?.at(-1)]).toEqual([true, 'melding-geweigerd']);
  });

  it('is refused when it cannot be true', () => {
    expect(opnieuw(begin(), '2026-09-16', '2026-09-15T10:00:00+02:00')).toMatchObject({
      aanvaard: false,
      weigering: { code: 'ongeldig', fouten: [{ veld: 'eersteVerzuimdag' }] },
    });
  });
});
