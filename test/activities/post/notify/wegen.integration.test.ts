import { sql } from 'kysely';
import type { Kanaal } from '../../../../activities/post/kanaal';
import { kanaalkeuze, openKanalen } from '../../../../activities/post/kanalen';
import { notifykanaal } from '../../../../activities/post/notify/kanaal';
import { regiowegen } from '../../../../activities/post/notify/regios';
import { vanEpoch } from '../../../../domain/tijd';
import { berichtenVan } from '../../../dossier/inhoud';
import { SJABLOON } from './notifyregels';
import { Notifywereld, REGIO } from './notifywereld';
import { metSleutel } from './proefnotify';

const wereld = new Notifywereld();

test('a parent who wants e-mail gets it, with the words of the dossier, and the dossier keeps what was sent', async () => {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'f@voorbeeld.nl' });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const brieven = (await berichtenVan(wereld.outbox.db, casusnummer)).filter(
    ({ aanRol }) => aanRol === 'ouders',
  );
  const mails = wereld.naar('f@voorbeeld.nl');
  expect(mails.map(({ subject }) => subject)).toEqual(brieven.map(({ verzonden }) => verzonden?.onderwerp));
  for (const [i, { verzonden }] of brieven.entries()) {
    expect(mails[i]?.body).toContain('Beste Fatima Yilmaz,');
    expect(mails[i]?.body).toContain(verzonden?.tekst.split('\n\n')[2]);
  }
});

/** The channel as it is where people reach the pages at an address. */
function metPaginas() {
  const gezinslink = (link: string) => `https://doorbraak.example/gezin/${link}`;
  const adressen = { publicUrl: 'https://doorbraak.example', gezinslink };
  const { kanalen } = openKanalen(wereld.outbox.db, undefined, wereld.dienst, adressen);
  const kanaal = kanalen.find(({ naam }) => naam === 'notifynl') as Kanaal;
  return { ...kanaal, vanaf: () => vanEpoch(0) };
}

test('each of the family gets the way to their own page: a link by e-mail and text message, a code by letter, and the dossier keeps none', async () => {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'f@voorbeeld.nl' });
  await wereld.gezin(casusnummer, { naam: 'Ali Yilmaz', voorkeur: 'telefoon', telefoon: '06 12 34 56 78' });
  await wereld.gezin(casusnummer, { naam: 'Ans Vos' });
  await wereld.gezin(casusnummer, { naam: 'Bo Vos' });
  await wereld.bezorg(() => wereld.klaar('ouders'), metPaginas());
  const LINK = /https:\/\/doorbraak\.example\/gezin\/([0-9a-f-]{36})/g;
  const links = (aan: string) =>
    new Set(wereld.naar(aan).flatMap(({ body }) => [...body.matchAll(LINK)].map(([, link]) => link)));
  const [perMail, perSms] = [links('f@voorbeeld.nl'), links('06 12 34 56 78')];
  expect([perMail.size, perSms.size]).toEqual([1, 1]);
  expect(perMail).not.toEqual(perSms);
  for (const { body } of wereld.naar('06 12 34 56 78')) {
    expect(body).toMatch(/^Doorbraak: Er is een bericht voor u\. Kijk op uw pagina: https:\S+\n/);
    expect(body).not.toMatch(/Sem|Vries|Yilmaz/);
  }
  const brieven = wereld.notify.aangenomen.filter(({ type }) => type === 'letter');
  expect(brieven.length).toBeGreaterThan(0);
  const codes = brieven.map(({ body }) => [...body.matchAll(/Uw code is (\S+)/g)].map(([, code]) => code));
  // Two at one address, each with a code of their own, and every letter with others.
  for (const [i, { body }] of brieven.entries()) {
    expect(codes[i]).toHaveLength(2);
    expect(body).toContain('De pagina van Ans Vos');
    expect(body).toContain('Ga naar doorbraak.example/gezin');
    expect(body).not.toMatch(LINK);
  }
  expect(new Set(codes.flat()).size).toBe(2 * brieven.length);
  const bewaard = JSON.stringify(await berichtenVan(wereld.outbox.db, casusnummer));
  expect(bewaard).not.toContain('/gezin/');
  expect(bewaard).not.toContain(codes[0]?.[0]);
});

test('whoever signs in reads where they choose how mail comes, and the family does not', async () => {
  await wereld.mens({ id: 'mia', rol: 'manager', email: 'mia@voorbeeld.nl' });
  const verhaal = await wereld.zaak();
  await wereld.gezin(verhaal.casusnummer, { voorkeur: 'e-mail', email: 'f@voorbeeld.nl' });
  await wereld.leg(
    verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
  );
  await wereld.bezorg(async () => (await wereld.klaar('manager')) && wereld.klaar('ouders'), metPaginas());
  const mails = wereld.naar('mia@voorbeeld.nl');
  expect(mails.length).toBeGreaterThan(0);
  for (const { body } of mails) expect(body).toContain('https://doorbraak.example/werkbak/mijn-mail');
  expect(JSON.stringify(wereld.naar('f@voorbeeld.nl'))).not.toContain('/werkbak/');
});

test('a parent who wants a letter gets one, with name and address on the envelope', async () => {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, {});
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const brieven = wereld.notify.aangenomen.filter(({ type }) => type === 'letter');
  expect(brieven.length).toBeGreaterThan(0);
  expect(new Set(brieven.map(({ aan }) => aan))).toEqual(
    new Set(['Fatima Yilmaz\nDorpsstraat 1\n9711 AB Groningen']),
  );
  expect(brieven[0]?.body).toContain('Beste Fatima Yilmaz,');
});

test('a parent who wants to be called gets a short text that names no child and says whom to call', async () => {
  await wereld.mens({ id: 'noor', naam: 'Noor Bakker', rol: 'casusregisseur', telefoon: '050 123 45 67' });
  const verhaal = await wereld.zaak();
  await wereld.leg(
    verhaal.doe('2026-10-06T09:00:00.000Z', 'wijsToe', 'manager', { persoon: 'noor', reden: 'start' }),
  );
  await wereld.gezin(verhaal.casusnummer, { voorkeur: 'telefoon', telefoon: '06 12 34 56 78' });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const alle = wereld.naar('06 12 34 56 78');
  const [eerste] = alle;
  expect(eerste?.type).toBe('sms');
  expect(eerste?.body).toMatch(
    /^Doorbraak: Er is een bericht voor u\. Bel Noor Bakker: 050 123 45 67\. Kenmerk \d{4}-\d+\.$/,
  );
  for (const { body } of alle) {
    expect(body).not.toMatch(/Sem|Vries|school|kind/i);
    expect(body.length).toBeLessThanOrEqual(160);
  }
});

test('two at one address get one, two at two get one each by the way they want', async () => {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, {});
  await wereld.gezin(casusnummer, { naam: 'Ali Yilmaz', adres: 'dorpsstraat 1\n9711  AB Groningen' });
  await wereld.gezin(casusnummer, { naam: 'Ans Vos', voorkeur: 'e-mail', email: 'ans@voorbeeld.nl' });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const aantal = (await wereld.rijen()).filter(({ aanRol }) => aanRol === 'ouders').length;
  const brieven = wereld.notify.aangenomen.filter(({ type }) => type === 'letter');
  expect(brieven).toHaveLength(aantal);
  expect(brieven[0]?.aan.split('\n')[0]).toBe('Ali Yilmaz, Fatima Yilmaz');
  expect(wereld.naar('ans@voorbeeld.nl')).toHaveLength(aantal);
});

test('the staff of a role get e-mail, each once', async () => {
  for (const id of ['mia', 'max']) await wereld.mens({ id, rol: 'manager', email: `${id}@voorbeeld.nl` });
  const verhaal = await wereld.zaak();
  await wereld.leg(
    verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
  );
  await wereld.bezorg(() => wereld.klaar('manager'));
  for (const id of ['mia', 'max']) {
    const gevaar = wereld.naar(`${id}@voorbeeld.nl`).filter(({ subject }) => subject?.startsWith('Gevaar'));
    expect(gevaar).toHaveLength(1);
    expect(gevaar[0]?.body).toMatch(/^Dit is dringend/);
  }
});

test('what somebody typed makes no link and no heading at NotifyNL', async () => {
  await wereld.mens({ id: 'mia', rol: 'manager', email: 'mia@voorbeeld.nl' });
  const verhaal = await wereld.zaak();
  const toelichting = 'Kijk [hier](http://kwaad.nl)\n# Kop';
  await wereld.leg(verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting }));
  await wereld.bezorg(() => wereld.klaar('manager'));
  const body = wereld.naar('mia@voorbeeld.nl').find(({ subject }) => subject?.startsWith('Gevaar'))?.body;
  expect(body).toBeDefined();
  expect(body).not.toContain('](');
  expect(body).not.toMatch(/^#/m);
});

test('a way without a template of the region waits with a reason, and holds up no other', async () => {
  const right = new Map([[REGIO, metSleutel({ 'e-mail': SJABLOON.email })]]);
  wereld.dienst = { ...wereld.dienst, regios: { right, wrong: new Map() } };
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, {});
  await wereld.gezin(casusnummer, { naam: 'Ans Vos', voorkeur: 'e-mail', email: 'ans@voorbeeld.nl' });
  await wereld.bezorg(async () =>
    (await wereld.rijen()).some(({ foutcode }) => foutcode === 'notify-geen-brief'),
  );
  expect(wereld.naar('ans@voorbeeld.nl')).toHaveLength(1);
});

test('a region with templates goes by NotifyNL, another by mail or to the outbox, and who has no address to neither', () => {
  const ouders = { soort: 'brief', aan: { rol: 'ouders', persoon: null } } as const;
  const aanbieder = { soort: 'brief', aan: { rol: 'aanbieder', persoon: null } } as const;
  expect(kanaalkeuze(true, wereld.dienst)(ouders, REGIO)).toBe('notifynl');
  expect(kanaalkeuze(true, wereld.dienst)(ouders, 'elders')).toBe('e-mail');
  expect(kanaalkeuze(false, wereld.dienst)(ouders, 'elders')).toBe('uitbak');
  expect(kanaalkeuze(true, wereld.dienst)(ouders, 'constructor')).toBe('e-mail');
  expect(kanaalkeuze(true, wereld.dienst)(aanbieder, REGIO)).toBe('uitbak');
});

test('a region with a key of its own sends by its own service, and asks that what it has', async () => {
  const { right } = wereld.dienst.regios;
  const eigen = { ...right.get(REGIO), ...metSleutel({ 'e-mail': SJABLOON.email }, 'ander') };
  wereld.dienst = { ...wereld.dienst, regios: { right: new Map([[REGIO, eigen]]), wrong: new Map() } };
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'f@voorbeeld.nl' });
  wereld.notify.kuren = [{ antwoord: 'gedaan-verbroken' }];
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const gekregen = wereld.naar('f@voorbeeld.nl');
  expect(gekregen).toHaveLength((await wereld.rijen()).filter(({ aanRol }) => aanRol === 'ouders').length);
  expect(new Set(gekregen.map(({ dienst }) => dienst))).toEqual(new Set(['ander']));
});

test('of a region whose settings are not right messages stand still with a reason, also letters, and no other way is taken', async () => {
  const { right } = wereld.dienst.regios;
  const goed = wereld.dienst;
  const wrong = new Map([[REGIO, ['NOTIFY_SJABLONEN x.json: standaard sms must be the id.']]]);
  wereld.dienst = {
    ...goed,
    regios: { right: new Map([...right].filter(([regio]) => regio !== REGIO)), wrong },
  };
  expect(
    kanaalkeuze(true, wereld.dienst)({ soort: 'brief', aan: { rol: 'ouders', persoon: null } }, REGIO),
  ).toBe('notifynl');
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, {});
  const heel = () => {
    const { kanalen } = openKanalen(wereld.outbox.db, undefined, wereld.dienst);
    const kanaal = kanalen.find(({ naam }) => naam === 'notifynl') as Kanaal;
    return { ...kanaal, vanaf: () => vanEpoch(0) };
  };
  const ouders = async () => (await wereld.rijen()).filter(({ aanRol }) => aanRol === 'ouders');
  await wereld.bezorg(
    async () => (await ouders()).some(({ foutcode }) => foutcode === 'notify-instellingen'),
    heel(),
  );
  expect(wereld.notify.gevraagd).toEqual([]);
  expect((await sql`select 1 from brief`.execute(wereld.outbox.db)).rows).toEqual([]);
  expect((await ouders()).map(({ opgegevenOp }) => opgegevenOp)).toEqual((await ouders()).map(() => null));
  wereld.dienst = goed;
  await wereld.bezorg(() => wereld.klaar('ouders'), heel());
  expect(wereld.notify.aangenomen.filter(({ type }) => type === 'letter').length).toBeGreaterThan(0);
});

test('an invitation says in words on which day, at what time and where, also when it moves, for it carries no calendar', async () => {
  const verhaal = await wereld.zaak();
  await wereld.gezin(verhaal.casusnummer, { voorkeur: 'e-mail', email: 'f@voorbeeld.nl' });
  await wereld.gezin(verhaal.casusnummer, { naam: 'Ali Yilmaz' });
  let geschreven = verhaal.partijen.length;
  verhaal.tot('2026-11-03T08:00:00.000Z');
  for (const van of ['ouder', 'jongere'])
    verhaal.doe('2026-11-03T08:30:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      van,
      besluit: 'gegeven',
    });
  for (const op of ['2026-11-05T14:00:00+01:00', '2026-11-09T09:30:00+01:00'])
    verhaal.doe('2026-11-03T09:00:00.000Z', 'planDoorbraaktafel', 'casusregisseur', {
      ...{ op, deelnemers: [], plaats: 'Stadhuis, kamer 3' },
    });
  for (const partij of verhaal.partijen.slice(geschreven)) await wereld.leg(partij);
  geschreven = verhaal.partijen.length;
  await wereld.bezorg(() => wereld.klaar('ouders'));
  for (const aan of ['f@voorbeeld.nl', 'Ali Yilmaz\nDorpsstraat 1\n9711 AB Groningen']) {
    const uitnodigingen = wereld.naar(aan).filter(({ body }) => body?.includes('Stadhuis'));
    expect(uitnodigingen).toHaveLength(2);
    expect(uitnodigingen[0]?.body).toContain('5 november 2026 om 14:00 uur');
    expect(uitnodigingen[1]?.body).toMatch(/9 november 2026 om 0?9:30 uur/);
    for (const { body } of uitnodigingen) expect(body).toContain('Plaats: Stadhuis, kamer 3');
  }
});

test('at night only what is urgent goes', () => {
  const nacht = vanEpoch(Date.parse('2026-11-30T22:00:00.000Z'));
  const { vanaf } = notifykanaal({
    db: wereld.outbox.db,
    wegen: regiowegen(wereld.dienst),
    nu: () => nacht,
  });
  const bericht = (soort: string) => ({ soort }) as never;
  expect(vanaf?.(bericht('dringend'))).toBe(nacht);
  expect(vanaf?.(bericht('brief'))).toBe(vanEpoch(Date.parse('2026-12-01T06:00:00.000Z')));
});
