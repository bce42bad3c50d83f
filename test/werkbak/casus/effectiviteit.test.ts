import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { Effectiviteit as Trede } from '../../../domain/gebeurtenis';
import { moment } from '../../../domain/tijd';
import { Effectiviteit } from '../../../werkbak/casus/effectiviteit';
import { melding, Spel } from '../../domain/hulp';

const NU = moment('2026-10-20T10:00:00Z');
const namen = {
  casus: () => null,
  persoon: (id: string) => id,
  gemeente: (code: string) => code,
  school: (brin: string) => brin,
};

/** The panel after weekly reports with these rungs, the last one last; null: a report without one. */
function paneel(...treden: readonly (Trede | null)[]): string {
  const spel = Spel.begin('2026-09-08T08:00:00Z', melding('2026-09-07', { school: '12AB00' }));
  treden.forEach((trede, week) =>
    spel.doe(`2026-09-${10 + week}T08:00:00Z`, 'rapporteerVoortgang', 'school', {
      ...{ oordeel: 'op-schema', toelichting: 'x' },
      ...(trede === null ? {} : { trede }),
    }),
  );
  const tijdlijn = spel.gebeurtenissen
    .map((gebeurtenis, i) => {
      const { op, door } = gebeurtenis;
      return { gebeurtenis, op, door, nummer: i + 1, werkelijkOp: op, actor: null, verkort: false };
    })
    .reverse();
  return render(
    h(Effectiviteit, { casus: spel.casus, tijdlijn, namen, nu: NU, mogelijk: ['rapporteerVoortgang'] }),
  );
}

test('the ladder of effectiveness shows every rung with its form of regie, and which was named last', () => {
  const html = paneel('eenvoudig', 'complex', null);
  for (const vorm of ['dialoog', 'consultatie', 'co-creatie', 'assertieve regie', 'forcerende regie'])
    expect(html).toContain(vorm);
  const nu = [...html.matchAll(/aria-current="step">([^<]*)</g)].map(([, tekst]) => tekst);
  expect(nu).toEqual(['Complex: vraagt om co-creatie.']);
  expect(html).toContain('Gezegd op vr 11 september door school.');
});

test('without a rung it says so, and leads to the report that can name one', () => {
  const html = paneel(null);
  expect(html).toContain('Nog niet gezegd');
  expect(html).toContain('/opdrachten/rapporteerVoortgang');
  expect(html).not.toContain('aria-current');
});
