import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The ports used last, so that addresses people wrote down stay what they are. */
export interface Ports {
  temporal: number;
  temporalUi: number;
  postgres: number;
}

const FIRST_PORTS: Ports = { temporal: 7233, temporalUi: 8233, postgres: 54_320 };

/** Makes the data folder, which only its owner need read, except that PostgreSQL's own user must pass through. */
export function makeDataFolder(folder: string): string {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    return fs.realpathSync(folder);
  } catch (error) {
    throw new Error(`The data folder ${folder} cannot be used: ${(error as Error).message}`);
  }
}

/** A data folder that an earlier start made; throws when there is none. */
export function existingDataFolder(folder: string): string {
  if (!fs.existsSync(path.join(folder, 'payload.key')))
    throw new Error(
      `${folder} is no data folder of npm start: name one with --map FOLDER, or set DATABASE_URL and DOORBRAAK_SLEUTEL.`,
    );
  return fs.realpathSync(folder);
}

/** The key that payloads are encrypted with: made once, readable by the owner only, never changed. */
export function payloadKey(folder: string): string {
  const file = path.join(folder, 'payload.key');
  if (!fs.existsSync(file)) {
    const draft = `${file}.new`;
    fs.rmSync(draft, { force: true });
    fs.writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600, flush: true });
    fs.renameSync(draft, file);
  }
  const key = fs.readFileSync(file, 'utf8').trim();
  if (Buffer.from(key, 'base64').length !== 32) {
    throw new Error(
      `${file} is damaged: put back its 44 characters from a backup; without them no case can be read.`,
    );
  }
  return key;
}

/** The ports of the last start, or the usual ones. */
export function readPorts(folder: string): Ports {
  try {
    return {
      ...FIRST_PORTS,
      ...(JSON.parse(fs.readFileSync(path.join(folder, 'ports.json'), 'utf8')) as Ports),
    };
  } catch {
    return FIRST_PORTS;
  }
}

/** Writes down the ports for the next start. */
export function writePorts(folder: string, ports: Ports): void {
  fs.writeFileSync(path.join(folder, 'ports.json'), JSON.stringify(ports));
}
