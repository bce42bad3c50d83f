import { sql } from 'kysely';
import { kanaalkeuze, openKanalen } from '../../../activities/post/kanalen';
import { deliver } from '../../../activities/post/loop';
import { MAIL } from '../../../activities/post/mail/kanaal';
import { BEDENKTIJD_MINUTEN } from '../../../domain/bedenktijd';
import { naarEpoch, vanEpoch } from '../../../domain/tijd';
import { wijsToeUitRooster } from '../../../domain/toewijzing';
import { UITBAK } from '../../../dossier/berichtstatus';
import { leesBedenktijd } from '../../../dossier/post/bedenktijd';
import { laatLos, probeerOpnieuw } from '../../../dossier/post/ingrijpen';
import { leesWegen } from '../../../dossier/post/omleiden';
import { leesBerichten } from '../../../dossier/uitbak';
import { legVast } from '../../../dossier/write';
import { zetMens } from '../../dossier/mens';
import { OVERAL, Verhaal } from '../../dossier/verhaal';
import { Proefserver } from './mail/proefserver';
import { QUICK } from './memory-queue';
import { Outbox, pause } from './outbox';

const outbox = new Outbox();
const REGIO = 'standaard';
const OP = '2026-10-06T09:00:00.000Z';
const STRAKS = '2026-10-06T09:05:00.000Z';
const reden = { reden: 'Er is meer nodig.' };

let proef: Proefserver;
beforeEach(() => {
  proef = new Proefserver();
});
afterEach(async () => {
  await proef.close();
  await sql`truncate casus, persoon cascade`.execute(outbox.db);
});

/** A case in casusregie whose messages are all delivered. */
async function inCasusregie(mailt = false): Promise<Zaak> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  const leg = (partij: Verhaal['laatste']) =>
    legVast(outbox.db, partij, { kanaalVan: kanaalkeuze(mailt) }).then(({ berichten }) => berichten);
  for (const partij of verhaal.partijen) await leg(partij);
  await sql`update bericht set bezorgd_op = now() where bezorgd_op is null`.execute(outbox.db);
  const doe = (op: string, opdracht: string, door: string, gegevens: unknown) =>
    leg(verhaal.doe(op, opdracht, door, gegevens));
  return { verhaal, leg, doe };
}
interface Zaak {
  readonly verhaal: Verhaal;
  /** Ids of the messages that writing it gave. */
  readonly leg: (partij: Verhaal['laatste']) => Promise<readonly string[]>;
  readonly doe: (op: string, opdracht: string, door: string, gegevens: unknown) => Promise<readonly string[]>;
}

/** The time that messages wait is over. */
const laatGaan = () =>
  sql`update bericht set niet_voor = now(), volgende_poging_op = now() where niet_voor > now()`.execute(
    outbox.db,
  );
const gepakt = async (kanaal: string, meer = 0) =>
  (await outbox.queue().lease(kanaal, 50, `lease-${Math.random()}`, meer)).leased.map(({ id }) => id);
const toon = async ({ verhaal: { casusnummer } }: Zaak) =>
  new Map(
    (await leesBerichten(outbox.db, OVERAL, { casusnummer }, { na: null, aantal: 200 })).map((een) => [
      een.id,
      een,
    ]),
  );

test('messages of a step that somebody took wait a quarter of an hour, and then go', async () => {
  const zaak = await inCasusregie();
  const begonnen = Date.now();
  const stap = await zaak.doe(OP, 'schaalOp', 'casusregisseur', reden);
  expect(stap.length).toBeGreaterThan(3);
  expect(await gepakt(UITBAK)).toEqual([]);
  const getoond = await toon(zaak);
  for (const id of stap) {
    const { status, wachtTot } = getoond.get(id)!;
    expect(['wacht', 'geen-adres']).toContain(status);
    const minuten = (naarEpoch(wachtTot ?? '') - begonnen) / 60_000;
    expect(minuten).toBeGreaterThanOrEqual(BEDENKTIJD_MINUTEN - 0.1);
    expect(minuten).toBeLessThan(BEDENKTIJD_MINUTEN + 1);
  }
  expect(await leesBedenktijd(outbox.db, zaak.verhaal.casusnummer)).toEqual({
    stap: 'doorbraak',
    tot: getoond.get(stap[0]!)?.wachtTot,
  });

  await laatGaan();
  // Of one ordering key, that of the local outbox, the oldest goes first.
  expect(await gepakt(UITBAK)).toEqual([stap[0]]);
  expect((await toon(zaak)).get(stap[0]!)?.wachtTot).toBeNull();
  expect(await leesBedenktijd(outbox.db, zaak.verhaal.casusnummer)).toBeNull();
});

test('they hold up neither danger nor what the clock says, and nobody can have them go earlier', async () => {
  const zaak = await inCasusregie(true);
  const stap = await zaak.doe(OP, 'schaalOp', 'casusregisseur', reden);
  const gevaar = await zaak.doe(STRAKS, 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' });
  const klok = await zaak.leg(zaak.verhaal.tot('2026-10-12T08:00:00.000Z'));
  expect(klok.length).toBeGreaterThan(0);
  const rijen = await outbox.rows();
  for (const { volgorde } of rijen.filter(({ id }) => stap.includes(id))) {
    expect(await probeerOpnieuw(outbox.db, null, { volgorde })).toBe(0);
    expect(await leesWegen(outbox.db, null, OVERAL, volgorde)).toBeNull();
  }
  // Also with everything along that is for the same people.
  for (let keer = 0; keer < 5; keer++) await gepakt(MAIL, 500);
  const na = await outbox.rows();
  const ongezien = (ids: readonly string[]) =>
    na.filter((rij) => ids.includes(rij.id) && rij.geleendDoor === null && rij.bezorgdOp === null);
  expect(ongezien(gevaar)).toEqual([]);
  expect(ongezien(klok)).toEqual([]);
  expect(ongezien(stap)).toHaveLength(stap.length);
});

test('a step taken back in time is told to nobody, nor is the way back; what is to be done now is told', async () => {
  const zaak = await inCasusregie();
  const stap = await zaak.doe(OP, 'schaalOp', 'casusregisseur', reden);
  const terug = await zaak.doe(STRAKS, 'schaalAf', 'casusregisseur', { reden: 'Verkeerde casus.' });
  const getoond = await toon(zaak);
  for (const id of stap)
    expect(getoond.get(id)).toMatchObject({ status: 'vervallen', wachtTot: null, bezorgdOp: null });
  const vanTerug = terug.map((id) => getoond.get(id)!);
  expect(vanTerug.filter(({ soort }) => soort === 'nieuwe-taken').length).toBeGreaterThan(0);
  for (const { soort, status } of vanTerug)
    expect([soort, status === 'vervallen']).toEqual([soort, soort !== 'nieuwe-taken']);
  await laatGaan();
  const gegaan = new Set<string>();
  for (let nog = await gepakt(UITBAK); nog.length > 0; nog = await gepakt(UITBAK)) {
    for (const id of nog) gegaan.add(id);
    await sql`update bericht set bezorgd_op = now() where id = any(${nog}::text[])`.execute(outbox.db);
    await sql`update bericht set volgende_poging_op = now() where bezorgd_op is null`.execute(outbox.db);
  }
  expect([...gegaan]).toEqual(vanTerug.flatMap(({ id, soort }) => (soort === 'nieuwe-taken' ? [id] : [])));
  // Nobody is asked to look after what lapsed, and it is not tried again.
  expect(
    await laatLos(outbox.db, null, (await outbox.row(stap[0]!)).volgorde, { door: 'x', reden: 'geen-weg' }),
  ).toBe(false);
  expect((await outbox.queue().standing()).opgegeven).toBe(0);
});

test('a step taken back after its messages left takes nothing back of them, and the way back is told', async () => {
  const zaak = await inCasusregie();
  const stap = await zaak.doe(OP, 'schaalOp', 'casusregisseur', reden);
  await laatGaan();
  const terug = await zaak.doe(STRAKS, 'schaalAf', 'casusregisseur', reden);
  const getoond = await toon(zaak);
  for (const id of [...stap, ...terug]) expect(getoond.get(id)?.status).not.toBe('vervallen');
});

test('only the step that is taken back lapses: the one before it is told', async () => {
  const verhaal = new Verhaal();
  const leg = (partij: Verhaal['laatste']) => legVast(outbox.db, partij);
  await leg(verhaal.laatste);
  const een = await leg(
    verhaal.doe('2026-09-08T08:00:00.000Z', 'rapporteerVoortgang', 'school', {
      ...{ oordeel: 'langdurig-verwacht', toelichting: 'x' },
    }),
  );
  const twee = await leg(verhaal.doe('2026-09-08T08:03:00.000Z', 'schaalOp', 'casusregisseur', reden));
  await leg(verhaal.doe('2026-09-08T08:06:00.000Z', 'schaalAf', 'casusregisseur', reden));
  const getoond = await toon({ verhaal } as Zaak);
  for (const id of een.berichten) expect(getoond.get(id)?.status).not.toBe('vervallen');
  for (const id of twee.berichten) expect(getoond.get(id)?.status).toBe('vervallen');
  expect(await leesBedenktijd(outbox.db, verhaal.casusnummer)).toMatchObject({ stap: 'casusregie' });
});

test('who gets the case because of the step hears it with the step, and not at all when it is taken back', async () => {
  const verhaal = new Verhaal();
  await legVast(outbox.db, verhaal.laatste);
  await legVast(
    outbox.db,
    verhaal.doe('2026-09-08T08:00:00.000Z', 'rapporteerVoortgang', 'school', {
      ...{ oordeel: 'stagnatie', toelichting: 'x' },
    }),
  );
  const rooster = [{ id: 'anna', rol: 'casusregisseur' as const, afwezig: [] }];
  const { casus, gebeurtenissen } = wijsToeUitRooster(
    verhaal.casus,
    { rooster, bezetting: {} },
    verhaal.casus.laatste,
  );
  verhaal.casus = casus;
  const vanaf = casus.volgnummer - gebeurtenissen.length + 1;
  const { berichten } = await legVast(outbox.db, {
    workflowId: verhaal.workflowId,
    casus,
    gebeurtenissen: gebeurtenissen.map((gebeurtenis, i) => ({
      ...{ id: `rooster/${i}`, nummer: vanaf + i, gebeurtenis },
      ...{ werkelijkOp: casus.laatste, herkomst: null },
    })),
  });
  expect(berichten.length).toBeGreaterThan(0);
  const voor = await toon({ verhaal } as Zaak);
  for (const id of berichten) expect(voor.get(id)?.wachtTot).not.toBeNull();
  await legVast(outbox.db, verhaal.doe('2026-09-08T08:06:00.000Z', 'schaalAf', 'casusregisseur', reden));
  const na = await toon({ verhaal } as Zaak);
  for (const id of berichten) expect(na.get(id)?.status).toBe('vervallen');
});

test('by mail danger arrives while the step waits; the step arrives once, after its time', async () => {
  await zetMens(outbox.db, { id: 'mia', regio: REGIO, rol: 'manager', email: 'mia@voorbeeld.nl' });
  await zetMens(outbox.db, { id: 'cas', regio: REGIO, rol: 'casusregisseur', email: 'cas@voorbeeld.nl' });
  const zaak = await inCasusregie(true);
  const stap = await zaak.doe(OP, 'schaalOp', 'casusregisseur', reden);
  await zaak.doe(STRAKS, 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' });
  const aanCas = (await outbox.rows()).filter(
    ({ id, aanRol }) => stap.includes(id) && aanRol === 'casusregisseur',
  );
  expect(aanCas.length).toBeGreaterThan(0);

  const { kanalen, close } = openKanalen(outbox.db, await proef.open());
  const altijd = kanalen.map((kanaal) => ({ ...kanaal, vanaf: () => vanEpoch(0) }));
  const stop = new AbortController();
  const running = deliver(
    { queue: outbox.queue(), kanalen: altijd, times: { ...QUICK, sendMs: 1_500 } },
    stop.signal,
  );
  const onderwerpen = () => proef.gekregen.map(({ mail }) => String(mail.subject));
  const totdat = async (klaar: () => Promise<boolean> | boolean) => {
    for (const end = Date.now() + 30_000; !(await klaar()); await pause(20))
      if (Date.now() > end) throw new Error(`still: ${JSON.stringify(onderwerpen())}`);
  };
  try {
    // Danger for both, and everything else to them that does not wait.
    const nogNiet = async () =>
      (await outbox.rows()).filter(
        ({ id, aanRol, bezorgdOp }) =>
          !stap.includes(id) && bezorgdOp === null && ['manager', 'casusregisseur'].includes(aanRol),
      );
    await totdat(async () => (await nogNiet()).length === 0);
    expect(onderwerpen().filter((onderwerp) => onderwerp.startsWith('Gevaar gemeld'))).toHaveLength(2);
    const teksten = () => proef.gekregen.map(({ mail }) => String(mail.text)).join('\n');
    expect(teksten()).not.toContain('De fase is nu doorbraak. Lees in de casus');
    const voor = (await outbox.rows()).filter(({ id }) => stap.includes(id));
    expect(voor.map(({ bezorgdOp, pogingen }) => [bezorgdOp, pogingen])).toEqual(voor.map(() => [null, 0]));

    await laatGaan();
    await totdat(async () =>
      (await outbox.rows()).every(
        ({ id, bezorgdOp }) => !aanCas.some((een) => een.id === id) || bezorgdOp !== null,
      ),
    );
    expect(teksten().match(/De fase is nu doorbraak\. Lees in de casus/g)).toHaveLength(1);
  } finally {
    stop.abort();
    await running;
    close();
  }
});
