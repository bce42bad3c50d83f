import { z } from 'zod';
import { bereidVoor } from '../../convenanten/convenanten';
import { ROLLEN } from '../../domain/fase';
import { GEGEVENS, noemtBuiten, OPDRACHTNAMEN, type Opdrachtnaam } from '../../domain/opdracht';
import { datumVan } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { requireValid, validate } from '../../toegang/input';
import { Problem } from '../../toegang/problems';
import { pathParam, type Route } from '../../toegang/route';
import { metAndereCasus } from '../../toegang/andere-casus';
import { eisBinnenBereik } from '../../toegang/casus';
import { beoordeelPersoon, metRol } from '../../toegang/persoon';
import { eisRecht } from '../../toegang/wie';
import { answer, answerStatus } from '../answer';
import { doorWie } from '../door';
import { bevestigdSchema, PENDING, pendingSchema, keyHeaderSchema, keyOf, statusSchema } from '../uitkomst';

/** What is read here; the data of each command is judged by the rules themselves. */
const verzoekSchema = z.strictObject({
  opdracht: z.string({ error: 'is verplicht: de naam van de opdracht' }),
  door: z.enum(ROLLEN, { error: `moet een van ${ROLLEN.join(', ')} zijn` }).optional(),
  gegevens: z.record(z.string(), z.unknown(), {
    error: 'is verplicht: een object met de gegevens van de opdracht',
  }),
});

const doorSchema = z.enum(ROLLEN).optional().meta({
  description:
    'De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.',
});

/** The same for the OpenAPI document: every command with its own data, but that which goes with a file. */
function beschreven(): z.ZodType {
  const soort = (naam: Opdrachtnaam) =>
    z.strictObject({ opdracht: z.literal(naam), door: doorSchema, gegevens: GEGEVENS[naam] });
  const [first, ...rest] = OPDRACHTNAMEN.filter((naam) => naam !== 'voegDocumentToe');
  if (first === undefined) throw new Error('There are no commands.');
  return z.union([soort(first), ...rest.map(soort)]).meta({ id: 'Opdracht' });
}

const EXAMPLE = {
  opdracht: 'rapporteerVoortgang',
  door: 'school',
  gegevens: { oordeel: 'op-schema', toelichting: 'Komt twee ochtenden per week.' },
};

/** No event may stand without its content. */
const MET_BESTAND = {
  veld: 'opdracht',
  melding: 'gaat samen met het bestand zelf: stuur het naar POST /v1/casussen/{casusnummer}/documenten',
};

/** Giving a command, and asking what became of it. */
export function opdrachtroutes(deps: Dependencies): Route[] {
  const { casussen, convenanten, klok } = deps;
  const path = '/v1/casussen/{casusnummer}/opdrachten';
  return [
    {
      method: 'post',
      path,
      name: 'geefOpdracht',
      group: 'opdrachten',
      summary: 'Een opdracht geven in een casus',
      recht: 'opdracht',
      headers: keyHeaderSchema,
      body: { schema: beschreven(), example: EXAMPLE },
      answers: {
        200: { description: 'Uitgevoerd; het staat in het dossier', schema: bevestigdSchema },
        202: { description: PENDING, schema: pendingSchema, headers: { Location: 'De opdracht' } },
      },
      problems: ['niet-bevoegd', 'niet-gevonden', 'niet-toegestaan', 'te-druk', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        requireValid(req);
        const verzoek = validate(verzoekSchema, req.body);
        if (verzoek.opdracht === 'voegDocumentToe') throw Problem.ongeldig([MET_BESTAND]);
        const wie = eisRecht(res, 'opdracht');
        const door = doorWie(wie, verzoek.door);
        const casus = await eisBinnenBereik(deps, wie, pathParam(req, 'casusnummer'));
        const { casusnummer } = casus;
        const genoemd = await metAndereCasus(deps, wie, verzoek, casusnummer);
        if (genoemd.fouten.length > 0) throw Problem.ongeldig(genoemd.fouten);
        const waar = noemtBuiten(verzoek.opdracht) ? await casussen.beeld(casusnummer) : null;
        const persoon = waar === null ? { fouten: [] } : await beoordeelPersoon(deps, wie, verzoek, waar);
        if (persoon.fouten.length > 0) throw Problem.ongeldig(persoon.fouten);
        const bereid = bereidVoor(
          { ...genoemd.opdracht, door },
          waar ?? { regio: '', gemeente: '' },
          convenanten,
          datumVan(klok.nu()),
        );
        const opdracht = metRol(bereid, persoon);
        const van = { wie: wie.id, kanaal: 'api', sleutel } as const;
        const uitkomst = await casussen.geef(casusnummer, opdracht, van);
        await answer(deps, res, uitkomst, { handeling: 'geefOpdracht', sleutel, casus });
      },
    },
    {
      method: 'get',
      path: `${path}/{id}`,
      name: 'leesOpdracht',
      group: 'opdrachten',
      summary: 'Wat er van een opdracht of melding is geworden',
      recht: 'opdracht',
      answers: { 200: { description: 'De stand: verwerkt of aanvaard', schema: statusSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const id = pathParam(req, 'id');
        const wie = eisRecht(res, 'opdracht');
        const { casusnummer } = await eisBinnenBereik(deps, wie, pathParam(req, 'casusnummer'));
        await answerStatus(deps, res, await casussen.status(casusnummer, id), 'leesOpdracht');
      },
    },
  ];
}
