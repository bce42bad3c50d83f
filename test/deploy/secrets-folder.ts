import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './compose-file';

/** A copy of what makes the secrets, as somebody has who tries it out; the secret of the issuer is filled in. */
export class SecretsFolder {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-compose-'));
  /** What was said when they were made. */
  readonly made: string;

  constructor() {
    cpSync(path.join(ROOT, 'deploy'), path.join(this.folder, 'deploy'), { recursive: true });
    this.made = this.make();
    this.write('oidc_client_secret', 'secret-of-the-issuer\n');
  }

  make(): string {
    const script = path.join(this.folder, 'deploy/make-secrets.sh');
    const { status, stdout, stderr } = spawnSync('sh', [script], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  }

  get secrets(): string {
    return path.join(this.folder, 'secrets');
  }

  write(name: string, value: string): void {
    writeFileSync(path.join(this.secrets, name), value);
  }
}
