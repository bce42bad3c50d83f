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
function leesbaar(iso: string): string {
  const [datum = '', tijd = ''] = iso.split('T');
  return `${datum.split('-').reverse().join('-')} ${tijd.slice(0, 5)}`;
}

/** The time of day to the second: `00:04:12`. */
function tijdstip(op: Moment): string {
  return inAmsterdam(op).slice(11, 19);
}

/** The case in readable Dutch Markdown, for people who look at it in Temporal. Names nobody. */
export function huidigeToestand(casus: Casus, wekker: Wekker | null, nu: Moment): string {
  const b = beeld(casus, nu);
  const regels = [
    `## ${FASELABEL[b.fase]}`,
    `- **Casus** \`${b.casusnummer}\``,
    `- **Regie** ${ROLNAAM[b.regie]}`,
    `- **Gemeente** ${b.gemeente}, regio ${b.regio}, ${onderwijsnaam(b.onderwijssoort)}`,
    `- **Thuis** ${b.dagenThuis} dagen, sinds ${b.eersteVerzuimdag.split('-').reverse().join('-')}`,
  ];
  if (b.gesloten !== null)
    return [...regels, `- **Gesloten** ${leesbaar(b.gesloten.op)}: ${SLUITREDEN[b.gesloten.reden]}`].join(
      '\n',
    );
  if (b.volgendeTermijn !== null) {
    regels.push(
      `- **Volgende stap** ${FASENAAM[b.volgendeTermijn.naar]} op ${leesbaar(b.volgendeTermijn.op)}`,
    );
  }
  if (wekker !== null) {
    const { op, gewektOp, termijnen } = wekker;
    const later = op === gewektOp ? '' : `, de casus wordt gewekt om ${tijdstip(gewektOp)}`;
    regels.push(`- **Wacht op** ${klokregel(termijnen)}, ${leesbaar(inAmsterdam(op))}${later}`);
  }
  regels.push('', '### Open taken', '');
  if (b.taken.length === 0) return [...regels, 'Er staan geen taken open.'].join('\n');
  return [
    ...regels,
    '| taak | wie | uiterlijk | |',
    '|---|---|---|---|',
    ...b.taken.map(
      (t) =>
        `| ${TAAKTITEL[t.type]} | ${ROLNAAM[t.rol]} | ${leesbaar(t.uiterlijk)} | ${t.teLaat ? '**te laat**' : ''} |`,
    ),
    '',
    `Tijden in ${TIJDZONE}.`,
  ].join('\n');
}
