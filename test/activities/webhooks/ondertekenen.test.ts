import { ondertekend } from '../../../activities/webhooks/ondertekenen';

/** The example of Standard Webhooks, as its libraries test it. */
const GEHEIM = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const OP = 1_614_265_330_000;
const INHOUD = '{"test": 2432232314}';
const HANDTEKENING = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

test('a delivery is signed as Standard Webhooks says', () => {
  expect(ondertekend(ID, OP, INHOUD, [{ geheim: GEHEIM, tot: null }])).toEqual({
    'webhook-id': ID,
    'webhook-timestamp': '1614265330',
    'webhook-signature': HANDTEKENING,
  });
});

test('while two secrets hold it is signed with both, the newest first; one whose time has passed signs nothing', () => {
  const nieuw = { geheim: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', tot: null };
  const handtekeningen = (tot: string) =>
    ondertekend(ID, OP, INHOUD, [nieuw, { geheim: GEHEIM, tot }])['webhook-signature']?.split(' ');
  const samen = handtekeningen('2021-02-25T15:02:11.000Z');
  expect(samen).toHaveLength(2);
  expect(samen?.[1]).toBe(HANDTEKENING);
  expect(handtekeningen('2021-02-25T15:02:10.000Z')).toEqual(samen?.slice(0, 1));
});
