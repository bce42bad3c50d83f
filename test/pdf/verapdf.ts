import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../../embedded/cache';
import { fetchFromMaven, type Mavenprogram } from '../../embedded/maven';

const VERAPDF: Mavenprogram = {
  title: 'veraPDF, which checks PDF/UA',
  group: 'org.verapdf.apps',
  artifact: 'greenfield-apps',
  version: '1.28.2',
};

/** The clauses of PDF/UA-1 that a document breaks, as far as a program can see; by veraPDF, whose answer comes for each by name. */
export async function brokenClauses(
  pdfs: Readonly<Record<string, Buffer>>,
): Promise<Record<string, string[]>> {
  const lib = path.join(fetchFromMaven(VERAPDF, cacheFolder('verapdf')), 'lib', '*');
  const folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-verapdf-'));
  try {
    const files = Object.entries(pdfs).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.pdf`);
      writeFileSync(file, bytes);
      return file;
    });
    const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx768m', `-Duser.home=${folder}`];
    const args = [
      '-cp',
      lib,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '--flavour',
      'ua1',
      '--format',
      'text',
      '-v',
    ];
    // It ends with 1 when a document breaks something, which is an answer too.
    const said = await new Promise<string>((resolve) =>
      execFile('java', [...java, ...args, ...files], (_error, stdout, stderr) =>
        resolve(`${stdout}${stderr}`),
      ),
    );
    return Object.fromEntries(
      Object.keys(pdfs).map((name) => [name, clausesOf(said, path.join(folder, `${name}.pdf`))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What it said of one file: `PASS file ua1`, or `FAIL file ua1` with a line for each clause. */
function clausesOf(said: string, file: string): string[] {
  const lines = said.split('\n');
  const at = lines.findIndex((line) => line.includes(`${file} ua1`));
  const verdict = lines[at]?.split(' ')[0];
  if (verdict !== 'PASS' && verdict !== 'FAIL') throw new Error(`veraPDF did not judge ${file}:\n${said}`);
  if (verdict === 'PASS') return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
}
