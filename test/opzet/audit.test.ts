import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { audit } from './audit';

/** Two packages, of which one only builds. */
const LOCK = {
  name: 'x',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'x', dependencies: { runs: '1.0.0' }, devDependencies: { builds: '1.0.0' } },
    'node_modules/runs': { version: '1.0.0', resolved: 'http://127.0.0.1:1/runs.tgz' },
    'node_modules/builds': { version: '1.0.0', resolved: 'http://127.0.0.1:1/builds.tgz', dev: true },
  },
};

let folder: string;
let server: Server;
let registry: string;
/** Of which packages the registry knows a hole, and how bad; null: it does not answer that. */
let known: Readonly<Record<string, string>> | null;
/** What npm asked about. */
let asked: string[];
/** npm keeps what it knows of a hole by its number, from one run to the next. */
let holesTold = Date.now();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-audit-'));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(LOCK));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(LOCK.packages['']));
  server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      if (req.method !== 'POST') {
        const name = (req.url ?? '').slice(1);
        const version = { name, version: '1.0.0', dist: { tarball: `${registry}/x.tgz` } };
        res.end(JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } }));
        return;
      }
      if (known === null) {
        res.writeHead(405).end();
        return;
      }
      const body = Buffer.concat(parts);
      const text = req.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      asked = Object.keys(JSON.parse(text.toString()) as object);
      const hole = (severity: string) => [
        {
          id: (holesTold += 1),
          url: 'u',
          title: 't',
          severity,
          vulnerable_versions: '<2.0.0',
          cwe: [],
          cvss: {},
        },
      ];
      const holes = Object.entries(known).map(([name, severity]) => [name, hole(severity)]);
      res.setHeader('content-type', 'application/json').end(JSON.stringify(Object.fromEntries(holes)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['a bad hole in what runs', { runs: 'high' }, 'failed', 'runs: high, in what an installation runs'],
  [
    'lesser ones',
    { runs: 'moderate', builds: 'high' },
    'passed',
    'builds: high, in what only builds and tests use (does not fail)\nruns: moderate, in what an installation runs (does not fail)',
  ],
  [
    'the worst in what only builds',
    { builds: 'critical' },
    'failed',
    'builds: critical, in what only builds and tests use',
  ],
])('of a registry that knows of %s the check says so', async (_what, holes, verdict, output) => {
  known = holes;
  expect(await audit(folder, registry)).toEqual({ verdict, output });
  expect(asked.sort()).toEqual(['builds', 'runs']);
});

test('a registry that does not answer makes it neither pass nor fail, with a word', async () => {
  known = null;
  expect(await audit(folder, registry)).toEqual({
    verdict: 'skipped',
    output: expect.stringMatching(
      /^The registry did not say what holes it knows, so this says nothing: .*405/,
    ),
  });
  expect((await audit(folder, 'http://127.0.0.1:1')).verdict).toBe('skipped');
});
