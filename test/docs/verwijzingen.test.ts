import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { documents, inRepository, read } from './hulp';

const OUTSIDE = /^(https?:|mailto:)/;

/** Targets of links and pictures outside code blocks. */
function targets(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/<img[^>]+src="([^"]+)"/g)].map(
    ([, target]) => target as string,
  );
}

/** Anchors of the headings of a document, as code hosts make them. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** Files of the repository that a document names in code style. */
function namedFiles(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [
    ...prose.matchAll(
      /`((?:domain|taal|convenanten|scenario|dossier|activities|workflows|temporal|client|toegang|api|werkbak|server|worker|beheer|embedded|test|bench|docs|codec)\/[\w./-]*)`/g,
    ),
  ].map(([, name]) => name as string);
}

describe.each(documents())('%s', (document) => {
  const text = read(document);

  test('every link leads to a file and a heading that are there', () => {
    const broken = targets(text).filter((target) => {
      if (OUTSIDE.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? document : path.join(path.dirname(document), file);
      if (!existsSync(inRepository(linked))) return true;
      return anchor !== undefined && !anchors(read(linked)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('every file and folder it names is there', () => {
    const missing = namedFiles(text).filter((name) => !existsSync(inRepository(name)));
    expect(missing).toEqual([]);
  });
});

test('every document in docs can be reached from the README', () => {
  const reached = new Set<string>();
  const queue = ['README.md'];
  for (let document = queue.pop(); document !== undefined; document = queue.pop()) {
    if (reached.has(document)) continue;
    reached.add(document);
    for (const target of targets(read(document))) {
      const file = target.split('#')[0] ?? '';
      if (!OUTSIDE.test(target) && file.endsWith('.md')) queue.push(path.join(path.dirname(document), file));
    }
  }
  const all = readdirSync(inRepository('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name));
  expect(all.filter((document) => !reached.has(document))).toEqual([]);
});
