import { leesRetourmail } from '../../../../activities/post/terug/retourmail';
import { rapport, type Melding } from './postkantoor';

const SLEUTEL = '0123456789abcdef0123456789abcdef';
const MAIL = [
  'From: Doorbraak <doorbraak@voorbeeld.nl>',
  'To: Ada <ada@voorbeeld.nl>',
  'Subject: Nieuwe taak (2026-00417)',
  `Message-ID: <${SLEUTEL}@voorbeeld.nl>`,
  'Content-Type: text/plain',
  '',
  'Er is werk voor u.',
].join('\r\n');

const lees = (raw: string) => leesRetourmail(Buffer.from(raw, 'latin1'));
const van = (melding: Melding) => lees(rapport(MAIL, melding));

describe('a report', () => {
  test.each([
    ['failed', '5.1.1', 'adres-geweigerd'],
    ['failed', '5.1.10', 'adres-geweigerd'],
    ['failed', '5.2.2', 'teruggekomen'],
    ['failed', '5.7.1', 'teruggekomen'],
    ['failed', '4.4.7', 'teruggekomen'],
    ['failed', '4.2.2', 'teruggekomen'],
    ['failed', '4.1.2', 'teruggekomen'],
    ['failed', '', 'teruggekomen'],
    ['delayed', '4.4.1', null],
    ['delayed', '5.1.1', null],
    ['delivered', '2.0.0', null],
    ['relayed', '2.0.0', null],
  ] as const)('%s with %s: %s', async (actie, status, foutcode) => {
    expect(await van({ actie, status })).toEqual({ zendingen: [SLEUTEL], foutcode });
  });

  test.each(['message/rfc822', 'text/rfc822-headers'] as const)(
    'with the mail as %s says which',
    async (origineel) => {
      expect(await van({ origineel })).toEqual({ zendingen: [SLEUTEL], foutcode: 'adres-geweigerd' });
    },
  );

  test('without the mail says which by the id it was handed over with, or not at all', async () => {
    expect(await van({ origineel: null, envelopId: SLEUTEL })).toMatchObject({ zendingen: [SLEUTEL] });
    expect(await van({ origineel: null })).toEqual({ zendingen: [], foutcode: 'adres-geweigerd' });
  });

  test('with a Message-ID that is folded over two lines, in capitals, with other line ends', async () => {
    const gevouwen = rapport(MAIL, {}).replace('Message-ID: <', 'MESSAGE-ID:\r\n <').replace(/\r\n/g, '\n');
    expect(await lees(gevouwen)).toMatchObject({ zendingen: [SLEUTEL], foutcode: 'adres-geweigerd' });
  });

  test('of a mail that is not ours names none', async () => {
    const ander = rapport(MAIL.replace(SLEUTEL, 'CAF=abc123'), {});
    expect(await lees(ander)).toEqual({ zendingen: [], foutcode: 'adres-geweigerd' });
  });
});

describe('no report is', () => {
  const kop = (type: string) =>
    `From: ada@voorbeeld.nl\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: <${SLEUTEL}@voorbeeld.nl>\r\nContent-Type: ${type}\r\n\r\n`;
  test.each([
    ['an answer of somebody who is away', `${kop('text/plain')}Ik ben er niet. Status: 5.1.1 Action: failed`],
    ['nothing', ''],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)).toString('latin1')],
    [
      'a report that it was read',
      rapport(MAIL, {}).replace('report-type=delivery-status', 'report-type=disposition-notification'),
    ],
    ['a report without its status', rapport(MAIL, {}).replace('message/delivery-status', 'text/plain')],
    ['a mail that quotes one', `${kop('text/plain')}${rapport(MAIL, {})}`],
  ])('%s', async (_, raw) => expect(await lees(raw)).toBeNull());

  test('one that breaks off says no more than what is there', async () => {
    const heel = rapport(MAIL, { origineel: 'message/rfc822' });
    for (let einde = 0; einde < heel.length; einde += 37) {
      const gelezen = await lees(heel.slice(0, einde));
      if (gelezen !== null) expect(gelezen.zendingen.every((een) => een === SLEUTEL)).toBe(true);
    }
  });
});
