import type { Casus } from '../../../domain/casus';
import { evolve } from '../../../domain/evolve';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import type { Taaktype } from '../../../domain/taak';
import { openTaak, OUDERTERMIJNEN, takenVan } from '../../../domain/taken';
import { volgendeMoment } from '../../../domain/termijnen';
import { middernacht, type Datum, type Moment } from '../../../domain/tijd';
import { houderMag } from '../../../domain/bevoegdheid';
import { beginVanTermijn, dagen, dagErna, dagVan, isMiddernacht, valtIn } from '../naief';
import { bijIederVerhaal, toestanden } from '../verhalen';

/** Work that holds up the end of nazorg, so that the clock has nothing to do (rules 11 and 24). */
const WACHTEND = ['terugkeer-bevestigen', 'veiligheid-borgen'] as const;

type Vraag = (typeof OUDERTERMIJNEN)[number];

/** When the parents' terms stood still: from the first midnight after a return until that after the relapse. */
function stilgezet(gebeurtenissen: readonly Gebeurtenis[]): { van: Datum; tot: Datum }[] {
  const uit: { van: Datum; tot: Datum }[] = [];
  let sinds: Moment | null = null;
  for (const g of gebeurtenissen) {
    if (g.soort === 'terugkeer-gemeld' && g.gegevens.volledig) sinds = g.op;
    if (g.soort === 'terugval-gemeld' && sinds !== null) {
      uit.push({ van: dagErna(dagVan(sinds)), tot: dagErna(dagVan(g.op)) });
      sinds = null;
    }
  }
  return uit;
}

/** The person that has a task by leading the case. */
function leider(casus: Casus | null, type: Taaktype): string | null {
  const voor = casus?.taken[type]?.voor;
  return voor === 'regiehouder' || voor === casus?.regie.rol ? (casus?.regie.persoon ?? null) : null;
}

/** Rules 5, 9, 11: the tasks, whose they are and when they come. */
export function taken(): void {
  describe('the tasks of a case, whatever is done', () => {
    it('do not outlive the phase they belong to, but for a table that was held', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus, nu } of toestanden(verloop, gemeldOp)) {
          const over = takenVan(casus).filter(({ fase }) => fase !== null && fase !== casus.bereikt);
          const tafel = casus.doorbraaktafel?.tijdstip ?? '9999';
          expect(over.filter(({ type }) => type !== 'doorbraaktafel-vastleggen' || tafel > nu)).toEqual([]);
        }
      });
    });

    it('are at most one of each type, and none is done or taken away that is not there', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        const open = new Set<string>();
        for (const { soort, gegevens } of gebeurtenissen) {
          if (soort === 'taak-geopend') {
            expect(open).not.toContain(gegevens.type);
            open.add(gegevens.type);
          } else if (soort === 'taak-voltooid' || soort === 'taak-vervallen') {
            expect(open.delete(gegevens.taak)).toBe(true);
          } else if (soort === 'taak-herinnerd' || soort === 'taak-geescaleerd') {
            expect(open).toContain(gegevens.taak);
          }
        }
      });
    });

    it('are never reminded or escalated while nazorg holds them still', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        let casus: Casus | null = null;
        for (const g of gebeurtenissen) {
          if (g.soort === 'taak-herinnerd' || g.soort === 'taak-geescaleerd') {
            expect(casus?.taken[g.gegevens.taak]?.gepauzeerd).toBe(false);
          }
          casus = evolve(casus, g);
        }
      });
    });

    it('are held still only in nazorg', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus } of toestanden(verloop, gemeldOp)) {
          if (casus.fase === 'nazorg') continue;
          expect(takenVan(casus).filter((taak) => taak.gepauzeerd)).toEqual([]);
        }
      });
    });

    it('are taken only when nobody has them, and stay with one person until that is handed over or another leads', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        const van = new Map<string, string>();
        const wachtend = new Map<string, string | undefined>();
        let casus: Casus | null = null;
        for (const g of gebeurtenissen) {
          const was: Casus | null = casus;
          casus = evolve(casus, g);
          if (g.soort === 'taak-genomen' || g.soort === 'taak-doorgegeven') {
            const { taak, persoon } = g.gegevens;
            expect(van.get(taak)).not.toBe(persoon);
            if (g.soort === 'taak-genomen') expect(van.has(taak)).toBe(false);
            else expect(g.gegevens.vorige.persoon).toBe(van.get(taak) ?? leider(was, taak));
            van.set(taak, persoon);
          }
          if (g.soort === 'taak-vervallen') van.delete(g.gegevens.taak);
          if (g.soort === 'taak-voltooid') wachtend.set(g.gegevens.taak, van.get(g.gegevens.taak));
          if (g.soort === 'taak-voltooid') van.delete(g.gegevens.taak);
          if (g.soort === 'taak-geopend' && g.gegevens.elke !== null) {
            const eerder = wachtend.get(g.gegevens.type);
            if (eerder !== undefined && was?.laatste === g.op) expect(g.gegevens.persoon).toBe(eerder);
            if (g.gegevens.persoon !== undefined) van.set(g.gegevens.type, g.gegevens.persoon);
          }
          const leidtEenAnder = JSON.stringify(was?.regie) !== JSON.stringify(casus.regie);
          for (const taak of takenVan(casus)) {
            const andere = was?.gemeente !== casus.gemeente || taak.voor === 'regiehouder';
            if ((leidtEenAnder || was?.gemeente !== casus.gemeente) && andere) van.delete(taak.type);
            if (taak.voor === was?.regie.rol && leidtEenAnder) van.delete(taak.type);
            expect([taak.type, taak.persoon]).toEqual([taak.type, van.get(taak.type)]);
          }
          if (g.soort !== 'taak-voltooid') wachtend.clear();
        }
      });
    });

    it('always count a weekly progress report among them', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus } of toestanden(verloop, gemeldOp)) {
          if (casus.gesloten === null) expect(casus.taken['voortgang-rapporteren']).toBeDefined();
        }
      });
    });
  });

  describe('an open case, whatever is done', () => {
    it('has a holder who may act', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus } of toestanden(verloop, gemeldOp)) {
          if (casus.gesloten !== null) continue;
          const { rol } = casus.regie;
          const eerste = casus.school === null ? 'leerplichtambtenaar' : 'school';
          expect([rol, houderMag(casus, rol)]).toEqual([
            casus.bereikt === 'schoolregie' ? eerste : 'casusregisseur',
            true,
          ]);
        }
      });
    });

    it('has a next moment, which lies after what has happened, or work that somebody must do first', () => {
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus, nu } of toestanden(verloop, gemeldOp)) {
          const volgende = volgendeMoment(casus);
          const later = volgende !== null && volgende.op > nu && volgende.op > casus.laatste;
          const wacht = volgende === null && WACHTEND.some((type) => openTaak(casus, type) !== undefined);
          const klopt = casus.gesloten === null ? later || wacht : volgende === null;
          expect([klopt, casus.fase, volgende]).toEqual([true, casus.fase, volgende]);
          expect(volgende === null || volgende.termijnen.length > 0).toBe(true);
        }
      });
    });
  });

  describe('the parents, whatever is done', () => {
    it('always get their full term to answer, not a day less and not a day more', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        const stil = stilgezet(gebeurtenissen);
        const gevraagd: Partial<Record<Vraag, { op: Moment; dagen: number }>> = {};
        let casus: Casus | null = null;
        for (const g of gebeurtenissen) {
          casus = evolve(casus, g);
          const { antwoord, aanvaarding } = casus.convenant.arbitrage;
          if (g.soort === 'taak-geopend' && OUDERTERMIJNEN.some((type) => type === g.gegevens.type)) {
            const type = g.gegevens.type as Vraag;
            gevraagd[type] = { op: g.op, dagen: type === 'aanvaarding-vastleggen' ? aanvaarding : antwoord };
          }
          if (g.soort !== 'antwoord-uitgebleven') continue;
          const vraag = gevraagd[g.gegevens.taak as Vraag]!;
          const kregen = dagen(beginVanTermijn(vraag.op), dagVan(g.op)).filter((dag) => !valtIn(dag, stil));
          expect([kregen.length, isMiddernacht(g.op)]).toEqual([vraag.dagen, true]);
        }
      });
    });

    it('bring the case to the OM only by their own answer or silence', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        gebeurtenissen.forEach((g, i) => {
          if (g.soort !== 'fase-geopend' || g.gegevens.fase !== 'om') return;
          const daarvoor = gebeurtenissen.slice(Math.max(0, i - 12), i).filter(({ op }) => op === g.op);
          const antwoorden = ['arbitrageverzoek-beantwoord', 'uitspraak-beantwoord', 'antwoord-uitgebleven'];
          expect(daarvoor.some(({ soort }) => antwoorden.includes(soort))).toBe(true);
        });
      });
    });

    it('have no term that runs before the first midnight after the question', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        for (const g of gebeurtenissen) {
          if (g.soort !== 'taak-geopend' || !OUDERTERMIJNEN.some((type) => type === g.gegevens.type))
            continue;
          expect(g.gegevens.uiterlijk > middernacht(beginVanTermijn(g.op))).toBe(true);
          expect(g.gegevens.escalatie).toBeNull();
        }
      });
    });
  });
}
