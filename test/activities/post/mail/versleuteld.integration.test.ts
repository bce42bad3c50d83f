import type { SMTPServerOptions } from 'smtp-server';
import { issue, issueExpired, makeAuthority } from '../../../temporal/certificates';
import { Proefserver } from './proefserver';
import { brief, TIJDELIJK, verzender } from './verzender';

const ADA = { naam: 'Ada', email: 'ada@voorbeeld.nl' };
const ca = makeAuthority('The CA of this test');

let proef: Proefserver;
let sluit: () => void;
beforeEach(() => {
  proef = new Proefserver();
});
afterEach(async () => {
  sluit();
  await proef.close();
});

/** A channel to a server elsewhere, whose certificate must be of our CA. */
async function naar(opties: SMTPServerOptions) {
  const een = verzender({ ...(await proef.open(opties)), tls: 'starttls', ca: ca.cert }, [ADA]);
  sluit = een.sluit;
  return een;
}

const met = (paar: { cert: string; key: string }): SMTPServerOptions => ({
  ...paar,
  disabledCommands: ['AUTH'],
});

describe('over a network', () => {
  test('mail goes encrypted', async () => {
    const { uitkomst } = await naar(met(issue(ca, 'mail')));
    expect(await uitkomst(brief())).toBeNull();
    expect(proef.gekregen.map(({ versleuteld }) => versleuteld)).toEqual([true]);
  });

  test('a server without TLS gets nothing', async () => {
    const { uitkomst } = await naar({});
    expect(await uitkomst(brief())).toMatchObject({ name: TIJDELIJK, code: 'geen-tls' });
    expect(proef.gekregen).toEqual([]);
  });

  test.each([
    ['that has expired', issueExpired(ca, 'mail')],
    ['of somebody else', issue(makeAuthority('Another CA'), 'mail')],
  ])('a certificate %s is an outage, and nothing goes', async (_, paar) => {
    const { uitkomst } = await naar(met(paar));
    expect(await uitkomst(brief())).toMatchObject({ name: TIJDELIJK, code: 'certificaat' });
    expect(proef.gekregen).toEqual([]);
  });
});
