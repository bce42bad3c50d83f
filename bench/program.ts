import { Console } from '../embedded/progress';
import { Shutdown, Stopped } from '../embedded/shutdown';

/** Runs a bench, ends what it started however it ends, and then the process: exit code 1 when it failed. */
export function run(main: (shutdown: Shutdown, console: Console) => Promise<void>): void {
  const [shutdown, terminal] = [new Shutdown(), new Console()];
  shutdown.listen(terminal.say);
  const running = main(shutdown, terminal);
  shutdown.during(running);
  void running
    .then(() => 0)
    .catch((error: unknown) => {
      if (!(error instanceof Stopped)) terminal.say(error instanceof Error ? error.message : String(error));
      return 1;
    })
    .then(async (code) => {
      await shutdown.run();
      process.exit(code);
    });
}
