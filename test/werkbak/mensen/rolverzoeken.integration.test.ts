import { gebruiker, MANAGER, Mensenwereld, REGIO, kop, type Gezien } from './mensenwereld';
import type { Gebruiker } from '../../../domain/gebruiker';

const TWEEDE = gebruiker('bas', 'beheerder');
let wereld: Mensenwereld;
beforeAll(async () => {
  wereld = await Mensenwereld.start();
  await wereld.mens('mia', 'manager', { naam: 'Mia Visser' });
  await wereld.mens('bas', 'beheerder', { naam: 'Bas Smit' });
});
afterAll(() => wereld.stop());

const zie = (wie: Gebruiker, pad = '/werkbak/mensen') => wereld.vraag(wie, pad);
const rolVan = async (id: string) =>
  (await wereld.db.selectFrom('persoon').select('rol').where('id', '=', id).executeTakeFirst())?.rol;

async function api(wie: Gebruiker, methode: string, pad: string, inhoud?: object) {
  const antwoord = await fetch(new URL(pad, wereld.url), {
    method: methode,
    headers: { 'content-type': 'application/json', ...kop(wie) },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  });
  return { status: antwoord.status, body: (await antwoord.json()) as Record<string, unknown> };
}

/** Asks on the page that somebody becomes privacyfunctionaris. */
async function vraagAan(id: string, naam: string): Promise<Gezien> {
  return wereld.vraag(MANAGER, '/werkbak/mensen/nieuw?rol=privacyfunctionaris', { naam, id, email: '' });
}

/** The address of the one form to decide with. */
function formulierVan({ html }: Gezien): string {
  const [, pad] = /action="(\/werkbak\/mensen\/rolverzoek\/[^"]+)"/.exec(html) ?? [];
  if (pad === undefined) throw new Error('There is nothing to decide about.');
  return pad;
}

describe('a role with rights over others', () => {
  it('is asked by one and given by another, on the page', async () => {
    const gevraagd = await vraagAan('petra', 'Petra Prins');
    expect([gevraagd.status, gevraagd.naar]).toEqual([303, '/werkbak/mensen?gedaan=gevraagd']);
    expect(await rolVan('petra')).toBeUndefined();
    const eigen = await zie(MANAGER, gevraagd.naar ?? '');
    expect(eigen.tekst).toContain('Tot dan verandert er niets.');
    expect(eigen.tekst).toContain('Mia Visser vroeg');
    expect(eigen.tekst).toContain('Iemand anders die mensen beheert, geeft akkoord.');
    expect(eigen.tekst).not.toContain('Geef akkoord');
    const pad = formulierVan(eigen);
    expect((await wereld.vraag(MANAGER, pad, { besluit: 'akkoord' })).status).toBe(403);
    expect((await wereld.vraag(gebruiker('petra', 'manager'), pad, { besluit: 'akkoord' })).status).toBe(403);
    const elders = gebruiker('eva', 'manager', { regio: 'waterstreek' });
    expect((await wereld.vraag(elders, pad, { besluit: 'akkoord' })).status).toBe(404);
    expect(await rolVan('petra')).toBeUndefined();

    expect((await zie(TWEEDE)).tekst).toContain('Geef akkoord');
    const twee = await Promise.all([1, 2].map(() => wereld.vraag(TWEEDE, pad, { besluit: 'akkoord' })));
    expect(twee.map(({ status }) => status).sort()).toEqual([303, 404]);
    expect(await rolVan('petra')).toBe('privacyfunctionaris');
    expect((await zie(TWEEDE)).tekst).not.toContain('Wacht op een tweede persoon');
    const { wijzigingen } = (await api(MANAGER, 'GET', '/v1/mensen/petra/wijzigingen')).body;
    expect(wijzigingen).toMatchObject([{ door: 'bas' }]);
  });

  it('is not given by a manager to themselves, over the API either', async () => {
    const { body: mia } = await api(MANAGER, 'GET', '/v1/mensen/mia');
    const { id: _, regio: __, afwezig: ___, ...gegevens } = mia;
    const zelf = await api(MANAGER, 'PUT', '/v1/mensen/mia', { ...gegevens, rol: 'privacyfunctionaris' });
    expect(zelf.status).toBe(202);
    const verzoek = zelf.body['rolverzoek'] as { id: string; rol: string };
    expect(verzoek).toMatchObject({ persoon: 'mia', rol: 'privacyfunctionaris', nieuw: false });
    expect(await rolVan('mia')).toBe('manager');
    const pad = `/v1/rolverzoeken/${verzoek.id}/besluiten`;
    const akkoord = await api(MANAGER, 'POST', pad, { besluit: 'akkoord' });
    expect([akkoord.status, akkoord.body['code']]).toEqual([403, 'niet-bevoegd']);
    // Taking it back is theirs.
    expect((await api(MANAGER, 'POST', pad, { besluit: 'niet-akkoord' })).status).toBe(200);
    expect((await api(TWEEDE, 'POST', pad, { besluit: 'akkoord' })).status).toBe(404);
    expect(await rolVan('mia')).toBe('manager');
  });

  it('lapses when it was asked anew, or when whom it is for was changed meanwhile', async () => {
    await wereld.mens('ton', 'teamlid', { naam: 'Ton', discipline: 'jeugdarts' });
    const alsManager = { naam: 'Ton', rol: 'manager', versie: 1 };
    const eerste = await api(MANAGER, 'PUT', '/v1/mensen/ton', alsManager);
    const tweede = await api(MANAGER, 'PUT', '/v1/mensen/ton', alsManager);
    const nummer = ({ body }: typeof eerste) => (body['rolverzoek'] as { id: string }).id;
    const besluit = (id: string) =>
      api(TWEEDE, 'POST', `/v1/rolverzoeken/${id}/besluiten`, { besluit: 'akkoord' });
    expect((await besluit(nummer(eerste))).status).toBe(404);
    await wereld.db.updateTable('persoon').set({ versie: 2 }).where('id', '=', 'ton').execute();
    expect((await besluit(nummer(tweede))).body['code']).toBe('gewijzigd');
    expect(await rolVan('ton')).toBe('teamlid');
    expect((await api(TWEEDE, 'GET', '/v1/rolverzoeken')).body).toEqual({ rolverzoeken: [] });
  });

  it('is taken away by one', async () => {
    const { body: petra } = await api(MANAGER, 'GET', '/v1/mensen/petra');
    const gegevens = {
      naam: 'Petra Prins',
      rol: 'privacyfunctionaris',
      actief: false,
      versie: petra['versie'],
    };
    expect((await api(MANAGER, 'PUT', '/v1/mensen/petra', gegevens)).status).toBe(200);
    const weer = await api(MANAGER, 'PUT', '/v1/mensen/petra', { ...gegevens, actief: true, versie: 2 });
    expect(weer.status).toBe(202);
    expect(
      (await wereld.db.selectFrom('persoon').select('regio').where('id', '=', 'petra').execute())[0],
    ).toEqual({
      regio: REGIO,
    });
  });
});
