import { vooraf } from '../../domain/decide';
import { evolve } from '../../domain/evolve';
import { moment } from '../../domain/tijd';
import type { Voortzetting } from '../../domain/vervolg';
import { melding, Spel, standaard } from './hulp';

const OP = '2026-12-18T09:00:00+01:00';
const GESLOTEN = moment('2026-12-17T00:00:00+01:00');
const hernieuwd = { op: GESLOTEN, doorKlok: true, besluitOp: null };

/** What a case takes over of one that was at the OM. */
function bijOm(om: NonNullable<Voortzetting['hervat']>['om'], verzoek = true): Voortzetting {
  return {
    casusnummer: 'eerder',
    geslotenOp: GESLOTEN,
    vrijstelling: { geldtTot: '2027-01-01' },
    hervat: {
      fase: 'om',
      eersteVerzuimdag: '2026-09-07',
      aanwezig: [{ van: '2026-12-10', tot: '2026-12-18' }],
      afgeschaald: { doorbraak: GESLOTEN },
      hernieuwd,
      om,
      verzoek: verzoek ? { beantwoord: true, uitgereikt: null, teruggezonden: true } : null,
      veranderdOp: '2026-12-18',
    },
  };
}
const CIVIEL = { route: 'civiel', besluit: null, zitting: null } as const;

const meld = (anders: Parameters<typeof melding>[1], vervolgOp: Voortzetting | null) =>
  evolve(null, {
    ...{ soort: 'casus-gemeld', op: moment(OP), door: 'school' },
    gegevens: { casusnummer: 'c', melding: melding('2026-12-18', anders), convenant: standaard, vervolgOp },
  });

/** Rules 1 and 11. */
describe('a case as it begins', () => {
  const begin = {
    ...{
      casusnummer: 'c',
      leerling: 'kind-1',
      naam: null,
      geboortedatum: '2014-03-02',
      onderwijssoort: 'po',
    },
    ...{ gemeente: '0014', convenant: standaard, gemeldOp: moment(OP), laatste: moment(OP), volgnummer: 1 },
    ...{ eersteVerzuimdag: '2026-12-18', fase: 'schoolregie', bereikt: 'schoolregie', bereiktOp: moment(OP) },
    ...{ verlaat: {}, aanwezig: [], terugkeer: null, veranderdOp: null, gesloten: null, vervolgOp: null },
    ...{ perspectief: null, afgeschaald: {}, hernieuwd: null, vrijstelling: null, masRoute: null },
    ...{
      aankondiging: null,
      taken: {},
      gemist: 0,
      geteldeRondes: 0,
      toestemmers: [],
      toestemmingsvragen: [],
    },
    ...{ toestemming: {}, ouderantwoorden: [], afspraken: [], aanbod: [], doorbraaktafel: null },
    ...{ arbitrage: null, om: null, nazorgBevestigd: false },
  };

  it('from its report has nothing but what the report says', () => {
    const school = { rol: 'school', persoon: null };
    expect(meld({ school: '12AB00', naam: 'Yara' }, null)).toEqual({
      ...{ ...begin, naam: 'Yara', school: '12AB00', regie: school },
    });
    expect(meld({}, null)).toEqual({ ...begin, school: undefined, regie: school });
    expect(meld({ school: null }, null)).toEqual({
      ...{ ...begin, school: null, regie: { rol: 'leerplichtambtenaar', persoon: null } },
    });
  });

  it('on from where another stopped has its phase, its count and what became of its request', () => {
    const { hervat } = bijOm(CIVIEL);
    const { arbitrage, ...rest } = meld({ school: '12AB00' }, bijOm(CIVIEL));
    expect(rest).toEqual({
      ...{ ...begin, ...hervat, bereikt: 'om', school: '12AB00', regie: { rol: 'school', persoon: null } },
      ...{
        vervolgOp: 'eerder',
        vrijstelling: { geldtTot: '2027-01-01' },
        arbitrage: undefined,
        verzoek: undefined,
      },
    });
    expect(arbitrage).toMatchObject({ antwoordVanaf: 'opening', beantwoord: true, teruggezonden: true });
  });
});

/** Rule 11: a visit to the OM goes on where it was. */
describe('a case that goes on at the OM', () => {
  const hervat = (om: Parameters<typeof bijOm>[0], verzoek = true) =>
    Spel.begin(OP, melding('2026-12-18', { school: '12AB00' }), { vervolgOp: bijOm(om, verzoek) });

  it.each([
    [null, 'proces-verbaal-verzenden'],
    [{ route: null, besluit: null, zitting: null }, 'proces-verbaal-verzenden'],
    [CIVIEL, 'om-besluit-vastleggen'],
    [{ route: 'strafrecht', besluit: 'vervolging', zitting: 'kanton' }, 'om-uitkomst-vastleggen'],
  ] as const)('that had come to %j asks for %s', (om, taak) => {
    const { casus } = hervat(om);
    expect(casus.om).toEqual(om ?? { route: null, besluit: null, zitting: null });
    expect(Object.keys(casus.taken).sort()).toEqual(
      [taak, 'onderwijsvraag-bewaken', 'voortgang-rapporteren'].sort(),
    );
  });

  it('opened in no phase later than it should have', () => {
    const [geopend, ...meer] = hervat(CIVIEL).van('fase-geopend');
    expect([geopend?.gegevens, meer]).toEqual([
      {
        ...{ fase: 'om', aanleiding: 'terugval', regie: 'casusregisseur', doorlopen: false, verlaat: null },
        ...{ toestemmers: ['ouder', 'jongere'], vraagtToestemming: false },
      },
      [],
    ]);
  });

  it('of which no request is known cannot say that the request did not come', () => {
    const spel = hervat(null, false);
    expect(spel.casus.arbitrage).toBeNull();
    const uitkomst = spel.probeer('2026-12-18T10:00:00+01:00', 'zieAfVanVervolging', 'leerplichtambtenaar', {
      ...{ reden: 'verzoek-niet-ontvangen', toelichting: 't' },
    });
    expect(uitkomst).toMatchObject({
      aanvaard: false,
      weigering: {
        reden: expect.stringMatching(/^Van een verzoek aan de ouders is in deze casus niets bekend/),
      },
    });
    expect(
      vooraf('zieAfVanVervolging', spel.casus, { nu: moment(OP), door: 'leerplichtambtenaar' }),
    ).toBeNull();
  });
});

it('a case that goes on in doorbraak opens it without a word of lateness', () => {
  const vervolgOp = bijOm(null, false);
  const spel = Spel.begin(OP, melding('2026-12-18', { school: '12AB00' }), {
    vervolgOp: {
      ...vervolgOp,
      hervat: vervolgOp.hervat && {
        ...{ ...vervolgOp.hervat, fase: 'doorbraak', eersteVerzuimdag: '2026-10-05' },
        ...{ afgeschaald: {}, hernieuwd: null, aanwezig: [] },
      },
    },
  });
  expect(spel.van('fase-geopend').map(({ gegevens: g }) => [g.fase, g.verlaat])).toEqual([
    ['doorbraak', null],
  ]);
});
