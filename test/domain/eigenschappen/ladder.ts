import type { Casus } from '../../../domain/casus';
import { evolve } from '../../../domain/evolve';
import { KLOKSTAPPEN, trede, type Klokstap } from '../../../domain/fase';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { dagenThuis } from '../../../domain/telling';
import { dagenTussen, datumVan, plusDagenMoment, type Moment } from '../../../domain/tijd';
import { verstrijk } from '../../../domain/verwerk';
import { Aanwezigheid, isMiddernacht } from '../naief';
import { bijIederVerhaal, ieder, toestanden } from '../verhalen';

/** When each step was first taken among some events. */
function stappen(gebeurtenissen: readonly Gebeurtenis[]): Partial<Record<Klokstap, Moment>> {
  const uit: Partial<Record<Klokstap, Moment>> = {};
  for (const g of gebeurtenissen) {
    if (g.soort !== 'fase-geopend') continue;
    const stap = KLOKSTAPPEN.find((naam) => naam === g.gegevens.fase);
    if (stap !== undefined) uit[stap] ??= g.op;
  }
  return uit;
}

/** Rules 1, 2, 3, 10, 11, 12: the ladder and the count. */
export function ladder(): void {
  describe('the ladder, whatever is done', () => {
    it('has reached arbitrage once its term in days at home is over, except after the OM', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus, nu } of toestanden(verloop, gemeldOp)) {
          if (casus.gesloten !== null || casus.terugkeer !== null || casus.hernieuwd !== null) continue;
          if (trede(casus.bereikt) >= trede('arbitrage')) continue;
          expect(dagenThuis(casus, nu)).toBeLessThan(casus.convenant.termijnen.arbitrage);
        }
      });
    });

    it('has reached casusregie once its term is over, and doorbraak too unless hope holds it, unless undone', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus, nu } of toestanden(verloop, gemeldOp)) {
          if (casus.gesloten !== null || casus.terugkeer !== null) continue;
          for (const stap of ['casusregie', 'doorbraak'] as const) {
            const houdt = stap === 'doorbraak' && casus.perspectief !== null;
            if (houdt || casus.afgeschaald[stap] !== undefined || trede(casus.bereikt) >= trede(stap))
              continue;
            expect(dagenThuis(casus, nu)).toBeLessThan(casus.convenant.termijnen[stap]);
          }
        }
      });
    });

    it('takes a step by the clock at the very midnight of its term, or at what found it passed', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        const aanwezigheid = new Aanwezigheid();
        let casus: Casus | null = null;
        let laatsteDaad = '';
        for (const g of gebeurtenissen) {
          if (g.soort === 'fase-geopend' && g.gegevens.aanleiding === 'termijn' && !g.gegevens.doorlopen) {
            const voor: Casus = casus!;
            const termijn = voor.convenant.termijnen[g.gegevens.fase as Klokstap];
            const geteld = aanwezigheid.geteld(g.op, voor.convenant);
            if (g.op === laatsteDaad) expect(geteld).toBeGreaterThanOrEqual(termijn);
            else expect([geteld, isMiddernacht(g.op)]).toEqual([termijn, true]);
          }
          if (g.door !== 'klok') laatsteDaad = g.op;
          aanwezigheid.verwerk(g);
          casus = evolve(casus, g);
        }
      });
    });

    it('goes down only by de-escalation, late consent and the ways back from the OM', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        let hoogte = 0;
        for (const g of gebeurtenissen) {
          if (g.soort !== 'fase-geopend' || g.gegevens.fase === 'nazorg' || g.gegevens.fase === 'gesloten')
            continue;
          const nieuw = trede(g.gegevens.fase);
          if (nieuw < hoogte)
            expect(['afschaling', 'sepot', 'alsnog-instemming', 'om-uitkomst', 'afgezien']).toContain(
              g.gegevens.aanleiding,
            );
          else if (g.gegevens.aanleiding !== 'melding') expect(nieuw).toBe(hoogte + 1);
          hoogte = nieuw;
        }
      });
    });

    it('takes no later step later because of a de-escalation', () => {
      bijIederVerhaal(({ stations }) => {
        for (const { opdracht, uitkomst, bij, nu } of stations) {
          if (!('opdracht' in opdracht) || opdracht.opdracht !== 'schaalAf' || !uitkomst.aanvaard) continue;
          // A convenant that counts missed reports escalates one step at a time: then one step lower is one step lower.
          if (bij.convenant.voortgang.gemistIsStagnatieNa !== null) continue;
          const end = plusDagenMoment(nu, 120);
          const zonder = stappen(verstrijk(bij, end).gebeurtenissen);
          const met = stappen([
            ...uitkomst.gebeurtenissen.filter((g) => g.door === 'klok' && g.op === nu),
            ...verstrijk(uitkomst.casus, end).gebeurtenissen,
          ]);
          for (const stap of KLOKSTAPPEN.filter((naam) => trede(naam) > trede(bij.bereikt))) {
            expect((met[stap] ?? '9999') <= (zonder[stap] ?? '9999')).toBe(true);
          }
        }
      });
    });
  });

  describe('the count of days at home, whatever is done', () => {
    it('is the number of days since the first one that were neither attended nor left out, one by one', () => {
      bijIederVerhaal((verloop) => {
        const aanwezigheid = new Aanwezigheid();
        verloop.gebeurtenissen.forEach((g) => aanwezigheid.verwerk(g));
        const { casus } = verloop;
        const op = casus.gesloten?.op ?? verloop.nu;
        expect(dagenThuis(casus, verloop.nu)).toBe(aanwezigheid.geteld(op, casus.convenant));
      });
    });

    it('never falls with time and never exceeds the calendar', () => {
      bijIederVerhaal(({ stations }) => {
        for (const { na, nu } of ieder(5, stations)) {
          let vorige = dagenThuis(na, na.gemeldOp);
          for (const later of [0, 1, 9, 200]) {
            const op = plusDagenMoment(nu, later);
            const aantal = dagenThuis(na, op);
            const kalender = Math.max(0, dagenTussen(na.eersteVerzuimdag, datumVan(op)));
            expect([vorige <= aantal, aantal <= kalender, aantal]).toEqual([true, true, aantal]);
            vorige = aantal;
          }
        }
      });
    });
  });
}
