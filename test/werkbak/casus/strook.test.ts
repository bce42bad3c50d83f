import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { aanZet, beurten } from '../../../domain/aan-zet';
import { dagenThuis } from '../../../domain/telling';
import { moment } from '../../../domain/tijd';
import type { Lezer } from '../../../domain/zicht/lezer';
import { aanZetNaam } from '../../../taal/aan-zet';
import { dagenInWoorden } from '../../../taal/tijd';
import { AanZetStrook } from '../../../werkbak/casus/ladder/strook';
import { melding, metConvenant, Spel } from '../../domain/hulp';
import { alleVerlopen, type Verloop } from '../../domain/verhalen';

const verlopen = alleVerlopen();

function strook(
  { casus, gebeurtenissen, nu }: Pick<Verloop, 'casus' | 'gebeurtenissen' | 'nu'>,
  lezer: Lezer,
): string {
  return render(h(AanZetStrook, { casus, gebeurtenissen, nu, beurten: beurten(gebeurtenissen), lezer }));
}

/** The rows of the table: who, and how many days. */
function rijen(html: string): [string, number][] {
  const gevonden = html.matchAll(/<th scope="row">(.*?)<\/th><td>.*?<\/td><td>(\d+)<\/td>/g);
  return [...gevonden].map(([, wie = '', dagen]) => [wie, Number(dagen)]);
}

it('tells the days of each party in words, and together all days at home', () => {
  for (const verloop of verlopen) {
    const html = strook(verloop, 'volledig');
    const { casus, nu, gebeurtenissen } = verloop;
    const samen = rijen(html).reduce((som, [, dagen]) => som + dagen, 0);
    expect(samen).toBe(dagenThuis(casus, nu));
    for (const [partij, dagen] of Object.entries(aanZet(gebeurtenissen, nu)))
      expect(html).toContain(`${aanZetNaam(partij as never, 'volledig')}: <b>${dagenInWoorden(dagen)}</b>`);
  }
});

it('keeps the stretches inside the picture, apart and in order', () => {
  for (const verloop of verlopen) {
    for (const svg of strook(verloop, 'volledig').match(/<svg.*?<\/svg>/g) ?? []) {
      const breedte = Number(/width="(\d+)"/.exec(svg)?.[1]);
      const vakken = [...svg.matchAll(/<rect x="([\d.]+)" y="2" width="([\d.]+)"/g)].map(([, x, breed]) => ({
        van: Number(x),
        tot: Number(x) + Number(breed),
      }));
      expect(vakken.length).toBeGreaterThan(0);
      for (const [i, { van, tot }] of vakken.entries()) {
        expect(van).toBeGreaterThanOrEqual(vakken[i - 1]?.van ?? 8);
        expect(tot).toBeLessThanOrEqual(breedte);
      }
    }
  }
});

it('shows whoever may not know what is offered one provider, for all days of care and education', () => {
  const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { langdurigVerwacht: true }), {
    convenant: metConvenant({ taken: { eersteActieUren: 700, werkdagen: false } }),
  });
  const op = (dag: string) => `2026-09-${dag}T10:00:00+02:00`;
  for (const [aanbod, soort, dag] of [
    ['a', 'onderwijs', '10'],
    ['b', 'zorg', '11'],
  ] as const) {
    const wat = { aanbod, soort, aanbieder: 'De Hoeve', startdatum: '2026-09-13', wachtlijst: false };
    spel.doe(op(dag), 'doeAanbod', 'casusregisseur', wat);
    spel.doe(op(dag), 'beantwoordAanbod', 'casusregisseur', { aanbod, besluit: 'aanvaard' });
  }
  spel.doe(op('13'), 'controleerStart', 'casusregisseur', { aanbod: 'a', gestart: true, toelichting: 'ja' });
  const nu = moment('2026-09-16T09:00:00+02:00');
  spel.tot(nu);
  const verloop = { casus: spel.casus, gebeurtenissen: spel.gebeurtenissen, nu };
  const { zorg = 0, onderwijs = 0 } = aanZet(spel.gebeurtenissen, nu);
  expect([zorg > 0, onderwijs > 0]).toEqual([true, true]);
  expect(strook(verloop, 'volledig')).toContain(`zorg: <b>${dagenInWoorden(zorg)}</b>`);
  const html = strook(verloop, 'school');
  expect(html).toContain(`aanbieder: <b>${dagenInWoorden(zorg + onderwijs)}</b>`);
  expect(rijen(html).filter(([wie]) => wie === 'aanbieder')).toHaveLength(1);
  expect(html).not.toContain('zorg: ');
});
