import path from 'node:path';
import type {
  DryRunOptions,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner' with { 'resolution-mode': 'import' };
import fc from 'fast-check';
import { installGlobals, judges, judgingFiles, type Judge } from './judges';
import { worlds, type World } from './world';

type Hits = Record<string, number>;

/** What the mutants in the code look at, as Stryker calls it. */
interface Switch {
  activeMutant?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}

/** A test as Stryker knows it, and where to find it again. */
interface Known {
  readonly id: string;
  readonly file: string;
  readonly ms: number;
}

const MESSAGE = 500;
/** A change under which the code runs so many times as often as it does has no end; Stryker itself waits for a hundred. */
const ENDLESS = 10;
const HUNDRED = 100;
/** Every mutant pays for each try; what few stories miss is seen by the scenarios and the tests of one rule. */
const FEW = { VERHALEN: '12', PROEVEN: '40' } as const;

/**
 * Runs what judges the rules for Stryker, in this process: Jest would take longer to begin than the tests take. The first
 * test that fails ends a run, so those come first that noticed a change before, and then the quick ones.
 */
class RulesRunner implements TestRunner {
  private readonly root = process.cwd();
  private readonly newWorld = worlds(this.root);
  private readonly noticed = new Map<string, number>();
  private known: readonly Known[] = [];

  capabilities() {
    // Every run is in a world of its own.
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    for (const [name, few] of Object.entries(FEW)) process.env[name] ??= few;
    // The same data for every mutant, and no smaller example of what went wrong.
    fc.configureGlobal({ seed: 1, endOnFailure: true });
    installGlobals();
    return Promise.resolve();
  }

  /** Every test in a world of its own, so that it is known for itself which changes it can notice. */
  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    const perTest: Record<string, Hits> = {};
    const tests: Extract<DryRunResult, { tests: unknown }>['tests'] = [];
    const known: Known[] = [];
    for (const file of judgingFiles(this.root)) {
      const ids = named(this.relative(file), judges(this.newWorld(), file));
      for (const [place, id] of ids.entries()) {
        const hits: Switch = { mutantCoverage: { static: {}, perTest: {} } };
        this.set({ ...hits, activeMutant: undefined, hitLimit: undefined });
        const judge = judges(this.newWorld(), file)[place];
        const begun = performance.now();
        const failure = await attempt(() => judge?.run());
        const timeSpentMs = performance.now() - begun;
        if (failure !== null) return { status: 'error' as never, errorMessage: `${id}: ${failure}` };
        perTest[id] = hits.mutantCoverage?.static ?? {};
        tests.push({ id, name: id, fileName: file, timeSpentMs, status: 0 as never });
        known.push({ id, file, ms: timeSpentMs });
      }
    }
    this.known = known;
    return { status: 'complete' as never, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    this.set({ activeMutant: undefined, hitLimit: undefined });
    const tests = this.inOrder(testFilter === undefined ? null : new Set(testFilter));
    const world = this.newWorld();
    const loaded = new Map<string, ReadonlyMap<string, Judge>>();
    let nrOfTests = 0;
    const most = hitLimit === undefined ? undefined : (hitLimit / HUNDRED) * ENDLESS;
    this.set({ activeMutant: activeMutant.id, hitCount: 0, hitLimit: most });
    for (const { id, file } of tests) {
      nrOfTests++;
      const failure = await attempt(() => this.judge(world, loaded, file, id).run());
      const { hitCount = 0 } = this.switch();
      if (most !== undefined && hitCount > most)
        return { status: 'timeout' as never, reason: `ran ${hitCount} times, more than ${most}` };
      if (failure === null) continue;
      this.noticed.set(id, (this.noticed.get(id) ?? 0) + 1);
      return { status: 'killed' as never, killedBy: [id], failureMessage: failure, nrOfTests };
    }
    return { status: 'survived' as never, nrOfTests };
  }

  /** The tests to run; a process that did not make the dry run does not know how long each takes. */
  private inOrder(wanted: ReadonlySet<string> | null): Known[] {
    if (this.known.length === 0) this.known = this.list();
    const times = ({ id }: Known) => this.noticed.get(id) ?? 0;
    return this.known
      .filter(({ id }) => wanted === null || wanted.has(id))
      .sort((a, b) => times(b) - times(a) || a.ms - b.ms);
  }

  private list(): Known[] {
    const world = this.newWorld();
    return judgingFiles(this.root).flatMap((file) =>
      named(this.relative(file), judges(world, file)).map((id) => ({ id, file, ms: 0 })),
    );
  }

  private judge(
    world: World,
    loaded: Map<string, ReadonlyMap<string, Judge>>,
    file: string,
    id: string,
  ): Judge {
    const there = loaded.get(file) ?? this.load(world, file);
    loaded.set(file, there);
    const judge = there.get(id);
    if (judge === undefined) throw new Error('this test is not there under the change');
    return judge;
  }

  private load(world: World, file: string): ReadonlyMap<string, Judge> {
    const all = judges(world, file);
    const ids = named(this.relative(file), all);
    return new Map(all.map((judge, place) => [ids[place] ?? '', judge]));
  }

  private relative(file: string): string {
    return path.relative(this.root, file);
  }

  private switch(): Switch {
    const global = globalThis as { __stryker__?: Switch };
    return (global.__stryker__ ??= {});
  }

  private set(values: Switch): void {
    Object.assign(this.switch(), values);
  }
}

/** Ids of tests: those that go by one name are counted. */
function named(file: string, tests: readonly Judge[]): string[] {
  const seen = new Map<string, number>();
  return tests.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${file}: ${name}${count === 1 ? '' : ` (${count})`}`;
  });
}

/** What went wrong, in short; null: nothing. */
async function attempt(work: () => unknown): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).slice(0, MESSAGE);
  }
}

const factory = Object.assign(() => new RulesRunner(), { inject: [] });

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', factory }];
