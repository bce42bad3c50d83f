import { sql } from 'kysely';
import { notify } from '../../../../activities/post/notify/server';
import { probeerOpnieuw } from '../../../../dossier/post/ingrijpen';
import { pause } from '../outbox';
import { Notifywereld } from './notifywereld';
import { NEE, sleutelVan, type Kuur } from './proefnotify';

const wereld = new Notifywereld();

/** Every message to the parents with every address it went to: each pair once. */
async function expectEens(...adressen: string[]): Promise<void> {
  const rijen = (await wereld.rijen()).filter(({ aanRol }) => aanRol === 'ouders');
  expect(rijen.length).toBeGreaterThan(1);
  expect(rijen.filter(({ bezorgdOp }) => bezorgdOp === null)).toEqual([]);
  for (const adres of adressen) {
    const gekregen = wereld.naar(adres);
    expect([adres, gekregen.length]).toEqual([adres, rijen.length]);
    expect(
      new Set(gekregen.map(({ subject, body, reference }) => `${subject} ${body} ${reference}`)).size,
    ).toBe(rijen.length);
  }
}

async function tweeOuders(): Promise<void> {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'a@voorbeeld.nl' });
  await wereld.gezin(casusnummer, { naam: 'Bo Vos', voorkeur: 'e-mail', email: 'b@voorbeeld.nl' });
}

const KUREN: Record<string, Kuur> = {
  'answers 500 and did nothing': NEE.storing,
  'answers 500 after it did the work': { antwoord: 'gedaan-500' },
  'drops the connection before the work': { antwoord: 'verbroken' },
  'drops the connection after the work': { antwoord: 'gedaan-verbroken' },
  'says that we are too fast': NEE.snel,
  'says that the day is full': NEE.dag,
  'says that the key is wrong': NEE.sleutel,
  'says that our clock is wrong': NEE.klok,
  'says that the service is in trial mode': NEE.proefstand,
  'answers after the postbode gave up': { antwoord: 'traag', ms: 1_800 },
};

test.each(Object.entries(KUREN))(
  'everybody has every message once when NotifyNL once, at any call, %s',
  async (_, kuur) => {
    await tweeOuders();
    for (let call = 0; call < 4; call++) {
      const goed = Array.from({ length: call }, (): Kuur => ({ antwoord: 'traag', ms: 0 }));
      wereld.notify.kuren = [...goed, kuur];
      wereld.notify.aangenomen.splice(0);
      await sql`truncate afgifte, bezorging`.execute(wereld.outbox.db);
      await sql`update bericht set bezorgd_op = null, opgegeven_op = null, pogingen = 0,
        volgende_poging_op = now() where kanaal = 'notifynl'`.execute(wereld.outbox.db);
      // It asks only once NotifyNL must have ended the request.
      const zekerNaMs = kuur.antwoord === 'traag' ? kuur.ms + 2_000 : 100;
      await wereld.bezorg(() => wereld.klaar('ouders'), wereld.kanaal({ zekerNaMs }));
      await expectEens('a@voorbeeld.nl', 'b@voorbeeld.nl');
    }
  },
);

test('a postbode that dies between sending and noting doubles nothing', async () => {
  await tweeOuders();
  const api = notify({ url: wereld.dienst.url, apiKey: sleutelVan('proef') });
  let verstuurd = 0;
  const sterft = wereld.kanaal({
    api: {
      ...api,
      verstuur: async (zending, signal) => {
        await api.verstuur(zending, signal);
        // Of this process nothing is heard again.
        if (++verstuurd >= 2) await new Promise(() => undefined);
        return 'nooit';
      },
    },
  });
  await wereld.bezorg(() => Promise.resolve(verstuurd >= 2), sterft, 1_600);
  await sql`update bericht set geleend_tot = now(), volgende_poging_op = now()
    where bezorgd_op is null`.execute(wereld.outbox.db);
  await pause(150);
  await wereld.bezorg(() => wereld.klaar('ouders'));
  await expectEens('a@voorbeeld.nl', 'b@voorbeeld.nl');
  expect(wereld.notify.gevraagd).toContain('GET notifications');
});

test('a dossier that is away after sending doubles nothing', async () => {
  await tweeOuders();
  const api = notify({ url: wereld.dienst.url, apiKey: sleutelVan('proef') });
  let weg = true;
  const kanaal = wereld.kanaal({
    api: {
      ...api,
      verstuur: async (zending, signal) => {
        const id = await api.verstuur(zending, signal);
        if (weg) await sql`alter table afgifte rename to afgifte_weg`.execute(wereld.outbox.db);
        if (weg)
          setTimeout(
            () => void sql`alter table afgifte_weg rename to afgifte`.execute(wereld.outbox.db),
            200,
          );
        weg = false;
        return id;
      },
    },
  });
  await wereld.bezorg(() => wereld.klaar('ouders'), kanaal);
  await expectEens('a@voorbeeld.nl', 'b@voorbeeld.nl');
});

test('while NotifyNL cannot say what it has, nothing is sent again', async () => {
  await tweeOuders();
  wereld.notify.kuren = [{ antwoord: 'gedaan-verbroken' }];
  wereld.notify.vraagkuren = [NEE.storing, NEE.sleutel, { antwoord: 'verbroken' }];
  await wereld.bezorg(() => wereld.klaar('ouders'));
  await expectEens('a@voorbeeld.nl', 'b@voorbeeld.nl');
  expect(wereld.notify.vraagkuren).toEqual([]);
});

test('without an uncertain attempt NotifyNL is asked nothing', async () => {
  await tweeOuders();
  await wereld.bezorg(() => wereld.klaar('ouders'));
  expect(wereld.notify.gevraagd.filter((call) => call.startsWith('GET'))).toEqual([]);
});

test('a parent whose address is refused makes the message failed, the other has it once, also after trying again', async () => {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'a@voorbeeld.nl' });
  await wereld.gezin(casusnummer, { naam: 'Bo Vos', voorkeur: 'telefoon', telefoon: '050 123 45 67' });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const rijen = (await wereld.rijen()).filter(({ aanRol }) => aanRol === 'ouders');
  for (const rij of rijen) {
    expect(rij).toMatchObject({ foutcode: 'notify-nummer', bezorgdOp: null, pogingen: 1 });
    expect(rij.fout).toBe('BlijvendOnbezorgbaar: NotifyNL 400 InvalidPhoneError');
  }
  expect(wereld.naar('a@voorbeeld.nl')).toHaveLength(rijen.length);
  for (const { volgorde } of rijen)
    expect(await probeerOpnieuw(wereld.outbox.db, null, { volgorde })).toBe(1);
  await wereld.bezorg(() => wereld.klaar('ouders'));
  expect(wereld.naar('a@voorbeeld.nl')).toHaveLength(rijen.length);
});
