import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { legVast } from '../../dossier/write';
import type { Bereik } from '../../domain/toegang';
import { verwerk } from '../../domain/verwerk';
import { standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { OVERAL, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;
let naarSchool: Verhaal;
let naarRegio: Verhaal;

const elders = { ...standaard, regio: 'elders', gemeenten: ['0363'] };
const NU = '2026-09-10T08:00:00.000Z';

/** Announces a transfer as the shell would: with the convenant that applies there. */
function kondigAan(verhaal: Verhaal, gegevens: { gemeente: string; school?: string | null; per: string }) {
  const anders = gegevens.gemeente === verhaal.casus.gemeente ? {} : { convenant: elders };
  const opdracht = { opdracht: 'draagOver', door: 'manager', gegevens, ...anders };
  const uitkomst = verwerk(verhaal.casus, opdracht, NU);
  if (!uitkomst.aanvaard) throw new Error(JSON.stringify(uitkomst.weigering));
  const vanaf = verhaal.casus.volgnummer + 1;
  const gebeurtenissen = uitkomst.gebeurtenissen.map((gebeurtenis, i) => ({
    ...{ id: `over/${i}`, nummer: vanaf + i, gebeurtenis, werkelijkOp: NU, herkomst: null },
  }));
  return { workflowId: verhaal.workflowId, casus: uitkomst.casus, gebeurtenissen };
}

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);
  const kind = (naam: string) =>
    new Verhaal('2026-09-08T08:00:00.000Z', { leerling: naam, naam, school: '12AB00' });
  naarSchool = kind('Kind School');
  naarRegio = kind('Kind Regio');
  for (const verhaal of [naarSchool, naarRegio, kind('Kind Blijft')])
    for (const partij of verhaal.partijen) await legVast(db, partij);
  await legVast(db, kondigAan(naarSchool, { gemeente: '0014', school: '34CD00', per: '2026-10-01' }));
  await legVast(db, kondigAan(naarRegio, { gemeente: '0363', per: '2026-09-20' }));
});
afterAll(() => proef.sluit());

const bereik = (anders: Partial<Bereik>): Bereik => ({ ...OVERAL, regio: standaard.regio, ...anders });

async function leest(welk: Bereik | null): Promise<[string, boolean, string | null][]> {
  return (await lezer.leesAankondigingen(welk, 10)).map(({ casusnummer, komt, naam }) => [
    casusnummer === naarSchool.casusnummer ? 'school' : casusnummer === naarRegio.casusnummer ? 'regio' : '?',
    komt,
    naam,
  ]);
}

describe('a transfer that is announced', () => {
  test('stands in the list of who has the child now, the soonest first', async () => {
    expect(await leest(bereik({}))).toEqual([
      ['regio', false, 'Kind Regio'],
      ['school', false, 'Kind School'],
    ]);
    expect(await leest(bereik({ lezer: 'school', scholen: ['12AB00'] }))).toEqual([
      ['regio', false, 'Kind Regio'],
      ['school', false, 'Kind School'],
    ]);
    expect(await lezer.leesAankondigingen(bereik({}), 1)).toHaveLength(1);
  });

  test('is told to who receives the child, without its name', async () => {
    expect(await leest(bereik({ lezer: 'school', scholen: ['34CD'] }))).toEqual([['school', true, null]]);
    expect(await leest(bereik({ regio: 'elders' }))).toEqual([['regio', true, null]]);
    expect(await leest(bereik({ regio: 'elders', gemeenten: ['0363'] }))).toEqual([['regio', true, null]]);
    // The child keeps its school, which moves to another region with it.
    expect(await leest(bereik({ regio: 'elders', lezer: 'school', scholen: ['12AB00'] }))).toEqual([
      ['regio', true, null],
    ]);
    const [regel] = await lezer.leesAankondigingen(bereik({ regio: 'elders' }), 10);
    expect(regel).toMatchObject({
      ...{ per: '2026-09-20', onderwijssoort: 'po', van: { gemeente: '0014', school: '12AB00' } },
      naar: { gemeente: '0363', school: '12AB00' },
    });
  });

  test('is told to nobody else', async () => {
    for (const welk of [
      null,
      bereik({ lezer: 'school', scholen: ['99ZZ'] }),
      bereik({ regio: 'elders', gemeenten: ['0599'] }),
      bereik({ gemeenten: ['0599'] }),
      bereik({ lezer: 'tafel', tafelVan: 'iemand' }),
      bereik({ regio: 'nergens' }),
    ])
      expect(await leest(welk)).toEqual([]);
  });
});
