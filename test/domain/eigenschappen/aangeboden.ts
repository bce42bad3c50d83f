import { onbereikt } from '../../../domain/bereiken';
import type { Casus } from '../../../domain/casus';
import { decide, vooraf } from '../../../domain/decide';
import { ROLLEN } from '../../../domain/fase';
import { opdrachtnaam, OPDRACHTNAMEN, type Opdrachtnaam } from '../../../domain/opdracht';
import { takenVan } from '../../../domain/taken';
import { datumVan, type Moment } from '../../../domain/tijd';
import { kandidaten } from '../kandidaten';
import { bijIederVerhaal, CONVENANTEN, ieder, toestanden } from '../verhalen';
import { gegevensBij } from '../voorbeelden';

/** How many choices of the generator are tried in one state. */
const POGINGEN = 12;

/** Data that somebody might give with each command in a case. */
function gegevensVoor(casus: Casus, nu: Moment): (naam: Opdrachtnaam) => unknown[] {
  const uitVerhalen = Array.from({ length: POGINGEN }, (_, n) => kandidaten(casus, nu, n * 7, n * 5 + 1))
    .flat()
    .flatMap((kandidaat) => ('opdracht' in kandidaat ? [kandidaat] : []));
  const voorbeelden = gegevensBij(nu);
  const taken = takenVan(casus).flatMap(({ type }) =>
    ['een-ander', 'nog-een-ander'].map((persoon) => ({ taak: type, persoon })),
  );
  const anders: Partial<Record<Opdrachtnaam, unknown[]>> = {
    beantwoordAanbod: casus.aanbod.map(({ id }) => ({ aanbod: id, besluit: 'aanvaard' })),
    // Attending in part may be told again while the child attends.
    meldTerugkeer: [{ vanaf: datumVan(nu), plek: 'school', volledig: false }],
    meldOnbereikt: [{ wie: 'gemeente', reden: 'teruggekomen' }],
    laatBereikenLos: onbereikt(casus).map(({ wie }) => ({ wie, reden: 'geen-weg' })),
    neemTaak: taken,
    geefTaakDoor: taken.map((taak) => ({ ...taak, reden: 'reden' })),
  };
  return (naam) => [
    voorbeelden[naam],
    ...(anders[naam] ?? []),
    ...uitVerhalen.filter(({ opdracht }) => opdracht === naam).map(({ gegevens }) => gegevens),
  ];
}

/** Which commands are offered: what needs no data to know. Nothing is offered that cannot be given, without exception. */
export function aangeboden(): void {
  describe('what is offered in a case before there are data', () => {
    it('is everything the rules accept, of whatever data', () => {
      bijIederVerhaal(({ stations }) => {
        for (const { opdracht, uitkomst, bij, nu } of stations) {
          if (!uitkomst.aanvaard || !('opdracht' in opdracht)) continue;
          const naam = opdrachtnaam(opdracht.opdracht)!;
          expect([naam, vooraf(naam, bij, { nu, door: opdracht.door })]).toEqual([naam, null]);
        }
      });
    });

    it('can be given: the rules accept some data', () => {
      const convenant = CONVENANTEN[0]!;
      bijIederVerhaal((verloop, { gemeldOp }) => {
        for (const { casus, nu } of ieder(40, toestanden(verloop, gemeldOp))) {
          const voor = gegevensVoor(casus, nu);
          for (const opdracht of OPDRACHTNAMEN)
            for (const door of ROLLEN) {
              if (vooraf(opdracht, casus, { nu, door }) !== null) continue;
              const kan = voor(opdracht).some(
                (gegevens) => decide(casus, { opdracht, door, gegevens, convenant }, nu).aanvaard,
              );
              expect([opdracht, door, kan]).toEqual([opdracht, door, true]);
            }
        }
      });
    });
  });
}
