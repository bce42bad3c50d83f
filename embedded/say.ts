/** Tells what the set-up is doing; on stderr, so that a program that prints JSON keeps its output clean. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
