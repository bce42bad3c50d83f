import { moment } from '../../domain/tijd';
import { voortzettingSchema } from '../../domain/vervolg';
import { voortzetting } from '../../domain/voortzetting';
import { melding, Spel } from './hulp';

const GEBOREN = '2014-03-02';
const NAZORG_VOORBIJ = '2026-12-20T10:00:00+01:00';

/** A case in doorbraak since that morning, with the child back on 2 November and the case closed four weeks later. */
function gesloten(): Spel {
  return Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }))
    .tot('2026-11-02T10:00:00+01:00')
    .doe('2026-11-02T10:00:00+01:00', 'meldTerugkeer', 'casusregisseur', {
      vanaf: '2026-11-02',
      plek: 'eigen school',
      volledig: true,
    })
    .tot(NAZORG_VOORBIJ);
}

const vanaf = (spel: Spel, eersteVerzuimdag: string, nu = NAZORG_VOORBIJ, geboortedatum = GEBOREN) =>
  voortzetting(spel.casus, { eersteVerzuimdag, geboortedatum }, moment(nu));

describe('what a case takes over from the closed one before it (rule 11)', () => {
  const { casus } = gesloten();
  const geslotenOp = moment('2026-11-30T00:00:00+01:00');
  const koppeling = { casusnummer: casus.casusnummer, geslotenOp, vrijstelling: null };

  it('begins with one that closed when nazorg was over', () => {
    expect(casus.gesloten).toEqual({ op: geslotenOp, reden: 'teruggekeerd' });
  });

  it('is the link alone for a first day from the closing on, or before the return', () => {
    for (const dag of ['2026-11-30', '2026-12-14', '2026-11-01'])
      expect(vanaf(gesloten(), dag)).toEqual({ ...koppeling, hervat: null });
  });

  it('is phase and count of a relapse dated before the closing, with the days at school between', () => {
    const over = vanaf(gesloten(), '2026-11-20');
    expect(over).toEqual({
      ...koppeling,
      hervat: {
        fase: 'doorbraak',
        eersteVerzuimdag: '2026-09-07',
        aanwezig: [{ van: '2026-11-02', tot: '2026-11-20' }],
        afgeschaald: {},
        hernieuwd: null,
        om: null,
        verzoek: null,
        veranderdOp: '2026-11-20',
      },
    });
    expect(voortzettingSchema.parse(over)).toEqual(over);
  });

  it('has no days at school when the child was never there', () => {
    expect(vanaf(gesloten(), '2026-11-02')?.hervat).toMatchObject({
      aanwezig: [],
      veranderdOp: '2026-11-02',
    });
  });

  it('is nothing for another birth date, for an open case, and longer after the closing than the convenant links', () => {
    expect(vanaf(gesloten(), '2026-12-14', NAZORG_VOORBIJ, '2014-03-03')).toBeNull();
    const open = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
    expect(vanaf(open, '2026-12-14')).toBeNull();
    const nooitTerug = open.doe('2026-10-06T10:00:00+02:00', 'sluitAf', 'manager', {
      ...{ reden: 'overleden', toelichting: 'x' },
    });
    expect(vanaf(nooitTerug, '2026-09-20')).toMatchObject({ hervat: null });
    const { koppelenBinnen } = casus.convenant.sluiten;
    expect(koppelenBinnen).toBe(365);
    expect(vanaf(gesloten(), '2027-11-30', '2027-11-30T10:00:00+01:00')).toEqual({
      ...koppeling,
      hervat: null,
    });
    expect(vanaf(gesloten(), '2027-12-01', '2027-12-01T10:00:00+01:00')).toBeNull();
  });
});

test('the request of an arbitration is not taken over: it opens anew', () => {
  const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }))
    .tot('2026-12-01T10:00:00+01:00')
    .doe('2026-12-01T10:00:00+01:00', 'meldTerugkeer', 'casusregisseur', {
      ...{ vanaf: '2026-12-01', plek: 'eigen school', volledig: true },
    })
    .tot('2027-02-10T10:00:00+01:00');
  expect(spel.casus).toMatchObject({ bereikt: 'arbitrage', gesloten: { reden: 'teruggekeerd' } });
  expect(vanaf(spel, '2026-12-08', '2027-02-10T10:00:00+01:00')?.hervat).toMatchObject({
    ...{ fase: 'arbitrage', om: null, verzoek: null },
  });
});

describe('of a case that was with the OM', () => {
  /** Nobody answered the request, which was handed over; then the child came back. */
  const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }))
    .tot('2026-12-01T10:00:00+01:00')
    .doe('2026-12-01T10:00:00+01:00', 'reikVerzoekUit', 'casusregisseur', {
      op: '2026-12-01',
      wijze: 'brief',
    })
    .tot('2026-12-09T10:00:00+01:00')
    .doe('2026-12-09T10:00:00+01:00', 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'civiel' })
    .doe('2026-12-10T10:00:00+01:00', 'meldTerugkeer', 'casusregisseur', {
      vanaf: '2026-12-10',
      plek: 'eigen school',
      volledig: true,
    })
    .tot('2027-02-10T10:00:00+01:00');

  it('goes on there: how far the OM is, and what became of the request', () => {
    expect(spel.casus.gesloten?.reden).toBe('teruggekeerd');
    const over = vanaf(spel, '2026-12-18', '2027-02-10T10:00:00+01:00');
    expect(over?.hervat).toMatchObject({
      fase: 'om',
      om: { route: 'civiel', besluit: null, zitting: null },
      verzoek: {
        beantwoord: false,
        uitgereikt: { datum: '2026-12-01', wijze: 'brief' },
        teruggezonden: false,
      },
    });
    expect(voortzettingSchema.parse(over)).toEqual(over);
  });

  it('is written so that what does not belong in it is refused', () => {
    const over = vanaf(spel, '2026-12-18', '2027-02-10T10:00:00+01:00');
    const { hervat } = over ?? {};
    for (const fout of [
      { ...over, anders: 1 },
      { ...over, hervat: { ...hervat, anders: 1 } },
      { ...over, hervat: { ...hervat, om: { route: 'halt', besluit: null, zitting: null } } },
      { ...over, hervat: { ...hervat, om: { route: null, besluit: 'halt', zitting: null } } },
      { ...over, hervat: { ...hervat, om: { route: null, besluit: null, zitting: 'halt' } } },
      { ...over, hervat: { ...hervat, om: {} } },
      { ...over, hervat: { ...hervat, verzoek: {} } },
      { ...over, hervat: { ...hervat, hernieuwd: {} } },
    ])
      expect([fout, voortzettingSchema.safeParse(fout).success]).toEqual([fout, false]);
    for (const [route, besluit, zitting] of [
      ['strafrecht', 'vervolging', 'officier'],
      ['civiel', 'civiel', 'kanton'],
      [null, 'sepot', null],
    ])
      expect(
        voortzettingSchema.safeParse({ ...over, hervat: { ...hervat, om: { route, besluit, zitting } } })
          .success,
      ).toBe(true);
  });
});
