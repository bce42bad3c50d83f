import { generateKeyPairSync } from 'node:crypto';
import type { Mailserver } from '../../../../activities/post/mail/server';
import type { TeBezorgen } from '../../../../activities/post/kanaal';
import { adressenVan, Proefserver } from './proefserver';
import { BLIJVEND, brief, TIJDELIJK, verzender } from './verzender';

const ADA = { naam: 'Ada', email: 'ada@voorbeeld.nl' };

let proef: Proefserver;
let sluit: () => void;
beforeEach(() => {
  proef = new Proefserver();
  sluit = () => undefined;
});
afterEach(async () => {
  sluit();
  await proef.close();
});

async function naar(wie = [ADA], anders: Partial<Mailserver> = {}) {
  const een = verzender({ ...(await proef.open()), ...anders }, wie);
  sluit = een.sluit;
  return een;
}

async function verstuurd(bericht: TeBezorgen, anders: Partial<Mailserver> = {}) {
  expect(await (await naar([ADA], anders)).uitkomst(bericht)).toBeNull();
  const [een] = proef.gekregen;
  if (een === undefined) throw new Error('no mail');
  return een;
}

describe('a mail', () => {
  test('says who writes, that a program did, and in which language', async () => {
    const { mail, van } = await verstuurd(brief(), {
      antwoord: { naam: '', adres: 'vragen@voorbeeld.nl' },
    });
    expect(van).toBe('doorbraak@voorbeeld.nl');
    expect(adressenVan(mail.from)).toEqual([
      { name: 'Doorbraak Groningen', address: 'doorbraak@voorbeeld.nl' },
    ]);
    expect(adressenVan(mail.replyTo)).toEqual([{ name: '', address: 'vragen@voorbeeld.nl' }]);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-auto-response-suppress')).toBe('All');
    expect(mail.headers.get('content-language')).toBe('nl');
    expect(mail.headers.has('list')).toBe(false);
    expect(mail.subject).toBe('Er is werk voor u (2026-00417)');
  });

  test('says the same in text and in HTML', async () => {
    const { mail } = await verstuurd(brief());
    expect(mail.text).toContain('Beste Ada,\n\nEr is werk voor u.\n\nMet vriendelijke groet,\nDoorbraak');
    expect(mail.html).toContain('<html lang="nl"');
    expect(mail.html).toContain('Er is werk voor u.');
    expect(mail.attachments).toEqual([]);
  });

  test('that is urgent says so at the top and in its headers', async () => {
    const { mail, bron } = await verstuurd(brief({ soort: 'dringend' }));
    expect(mail.text).toMatch(/^Dit is dringend/);
    expect(mail.html).toContain('Dit is dringend');
    expect(bron).toMatch(/^Importance: high/im);
  });

  test('tells nothing of the case or of who gets it in its Message-ID, and another one to everybody', async () => {
    const { uitkomst } = await naar([ADA, { naam: 'Bo', email: 'bo@voorbeeld.nl' }]);
    const bericht = brief();
    await uitkomst(bericht);
    await uitkomst(brief());
    const ids = proef.gekregen.map(({ mail }) => mail.messageId ?? '');
    expect(new Set(ids).size).toBe(4);
    // A hash, which can hold any name that is written in its digits.
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^<[0-9a-f]{32}@voorbeeld\.nl>$/)));
    for (const { mail } of proef.gekregen) expect(adressenVan(mail.to)).toHaveLength(1);
  });

  test('is signed with the key of the installation where it has one', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { bron } = await verstuurd(brief(), {
      dkim: { domain: 'voorbeeld.nl', selector: 'doorbraak', key },
    });
    expect(bron).toMatch(/^DKIM-Signature: .*d=voorbeeld\.nl;.*s=doorbraak/ms);
  });
});

describe('to the family', () => {
  const aan = (wie: readonly Omit<TeBezorgen['aan']['adressaten'][number], 'id'>[]) => {
    const adressaten = wie.map((een) => ({ ...een, id: een.naam }));
    return brief({ soort: 'brief', aan: { rol: 'ouders', persoon: null, adres: null, adressaten } });
  };
  const mail = (adres: string) => ({ weg: 'e-mail' as const, adres });
  const post = { weg: 'brief' as const, adres: 'Dorpsstraat 1' };

  test('goes a mail to each who wants that, and none to who wants a letter', async () => {
    const { uitkomst } = await naar([]);
    const wie = [
      { naam: 'Fatima', contacten: [mail('fatima@voorbeeld.nl'), post] },
      { naam: 'Karim', contacten: [post, mail('karim@voorbeeld.nl')] },
      { naam: 'Wim', contacten: [mail('wim@voorbeeld.nl')] },
    ];
    expect(await uitkomst(aan(wie))).toBeNull();
    expect(proef.gekregen.map(({ aan: aanWie }) => aanWie.join())).toEqual([
      'fatima@voorbeeld.nl',
      'wim@voorbeeld.nl',
    ]);
  });

  test('goes one mail to two who share an address', async () => {
    const { uitkomst } = await naar([]);
    const samen = ['Fatima', 'Karim'].map((naam) => ({ naam, contacten: [mail('Thuis@voorbeeld.nl')] }));
    expect(await uitkomst(aan(samen))).toBeNull();
    expect(proef.gekregen.map((een) => adressenVan(een.mail.to).map(({ name }) => name))).toEqual([
      ['Fatima, Karim'],
    ]);
  });

  test('nothing goes while nobody wants mail: it waits, and is not lost', async () => {
    const { uitkomst } = await naar([]);
    expect(await uitkomst(aan([{ naam: 'Karim', contacten: [post] }]))).toMatchObject({
      name: TIJDELIJK,
      code: 'geen-e-mail',
    });
  });
});

test('what is for staff without an address waits, and goes to who has one', async () => {
  const { uitkomst } = await naar([{ naam: 'Ada', email: null } as never]);
  expect(await uitkomst(brief())).toMatchObject({ name: TIJDELIJK, code: 'geen-adres' });
  await proef.close();
  const ander = await naar([{ naam: 'Ada', email: null } as never, { naam: 'Bo', email: 'bo@voorbeeld.nl' }]);
  expect(await ander.uitkomst(brief())).toBeNull();
  expect(proef.gekregen.map(({ aan }) => aan)).toEqual([['bo@voorbeeld.nl']]);
});

test('a key that is no key is told at the first mail, not sent around', async () => {
  const { uitkomst } = await naar([ADA], {
    dkim: { domain: 'voorbeeld.nl', selector: 's', key: 'geen sleutel' },
  });
  const fout = await uitkomst(brief());
  expect(fout?.name === BLIJVEND).toBe(false);
});
