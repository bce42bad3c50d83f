import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page: the rule and the first element of each. The page must not stop scripts from outside. */
export async function bezwaren(pagina: Page): Promise<string[]> {
  await pagina.evaluate(AXE);
  return pagina.evaluate(async (values) => {
    interface Uitslag {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run: (waar: unknown, hoe: unknown) => Promise<Uitslag> };
    };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 150) ?? ''}`);
  }, REGELS);
}

/** How many pixels of a page stick out to the side: then it has to be scrolled in two directions. */
export function steektUit(pagina: Page): Promise<number> {
  return pagina.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
