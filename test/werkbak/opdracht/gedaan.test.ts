import { openTaak, volgtOpTeLaat } from '../../../domain/taken';
import { moment } from '../../../domain/tijd';
import { watWeerKomt } from '../../../werkbak/opdracht/gedaan';
import { melding, Spel } from '../../domain/hulp';

const MELD = { oordeel: 'op-schema', toelichting: 'Het loopt.' };

/** Rule 5: the first report is due on Monday 14 September, and then each week. */
function naMelden(...op: string[]): { zin: string | null; laat: boolean | undefined } {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
  for (const een of op) spel.tot(een).doe(een, 'rapporteerVoortgang', 'school', MELD);
  const taak = openTaak(spel.casus, 'voortgang-rapporteren');
  return {
    zin: watWeerKomt(spel.casus, 'rapporteerVoortgang', moment(op.at(-1) ?? '')),
    laat: taak && volgtOpTeLaat(taak),
  };
}

test('who reports in time reads until when the next one can wait', () => {
  expect(naMelden('2026-09-12T10:00:00+02:00')).toEqual({
    zin: 'De volgende keer is uiterlijk ma 21 september.',
    laat: false,
  });
});

test('who reports too late reads why the next one is due so soon', () => {
  expect(naMelden('2026-09-21T10:00:00+02:00')).toEqual({
    zin: 'Dit was voor de vorige keer, en te laat. De dagen blijven gelijk: de volgende keer is vandaag, uiterlijk ma 21 september.',
    laat: true,
  });
});

test('after a round that was in time nothing is said of an earlier one', () => {
  const { zin, laat } = naMelden('2026-09-21T10:00:00+02:00', '2026-09-21T12:00:00+02:00');
  expect(laat).toBe(false);
  expect(zin).toMatch(/^De volgende keer is uiterlijk/);
});

test('of what is done once nothing comes again', () => {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
  expect(watWeerKomt(spel.casus, 'meldEersteActie', moment('2026-09-07T10:00:00+02:00'))).toBeNull();
});
