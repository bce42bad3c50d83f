import type { Casus } from '../../../domain/casus';
import { evolve } from '../../../domain/evolve';
import { GEBEURTENISSEN, VEROORZAKERS, type Gebeurtenis } from '../../../domain/gebeurtenis';
import { dagenThuis } from '../../../domain/telling';
import { volgendeMoment, volgendeTermijn } from '../../../domain/termijnen';
import { naarEpoch, plusDagenMoment, vanEpoch, type Moment } from '../../../domain/tijd';
import { verstrijk } from '../../../domain/verwerk';
import { WEIGERINGSCODES } from '../../../domain/weigering';
import { bevries } from '../hulp';
import { begin, bijIederVerhaal, doe, ieder } from '../verhalen';
import { VOORBEELDEN } from '../voorbeelden';

function speelAf(gebeurtenissen: readonly Gebeurtenis[]): Casus {
  let casus: Casus | null = null;
  for (const g of gebeurtenissen) casus = bevries(evolve(casus, g));
  return casus!;
}

/** Lets the clock run through all the given moments, each of them a wake-up of its own. */
function inStappen(casus: Casus, momenten: readonly Moment[]) {
  const gebeurtenissen: Gebeurtenis[] = [];
  let huidig = casus;
  for (const op of momenten) {
    const stap = verstrijk(huidig, op);
    gebeurtenissen.push(...stap.gebeurtenissen);
    huidig = bevries(stap.casus);
  }
  return { casus: huidig, gebeurtenissen };
}

/** Lets the clock run as the shell does: asleep until the next moment, and then not a moment further. */
function vanMomentNaarMoment(casus: Casus, tot: Moment) {
  const gebeurtenissen: Gebeurtenis[] = [];
  let huidig = casus;
  for (;;) {
    const volgende = volgendeMoment(huidig);
    if (volgende === null || volgende.op > tot) return { casus: huidig, gebeurtenissen };
    const stap = verstrijk(huidig, volgende.op);
    expect(stap.gebeurtenissen.length).toBeGreaterThan(0);
    gebeurtenissen.push(...stap.gebeurtenissen);
    huidig = stap.casus;
  }
}

/** Rules 1, 17, 19: the events of a case. */
export function dossier(): void {
  describe('the events of a case, whatever is done', () => {
    it('give the same case again, read back from text', () => {
      bijIederVerhaal(({ gebeurtenissen, casus }) => {
        expect(speelAf(gebeurtenissen)).toStrictEqual(casus);
        expect(speelAf(JSON.parse(JSON.stringify(gebeurtenissen)) as Gebeurtenis[])).toEqual(casus);
      });
    });

    it('fit their schemas, and come out of them unchanged', () => {
      bijIederVerhaal(({ gebeurtenissen }) => {
        for (const { soort, gegevens, door } of gebeurtenissen) {
          const gelezen = GEBEURTENISSEN[soort].safeParse(gegevens);
          if (!gelezen.success) throw new Error(`${soort}: ${gelezen.error.message}`);
          expect([gelezen.data, VEROORZAKERS.includes(door)]).toEqual([gegevens, true]);
        }
      });
    });

    it('are numbered and stand in order of time, none later than it was made', () => {
      bijIederVerhaal(({ gebeurtenissen, stations, casus, nu }) => {
        expect(casus.volgnummer).toBe(gebeurtenissen.length);
        expect(casus.laatste).toBe(gebeurtenissen.at(-1)?.op);
        const momenten = gebeurtenissen.map(({ op }) => op);
        expect(momenten).toEqual([...momenten].sort());
        expect(momenten.every((op) => op <= nu && op === vanEpoch(naarEpoch(op)))).toBe(true);
        for (const { uitkomst, nu: daad } of stations) {
          if (uitkomst.aanvaard)
            expect(uitkomst.gebeurtenissen.some((g) => g.op === daad && g.door !== 'klok')).toBe(true);
        }
      });
    });

    it('begin with the report and its phase, and make nothing from a second look at the same moment', () => {
      bijIederVerhaal(({ gebeurtenissen, stations }, verhaal) => {
        expect(gebeurtenissen[0]?.soort).toBe('casus-gemeld');
        expect(begin(verhaal).gebeurtenissen).toEqual(
          gebeurtenissen.slice(0, begin(verhaal).gebeurtenissen.length),
        );
        for (const { na, nu } of ieder(3, stations))
          expect(verstrijk(na, nu)).toEqual({ casus: na, gebeurtenissen: [] });
      });
    });
  });

  describe('a command that is refused, whatever was done before', () => {
    it('gives a code, a Dutch sentence and nothing else; the file tells of another child alone', () => {
      bijIederVerhaal(({ stations }) => {
        for (const { uitkomst } of stations) {
          if (uitkomst.aanvaard) continue;
          const { code, reden, fouten } = uitkomst.weigering;
          const vermeld = code === 'ander-kind' ? ['vermeld'] : [];
          expect(Object.keys(uitkomst).sort()).toEqual(['aanvaard', ...vermeld, 'weigering']);
          expect(WEIGERINGSCODES).toContain(code);
          expect(reden).toMatch(/^[A-Z].+\.$/);
          expect(fouten.length > 0).toBe(code === 'ongeldig');
          expect(JSON.stringify(fouten)).not.toMatch(/NaN|[Ii]nvalid|[Ee]xpected/);
        }
      });
    });

    it('leaves no trace but that line in the file: without it everything after it is the same', () => {
      bijIederVerhaal(({ stations, casus }, verhaal) => {
        let zonder = begin(verhaal).casus;
        let vermeld = 0;
        for (const { uitkomst, opdracht, nu } of stations) {
          if (!uitkomst.aanvaard && uitkomst.vermeld !== undefined) vermeld += 1;
          if (!uitkomst.aanvaard) continue;
          const opnieuw = doe(zonder, opdracht, nu);
          expect(opnieuw.aanvaard).toBe(true);
          if (opnieuw.aanvaard) zonder = bevries(opnieuw.casus);
        }
        const end = stations.at(-1)?.nu ?? verhaal.gemeldOp;
        const { laatste, volgnummer, ...verder } = verstrijk(zonder, end).casus;
        expect({ ...verder, laatste: casus.laatste, volgnummer: volgnummer + vermeld }).toStrictEqual({
          ...casus,
        });
        if (vermeld === 0) expect(laatste).toBe(casus.laatste);
      });
    });
  });

  describe('a closed case, whatever closed it', () => {
    it('refuses every command and report, hears no clock and keeps its count', () => {
      bijIederVerhaal(({ casus, nu }) => {
        if (casus.gesloten === null) return;
        const later = plusDagenMoment(nu, 400);
        expect(verstrijk(casus, later)).toEqual({ casus, gebeurtenissen: [] });
        expect([casus.taken, volgendeMoment(casus), volgendeTermijn(casus)]).toEqual([{}, null, null]);
        expect(dagenThuis(casus, later)).toBe(dagenThuis(casus, casus.gesloten.op));
        const melding = {
          ...VOORBEELDEN.melding,
          eersteVerzuimdag: casus.eersteVerzuimdag,
          geboortedatum: '2015-01-01',
        };
        for (const opdracht of [...VOORBEELDEN.opdrachten(later), melding]) {
          const uitkomst = doe(casus, opdracht, later);
          expect([opdracht, uitkomst]).toMatchObject([
            {},
            { aanvaard: false, weigering: { code: 'niet-toegestaan' } },
          ]);
        }
      });
    });
  });

  describe('an outage, whatever it falls in', () => {
    it('ends with the events that would have come without it', () => {
      bijIederVerhaal(({ stations, casus, nu }) => {
        for (const { voor, nu: daad } of ieder(2, stations)) {
          const ineens = verstrijk(voor, daad);
          if (ineens.gebeurtenissen.length === 0) continue;
          expect(vanMomentNaarMoment(voor, daad)).toEqual(ineens);
          const van = naarEpoch(voor.laatste);
          const deel = (naarEpoch(daad) - van) / 3;
          expect(inStappen(voor, [vanEpoch(van + deel), vanEpoch(van + 2 * deel), daad])).toEqual(ineens);
        }
        const weken = [7, 14, 21, 28, 35, 42, 49, 56].map((later) => plusDagenMoment(nu, later));
        expect(inStappen(casus, weken)).toEqual(verstrijk(casus, plusDagenMoment(nu, 56)));
      });
    });
  });
}
