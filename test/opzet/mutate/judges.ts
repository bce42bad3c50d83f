import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'expect';
import { bind } from 'jest-each';
import type { World } from './world';

/** A test, by its full name. */
export interface Judge {
  readonly name: string;
  readonly run: () => unknown;
}

/** The files whose tests judge the rules: the scenarios, the tests of the rules, and the properties. */
export function judgingFiles(root: string): string[] {
  const domain = path.join(root, 'test/domain');
  const rules = readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith('eigenschappen.'))
    .map((name) => path.join(domain, name));
  return [
    path.join(root, 'test/scenario/kern.test.ts'),
    ...rules.sort(),
    path.join(root, 'test/opzet/mutate/properties.judged.ts'),
  ];
}

let collected: Judge[] = [];
let groups: string[] = [];

function it(name: string, run: () => unknown): void {
  collected.push({ name: [...groups, name].join(' '), run });
}

function describe(name: string, define: () => void): void {
  groups.push(name);
  define();
  groups.pop();
}

/** As much of Jest as the tests of the rules use. */
export function installGlobals(): void {
  const test = Object.assign(it, { each: eachOf(it) });
  const group = Object.assign(describe, { each: eachOf(describe) });
  Object.assign(globalThis, { expect, it: test, test, describe: group, afterAll: () => undefined });
}

function eachOf(define: (name: string, body: () => void) => void) {
  // jest-each binds whatever defines a test; its types know only those of Jest.
  const table = bind as unknown as (how: unknown, withTable: boolean) => (...rows: unknown[]) => unknown;
  return (...rows: unknown[]) => table(define, false)(...rows);
}

/** The tests of a file in a world, in the order in which they stand; throws when the file does not load. */
export function judges(world: World, file: string): readonly Judge[] {
  collected = [];
  groups = [];
  world(file);
  return collected;
}
