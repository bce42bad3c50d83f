import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { metSchema, zonderSchema } from '../../../activities/justitie/corv/keuring';
import { vtoDi01 } from '../../../activities/justitie/corv/vto';
import { SCHEMA, vtovoorbeeld } from './vtovoorbeeld';

const PDF = Buffer.from('%PDF-1.7 niet echt', 'latin1');
const keur = metSchema(SCHEMA);

test('a request is accepted by a schema in several files, whatever people are called', async () => {
  const namen = ['Παπαδόπουλος', 'بنت محمد', '<b>&"\'</b> 👵🏽', ']]>', 'een\u0000twee'];
  for (const geslachtsnaam of namen) {
    const { kind } = vtovoorbeeld();
    const xml = vtoDi01(vtovoorbeeld({ kind: { ...kind, geslachtsnaam } }), PDF);
    expect([geslachtsnaam, await keur(xml)]).toEqual([
      geslachtsnaam,
      { uitslag: 'goedgekeurd', schemaSha256: expect.stringMatching(/^[0-9a-f]{64}$/), bevindingen: [] },
    ]);
  }
});

test.each([
  ['no 20 digits', { zender: { organisatie: '123', applicatie: 'Doorbraak' } }, /organisatie.*123/],
  ['too long', { referentie: 'x'.repeat(41) }, /referentienummer.*40/],
  ['nobody with authority', { gezaghebbenden: [] }, /heeftAlsBelanghebbende/],
])('the schema refuses a request with %s, and says what is wrong', async (_wat, anders, bevinding) => {
  const keuring = await keur(vtoDi01(vtovoorbeeld(anders), PDF));
  expect(keuring).toMatchObject({ uitslag: 'afgekeurd', schemaSha256: expect.any(String) });
  expect(keuring.bevindingen.join('\n')).toMatch(bevinding);
});

test('what is no XML is refused too', async () => {
  expect(await keur(Buffer.from('<JZ:vtoDi01>'))).toMatchObject({ uitslag: 'afgekeurd' });
});

test('a file of 12 MB goes along whole', async () => {
  const pdf = Buffer.alloc(12_000_000, 7);
  const xml = vtoDi01(vtovoorbeeld(), pdf);
  expect((await keur(xml)).uitslag).toBe('goedgekeurd');
  // No pattern: one over 16 MB sometimes asks more stack than there is.
  const tekst = xml.toString('utf8');
  const begin = tekst.indexOf('>', tekst.indexOf('bestandsnaam="stuk-2026-00417.pdf"')) + 1;
  const inhoud = tekst.slice(begin, tekst.indexOf('<', begin));
  expect(Buffer.from(inhoud, 'base64').equals(pdf)).toBe(true);
});

test('without a schema nothing says that it was checked', async () => {
  expect(await zonderSchema(Buffer.from('x'))).toEqual({
    ...{ uitslag: 'ongekeurd', schemaSha256: null, bevindingen: [] },
  });
});

test('a schema that is none says nothing of the message', async () => {
  const map = mkdtempSync(path.join(tmpdir(), 'doorbraak-xsd-'));
  try {
    const kapot = path.join(map, 'kapot.xsd');
    writeFileSync(
      kapot,
      '<schema xmlns="http://www.w3.org/2001/XMLSchema"><element type="bestaat-niet"/></schema>',
    );
    await expect(metSchema(kapot)(vtoDi01(vtovoorbeeld(), PDF))).rejects.toThrow(
      /nothing can be checked against CORV_XSD .*failed to compile/s,
    );
  } finally {
    rmSync(map, { recursive: true });
  }
});

describe('what a request says', () => {
  const tekst = (anders = {}) => vtoDi01(vtovoorbeeld(anders), PDF).toString('utf8');

  test('dates and moments on the calendar of the Netherlands', () => {
    expect(tekst()).toContain('<StUF:tijdstipBericht>20261210003000045</StUF:tijdstipBericht>');
    expect(tekst()).toContain('<ZKN:startdatum>20260907</ZKN:startdatum>');
    expect(tekst()).toContain('<ZKN:registratiedatum>20261210</ZKN:registratiedatum>');
    expect(tekst()).toContain('<BG:geboortedatum>20140302</BG:geboortedatum>');
  });

  test('codes exactly', () => {
    expect(tekst()).toContain('<StUF:extraElement naam="urgent">Laag</StUF:extraElement>');
    expect(tekst({ urgent: true })).toContain('<StUF:extraElement naam="urgent">Hoog</StUF:extraElement>');
    for (const [geslacht, code] of [
      ['man', 'M'],
      ['vrouw', 'V'],
      ['onbekend', 'O'],
    ])
      expect(tekst({ kind: { ...vtovoorbeeld().kind, geslacht } })).toContain(
        `<BG:geslachtsaanduiding>${code}</BG:geslachtsaanduiding>`,
      );
  });

  test('who was told, and who was not and why', () => {
    expect(tekst()).toContain('naam="indicatieGeinformeerd">true<');
    expect(tekst()).not.toContain('redenGeenInformering');
    const [een] = vtovoorbeeld().gezaghebbenden;
    const stil = tekst({ gezaghebbenden: [{ ...een, nietGeinformeerdOmdat: 'Dat is nu niet veilig.' }] });
    expect(stil).toContain('naam="indicatieGeinformeerd">false<');
    expect(stil).toContain('naam="redenGeenInformering">Dat is nu niet veilig.<');
  });

  test('no BSN', () => {
    expect(tekst()).not.toContain('bsn');
  });

  test('the same to the byte when it is made again', () => {
    expect(tekst()).toBe(tekst());
  });
});
