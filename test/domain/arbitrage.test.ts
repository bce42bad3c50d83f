import { lees } from '../../domain/lezen';
import { GEGEVENS } from '../../domain/opdracht';
import { moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const zetels = { ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C' };
const GEEN_ARBITRAGE = expect.stringContaining('als de ouders hebben ingestemd');

/** A case in arbitrage since 30 November, with consent on 1 December and a commission on the second. */
function ingestemd(): Spel {
  return Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }))
    .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
      besluit: 'instemming',
    })
    .doe('2026-12-02T10:00:00+01:00', 'stelCommissieSamen', 'casusregisseur', zetels);
}

const ZITTING = '2026-12-10T10:00:00+01:00';
const gepland = (op = ZITTING) =>
  ingestemd().doe('2026-12-03T10:00:00+01:00', 'planZitting', 'casusregisseur', { op });
const uitspraak = { uitspraak: 'U', uitvoerenUiterlijk: '2026-12-14' };
const gedaan = () => gepland().doe(ZITTING, 'doeUitspraak', 'casusregisseur', uitspraak);
const aanvaard = () =>
  gedaan().doe('2026-12-11T10:00:00+01:00', 'beantwoordUitspraak', 'casusregisseur', { besluit: 'aanvaard' });

/** Why the casusregisseur cannot do something, or null. */
function reden(spel: Spel, op: string, opdracht: string, gegevens: unknown): unknown {
  const uitkomst = spel.probeer(op, opdracht, 'casusregisseur', gegevens);
  return uitkomst.aanvaard ? null : uitkomst.weigering.reden;
}

function fouten(spel: Spel, op: string, opdracht: string, gegevens: unknown) {
  const uitkomst = spel.probeer(op, opdracht, 'casusregisseur', gegevens);
  return uitkomst.aanvaard ? [] : uitkomst.weigering.fouten;
}

/** Rule 9, in its order. */
describe('the request', () => {
  it('was not handed over on a day to come', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
    const uitgereikt = (op: string) =>
      fouten(spel, '2026-12-01T10:00:00+01:00', 'reikVerzoekUit', { op, wijze: 'brief' });
    expect(uitgereikt('2026-12-01')).toEqual([]);
    expect(uitgereikt('2026-12-02')).toEqual([{ veld: 'op', melding: 'mag niet in de toekomst liggen' }]);
  });

  it.each(['opening', 'uitreiking'] as const)('is answered once, its term from the %s', (antwoordVanaf) => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
      convenant: metConvenant({ arbitrage: { antwoordVanaf } }),
    }).doe('2026-12-02T10:00:00+01:00', 'reikVerzoekUit', 'casusregisseur', {
      op: '2026-12-01',
      wijze: 'brief',
    });
    const gevraagd = spel
      .van('taak-geopend')
      .filter(({ gegevens: g }) => g.type === 'arbitrageverzoek-beantwoorden');
    const [op, uiterlijk] =
      antwoordVanaf === 'opening'
        ? ['2026-11-30T00:00:00+01:00', '2026-12-07T00:00:00+01:00']
        : // A day handed over yesterday counts from the midnight after the recording.
          ['2026-12-02T10:00:00+01:00', '2026-12-10T00:00:00+01:00'];
    expect(gevraagd.map((g) => [g.op, g.gegevens.uiterlijk])).toEqual([[moment(op), moment(uiterlijk)]]);
  });
});

describe('the commission', () => {
  it('may be named without a chair, also where the field is there without a value', () => {
    const gelezen = lees(GEGEVENS.stelCommissieSamen, { ...zetels, voorzitter: undefined });
    expect(gelezen.geldig).toBe(true);
  });

  it('says which way it is wrong when one person has two seats', () => {
    expect(lees(GEGEVENS.stelCommissieSamen, { ...zetels, naburigSwv: 'ｂ' })).toMatchObject({
      fouten: [{ melding: 'iedere zetel moet door een andere persoon worden bezet' }],
    });
  });

  it('stands once the verdict is there', () => {
    const nieuw = { ...zetels, ouders: 'D' };
    expect(reden(gepland(), '2026-12-10T11:00:00+01:00', 'stelCommissieSamen', nieuw)).toBeNull();
    expect(reden(gedaan(), '2026-12-10T11:00:00+01:00', 'stelCommissieSamen', nieuw)).toMatch(
      /^De uitspraak is al gedaan, dus de commissie kan niet meer veranderen;/,
    );
  });
});

describe('the hearing', () => {
  it('is not planned in the past, and can be at once', () => {
    const plan = (op: string) => fouten(ingestemd(), '2026-12-03T10:00:00+01:00', 'planZitting', { op });
    expect(plan('2026-12-03T10:00:00+01:00')).toEqual([]);
    expect(plan('2026-12-03T09:59:59+01:00')).toEqual([
      { veld: 'op', melding: 'mag niet in het verleden liggen' },
    ]);
  });

  it('is out of its term from the moment on at which the term ends, the first time it is planned', () => {
    const eind = ingestemd().casus.taken['zitting-plannen']?.uiterlijk;
    expect(eind).toBe(moment('2026-12-16T00:00:00+01:00'));
    const buiten = (op: string) => gepland(op).van('zitting-gepland').at(-1)?.gegevens.buitenTermijn;
    expect(buiten('2026-12-15T23:59:59+01:00')).toBe(false);
    expect(buiten('2026-12-16T00:00:00+01:00')).toBe(true);
  });

  it('that is moved past the term of the first one is too late as well, and the manager reads it', () => {
    const spel = gepland();
    const eind = spel.casus.arbitrage?.zittingVoor;
    expect(eind).toBe(ingestemd().casus.taken['zitting-plannen']?.uiterlijk);
    const laat = (op: string) =>
      gepland()
        .doe('2026-12-04T10:00:00+01:00', 'planZitting', 'casusregisseur', { op })
        .van('zitting-gepland')
        .at(-1)?.gegevens.buitenTermijn;
    expect([laat('2026-12-14T10:00:00+01:00'), laat(eind ?? ''), laat('2027-03-01T10:00:00+01:00')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('moves, and the term of its verdict with it', () => {
    const spel = gepland().doe('2026-12-04T10:00:00+01:00', 'planZitting', 'casusregisseur', {
      op: '2026-12-14T10:00:00+01:00',
    });
    expect(spel.van('zitting-gepland').at(-1)?.gegevens).toEqual({
      tijdstip: moment('2026-12-14T10:00:00+01:00'),
      buitenTermijn: false,
    });
    expect(spel.casus.taken['uitspraak-vastleggen']?.uiterlijk).toBe(moment('2026-12-22T00:00:00+01:00'));
  });

  it('is not planned once the verdict is there, nor while nazorg holds the case still', () => {
    const gegevens = { op: '2026-12-20T10:00:00+01:00' };
    expect(reden(gedaan(), '2026-12-11T10:00:00+01:00', 'planZitting', gegevens)).toBe(
      'De uitspraak is al gedaan; leg vast of de ouders haar aanvaarden.',
    );
    const terug = ingestemd().doe('2026-12-03T10:00:00+01:00', 'meldTerugkeer', 'casusregisseur', {
      vanaf: '2026-12-03',
      plek: 'school',
      volledig: true,
    });
    expect(reden(terug, '2026-12-04T10:00:00+01:00', 'planZitting', gegevens)).toEqual(GEEN_ARBITRAGE);
  });
});

describe('the verdict', () => {
  it('comes at the hearing or after it, and once', () => {
    expect(reden(gepland(), '2026-12-10T09:59:59+01:00', 'doeUitspraak', uitspraak)).toBe(
      'De zitting is pas op 10 december 2026 om 10:00 uur; leg de uitspraak daarna vast, of plan een ander moment.',
    );
    expect(reden(gepland(), ZITTING, 'doeUitspraak', uitspraak)).toBeNull();
    expect(reden(gedaan(), '2026-12-10T11:00:00+01:00', 'doeUitspraak', uitspraak)).toBe(
      'De uitspraak is al gedaan; leg vast of de ouders haar aanvaarden.',
    );
  });

  it('asks nothing before its own day', () => {
    const doe = (uitvoerenUiterlijk: string) =>
      fouten(gepland(), ZITTING, 'doeUitspraak', { uitspraak: 'U', uitvoerenUiterlijk });
    expect(doe('2026-12-10')).toEqual([]);
    expect(doe('2026-12-09')).toEqual([
      { veld: 'uitvoerenUiterlijk', melding: 'mag niet in het verleden liggen' },
    ]);
  });
});

describe('the execution', () => {
  const bevestig = (spel: Spel, op: string, uitgevoerd: boolean) =>
    spel.doe(op, 'bevestigUitvoering', 'casusregisseur', { uitgevoerd });

  it('that is not there before its date is still to be checked', () => {
    const spel = bevestig(aanvaard(), '2026-12-12T10:00:00+01:00', false);
    expect(spel.casus.taken['uitvoering-controleren']?.uiterlijk).toBe(moment('2026-12-15T00:00:00+01:00'));
    expect(bevestig(spel, '2026-12-13T10:00:00+01:00', true).casus.taken).not.toHaveProperty([
      'uitvoering-controleren',
    ]);
  });

  it('that is not there after its date is answered; what enforces it stays until it is there', () => {
    const spel = bevestig(aanvaard().tot('2026-12-15T10:00:00+01:00'), '2026-12-15T10:00:00+01:00', false);
    expect(spel.casus.taken).not.toHaveProperty(['uitvoering-controleren']);
    expect(spel.casus.taken).toHaveProperty(['plaatsing-afdwingen']);
    bevestig(spel, '2026-12-16T10:00:00+01:00', true);
    expect(spel.casus.taken).not.toHaveProperty(['plaatsing-afdwingen']);
    expect(reden(spel, '2026-12-17T10:00:00+01:00', 'bevestigUitvoering', { uitgevoerd: true })).toMatch(
      /^De uitvoering is al bevestigd;/,
    );
  });

  it('is of an accepted verdict only', () => {
    const geen = /^Er is geen aanvaarde uitspraak om uit te voeren;/;
    for (const spel of [ingestemd(), gedaan()])
      expect(reden(spel, '2026-12-11T10:00:00+01:00', 'bevestigUitvoering', { uitgevoerd: true })).toMatch(
        geen,
      );
  });
});
