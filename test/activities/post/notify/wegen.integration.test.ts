import { kanaalkeuze } from '../../../../activities/post/kanalen';
import { notifykanaal } from '../../../../activities/post/notify/kanaal';
import { notify } from '../../../../activities/post/notify/server';
import { vanEpoch } from '../../../../domain/tijd';
import { berichtenVan } from '../../../dossier/inhoud';
import { Notifywereld, REGIO } from './notifywereld';

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
  wereld.dienst = {
    ...wereld.dienst,
    sjablonen: { [REGIO]: { 'e-mail': wereld.dienst.sjablonen[REGIO]?.['e-mail'] ?? '' } },
  };
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

test('at night only what is urgent goes', () => {
  const nacht = vanEpoch(Date.parse('2026-11-30T22:00:00.000Z'));
  const { vanaf } = notifykanaal({
    db: wereld.outbox.db,
    notify: notify(wereld.dienst),
    sjablonen: wereld.dienst.sjablonen,
    nu: () => nacht,
  });
  const bericht = (soort: string) => ({ soort }) as never;
  expect(vanaf?.(bericht('dringend'))).toBe(nacht);
  expect(vanaf?.(bericht('brief'))).toBe(vanEpoch(Date.parse('2026-12-01T06:00:00.000Z')));
});
