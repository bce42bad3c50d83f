import { GEBEURTENISSEN, type Gebeurtenissoort } from '../../domain/gebeurtenis';
import { lopendeTermijnen } from '../../domain/termijnen';
import { moment } from '../../domain/tijd';
import { vertel } from '../../taal/gebeurtenis';
import { klokzin } from '../../taal/klok';
import type { Namen } from '../../taal/zin';
import { melding, Spel } from '../domain/hulp';
import { alleVerlopen } from '../domain/verhalen';
import { CODES } from './codes';
import { langeZinnen } from './berichten/lezer';

const NAMEN: Namen = {
  persoon: (id) => `Persoon ${id}`,
  gemeente: (code) => `Gemeente ${code}`,
  school: (brin) => `School ${brin}`,
  casus: () => '2026-00418',
};
/** What is left when something was not there. */
const LEEG = /undefined|null|\[object|NaN/;
const isFout = (zin: string) => LEEG.test(zin) || CODES.test(zin);

const verlopen = alleVerlopen();

it('tells everything that happens in any case in a sentence that names nothing as the code does', () => {
  const gezien = new Set<Gebeurtenissoort>();
  const zinnen = new Set<string>();
  const fout = verlopen.flatMap(({ gebeurtenissen, nu }) =>
    gebeurtenissen.flatMap((gebeurtenis) => {
      gezien.add(gebeurtenis.soort);
      const { zin } = vertel(gebeurtenis, { namen: NAMEN, nu });
      zinnen.add(zin);
      return /^[A-Z].*[.?]$/s.test(zin) && !isFout(zin) ? [] : [zin];
    }),
  );
  expect(fout).toEqual([]);
  expect([...zinnen].flatMap(langeZinnen)).toEqual([]);
  // The stories are wide enough to say this of nearly every kind.
  expect(Object.keys(GEBEURTENISSEN).length - gezien.size).toBeLessThan(5);
});

it('tells everything the clock will do, to a school in its own words', () => {
  const termijnen = verlopen.flatMap(({ casus }) => lopendeTermijnen(casus));
  expect(termijnen.length).toBeGreaterThan(50);
  for (const termijn of termijnen) {
    const [school, anders] = (['school', 'casusregisseur'] as const).map((rol) => klokzin(termijn, { rol }));
    expect(isFout(`${school} ${anders}`)).toBe(false);
    if (termijn.soort === 'stap') expect(school).not.toBe(anders);
  }
});

it('says of an exemption that parents appeal to it, until when it is in force, or that it is not', () => {
  const verteld = (status: 'aangevraagd' | 'verleend' | 'afgewezen') =>
    vertel(
      {
        soort: 'vrijstelling-vastgelegd',
        op: moment('2026-10-01T09:00:00+02:00'),
        door: 'leerplichtambtenaar',
        gegevens: { soort: '5a', status, geldtTot: '2026-12-01' },
      },
      { namen: NAMEN, nu: moment('2026-10-01T09:00:00+02:00') },
    ).zin;
  expect(verteld('aangevraagd')).toBe('Ouders doen een beroep op vrijstelling: 5a. De klok loopt door.');
  expect(verteld('verleend')).toBe('De vrijstelling geldt tot di 1 december: 5a. De klok loopt door.');
  expect(verteld('afgewezen')).toBe('De vrijstelling geldt niet: 5a. De klok loopt door.');
});

it('tells a step that the OM brings during nazorg as what a relapse resumes, not as a phase that begins', () => {
  const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }))
    .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
      besluit: 'weigering',
    })
    .doe('2026-12-02T10:00:00+01:00', 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'civiel' })
    .doe('2026-12-03T10:00:00+01:00', 'meldTerugkeer', 'casusregisseur', {
      vanaf: '2026-12-03',
      plek: 'eigen school',
      volledig: true,
    })
    .doe('2026-12-04T10:00:00+01:00', 'legOmBesluitVast', 'leerplichtambtenaar', { besluit: 'sepot' });
  const zinnen = spel.van('fase-geopend').map((g) => vertel(g, { namen: NAMEN, nu: moment(g.op) }).zin);
  expect(zinnen.slice(-2)).toEqual([
    expect.stringMatching(/^Nazorg begint/),
    'Bij een terugval volgt de fase doorbraak, na het sepot van het Openbaar Ministerie. De nazorg loopt door.',
  ]);
});

it('says of a report what kind of absence it is and that it will last, where that was told', () => {
  const verteld = (anders: Parameters<typeof melding>[1]) => {
    const [gemeld] = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', anders)).gebeurtenissen;
    return gemeld === undefined ? '' : vertel(gemeld, { namen: NAMEN, nu: moment(gemeld.op) }).zin;
  };
  expect(verteld({ soortVerzuim: 'ziek', langdurigVerwacht: true })).toContain(
    'Soort verzuim: ziek gemeld. Dit gaat naar verwachting lang duren.',
  );
  expect(verteld({ langdurigVerwacht: false })).not.toMatch(/Soort verzuim|lang duren/);
});
