/**
 * Something an administrator has done from a terminal: gets the environment, what was named on the line, and where to say
 * what it found. False when what it looked at is not right; throws one Error that says what to do when it cannot be done.
 */
export type Programma = (
  environment: NodeJS.ProcessEnv,
  genoemd: readonly string[],
  say: (line: string) => void,
) => boolean | Promise<boolean>;
