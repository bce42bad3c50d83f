import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Uitkomst } from '../../client/casus-client';
import { bereidVoor } from '../../convenanten/convenanten';
import { ROLLEN, type Rol } from '../../domain/fase';
import { spreektAls, type Gebruiker } from '../../domain/gebruiker';
import { GEGEVENS, noemtBuiten, OPDRACHTNAMEN, type Opdrachtnaam } from '../../domain/opdracht';
import { datumVan } from '../../domain/tijd';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { eisGoed, keur } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { Probleem } from '../../toegang/problemen';
import { uitPad, type Route } from '../../toegang/route';
import { eisBinnenBereik } from '../../toegang/casus';
import { persoonfouten } from '../../toegang/persoon';
import { eisRecht } from '../../toegang/wie';
import {
  AANGENOMEN,
  aangenomenSchema,
  antwoordAangenomen,
  bevestigd,
  bevestigdSchema,
  magAntwoordZien,
  sleutelSchema,
  sleutelVan,
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

const ONBEKENDE_OPDRACHT = 'Deze opdracht is niet bekend.';

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
      recht: 'opdracht',
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
        const wie = eisRecht(res, 'opdracht');
        const door = doorWie(wie, verzoek.door);
        await eisBinnenBereik(met, wie, casusnummer);
        const workflowId = await adressen.workflowId(casusnummer);
        const waar = noemtBuiten(verzoek.opdracht) ? await casussen.beeld(workflowId) : null;
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
        const uitkomst = await casussen.geefOpdracht(workflowId, opdracht, `${casusnummer}:${sleutel}`, {
          casusnummer,
          herkomst: { wie: wie.id, kanaal: 'api' },
        });
        switch (uitkomst.soort) {
          case 'bevestigd':
            if (await magAntwoordZien(met, res, 'geefOpdracht', uitkomst.bevestiging.beeld))
              res.json(bevestigd(uitkomst));
            else antwoordAangenomen(res, casusnummer, uitkomst.opdrachtId);
            return;
          case 'onbevestigd':
            antwoordAangenomen(res, casusnummer, uitkomst.opdrachtId);
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
      recht: 'opdracht',
      antwoorden: { 200: { beschrijving: 'De stand: verwerkt of aangenomen', schema: statusSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const casusnummer = uitPad(req, 'casusnummer');
        const id = uitPad(req, 'id');
        await eisBinnenBereik(met, eisRecht(res, 'opdracht'), casusnummer);
        const uitkomst = await casussen.status(await adressen.workflowId(casusnummer), id);
        if (!gaatOver(uitkomst, casusnummer)) throw new Probleem('niet-gevonden', ONBEKENDE_OPDRACHT);
        if (uitkomst.soort === 'bevestigd') {
          await noteerInzage(met, res, { handeling: 'leesOpdracht' }, [uitkomst.bevestiging.beeld]);
          res.json(bevestigd(uitkomst));
        } else if (uitkomst.soort === 'onbevestigd') res.json({ id, status: 'aangenomen', casusnummer });
        else throw new Probleem('niet-gevonden', ONBEKENDE_OPDRACHT);
      },
    },
  ];
}

/** True when an outcome is of this case: cases of one child share a workflow, which shows the last of them. */
function gaatOver(uitkomst: Uitkomst, casusnummer: string): boolean {
  switch (uitkomst.soort) {
    case 'bevestigd': {
      const { bevestiging } = uitkomst;
      return bevestiging.casusnummer === casusnummer && bevestiging.beeld.casusnummer === casusnummer;
    }
    case 'onbevestigd':
      return uitkomst.casusnummer === casusnummer;
    case 'geweigerd':
    case 'onbekend':
      return false;
  }
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
