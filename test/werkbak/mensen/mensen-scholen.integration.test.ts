import { ingevuld } from '../invullen';
import { ELDERS, gebruiker, MANAGER, Mensenwereld, NOOR } from './mensenwereld';

let wereld: Mensenwereld;
const zie = (pad: string, wie = MANAGER) => wereld.vraag(wie, pad);
const stuur = (pad: string, velden: Record<string, string>, wie = MANAGER) => wereld.vraag(wie, pad, velden);

beforeAll(async () => {
  wereld = await Mensenwereld.start();
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker', gemeenten: ['0014'] });
});
afterAll(() => wereld.stop());

/** Opens a form, types over it and sends it. */
async function vulIn(adres: string, anders: Record<string, string>) {
  return stuur(adres, { ...ingevuld((await zie(adres)).html), ...anders });
}

describe('what asks for attention', () => {
  it('names a holder who is not in the roster, gemeenten without anybody and schools without a zorgcoordinator', async () => {
    const casus = await wereld.casus('onbekend', { school: '34CD00' });
    const { tekst, html } = await zie('/werkbak/mensen');
    expect(tekst).toContain('“onbekend” staat niet in het rooster, maar voert nog de regie in 1 open casus.');
    expect(html).toContain(`/werkbak/casussen/${casus}`);
    expect(tekst).toContain('Voor Aa en Hunze, Assen, Noordenveld en Tynaarlo is er geen casusregisseur');
    expect(tekst).toContain('34CD00: 1 open casus');
    // A beheerder manages the people but reaches no case.
    const beheerder = await zie('/werkbak/mensen', gebruiker('bas', 'beheerder'));
    expect(beheerder.tekst).toContain('“onbekend” staat niet in het rooster');
    expect(beheerder.html).not.toContain(casus);
  });

  it('is over once the school has somebody', async () => {
    expect(
      (await stuur('/werkbak/mensen/school/34CD00', { naam: 'Het Kompas', gemeente: '0106', versie: '0' }))
        .status,
    ).toBe(303);
    expect((await zie('/werkbak/mensen')).tekst).toContain('Het Kompas (34CD00): 1 open casus');
    const { status } = await vulIn('/werkbak/mensen/nieuw?rol=school&school=34CD00', { naam: 'Kees Klomp' });
    expect(status).toBe(303);
    expect((await zie('/werkbak/mensen')).tekst).not.toContain('Het Kompas (34CD00)');
    expect((await zie('/werkbak/mensen/scholen')).tekst).toContain('Het Kompas 34CD00 Assen Kees Klomp');
  });
});

describe('a school', () => {
  const NIEUW = { brin: '56ef00', naam: 'De <i>Ster</i>', gemeente: '0014' };

  it('is added once, with errors beside the fields', async () => {
    const fout = await stuur('/werkbak/mensen/scholen', { brin: 'x', naam: '', gemeente: '' });
    expect(fout.status).toBe(422);
    for (const veld of ['brin', 'naam', 'gemeente']) expect(fout.html).toContain(`id="veld-${veld}-fout"`);
    for (const attempt of [1, 2])
      expect([attempt, (await stuur('/werkbak/mensen/scholen', NIEUW)).naar]).toEqual([
        attempt,
        '/werkbak/mensen/school/56EF00?gedaan=toegevoegd',
      ]);
    expect((await zie('/werkbak/mensen/scholen')).html).toContain('De &lt;i>Ster');
    const anders = await stuur('/werkbak/mensen/scholen', { ...NIEUW, naam: 'De Maan' });
    expect(anders.status).toBe(422);
    expect(anders.tekst).toContain('Deze school staat er al');
  });

  it('of two at once shows the second what the first changed', async () => {
    const adres = '/werkbak/mensen/school/56EF00';
    const velden = ingevuld((await zie(adres)).html);
    expect((await stuur(adres, { ...velden, naam: 'De Zon' })).status).toBe(303);
    const botsing = await stuur(adres, { ...velden, naam: 'De Maan' }, gebruiker('bas', 'beheerder'));
    expect(botsing.status).toBe(409);
    expect(botsing.tekst).toContain('is nu “De Zon”');
    expect(ingevuld(botsing.html)).toMatchObject({ naam: 'De Maan' });
    expect((await stuur(adres, ingevuld(botsing.html))).status).toBe(303);
    expect((await zie(adres)).tekst).toContain('Naam: was “De Zon”, is nu “De Maan”.');
  });

  it('of another region is not there, and no other address is a school', async () => {
    expect((await zie('/werkbak/mensen/scholen', ELDERS)).tekst).not.toContain('De Maan');
    expect((await zie('/werkbak/mensen/school/56EF00', ELDERS)).tekst).not.toContain('De Maan');
    expect((await zie('/werkbak/mensen/school/geen-brin')).status).toBe(404);
    expect((await stuur('/werkbak/mensen/school/56EF00', { ...NIEUW, versie: '1' }, NOOR)).status).toBe(403);
  });
});
