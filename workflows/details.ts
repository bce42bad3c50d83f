import { beeld } from '../domain/beeld';
import { SLUITREDEN } from '../taal/antwoorden';
import { FASELABEL, FASENAAM } from '../taal/fasen';
import { klokregel } from '../taal/klok';
import { onderwijsnaam } from '../taal/onderwijs';
import { ROLNAAM } from '../taal/rollen';
import { TAAKTITEL } from '../taal/woorden';
import type { Casus } from '../domain/casus';
import { TIJDZONE, inAmsterdam, type Moment } from '../domain/tijd';
import type { Wekker } from '../domain/wekken';

/** `2026-10-05T00:00:00+02:00` as `05-10-2026 00:00`. */
function readable(iso: string): string {
  const [date = '', time = ''] = iso.split('T');
  return `${date.split('-').reverse().join('-')} ${time.slice(0, 5)}`;
}

/** The time of day to the second: `00:04:12`. */
function timeOfDay(op: Moment): string {
  return inAmsterdam(op).slice(11, 19);
}

/** The case in readable Dutch Markdown, for people who look at it in Temporal. Names nobody. */
export function currentDetails(
  casus: Casus,
  kenmerk: string | null,
  wekker: Wekker | null,
  nu: Moment,
): string {
  const b = beeld(casus, nu);
  const lines = [
    `## ${FASELABEL[b.fase]}`,
    `- **Casus** ${kenmerk === null ? '' : `${kenmerk}, `}\`${b.casusnummer}\``,
    `- **Regie** ${ROLNAAM[b.regie]}`,
    `- **Gemeente** ${b.gemeente}, regio ${b.regio}, ${onderwijsnaam(b.onderwijssoort)}`,
    `- **Thuis** ${b.dagenThuis} dagen, sinds ${b.eersteVerzuimdag.split('-').reverse().join('-')}`,
  ];
  if (b.gesloten !== null)
    return [...lines, `- **Gesloten** ${readable(b.gesloten.op)}: ${SLUITREDEN[b.gesloten.reden]}`].join(
      '\n',
    );
  if (b.volgendeTermijn !== null) {
    lines.push(
      `- **Volgende stap** ${FASENAAM[b.volgendeTermijn.naar]} op ${readable(b.volgendeTermijn.op)}`,
    );
  }
  if (wekker !== null) {
    const { op, gewektOp, termijnen } = wekker;
    const later = op === gewektOp ? '' : `, de casus wordt gewekt om ${timeOfDay(gewektOp)}`;
    lines.push(`- **Wacht op** ${klokregel(termijnen)}, ${readable(inAmsterdam(op))}${later}`);
  }
  lines.push('', '### Open taken', '');
  if (b.taken.length === 0) return [...lines, 'Er staan geen taken open.'].join('\n');
  return [
    ...lines,
    '| taak | wie | uiterlijk | |',
    '|---|---|---|---|',
    ...b.taken.map(
      (t) =>
        `| ${TAAKTITEL[t.type]} | ${ROLNAAM[t.rol]} | ${readable(t.uiterlijk)} | ${t.teLaat ? '**te laat**' : ''} |`,
    ),
    '',
    `Tijden in ${TIJDZONE}.`,
  ].join('\n');
}
