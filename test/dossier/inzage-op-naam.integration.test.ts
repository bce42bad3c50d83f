import { logInzage } from '../../dossier/inzage';
import { legVast } from '../../dossier/write';
import { zoekOpNaam } from '../../dossier/zoeken';
import type { Gebruiker } from '../../domain/gebruiker';
import { proefdossier } from './dossier-proef';
import { Verhaal } from './verhaal';

const WIE: Gebruiker = {
  ...{ id: 'samir', naam: 'Samir', rol: 'casusregisseur', regio: 'standaard', gemeenten: null, scholen: [] },
};

let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef.sluit());

test('a region whose log knows a child finds it by its name after it moved; a region that never saw it does not', async () => {
  const { db } = proef;
  const [gezien, nooit] = ['Yara Gezien', 'Yara Nooit'].map((naam) => new Verhaal(undefined, { naam }));
  for (const { partijen } of [gezien!, nooit!]) for (const partij of partijen) await legVast(db, partij);
  const regio = gezien!.casus.convenant.regio;
  const vind = async (van: string | null) =>
    (await zoekOpNaam(db, van, 'yara', 10)).map(({ casusnummer }) => casusnummer).sort();
  const beide = [gezien!.casusnummer, nooit!.casusnummer].sort();
  const kijk = { wie: WIE, op: '2026-09-08T10:00:00.000Z', waarmee: 'werkbak', handeling: 'casus' } as const;
  await logInzage(db, { ...kijk, casussen: [gezien!.casusnummer] });
  expect(await vind(regio)).toEqual(beide);

  await db.updateTable('casus').set({ regio: 'elders' }).execute();
  expect(await vind(regio)).toEqual([gezien!.casusnummer]);
  expect(await vind('elders')).toEqual(beide);
  expect(await vind('nog-elders')).toEqual([]);
  expect(await vind(null)).toEqual(beide);
});
