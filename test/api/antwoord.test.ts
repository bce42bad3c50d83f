import request from 'supertest';
import type { Casussen } from '../../client/casussen';
import type { DossierReader } from '../../dossier/dossier';
import { beeld } from '../../domain/beeld';
import type { Gebruikersrol } from '../../domain/gebruiker';
import { moment } from '../../domain/tijd';
import { melding, Spel, standaard } from '../domain/hulp';
import { fakeApp } from '../server/nagemaakt';

const NU = moment('2026-12-09T08:00:00Z');
const NUMMER = '0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11';

/** A case at the om, with its proces-verbaal to be sent. */
const { casus } = Spel.begin('2026-09-08T08:00:00Z', melding('2026-09-07', { school: '12AB00' }), {
  casusnummer: NUMMER,
}).tot(NU);

/** The types of task in the answer to a command that somebody of a role gives, and to the question what became of it. */
async function taken(rol: Gebruikersrol): Promise<[gegeven: string[], gevraagd: string[]]> {
  const bevestiging = { casusnummer: NUMMER, nieuw: false, vanaf: 1, tot: 1, beeld: beeld(casus, NU) };
  const uitkomst = { soort: 'bevestigd', workflowId: 'w', opdrachtId: 'id', bevestiging };
  const { app } = fakeApp({
    casussen: {
      geef: () => Promise.resolve(uitkomst),
      status: () => Promise.resolve(uitkomst),
    } as unknown as Casussen,
    dossier: {
      leesCasus: () => Promise.resolve({ casus, kenmerk: '2026-00001' }),
      logInzage: () => Promise.resolve(),
    } as unknown as DossierReader,
    klok: { verschuiving: 0, nu: () => NU },
    identify: () =>
      Promise.resolve({
        ...{ id: 'iemand', naam: 'Iemand', rol, regio: standaard.regio, gemeenten: null },
        scholen: rol === 'school' || rol === 'systeem' ? ['12AB00'] : [],
      }),
  });
  const pad = `/v1/casussen/${NUMMER}/opdrachten`;
  const gegeven = await request(app)
    .post(pad)
    .send({ opdracht: 'rapporteerVoortgang', gegevens: { oordeel: 'op-schema', toelichting: 'x' } });
  const gevraagd = await request(app).get(`${pad}/id`);
  return [gegeven, gevraagd].map(({ status, body }) => {
    expect(status).toBe(200);
    return (body.casus.taken as { type: string }[]).map(({ type }) => type);
  }) as [string[], string[]];
}

test('the answer to a command shows the case as whoever gave it sees it', async () => {
  const alle = beeld(casus, NU).taken.map(({ type }) => type);
  expect(alle).toContain('proces-verbaal-verzenden');
  for (const rol of ['casusregisseur', 'leerplichtambtenaar', 'manager'] as const)
    expect(await taken(rol)).toEqual([alle, alle]);
  const school = alle.filter((type) => type !== 'proces-verbaal-verzenden');
  for (const rol of ['school', 'systeem'] as const) expect(await taken(rol)).toEqual([school, school]);
});
