import type { Taaktype } from '../../domain/taak';
import { melding, metConvenant, Spel } from './hulp';

const OP = '2026-12-08T10:00:00+01:00';

/** A case with the OM, in which others than the holder of the lead have its tasks. */
function begin() {
  const rooster = [
    { id: 'l-1', rol: 'leerplichtambtenaar' as const, afwezig: [] },
    { id: 'c-1', rol: 'casusregisseur' as const, afwezig: [] },
  ];
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
    convenant: metConvenant({ rooster }),
  }).tot(OP);
  expect(spel.casus.fase).toBe('om');
  return spel;
}
const geef = (spel: Spel, taak: Taaktype, persoon: string) =>
  spel.doe(OP, 'geefTaakDoor', 'manager', { taak, persoon, reden: 'druk' });
const verdeeld = (spel: Spel) =>
  geef(geef(spel, 'proces-verbaal-verzenden', 'l-2'), 'onderwijsvraag-bewaken', 'c-2');
const wijsToe = (spel: Spel, persoon: string) =>
  spel.doe(OP, 'wijsToe', 'manager', { persoon, reden: 'kent het gezin' });
const wie = ({ casus }: Spel) =>
  (['proces-verbaal-verzenden', 'onderwijsvraag-bewaken'] as const).map(
    (type) => casus.taken[type]?.persoon ?? null,
  );

/** Rule 13. */
describe('tasks that somebody has', () => {
  it('stay theirs as long as the lead stays where it is', () => {
    expect(wie(verdeeld(begin()))).toEqual(['l-2', 'c-2']);
    expect(
      wie(verdeeld(begin()).doe(OP, 'draagOver', 'manager', { gemeente: '0014', school: '34CD00' })),
    ).toEqual(['l-2', 'c-2']);
  });

  it('are nobody’s when another person leads, as far as they were of the lead', () => {
    expect(wie(wijsToe(verdeeld(begin()), 'c-1'))).toEqual(['l-2', null]);
    expect(wie(wijsToe(verdeeld(begin()), 'l-1'))).toEqual(['l-2', null]);
  });

  it('are nobody’s when those of whose role they are no longer lead', () => {
    expect(wie(wijsToe(verdeeld(wijsToe(begin(), 'l-1')), 'c-1'))).toEqual([null, null]);
  });

  it('are nobody’s in another gemeente, where other people do all of them', () => {
    const daar = verdeeld(begin()).doe(OP, 'draagOver', 'manager', { gemeente: '0363' }, metConvenant({}));
    expect(wie(daar)).toEqual([null, null]);
  });
});
