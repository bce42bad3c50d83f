import { AxiosError } from 'axios';
import { notifyfout } from '../../../../activities/post/notify/fouten';
import { notify, type Notifyzending } from '../../../../activities/post/notify/server';
import { SJABLOON } from './notifyregels';
import { NEE, Proefnotify, sleutelVan, type Kuur } from './proefnotify';

const proef = new Proefnotify();
let url: string;
const apiKey = sleutelVan('proef');
beforeAll(async () => ({ url } = await proef.open()));
afterAll(() => proef.close());

const GOED: Notifyzending = {
  weg: 'e-mail',
  sjabloon: SJABLOON.email,
  aan: 'fatima@voorbeeld.nl',
  personalisatie: { onderwerp: 'Over Sem de Vries', tekst: 'Beste Fatima' },
  referentie: 'abc',
};
const BRIEF = { ...GOED.personalisatie, address_line_1: 'F. Yilmaz', address_line_2: 'Dorpsstraat 1' };

/** What a call comes to: the name of the error, its code, whether NotifyNL may have done it, and its text. */
async function uitkomst(anders: Partial<Notifyzending>, server = { url, apiKey }, timeoutMs = 5_000) {
  try {
    await notify(server).verstuur({ ...GOED, ...anders }, AbortSignal.timeout(timeoutMs));
    return ['aangenomen'];
  } catch (error) {
    const { fout, onzeker } = notifyfout(error);
    const { name, code, message } = fout;
    // Whatever goes into the outbox and on a page names nobody and tells no secret.
    expect(message).not.toMatch(/fatima|sem|vries|dorpsstraat|0612345678/i);
    expect(message).not.toContain(apiKey.slice(-36));
    expect(message.length).toBeLessThan(100);
    return [name === 'BlijvendOnbezorgbaar' ? 'nooit' : 'later', code, onzeker];
  }
}

const nee = (status: number, error: string, message: string): Kuur => ({
  antwoord: 'nee',
  status,
  error,
  message,
});

describe('what the recipient cannot get is final', () => {
  test.each<[string, Partial<Notifyzending>, string]>([
    ['an address that is none', { aan: 'geen adres' }, 'notify-e-mailadres'],
    ['a number of a house', { weg: 'sms', sjabloon: SJABLOON.sms, aan: '050 123 45 67' }, 'notify-nummer'],
    ['a number with letters', { weg: 'sms', sjabloon: SJABLOON.sms, aan: 'bel mij' }, 'notify-nummer'],
    [
      'an envelope of two lines',
      { weg: 'brief', sjabloon: SJABLOON.letter, personalisatie: BRIEF },
      'notify-postadres',
    ],
    [
      'an envelope without a postcode',
      { weg: 'brief', sjabloon: SJABLOON.letter, personalisatie: { ...BRIEF, address_line_3: 'Groningen' } },
      'notify-postadres',
    ],
    [
      'a text of a thousand characters',
      { weg: 'sms', sjabloon: SJABLOON.sms, aan: '0612345678', personalisatie: { tekst: 'x'.repeat(1_000) } },
      'notify-te-lang',
    ],
  ])('%s', async (_, anders, code) => {
    expect(await uitkomst(anders)).toEqual(['nooit', code, false]);
  });
});

describe('what lies at us or at NotifyNL is tried again', () => {
  test.each<[string, Partial<Notifyzending>, string]>([
    ['a template that is not there', { sjabloon: '00000000-0000-4000-8000-000000000000' }, 'notify-sjabloon'],
    ['a template of another way', { sjabloon: SJABLOON.sms }, 'notify-sjabloon'],
    ['a template that asks for more', { personalisatie: { tekst: 'x' } }, 'notify-sjabloon'],
  ])('%s', async (_, anders, code) => {
    expect(await uitkomst(anders)).toEqual(['later', code, false]);
  });

  test.each<[Kuur, string, boolean]>([
    [NEE.snel, 'notify-te-snel', false],
    [NEE.dag, 'notify-daglimiet', false],
    [NEE.storing, 'notify-storing', true],
    [nee(503, 'X', 'busy'), 'notify-storing', true],
    [nee(504, 'EventletTimeout', 'Timeout serving request'), 'notify-storing', true],
    [NEE.sleutel, 'notify-sleutel', false],
    [nee(403, 'AuthError', 'Invalid token: API key revoked'), 'notify-sleutel', false],
    [nee(401, 'AuthError', 'Unauthorized: authentication token must be provided'), 'notify-sleutel', false],
    [NEE.klok, 'notify-klok', false],
    [NEE.proefstand, 'notify-niet-toegestaan', false],
    [nee(403, 'BadRequestError', 'Cannot send letters with a team api key'), 'notify-niet-toegestaan', false],
    [nee(400, 'BadRequestError', 'Service is not allowed to send letters'), 'notify-niet-toegestaan', false],
    [nee(400, 'ValidationError', 'Additional properties are not allowed'), 'notify-weigert', false],
    [nee(404, 'NotFound', 'No result found'), 'notify-weigert', false],
    [nee(302, 'X', 'elsewhere'), 'notify-weigert', false],
    [{ antwoord: 'verbroken' }, 'notify-verbroken', true],
    [{ antwoord: 'gedaan-verbroken' }, 'notify-verbroken', true],
  ])('%j', async (kuur, code, onzeker) => {
    proef.kuren = [kuur];
    expect(await uitkomst({})).toEqual(['later', code, onzeker]);
  });

  test('an answer that takes too long', async () => {
    proef.kuren = [{ antwoord: 'traag', ms: 500 }];
    expect(await uitkomst({}, { url, apiKey }, 100)).toEqual(['later', 'te-lang', true]);
  });

  test('a server that is not there, a name that nobody knows, a key of another service', async () => {
    expect(await uitkomst({}, { url: 'http://127.0.0.1:1', apiKey })).toEqual([
      'later',
      'notify-geen-verbinding',
      false,
    ]);
    expect((await uitkomst({}, { url: 'http://bestaat-niet.invalid', apiKey }))[1]).toBe('notify-onvindbaar');
    const ander = apiKey.replace(/.{4}$/, 'ffff');
    expect(await uitkomst({}, { url, apiKey: ander })).toEqual(['later', 'notify-sleutel', false]);
  });

  test.each([
    'CERT_HAS_EXPIRED',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('a certificate that does not hold: %s', (code) => {
    expect(notifyfout(new AxiosError('tls', code)).fout.code).toBe('notify-certificaat');
  });

  test('an answer that is not of NotifyNL', () => {
    expect(notifyfout(new TypeError('id'))).toMatchObject({
      fout: { code: 'notify-storing' },
      onzeker: true,
    });
  });
});
