import { Agent, request } from 'node:http';

export interface Answer {
  status: number;
  body: unknown;
}

/** Sends JSON over connections that are kept, as an administration that reports children would. */
export class HttpSender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });

  constructor(private readonly base: string) {}

  post(path: string, content: unknown): Promise<Answer> {
    const text = JSON.stringify(content);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.base),
        { method: 'POST', agent: this.agent, headers },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => (body += chunk));
          answer.once('error', reject);
          answer.once('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: body === '' ? null : JSON.parse(body) }),
          );
        },
      );
      sent.once('error', reject);
      sent.end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** The content of an answer; throws when it is another than was to be. */
export function expectAnswer<T>(status: number, answer: Answer): T {
  if (answer.status === status) return answer.body as T;
  throw new Error(`Answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
}
