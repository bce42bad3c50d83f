import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  leesMeldingsbestand,
  MEESTE_BYTES,
  SCHEIDINGSTEKENS,
  TEKENSETS,
} from '../../toegang/meldingsbestand';
import { doeMelding, keurMeldverzoek, regelsleutel } from '../../toegang/meldverzoek';
import { shapeErrors, validate } from '../../toegang/input';
import { Problem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';
import { readUpload } from '../../toegang/upload';
import { eisRecht } from '../../toegang/wie';
import type { ApiDependencies } from '../dependencies';
import { melduitslag, melduitslagSchema } from '../melduitslag';
import { perStuk } from '../../toegang/per-stuk';

const formulierSchema = z.strictObject({
  controle: z.string().max(100).optional().meta({
    description:
      'Zonder: er wordt alleen gekeken. Met de controle uit dat antwoord worden de regels die goed zijn gemeld',
  }),
});
const beschreven = formulierSchema
  .extend({
    bestand: z.string().meta({
      format: 'binary',
      description:
        'CSV van ten hoogste 1 MB en 500 regels, met op de eerste regel de koppen leerling, eerste verzuimdag, geboortedatum, onderwijssoort, gemeente, en wat u hebt van naam, school, soort verzuim, langdurig verwacht, ouder naam, ouder relatie, ouder e-mail, ouder telefoon',
    }),
  })
  .meta({ id: 'Meldingsbestand' });

/** The text in the place of the file is its content. */
const VOORBEELD = {
  bestand:
    'leerling;naam;eerste verzuimdag;geboortedatum;onderwijssoort;gemeente;school\r\n' +
    'school-12347;Noor de Wit;7-9-2026;2-3-2014;po;0014;12AB00\r\n',
};

const regelSchema = melduitslagSchema
  .omit({ nr: true, status: true })
  .extend({
    regel: z.int().meta({ description: 'Het nummer van de regel in het bestand, vanaf 1', example: 2 }),
    status: z.int().meta({
      description:
        'De HTTP-status die deze regel alleen had gekregen; 200 bij alleen kijken: hij kan gemeld worden',
      example: 200,
    }),
  })
  .meta({ id: 'Bestandsregel' });
const uitslagSchema = z
  .strictObject({
    proef: z.boolean().meta({ description: 'True: er is alleen gekeken en niets gemeld', example: true }),
    controle: z.string().meta({
      description: 'Stuur het bestand opnieuw met deze waarde om te melden; zij hoort bij deze inhoud',
    }),
    tekenset: z.enum(TEKENSETS).meta({
      description: 'Hoe de tekst is gelezen: windows-1252 als het geen utf-8 was',
    }),
    scheidingsteken: z.enum(SCHEIDINGSTEKENS).meta({ description: 'Wat er tussen de cellen staat' }),
    aantal: z.int(),
    goed: z.int().meta({ description: 'Hoeveel regels goed zijn', example: 1 }),
    regels: z.array(regelSchema),
  })
  .meta({ id: 'Bestandsuitslag' });

/** Reporting children from a file: look first, then do. */
export function meldingsbestandroutes(deps: ApiDependencies): Route[] {
  return [
    {
      method: 'post',
      path: '/v1/meldingsbestanden',
      name: 'meldUitBestand',
      group: 'casussen',
      summary: 'Kinderen melden uit een CSV-bestand: eerst kijken, dan melden',
      uitleg:
        'De eerste keer wordt er alleen gekeken. Stuur hetzelfde bestand met de controle uit het antwoord om te melden: de regels die goed zijn worden gemeld, de andere overgeslagen. ' +
        'Een regel die al gemeld is en nog eens komt, ook in een ander bestand, wordt niet nog eens gemeld.',
      recht: 'melden',
      upload: { schema: beschreven, example: VOORBEELD },
      answers: { 200: { description: 'Per regel of hij goed is, of wat ervan werd', schema: uitslagSchema } },
      problems: [
        ...(['niet-bevoegd', 'niet-toegestaan', 'ander-kind', 'gewijzigd'] as const),
        ...(['te-druk', 'tijdelijk-onbereikbaar'] as const),
      ],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'melden');
        const { fields, file } = await readUpload(req, res);
        if (file === 'te-druk') throw new Problem('te-druk', undefined, [], { 'retry-after': '30' });
        const { controle } = validate(formulierSchema, fields, shapeErrors(fields));
        if (file === null || file === 'te-groot')
          throw Problem.ongeldig([
            { veld: 'bestand', melding: file === null ? 'is verplicht' : 'mag ten hoogste 1 MB groot zijn' },
          ]);
        const gelezen = leesMeldingsbestand(file.subarray(0, MEESTE_BYTES + 1));
        if (!gelezen.geldig) throw Problem.ongeldig(gelezen.fouten);
        const echt = createHash('sha256').update(file).digest('hex');
        if (controle !== undefined && controle !== echt)
          throw new Problem('gewijzigd', 'Dit is niet het bestand waarnaar gekeken is. Kijk eerst opnieuw.');
        const proef = controle === undefined;
        const uitslagen = await perStuk(gelezen.regels, async ({ melding, fouten }) => {
          const vorm = [...fouten, ...shapeErrors(melding)];
          if (vorm.length > 0) throw Problem.ongeldig(vorm);
          const gekeurd = keurMeldverzoek(deps, wie, melding);
          if (proef) return { status: 200 };
          const sleutel = regelsleutel(melding);
          const { uitkomst, ouder } = await doeMelding(deps, wie, gekeurd, sleutel);
          return melduitslag(uitkomst, ouder, sleutel);
        });
        const regels = uitslagen.map(({ nr, ...rest }) => ({
          regel: gelezen.regels[nr]?.regel ?? nr,
          ...rest,
        }));
        res.json({
          ...{ proef, controle: echt, tekenset: gelezen.tekenset, scheidingsteken: gelezen.scheidingsteken },
          ...{ aantal: regels.length, goed: regels.filter(({ status }) => status < 300).length, regels },
        });
      },
    },
  ];
}
