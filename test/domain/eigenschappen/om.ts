import { evolve } from '../../../domain/evolve';
import type { Casus } from '../../../domain/casus';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { trede } from '../../../domain/fase';
import { stapmoment } from '../../../domain/ladder';
import type { Datum } from '../../../domain/tijd';
import { dagErna, dagVan } from '../naief';
import { bijIederVerhaal, toestanden } from '../verhalen';

/** The birthday on which somebody becomes so old, by the parts of the date alone. */
function verjaart(geboren: Datum, jaren: number): Datum {
  const [jaar = '', maand = '', dag = ''] = geboren.split('-');
  const dan = `${Number(jaar) + jaren}-${maand}-${dag}`;
  return new Date(`${dan}T00:00:00Z`).toISOString().slice(0, 10) === dan
    ? dan
    : `${Number(jaar) + jaren}-03-01`;
}

function eersteVanMaandErna(dag: Datum): Datum {
  let erna = dagErna(dag);
  while (!erna.endsWith('-01')) erna = dagErna(erna);
  return erna;
}

/** Whether an exemption is in force on a day, as the events of a case tell it. */
function vrijgesteld(gebeurtenissen: readonly Gebeurtenis[], dag: Datum): boolean {
  const laatste = gebeurtenissen.findLast(
    (g) => g.soort === 'vrijstelling-vastgelegd' && g.gegevens.status !== 'aangevraagd',
  );
  if (laatste?.soort !== 'vrijstelling-vastgelegd' || laatste.gegevens.status === 'afgewezen') return false;
  return laatste.gegevens.geldtTot === undefined || dag < laatste.gegevens.geldtTot;
}

/** Rule 10: who is not prosecuted, and what comes after the OM. */
export function om(): void {
  describe('the way to the OM and back, whatever is done', () => {
    it('prosecutes no child outside its age, none that is exempt, and nobody over silence on a request that never came', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        let casus: Casus | null = null;
        let uitgereikt = true;
        gebeurtenissen.forEach((g, i) => {
          if (g.soort === 'fase-geopend' && g.gegevens.fase === 'arbitrage' && !g.gegevens.doorlopen)
            uitgereikt = false;
          if (g.soort === 'arbitrageverzoek-uitgereikt' || g.soort === 'arbitrageverzoek-beantwoord')
            uitgereikt = true;
          if (g.soort === 'instemming-alsnog-vastgelegd') uitgereikt = true;
          if (g.soort === 'proces-verbaal-verzonden') {
            const dag = dagVan(g.op);
            const geboren = casus!.geboortedatum;
            expect(dag < verjaart(geboren, 18)).toBe(true);
            if (g.gegevens.route === 'strafrecht') {
              expect(dag >= eersteVanMaandErna(verjaart(geboren, 5))).toBe(true);
              expect([vrijgesteld(gebeurtenissen.slice(0, i), dag), uitgereikt]).toEqual([false, true]);
            }
          }
          casus = evolve(casus, g);
        });
      });
    });

    it('is followed by another arbitrage after an outcome or a sepot, unless the child attends', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus } of toestanden(verloop, gemeldOp)) {
          if (casus.gesloten !== null || casus.terugkeer !== null || casus.hernieuwd?.doorKlok !== true)
            continue;
          if (trede(casus.bereikt) >= trede('arbitrage')) continue;
          expect(stapmoment(casus, 'arbitrage')?.op).toEqual(expect.any(String));
        }
      });
    });
  });
}
