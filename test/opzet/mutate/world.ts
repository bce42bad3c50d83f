import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';

/** Gives what a file of ours exports; it is evaluated once in each world. */
export type World = (file: string) => unknown;

type Evaluate = (
  exports: unknown,
  require: (spec: string) => unknown,
  module: { exports: unknown },
  file: string,
  folder: string,
) => void;

/**
 * Makes worlds in which every module of ours is evaluated anew, and packages are not: a mutant that is at work while a
 * module is evaluated, or an answer that a module remembers, is gone with its world. Each file is compiled once for all.
 */
export function worlds(root: string): () => World {
  const outside = createRequire(path.join(root, 'package.json'));
  const packages = new Map<string, unknown>();
  const scripts = new Map<string, vm.Script>();
  const places = new Map<string, string>();

  const package_ = (name: string) => remembered(packages, name, () => outside(name) as unknown);
  const script = (file: string) => remembered(scripts, file, () => compile(file));
  const place = (spec: string, from: string) =>
    remembered(places, `${from}\n${spec}`, () => find(path.resolve(path.dirname(from), spec)));

  return () => {
    const modules = new Map<string, { exports: unknown }>();
    const load = (file: string): unknown => {
      const known = modules.get(file);
      if (known !== undefined) return known.exports;
      const module = { exports: {} as unknown };
      modules.set(file, module);
      if (file.endsWith('.json')) module.exports = JSON.parse(fs.readFileSync(file, 'utf8'));
      else {
        const require = (spec: string) => (spec.startsWith('.') ? load(place(spec, file)) : package_(spec));
        const evaluate = script(file).runInThisContext() as Evaluate;
        evaluate(module.exports, require, module, file, path.dirname(file));
      }
      return module.exports;
    };
    return load;
  };
}

function remembered<T>(known: Map<string, T>, name: string, make: () => T): T {
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

function compile(file: string): vm.Script {
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('.tsx') }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  return new vm.Script(wrapped, { filename: file });
}

function find(base: string): string {
  const found = [base, `${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')].find((file) =>
    fs.statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
  if (found === undefined) throw new Error(`Cannot find ${base}`);
  return found;
}
