import { isGeplaatst } from '../../../domain/aanbod';
import {
  aanZet,
  beurten,
  nuAanZet,
  PARTIJEN,
  thuisbeurten,
  type AanZet,
  type Partij,
} from '../../../domain/aan-zet';
import { openTaken } from '../../../domain/beeld';
import type { Casus } from '../../../domain/casus';
import { evolve } from '../../../domain/evolve';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { dagenThuis, thuisdagen } from '../../../domain/telling';
import { datumVan, middernacht, plusDagen, plusDagenMoment, type Datum } from '../../../domain/tijd';
import { bijIederVerhaal, ieder, type Verloop } from '../verhalen';

function som(dagen: AanZet): number {
  return Object.values(dagen).reduce((samen, aantal) => samen + aantal, 0);
}

/** Rule 27: whose move every day at home was. */
export function aanZetEigenschappen(): void {
  describe('whose move it was, whatever is done', () => {
    it('gives every day at home to exactly one party, and to no other than there are', () => {
      bijIederVerhaal(({ gebeurtenissen, casus, nu }) => {
        for (const later of [0, 40]) {
          const op = plusDagenMoment(nu, later);
          const dagen = aanZet(gebeurtenissen, op);
          expect(som(dagen)).toBe(dagenThuis(casus, op));
          expect(thuisdagen(casus, op)).toHaveLength(dagenThuis(casus, op));
          for (const [partij, aantal] of Object.entries(dagen))
            expect([PARTIJEN.includes(partij as never), aantal > 0]).toEqual([true, true]);
        }
      });
    });

    it('tells apart, in order, exactly the days that count', () => {
      bijIederVerhaal(({ gebeurtenissen, casus, nu }) => {
        const alle = beurten(gebeurtenissen);
        for (const [i, { partij, van, tot }] of alle.entries()) {
          const volgende = alle[i + 1];
          if (volgende !== undefined) expect(tot !== null && van < tot && tot <= volgende.van).toBe(true);
          if (volgende?.van === tot) expect(partij).not.toBe(volgende?.partij);
        }
        const geweest = thuisbeurten(alle, nu).flatMap(({ van, dagen }) =>
          Array.from({ length: dagen }, (_, dag) => plusDagen(van, dag)),
        );
        expect(geweest).toEqual(thuisdagen(casus, nu));
      });
    });

    it('knows before what becomes overdue by itself: days to come are as they are judged when they have been', () => {
      bijIederVerhaal(({ gebeurtenissen, casus, nu }) => {
        const straks = plusDagenMoment(nu, 30);
        const partijen = thuisbeurten(beurten(gebeurtenissen), straks).filter(
          ({ tot }) => tot > datumVan(nu),
        );
        for (const { partij, tot } of partijen) expect(partijVan(casus, plusDagen(tot, -1))).toBe(partij);
      });
    });

    it('only ever adds days as time goes on', () => {
      bijIederVerhaal(({ gebeurtenissen, nu }) => {
        let eerder: AanZet = {};
        for (const later of [-60, 0, 1]) {
          const dagen = aanZet(gebeurtenissen, plusDagenMoment(nu, later));
          for (const partij of PARTIJEN)
            expect(dagen[partij] ?? 0).toBeGreaterThanOrEqual(eerder[partij] ?? 0);
          eerder = dagen;
        }
      });
    });

    it('judges each day by the file as it stood at its end: what came later changes only which days count', () => {
      bijIederVerhaal((verloop) => {
        for (const { dag, partij, toen, stand } of steekproef(verloop)) {
          const einde = middernacht(plusDagen(dag, 1));
          if (stand === null) expect(['school', 'leerplicht']).toContain(partij);
          else if (thuisdagen(stand, einde).includes(dag)) expect(geboekt(toen, dag)).toEqual([partij]);
        }
      });
    });

    it('is only of who has something to do: overdue work, an answer, the case, a start, the lead', () => {
      bijIederVerhaal((verloop) => {
        for (const { dag, partij, stand } of steekproef(verloop)) {
          if (stand === null) continue;
          const teLaat = openTaken(stand).some(
            ({ type, uiterlijk }) =>
              uiterlijk < middernacht(plusDagen(dag, 1)) && type !== 'toestemming-vastleggen',
          );
          const { aanbod, arbitrage, om, regie } = stand;
          const kan: Record<Partij, boolean> = {
            school: regie.rol === 'school' || (teLaat && stand.taken['verwijsindex-melden'] !== undefined),
            regie: teLaat || regie.rol === 'casusregisseur',
            leerplicht: teLaat || regie.rol === 'leerplichtambtenaar',
            gezin: !teLaat && (arbitrage !== null || aanbod.some(({ besluit }) => besluit === null)),
            om: !teLaat && om?.route != null,
            rvdk: !teLaat && om?.route != null,
            zorg: !teLaat && aanbod.some((a) => isGeplaatst(a) && a.gestart !== true),
            onderwijs: !teLaat && aanbod.some((a) => isGeplaatst(a) && a.gestart !== true),
          };
          expect([dag, partij, kan[partij]]).toEqual([dag, partij, true]);
        }
      });
    });
  });
}

/** Whose move it is at the end of a date, in a case to which nothing happens. */
function partijVan(casus: Casus, dag: Datum): Partij | null {
  return nuAanZet(casus, middernacht(plusDagen(dag, 1)));
}

/** A day at home of a story with its party, and with the file and the case as they stood at its end. */
interface Dag {
  readonly dag: Datum;
  readonly partij: Partij;
  readonly toen: readonly Gebeurtenis[];
  readonly stand: Casus | null;
}

const bewaard = new WeakMap<Verloop, Dag[]>();

/** Some of the days at home of a story. */
function steekproef(verloop: Verloop): Dag[] {
  const { gebeurtenissen, casus, nu } = verloop;
  const dagen =
    bewaard.get(verloop) ?? enkele(thuisdagen(casus, nu)).map((dag) => bekijk(gebeurtenissen, dag));
  bewaard.set(verloop, dagen);
  return dagen;
}

function enkele<T>(lijst: readonly T[]): T[] {
  return ieder(Math.ceil(lijst.length / 4), lijst);
}

function bekijk(gebeurtenissen: readonly Gebeurtenis[], dag: Datum): Dag {
  const einde = middernacht(plusDagen(dag, 1));
  const toen = gebeurtenissen.filter(({ op }) => op < einde);
  const [partij, ...meer] = geboekt(gebeurtenissen, dag);
  if (partij === undefined || meer.length > 0) throw new Error(`${dag} is not of one party`);
  return { dag, partij, toen, stand: toen.reduce<Casus | null>(evolve, null) };
}

/** To whom a file books one day. */
function geboekt(gebeurtenissen: readonly Gebeurtenis[], dag: Datum): Partij[] {
  const eerder = aanZet(gebeurtenissen, middernacht(dag));
  const later = aanZet(gebeurtenissen, middernacht(plusDagen(dag, 1)));
  return PARTIJEN.filter((partij) => (later[partij] ?? 0) > (eerder[partij] ?? 0));
}
