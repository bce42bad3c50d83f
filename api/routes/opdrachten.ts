import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bereidVoor } from '../../convenanten/convenanten';
import { ROLLEN } from '../../domain/fase';
import { GEGEVENS, OPDRACHTNAMEN, type Opdrachtnaam } from '../../domain/opdracht';
import { datumVan } from '../../domain/tijd';
import type { Afhankelijkheden } from '../afhankelijkheden';
import { eisGoed, keur } from '../invoer';
import { Probleem } from '../problemen';
import { uitPad, type Route } from '../route';
import {
  AANGENOMEN,
  aangenomenSchema,
  bevestigd,
  bevestigdSchema,
  opdrachtPad,
  sleutelSchema,
  sleutelVan,
} from '../uitkomst';

/** What is read here; the data of each command is judged by the rules themselves. */
const verzoekSchema = z.strictObject({
  opdracht: z.string({ error: 'is verplicht: de naam van de opdracht' }),
  door: z.enum(ROLLEN, { error: `moet een van ${ROLLEN.join(', ')} zijn` }),
  gegevens: z.record(z.string(), z.unknown(), {
    error: 'is verplicht: een object met de gegevens van de opdracht',
  }),
});

/** The same for the OpenAPI document: every command with its own data. */
function beschreven(): z.ZodType {
  const soort = (naam: Opdrachtnaam) =>
    z.strictObject({ opdracht: z.literal(naam), door: z.enum(ROLLEN), gegevens: GEGEVENS[naam] });
  const [eerste, ...rest] = OPDRACHTNAMEN;
  return z.union([soort(eerste), ...rest.map(soort)]).meta({ id: 'Opdracht' });
}

const VOORBEELD = {
  opdracht: 'rapporteerVoortgang',
  door: 'school',
  gegevens: { oordeel: 'op-schema', toelichting: 'Komt twee ochtenden per week.' },
};

const statusSchema = z.union([bevestigdSchema, aangenomenSchema]);

/** Giving a command, and asking what became of it. */
export function opdrachtroutes(met: Afhankelijkheden): Route[] {
  const { casussen, convenanten, klok, adressen } = met;
  const pad = '/v1/casussen/{casusnummer}/opdrachten';
  return [
    {
      methode: 'post',
      pad,
      naam: 'geefOpdracht',
      groep: 'opdrachten',
      samenvatting: 'Een opdracht geven in een casus',
      koppen: sleutelSchema,
      lichaam: { schema: beschreven(), voorbeeld: VOORBEELD },
      antwoorden: {
        200: { beschrijving: 'Uitgevoerd; het staat in het dossier', schema: bevestigdSchema },
        202: { beschrijving: AANGENOMEN, schema: aangenomenSchema, koppen: { Location: 'De opdracht' } },
      },
      problemen: ['niet-bevoegd', 'niet-gevonden', 'niet-toegestaan', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const casusnummer = uitPad(req, 'casusnummer');
        const sleutel = sleutelVan(req) ?? randomUUID();
        eisGoed(req);
        const verzoek = keur(verzoekSchema, req.body);
        const workflowId = await adressen.workflowId(casusnummer);
        const waar = vraagtConvenant(verzoek.opdracht) ? await casussen.beeld(workflowId) : null;
        const opdracht = bereidVoor(
          verzoek,
          waar ?? { regio: '', gemeente: '' },
          convenanten,
          datumVan(klok.nu()),
        );
        const uitkomst = await casussen.geefOpdracht(workflowId, opdracht, `${casusnummer}:${sleutel}`, {
          casusnummer,
        });
        switch (uitkomst.soort) {
          case 'bevestigd':
            res.json(bevestigd(uitkomst));
            return;
          case 'onbevestigd':
            res
              .status(202)
              .location(opdrachtPad(casusnummer, uitkomst.updateId))
              .json({ id: uitkomst.updateId, status: 'aangenomen', casusnummer });
            return;
          case 'geweigerd':
            throw Probleem.van(uitkomst.weigering);
          case 'onbekend':
            throw new Probleem('niet-gevonden', 'Deze casus bestaat niet.');
        }
      },
    },
    {
      methode: 'get',
      pad: `${pad}/{id}`,
      naam: 'leesOpdracht',
      groep: 'opdrachten',
      samenvatting: 'Wat er van een opdracht of melding is geworden',
      antwoorden: { 200: { beschrijving: 'De stand: verwerkt of aangenomen', schema: statusSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const casusnummer = uitPad(req, 'casusnummer');
        const id = uitPad(req, 'id');
        const uitkomst = await casussen.status(await adressen.workflowId(casusnummer), id);
        if (uitkomst.soort === 'bevestigd') res.json(bevestigd(uitkomst));
        else if (uitkomst.soort === 'onbevestigd') res.json({ id, status: 'aangenomen', casusnummer });
        else throw new Probleem('niet-gevonden', 'Deze opdracht is niet bekend.');
      },
    },
  ];
}

/** These commands are judged by the convenant that would apply after them, so it must be known where the case is now. */
function vraagtConvenant(opdracht: string): boolean {
  return opdracht === 'draagOver' || opdracht === 'corrigeer' || opdracht === 'zetConvenantOver';
}
