import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { ROOT } from './compose-file';

/** An alarm of `deploy/prometheus/alarmen.yml`. */
export interface Alarm {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export const ALARMEN = path.join(ROOT, 'deploy/prometheus/alarmen.yml');
export const ALARMPROEF = path.join(ROOT, 'deploy/prometheus/alarmen.test.yml');

export const alarmen = (
  parse(readFileSync(ALARMEN, 'utf8')) as { groups: readonly { rules: readonly Alarm[] }[] }
).groups.flatMap(({ rules }) => rules);

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly targets?: readonly { readonly expr: string }[];
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export const dashboard = JSON.parse(
  readFileSync(path.join(ROOT, 'deploy/grafana/doorbraak.json'), 'utf8'),
) as { readonly uid: string; readonly panels: readonly Panel[] };

/** Every expression that the alarms and the dashboard ask of Prometheus. */
export const expressies = [
  ...alarmen.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
];

/** Where an expression is no PromQL, and the metrics that it names. */
export function ontleed(expr: string): {
  readonly fouten: readonly number[];
  readonly namen: readonly string[];
} {
  const fouten: number[] = [];
  const namen: string[] = [];
  parser.parse(expr).iterate({
    enter: (node) => {
      if (node.type.isError) fouten.push(node.from);
      if (node.name === 'VectorSelector') {
        const naam = node.node.getChild('Identifier');
        if (naam !== null) namen.push(expr.slice(naam.from, naam.to));
      }
    },
  });
  return { fouten, namen };
}

/** What Prometheus makes itself of every address that it reads. */
const OF_PROMETHEUS: ReadonlySet<string> = new Set(['up']);

/** The metrics that alarms and dashboard need of our processes. */
export function gevraagd(): string[] {
  const namen = new Set(expressies.flatMap((expr) => ontleed(expr).namen));
  return [...namen].filter((naam) => !OF_PROMETHEUS.has(naam)).sort();
}
