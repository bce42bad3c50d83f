import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onPath, runWatched, type Progress } from './programs';

const USUAL_PLACE = '/usr/local/go/bin/go';

/** What `go install` builds. */
interface GoPackage {
  package: string;
  version: string;
  /** The name `go install` gives it. */
  program: string;
  /** Of how many packages it is made, by which is known how far a build is. */
  packages: number;
}

/** Go itself, where it is installed. */
export function goProgram(): string | undefined {
  return onPath('go') ?? (existsSync(USUAL_PLACE) ? USUAL_PLACE : undefined);
}

/** A part so small that it says nothing about the rest yet. */
const TOO_EARLY = 0.03;

/** What there is to say of a build after so many seconds, so far as it has come: how long it will still take. */
export function buildLine(what: string, seconds: number, packages: number, of: number): string {
  const part = Math.min(packages / of, 0.99);
  const begun = `Building ${what}, once: ${Math.round(part * 100)}% after ${seconds} s`;
  if (part < TOO_EARLY) return `${begun}, this takes minutes ...`;
  const left = (seconds / part) * (1 - part);
  const about = left < 60 ? 'less than a minute' : `about ${Math.round(left / 60)} min`;
  return `${begun}, ${about} to go ...`;
}

/** Builds a program and puts it at `target` when it is whole; a build makes way for everything else that runs here. */
export async function goInstall(
  go: string,
  what: GoPackage,
  target: string,
  progress: Progress,
): Promise<void> {
  const name = path.basename(target);
  const draft = `${target}.build-${process.pid}`;
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1_000);
  const title = `${name} ${what.version} with ${go}`;
  progress(buildLine(title, 0, 0, what.packages));
  try {
    const { code, said } = await runWatched(
      go,
      // It names each package that it compiles.
      ['install', '-v', `${what.package}@${what.version}`],
      { ...process.env, GOBIN: draft, GOFLAGS: '' },
      (lines) => progress(buildLine(title, seconds(), lines, what.packages)),
      true,
    );
    if (code !== 0) throw new Error(`${name} could not be built: ${said.split('\n').at(-1) ?? ''}`);
    renameSync(path.join(draft, what.program), target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
