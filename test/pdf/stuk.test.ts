import { inflateSync } from 'node:zlib';
import { makePdf } from '../../pdf/stuk';
import { leesstuk } from '../../taal/stuk/leesstuk';
import { maakStuk } from '../../taal/stuk/stuk';
import { invoerVan, langVerhaal, NAMEN, volVerhaal } from '../taal/stuk/stukvoorbeeld';
import { readPdf, type ReadPdf } from './pdf';

const stuk = maakStuk(invoerVan(volVerhaal()));
const make = () => makePdf(leesstuk(stuk), stuk.gemaaktOp);

/** What is drawn on the pages, as it stands in the file. */
function drawn(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('\nstream\n', at + 1)) {
    const begin = pdf.indexOf('stream\n', at) + 7;
    try {
      const stream = inflateSync(pdf.subarray(begin, pdf.indexOf('endstream', begin)));
      streams.push(stream.toString('latin1').replace(/\\([()\\])/g, '$1'));
    } catch {
      // Not compressed.
    }
  }
  return streams;
}

describe('the PDF of a case', () => {
  let bytes: Buffer;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await make();
    pdf = await readPdf(bytes);
  });

  it('is tagged, Dutch, and has a title', () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.info).toMatchObject({ Title: 'Dossier van casus 2026-00417', Language: 'nl-NL' });
    const plain = bytes.toString('latin1');
    expect(plain).toMatch(/\/StructTreeRoot/);
    expect(plain).toMatch(/\/DisplayDocTitle true/);
  });

  it('says of everything what it is', () => {
    const roles = new Set(pdf.pages.flatMap((page) => page.roles));
    for (const role of [
      'Document',
      'H1',
      'H2',
      'H3',
      'P',
      'BlockQuote',
      'L',
      'LI',
      'Table',
      'TR',
      'TH',
      'TD',
      'TOC',
      'TOCI',
      'Link',
    ])
      expect(roles).toContain(role);
  });

  it('has a table of contents that leads to every heading, with the page it stands on', () => {
    const headings = leesstuk(stuk).blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst] : []));
    expect(pdf.outline).toEqual(headings);
    expect(pdf.places).toBe(headings.length);
    expect(pdf.pages.reduce((all, { links }) => all + links, 0)).toBe(headings.length);
    const [contents = ''] = pdf.pages.map(({ text }) => text);
    const at = pdf.pages.findIndex(
      ({ text }, i) => i > 0 && text.includes('Wat het kind en de ouders zeggen'),
    );
    expect(contents).toMatch(new RegExp(`Wat het kind en de ouders zeggen\\s*${at + 1}\\b`));
  });

  it('carries its kenmerk and number on every page', () => {
    for (const [i, { text }] of pdf.pages.entries()) {
      expect(text).toContain('Kenmerk 2026-00417');
      expect(text).toContain(`Pagina ${i + 1} van ${pdf.pages.length}`);
    }
  });

  it('has the words of the case, and not the internal notes', () => {
    const text = pdf.pages.map((page) => page.text).join('\n');
    expect(text).toContain('De Klimop');
    expect(text).toContain('Παπαδόπουλος');
    expect(text).not.toContain('geheim-notitie');
  });

  it('keeps a name in Arabic whole for who copies it or has it read aloud', () => {
    const name = Buffer.from(NAMEN.moeder, 'utf16le').swap16().toString('latin1');
    expect(drawn(bytes).some((stream) => stream.includes(name))).toBe(true);
    expect(pdf.pages.some(({ text }) => /[\u0600-\u06FF\uFE70-\uFEFC]{3}/.test(text))).toBe(true);
  });

  it('is the same to the byte when it is made again', async () => {
    expect((await make()).equals(bytes)).toBe(true);
  });
});

it('makes the PDF of a case of 600 events with names in Arabic, Greek and emoji', async () => {
  const verhaal = langVerhaal(600);
  expect(verhaal.casus.volgnummer).toBeGreaterThanOrEqual(600);
  const lang = maakStuk(invoerVan(verhaal));
  const pdf = await readPdf(await makePdf(leesstuk(lang), lang.gemaaktOp));
  expect(pdf.pages.length).toBeGreaterThan(30);
  for (const { text, roles } of pdf.pages) {
    expect(text).toContain(`van ${pdf.pages.length}`);
    expect(roles.length).toBeGreaterThan(1);
  }
});
