import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

/** Text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The Markdown files that people read, by their path in the repository. */
export function documents(): string[] {
  const inRoot = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const inDocs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name));
  return [
    ...inRoot,
    ...inDocs,
    'api-client/README.md',
    'convenanten/README.md',
    'deploy/kubernetes/README.md',
    'deploy/regio/README.md',
  ].sort();
}

/** Absolute path of a file of the repository. */
export function inRepository(file: string): string {
  return path.join(ROOT, file);
}
