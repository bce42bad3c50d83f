import { oinVan, uitgaand } from '../../settings/webhooks';

const NOORD = '00000001003214345000';
const ALLE = '00000002003214345000';
function lees(values: Record<string, string>) {
  const problems: string[] = [];
  return { read: uitgaand(values, problems), problems };
}

test('without settings no OIN is known, and nothing in a private network may be called', () => {
  expect(lees({})).toEqual({ read: { oins: new Map(), intern: [] }, problems: [] });
});

test('an OIN is that of the installation, or of a region', () => {
  const { read, problems } = lees({ OIN: `${ALLE}, noorderwold=${NOORD}` });
  expect(problems).toEqual([]);
  expect(oinVan(read!, 'noorderwold')).toBe(NOORD);
  expect(oinVan(read!, 'zuiderveld')).toBe(ALLE);
  expect(oinVan(lees({ OIN: `noorderwold=${NOORD}` }).read!, 'zuiderveld')).toBeNull();
});

test.each(['1234', `${NOORD}1`, `${NOORD},${ALLE}`, `Noord Oost=${NOORD}`])(
  '%s is no setting of OIN',
  (OIN) => {
    expect(lees({ OIN }).problems).toEqual([expect.stringMatching(/^OIN must be/)]);
  },
);

test('hosts, addresses and ranges may be allowed', () => {
  const { read, problems } = lees({
    WEBHOOK_INTERN: 'esb.intern, localhost,10.1.0.0/16,fd00::/8, 192.168.1.7',
  });
  expect([read?.intern, problems]).toEqual([
    ['esb.intern', 'localhost', '10.1.0.0/16', 'fd00::/8', '192.168.1.7'],
    [],
  ]);
});

test.each(['https://esb.intern', '10.0.0.0/33', 'a b', '*.intern', '10.0.0.0/8/8'])('%s is none', (value) => {
  expect(lees({ WEBHOOK_INTERN: value }).problems).toEqual([
    expect.stringMatching(/^WEBHOOK_INTERN must be/),
  ]);
});
