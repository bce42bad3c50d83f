import { moment } from '../../domain/tijd';
import { opent } from '../../domain/verwerk';
import { melding, metConvenant, Spel, standaard } from './hulp';

const NU = '2026-09-09T09:00:00+02:00';
const begin = (anders: object = {}, opening: object = {}) =>
  Spel.begin(NU, melding('2026-09-07', { school: '12AB00', ...anders }), opening);

/** What a case takes over from one in casusregie that closed out of nazorg too early. */
const HERVAT = {
  fase: 'casusregie' as const,
  eersteVerzuimdag: '2026-08-24',
  aanwezig: [{ van: '2026-08-31', tot: '2026-09-07' }],
  afgeschaald: {},
  hernieuwd: null,
  om: null,
  verzoek: null,
  veranderdOp: '2026-09-07',
};
const vervolgOp = {
  casusnummer: 'casus-0',
  geslotenOp: moment('2026-09-08T00:00:00+02:00'),
  vrijstelling: null,
  hervat: HERVAT,
};

/** Rules 1, 11 and 18: how a case begins. */
describe('a case begins', () => {
  it('as the school reports it, or the leerplichtambtenaar where a child has none', () => {
    for (const [school, wie] of [
      ['12AB00', 'school'],
      [null, 'leerplichtambtenaar'],
    ] as const) {
      const spel = begin({ school });
      expect(spel.van('casus-gemeld')[0]?.door).toBe(wie);
      expect(spel.casus.regie).toEqual({ rol: wie, persoon: null });
    }
  });

  it('in schoolregie because of the report, and in casusregie when a long absence is expected', () => {
    const eerste = (spel: Spel) => spel.van('fase-geopend').map(({ gegevens: g }) => [g.fase, g.aanleiding]);
    expect(eerste(begin())).toEqual([['schoolregie', 'melding']]);
    expect(eerste(begin({ langdurigVerwacht: false }))).toEqual([['schoolregie', 'melding']]);
    expect(eerste(begin({ langdurigVerwacht: true })).at(-1)).toEqual(['casusregie', 'langdurig-verwacht']);
  });

  it('where an earlier one stopped because of the relapse, whatever length is expected', () => {
    for (const langdurigVerwacht of [false, true]) {
      const spel = begin({ langdurigVerwacht }, { vervolgOp });
      expect(spel.van('fase-geopend').map(({ gegevens: g }) => [g.fase, g.aanleiding, g.doorlopen])).toEqual([
        ['casusregie', 'terugval', false],
      ]);
      expect(spel.casus).toMatchObject({
        fase: 'casusregie',
        bereikt: 'casusregie',
        eersteVerzuimdag: '2026-08-24',
        aanwezig: HERVAT.aanwezig,
        veranderdOp: '2026-09-07',
        vervolgOp: 'casus-0',
      });
    }
  });

  it('as a new one where nothing of an earlier one goes on', () => {
    const spel = begin({}, { vervolgOp: { ...vervolgOp, hervat: null } });
    expect(spel.van('fase-geopend')[0]?.gegevens).toMatchObject({
      fase: 'schoolregie',
      aanleiding: 'melding',
    });
    expect(spel.casus).toMatchObject({
      ...{ vervolgOp: 'casus-0', veranderdOp: null, om: null, arbitrage: null, hernieuwd: null },
      ...{ afspraken: [], aanbod: [], aanwezig: [] },
      ...{ leerling: 'kind-1', nazorgBevestigd: false },
    });
  });

  it('with what became of the request, where the earlier one was with the OM', () => {
    const om = { route: 'civiel' as const, besluit: null, zitting: null };
    const verzoek = { beantwoord: false, uitgereikt: null, teruggezonden: true };
    const hervat = { ...HERVAT, fase: 'om' as const, om, verzoek };
    const { casus } = begin({}, { vervolgOp: { ...vervolgOp, hervat } });
    expect(casus.om).toEqual(om);
    expect(casus.arbitrage).toMatchObject({ ...verzoek, uitspraak: null, commissie: null });
  });

  it('with the question to signal in the verwijsindex where the convenant asks it, and there is a school', () => {
    const vraagt = metConvenant({ verwijsindex: { binnen: 5 } });
    const taak = (convenant: object, school: string | null) =>
      'verwijsindex-melden' in begin({ school }, { convenant }).casus.taken;
    expect([taak(vraagt, '12AB00'), taak(vraagt, null), taak(standaard, '12AB00')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('not at all by a report that cannot be true', () => {
    const opening = {
      casusnummer: 'c',
      melding: melding('2026-09-10'),
      convenant: standaard,
      vervolgOp: null,
    };
    expect(opent(opening as never, moment(NU))).toMatchObject({
      aanvaard: false,
      weigering: { code: 'ongeldig', fouten: [{ veld: 'eersteVerzuimdag' }] },
    });
  });
});
