import { z } from 'zod';
import { VERZENDSTANDEN } from '../../dossier/abonnementen/verzendingen';
import { requireValid, validate } from '../../toegang/input';
import { fetchPage, pageFields, readPage } from '../../toegang/paging';
import { Problem } from '../../toegang/problems';
import { pathParam, readQuery, type Route } from '../../toegang/route';
import { vindAbonnement } from '../abonnement-vinden';
import { toonVerzending, verzendingSchema, verzendlijstSchema } from '../abonnementen';
import type { ApiDependencies } from '../dependencies';

const nogEensSchema = z.strictObject({}).meta({ id: 'NieuwePoging' });
const weerSchema = z
  .strictObject({
    aantal: z.int().meta({ description: 'Hoeveel verzendingen zo dadelijk weer gaan', example: 3 }),
  })
  .meta({ id: 'NieuwePogingen' });
const logQuery = z.strictObject({
  ...pageFields,
  stand: z
    .enum(VERZENDSTANDEN, { error: `moet een van ${VERZENDSTANDEN.join(', ')} zijn` })
    .optional()
    .meta({ description: 'Alleen wat zo staat' }),
});

type Deps = Pick<ApiDependencies, 'abonnementen' | 'verzendingen'>;

/** The log of what was sent to a subscription, and sending something of it again. */
export function verzendroutes({ abonnementen, verzendingen }: Deps): Route[] {
  const shared = { group: 'gebeurtenissen', recht: 'abonnementen' } as const;
  const path = '/v1/abonnementen/{id}/verzendingen';
  return [
    {
      ...shared,
      method: 'get',
      path,
      name: 'leesVerzendingen',
      summary: 'Wat er naar uw adres is gestuurd en hoe dat ging, het nieuwste eerst',
      uitleg: 'Wat aankwam of is opgegeven blijft dertig dagen staan.',
      query: logQuery,
      answers: { 200: { description: 'Een bladzij van het log', schema: verzendlijstSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { stand = null, ...rest } = readQuery(logQuery, req);
        const page = readPage(rest, z.int());
        const { abonnement } = await vindAbonnement(abonnementen, req, res);
        const { rows, volgende } = await fetchPage(
          page,
          (blad) => verzendingen.lees(abonnement.id, stand, blad),
          ({ nummer }) => nummer,
        );
        res.json({ regels: rows.map(toonVerzending), volgende });
      },
    },
    {
      ...shared,
      method: 'post',
      path: `${path}/{nummer}/pogingen`,
      name: 'stuurOpnieuw',
      summary: 'Een verzending nog eens sturen, ook als die al aankwam',
      uitleg: 'Met dezelfde webhook-id. Wat er in dezelfde casus na komt, wacht erop.',
      body: { schema: nogEensSchema, example: {} },
      answers: { 200: { description: 'Zo dadelijk gaat die weer', schema: verzendingSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { abonnement } = await vindAbonnement(abonnementen, req, res);
        requireValid(req);
        validate(nogEensSchema, req.body);
        const nummer = pathParam(req, 'nummer');
        const weer = /^[1-9]\d{0,14}$/.test(nummer)
          ? await verzendingen.opnieuw(abonnement.id, Number(nummer))
          : undefined;
        if (weer === undefined)
          throw new Problem('niet-gevonden', 'Deze verzending staat niet in het log, of wordt nu verstuurd.');
        res.json(toonVerzending(weer));
      },
    },
    {
      ...shared,
      method: 'post',
      path: '/v1/abonnementen/{id}/pogingen',
      name: 'stuurMislukteOpnieuw',
      summary: 'Alles nog eens sturen wat de laatste keer niet aankwam',
      uitleg:
        'Ook wat na een week is opgegeven. Per casus op volgorde; van een abonnement dat stilstaat gaat het zodra u het hervat.',
      body: { schema: nogEensSchema, example: {} },
      answers: { 200: { description: 'Zo dadelijk gaan die weer', schema: weerSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { abonnement } = await vindAbonnement(abonnementen, req, res);
        requireValid(req);
        validate(nogEensSchema, req.body);
        res.json({ aantal: await verzendingen.opnieuwMislukt(abonnement.id) });
      },
    },
  ];
}
