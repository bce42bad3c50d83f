import { dagenVerlaat, stapmoment, volgendeStap } from '../../domain/ladder';
import { inAmsterdam, moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const t = 'toelichting';
const begin = (anders: object = {}) =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), anders);
/** Where to, on which day, and why then. */
const leesbaar = (stap: ReturnType<typeof volgendeStap>) =>
  stap === null ? null : [stap.naar, inAmsterdam(stap.op).slice(0, 16), stap.aanleiding];
const volgende = ({ casus }: Spel) => leesbaar(volgendeStap(casus));

/** Rule 3. */
describe('a founded hope', () => {
  const hoop = (verwachtOp: string) =>
    begin()
      .tot('2026-10-05T09:00:00+02:00')
      .doe('2026-10-06T10:00:00+02:00', 'legPerspectiefVast', 'casusregisseur', {
        omschrijving: t,
        verwachtOp,
      });

  it('holds doorbraak back until the day after its date', () => {
    expect(volgende(hoop('2026-11-20'))).toEqual(['doorbraak', '2026-11-21T00:00', 'perspectief-verlopen']);
  });

  it('that ends with the term or before it changes nothing', () => {
    expect(volgende(hoop('2026-11-01'))).toEqual(['doorbraak', '2026-11-02T00:00', 'termijn']);
    expect(volgende(hoop('2026-10-20'))).toEqual(['doorbraak', '2026-11-02T00:00', 'termijn']);
    expect(volgende(hoop('2026-11-02'))).toEqual(['doorbraak', '2026-11-03T00:00', 'perspectief-verlopen']);
  });

  it('holds back no other step', () => {
    const { casus } = hoop('2026-11-20');
    expect(leesbaar(stapmoment(casus, 'arbitrage'))).toEqual(['arbitrage', '2026-11-30T00:00', 'termijn']);
    expect(leesbaar(stapmoment(casus, 'casusregie'))).toEqual(['casusregie', '2026-10-05T00:00', 'termijn']);
  });
});

/** Rule 12. */
describe('a step that was undone', () => {
  const af = (op: string) =>
    begin().tot('2026-11-02T09:00:00+01:00').doe(op, 'schaalAf', 'casusregisseur', { reden: t });

  it('comes again four weeks later, with nothing to hold it back', () => {
    const spel = af('2026-11-03T10:00:00+01:00');
    expect(volgende(spel)).toEqual(['arbitrage', '2026-11-30T00:00', 'termijn']);
    expect(leesbaar(stapmoment(spel.casus, 'doorbraak'))).toEqual([
      'doorbraak',
      '2026-12-02T00:00',
      'herbeoordeling',
    ]);
    spel.doe('2026-11-03T11:00:00+01:00', 'legPerspectiefVast', 'casusregisseur', {
      omschrijving: t,
      verwachtOp: '2026-11-29',
    });
    expect(leesbaar(stapmoment(spel.casus, 'doorbraak'))?.[1]).toBe('2026-12-02T00:00');
  });

  it('comes at its own term when that is later, or the same', () => {
    const opTerug = (op: string, casus: Spel) =>
      casus.doe(op, 'schaalAf', 'casusregisseur', { reden: t }).casus;
    const omhoog = (op: string) =>
      Spel.begin(op, melding('2026-09-07', { school: '12AB00', langdurigVerwacht: true }));
    const middernacht = '2026-09-07T00:00:00+02:00';
    const zelfde = opTerug(middernacht, omhoog(middernacht));
    expect(leesbaar(stapmoment(zelfde, 'casusregie'))).toEqual(['casusregie', '2026-10-05T00:00', 'termijn']);
    const morgen = '2026-09-08T10:00:00+02:00';
    const doorbraak = omhoog(morgen).doe(morgen, 'schaalOp', 'casusregisseur', { reden: t });
    expect(leesbaar(stapmoment(opTerug(morgen, doorbraak), 'doorbraak'))).toEqual([
      'doorbraak',
      '2026-11-02T00:00',
      'termijn',
    ]);
  });
});

/** Rule 10. */
describe('after the OM', () => {
  const inOm = () =>
    begin().doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
      besluit: 'weigering',
    });
  const afgezien = (reden: string) =>
    inOm().doe('2026-12-03T10:00:00+01:00', 'zieAfVanVervolging', 'leerplichtambtenaar', {
      reden,
      toelichting: t,
    });

  it('a fresh arbitrage comes four weeks later, whatever its own term was', () => {
    expect(volgende(afgezien('geen-passend-aanbod'))).toEqual([
      'arbitrage',
      '2027-01-01T00:00',
      'herbeoordeling',
    ]);
  });

  it('another step that is undone comes again by itself', () => {
    const { casus } = afgezien('geen-passend-aanbod').doe(
      '2026-12-05T10:00:00+01:00',
      'schaalAf',
      'casusregisseur',
      { reden: t },
    );
    expect(leesbaar(stapmoment(casus, 'doorbraak'))?.[1]).toBe('2027-01-03T00:00');
  });

  it('the clock brings none when nobody prosecutes for good', () => {
    expect(volgende(afgezien('vrijstelling'))).toBeNull();
    expect(volgende(afgezien('niet-leerplichtig'))).toBeNull();
  });
});

describe('the next step of the ladder', () => {
  it('is the highest of those at one moment, the others being passed', () => {
    const convenant = metConvenant({ termijnen: { casusregie: 20, doorbraak: 20, arbitrage: 20 } });
    const spel = begin({ convenant });
    expect(volgende(spel)).toEqual(['arbitrage', '2026-09-27T00:00', 'termijn']);
    expect(spel.tot('2026-09-27T00:00:00+02:00').fasen).toEqual([
      'schoolregie',
      '~casusregie',
      '~doorbraak',
      'arbitrage',
    ]);
  });

  it('is none from arbitrage on, while the child attends, and of a closed case', () => {
    expect(volgende(begin().tot('2026-11-30T00:00:00+01:00'))).toBeNull();
    const terug = begin().doe('2026-09-14T10:00:00+02:00', 'meldTerugkeer', 'school', {
      vanaf: '2026-09-14',
      plek: t,
      volledig: true,
    });
    expect([volgende(terug), stapmoment(terug.casus, 'casusregie')]).toEqual([null, null]);
    const dicht = begin().doe('2026-09-14T10:00:00+02:00', 'sluitAf', 'manager', {
      reden: 'overleden',
      toelichting: t,
    });
    expect(volgende(dicht)).toBeNull();
  });

  it('is late by whole days, and not at the moment itself', () => {
    const { casus } = begin();
    expect(dagenVerlaat(casus, 'casusregie', moment('2026-10-05T00:00:00+02:00'))).toBeNull();
    expect(dagenVerlaat(casus, 'casusregie', moment('2026-10-05T00:00:01+02:00'))).toBe(0);
    expect(dagenVerlaat(casus, 'casusregie', moment('2026-10-07T23:00:00+02:00'))).toBe(2);
  });
});
