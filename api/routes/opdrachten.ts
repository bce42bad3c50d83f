import { z } from 'zod';
import { bereidVoor } from '../../convenanten/convenanten';
import { ROLLEN, type Rol } from '../../domain/fase';
import { spreektAls, type Gebruiker } from '../../domain/gebruiker';
import { GEGEVENS, noemtBuiten, OPDRACHTNAMEN, type Opdrachtnaam } from '../../domain/opdracht';
import { datumVan } from '../../domain/tijd';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { eisGoed, keur } from '../../toegang/input';
import { Probleem } from '../../toegang/problems';
import { uitPad, type Route } from '../../toegang/route';
import { eisBinnenBereik } from '../../toegang/casus';
import { persoonfouten } from '../../toegang/persoon';
import { eisRecht } from '../../toegang/wie';
import { answer, answerStatus } from '../answer';
import {
  bevestigdSchema,
  PENDING,
  pendingSchema,
  sleutelSchema,
  sleutelVan,
  statusSchema,
} from '../uitkomst';

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

/** The same for the OpenAPI document: every command with its own data. */
function beschreven(): z.ZodType {
  const soort = (naam: Opdrachtnaam) =>
    z.strictObject({ opdracht: z.literal(naam), door: doorSchema, gegevens: GEGEVENS[naam] });
  const [eerste, ...rest] = OPDRACHTNAMEN;
  return z.union([soort(eerste), ...rest.map(soort)]).meta({ id: 'Opdracht' });
}

const VOORBEELD = {
  opdracht: 'rapporteerVoortgang',
  door: 'school',
  gegevens: { oordeel: 'op-schema', toelichting: 'Komt twee ochtenden per week.' },
};

/** Giving a command, and asking what became of it. */
export function opdrachtroutes(met: Afhankelijkheden): Route[] {
  const { casussen, convenanten, klok } = met;
  const pad = '/v1/casussen/{casusnummer}/opdrachten';
  return [
    {
      methode: 'post',
      pad,
      naam: 'geefOpdracht',
      groep: 'opdrachten',
      samenvatting: 'Een opdracht geven in een casus',
      recht: 'opdracht',
      koppen: sleutelSchema,
      lichaam: { schema: beschreven(), voorbeeld: VOORBEELD },
      antwoorden: {
        200: { beschrijving: 'Uitgevoerd; het staat in het dossier', schema: bevestigdSchema },
        202: { beschrijving: PENDING, schema: pendingSchema, koppen: { Location: 'De opdracht' } },
      },
      problemen: ['niet-bevoegd', 'niet-gevonden', 'niet-toegestaan', 'te-druk', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const casusnummer = uitPad(req, 'casusnummer');
        const sleutel = sleutelVan(req, res);
        eisGoed(req);
        const verzoek = keur(verzoekSchema, req.body);
        const wie = eisRecht(res, 'opdracht');
        const door = doorWie(wie, verzoek.door);
        await eisBinnenBereik(met, wie, casusnummer);
        const waar = noemtBuiten(verzoek.opdracht) ? await casussen.beeld(casusnummer) : null;
        if (waar !== null) {
          const fouten = await persoonfouten(met, wie, verzoek, waar);
          if (fouten.length > 0) throw Probleem.ongeldig(fouten);
        }
        const opdracht = bereidVoor(
          { ...verzoek, door },
          waar ?? { regio: '', gemeente: '' },
          convenanten,
          datumVan(klok.nu()),
        );
        const van = { wie: wie.id, kanaal: 'api', sleutel } as const;
        const uitkomst = await casussen.geef(casusnummer, opdracht, van);
        await answer(met, res, uitkomst, { handeling: 'geefOpdracht', sleutel, casusnummer });
      },
    },
    {
      methode: 'get',
      pad: `${pad}/{id}`,
      naam: 'leesOpdracht',
      groep: 'opdrachten',
      samenvatting: 'Wat er van een opdracht of melding is geworden',
      recht: 'opdracht',
      antwoorden: { 200: { beschrijving: 'De stand: verwerkt of aanvaard', schema: statusSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const casusnummer = uitPad(req, 'casusnummer');
        const id = uitPad(req, 'id');
        await eisBinnenBereik(met, eisRecht(res, 'opdracht'), casusnummer);
        await answerStatus(met, res, await casussen.status(casusnummer, id), 'leesOpdracht');
      },
    },
  ];
}

/**
 * As which role a command is given: as whoever signed in, whatever is asked; only `lokaal` says it itself. Whether that
 * role may give it as the case stands, the table of the rules says (rule 19).
 */
function doorWie(wie: Gebruiker, gevraagd: Rol | undefined): Rol {
  const als = spreektAls(wie);
  if (als === null) throw new Probleem('geen-recht');
  if (als === 'iedereen') {
    if (gevraagd !== undefined) return gevraagd;
    throw Probleem.ongeldig([{ veld: 'door', melding: `moet een van ${ROLLEN.join(', ')} zijn` }]);
  }
  if (gevraagd !== undefined && gevraagd !== als)
    throw new Probleem('niet-bevoegd', `U geeft opdrachten als ${als}, niet als ${gevraagd}.`);
  return als;
}
