import { OPDRACHTNAMEN } from '../../../domain/opdracht';
import { GEBEURTENISSEN } from '../../../domain/gebeurtenis';
import { TAAKTYPEN } from '../../../domain/taak';
import { alleVerlopen, type Verloop } from '../verhalen';

/** How often something happened over all stories. */
function tel(verlopen: readonly Verloop[], keys: (verloop: Verloop) => string[]): Record<string, number> {
  const telling: Record<string, number> = {};
  for (const sleutel of verlopen.flatMap(keys)) telling[sleutel] = (telling[sleutel] ?? 0) + 1;
  return telling;
}

/** The keys that occur less than a number of times. */
function teWeinig(telling: Record<string, number>, keys: readonly string[], minstens: number): string[] {
  return keys.filter((sleutel) => (telling[sleutel] ?? 0) < minstens);
}

/** What the phases of a story opened for. */
const AANLEIDINGEN = [
  ...[
    'schoolregie melding',
    'casusregie termijn',
    'doorbraak termijn',
    'arbitrage termijn',
    'arbitrage melding',
  ],
  ...['casusregie stagnatie', 'doorbraak stagnatie', 'arbitrage stagnatie', 'casusregie langdurig-verwacht'],
  ...[
    'arbitrage voortgang-gemist',
    'doorbraak opschaling',
    'schoolregie afschaling',
    'casusregie afschaling',
  ],
  ...['om weigering', 'om geen-antwoord', 'om niet-aanvaard', 'doorbraak sepot', 'arbitrage herbeoordeling'],
  ...['doorbraak om-uitkomst', 'doorbraak afgezien', 'arbitrage afgezien', 'doorbraak gevaar'],
  ...['arbitrage alsnog-instemming', 'nazorg terugkeer', 'doorbraak perspectief-verlopen'],
  ...['~casusregie termijn', '~doorbraak termijn', '~casusregie herbeoordeling'],
];

/** That the stories really go everywhere: a property of nothing is always true. */
export function bereik(): void {
  describe('the stories the properties are checked on', () => {
    const verlopen = alleVerlopen();

    it('make every event and open every task there is', () => {
      const soorten = tel(verlopen, ({ gebeurtenissen }) => gebeurtenissen.map(({ soort }) => soort));
      expect(teWeinig(soorten, Object.keys(GEBEURTENISSEN), 2)).toEqual([]);
      const taken = tel(verlopen, ({ gebeurtenissen }) =>
        gebeurtenissen.flatMap((g) => (g.soort === 'taak-geopend' ? [g.gegevens.type] : [])),
      );
      // Nothing in the rules themselves opens this one: the shell does when it finds nobody.
      expect(teWeinig(taken, TAAKTYPEN, 4)).toEqual(['casus-toewijzen']);
    });

    it('give every command, accepted and refused', () => {
      const gegeven = tel(verlopen, ({ stations }) =>
        stations.flatMap(({ opdracht, uitkomst }) =>
          'opdracht' in opdracht
            ? [`${opdracht.opdracht} ${uitkomst.aanvaard}`]
            : [`melding ${uitkomst.aanvaard}`],
        ),
      );
      const allemaal = [...OPDRACHTNAMEN, 'melding'].flatMap((naam) => [`${naam} true`, `${naam} false`]);
      expect(teWeinig(gegeven, allemaal, 1)).toEqual([]);
    });

    it('stand in every phase, in nazorg after each, and come there for every reason', () => {
      const fasen = tel(verlopen, ({ stations }) => stations.map(({ bij }) => `${bij.fase} ${bij.bereikt}`));
      const treden = ['schoolregie', 'casusregie', 'doorbraak', 'arbitrage', 'om'];
      expect(
        teWeinig(
          fasen,
          treden.map((fase) => `${fase} ${fase}`),
          60,
        ),
      ).toEqual([]);
      expect(
        teWeinig(
          fasen,
          treden.flatMap((fase) => [`nazorg ${fase}`, `gesloten ${fase}`]),
          3,
        ),
      ).toEqual([]);
      const redenen = tel(verlopen, ({ gebeurtenissen }) =>
        gebeurtenissen.flatMap((g) =>
          g.soort === 'fase-geopend'
            ? [`${g.gegevens.doorlopen ? '~' : ''}${g.gegevens.fase} ${g.gegevens.aanleiding}`]
            : [],
        ),
      );
      expect(teWeinig(redenen, AANLEIDINGEN, 1)).toEqual([]);
    });
  });
}
