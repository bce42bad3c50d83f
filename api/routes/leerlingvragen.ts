import { z } from 'zod';
import type { Gever } from '../../client/gever';
import type { Gebruiker } from '../../domain/gebruiker';
import { leerlingSchema } from '../../domain/melding';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { FILTERVELDEN } from '../../toegang/casusfilter';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { toonCasus, zichtbaarSchema } from './casussen';

const vraagSchema = z
  .strictObject({
    leerling: leerlingSchema.meta({ description: 'Uw sleutel van het kind, zoals u die bij de melding gaf' }),
    school: FILTERVELDEN.school.optional().meta({
      description: 'Het BRIN van de school van de melding; nodig als u voor meer scholen werkt',
    }),
    regio: FILTERVELDEN.regio.optional().meta({
      description: 'De regio waarvoor is gemeld; alleen nodig zonder aanmelding, op deze computer',
    }),
  })
  .meta({ id: 'Leerlingvraag' });
const gevondenSchema = z
  .strictObject({
    regels: z.array(zichtbaarSchema).meta({ description: 'De casussen, de laatst gemelde eerst' }),
  })
  .meta({ id: 'CasussenVanLeerling' });

/** The cases of a child by the caller's own key of it. A key can lead to a child, so it stands in the body and never in an address. */
export function leerlingroutes(deps: Dependencies): Route[] {
  const { dossier, casussen, klok } = deps;
  return [
    {
      method: 'post',
      path: '/v1/leerlingvragen',
      name: 'zoekLeerling',
      group: 'casussen',
      summary:
        'De casussen van een kind dat u meldde, op uw eigen sleutel van dat kind; ook gesloten casussen',
      recht: 'casus',
      body: { schema: vraagSchema, example: { leerling: 'school-12345', school: '12AB00' } },
      answers: { 200: { description: 'De casussen binnen uw bereik', schema: gevondenSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'casus');
        requireValid(req);
        const { leerling, ...waar } = validate(vraagSchema, req.body);
        const workflows = geversVan(wie, waar).map((gever) => casussen.workflowVanKind(gever, leerling));
        const gevonden = await dossier.leesVanKind(bereik(wie), workflows);
        const gezien = gevonden.map(({ casus }) => casus);
        await noteerInzage(deps, res, { handeling: 'zoekLeerling', ookLeeg: true }, gezien);
        const nu = klok.nu();
        res.json({ regels: gevonden.map((gelezen) => toonCasus(wie, gelezen, nu)) });
      },
    },
  ];
}

/** Under whose keys a report of this caller may have come (rule 18; `geverVan` in toegang/melden.ts). */
function geversVan(
  { rol, scholen, id, regio: eigen }: Gebruiker,
  { school, regio = eigen ?? undefined }: { school?: string | undefined; regio?: string | undefined },
): Gever[] {
  const vanScholen = (rol === 'school' || rol === 'systeem') && scholen.length > 0;
  const brins = school === undefined ? (vanScholen ? scholen : []) : [school];
  const gevers: Gever[] = brins.map((brin) => ({ soort: 'school', brin }));
  if (rol === 'systeem' && scholen.length === 0) gevers.push({ soort: 'systeem', id });
  else if (regio !== undefined) gevers.push({ soort: 'regio', regio });
  if (gevers.length === 0) throw Problem.ongeldig([{ veld: 'regio', melding: 'is verplicht, of school' }]);
  return gevers;
}
