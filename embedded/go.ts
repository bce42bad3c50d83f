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
}

/** Go itself, where it is installed. */
export function goProgram(): string | undefined {
  return onPath('go') ?? (existsSync(USUAL_PLACE) ? USUAL_PLACE : undefined);
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
  progress(`Building ${name} ${what.version} with ${go} (once, takes some minutes) ...`);
  try {
    const { code, said } = await runWatched(
      go,
      ['install', `${what.package}@${what.version}`],
      { ...process.env, GOBIN: draft, GOFLAGS: '' },
      () => progress(`Building ${name} ${what.version}: ${seconds()} s ...`),
      true,
    );
    if (code !== 0) throw new Error(`${name} could not be built: ${said.split('\n').at(-1) ?? ''}`);
    renameSync(path.join(draft, what.program), target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
