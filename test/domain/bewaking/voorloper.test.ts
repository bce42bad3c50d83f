import { isDeepStrictEqual } from 'node:util';
import { waaromGeenVoorloper } from '../../../domain/bewaking/voorloper';
import type { Casus } from '../../../domain/casus';
import { evolve } from '../../../domain/evolve';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { opent, verwerk } from '../../../domain/verwerk';
import { standaard } from '../hulp';

const OP = '2026-10-12T07:00:00.000Z';
const MELDING = {
  leerling: 'kind',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
  school: '12AB00',
} as const;

/** A case that was reported, and of which two notes were made. */
function verhaal(): Gebeurtenis[] {
  const opening = { casusnummer: 'een', melding: MELDING, convenant: standaard, vervolgOp: null };
  const begin = opent(opening, OP);
  if (!begin.aanvaard) throw new Error('not reported');
  const alle = [...begin.gebeurtenissen];
  let { casus } = begin;
  for (const tekst of ['Een.', 'Twee.']) {
    const stap = verwerk(casus, { opdracht: 'maakNotitie', door: 'casusregisseur', gegevens: { tekst } }, OP);
    if (!stap.aanvaard) throw new Error('not noted');
    alle.push(...stap.gebeurtenissen);
    ({ casus } = stap);
  }
  return alle;
}

const ALLE = verhaal();
const dossier = ALLE.map((gebeurtenis, i) => ({ nummer: i + 1, id: `id-${i + 1}`, gebeurtenis }));
const tot = (aantal: number): Casus => {
  const casus = ALLE.slice(0, aantal).reduce<Casus | null>((eerder, een) => evolve(eerder, een), null);
  if (casus === null) throw new Error('no case');
  return casus;
};
const waarom = (anders: Partial<Parameters<typeof waaromGeenVoorloper>[0]>) =>
  waaromGeenVoorloper({
    ...{ casus: tot(ALLE.length - 1), bevestigd: ALLE.length - 1, gegeven: dossier.slice(0, -1), dossier },
    ...{ isZelfde: isDeepStrictEqual, ...anders },
  });

test('what Temporal has is the beginning of the dossier when every event of it stands there', () => {
  expect(waarom({})).toBeNull();
  // Histories of before are not kept for ever; a case that was started from the dossier gave none yet.
  expect(waarom({ gegeven: dossier.slice(-3, -1) })).toBeNull();
  expect(waarom({ gegeven: [] })).toBeNull();
});

test('it is not when the dossier has no more, or has another event under a number', () => {
  expect(waarom({ casus: tot(ALLE.length), gegeven: dossier })).toMatch(/niet meer dan Temporal/);
  const ander = dossier
    .slice(0, -1)
    .map((een, i, alle) => (i === alle.length - 1 ? { ...een, id: 'ander' } : een));
  // A note changes nothing of the case: only its id tells that it is another.
  expect(waarom({ gegeven: ander })).toBe(`gebeurtenis ${ALLE.length - 1} is een andere`);
});

test('it is not when its histories do not reach to where it is, or the case is not what the events come to', () => {
  expect(waarom({ gegeven: dossier.slice(0, 2) })).toMatch(/houdt gebeurtenis \d+ niet/);
  expect(waarom({ gegeven: [], bevestigd: ALLE.length - 2 })).toMatch(/houdt gebeurtenis/);
  const bewerkt = { ...tot(ALLE.length - 1), gemist: 3 };
  expect(waarom({ casus: bewerkt })).toMatch(/niet alles gelijk/);
});
