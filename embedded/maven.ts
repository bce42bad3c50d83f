import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { say } from './say';
import { ensurePrograms } from './system-packages';

/** A program that Maven has, with everything it needs, to be run by Java. */
export interface Mavenprogram {
  /** What people call it, as the beginning of a sentence. */
  readonly title: string;
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

function homeOf({ version }: Mavenprogram, folder: string): string {
  return path.join(folder, `maven-${version}`);
}

/** True when it was fetched into this folder before. */
export function isFetchedFromMaven(program: Mavenprogram, folder: string): boolean {
  return fs.existsSync(homeOf(program, folder));
}

/**
 * Where a program stands, its jars in `lib`: fetched into the folder once, whole or not at all, also when several ask for it
 * together. `complete` adds to what was fetched before it counts. Java, and Maven to fetch it, are installed where they are missing.
 */
export function fetchFromMaven(
  program: Mavenprogram,
  folder: string,
  complete: (draft: string) => void = () => undefined,
): string {
  const { title, group, artifact, version } = program;
  const home = homeOf(program, folder);
  const fetched = isFetchedFromMaven(program, folder);
  ensurePrograms(title, [
    { program: 'java', debian: 'default-jre-headless', brew: 'openjdk' },
    ...(fetched ? [] : [{ program: 'mvn', debian: 'maven', brew: 'maven' }]),
  ]);
  if (fetched) return home;
  say(`Fetching with Maven (once): ${artifact} ...`);
  const draft = fs.mkdtempSync(path.join(folder, 'draft-'));
  const pom = path.join(draft, 'pom.xml');
  fs.writeFileSync(
    pom,
    `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>doorbraak</groupId><artifactId>programs</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>
  </dependency></dependencies>
</project>
`,
  );
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${draft}/lib`];
  execFileSync('mvn', ['-q', '-B', '-f', pom, ...goal], { stdio: ['ignore', 2, 2] });
  complete(draft);
  try {
    fs.renameSync(draft, home);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(home)) throw error;
  }
  return home;
}
