import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './compose-file';
import { alarmen, ALARMPROEF, dashboard, expressies, gevraagd, ontleed } from './metingen';

test('every expression of the alarms and of the dashboard is PromQL that names a metric', () => {
  expect(expressies.length).toBeGreaterThan(30);
  for (const expr of expressies) {
    const { fouten, namen } = ontleed(expr);
    expect([expr, fouten]).toEqual([expr, []]);
    expect([expr, namen.length > 0]).toEqual([expr, true]);
  }
  expect(ontleed('sum(rate(x[5m]) by').fouten).not.toEqual([]);
  expect(ontleed('sum by (le) (rate(een_bucket{regio="x"}[5m])) / twee').namen).toEqual([
    'een_bucket',
    'twee',
  ]);
  expect(gevraagd()).toContain('doorbraak_escalaties_lateness_seconds');
});

test('every alarm says in Dutch what is wrong and what to do, how bad it is, and names a chapter of the runbook that is there', () => {
  const hoofdstukken = [
    ...readFileSync(path.join(ROOT, 'docs/draaiboek.md'), 'utf8').matchAll(/^## (\d+)\./gm),
  ];
  const nummers = hoofdstukken.map(([, nummer]) => nummer);
  for (const { alert, labels, annotations } of alarmen) {
    expect([alert, Object.keys(annotations)]).toEqual([alert, ['summary', 'description']]);
    for (const zin of Object.values(annotations)) expect(zin).toMatch(/^\S.*\.$/);
    expect(['acuut', 'let-op']).toContain(labels['ernst']);
    if (labels['draaiboek'] !== undefined) expect(nummers).toContain(labels['draaiboek']);
    // Of nobody: what an alarm shows goes to phones and mailboxes.
    expect(JSON.stringify(annotations)).not.toMatch(/casusnummer|leerling|naam/);
  }
});

test('every alarm is tried: it goes off in a rule test, and is silent when all is well', () => {
  const { tests } = parse(readFileSync(ALARMPROEF, 'utf8')) as {
    tests: readonly { promql_expr_test: readonly { exp_samples: readonly { labels: string }[] }[] }[];
  };
  const samples = tests.flatMap((een) => een.promql_expr_test.flatMap(({ exp_samples }) => exp_samples));
  const geproefd = samples.map(({ labels }) => /alertname="(\w+)"/.exec(labels)?.[1]);
  expect([...new Set(geproefd)].sort()).toEqual(alarmen.map(({ alert }) => alert).sort());
});

test('the panels of the dashboard have names of their own and do not lie over each other', () => {
  const { panels } = dashboard;
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
  const taken = new Set<string>();
  for (const {
    title,
    gridPos: { x, y, w, h },
  } of panels)
    for (let dx = 0; dx < w; dx++)
      for (let dy = 0; dy < h; dy++) {
        const plek = `${x + dx} ${y + dy}`;
        expect([title, taken.has(plek), x + w <= 24]).toEqual([title, false, true]);
        taken.add(plek);
      }
});
