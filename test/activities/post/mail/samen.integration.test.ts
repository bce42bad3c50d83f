import { randomUUID } from 'node:crypto';
import type { TeBezorgen } from '../../../../activities/post/kanaal';
import type { Agendapunt } from '../../../../dossier/agenda';
import { moment } from '../../../../domain/tijd';
import { inOmslag, type Omslag } from '../../../../taal/berichten/omslag';
import { tijdstipInWoorden } from '../../../../taal/woorden';
import { adressenVan, Proefserver } from './proefserver';
import { brief, TIJDELIJK, verzender } from './verzender';

const ADA = { naam: 'Ada Bakker', email: 'ada@voorbeeld.nl' };
const BO = { naam: 'Bo', email: 'bo@voorbeeld.nl' };
const CAS = { naam: 'Cas', email: 'cas@voorbeeld.nl' };

let proef: Proefserver;
let open: ReturnType<typeof verzender>[];
beforeEach(() => {
  proef = new Proefserver();
  open = [];
});
afterEach(async () => {
  for (const een of open) een.sluit();
  await proef.close();
});

async function naar(...mee: [Parameters<typeof verzender>[1], (Agendapunt | null)?]) {
  const een = verzender(await proef.open(), ...mee);
  open.push(een);
  return een;
}

/** Who writes about a case. */
function omslag(kenmerk: string, afzender: string | null = null): Omslag {
  return {
    kenmerk,
    geadresseerde: { naam: 'Ada Bakker' },
    afzender: {
      naam: afzender,
      rol: 'casusregisseur',
      email: null,
      telefoon: null,
      school: null,
      regio: 'voorbeeld',
    },
    aanRegie: afzender === null,
    beperkt: false,
    loopt: true,
  };
}

let teller = 0;
/** A message of this case in its envelope. */
function over(
  kenmerk: string,
  wat: string,
  { afzender = null, ...anders }: Partial<TeBezorgen> & { afzender?: string | null } = {},
): TeBezorgen {
  const aan = { rol: 'casusregisseur' as const, persoon: 'ada', adres: null, adressaten: [] };
  const soort = 'nieuwe-taken' as const;
  const tekst = inOmslag(
    { soort, aan, onderwerp: wat, tekst: `${wat}.\n- Bel de school` },
    omslag(kenmerk, afzender),
  );
  return brief({
    id: `${randomUUID()}-${++teller}-0`,
    casusnummer: kenmerk,
    soort,
    aan,
    ...tekst,
    ...anders,
  });
}

const onderwerpen = () => proef.gekregen.map(({ mail }) => mail.subject);
const platte = (i = 0) => proef.gekregen[i]?.mail.text ?? '';

test('what is ready for one person goes as one mail, each message under its own heading', async () => {
  const { samen, geheugen } = await naar([ADA]);
  const alle = [
    over('2026-00417', 'Nieuwe taak'),
    over('2026-00418', 'Te laat'),
    over('2026-00417', 'Signaal'),
  ];
  expect(await samen(alle)).toEqual([null, null, null]);
  expect(onderwerpen()).toEqual(['3 berichten over 2026-00417 en 2026-00418']);
  const [{ mail, aan } = {}] = proef.gekregen;
  expect(aan).toEqual(['ada@voorbeeld.nl']);
  expect(adressenVan(mail?.to)).toEqual([{ name: 'Ada Bakker', address: 'ada@voorbeeld.nl' }]);
  // Those of one case stand together; greeting and signature are there once.
  expect(platte().match(/^\d\. .*$/gm)).toEqual([
    '1. Nieuwe taak (2026-00417)',
    '2. Signaal (2026-00417)',
    '3. Te laat (2026-00418)',
  ]);
  expect(platte().match(/Beste Ada Bakker,/g)).toHaveLength(1);
  expect(platte().match(/Met vriendelijke groet,/g)).toHaveLength(1);
  expect(String(mail?.html).match(/<h2/g)).toHaveLength(3);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  for (const { id } of alle) expect(geheugen.get(id)).toEqual([{ aan: expect.any(String), foutcode: null }]);
});

test('who writes stands with each message when that is not the same for all', async () => {
  const { samen } = await naar([ADA]);
  await samen([
    over('2026-00417', 'Een', { afzender: 'Noor' }),
    over('2026-00418', 'Twee', { afzender: 'Tim' }),
  ]);
  expect(platte().match(/^(Noor|Tim)$/gm)).toEqual(['Noor', 'Tim']);
});

test('a subject names three cases, and of more how many; a longer mail begins with what is in it', async () => {
  const { samen } = await naar([ADA]);
  await samen([1, 2, 3, 4, 5].map((i) => over(`2026-0042${i}`, `Taak ${i}`)));
  expect(onderwerpen()).toEqual(['5 berichten over 5 casussen']);
  expect(platte().match(/^- Taak \d \(2026-0042\d\)$/gm)).toHaveLength(5);
});

test('one message goes as it always did', async () => {
  const { samen } = await naar([ADA]);
  const bericht = over('2026-00417', 'Nieuwe taak');
  expect(await samen([bericht])).toEqual([null]);
  expect(onderwerpen()).toEqual([bericht.onderwerp]);
});

test('a mail goes to each of several people with what is theirs, and one refused costs the others nothing', async () => {
  const gedeeld = over('2026-00417', 'Voor allen');
  const { samen, geheugen } = await naar(({ id }) => (id === gedeeld.id ? [ADA, BO, CAS] : [ADA]));
  proef.kuren.rcpt = (adres) => (adres.startsWith('bo') ? '550 5.1.1 unknown' : undefined);
  const eigen = over('2026-00418', 'Voor Ada');
  expect(await samen([gedeeld, eigen])).toEqual([null, null]);
  expect(proef.gekregen.map(({ aan, mail }) => [aan.join(), mail.subject]).sort()).toEqual([
    ['ada@voorbeeld.nl', '2 berichten over 2026-00417 en 2026-00418'],
    ['cas@voorbeeld.nl', gedeeld.onderwerp],
  ]);
  expect(
    geheugen
      .get(gedeeld.id)
      ?.map(({ foutcode }) => foutcode)
      .sort(),
  ).toEqual(['adres-geweigerd', null, null].sort());
});

test('what is urgent goes by itself and first', async () => {
  const { samen } = await naar([ADA]);
  const dringend = over('2026-00418', 'Gevaar gemeld', { soort: 'dringend' });
  await samen([over('2026-00417', 'Een'), dringend, over('2026-00418', 'Twee')]);
  expect(onderwerpen()).toEqual([dringend.onderwerp, '2 berichten over 2026-00417 en 2026-00418']);
});

describe('with a calendar', () => {
  const tijdstip = moment('2026-12-07T09:00:00.000Z');
  const punt: Agendapunt = {
    casusnummer: '2026-00417',
    kenmerk: '2026-00417',
    wat: 'doorbraaktafel',
    tijdstip,
    plaats: null,
    gaatDoor: true,
    reeks: 0,
    keer: 0,
    op: moment('2026-11-30T09:00:00.000Z'),
  };

  test('an invitation goes by itself, and what follows on it for that case goes after it', async () => {
    const { samen } = await naar([ADA], punt);
    const uitnodiging = over('2026-00417', `Tafel op ${tijdstipInWoorden(tijdstip)}`, {
      soort: 'uitnodiging',
    });
    await samen([
      over('2026-00417', 'Ervoor'),
      uitnodiging,
      over('2026-00417', 'Erna'),
      over('2026-00418', 'Anders'),
    ]);
    expect(onderwerpen()).toEqual([
      '2 berichten over 2026-00417 en 2026-00418',
      uitnodiging.onderwerp,
      'Erna (2026-00417)',
    ]);
    expect(proef.gekregen.map(({ bron }) => /text\/calendar/.test(bron))).toEqual([false, true, false]);
  });

  test('one that does not tell the moment has none, and goes with the rest', async () => {
    const { samen } = await naar([ADA], punt);
    await samen([over('2026-00417', 'Er is nieuws', { soort: 'uitnodiging' }), over('2026-00418', 'Anders')]);
    expect(onderwerpen()).toEqual(['2 berichten over 2026-00417 en 2026-00418']);
  });
});

describe('after a failure', () => {
  const ids = () => proef.gekregen.map(({ mail }) => mail.messageId);

  test('what the server did not take goes with what came meanwhile, in one mail', async () => {
    const { samen, zendingen } = await naar([ADA]);
    const eerst = [over('2026-00417', 'Een'), over('2026-00418', 'Twee')];
    await proef.close();
    expect(await samen(eerst)).toEqual(
      eerst.map(() => expect.objectContaining({ name: TIJDELIJK, code: 'geen-verbinding' })),
    );
    expect(zendingen).toEqual([]);
    await proef.open();
    expect(await samen([...eerst, over('2026-00419', 'Drie')])).toEqual([null, null, null]);
    expect(onderwerpen()).toEqual(['3 berichten over 2026-00417, 2026-00418 en 2026-00419']);
  });

  test('what the server may have taken goes once more as it was, under the same Message-ID', async () => {
    let eens = true;
    proef.kuren.verbreekNaData = () => {
      const nu = eens;
      eens = false;
      return nu;
    };
    const { samen } = await naar([ADA]);
    const eerst = [over('2026-00417', 'Een'), over('2026-00418', 'Twee')];
    expect(await samen(eerst)).toEqual(eerst.map(() => expect.objectContaining({ code: 'verbroken' })));
    const derde = over('2026-00417', 'Drie');
    expect(await samen([...eerst, derde])).toEqual([null, null, null]);
    expect(onderwerpen()).toEqual([
      '2 berichten over 2026-00417 en 2026-00418',
      '2 berichten over 2026-00417 en 2026-00418',
      derde.onderwerp,
    ]);
    expect(ids()[1]).toBe(ids()[0]);
    expect(ids()[2]).not.toBe(ids()[0]);
    expect(ids()[0]).toMatch(/^<[0-9a-f]{32}@voorbeeld\.nl>$/);
  });

  test('nothing follows on what did not go to somebody, and others get theirs', async () => {
    const { samen } = await naar(({ casusnummer }) => (casusnummer === '2026-00418' ? [BO] : [ADA]));
    proef.kuren.rcpt = (adres) => (adres.startsWith('ada') ? '450 4.2.0 later' : undefined);
    expect(await samen([over('2026-00417', 'Een'), over('2026-00418', 'Twee')])).toEqual([
      expect.objectContaining({ name: TIJDELIJK, code: 'later' }),
      null,
    ]);
    expect(proef.gekregen.map(({ aan }) => aan.join())).toEqual(['bo@voorbeeld.nl']);
  });

  test('with no time left nothing is begun, which is no failure', async () => {
    const { samen } = await naar([ADA]);
    const alle = [over('2026-00417', 'Een'), over('2026-00418', 'Twee')];
    expect(await samen(alle, AbortSignal.abort())).toEqual(['niet-begonnen', 'niet-begonnen']);
    expect(proef.gekregen).toEqual([]);
  });
});

test('parents and young person of one mailbox each get their own letters', async () => {
  const { samen } = await naar([]);
  const aan = (rol: 'ouders' | 'jongere', naam: string) => ({
    rol,
    persoon: null,
    adres: null,
    adressaten: [{ id: naam, naam, contacten: [{ weg: 'e-mail' as const, adres: 'thuis@voorbeeld.nl' }] }],
  });
  const brieven = [
    over('2026-00417', 'Aan Fatima', { soort: 'brief', aan: aan('ouders', 'Fatima') }),
    over('2026-00417', 'Aan Yusuf', { soort: 'brief', aan: aan('jongere', 'Yusuf') }),
  ];
  expect(await samen(brieven)).toEqual([null, null]);
  expect(onderwerpen().sort()).toEqual(brieven.map(({ onderwerp }) => onderwerp).sort());
});
