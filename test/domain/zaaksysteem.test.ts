import type { Casus } from '../../domain/casus';
import { GEZIN_IN_ZAAKSYSTEEM, magInZaaksysteem, ZAAKDELEN } from '../../domain/zicht/zaaksysteem';
import { standaard } from './hulp';

type Toestemming = Casus['toestemming'];

const GEVEN: Toestemming = { ouder: 'gegeven', jongere: 'gegeven' };
const CONVENANTEN = {
  'says nothing': standaard,
  'says no': { ...standaard, zaaksysteem: { betrokkenen: false } },
  'says yes': { ...standaard, zaaksysteem: { betrokkenen: true } },
};
const TOESTEMMINGEN: Record<string, Toestemming> = {
  'nobody answered': {},
  'one answered': { ouder: 'gegeven' },
  'one refused': { ...GEVEN, jongere: 'geweigerd' },
  'one withdrew': { ...GEVEN, ouder: 'ingetrokken' },
  'both gave it': GEVEN,
};

describe.each(ZAAKDELEN)('%s in a case system', (deel) => {
  test.each(
    Object.entries(CONVENANTEN).flatMap(([wat, convenant]) =>
      Object.entries(TOESTEMMINGEN).map(([wie, toestemming]) => ({ wat, wie, convenant, toestemming })),
    ),
  )('where the convenant $wat and $wie', ({ wat, wie, convenant, toestemming }) => {
    const mag = magInZaaksysteem(deel, { convenant, toestemming, toestemmers: ['ouder', 'jongere'] });
    expect(mag).toBe(deel !== 'gezin' || (wat === 'says yes' && wie === 'both gave it'));
  });
});

test('of the people around a child only who decides about it is named in a case system', () => {
  expect(GEZIN_IN_ZAAKSYSTEEM).toEqual(['ouder-met-gezag', 'voogd']);
});
