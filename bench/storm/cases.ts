import { randomUUID } from 'node:crypto';
import { pause } from '../../embedded/processes';

/** A case that was reported: its number, by which it is known everywhere. */
export type CaseNumber = string;

/** What became of the commands that were given meanwhile. */
export interface Commands {
  readonly given: number;
  /** Answered with 200: confirmed by the dossier. */
  readonly confirmed: number;
  /** Other answers, by status. */
  readonly other: Readonly<Record<string, number>>;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly slowestMs: number;
}

const ATTEMPTS = 20;

async function post(url: string, content: unknown, key: string): Promise<{ status: number; body: unknown }> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(content) });
  return { status: answer.status, body: await answer.json() };
}

/** Reports so many invented children who are at home since a day, so many at a time; answers their cases. */
export async function reportCases(
  url: string,
  count: number,
  eersteVerzuimdag: string,
  concurrency = 16,
): Promise<CaseNumber[]> {
  const run = randomUUID().slice(0, 8);
  const numbers: CaseNumber[] = [];
  let next = 0;
  const place = async () => {
    while (next < count) numbers.push(await reportCase(url, `storm-${run}-${next++}`, eersteVerzuimdag));
  };
  await Promise.all(Array.from({ length: concurrency }, place));
  return numbers;
}

/** Reports a child, again under the same key while it is not confirmed. */
async function reportCase(url: string, leerling: string, eersteVerzuimdag: string): Promise<CaseNumber> {
  const melding = { leerling, eersteVerzuimdag, geboortedatum: '2014-03-02', school: '12AB00' };
  for (let attempt = 1; ; attempt++) {
    const content = { ...melding, onderwijssoort: 'po', gemeente: '0014' };
    const { status, body } = await post(`${url}/v1/casussen`, content, leerling);
    if (status === 201 || status === 200)
      return (body as { casus: { casusnummer: string } }).casus.casusnummer;
    if ((status !== 202 && status !== 503) || attempt === ATTEMPTS)
      throw new Error(`A report was answered with ${status}: ${JSON.stringify(body)}`);
  }
}

/** The phase in which somebody who looks at a case sees it. */
export async function phaseOf(url: string, casusnummer: CaseNumber): Promise<string> {
  const answer = await fetch(`${url}/v1/casussen/${casusnummer}`);
  return ((await answer.json()) as { fase: string }).fase;
}

/** The value below which the given part of the sorted values lies. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/**
 * Gives one command after the other at a fixed pace, whatever became of those before it, until it is told to stop: a slow
 * answer must not keep the next command from being slow too.
 */
export async function giveCommands(
  url: string,
  cases: readonly CaseNumber[],
  everyMs: number,
  stop: Promise<unknown>,
): Promise<Commands> {
  let stopped = false;
  void stop.finally(() => (stopped = true));
  const times: number[] = [];
  const other: Record<string, number> = {};
  const running: Promise<void>[] = [];
  const give = async () => {
    const number = cases[Math.floor(Math.random() * cases.length)] ?? '';
    const gegevens = { oordeel: 'op-schema', toelichting: 'Komt twee ochtenden per week.' };
    const content = { opdracht: 'rapporteerVoortgang', door: 'school', gegevens };
    const begun = performance.now();
    const { status } = await post(`${url}/v1/casussen/${number}/opdrachten`, content, randomUUID());
    times.push(performance.now() - begun);
    if (status !== 200) other[status] = (other[status] ?? 0) + 1;
  };
  while (!stopped) {
    running.push(give());
    await Promise.race([stop, pause(everyMs)]);
  }
  await Promise.all(running);
  times.sort((a, b) => a - b);
  return {
    given: times.length,
    confirmed: times.length - Object.values(other).reduce((sum, n) => sum + n, 0),
    other,
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    slowestMs: times.at(-1) ?? NaN,
  };
}
