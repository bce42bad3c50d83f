import type { Response } from 'express';

/** Remembers with the answer which problem it tells, for the security log. */
export function rememberProblem(res: Response, code: string): void {
  res.locals.probleem = code;
}

/** The code of the problem that an answer tells; null: it tells none. */
export function problemOf(res: Response): string | null {
  return (res.locals.probleem as string | undefined) ?? null;
}
