import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { Apiafhankelijkheden } from '../dependencies';
import { eisGoed, keur } from '../../toegang/input';
import { Probleem } from '../../toegang/problems';
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
export const magVanTemporal: RequestHandler = (req, res, next) => {
  const { origin } = req.headers;
  res.vary('Origin');
  if (origin !== undefined && !LOOPBACK_ORIGIN.test(origin)) {
    throw new Probleem(
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
export function codecroutes({ codec }: Apiafhankelijkheden): Route[] {
  const route = (pad: string, naam: string, samenvatting: string, reken: typeof codec.decode): Route => ({
    methode: 'post',
    pad,
    naam,
    groep: 'codec',
    samenvatting,
    recht: 'codec',
    lichaam: { schema: payloadsSchema, bytes: BYTES },
    antwoorden: { 200: { beschrijving: 'Dezelfde payloads, omgezet', schema: payloadsSchema } },
    problemen: ['niet-bevoegd'],
    behandel: async (req, res) => {
      eisGoed(req);
      const { payloads } = keur(payloadsSchema, req.body);
      res.json({ payloads: await reken(payloads).catch(onleesbaar) });
    },
  });
  return [
    route('/codec/decode', 'ontsleutel', 'Payloads leesbaar maken voor de Temporal Web UI', codec.decode),
    route('/codec/encode', 'versleutel', 'Payloads versleutelen', codec.encode),
  ];
}

function onleesbaar(): never {
  throw Probleem.ongeldig([
    { veld: 'payloads', melding: 'kunnen niet met de sleutel van deze installatie worden gelezen' },
  ]);
}
