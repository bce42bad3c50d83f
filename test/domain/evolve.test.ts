import { verzoek, zonderSwvZetels } from '../../domain/arbitrage/evolve';
import type { Casus } from '../../domain/casus';
import { evolve } from '../../domain/evolve';
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan } from '../../domain/gebeurtenis';
import { moment } from '../../domain/tijd';
import { melding, metConvenant, Spel, standaard } from './hulp';

const OP = moment('2026-09-10T10:00:00+02:00');
const { casus } = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));

function na<S extends Gebeurtenissoort>(
  van: Casus,
  soort: S,
  gegevens: GebeurtenisVan<S>['gegevens'],
): Casus {
  return evolve(van, { soort, op: OP, door: 'klok', gegevens } as Gebeurtenis);
}

/** What an event changes of a case, beside its number and moment. */
function wijziging<S extends Gebeurtenissoort>(
  van: Casus,
  soort: S,
  gegevens: GebeurtenisVan<S>['gegevens'],
): Partial<Casus> {
  const { laatste, volgnummer, ...rest } = na(van, soort, gegevens);
  expect([laatste, volgnummer]).toEqual([OP, van.volgnummer + 1]);
  const anders = Object.entries(rest).filter(
    ([veld, waarde]) => JSON.stringify(waarde) !== JSON.stringify(van[veld as keyof Casus]),
  );
  return Object.fromEntries(anders);
}

it('a case begins with its report and with nothing else', () => {
  expect(() => evolve(null, { soort: 'perspectief-vervallen', op: OP, door: 'klok', gegevens: {} })).toThrow(
    'Een casus begint met casus-gemeld, niet met perspectief-vervallen',
  );
});

describe('a phase', () => {
  const gegevens: GebeurtenisVan<'fase-geopend'>['gegevens'] = {
    ...{ fase: 'casusregie', aanleiding: 'termijn', regie: 'casusregisseur', verlaat: 3 },
    ...{ doorlopen: false, toestemmers: ['jongere'], vraagtToestemming: true },
  };
  const bereikt = {
    ...{ fase: 'casusregie', bereikt: 'casusregie', verlaat: { casusregie: 3 } },
    regie: { rol: 'casusregisseur', persoon: null },
  };

  it('that opens asks for consent anew', () => {
    expect(
      wijziging(
        na(casus, 'toestemming-vastgelegd', { van: 'ouder', besluit: 'gegeven' }),
        'fase-geopend',
        gegevens,
      ),
    ).toEqual({
      ...bereikt,
      ...{ toestemmers: ['jongere'], bereiktOp: OP, toestemmingsvragen: [{ aanbod: null, antwoorden: {} }] },
    });
  });

  it('that is only passed asks nobody anything and moves no opening', () => {
    expect(wijziging(casus, 'fase-geopend', { ...gegevens, doorlopen: true, toestemmers: [] })).toEqual(
      bereikt,
    );
  });

  it('that asks for no consent ends what was asked', () => {
    const om = { ...gegevens, fase: 'om', aanleiding: 'weigering', vraagtToestemming: false } as const;
    expect(na(casus, 'fase-geopend', om)).toMatchObject({
      toestemmingsvragen: [],
      om: { route: null, besluit: null, zitting: null },
    });
  });

  it('keeps whoever has the lead, where the role stays', () => {
    const van = na(na(casus, 'fase-geopend', gegevens), 'toegewezen', {
      ...{ rol: 'casusregisseur', persoon: 'noor', reden: 'rooster' },
    });
    const regie = (rol: 'casusregisseur' | 'leerplichtambtenaar') =>
      na(van, 'fase-geopend', { ...gegevens, fase: 'doorbraak', regie: rol }).regie;
    expect(regie('casusregisseur')).toEqual({ rol: 'casusregisseur', persoon: 'noor' });
    expect(regie('leerplichtambtenaar')).toEqual({ rol: 'leerplichtambtenaar', persoon: null });
  });

  it('after the OM uses up a fresh arbitrage that it is, and stops asking the board where it is none', () => {
    const hernieuwd = { op: OP, doorKlok: false, besluitOp: OP };
    const bij = (fase: 'casusregie' | 'doorbraak' | 'arbitrage') =>
      na({ ...casus, hernieuwd }, 'fase-geopend', { ...gegevens, fase }).hernieuwd;
    expect(bij('doorbraak')).toEqual(hernieuwd);
    expect(bij('arbitrage')).toBeNull();
    expect(bij('casusregie')).toEqual({ ...hernieuwd, besluitOp: null });
    expect(na(casus, 'fase-geopend', gegevens).hernieuwd).toBeNull();
  });

  it('of arbitrage remembers that its request came back, after afzien and not after late consent', () => {
    const weer = (aanleiding: 'afgezien' | 'alsnog-instemming') =>
      na(casus, 'fase-geopend', { ...gegevens, fase: 'arbitrage', aanleiding }).arbitrage;
    expect([weer('afgezien')?.teruggezonden, weer('alsnog-instemming')?.teruggezonden]).toEqual([
      true,
      false,
    ]);
  });
});

/** Rule 9. */
describe('an arbitration', () => {
  const begin = verzoek(standaard);
  const uitreiking = { datum: '2026-09-10', wijze: 'brief' } as const;
  const zetels = { ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C', voorzitter: null };
  const verdict = { uitspraak: 'U', uitvoerenUiterlijk: '2026-10-01' };

  it('begins under the convenant of that moment, with nothing done', () => {
    expect(verzoek(metConvenant({ arbitrage: { antwoordVanaf: 'uitreiking' } }))).toEqual({
      ...{ antwoordVanaf: 'uitreiking', uitgereikt: null, beantwoord: false, teruggezonden: false },
      ...{ instemming: false, vertegenwoordiger: null, commissie: null, zitting: null },
      ...{ uitspraak: null, aanvaard: false, uitgevoerd: false },
    });
  });

  it.each([
    ['arbitrageverzoek-uitgereikt', uitreiking, { uitgereikt: uitreiking }],
    ['arbitrageverzoek-beantwoord', { besluit: 'weigering' }, { beantwoord: true }],
    [
      'arbitrageverzoek-beantwoord',
      { besluit: 'instemming', vertegenwoordiger: 'V' },
      { beantwoord: true, instemming: true, vertegenwoordiger: 'V' },
    ],
    ['instemming-alsnog-vastgelegd', {}, { beantwoord: true, instemming: true }],
    [
      'instemming-alsnog-vastgelegd',
      { vertegenwoordiger: 'V' },
      { beantwoord: true, instemming: true, vertegenwoordiger: 'V' },
    ],
    ['commissie-samengesteld', zetels, { commissie: zetels }],
    ['zitting-gepland', { tijdstip: OP, buitenTermijn: true }, { zitting: OP }],
    ['uitspraak-gedaan', verdict, { uitspraak: verdict }],
    ['uitspraak-beantwoord', { besluit: 'aanvaard' }, { aanvaard: true }],
    ['uitspraak-beantwoord', { besluit: 'niet-aanvaard' }, {}],
    ['uitvoering-bevestigd', { uitgevoerd: true }, { uitgevoerd: true }],
    ['uitvoering-bevestigd', { uitgevoerd: false }, {}],
  ] as const)('after %s %j', (soort, gegevens, anders) => {
    expect(wijziging(casus, soort, gegevens)).toEqual({ arbitrage: { ...begin, ...anders } });
  });

  it('keeps its seats in another gemeente once it was heard or decided (rule 13)', () => {
    const leeg = { ...zetels, doorbraakteam: null, naburigSwv: null };
    const samengesteld = { ...begin, commissie: zetels };
    expect(zonderSwvZetels(null, OP)).toBeNull();
    expect(zonderSwvZetels(begin, OP)).toBe(begin);
    expect(zonderSwvZetels(samengesteld, OP)).toEqual({ ...begin, commissie: leeg });
    const later = { ...samengesteld, zitting: moment('2026-09-10T10:00:01+02:00') };
    expect(zonderSwvZetels(later, OP)).toEqual({ ...later, commissie: leeg });
    for (const staat of [
      { ...samengesteld, zitting: OP },
      { ...samengesteld, uitspraak: verdict },
    ])
      expect(zonderSwvZetels(staat, OP)).toBe(staat);
  });
});

/** Rule 10. */
describe('at the OM', () => {
  const gang = { route: null, besluit: null, zitting: null };
  const doorDeKlok = { op: OP, doorKlok: true, besluitOp: null };
  const t = 'toelichting';

  it.each([
    ['proces-verbaal-verzonden', { route: 'civiel' }, { om: { ...gang, route: 'civiel' } }],
    [
      'om-besluit-vastgelegd',
      { besluit: 'vervolging', zitting: 'kanton' },
      { om: { ...gang, besluit: 'vervolging', zitting: 'kanton' } },
    ],
    [
      'om-besluit-vastgelegd',
      { besluit: 'sepot', zitting: null },
      { om: { ...gang, besluit: 'sepot' }, hernieuwd: doorDeKlok },
    ],
    ['om-uitkomst-vastgelegd', { uitkomst: t, soort: 'anders' }, { hernieuwd: doorDeKlok }],
    ['van-vervolging-afgezien', { reden: 'verzoek-niet-ontvangen', toelichting: t }, {}],
    ['van-vervolging-afgezien', { reden: 'geoorloofd', toelichting: t }, { hernieuwd: doorDeKlok }],
    ['bestuurlijk-besluit-gevraagd', { volgende: OP }, {}],
  ] as const)('%s %j', (soort, gegevens, anders) => {
    expect(wijziging(casus, soort, gegevens)).toEqual(anders);
  });

  it('the board is asked again every herbeoordeling where nobody can be prosecuted', () => {
    const volgende = moment('2026-10-09T00:00:00+02:00');
    const hernieuwd = { op: OP, doorKlok: false, besluitOp: volgende };
    for (const reden of ['vrijstelling', 'niet-leerplichtig'] as const)
      expect(wijziging(casus, 'van-vervolging-afgezien', { reden, toelichting: t })).toEqual({ hernieuwd });
    expect(na({ ...casus, hernieuwd }, 'bestuurlijk-besluit-gevraagd', { volgende: OP }).hernieuwd).toEqual({
      ...hernieuwd,
      besluitOp: OP,
    });
  });
});

/** Rule 11. */
describe('a return and a relapse', () => {
  const terug = na(casus, 'terugkeer-gemeld', {
    ...{ vanaf: '2026-09-08', plek: 'school', volledig: true, teBevestigen: true },
  });

  it('are confirmed, and watched over', () => {
    const terugkeer = { vanaf: '2026-09-08', gemeldOp: OP, bevestigd: false };
    expect(terug.terugkeer).toEqual(terugkeer);
    const bevestigd = { bevestigd: true, toelichting: 't' };
    expect(wijziging(terug, 'terugkeer-bevestigd', bevestigd)).toEqual({
      terugkeer: { ...terugkeer, bevestigd: true },
    });
    expect(wijziging(terug, 'nazorg-bevestigd', { toelichting: 't' })).toEqual({ nazorgBevestigd: true });
    expect(wijziging(casus, 'terugkeer-bevestigd', bevestigd)).toEqual({});
  });

  it.each([
    ['2026-09-08', {}],
    ['2026-09-09', { aanwezig: [{ van: '2026-09-08', tot: '2026-09-09' }] }],
  ])('leave the days between as attended, when there are any: %s', (vanaf, anders) => {
    expect(wijziging(terug, 'terugval-gemeld', { vanaf })).toEqual({
      ...{ terugkeer: null, veranderdOp: vanaf },
      ...anders,
    });
  });

  it('have nothing between them where there was no return', () => {
    expect(wijziging(casus, 'terugval-gemeld', { vanaf: '2026-09-09' })).toEqual({
      veranderdOp: '2026-09-09',
    });
  });
});

it('a table that does not come is no table, and an arbitration stays what it was', () => {
  const gepland = na(casus, 'doorbraaktafel-gepland', { tijdstip: OP, deelnemers: [] });
  expect(gepland.doorbraaktafel).toEqual({ tijdstip: OP, deelnemers: [], vanDoorbraak: casus.bereiktOp });
  expect(wijziging(gepland, 'doorbraaktafel-vervallen', { tijdstip: OP })).toEqual({ doorbraaktafel: null });
});
