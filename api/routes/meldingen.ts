import { z } from 'zod';
import type { Gebruiker } from '../../domain/gebruiker';
import { requireValid, validate } from '../../toegang/input';
import { doeMelding, keurMeldverzoek } from '../../toegang/meldverzoek';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import type { ApiDependencies } from '../dependencies';
import { onderSleutel } from '../eenmaal';
import { melduitslag, melduitslagSchema, type Melduitslag } from '../melduitslag';
import { perStuk, type Uitslag } from '../../toegang/per-stuk';
import { keyHeaderSchema, keyOf } from '../uitkomst';
import { MELDVOORBEELD, meldingInSchema } from './melden';

/** As many as one request does in the time a caller waits. */
const MEESTE = 100;
const BYTES = 512 * 1024;

const reeksSchema = z
  .strictObject({
    meldingen: z
      .array(meldingInSchema)
      .min(1)
      .max(MEESTE)
      .meta({ description: 'De meldingen, ten hoogste 100' }),
  })
  .meta({ id: 'Meldingreeks' });
/** The same, each of which is judged by itself. */
const omslagSchema = z.strictObject({ meldingen: z.array(z.unknown()).min(1).max(MEESTE) });
const uitslagenSchema = z
  .strictObject({
    uitslagen: z.array(melduitslagSchema).meta({ description: 'Van elke melding een, in dezelfde volgorde' }),
  })
  .meta({ id: 'Melduitslagen' });

/** Sends many reports under one key of the caller: each has a key of its own that follows from it and its place. */
export function doeMeldingen(
  deps: ApiDependencies,
  wie: Gebruiker,
  meldingen: readonly unknown[],
  sleutel: string,
): Promise<Uitslag<Melduitslag>[]> {
  return perStuk(meldingen, async (ruw, nr) => {
    const eigen = `${sleutel}:${nr}`;
    const { uitkomst, ouder } = await doeMelding(deps, wie, keurMeldverzoek(deps, wie, ruw), eigen);
    return melduitslag(uitkomst, ouder, eigen);
  });
}

/** Reporting many children in one request. */
export function meldingenroutes(deps: ApiDependencies): Route[] {
  return [
    {
      method: 'post',
      path: '/v1/meldingen',
      name: 'meldVerzuimen',
      group: 'casussen',
      summary: 'Meer kinderen tegelijk melden; elke melding heeft een eigen uitslag',
      uitleg:
        'Het antwoord is 200, ook als meldingen zijn geweigerd: kijk per uitslag. Stuur het hele verzoek opnieuw met dezelfde sleutel als er een onzeker is of 503 kreeg: ' +
        'wat gedaan is, gebeurt niet nog eens.',
      recht: 'melden',
      headers: keyHeaderSchema,
      body: {
        schema: reeksSchema,
        example: { meldingen: [MELDVOORBEELD, { ...MELDVOORBEELD, leerling: 'school-12346', ouder: null }] },
        bytes: BYTES,
      },
      answers: { 200: { description: 'Per melding wat ervan werd', schema: uitslagenSchema } },
      problems: [
        ...(['niet-bevoegd', 'niet-toegestaan', 'ander-kind', 'sleutel-hergebruikt'] as const),
        ...(['te-druk', 'tijdelijk-onbereikbaar'] as const),
      ],
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        requireValid(req);
        const { meldingen } = validate(omslagSchema, req.body);
        const wie = eisRecht(res, 'melden');
        const gestuurd = {
          waar: 'POST /v1/meldingen',
          inhoud: req.body as unknown,
          casus: null,
          opdracht: null,
        };
        await onderSleutel(deps, req, wie, gestuurd, async () => {
          res.json({ uitslagen: await doeMeldingen(deps, wie, meldingen, sleutel) });
        });
      },
    },
  ];
}
