import { z } from 'zod';
import { bereidVoor } from '../../convenanten/convenanten';
import { ROLLEN } from '../../domain/fase';
import { naamSchema } from '../../domain/melding';
import {
  GEGEVENS,
  noemtBuiten,
  OPDRACHTNAMEN,
  vermeldeMensen,
  type Opdrachtnaam,
} from '../../domain/opdracht';
import { datumVan } from '../../domain/tijd';
import { OPDRACHTTITEL } from '../../taal/opdrachten';
import type { ApiDependencies } from '../dependencies';
import { onderSleutel } from '../eenmaal';
import { requireValid, validate } from '../../toegang/input';
import { Problem } from '../../toegang/problems';
import { pathParam, type Route } from '../../toegang/route';
import { metAndereCasus } from '../../toegang/andere-casus';
import { eisBinnenBereik } from '../../toegang/casus';
import { beoordeelPersoon, metRol } from '../../toegang/persoon';
import { leesVermeldplek, vermeldfouten } from '../../toegang/vermeld';
import { eisRecht } from '../../toegang/wie';
import { answer, answerStatus } from '../answer';
import { doorWie } from '../door';
import { opdrachtantwoord } from '../opdrachtantwoord';
import { OPDRACHTVOORBEELDEN } from '../opdrachtvoorbeelden';
import { leesIfMatch } from '../versie';
import { keyOf, statusSchema } from '../uitkomst';

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

/** The commands that are given here: all but the one that goes with a file. */
const GEGEVEN = OPDRACHTNAMEN.filter((naam) => naam !== 'voegDocumentToe');

/** The same for the OpenAPI document: every command with its own data. */
function beschreven(): z.ZodType {
  const soort = (naam: Opdrachtnaam) =>
    z
      .strictObject({
        opdracht: z.literal(naam).meta({ description: 'Welke opdracht u geeft' }),
        door: doorSchema,
        gegevens: (GEGEVENS[naam] as z.ZodType).meta({ description: `De gegevens van de opdracht ${naam}` }),
      })
      .meta({
        id: `Opdracht${naam.charAt(0).toUpperCase()}${naam.slice(1)}`,
        description: OPDRACHTTITEL[naam],
      });
  const [first, ...rest] = GEGEVEN;
  if (first === undefined) throw new Error('There are no commands.');
  return z.discriminatedUnion('opdracht', [soort(first), ...rest.map(soort)]).meta({ id: 'Opdracht' });
}

/** One example of every command, the one that is given most first. */
const VOORBEELDEN = Object.fromEntries(
  GEGEVEN.map((opdracht) => [
    opdracht,
    {
      summary: OPDRACHTTITEL[opdracht],
      value: { opdracht, ...OPDRACHTVOORBEELDEN[opdracht] },
    },
  ]),
);

/** No event may stand without its content. */
const MET_BESTAND = {
  veld: 'opdracht',
  melding: 'gaat samen met het bestand zelf: stuur het naar POST /v1/casussen/{casusnummer}/documenten',
};

/** The rules take any name that was once given, so that what was done stays done; a new one must be there to read. */
function eisZichtbareNaam({ opdracht, gegevens }: z.output<typeof verzoekSchema>): void {
  if (opdracht !== 'corrigeer' || gegevens['veld'] !== 'naam') return;
  const naam = naamSchema.safeParse(gegevens['waarde']);
  if (naam.success) return;
  throw Problem.ongeldig(
    naam.error.issues.map(({ message }) => ({ veld: 'gegevens.waarde', melding: message })),
  );
}

/** Giving a command, and asking what became of it. */
export function opdrachtroutes(deps: ApiDependencies): Route[] {
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
      ...opdrachtantwoord('Uitgevoerd; het staat in het dossier'),
      body: { schema: beschreven(), examples: VOORBEELDEN },
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        const gezien = leesIfMatch(req);
        requireValid(req);
        const verzoek = validate(verzoekSchema, req.body);
        if (verzoek.opdracht === 'voegDocumentToe') throw Problem.ongeldig([MET_BESTAND]);
        eisZichtbareNaam(verzoek);
        const wie = eisRecht(res, 'opdracht');
        const door = doorWie(wie, verzoek.door);
        const casus = await eisBinnenBereik(deps, wie, pathParam(req, 'casusnummer'));
        const { casusnummer } = casus;
        const genoemd = await metAndereCasus(deps, wie, verzoek, casusnummer);
        if (genoemd.fouten.length > 0) throw Problem.ongeldig(genoemd.fouten);
        const buiten = noemtBuiten(verzoek.opdracht) || vermeldeMensen(verzoek).length > 0;
        const waar = buiten ? await casussen.beeld(casusnummer) : null;
        const persoon = waar === null ? { fouten: [] } : await beoordeelPersoon(deps, wie, verzoek, waar);
        const vermeld =
          waar === null || vermeldeMensen(verzoek).length === 0
            ? []
            : await vermeldfouten(deps, wie, { ...verzoek, door }, await leesVermeldplek(deps, wie, waar));
        const genoemden = [...persoon.fouten, ...vermeld];
        if (genoemden.length > 0) throw Problem.ongeldig(genoemden);
        const bereid = bereidVoor(
          { ...genoemd.opdracht, door },
          waar ?? { regio: '', gemeente: '' },
          convenanten,
          datumVan(klok.nu()),
        );
        const opdracht = metRol(bereid, persoon);
        const van = { wie: wie.id, kanaal: 'api', sleutel } as const;
        const gestuurd = {
          waar: `POST /v1/casussen/${casusnummer}/opdrachten`,
          inhoud: req.body as unknown,
          casus: casusnummer,
          opdracht: () => casussen.opdrachtId(casusnummer, van),
        };
        await onderSleutel(deps, req, wie, gestuurd, async () => {
          const uitkomst = await casussen.geef(casusnummer, opdracht, van, gezien);
          await answer(deps, res, uitkomst, { handeling: 'geefOpdracht', sleutel, casus });
        });
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
