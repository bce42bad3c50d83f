import { clusterBinaries, type ClusterBinaries } from '../../embedded/cluster/binaries';
import { say } from '../../embedded/say';
import { temporalBinary } from '../../embedded/temporal-binary';

/** The programs of Temporal that tests run, found or built beside what goes on meanwhile. */
export class Programs {
  /** Silent while nobody waits for it. */
  private waitedFor = false;
  private readonly cli: Promise<string>;
  private readonly cluster: Promise<ClusterBinaries>;

  /** One after the other: a build takes all cores of a small machine. */
  constructor() {
    const progress = (line: string) => (this.waitedFor ? say(line) : undefined);
    this.cli = temporalBinary(progress);
    this.cluster = this.cli.then(
      () => clusterBinaries(progress),
      () => clusterBinaries(progress),
    );
    // Told to whoever asks for it.
    for (const program of [this.cli, this.cluster]) program.catch(() => undefined);
  }

  /** Nothing is being built any more: tests that mind the time do not share the machine with a compiler. */
  async settled(): Promise<void> {
    await this.wait(Promise.allSettled([this.cli, this.cluster]));
  }

  /** The Temporal CLI. */
  temporal(): Promise<string> {
    return this.wait(this.cli);
  }

  /** The Temporal server that runs on PostgreSQL, and its tool. */
  temporalOnPostgres(): Promise<ClusterBinaries> {
    return this.wait(this.cluster);
  }

  private async wait<T>(program: Promise<T>): Promise<T> {
    this.waitedFor = true;
    try {
      return await program;
    } finally {
      this.waitedFor = false;
    }
  }
}
