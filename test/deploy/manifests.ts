import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1';
import type { Job } from 'kubernetes-types/batch/v1';
import type { ConfigMap, PodSpec, Service } from 'kubernetes-types/core/v1';
import type { Ingress, NetworkPolicy } from 'kubernetes-types/networking/v1';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1';
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';
import { ROOT, text } from './compose-file';

const FOLDER = 'deploy/kubernetes';

interface Kinds {
  Deployment: Deployment;
  Job: Job;
  ConfigMap: ConfigMap;
  Service: Service;
  Ingress: Ingress;
  NetworkPolicy: NetworkPolicy;
  PodDisruptionBudget: PodDisruptionBudget;
}

/** What somebody applies to a cluster, as it stands in a file. */
export interface Manifest {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** Everything in the folder, in order of its files. */
export function manifests(): Manifest[] {
  const files = readdirSync(path.join(ROOT, FOLDER)).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((file) =>
    parseAllDocuments(text(`${FOLDER}/${file}`)).map((document) => {
      expect([file, document.errors]).toEqual([file, []]);
      return { file, ...(document.toJS() as Omit<Manifest, 'file'>) };
    }),
  );
}

/** Those of a kind, by their names. */
export function ofKind<K extends keyof Kinds>(kind: K): Map<string, Kinds[K]> {
  const found = manifests().filter((one) => one.kind === kind);
  return new Map(found.map((one) => [one.metadata.name, one as unknown as Kinds[K]]));
}

/** A pod that one of them makes, with the labels it gets. */
export interface Pod {
  readonly name: string;
  readonly spec: PodSpec;
  readonly labels: Readonly<Record<string, string>>;
}

export function pods(): Pod[] {
  return [...ofKind('Deployment'), ...ofKind('Job')].map(([name, { spec }]) => ({
    // Workers of two versions stand side by side, each in a deployment that is named after it.
    name: name.replace(/-VERSION$/, ''),
    spec: spec?.template.spec as PodSpec,
    labels: spec?.template.metadata?.labels ?? {},
  }));
}

/** The module of the types of an API: `networking.k8s.io/v1` is in `networking/v1`. */
function moduleOf(apiVersion: string): string {
  const [group = '', version] = apiVersion.split('/');
  return `kubernetes-types/${version === undefined ? `core/${group}` : `${group.split('.')[0]}/${version}`}`;
}

/**
 * What the types of the Kubernetes API, which are made from its schema, have against manifests: every field that is not
 * there, is missing or holds something else.
 */
export function against(checked: readonly Manifest[]): string[] {
  const lines = checked.flatMap(({ file: _file, ...manifest }, index) => [
    `import type { ${manifest.kind} as K${index} } from '${moduleOf(manifest.apiVersion)}';`,
    `export const m${index}: K${index} = ${JSON.stringify(manifest, null, 1)};`,
  ]);
  const name = path.join(ROOT, 'test/deploy/manifests-as-code.ts');
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const plain = ts.createCompilerHost(options);
  host.fileExists = (file) => file === name || plain.fileExists(file);
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, lines.join('\n'), version) : plain.getSourceFile(file, version);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
