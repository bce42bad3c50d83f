import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { ruimte } from '../../../activities/registratie/ruimte';
import { leesZaaksystemen } from '../../../dossier/registratie/stand';
import { legVast } from '../../../dossier/write';
import { standaard } from '../../domain/hulp';
import { Registratieproef } from './registreren';
import { totUitspraak } from './verhalen';
import { SNEL } from './zaaksysteem';

const proef = new Registratieproef();
const REGIO = 'standaard';

/** Cases of a region, that nobody registered yet. */
async function casussen(regio: string, aantal: number): Promise<string[]> {
  const nummers: string[] = [];
  for (let i = 0; i < aantal; i++) {
    const verhaal = totUitspraak({
      leerling: `${regio}-${i}`,
      convenant: { ...standaard, regio, naam: regio },
    });
    for (const partij of verhaal.partijen) await legVast(proef.db, partij);
    nummers.push(verhaal.casusnummer);
  }
  return nummers;
}

const stand = async (regio: string) =>
  (await leesZaaksystemen(proef.db, regio)).map(({ foutcode, fout, bij, achter }) => {
    return { foutcode, fout, bij, achter };
  })[0];

describe('case systems that hang', () => {
  let stom: Server;
  const open = new Set<Socket>();
  beforeEach(async () => {
    stom = createServer((socket) => {
      open.add(socket.on('error', () => undefined));
      socket.on('close', () => open.delete(socket));
    });
    await new Promise<void>((resolve) => stom.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    for (const socket of open) socket.destroy();
    stom.close();
  });

  test('however many, leave every other region its own room', async () => {
    for (const regio of ['een', 'twee', 'drie']) await casussen(regio, 3);
    const hier = await casussen(REGIO, 3);
    const adres = `http://127.0.0.1:${(stom.address() as AddressInfo).port}/`;
    const hangt = proef.proef.systeem({ zaken: adres, catalogi: adres, documenten: adres });
    const systemen = new Map([
      ...['een', 'twee', 'drie'].map((regio) => [regio, hangt] as const),
      [REGIO, proef.proef.systeem()] as const,
    ]);
    await proef.registreer(
      async () => {
        // Those that hang have all the room they can have before the other region is looked at.
        const klaar = (await stand(REGIO))?.bij === hier.length && open.size === 6;
        if (klaar) for (const socket of open) socket.destroy();
        return klaar;
      },
      { systemen, times: { ...SNEL, callMs: 45_000, leaseMs: 120_000 } },
    );
    expect((await stand(REGIO))?.achter).toBe(0);
  });

  test('share no room: of each region two at most, and four of the only one', () => {
    const regios = ['een', 'twee', 'drie'];
    expect([...ruimte(regios, ['een', 'een', 'twee', 'twee'])]).toEqual([
      ...([
        ['een', 0],
        ['twee', 0],
        ['drie', 2],
      ] as const),
    ]);
    expect([...ruimte(['een'], ['een'])]).toEqual([['een', 3]]);
  });
});

test('a region of which the settings are not right waits and says so, the others work on, and all comes when they are', async () => {
  const gebrek = 'ZGW_INSTELLINGEN zgw.json elders.rsin: must be a RSIN.';
  const daar = await casussen('elders', 2);
  const hier = await casussen(REGIO, 1);
  await proef.registreer(
    async () => (await stand(REGIO))?.bij === 1 && (await stand('elders'))?.achter === 2,
    {
      gebreken: new Map([['elders', [gebrek]]]),
    },
  );
  expect(await stand('elders')).toEqual({ foutcode: 'instellingen', fout: gebrek, bij: 0, achter: 2 });
  expect(await stand(REGIO)).toMatchObject({ foutcode: null, bij: hier.length });
  const aantal = () => proef.proef.server.register.alle('zaken').length;
  expect(aantal()).toBe(1);
  // Its settings are right from now on. What was closed meanwhile is registered too.
  await sql`update casus set gesloten_op = now() where casusnummer = ${daar[0]}`.execute(proef.db);
  const systemen = new Map([REGIO, 'elders'].map((regio) => [regio, proef.proef.systeem()] as const));
  await proef.registreer(async () => (await stand('elders'))?.bij === 2, { systemen });
  expect(await stand('elders')).toMatchObject({ foutcode: null, fout: null, achter: 0 });
  expect(aantal()).toBe(3);
});
