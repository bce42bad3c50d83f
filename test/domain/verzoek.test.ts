import { isCiviel, weerhoudtVerzoek } from '../../domain/om/verzoek';
import { melding, Spel } from './hulp';

const BEGIN = '2026-09-07T08:00:00.000Z';
const NU = '2027-01-15T08:00:00.000Z';

/** A case at the OM, after its parents kept silent. */
function bijHetOm(geboortedatum = '2014-03-02'): Spel {
  const spel = Spel.begin(BEGIN, melding('2026-09-07', { school: '12AB00', geboortedatum }));
  spel.doe('2026-12-01T08:00:00.000Z', 'reikVerzoekUit', 'casusregisseur', {
    ...{ op: '2026-12-01', wijze: 'brief' },
  });
  spel.tot(NU);
  expect(spel.casus.bereikt).toBe('om');
  return spel;
}
const verzend = (spel: Spel, route: string) =>
  spel.doe(NU, 'verzendProcesVerbaal', 'leerplichtambtenaar', { route });

test('a request to the Raad waits for the civil route', () => {
  const spel = bijHetOm();
  expect(weerhoudtVerzoek(spel.casus, NU)).toMatch(/civiele route is niet gekozen/);
  verzend(spel, 'civiel');
  expect(weerhoudtVerzoek(spel.casus, NU)).toBeNull();
});

test('a case that never came to the OM has no such route', () => {
  const { casus } = Spel.begin(BEGIN, melding('2026-09-07', { school: '12AB00' }));
  expect(casus.om).toBeNull();
  expect(weerhoudtVerzoek(casus, BEGIN)).toMatch(/civiele route is niet gekozen/);
});

test('the OM can send it on the civil route, or take it from there', () => {
  const heen = bijHetOm();
  verzend(heen, 'strafrecht');
  expect(weerhoudtVerzoek(heen.casus, NU)).not.toBeNull();
  heen.doe(NU, 'legOmBesluitVast', 'leerplichtambtenaar', { besluit: 'civiel' });
  expect(weerhoudtVerzoek(heen.casus, NU)).toBeNull();

  const terug = bijHetOm();
  verzend(terug, 'civiel');
  terug.doe(NU, 'legOmBesluitVast', 'leerplichtambtenaar', { besluit: 'vervolging', zitting: 'kanton' });
  expect(weerhoudtVerzoek(terug.casus, NU)).not.toBeNull();
});

test('the leerplichtambtenaar can choose it in any phase', () => {
  const spel = Spel.begin(BEGIN, melding('2026-09-07', { school: '12AB00' }));
  spel.doe('2026-09-08T08:00:00.000Z', 'kiesMasRoute', 'leerplichtambtenaar', {
    ...{ route: 'civiel', toelichting: 'Thuis is zorg nodig.' },
  });
  expect(weerhoudtVerzoek(spel.casus, '2026-09-08T08:00:00.000Z')).toBeNull();
});

test('of who is an adult, and in a case that is closed, nobody asks an inquiry', () => {
  const spel = Spel.begin(
    BEGIN,
    melding('2026-09-07', { school: '12AB00', geboortedatum: '2009-01-10', onderwijssoort: 'vo' }),
  );
  spel.doe('2026-09-08T08:00:00.000Z', 'kiesMasRoute', 'leerplichtambtenaar', {
    ...{ route: 'civiel', toelichting: 'Thuis is zorg nodig.' },
  });
  expect(weerhoudtVerzoek(spel.casus, '2027-01-09T22:00:00.000Z')).toBeNull();
  expect(weerhoudtVerzoek(spel.casus, '2027-01-09T23:00:00.000Z')).toMatch(
    /sinds 10 januari 2027 meerderjarig/,
  );
  const gesloten = { ...spel.casus, gesloten: { op: NU, reden: 'teruggekeerd' as const } };
  expect(weerhoudtVerzoek(gesloten, '2026-10-01T08:00:00.000Z')).toMatch(/gesloten/);
});

test.each([
  ['civiel', null, true],
  ['strafrecht', null, false],
  [null, null, false],
  ['strafrecht', 'civiel', true],
  ['civiel', 'vervolging', false],
  ['civiel', 'sepot', false],
] as const)('route %s and besluit %s: civil is %s', (route, besluit, civiel) => {
  expect(isCiviel({ route, besluit, zitting: null })).toBe(civiel);
});
