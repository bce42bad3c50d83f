import { sql } from 'kysely';
import { kanaalkeuze, openKanalen } from '../../../../activities/post/kanalen';
import { deliver } from '../../../../activities/post/loop';
import { volgendOverzicht } from '../../../../domain/mailkeuze';
import { vanEpoch } from '../../../../domain/tijd';
import { leesMailkeuze, zetMailkeuze } from '../../../../dossier/mensen/mailkeuze';
import { leesBerichten } from '../../../../dossier/uitbak';
import { legVast } from '../../../../dossier/write';
import { zetMens } from '../../../dossier/mens';
import { OVERAL, Verhaal } from '../../../dossier/verhaal';
import { QUICK } from '../memory-queue';
import { Outbox, pause } from '../outbox';
import { Proefserver } from './proefserver';

const outbox = new Outbox();
const REGIO = 'standaard';
let proef: Proefserver;
beforeEach(() => {
  proef = new Proefserver();
});
afterEach(async () => {
  await proef.close();
  await sql`truncate casus, persoon cascade`.execute(outbox.db);
});

/** People of the region, each with their choice. */
async function mensen(
  wie: Readonly<
    Record<string, readonly [rol: 'manager' | 'casusregisseur', keuze: 'meteen' | 'dagelijks' | 'geen']>
  >,
): Promise<void> {
  for (const [id, [rol, keuze]] of Object.entries(wie)) {
    await zetMens(outbox.db, { id, regio: REGIO, rol, email: `${id}@voorbeeld.nl` });
    expect(await zetMailkeuze(outbox.db, id, keuze)).toBe(true);
    expect(await leesMailkeuze(outbox.db, id)).toEqual({ keuze, email: `${id}@voorbeeld.nl` });
  }
}

const leg = (partij: Verhaal['laatste']) => legVast(outbox.db, partij, { kanaalVan: kanaalkeuze(true) });

/** A case in casusregie whose weekly work was left undone; only what is for these roles is to be mailed. */
async function zaak(rollen: readonly string[]): Promise<Verhaal> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-20T08:00:00.000Z');
  for (const partij of verhaal.partijen) await leg(partij);
  await sql`update bericht set bezorgd_op = now() where aan_rol <> all(${[...rollen]}::text[])`.execute(
    outbox.db,
  );
  return verhaal;
}

/** Lets the postbode mail, at whatever hour, until nothing is left that may go now. */
async function bezorg(): Promise<void> {
  const adressen = { publicUrl: 'https://doorbraak.example', gezinslink: () => null };
  const { kanalen, close } = openKanalen(outbox.db, await proef.open(), undefined, adressen);
  const altijd = kanalen.map((kanaal) => ({ ...kanaal, vanaf: () => vanEpoch(0) }));
  const stop = new AbortController();
  const times = { ...QUICK, sendMs: 1_500 };
  const running = deliver({ queue: outbox.queue(), kanalen: altijd, times }, stop.signal);
  const nogNu = async () =>
    (await outbox.rows()).filter(
      ({ kanaal, bezorgdOp, opgegevenOp, nietVoor }) =>
        kanaal === 'e-mail' &&
        bezorgdOp === null &&
        opgegevenOp === null &&
        (nietVoor === null || nietVoor <= vanEpoch(Date.now())),
    );
  try {
    for (const end = Date.now() + 30_000; (await nogNu()).length > 0; await pause(20))
      if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await nogNu())}`);
  } finally {
    stop.abort();
    await running;
    close();
    await proef.close();
  }
}

/** The morning of the overview has come for everything that waits for it. */
async function ochtend(): Promise<void> {
  await sql`update bericht set opgeslagen_op = opgeslagen_op - interval '9 days', niet_voor = now(),
    volgende_poging_op = now() where niet_voor is not null`.execute(outbox.db);
}

const mailsAan = (wie: string) => proef.gekregen.filter(({ aan }) => aan.includes(`${wie}@voorbeeld.nl`));
const stand = async (verhaal: Verhaal) =>
  (
    await leesBerichten(outbox.db, OVERAL, { casusnummer: verhaal.casusnummer }, { na: null, aantal: 200 })
  ).filter(({ aan: { rol }, bezorgdOp }) => rol === 'manager' && bezorgdOp === null);

test('of a message for a role each gets it as they chose: at once, in one overview, or not', async () => {
  await mensen({
    nu: ['manager', 'meteen'],
    straks: ['manager', 'dagelijks'],
    nooit: ['manager', 'geen'],
  });
  const [een, twee] = [await zaak(['manager']), await zaak(['manager'])];
  const aantal = (await outbox.rows()).filter(({ bezorgdOp }) => bezorgdOp === null).length;
  expect(aantal).toBeGreaterThan(3);
  await bezorg();
  const koppen = (wie: string) =>
    mailsAan(wie).flatMap(
      ({ mail }) => String(mail.text).match(/^\d+\. .+\n=+$/gm) ?? [String(mail.subject)],
    );
  expect(koppen('nu')).toHaveLength(aantal);
  expect([mailsAan('straks').length, mailsAan('nooit').length]).toEqual([0, 0]);
  for (const { mail } of mailsAan('nu'))
    expect(mail.text).toContain('https://doorbraak.example/werkbak/mijn-mail');
  const wacht = [...(await stand(een)), ...(await stand(twee))];
  expect(wacht).toHaveLength(aantal);
  for (const { status, wachtreden, wachtTot, pogingen } of wacht)
    expect([status, wachtreden, wachtTot, pogingen]).toEqual([
      ...['wacht', 'overzicht', volgendOverzicht(vanEpoch(Date.now()))],
      0,
    ]);

  // What is written meanwhile goes at once to who wants it so, and does not stand behind what waits.
  proef.gekregen.splice(0);
  await leg(een.tot('2026-10-27T08:00:00.000Z'));
  await sql`update bericht set bezorgd_op = now() where aan_rol <> 'manager'`.execute(outbox.db);
  const later = (await outbox.rows()).filter(
    ({ bezorgdOp, nietVoor }) => bezorgdOp === null && nietVoor === null,
  );
  expect(later.length).toBeGreaterThan(0);
  await bezorg();
  expect(mailsAan('nu').length).toBeGreaterThan(0);
  expect(mailsAan('straks')).toEqual([]);

  proef.gekregen.splice(0);
  await ochtend();
  await bezorg();
  expect(mailsAan('straks').map(({ mail }) => String(mail.subject))).toEqual([
    expect.stringMatching(new RegExp(`^${aantal + later.length} berichten over `)),
  ]);
  expect([mailsAan('nu').length, mailsAan('nooit').length]).toEqual([0, 0]);
  expect((await outbox.rows()).filter(({ bezorgdOp }) => bezorgdOp === null)).toEqual([]);
});

test('danger comes at once to everybody, while the rest waits', async () => {
  await mensen({ straks: ['manager', 'dagelijks'], nooit: ['manager', 'geen'] });
  const verhaal = await zaak(['manager']);
  await bezorg();
  expect(proef.gekregen).toEqual([]);
  await leg(
    verhaal.doe('2026-10-20T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
  );
  await sql`update bericht set bezorgd_op = now() where aan_rol <> 'manager'`.execute(outbox.db);
  await bezorg();
  for (const wie of ['straks', 'nooit'])
    expect(mailsAan(wie).map(({ mail }) => String(mail.subject))).toEqual([
      expect.stringMatching(/^Gevaar gemeld \(/),
    ]);
});

test('what comes to somebody by name because a case goes further comes at once', async () => {
  await mensen({ cas: ['casusregisseur', 'geen'] });
  const verhaal = await zaak([]);
  await leg(
    verhaal.doe('2026-10-20T09:00:00.000Z', 'wijsToe', 'manager', { persoon: 'cas', reden: 'Ervaring.' }),
  );
  await bezorg();
  expect(
    mailsAan('cas')
      .map(({ mail }) => String(mail.text))
      .join(),
  ).toContain('U heeft de regie');
});

test('what nobody wants by mail is done and never called delivered, nor given up', async () => {
  await mensen({ nooit: ['manager', 'geen'] });
  const verhaal = await zaak(['manager']);
  await bezorg();
  expect(proef.gekregen).toEqual([]);
  const rijen = await stand(verhaal);
  expect(rijen.length).toBeGreaterThan(0);
  expect(new Set(rijen.map(({ status }) => status))).toEqual(new Set(['niet-gemaild']));
  const { wacht, opgegeven } = await outbox.queue().standing();
  expect([wacht, opgegeven]).toEqual([[], 0]);
  const { rows } = await sql`select 1 from onbereikt`.execute(outbox.db);
  expect(rows).toEqual([]);
});
