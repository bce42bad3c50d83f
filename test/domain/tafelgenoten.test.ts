import type { Gebruiker } from '../../domain/gebruiker';
import { bereik, ligging, tafelleden, zicht } from '../../domain/toegang';
import { melding, Spel, standaard } from './hulp';

const OP = '2026-11-03T10:00:00+01:00';
const iemand = (anders: Partial<Gebruiker>): Gebruiker => ({
  ...{ id: 'iemand', naam: 'Iemand', rol: 'school', regio: standaard.regio, gemeenten: null, scholen: [] },
  ...anders,
});

/** A case in doorbraak whose sharing nothing restricts, with a table with these people. */
function metTafel(deelnemers?: readonly object[]) {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(OP);
  for (const van of ['ouder', 'jongere'])
    spel.doe(OP, 'legToestemmingVast', 'casusregisseur', { van, besluit: 'gegeven' });
  if (deelnemers === undefined) return spel.casus;
  return spel.doe(OP, 'planDoorbraaktafel', 'casusregisseur', { op: '2026-11-10T10:00:00+01:00', deelnemers })
    .casus;
}
const sanne = { naam: 'Sanne', discipline: 'jeugdarts' };
const p1 = { persoon: 'p-1', discipline: 'raad' };

/** Rule 21. */
describe('who sits at a table', () => {
  it('is nobody in particular where nobody is named', () => {
    expect([tafelleden(metTafel()), tafelleden(metTafel([]))]).toEqual([null, null]);
  });

  it('is of the region whoever is named by id, also when that is nobody', () => {
    expect(tafelleden(metTafel([sanne, p1]))).toEqual(['p-1']);
    expect(tafelleden(metTafel([sanne]))).toEqual([]);
    expect(ligging(metTafel([sanne, p1])).tafelleden).toEqual(['p-1']);
  });

  it('sees the case, and no other member of the team where somebody is named', () => {
    const ziet = (id: string, deelnemers?: readonly object[]) =>
      zicht(iemand({ id, rol: 'teamlid' }), metTafel(deelnemers));
    expect([ziet('p-1', [sanne, p1]), ziet('p-2', [sanne, p1])]).toEqual(['alles', null]);
    expect([ziet('p-1', []), ziet('p-2', [])]).toEqual(['alles', 'alles']);
    expect([ziet('p-1', [sanne]), ziet('p-1')]).toEqual([null, null]);
  });
});

describe('a school', () => {
  const ziet = (...scholen: string[]) => zicht(iemand({ scholen }), metTafel());

  it('of several places reaches the children of each', () => {
    expect([ziet('99ZZ', '12AB00'), ziet('12AB00', '99ZZ'), ziet('99ZZ')]).toEqual(['alles', 'alles', null]);
  });

  it('is named by its whole BRIN, with or without location, and not by a part of one', () => {
    expect([ziet('12AB'), ziet('12AB0'), ziet('12A'), ziet('')]).toEqual(['alles', null, null, null]);
  });

  it('that nobody said which it is reaches none at all, nor does a system but for the region it was given by name', () => {
    expect(bereik(iemand({}))).toBeNull();
    expect(bereik(iemand({ rol: 'systeem' }))).toBeNull();
    const breed = iemand({ rol: 'systeem', reikwijdte: 'regio-breed' });
    expect(bereik(breed)).toMatchObject({ scholen: null, regio: standaard.regio });
  });
});
