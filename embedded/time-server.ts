import fs from 'node:fs';
import path from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { TimeSkippingTestWorkflowEnvironmentOptions } from '@temporalio/testing';
import { cacheFolder } from './cache';
import { fetchFromMaven, isFetchedFromMaven, type Mavenprogram } from './maven';
import { say } from './say';

const MAVEN_VERSION = '1.38.0';
const LAUNCHER_NAME = 'temporal-test-server';

/** Starts the jar the way the SDK starts its own binary; `exec`, so that killing it kills Java. */
const LAUNCHER = `#!/bin/sh
here=$(dirname "$0")
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmx768m \\
  "-Ddoorbraak.run=\${DOORBRAAK_TEST_RUN:-none}" -cp "$here/lib/*" io.temporal.testserver.TestServer "$@" 2>/dev/null
`;

/** The binary that the SDK fetches by itself, kept in our cache; undefined where that address cannot be reached. */
async function fromSdk(folder: string): Promise<string | undefined> {
  const find = () => {
    const name = fs
      .readdirSync(folder)
      .find((entry) => /^temporal-test-server-sdk-typescript-[\d.]+(\.exe)?$/.test(entry));
    return name === undefined ? undefined : path.join(folder, name);
  };
  if (find() !== undefined) return find();
  say('Fetching the time-skipping Temporal server (once) ...');
  try {
    const executable = { type: 'cached-download', downloadDir: folder, ttl: '3650 days' } as const;
    const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
    await env.teardown();
  } catch (error) {
    if (find() === undefined) say(`It could not be fetched: ${String(error).split(': ').at(-1)}`);
  }
  return find();
}

const FROM_MAVEN: Mavenprogram = {
  title: 'The time-skipping Temporal server',
  group: 'io.temporal',
  artifact: 'temporal-test-server',
  version: MAVEN_VERSION,
};

/** The same server from Maven, run by Java through a launcher. */
function fromMaven(folder: string): string {
  const home = fetchFromMaven(FROM_MAVEN, folder, (draft) =>
    fs.writeFileSync(path.join(draft, LAUNCHER_NAME), LAUNCHER, { mode: 0o755 }),
  );
  return path.join(home, LAUNCHER_NAME);
}

/** The program that runs the time-skipping server: the SDK's own, else the one from Maven. */
export async function timeServer(): Promise<string> {
  const known = process.env.DOORBRAAK_TEST_TIME_SERVER;
  if (known !== undefined && known !== '') return known;
  const folder = cacheFolder('temporal-test-server');
  const program = isFetchedFromMaven(FROM_MAVEN, folder)
    ? fromMaven(folder)
    : ((await fromSdk(folder)) ?? fromMaven(folder));
  process.env.DOORBRAAK_TEST_TIME_SERVER = program;
  return program;
}

/**
 * A fresh environment on the time-skipping server; the caller tears it down. The SDK waits five seconds for the server,
 * which a busy machine may need just to start Java, so a timeout is tried again.
 */
export async function timeSkippingEnv(
  options: TimeSkippingTestWorkflowEnvironmentOptions = {},
): Promise<TestWorkflowEnvironment> {
  const path = await timeServer();
  for (let attempt = 1; ; attempt++) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({
        ...options,
        server: { ...options.server, executable: { type: 'existing-path', path } },
      });
    } catch (error) {
      if (attempt === 5 || !/did not start within/i.test(String(error))) throw error;
    }
  }
}
