/** What messages of errors quote is what somebody sent or what stands in a row: a name, a text, an address. */
const QUOTED = /"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|“[^”\n]*”|\([^()\n]*\)=\([^()\n]*\)/g;
/** An address of mail, and a number as long as that of a citizen or a telephone. */
const ADDRESS = /[^\s<>]+@[^\s<>]+/g;
const NUMBER = /(?<![\da-fA-F-])\d{8,}(?![\da-fA-F-])/g;

/** A sentence of a program without what it quotes, so that it names nobody. */
export function unnamed(text: string): string {
  return text.replace(QUOTED, '…').replace(ADDRESS, '…').replace(NUMBER, '…');
}

/** What a log tells of an error: its kind, its codes and where it came from; never the data in it. */
export interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly [field: string]: unknown;
}

/** What PostgreSQL, gRPC and Node say of an error in words of their own; `detail` of PostgreSQL holds the row. */
const FIELDS = ['code', 'table', 'column', 'constraint', 'routine', 'syscall', 'status'] as const;
const DEEPEST = 4;

/** An error as the log tells it. */
export function toldError(error: unknown, deep = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: unnamed(String(error)) };
  const known = FIELDS.flatMap((field) => {
    const value: unknown = Reflect.get(error, field);
    return typeof value === 'string' || typeof value === 'number' ? [[field, value] as const] : [];
  });
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: unnamed(error.message),
    ...Object.fromEntries(known),
    ...(frames.length === 0 ? {} : { at: frames.map((line) => line.trim().slice('at '.length)) }),
    ...(error.cause === undefined || deep === DEEPEST ? {} : { cause: toldError(error.cause, deep + 1) }),
  };
}
