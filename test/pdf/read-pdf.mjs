// Reads a PDF as another program sees it, in a process of its own: pdfjs is published as ES modules only.
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [file] = process.argv.slice(2);
const document = await getDocument({
  data: new Uint8Array(readFileSync(file)),
  verbosity: VerbosityLevel.ERRORS,
  useSystemFonts: false,
}).promise;

const flat = (node) =>
  node === null || node.role === undefined ? [] : [node.role, ...(node.children ?? []).flatMap(flat)];
const titles = (items) => (items ?? []).flatMap(({ title, items: below }) => [title, ...titles(below)]);

const { info } = await document.getMetadata();
const pages = [];
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  pages.push({
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    words: items
      .filter(({ str }) => str !== '')
      .map(({ str, transform: [, , , , x, y] }) => ({ text: str, x, y: page.view[3] - y })),
    roles: flat(await page.getStructTree()),
    links: links.length,
  });
}
const outline = titles(await document.getOutline());
const marked = (await document.getMarkInfo())?.Marked ?? false;
const places = Object.keys((await document.getDestinations()) ?? {}).length;
process.stdout.write(JSON.stringify({ info, marked, outline, places, pages }));
