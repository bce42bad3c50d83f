import path from 'node:path';

/** One test file in the report of Jest. */
export interface FileResult {
  /** Its path. */
  readonly name: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
}

/** Shorter than this nobody needs to look at. */
const WORTH_SAYING_MS = 1_000;

/** What took long in the runs of Jest. */
export class Timings {
  private readonly files: FileResult[] = [];
  private readonly took: string[] = [];

  constructor(private readonly root: string = path.resolve(__dirname, '..', '..')) {}

  /** Adds the files of a run. */
  add(files: readonly FileResult[]): void {
    this.files.push(...files);
  }

  /** Adds how long a part of the whole took. */
  part(name: string, ms: number): void {
    this.took.push(`${seconds(ms).padStart(8)} ${name}`);
  }

  /** The parts as lines, in the order in which they ended. */
  parts(): string[] {
    return this.took.length === 0 ? [] : ['The parts:', ...this.took];
  }

  /** The slowest files as lines, at most so many: how long each took, and its slowest test. */
  slowest(count: number): string[] {
    const files = this.files
      .map((file) => ({ ...file, ms: file.endTime - file.startTime }))
      .filter(({ ms }) => ms >= WORTH_SAYING_MS)
      .sort((a, b) => b.ms - a.ms)
      .slice(0, count);
    if (files.length === 0) return [];
    return [
      'The slowest test files, each with its slowest test:',
      ...files.map(({ name, ms, assertionResults }) => {
        const [test] = [...assertionResults].sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0));
        const of = test === undefined ? '' : ` (${seconds(test.duration ?? 0)} ${test.fullName})`;
        return `${seconds(ms).padStart(8)} ${path.relative(this.root, name)}${of}`;
      }),
    ];
  }
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
