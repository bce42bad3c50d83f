import { createServer, type AddressInfo } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import type { Mailserver } from '../../../../activities/post/mail/server';
import { Proefserver } from './proefserver';
import { BLIJVEND, brief, TIJDELIJK, verzender } from './verzender';

const ADA = { naam: 'Ada', email: 'ada@voorbeeld.nl' };
const DRIE = [
  { naam: 'Een', email: 'een@voorbeeld.nl' },
  { naam: 'Twee', email: 'twee@voorbeeld.nl' },
  { naam: 'Drie', email: 'drie@voorbeeld.nl' },
];
const GEHEIM = 'geheim-wachtwoord-77';

let proef: Proefserver;
let open: ReturnType<typeof verzender>[];
beforeEach(() => {
  proef = new Proefserver();
  open = [];
});
afterEach(async () => {
  for (const een of open) een.sluit();
  await proef.close();
});

/** A channel to a server with these settings and moods. */
async function naar(
  wie = [ADA],
  opties: SMTPServerOptions = {},
  anders: Partial<Mailserver> = {},
): Promise<ReturnType<typeof verzender>> {
  const een = verzender({ ...(await proef.open(opties)), ...anders }, wie);
  open.push(een);
  return een;
}

/** To whom it went, in no order: several are mailed at once. */
const aangekomen = () => proef.gekregen.map(({ aan }) => aan.join()).sort();

describe('what the server says of the recipient or the text', () => {
  test.each([
    ['550 5.1.1 no such user ada@voorbeeld.nl', BLIJVEND, 'adres-geweigerd'],
    ['550 unknown user', BLIJVEND, 'adres-geweigerd'],
    ['553 5.1.3 bad address', BLIJVEND, 'adres-geweigerd'],
    ['450 4.2.0 Greylisted', TIJDELIJK, 'later'],
    ['451 try again', TIJDELIJK, 'later'],
    ['452 4.2.2 mailbox full', TIJDELIJK, 'postvak-vol'],
    ['552 5.2.2 mailbox full', TIJDELIJK, 'postvak-vol'],
    ['554 5.7.1 relay access denied', TIJDELIJK, 'beleid-weigert'],
    ['421 4.3.2 closing', TIJDELIJK, 'server-weigert'],
  ])('%s at its address: %s, %s', async (antwoord, name, code) => {
    proef.kuren.rcpt = () => antwoord;
    const { uitkomst } = await naar();
    const fout = await uitkomst(brief());
    expect(fout).toMatchObject({ name, code });
    expect(fout?.message).not.toMatch(/ada|voorbeeld/);
    expect(proef.gekregen).toEqual([]);
  });

  test.each([
    ['554 5.6.0 message refused', BLIJVEND, 'bericht-geweigerd'],
    ['550 5.1.1 no such user', BLIJVEND, 'adres-geweigerd'],
    ['550 5.7.26 unauthenticated mail', TIJDELIJK, 'beleid-weigert'],
    ['552 5.2.2 full', TIJDELIJK, 'postvak-vol'],
    ['451 4.3.0 later', TIJDELIJK, 'later'],
  ])('%s after the text: %s, %s', async (antwoord, name, code) => {
    proef.kuren.data = () => antwoord;
    expect(await (await naar()).uitkomst(brief())).toMatchObject({ name, code });
  });

  test('550 of the sender is ours to put right, and tried again', async () => {
    proef.kuren.from = () => '550 5.1.0 sender refused';
    expect(await (await naar()).uitkomst(brief())).toMatchObject({
      name: TIJDELIJK,
      code: 'afzender-geweigerd',
    });
  });

  test('a greylisted message goes at the next attempt, with the same Message-ID as if it had gone at once', async () => {
    let eerst = true;
    proef.kuren.data = () => {
      const antwoord = eerst ? '451 4.7.1 greylisted' : undefined;
      eerst = false;
      return antwoord;
    };
    const ids: (string | undefined)[] = [];
    const weigert = proef.kuren.data;
    proef.kuren.data = (mail) => {
      ids.push(mail.messageId);
      return weigert(mail);
    };
    const { uitkomst } = await naar();
    const bericht = brief();
    expect(await uitkomst(bericht)).toMatchObject({ name: TIJDELIJK, code: 'later' });
    expect(await uitkomst(bericht)).toBeNull();
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@voorbeeld\.nl>$/);
    expect(ids[1]).toBe(ids[0]);
  });
});

describe('of three recipients', () => {
  test('one that is refused for good costs the others nothing, and nobody gets it twice', async () => {
    proef.kuren.rcpt = (adres) => (adres.startsWith('twee') ? '550 5.1.1 unknown' : undefined);
    const { uitkomst, geheugen } = await naar(DRIE);
    const bericht = brief();
    expect(await uitkomst(bericht)).toBeNull();
    expect(aangekomen()).toEqual(['drie@voorbeeld.nl', 'een@voorbeeld.nl']);
    const codes = geheugen.get(bericht.id)?.map(({ foutcode }) => String(foutcode));
    expect(codes?.sort()).toEqual(['adres-geweigerd', 'null', 'null']);
    expect(await uitkomst(bericht)).toBeNull();
    expect(proef.gekregen).toHaveLength(2);
  });

  test('a retry goes only to the one that was put off', async () => {
    let later = true;
    proef.kuren.rcpt = (adres) => (adres.startsWith('twee') && later ? '450 4.2.0 later' : undefined);
    const { uitkomst } = await naar(DRIE);
    const bericht = brief();
    expect(await uitkomst(bericht)).toMatchObject({ name: TIJDELIJK, code: 'later' });
    expect(aangekomen()).toEqual(['drie@voorbeeld.nl', 'een@voorbeeld.nl']);
    later = false;
    expect(await uitkomst(bericht)).toBeNull();
    expect(aangekomen()).toEqual(['drie@voorbeeld.nl', 'een@voorbeeld.nl', 'twee@voorbeeld.nl']);
    expect(new Set(proef.gekregen.map(({ mail }) => mail.messageId)).size).toBe(3);
  });

  test('all refused for good is final, at the next attempt too without asking again', async () => {
    proef.kuren.rcpt = () => '550 5.1.1 unknown';
    const { uitkomst } = await naar(DRIE);
    const bericht = brief();
    expect(await uitkomst(bericht)).toMatchObject({ name: BLIJVEND, code: 'adres-geweigerd' });
    proef.kuren.rcpt = () => undefined;
    expect(await uitkomst(bericht)).toMatchObject({ name: BLIJVEND, code: 'adres-geweigerd' });
    expect(proef.gekregen).toEqual([]);
  });
});

describe('a server that', () => {
  test('drops the connection after the text was sent leaves it uncertain: it goes again, and can be told from its Message-ID', async () => {
    let eens = true;
    proef.kuren.verbreekNaData = () => {
      const nu = eens;
      eens = false;
      return nu;
    };
    const { uitkomst } = await naar();
    const bericht = brief();
    expect(await uitkomst(bericht)).toMatchObject({ name: TIJDELIJK, code: 'verbroken' });
    expect(proef.gekregen).toHaveLength(1);
    expect(await uitkomst(bericht)).toBeNull();
    const [een, twee] = proef.gekregen;
    expect(twee?.mail.messageId).toBe(een?.mail.messageId);
  });

  test('is away is an outage, which mends itself', async () => {
    const { uitkomst } = await naar();
    await proef.close();
    expect(await uitkomst(brief())).toMatchObject({ name: TIJDELIJK, code: 'geen-verbinding' });
    await proef.open();
    expect(await uitkomst(brief())).toBeNull();
  });

  test('greets us with a refusal is an outage', async () => {
    const nors = createServer((socket) =>
      socket.on('error', () => undefined).end('554 5.3.2 no service\r\n'),
    );
    await new Promise<void>((resolve) => nors.listen(0, '127.0.0.1', resolve));
    const { port } = nors.address() as AddressInfo;
    const { uitkomst } = await naar([ADA], {}, { port });
    expect(await uitkomst(brief())).toMatchObject({ name: TIJDELIJK, code: 'server-weigert' });
    await new Promise((resolve) => nors.close(resolve));
  });

  test('says nothing at all is left in time', async () => {
    const stom = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => stom.listen(0, '127.0.0.1', resolve));
    const { port } = stom.address() as AddressInfo;
    const { uitkomst } = await naar([ADA], {}, { port });
    expect(await uitkomst(brief())).toMatchObject({ name: TIJDELIJK, code: 'geen-antwoord' });
    stom.close();
  });

  test('has no address is an outage', async () => {
    const { uitkomst } = await naar([ADA], {}, { host: 'mail.bestaat-niet.invalid' });
    expect(await uitkomst(brief())).toMatchObject({ name: TIJDELIJK, code: 'server-onvindbaar' });
  });

  test('is slow is left when the time of the attempt is over, and nothing goes later unseen', async () => {
    proef.kuren.traag = 60_000;
    const { uitkomst } = await naar(DRIE);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const begonnen = performance.now();
    expect(await uitkomst(brief(), stop.signal)).toMatchObject({ name: TIJDELIJK, code: 'te-lang' });
    expect(performance.now() - begonnen).toBeLessThan(5_000);
    expect(proef.gekregen).toEqual([]);
  });

  test('does not take our password is an outage, and no error tells the password', async () => {
    const { uitkomst } = await naar(
      [ADA],
      {
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: (_auth, _session, done) => done(new Error(`no: ${GEHEIM}`)),
      },
      { user: 'doorbraak', password: GEHEIM },
    );
    const fout = await uitkomst(brief());
    expect(fout).toMatchObject({ name: TIJDELIJK, code: 'aanmelding-geweigerd' });
    expect(JSON.stringify(fout)).not.toContain(GEHEIM);
  });

  test('takes many messages gets no more than three connections', async () => {
    const { uitkomst } = await naar();
    const alle = await Promise.all(Array.from({ length: 12 }, () => uitkomst(brief())));
    expect(alle.every((een) => een === null)).toBe(true);
    expect(proef.gekregen).toHaveLength(12);
    expect(proef.verbonden).toBeLessThanOrEqual(3);
  });
});
