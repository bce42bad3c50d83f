import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { kanaalkeuze, openKanalen } from '../../../../activities/post/kanalen';
import { agenda } from '../../../../activities/post/mail/agenda';
import { MAIL } from '../../../../activities/post/mail/kanaal';
import type { Agendapunt } from '../../../../dossier/agenda';
import { betrokkenen } from '../../../../dossier/betrokkenen/betrokkenen';
import { legVast } from '../../../../dossier/write';
import { vanEpoch } from '../../../../domain/tijd';
import { OUDER } from '../../../dossier/betrokkenen/betrokkene';
import { zetMens } from '../../../dossier/mens';
import { Verhaal } from '../../../dossier/verhaal';
import { Outbox, sent } from '../outbox';
import { Proefserver } from './proefserver';

const outbox = new Outbox();
let proef: Proefserver;
beforeEach(() => {
  proef = new Proefserver();
});
afterEach(async () => {
  await proef.close();
  await sql`truncate casus, persoon cascade`.execute(outbox.db);
});

/** Mails everything that waits, at whatever hour. */
async function mailAlles(): Promise<void> {
  const { kanalen, close } = openKanalen(outbox.db, await proef.open());
  const mail = kanalen.find(({ naam }) => naam === MAIL);
  const queue = outbox.queue();
  await sql`update bericht set volgende_poging_op = now()`.execute(outbox.db);
  for (let i = 0, rest = 1; rest > 0; i++) {
    const { leased, moved } = await queue.lease(MAIL, 50, `lease-${i}-${randomUUID()}`);
    rest = leased.length + moved;
    for (const bericht of leased) {
      const gedaan = await mail?.bezorg(bericht, new AbortController().signal).then(
        () => sent(bericht),
        () => ({ ...sent(bericht), outcome: 'opgegeven' as const, foutcode: 'proef' }),
      );
      if (gedaan !== undefined) await queue.note([gedaan]);
    }
  }
  close();
}

/** The calendars that somebody got, each with its method and its lines. */
function agendas(adres: string) {
  return proef.gekregen
    .filter(({ aan }) => aan.includes(adres))
    .flatMap(({ mail }) => mail.attachments.filter(({ contentType }) => /calendar|ics/.test(contentType)))
    .filter(({ filename }) => filename !== undefined)
    .map(({ content, filename }) => ({ filename, ...gelezen(content.toString('utf8')) }));
}

/** What a calendar says, line by line. */
function gelezen(ics: string) {
  const regels = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
  const van = (naam: string) => regels.find((regel) => new RegExp(`^${naam}[;:]`).test(regel));
  const waarde = (naam: string) => van(naam)?.replace(/^[^:]*:/, '');
  return {
    regels,
    methode: waarde('METHOD'),
    uid: waarde('UID'),
    volgnummer: Number(waarde('SEQUENCE')),
    begin: waarde('DTSTART'),
    status: waarde('STATUS'),
    plaats: waarde('LOCATION'),
    titel: waarde('SUMMARY'),
    deelnemer: van('ATTENDEE'),
  };
}

async function zaak(toestemming: boolean): Promise<Verhaal> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-11-03T08:00:00.000Z');
  if (toestemming)
    verhaal.doe('2026-11-03T09:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit: 'gegeven',
    });
  if (toestemming)
    verhaal.doe('2026-11-03T09:01:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      van: 'jongere',
      besluit: 'gegeven',
    });
  for (const [dag, op, plaats] of [
    ['04', '2026-11-10T09:00:00.000Z', 'Gemeentehuis, kamer 2; begane grond'],
    ['05', '2026-11-12T13:30:00.000Z', undefined],
  ] as const)
    verhaal.doe(`2026-11-${dag}T09:00:00.000Z`, 'planDoorbraaktafel', 'casusregisseur', {
      op,
      ...(plaats === undefined ? {} : { plaats }),
    });
  verhaal.doe('2026-11-06T09:00:00.000Z', 'schaalAf', 'casusregisseur', { reden: 'Het gaat beter.' });
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij, { kanaalVan: kanaalkeuze(true) });
  const ouder = { ...OUDER, casusnummer: verhaal.casusnummer, id: randomUUID(), voorkeur: 'e-mail' as const };
  await betrokkenen(outbox.db).voegToe(
    { ...ouder, email: 'f@voorbeeld.nl' },
    { door: 'noor', op: vanEpoch(Date.now()) },
  );
  const lid = { regio: 'standaard', rol: 'teamlid' as const, discipline: 'jeugdarts' };
  await zetMens(outbox.db, { id: 'lid', email: 'lid@voorbeeld.nl', ...lid });
  return verhaal;
}

test('a table is put in the calendar, moved when it moves, and taken out when it is called off', async () => {
  const { casusnummer } = await zaak(true);
  await mailAlles();
  for (const adres of ['f@voorbeeld.nl', 'lid@voorbeeld.nl']) {
    const gekregen = agendas(adres);
    expect(
      gekregen.map(({ methode, status, volgnummer, begin }) => [methode, status, volgnummer, begin]),
    ).toEqual([
      ['REQUEST', 'CONFIRMED', 0, '20261110T090000Z'],
      ['REQUEST', 'CONFIRMED', 1, '20261112T133000Z'],
      ['CANCEL', 'CANCELLED', 2, '20261112T133000Z'],
    ]);
    expect(new Set(gekregen.map(({ uid }) => uid)).size).toBe(1);
    expect(gekregen[0]?.plaats).toBe('Gemeentehuis\\, kamer 2\\; begane grond');
    expect(gekregen[0]?.titel).toMatch(/^Doorbraaktafel \(2026-\d{5}\)$/);
    expect(gekregen[0]?.deelnemer).toMatch(new RegExp(`:mailto:${adres}$`, 'i'));
    expect(JSON.stringify(gekregen)).not.toContain(casusnummer);
    expect(gekregen.map(({ filename }) => filename)).toEqual([
      'uitnodiging.ics',
      'uitnodiging.ics',
      'afzegging.ics',
    ]);
  }
});

test('who may not hear when the table is gets no calendar that tells it', async () => {
  await zaak(false);
  await mailAlles();
  expect(agendas('f@voorbeeld.nl')).toHaveLength(3);
  expect(proef.gekregen.filter(({ aan }) => aan.includes('lid@voorbeeld.nl')).length).toBeGreaterThan(0);
  expect(agendas('lid@voorbeeld.nl')).toEqual([]);
});

test('whoever is named for a table is invited whatever their role, and who is not any more has it taken out', async () => {
  const verhaal = new Verhaal();
  verhaal.tot('2026-11-03T08:00:00.000Z');
  for (const van of ['ouder', 'jongere'])
    verhaal.doe('2026-11-03T09:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      van,
      besluit: 'gegeven',
    });
  const gevraagd = (...ids: string[]) => ids.map((persoon) => ({ persoon, discipline: 'leerplicht' }));
  for (const [nu, op, deelnemers] of [
    ['2026-11-04T09:00:00.000Z', '2026-11-10T09:00:00.000Z', gevraagd('lid', 'lotte')],
    ['2026-11-05T09:00:00.000Z', '2026-11-12T13:30:00.000Z', gevraagd('lotte')],
  ] as const)
    verhaal.doe(nu, 'planDoorbraaktafel', 'casusregisseur', { op, deelnemers });
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij, { kanaalVan: kanaalkeuze(true) });
  const hier = { regio: 'standaard' };
  await zetMens(outbox.db, {
    ...hier,
    id: 'lid',
    email: 'lid@voorbeeld.nl',
    rol: 'teamlid',
    discipline: 'arts',
  });
  await zetMens(outbox.db, { ...hier, id: 'lotte', email: 'lotte@voorbeeld.nl', rol: 'leerplichtambtenaar' });
  await zetMens(outbox.db, {
    ...hier,
    id: 'ander',
    email: 'ander@voorbeeld.nl',
    rol: 'teamlid',
    discipline: 'arts',
  });
  await mailAlles();
  // Calendars go by the number: which of two that wait is sent first makes no difference to them.
  const van = (adres: string) =>
    agendas(adres)
      .sort((een, ander) => een.volgnummer - ander.volgnummer)
      .map(({ methode, begin }) => `${methode} ${begin}`);
  expect(van('lid@voorbeeld.nl')).toEqual(['REQUEST 20261110T090000Z', 'CANCEL 20261110T090000Z']);
  expect(van('lotte@voorbeeld.nl')).toEqual(['REQUEST 20261110T090000Z', 'REQUEST 20261112T133000Z']);
  expect(van('ander@voorbeeld.nl')).toEqual([]);
});

describe('a calendar', () => {
  const PUNT: Agendapunt = {
    casusnummer: 'casus',
    kenmerk: '2026-00417',
    wat: 'zitting',
    tijdstip: '2026-11-10T09:00:00.000Z',
    plaats: null,
    gaatDoor: true,
    reeks: 0,
    keer: 0,
    op: '2026-11-01T09:00:00.000Z',
  };
  const TEKST = 'De zitting is op 10 november 2026 om 10:00 uur.';
  const wie = {
    van: { naam: 'Doorbraak', adres: 'd@voorbeeld.nl' },
    aan: { naam: 'Ada', adres: 'ada@voorbeeld.nl' },
  };
  const maak = (anders: Partial<Agendapunt> = {}, aan = wie.aan) =>
    gelezen(agenda({ ...PUNT, ...anders }, TEKST, { ...wie, aan })?.content ?? '');

  test('of a next meeting of the case is another one', () => {
    expect(maak().uid).toBe(maak({ keer: 3, tijdstip: PUNT.tijdstip }).uid);
    expect(maak().uid).not.toBe(maak({ reeks: 1 }).uid);
    expect(maak().uid).not.toBe(maak({ wat: 'doorbraaktafel' }).uid);
    expect(maak().uid).not.toBe(maak({ casusnummer: 'ander' }).uid);
  });

  test('is the same at every attempt', () => {
    expect(maak()).toEqual(maak());
  });

  test('has no line that a place or a name smuggled in', () => {
    const kwaad = 'Zaal 1\r\nATTENDEE:mailto:dief@voorbeeld.nl\nX-KWAAD:ja"; CN=x:mailto:dief@voorbeeld.nl';
    const { regels } = maak({ plaats: kwaad }, { naam: kwaad, adres: 'ada@voorbeeld.nl' });
    expect(regels.filter((regel) => /^(X-KWAAD|ATTENDEE:)/.test(regel))).toEqual([]);
    expect(regels.filter((regel) => regel.startsWith('ATTENDEE'))).toHaveLength(1);
    const [deelnemer = ''] = regels.filter((regel) => regel.startsWith('ATTENDEE'));
    expect(deelnemer).toMatch(/:mailto:ada@voorbeeld\.nl$/i);
  });

  test('is not made of a moment that the text does not tell', () => {
    expect(agenda(PUNT, 'Er is nieuws in een casus.', wie)).toBeNull();
  });
});
