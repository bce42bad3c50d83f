/** Says what happens: on a terminal the line is overwritten while it changes, elsewhere each is a line of its own. */
export class Console {
  private open = false;

  constructor(private readonly out: NodeJS.WriteStream = process.stdout) {
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  }

  /** A line that stays. */
  say = (line: string): void => {
    this.close();
    this.out.write(`${line}\n`);
  };

  /** A line that the next one of its kind replaces. */
  progress = (line: string): void => {
    if (!this.out.isTTY) return this.say(line);
    this.out.write(`\r\x1b[2K${line}`);
    this.open = true;
  };

  private close(): void {
    if (this.open) this.out.write('\n');
    this.open = false;
  }
}
