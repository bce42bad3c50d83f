import { aanZet, nuAanZet } from '../../domain/aan-zet';
import type { Melding } from '../../domain/melding';
import { moment, type Datum } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const GEMELD = '2026-09-09T09:00:00+02:00';

/** A case that was reported on its third day, at once in casusregie; nothing of it is overdue before 10 September. */
function begin(anders: Partial<Melding> = {}, convenant = metConvenant({})): Spel {
  return Spel.begin(GEMELD, melding('2026-09-07', { langdurigVerwacht: true, ...anders }), { convenant });
}

/** The days of each party at 00:00 of a date. */
function opDag(spel: Spel, datum: Datum) {
  const op = moment(`${datum}T00:00:00+02:00`);
  spel.tot(op);
  return aanZet(spel.gebeurtenissen, op);
}

const op = (dag: string, uur = 10) => `2026-09-${dag}T${String(uur).padStart(2, '0')}:00:00+02:00`;
const aanbod = (id: string, soort: string, anders = {}) => ({
  aanbod: id,
  soort,
  aanbieder: 'De Hoeve',
  startdatum: '2026-10-01',
  wachtlijst: false,
  ...anders,
});
const aanvaard = (id: string) => ({ aanbod: id, besluit: 'aanvaard' });

describe('whose move it was', () => {
  it('is nobody yet in an empty file and on the first day', () => {
    expect(aanZet([], moment(GEMELD))).toEqual({});
    const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07'));
    expect(aanZet(spel.gebeurtenissen, moment('2026-09-07T23:59:59+02:00'))).toEqual({});
    expect(opDag(spel, '2026-09-08')).toEqual({ school: 1 });
  });

  it('a report at midnight itself came after the day that ended then', () => {
    const spel = Spel.begin(
      '2026-09-09T00:00:00+02:00',
      melding('2026-09-07', { langdurigVerwacht: true, school: null }),
    );
    expect(opDag(spel, '2026-09-09')).toEqual({ leerplicht: 2 });
    expect(opDag(spel, '2026-09-10')).toEqual({ leerplicht: 2, regie: 1 });
  });

  it('work that is due at the midnight is not overdue at it, due before it it is', () => {
    const uren = (eersteActieUren: number) => metConvenant({ taken: { eersteActieUren, werkdagen: false } });
    const omstreden = (eersteActieUren: number) =>
      opDag(
        begin({}, uren(eersteActieUren)).doe(
          op('09', 11),
          'doeAanbod',
          'casusregisseur',
          aanbod('a', 'zorg'),
        ),
        '2026-09-10',
      );
    expect(omstreden(15)).toEqual({ school: 2, gezin: 1 });
    expect(omstreden(14)).toEqual({ school: 2, regie: 1 });
  });

  it('a manager who holds a case nobody else can hold is of the regie', () => {
    const spel = begin();
    const toegewezen = { rol: 'manager', persoon: 'm-1', reden: 'rooster' } as const;
    const file = [
      ...spel.gebeurtenissen,
      { soort: 'toegewezen', op: moment(GEMELD), door: 'klok', gegevens: toegewezen } as const,
    ];
    expect(aanZet(file, moment(op('10')))).toEqual({ school: 2, regie: 1 });
  });

  it.each([
    ['zorg', 'zorg'],
    ['onderwijszorg', 'zorg'],
    ['dagbesteding', 'zorg'],
    ['onderwijs', 'onderwijs'],
    ['afstandsonderwijs', 'onderwijs'],
    ['werk', 'onderwijs'],
  ])('an offer of %s is of %s until it starts', (soort, partij) => {
    const spel = begin()
      .doe(op('09', 11), 'doeAanbod', 'casusregisseur', aanbod('a', soort))
      .doe(op('09', 12), 'beantwoordAanbod', 'casusregisseur', aanvaard('a'));
    expect(opDag(spel, '2026-09-11')).toEqual({ school: 2, [partij]: 2 });
  });

  it('of several offers that are to start the first one counts, until it has started', () => {
    const spel = begin()
      .doe(op('09', 10), 'doeAanbod', 'casusregisseur', aanbod('a', 'zorg'))
      .doe(
        op('09', 11),
        'doeAanbod',
        'casusregisseur',
        aanbod('b', 'onderwijs', { startdatum: '2026-09-20' }),
      )
      .doe(op('09', 12), 'beantwoordAanbod', 'casusregisseur', aanvaard('b'));
    expect(opDag(spel, '2026-09-10')).toEqual({ school: 2, gezin: 1 });
    spel.doe(op('10'), 'beantwoordAanbod', 'casusregisseur', aanvaard('a'));
    expect(opDag(spel, '2026-09-11')).toEqual({ school: 2, gezin: 1, zorg: 1 });
    spel.doe(op('11', 8), 'controleerStart', 'casusregisseur', {
      aanbod: 'a',
      gestart: true,
      toelichting: 'ja',
    });
    spel.doe(op('11', 8), 'meldEersteActie', 'casusregisseur', { toelichting: 'gebeld' });
    expect(opDag(spel, '2026-09-12')).toEqual({ school: 2, gezin: 1, zorg: 1, onderwijs: 1 });
  });

  it('an answer that was given to an offer placed by mandate changes nothing', () => {
    const spel = begin()
      .doe(op('09', 10), 'doeAanbod', 'casusregisseur', aanbod('a', 'zorg', { doorzettingsmacht: true }))
      .doe(op('09', 11), 'beantwoordAanbod', 'casusregisseur', { aanbod: 'a', besluit: 'afgewezen' });
    expect(opDag(spel, '2026-09-10')).toEqual({ school: 2, zorg: 1 });
  });

  it('the civil route that the OM turns into prosecution is of the OM', () => {
    const wacht = ['09T10', '09T11'] as const;
    const spel = begin();
    for (const wanneer of wacht)
      spel.doe(`2026-09-${wanneer}:00:00+02:00`, 'schaalOp', 'casusregisseur', { reden: 'te weinig' });
    spel
      .doe(op('09', 12), 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'weigering' })
      .doe(op('09', 13), 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'civiel' });
    expect(opDag(spel, '2026-09-10')).toEqual({ school: 2, rvdk: 1 });
    spel.doe(op('10'), 'legOmBesluitVast', 'leerplichtambtenaar', {
      besluit: 'vervolging',
      zitting: 'kanton',
    });
    expect(opDag(spel, '2026-09-12')).toEqual({ school: 2, rvdk: 1, om: 2 });
  });

  it('days before the report follow a school that is corrected, not one that a transfer brings', () => {
    const verbeterd = Spel.begin(GEMELD, melding('2026-09-07', { school: '12AB00' })).doe(
      op('10'),
      'corrigeer',
      'manager',
      { veld: 'school', waarde: null, reden: 'nooit ingeschreven' },
    );
    expect(opDag(verbeterd, '2026-09-11')).toEqual({ leerplicht: 3, school: 1 });
    const verhuisd = Spel.begin(GEMELD, melding('2026-09-07', { school: null }))
      .doe(op('10'), 'draagOver', 'manager', { gemeente: '0014', school: '12AB00' })
      .doe(op('10', 11), 'corrigeer', 'manager', { veld: 'school', waarde: '34CD00', reden: 'typefout' });
    expect(opDag(verhuisd, '2026-09-11')).toEqual({ leerplicht: 3, school: 1 });
  });

  it('no other correction, and no transfer that keeps the school, says whose the days before the report were', () => {
    const zonder = Spel.begin(GEMELD, melding('2026-09-07', { school: null })).doe(
      op('10'),
      'corrigeer',
      'manager',
      { veld: 'naam', waarde: 'Yara', reden: 'typefout' },
    );
    expect(opDag(zonder, '2026-09-11')).toEqual({ leerplicht: 4 });
    const verhuisd = Spel.begin(GEMELD, melding('2026-09-07', { school: '12AB00' }))
      .doe(op('10'), 'draagOver', 'manager', { gemeente: '0014' })
      .doe(op('10', 11), 'corrigeer', 'manager', { veld: 'school', waarde: null, reden: 'was al weg' });
    expect(opDag(verhuisd, '2026-09-11')).toEqual({ leerplicht: 3, school: 1 });
  });

  it('of tasks that are overdue as long the first in the order of their types counts', () => {
    const spel = begin(
      {},
      metConvenant({ om: { procesVerbaal: 1, onderwijsvraag: 1 }, voortgang: { elke: 60 } }),
    )
      .doe(op('09', 10), 'schaalOp', 'casusregisseur', { reden: 'te weinig' })
      .doe(op('09', 11), 'schaalOp', 'casusregisseur', { reden: 'te weinig' })
      .doe(op('09', 12), 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'weigering' });
    const { 'proces-verbaal-verzenden': stuk, 'onderwijsvraag-bewaken': vraag } = spel.casus.taken;
    expect(stuk?.uiterlijk).toBe(vraag?.uiterlijk);
    expect(opDag(spel, '2026-09-12')).toEqual({ school: 2, regie: 2, leerplicht: 1 });
  });
});

describe('whose move it is now', () => {
  it('is judged by what stands in the case at that moment, not at the end of the day', () => {
    const spel = begin();
    expect(nuAanZet(spel.casus, moment(op('09', 10)))).toBe('regie');
    spel.doe(op('09', 11), 'doeAanbod', 'casusregisseur', aanbod('a', 'zorg'));
    expect(nuAanZet(spel.casus, moment(op('09', 12)))).toBe('gezin');
    spel.doe(op('09', 13), 'beantwoordAanbod', 'casusregisseur', aanvaard('a'));
    expect(nuAanZet(spel.casus, moment(op('09', 14)))).toBe('zorg');
  });

  it('is nobody while the child attends, and in a closed case', () => {
    const spel = begin().doe(op('09', 11), 'meldTerugkeer', 'casusregisseur', {
      ...{ vanaf: '2026-09-09', plek: 'eigen school', volledig: true },
    });
    expect(nuAanZet(spel.casus, moment(op('09', 12)))).toBeNull();
    spel.tot('2027-01-01T10:00:00+01:00');
    expect(spel.casus.gesloten).not.toBeNull();
    expect(nuAanZet(spel.casus, moment('2027-01-01T11:00:00+01:00'))).toBeNull();
  });
});
