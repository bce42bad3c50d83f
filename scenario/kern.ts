import { bereidVoor, type Convenanten } from '../convenanten/convenanten';
import type { Casus } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { loopTot, metHouder, type Meeloper } from '../domain/meelopen';
import { datumVan } from '../domain/tijd';
import { opent, verwerk, type Stap } from '../domain/verwerk';
import { leesScenario, type Scenario, type Stap as Scenariostap } from './schema';
import { CASUSNUMMER, tijdlijn } from './tijdlijn';
import { vergelijk, vergelijkStap, type Afwijking } from './vergelijk';
import { meldingGeweigerd, regelVan, regelVanWeigering, type Regel, type Uitkomst } from './verloop';

/** The command of a step, with the convenant that would apply after it. */
export function opdrachtVan(
  stap: Scenariostap,
  waar: { regio: string; gemeente: string },
  convenanten: Convenanten,
) {
  const { opdracht, door, gegevens = {} } = stap;
  return bereidVoor({ opdracht, door, gegevens }, waar, convenanten, datumVan(stap.op));
}

/** The place of a case, for finding the convenant of its next one. */
export function waarIs(casus: Casus): { regio: string; gemeente: string } {
  return { regio: casus.convenant.regio, gemeente: casus.gemeente };
}

/** Runs a scenario through the pure core: no case is made, nothing is written, no time passes. `kijk` sees each step. */
export function simuleer(
  ruw: unknown,
  convenanten: Convenanten,
  kijk: (stap: Stap) => void = () => undefined,
): Uitkomst {
  return voerKernUit(leesScenario(ruw, convenanten), convenanten, kijk);
}

/** Runs a scenario that was read. */
export function voerKernUit(
  scenario: Scenario,
  convenanten: Convenanten,
  kijk: (stap: Stap) => void = () => undefined,
): Uitkomst {
  const { naam, convenant } = scenario;
  const { gemeldOp, ...melding } = scenario.melding;
  const geopend = opent({ casusnummer: CASUSNUMMER, melding, convenant, vervolgOp: null }, gemeldOp);
  if (!geopend.aanvaard) return meldingGeweigerd(naam, gemeldOp, geopend.weigering);

  const verloop: Regel[] = [];
  const gebeurtenissen: Gebeurtenis[] = [];
  const neemOver = (stap: Stap): Casus => {
    gebeurtenissen.push(...stap.gebeurtenissen);
    verloop.push(...stap.gebeurtenissen.map(regelVan));
    kijk(stap);
    return stap.casus;
  };
  // Where a convenant has a roster, nobody in it holds other cases.
  const ruimte: Meeloper['ruimte'] = ({ convenant: { rooster } }) =>
    rooster === undefined ? null : { rooster, bezetting: {} };
  const meeloper = { neemOver, ruimte };
  const afwijkingen: Afwijking[] = [];
  let casus = metHouder(neemOver(geopend), gemeldOp, meeloper);
  for (const punt of tijdlijn(scenario)) {
    if (punt.op < gemeldOp) {
      if (punt.soort === 'kijk') afwijkingen.push(...vergelijk(punt.verwacht, null));
      continue;
    }
    casus = loopTot(casus, punt.op, meeloper);
    if (punt.soort === 'kijk') {
      afwijkingen.push(...vergelijk(punt.verwacht, { casus, gebeurtenissen }));
      continue;
    }
    const { stap, plek } = punt;
    const gedaan = verwerk(casus, opdrachtVan(stap, waarIs(casus), convenanten), punt.op);
    afwijkingen.push(...vergelijkStap(stap, plek, gedaan.aanvaard ? null : gedaan.weigering));
    if (gedaan.aanvaard) {
      casus = metHouder(neemOver(gedaan), punt.op, meeloper);
    } else {
      verloop.push(regelVanWeigering(stap, gedaan.weigering));
    }
  }
  return { naam, geslaagd: afwijkingen.length === 0, afwijkingen, verloop };
}
