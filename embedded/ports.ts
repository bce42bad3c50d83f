import { createServer } from 'node:net';

/** Everything we start listens here and nowhere else. */
export const LOOPBACK = '127.0.0.1';

/** Listens on a port for a moment; the port that was given, or undefined when it is taken. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      const given = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(given));
    });
  });
}

/** Whether nothing listens on this loopback port. */
export async function portIsFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined;
}

/** The first free port of those preferred, else any free port. */
export async function freePort(...preferred: number[]): Promise<number> {
  for (const port of [...preferred, 0]) {
    const given = await tryPort(port);
    if (given !== undefined) return given;
  }
  throw new Error('No free port on 127.0.0.1.');
}

/** The preferred port or else any that is free; when no other will do, an error that names it. */
export async function choosePort(preferred: number | undefined, noOther = false): Promise<number> {
  if (preferred === undefined) return freePort();
  if (noOther && !(await portIsFree(preferred))) {
    throw new Error(`Port ${preferred} on ${LOOPBACK} is taken by something else.`);
  }
  return freePort(preferred);
}
