import type { Bewijs, Measured, PostRun } from './drains';
import type { PostOptions } from './options';

/** Two plain loops further apart than this say that the machine did something else as well. */
const TOLERANCE = 0.1;

/** The product against the mean of the plain loops around it: over 1 is faster. */
export function ratioOf({ seconds, rawSeconds: [before, after] }: Measured): number {
  return (before + after) / 2 / seconds;
}

function apart({ rawSeconds: [before, after] }: Measured): number {
  return Math.abs(before - after) / ((before + after) / 2);
}

/** What is not as it must be: every message once. */
export function wrongIn(run: PostRun, { aantal }: PostOptions): string[] {
  const proofs: [string, Bewijs | null][] = [
    ['mail', run.mail.bewijs],
    ['NotifyNL', run.notify.bewijs],
    ['after the outage', run.outage.bewijs],
  ];
  return [
    ...proofs.flatMap(([name, bewijs]) =>
      bewijs !== null && bewijs.once === aantal && bewijs.lost + bewijs.twice + bewijs.strange === 0
        ? []
        : [`${name}: ${JSON.stringify(bewijs)} of ${aantal} messages`],
    ),
    ...(run.uitbak.attempts === aantal
      ? []
      : [`outbox: ${run.uitbak.attempts} attempts of ${aantal} messages`]),
  ];
}

/** The table for people. */
export function postTable(run: PostRun, { aantal, mensen }: PostOptions): string {
  const { mail, uitbak, notify, outage } = run;
  const all = [mail, uitbak, notify];
  const row = (name: string, cells: readonly string[]) =>
    name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');
  const proof = ({ once, lost, twice, strange, mails }: Bewijs) =>
    `${once} came exactly once, ${lost} never, ${twice} more than once, ${strange} that nobody wrote; in ${mails} mails`;
  return [
    `${aantal} messages, each to another address`,
    row('', ['SMTP', 'outbox', 'NotifyNL']),
    row(
      'seconds: plain loop',
      all.map(({ rawSeconds: [before] }) => before.toFixed(1)),
    ),
    row(
      'seconds: product',
      all.map(({ seconds }) => seconds.toFixed(1)),
    ),
    row(
      'seconds: plain loop again',
      all.map(({ rawSeconds: [, after] }) => after.toFixed(1)),
    ),
    row(
      'messages per second, product',
      all.map(({ seconds }) => (aantal / seconds).toFixed(0)),
    ),
    row(
      'against the plain loop',
      all.map((one) => `${ratioOf(one).toFixed(2)} x`),
    ),
    row(
      'CPU ms of the worker a message',
      all.map(({ cpuMs }) => (cpuMs / aantal).toFixed(1)),
    ),
    row(
      'plain loops differ',
      all.map((one) => `${(apart(one) * 100).toFixed(1)}%`),
    ),
    '',
    `SMTP: ${mail.bewijs === null ? '' : proof(mail.bewijs)}.`,
    `NotifyNL: ${notify.bewijs === null ? '' : proof(notify.bewijs)}.`,
    '',
    `${aantal} messages to ${mensen} people while the mail server was away for ${outage.awaySeconds} s: ${outage.tried} tried in vain by then;`,
    `all delivered ${outage.seconds.toFixed(1)} s after it was back. ${proof(outage.bewijs)}, ${(outage.bewijs.mails / mensen).toFixed(1)} for each.`,
    ...all
      .filter((one) => apart(one) > TOLERANCE)
      .slice(0, 1)
      .map(() => `UNRELIABLE: plain loops differ more than ${TOLERANCE * 100}%; something else ran here.`),
  ].join('\n');
}
