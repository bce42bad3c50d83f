import express from 'express';
import request from 'supertest';
import { moment, naarEpoch } from '../../domain/tijd';
import { aanroeperIn, alsMislukt, beginSpoor, spoorVan } from '../../toegang/spoor';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';
const NU = moment('2026-10-06T10:00:00+02:00');

describe('the operation of another system', () => {
  it.each([`00-${TRACE}-${SPAN}-01`, ` 00-${TRACE}-${SPAN}-00 `, `01-${TRACE}-${SPAN}-01-later`])(
    'is read of %s',
    (kop) => expect(aanroeperIn(kop)).toEqual({ trace: TRACE, span: SPAN }),
  );

  it.each([
    undefined,
    '',
    'iets',
    `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}`,
    `00-${TRACE}-${SPAN}-01'; drop table inzage`,
  ])('is none in %s', (kop) => expect(aanroeperIn(kop)).toBeNull());
});

describe('a request', () => {
  const mislukt: string[] = [];
  const app = express();
  app.use(beginSpoor);
  app.get('/:status', (req, res) => {
    for (const _ of [1, 2]) alsMislukt(res, (trace) => mislukt.push(trace));
    res.status(Number(req.params.status)).json(spoorVan(res, NU));
  });
  beforeEach(() => void mislukt.splice(0));

  it('has an operation of its own, that began before now, also when the caller names theirs', async () => {
    const vraag = async () =>
      (await request(app).get('/200').set('traceparent', `00-${TRACE}-${SPAN}-01`)).body;
    const [een, ander] = [await vraag(), await vraag()];
    expect(een).toEqual({
      trace: expect.stringMatching(/^[0-9a-f]{32}$/),
      aanroeper: { trace: TRACE, span: SPAN },
      begonnenOp: expect.any(String),
    });
    expect(new Set([TRACE, een.trace, ander.trace]).size).toBe(3);
    const duur = naarEpoch(NU) - naarEpoch(een.begonnenOp);
    expect(duur).toBeGreaterThanOrEqual(0);
    expect(duur).toBeLessThan(10_000);
  });

  it.each([
    [200, 0],
    [404, 0],
    [500, 1],
    [503, 1],
  ])('that is answered with %d is told to have failed %d times', async (status, keer) => {
    const { body } = await request(app).get(`/${status}`);
    expect(mislukt).toEqual(Array(keer).fill(body.trace));
  });
});

it('an answer to no request has no operation', () => {
  expect(spoorVan({ locals: {} } as never, NU)).toBeUndefined();
});
