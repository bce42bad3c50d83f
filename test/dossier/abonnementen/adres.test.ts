import { isGeslotenIp, NIETS_INTERN, toegestaan, watMagNiet } from '../../../dossier/abonnementen/adres';

test.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.8.8.8', '169.254.169.254', '172.31.255.255'],
  ...['192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '168.63.129.16'],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '2001:db8::1'],
  ...['::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::127.0.0.1', '64:ff9b::a00:1', '2002:7f00:1::', '2001::1'],
  ...['geen-adres', ''],
])('nothing connects to %s', (adres) => {
  expect(isGeslotenIp(adres, NIETS_INTERN)).toBe(true);
});

test.each(['93.184.215.14', '172.32.0.1', '169.253.0.1', '11.0.0.1', '2a00:1450:400e::1', '2606:4700::1111'])(
  'the public internet is open: %s',
  (adres) => {
    expect(isGeslotenIp(adres, NIETS_INTERN)).toBe(false);
  },
);

test.each([
  'https://127.0.0.1/x',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://0177.0.0.1/x',
  'https://[::1]/x',
  'https://[::ffff:10.0.0.1]/x',
  'https://169.254.169.254/latest/meta-data',
  'https://localhost/x',
  'https://localhost./x',
  'https://metadata.google.internal/x',
  'https://db/x',
])('an address in a closed network is refused as it is given: %s', (adres) => {
  expect(watMagNiet(adres, NIETS_INTERN)).toMatch(/gesloten netwerk/);
});

test.each([
  ['http://ontvanger.voorbeeld.nl/x', /https/],
  ['ftp://ontvanger.voorbeeld.nl/x', /https/],
  ['javascript:alert(1)', /https/],
  ['https://a:b@ontvanger.voorbeeld.nl/x', /wachtwoord/],
  ['https://ontvanger.voorbeeld.nl/x#y', /#/],
  ['ontvanger', /webadres/],
])('what is wrong with %s is said', (adres, wat) => {
  expect(watMagNiet(adres, NIETS_INTERN)).toMatch(wat);
});

test('an address on the public internet may be given', () => {
  expect(watMagNiet('https://ontvanger.voorbeeld.nl:8443/a/b?c=d', NIETS_INTERN)).toBeNull();
  expect(watMagNiet('https://93.184.215.14/x', NIETS_INTERN)).toBeNull();
});

describe('what the settings allow', () => {
  const intern = toegestaan(['ESB.intern', '10.1.0.0/16', 'fd00:1::/32', '192.168.7.7']);

  test.each(['10.1.2.3', 'fd00:1::5', '192.168.7.7'])('%s may be connected to', (adres) => {
    expect(isGeslotenIp(adres, intern)).toBe(false);
  });

  test.each(['10.2.0.1', 'fd00:2::5', '192.168.7.8', '127.0.0.1'])('%s still not', (adres) => {
    expect(isGeslotenIp(adres, intern)).toBe(true);
  });

  test('a host by its name, also without TLS; another one not', () => {
    expect(watMagNiet('http://esb.intern/x', intern)).toBeNull();
    expect(watMagNiet('http://10.1.0.9:8080/x', intern)).toBeNull();
    expect(watMagNiet('https://bus.intern/x', intern)).toBeNull();
    expect(watMagNiet('https://esb.internal/x', intern)).toMatch(/gesloten netwerk/);
  });
});
