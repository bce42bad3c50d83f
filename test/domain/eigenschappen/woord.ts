import { delenBeperkt } from '../../../domain/toestemming';
import { evolve } from '../../../domain/evolve';
import type { Casus } from '../../../domain/casus';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { taaktermijn } from '../../../domain/taken';
import { isWerkdag } from '../../../domain/werkdagen';
import { dagVan, wandklok } from '../naief';
import { bijIederVerhaal } from '../verhalen';

const zelfde = (naam: string) => naam.trim().replace(/\s+/g, ' ').toLowerCase();

/** What everybody said last, as the events tell it: nobody but who gave consent counts as having given it. */
function gegeven(gebeurtenissen: readonly Gebeurtenis[], wie: 'ouder' | 'jongere'): boolean {
  const laatste = new Map<string, string>();
  for (const g of gebeurtenissen) {
    if (g.soort !== 'toestemming-vastgelegd' || g.gegevens.van !== wie) continue;
    if (g.gegevens.wie === undefined) laatste.clear();
    laatste.set(zelfde(g.gegevens.wie ?? ''), g.gegevens.besluit);
  }
  return laatste.size > 0 && [...laatste.values()].every((besluit) => besluit === 'gegeven');
}

/** Rules 5, 6 and 11: nothing is shared, closed or sent before its time. */
export function woord(): void {
  describe('what hangs on the word of people, whatever is done', () => {
    it('is shared only once everybody whose consent is needed has given it', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        let casus: Casus | null = null;
        gebeurtenissen.forEach((g, i) => {
          casus = evolve(casus, g);
          const tot = gebeurtenissen.slice(0, i + 1);
          if (i % 3 !== 0 && g.soort !== 'toestemming-vastgelegd') return;
          const nodig = casus.toestemmers.filter((wie) => !gegeven(tot, wie));
          expect(delenBeperkt(casus)).toBe(nodig.length > 0);
        });
      });
    });

    it('closes by return only after the word of who leads, where the school reported it', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        let nodig = false;
        for (const g of gebeurtenissen) {
          if (g.soort === 'terugkeer-gemeld' && g.gegevens.volledig) nodig = g.gegevens.teBevestigen;
          if (g.soort === 'terugkeer-bevestigd' && g.gegevens.bevestigd) nodig = false;
          if (g.soort === 'casus-gesloten' && g.gegevens.reden === 'teruggekeerd') expect(nodig).toBe(false);
        }
      });
    });

    it('reminds and warns of work in days on working days from seven in the morning', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        let casus: Casus | null = null;
        for (const g of gebeurtenissen) {
          if (g.soort === 'taak-herinnerd' || g.soort === 'taak-geescaleerd') {
            const inDagen = 'dagen' in taaktermijn(casus!, g.gegevens.taak);
            if (inDagen)
              expect([isWerkdag(dagVan(g.op)), wandklok(g.op).slice(11) >= '07:00:00']).toEqual([true, true]);
          }
          casus = evolve(casus, g);
        }
      });
    });
  });
}
