import { aanZet, PARTIJEN, type AanZet } from '../../../domain/aan-zet';
import type { Casus } from '../../../domain/casus';
import { evolve } from '../../../domain/evolve';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { dagenThuis, thuisdagen } from '../../../domain/telling';
import { middernacht, plusDagen, plusDagenMoment } from '../../../domain/tijd';
import { bijIederVerhaal, ieder } from '../verhalen';

function som(dagen: AanZet): number {
  return Object.values(dagen).reduce((samen, aantal) => samen + aantal, 0);
}

/** The case at the end of a day, before anything of that midnight. */
function aanEindeVan(dag: string, gebeurtenissen: readonly Gebeurtenis[]): Casus | null {
  const einde = middernacht(plusDagen(dag, 1));
  return gebeurtenissen.filter(({ op }) => op < einde).reduce<Casus | null>(evolve, null);
}

/** Rule 27: whose move every day at home was. */
export function aanZetEigenschappen(): void {
  describe('whose move it was, whatever is done', () => {
    it('gives every day at home to exactly one party, and to no other than there are', () => {
      bijIederVerhaal(({ gebeurtenissen, casus, nu }) => {
        for (const later of [0, 1, 40]) {
          const op = plusDagenMoment(nu, later);
          const dagen = aanZet(gebeurtenissen, op);
          expect(som(dagen)).toBe(dagenThuis(casus, op));
          expect(thuisdagen(casus, op)).toHaveLength(dagenThuis(casus, op));
          for (const [partij, aantal] of Object.entries(dagen))
            expect([PARTIJEN.includes(partij as never), aantal > 0]).toEqual([true, true]);
        }
      });
    });

    it('only ever adds days as time goes on', () => {
      bijIederVerhaal(({ gebeurtenissen, nu }) => {
        let eerder: AanZet = {};
        for (const later of [-60, -7, 0, 1, 30]) {
          const dagen = aanZet(gebeurtenissen, plusDagenMoment(nu, later));
          for (const partij of PARTIJEN)
            expect(dagen[partij] ?? 0).toBeGreaterThanOrEqual(eerder[partij] ?? 0);
          eerder = dagen;
        }
      });
    });

    it('judges each day by the file as it stood at its end: what came later changes only which days count', () => {
      bijIederVerhaal(({ gebeurtenissen, casus, nu }) => {
        for (const dag of ieder(9, thuisdagen(casus, nu))) {
          const einde = middernacht(plusDagen(dag, 1));
          const toen = gebeurtenissen.filter(({ op }) => op < einde);
          const nieuw = (file: readonly Gebeurtenis[]) =>
            verschil(aanZet(file, middernacht(dag)), aanZet(file, einde));
          const geboekt = nieuw(gebeurtenissen);
          expect(geboekt).toHaveLength(1);
          const stand = aanEindeVan(dag, gebeurtenissen);
          if (stand !== null && thuisdagen(stand, einde).includes(dag)) expect(nieuw(toen)).toEqual(geboekt);
        }
      });
    });

    it('is of the OM or the RvdK only while the case stands there, and of a provider only with an offer that was placed', () => {
      bijIederVerhaal(({ gebeurtenissen, casus, nu }) => {
        const dagen = thuisdagen(casus, nu).map((dag) => aanEindeVan(dag, gebeurtenissen));
        const { om = 0, rvdk = 0, zorg = 0, onderwijs = 0, gezin = 0 } = aanZet(gebeurtenissen, nu);
        const tel = (waar: (toen: Casus) => boolean) =>
          dagen.filter((toen) => toen !== null && waar(toen)).length;
        expect(om + rvdk).toBeLessThanOrEqual(tel(({ om: gang }) => gang !== null && gang.route !== null));
        expect(zorg + onderwijs).toBeLessThanOrEqual(
          tel(({ aanbod }) => aanbod.some((a) => a.doorzettingsmacht || a.besluit === 'aanvaard')),
        );
        expect(gezin).toBeLessThanOrEqual(
          tel(
            ({ aanbod, arbitrage }) => arbitrage !== null || aanbod.some(({ besluit }) => besluit === null),
          ),
        );
      });
    });
  });
}

/** The parties with more days than before. */
function verschil(eerder: AanZet, later: AanZet) {
  return PARTIJEN.filter((partij) => (later[partij] ?? 0) > (eerder[partij] ?? 0));
}
