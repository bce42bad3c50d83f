import type { Response } from 'express';
import { z } from 'zod';
import { registermeldingSchema, REGISTERSOORTEN, REGISTERSTATUSSEN } from '../../domain/registermelding';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { requireValid } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { neemRegistermelding } from '../../toegang/registermelding';
import { pathParam, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import type { ApiDependencies } from '../dependencies';
import { kenmerkSchema } from '../uitkomst';

const EXAMPLE = {
  ...{ nummer: '20260914-0042', soort: 'relatief-verzuim', begin: '2026-09-07', einde: null },
  ...{ leerling: 'school-24680', geboortedatum: '2011-05-20', onderwijssoort: 'vo' },
  ...{ gemeente: '0014', school: '12AB00' },
};
const standSchema = z
  .strictObject({
    id: z.string(),
    nummer: z.string().meta({ description: 'Het nummer in het verzuimregister', example: '20260914-0042' }),
    soort: z.enum(REGISTERSOORTEN).meta({ description: 'Het soort verzuim' }),
    begin: z.iso.date().meta({ description: 'De eerste dag van het verzuim' }),
    einde: z.iso.date().nullable().meta({ description: 'De laatste dag; null: het duurt nog' }),
    statussen: z
      .array(
        z.strictObject({
          status: z.enum(REGISTERSTATUSSEN).meta({ description: 'Hoe de melding toen kwam te staan' }),
          op: tijdstipSchema,
        }),
      )
      .meta({ description: 'De statussen die de melding heeft gehad, de oudste eerst' }),
    casusnummer: z.string().nullable(),
    kenmerk: kenmerkSchema.nullable(),
  })
  .meta({ id: 'Registerstand' });

/** Reports as the verzuimregister relays them, and how they stand. */
export function registerroutes(deps: ApiDependencies): Route[] {
  const answers = { 200: { description: 'Hoe de melding staat', schema: standSchema } };
  const toon = async (res: Response, id: string, handeling: string): Promise<void> => {
    const gevonden = await deps.registermeldingen.lees(bereik(eisRecht(res, 'melden')), id);
    if (gevonden === undefined) throw new Problem('niet-gevonden');
    const { casusnummer, kenmerk, statussen, melding } = gevonden;
    const { nummer, soort, begin, einde = null } = melding;
    await noteerInzage(deps, res, { handeling }, casusnummer === null ? [] : [{ casusnummer }]);
    res.json({
      ...{ id, nummer, soort, begin, einde, casusnummer, kenmerk },
      statussen: statussen.map(({ status, op }) => ({ status, op: inAmsterdam(op) })),
    });
  };
  return [
    {
      method: 'post',
      path: '/v1/registermeldingen',
      name: 'ontvangRegistermelding',
      group: 'verzuim',
      summary: 'Een melding doorgeven zoals het verzuimregister haar heeft, ook als zij daar is gewijzigd',
      uitleg:
        'Relatief en langdurig relatief verzuim openen een casus, of voegen zich bij de casus die al loopt. Luxeverzuim en overig verzuim worden ter kennisgeving aangenomen. ' +
        'Hetzelfde nummer is dezelfde melding; een einde sluit geen casus, dat doet wie hem leidt.',
      recht: 'melden',
      body: { schema: registermeldingSchema.meta({ id: 'Registermelding' }), example: EXAMPLE },
      answers,
      problems: [
        ...(['niet-bevoegd', 'niet-gevonden', 'niet-toegestaan', 'ander-kind'] as const),
        ...(['te-druk', 'tijdelijk-onbereikbaar'] as const),
      ],
      handle: async (req, res) => {
        requireValid(req);
        const id = await neemRegistermelding(deps, eisRecht(res, 'melden'), req.body);
        await toon(res, id, 'ontvangRegistermelding');
      },
    },
    {
      method: 'get',
      path: '/v1/registermeldingen/{id}',
      name: 'leesRegistermelding',
      group: 'verzuim',
      summary: 'Hoe een melding uit het verzuimregister staat, met alle statussen',
      recht: 'melden',
      answers,
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: (req, res) => toon(res, pathParam(req, 'id'), 'leesRegistermelding'),
    },
  ];
}
