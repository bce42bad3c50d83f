import { readFileSync } from 'node:fs';
import https from 'node:https';

/** An answer, or that none came. */
export interface Answer {
  /** 0: there was no answer. */
  readonly status: number;
  // What it says depends on the route.
  readonly body: Record<string, unknown>;
}

const NONE: Answer = { status: 0, body: {} };
const PATIENCE_MS = 20_000;
const AT_ONCE = 32;

/** Asks over HTTPS, trusting the authority of a trial alone. */
export class Caller {
  private readonly agent: https.Agent;

  constructor(ca: string) {
    this.agent = new https.Agent({ ca: readFileSync(ca), keepAlive: true, maxSockets: AT_ONCE });
  }

  /** Never rejects: what goes wrong on the way is no answer. */
  post(url: string, headers: Record<string, string>, body: unknown): Promise<Answer> {
    return new Promise((resolve) => {
      const content = Buffer.from(JSON.stringify(body));
      const request = https.request(url, {
        method: 'POST',
        agent: this.agent,
        headers: { 'content-type': 'application/json', 'content-length': content.length, ...headers },
        timeout: PATIENCE_MS,
      });
      request.on('timeout', () => request.destroy());
      request.on('error', () => resolve(NONE));
      request.on('response', (answer) => {
        const parts: Buffer[] = [];
        answer.on('error', () => resolve(NONE));
        answer.on('aborted', () => resolve(NONE));
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: read(Buffer.concat(parts)) }));
      });
      request.end(content);
    });
  }

  stop(): void {
    this.agent.destroy();
  }
}

function read(content: Buffer): Answer['body'] {
  try {
    return JSON.parse(content.toString('utf8')) as Answer['body'];
  } catch {
    return {};
  }
}
