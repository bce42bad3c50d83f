import { pause } from '../../embedded/processes';

/** How long each waits between two requests. */
const BREATH_MS = 150;

/** Requests that go on, each kind by itself, until it is told to stop. */
export class Load {
  private stopping = false;
  private answers = 0;
  private readonly failed: string[] = [];
  private readonly running: Promise<unknown>;

  constructor(requests: readonly (() => Promise<{ status: number; body: unknown }>)[]) {
    this.running = Promise.all(requests.map((request) => this.goOn(request)));
  }

  /** Ends it after what is under way; how many answers came, and which requests failed. */
  async stop(): Promise<{ answers: number; failed: readonly string[] }> {
    this.stopping = true;
    await this.running;
    return { answers: this.answers, failed: this.failed };
  }

  private async goOn(request: () => Promise<{ status: number; body: unknown }>): Promise<void> {
    while (!this.stopping) {
      try {
        const { status, body } = await request();
        this.answers++;
        if (status >= 300) this.failed.push(`${status} ${JSON.stringify(body).slice(0, 200)}`);
      } catch (error) {
        this.failed.push(String(error instanceof Error ? (error.cause ?? error) : error));
      }
      await pause(BREATH_MS);
    }
  }
}
