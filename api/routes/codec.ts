import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { ApiDependencies } from '../dependencies';
import { requireValid, validate } from '../../toegang/input';
import { Problem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';

const payloadSchema = z.object({
  metadata: z.record(z.string(), z.base64()).optional(),
  data: z.base64().optional(),
});
const payloadsSchema = z.object({ payloads: z.array(payloadSchema) }).meta({ id: 'Payloads' });

/** A page of history can hold thousands of payloads. */
const BYTES = 16 * 1024 * 1024;
const LOOPBACK_ORIGIN = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Lets the Temporal Web UI on this computer use the codec server, and no other page. */
export const allowTemporalUi: RequestHandler = (req, res, next) => {
  const { origin } = req.headers;
  res.vary('Origin');
  if (origin !== undefined && !LOOPBACK_ORIGIN.test(origin)) {
    throw new Problem(
      'niet-bevoegd',
      'Alleen de Temporal Web UI op deze computer mag gegevens leesbaar laten maken.',
    );
  }
  if (origin !== undefined) {
    res.set({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'content-type, x-namespace, authorization',
      'access-control-max-age': '600',
    });
  }
  next();
};

/** The codec server: makes what Temporal stores readable in its Web UI, and the other way round. */
export function codecroutes({ codec }: ApiDependencies): Route[] {
  const route = (path: string, name: string, summary: string, convert: typeof codec.decode): Route => ({
    method: 'post',
    path,
    name,
    group: 'codec',
    summary,
    recht: 'codec',
    body: { schema: payloadsSchema, bytes: BYTES },
    answers: { 200: { description: 'Dezelfde payloads, omgezet', schema: payloadsSchema } },
    problems: ['niet-bevoegd'],
    handle: async (req, res) => {
      requireValid(req);
      const { payloads } = validate(payloadsSchema, req.body);
      res.json({ payloads: await convert(payloads).catch(unreadable) });
    },
  });
  return [
    route('/codec/decode', 'ontsleutel', 'Payloads leesbaar maken voor de Temporal Web UI', codec.decode),
    route('/codec/encode', 'versleutel', 'Payloads versleutelen', codec.encode),
  ];
}

function unreadable(): never {
  throw Problem.ongeldig([
    { veld: 'payloads', melding: 'kunnen niet met de sleutel van deze installatie worden gelezen' },
  ]);
}
