import { ingevuld } from '../invullen';
import { ELDERS, gebruiker, MANAGER, Mensenwereld, NOOR, overDagen, type Gezien } from './mensenwereld';

const PAD = '/werkbak/vervanging';
const SAM = gebruiker('sam', 'casusregisseur', { naam: 'Sam de Vries' });
let wereld: Mensenwereld;
const zie = (pad: string, wie = NOOR) => wereld.vraag(wie, pad);
const stuur = (pad: string, velden: Record<string, string>, wie = NOOR) => wereld.vraag(wie, pad, velden);

beforeAll(async () => {
  wereld = await Mensenwereld.start();
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker', gemeenten: ['0014'] });
  await wereld.mens('sam', 'casusregisseur', { naam: 'Sam de Vries', gemeenten: ['0014', '0106'] });
  await wereld.mens('bo', 'casusregisseur', { naam: 'Bo Smal', gemeenten: ['0106'] });
  await wereld.mens('lea', 'leerplichtambtenaar', { naam: 'Lea Plicht' });
  await wereld.mens('mia', 'manager', { naam: 'Mia Visser' });
  await wereld.mens('eva', 'manager', { naam: 'Eva Elders', regio: 'waterstreek' });
  await wereld.casus('noor');
});
afterAll(() => wereld.stop());

/** Opens the form of whoever asks, or of an absence, and sends it with other answers. */
async function vulIn(pad: string, anders: Record<string, string>, wie = NOOR): Promise<Gezien> {
  return stuur(pad, { ...ingevuld((await zie(pad, wie)).html), ...anders }, wie);
}

/** The absences of somebody as they stand. */
async function afwezig(persoon: string) {
  return wereld.db
    .selectFrom('afwezigheid')
    .select(['id', 'van', 'tot', 'vervanger'])
    .where('persoon', '=', persoon)
    .orderBy('van')
    .execute();
}

/** A date as the page says it, without a year. */
function dag(datum: string, wat: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' }): string {
  return new Intl.DateTimeFormat('nl-NL', { ...wat, timeZone: 'UTC' }).format(new Date(datum));
}

describe('planning an absence', () => {
  it('offers as deputy who has the same cases to do, and nobody else', async () => {
    const { html } = await zie(PAD);
    expect([...html.matchAll(/<option value="([^"]+)"/g)].map((m) => m[1])).toEqual([
      'sam',
      'lea',
      'niemand',
    ]);
    for (const veld of ['van', 'tot']) expect(html).toContain(`name="${veld}" type="date"`);
  });

  it('puts every error beside its field and keeps what was typed', async () => {
    const leeg = await vulIn(PAD, { van: '', tot: '', vervanger: '' });
    expect(leeg.status).toBe(422);
    for (const veld of ['van', 'tot', 'vervanger']) expect(leeg.html).toContain(`id="veld-${veld}-fout"`);
    const om = { van: overDagen(9), tot: overDagen(3), vervanger: 'sam' };
    const verkeerdom = await vulIn(PAD, om);
    expect(verkeerdom.tekst).toContain('Deze dag moet na de eerste dag weg liggen.');
    expect(ingevuld(verkeerdom.html)).toMatchObject(om);
    expect((await vulIn(PAD, { ...om, van: '2026-02-30' })).tekst).toContain('Deze dag bestaat niet.');
    const bo = await vulIn(PAD, { van: overDagen(1), tot: overDagen(3), vervanger: 'bo' });
    expect(bo.tekst).toContain('Deze persoon kan de taken niet overnemen.');
    const voorbij = await vulIn(PAD, { van: overDagen(-9), tot: overDagen(-3), vervanger: 'sam' });
    expect(voorbij.tekst).toContain('Deze dag moet na vandaag liggen.');
    expect(await afwezig('noor')).toEqual([]);
  });

  it('is told to who is away and to the deputy, and happens once when sent twice', async () => {
    const velden = {
      ...ingevuld((await zie(PAD)).html),
      van: overDagen(-1),
      tot: overDagen(40),
      vervanger: 'sam',
    };
    for (const attempt of [1, 2])
      expect([attempt, (await stuur(PAD, velden)).status]).toEqual([attempt, 303]);
    expect(await afwezig('noor')).toHaveLength(1);
    expect((await zie(PAD)).tekst).toMatch(/Van .* tot .* heeft Sam de Vries uw taken\./);
    const bijSam = (await zie(PAD, SAM)).tekst;
    expect(bijSam).toContain(`U heeft tot ${dag(overDagen(40))}`);
    expect(bijSam).toContain('ook de taken van Noor Bakker.');
    expect((await zie('/werkbak/mensen')).tekst).toContain('Sam de Vries heeft de taken.');
    expect((await zie('/werkbak/mensen')).tekst).toContain('ook de taken van Noor Bakker.');
  });

  it('cannot overlap, and a deputy cannot be away at the same time', async () => {
    const dubbel = await vulIn(PAD, { van: overDagen(5), tot: overDagen(9), vervanger: 'lea' });
    expect(dubbel.tekst).toContain('In deze tijd staat al een afwezigheid');
    const samWeg = await vulIn(PAD, { van: overDagen(5), tot: overDagen(9), vervanger: 'lea' }, SAM);
    expect(samWeg.tekst).toContain('In deze tijd staan de taken van Noor Bakker bij Sam de Vries.');
    expect(
      (
        await stuur(
          PAD,
          { persoon: 'lea', van: overDagen(50), tot: overDagen(60), vervanger: 'niemand' },
          MANAGER,
        )
      ).status,
    ).toBe(303);
    const lea = await vulIn(PAD, { van: overDagen(55), tot: overDagen(58), vervanger: 'lea' });
    expect(lea.status).toBe(422);
    expect(lea.tekst).toContain('Lea Plicht is zelf weg');
  });
});

describe('changing an absence', () => {
  it('shortens it as one change, and the history tells both', async () => {
    const [a] = await afwezig('noor');
    const { status } = await vulIn(`${PAD}/noor/${a!.id}`, { tot: overDagen(20) });
    expect(status).toBe(303);
    expect(await afwezig('noor')).toEqual([{ ...a, tot: overDagen(20) }]);
    const { tekst } = await zie('/werkbak/mensen/persoon/noor');
    expect(tekst).toMatch(/Afwezigheid gewijzigd door Noor Bakker Was: Weg van .* Is nu: Weg van/);
  });

  it('of two at once shows the second what the first changed, and keeps what the second typed', async () => {
    const [a] = await afwezig('noor');
    const adres = `${PAD}/noor/${a!.id}`;
    const [noor, mia] = [ingevuld((await zie(adres)).html), ingevuld((await zie(adres, MANAGER)).html)];
    expect((await stuur(adres, { ...noor, tot: overDagen(15) })).status).toBe(303);
    const botsing = await stuur(adres, { ...mia, vervanger: 'lea' }, MANAGER);
    expect(botsing.status).toBe(409);
    expect(botsing.tekst).toContain('Iemand anders was u voor');
    expect(botsing.tekst).toContain('met vervanger Sam de Vries');
    expect(ingevuld(botsing.html)).toMatchObject({ vervanger: 'lea', tot: overDagen(20) });
    expect((await afwezig('noor'))[0]).toMatchObject({ tot: overDagen(15), vervanger: 'sam' });
    expect((await stuur(adres, ingevuld(botsing.html), MANAGER)).status).toBe(303);
    expect((await afwezig('noor'))[0]).toMatchObject({ tot: overDagen(20), vervanger: 'lea' });
  });

  it('is taken back once, and a form that was open then says so and keeps what was typed', async () => {
    const [a] = await afwezig('noor');
    const adres = `${PAD}/noor/${a!.id}`;
    const open = ingevuld((await zie(adres)).html);
    for (const attempt of [1, 2])
      expect([attempt, (await stuur(`${adres}/intrekken`, {})).status]).toEqual([attempt, 303]);
    expect(await afwezig('noor')).toEqual([]);
    expect((await zie(adres)).status).toBe(404);
    const laat = await stuur(adres, { ...open, vervanger: 'sam' });
    expect(laat.status).toBe(409);
    expect(laat.tekst).toContain('Deze afwezigheid is intussen ingetrokken.');
    expect(ingevuld(laat.html)).toMatchObject({ tot: overDagen(20), vervanger: 'sam' });
    expect((await zie('/werkbak/mensen/persoon/noor')).tekst.match(/Afwezigheid ingetrokken/g)).toHaveLength(
      1,
    );
  });
});

describe('who may', () => {
  it('plans for themselves, a manager for everybody of the region, nobody for another region', async () => {
    const velden = { van: overDagen(3), tot: overDagen(5), vervanger: 'niemand' };
    expect((await stuur(PAD, { ...velden, persoon: 'sam' })).status).toBe(403);
    expect((await zie(`${PAD}?persoon=sam`)).status).toBe(403);
    expect((await zie(`${PAD}?persoon=noor`, ELDERS)).status).toBe(404);
    expect((await stuur(PAD, { ...velden, persoon: 'noor' }, ELDERS)).status).toBe(404);
    expect((await zie(PAD, gebruiker('s', 'school', { scholen: ['12AB'] }))).status).toBe(403);
    expect((await stuur(PAD, { ...velden, persoon: 'sam' }, MANAGER)).status).toBe(303);
    const [a] = await afwezig('sam');
    for (const wie of [NOOR, ELDERS]) {
      const verwacht = wie === NOOR ? 403 : 404;
      expect((await zie(`${PAD}/sam/${a!.id}`, wie)).status).toBe(verwacht);
      expect((await stuur(`${PAD}/sam/${a!.id}/intrekken`, {}, wie)).status).toBe(verwacht);
    }
    expect(await afwezig('sam')).toHaveLength(1);
  });

  it('and a manager sees who is away without a deputy, with how many tasks', async () => {
    expect(
      (
        await stuur(
          PAD,
          { persoon: 'noor', van: overDagen(2), tot: overDagen(4), vervanger: 'niemand' },
          MANAGER,
        )
      ).status,
    ).toBe(303);
    const { tekst, html } = await zie('/werkbak/mensen', MANAGER);
    expect(tekst).toMatch(
      /Noor Bakker is van .* weg, en niemand heeft dan de taken\. Nu zijn dat [1-9]\d* open ta/,
    );
    expect(html).toContain('/werkbak/vervanging?persoon=noor');
    expect((await zie(PAD, MANAGER)).tekst).toMatch(/Noor Bakker Casusregisseur Van .* Niemand/);
  });
});
