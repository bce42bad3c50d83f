import { readKeys } from '../../temporal/codec';
import { moment } from '../../domain/tijd';
import { speelVoorvallen } from '../../inbreng/voorvallen';
import { PROEFSLEUTEL } from '../histories/key';
import { gespeeld, spelwereld, teruggekeerd, voorvallen, workflowIdVan } from './kind';

const keys = readKeys(PROEFSLEUTEL);
const tot = moment('2026-10-31T12:00:00+01:00');
const speel = (wat = voorvallen('x')) =>
  speelVoorvallen(workflowIdVan('x', keys), wat, tot, spelwereld(keys));

describe('what happened to a child, played through the rules', () => {
  it('stands at its own moments, with what the clock did between them, and who holds the case', () => {
    const [casus] = gespeeld('x', voorvallen('x'), tot, keys);
    const stappen = casus!.stappen.flatMap(({ gebeurtenissen, bron }) =>
      gebeurtenissen.map(({ soort, op }) => `${op.slice(0, 10)} ${soort} ${bron?.wie ?? 'klok'}`),
    );
    expect(stappen).toEqual(
      expect.arrayContaining([
        '2026-09-08 casus-gemeld s1',
        '2026-09-10 afspraak-gemaakt s1',
        '2026-09-14 afspraak-verlopen klok',
        '2026-09-16 afspraak-gecontroleerd s1',
        '2026-10-04 fase-geopend klok',
        '2026-10-05 eerste-actie-gemeld c1',
      ]),
    );
    expect(stappen).toEqual([...stappen].sort((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : 0)));
    expect(casus!.casus).toMatchObject({
      fase: 'casusregie',
      regie: { rol: 'casusregisseur', persoon: 'c1' },
    });
    expect(casus!.pseudoniemen).toEqual({ c1: expect.stringMatching(/^[\w-]{16}$/) });
    expect(casus!.laatsteOpdracht).toBeGreaterThan(10);
  });

  it('is the same every time, whatever the order of the list', () => {
    expect(speel([...voorvallen('x')].reverse())).toEqual(speel());
  });

  it('that the rules refuse is named by its place in the list, all of it at once', () => {
    const [melding, ...rest] = voorvallen('x');
    expect(speel(rest)).toMatchObject({
      aanvaard: false,
      geweigerd: [0, 1, 2].map((plek) => ({ plek, weigering: { code: 'niet-toegestaan' } })),
    });
    const anders = {
      ...melding!,
      melding: { ...('melding' in melding! ? melding.melding : never()), gemeente: '9999' },
    };
    expect(speel([anders])).toMatchObject({
      aanvaard: false,
      geweigerd: [{ plek: 0, weigering: { code: 'ongeldig' } }],
    });
  });

  it('after its case was closed opens one that is linked to it', () => {
    const opnieuw = moment('2026-12-10T09:00:00+01:00');
    const [melding] = voorvallen('x');
    const weer = {
      ...melding!,
      op: opnieuw,
      melding: { ...('melding' in melding! ? melding.melding : never()), eersteVerzuimdag: '2026-12-09' },
    };
    const [eerste, tweede] = gespeeld('x', [...teruggekeerd('x'), weer], opnieuw, keys);
    expect(eerste!.casus.gesloten).toMatchObject({ reden: 'teruggekeerd', op: '2026-11-22T23:00:00.000Z' });
    expect(tweede!.casus).toMatchObject({ fase: 'schoolregie', vervolgOp: eerste!.casus.casusnummer });
  });
});

function never(): never {
  throw new Error('the first of them is a report');
}
