import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { Gebruiker } from '../../domain/gebruiker';
import type { JsonPayload } from '../../temporal/codec';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
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

/**
 * Lets the Temporal Web UI use the codec server, and no other page: that of the address where people reach it, or, where it has none or
 * only this computer may ask anything, one on this computer.
 */
export function allowTemporalUi({
  temporalUi,
  loopbackOnly,
}: Pick<Dependencies, 'temporalUi' | 'loopbackOnly'>): RequestHandler {
  const only = loopbackOnly || temporalUi === undefined ? null : new URL(temporalUi).origin;
  return (req, res, next) => {
    const { origin } = req.headers;
    res.vary('Origin');
    if (origin !== undefined && !(only === null ? LOOPBACK_ORIGIN.test(origin) : origin === only)) {
      throw new Problem('niet-bevoegd', 'Alleen de Temporal Web UI mag gegevens leesbaar laten maken.');
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
}

/**
 * The codec server: makes what Temporal stores readable in its Web UI, and the other way round. Temporal holds every region,
 * so where there is more than one it is for whoever was given the whole installation by name; what was made readable is
 * written down with the cases it names.
 */
export function codecroutes(deps: ApiDependencies): Route[] {
  const { codec, convenanten } = deps;
  const route = (path: string, name: string, summary: string, convert: typeof codec.decode): Route => ({
    method: 'post',
    path: `/v1${path}`,
    elders: [path],
    name,
    group: 'codec',
    summary,
    recht: 'codec',
    body: { schema: payloadsSchema, bytes: BYTES, example: { payloads: [] } },
    answers: { 200: { description: 'Dezelfde payloads, omgezet', schema: payloadsSchema } },
    problems: ['niet-bevoegd', 'tijdelijk-onbereikbaar'],
    handle: async (req, res) => {
      requireValid(req);
      const { payloads } = validate(payloadsSchema, req.body);
      eisInstallatie(eisRecht(res, 'codec'), convenanten);
      const converted = await convert(payloads).catch(unreadable);
      // That somebody looked is kept whatever it was, and with every case that the dossier knows.
      await noteerInzage(deps, res, { handeling: name, ookLeeg: true }, []);
      await noteerInzage(deps, res, { handeling: name }, casesIn(converted));
      res.json({ payloads: converted });
    },
  });
  return [
    route('/codec/decode', 'ontsleutel', 'Payloads leesbaar maken voor de Temporal Web UI', codec.decode),
    route('/codec/encode', 'versleutel', 'Payloads versleutelen', codec.encode),
  ];
}

/** Somebody of one region sees no more than that region; who knows of more is named. */
function eisInstallatie(wie: Gebruiker, convenanten: Dependencies['convenanten']): void {
  if (wie.regio === null || wie.reikwijdte === 'installatie-breed') return;
  if (convenanten.alle().every(({ regio }) => regio === wie.regio)) return;
  throw new Problem(
    'geen-recht',
    'Temporal heeft de gegevens van alle regio’s. U kunt ze lezen met een token met reikwijdte installatie-breed.',
  );
}

const CASE_NUMBER = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** Every case number that stands in what was made readable; what is no case of ours the log leaves out. */
function casesIn(payloads: readonly JsonPayload[]): { readonly casusnummer: string }[] {
  const found = new Set<string>();
  for (const { data = '' } of payloads)
    for (const [number] of Buffer.from(data, 'base64').toString('utf8').matchAll(CASE_NUMBER))
      found.add(number);
  return [...found].map((casusnummer) => ({ casusnummer }));
}

function unreadable(): never {
  throw Problem.ongeldig([
    { veld: 'payloads', melding: 'kunnen niet met de sleutel van deze installatie worden gelezen' },
  ]);
}
