import { beeld } from '../domain/beeld';
import { FASELABEL } from '../taal/fasen';
import type { Casus } from '../domain/casus';
import { TIJDZONE, inAmsterdam, type Moment } from '../domain/tijd';

/** `2026-10-05T00:00:00+02:00` as `05-10-2026 00:00`. */
function leesbaar(iso: string): string {
  const [datum = '', tijd = ''] = iso.split('T');
  return `${datum.split('-').reverse().join('-')} ${tijd.slice(0, 5)}`;
}

/** The case in readable Dutch Markdown, for people who look at it in Temporal. Names nobody. */
export function huidigeToestand(
  casus: Casus,
  wekker: { op: Moment; wat: string } | null,
  nu: Moment,
): string {
  const b = beeld(casus, nu);
  const regels = [
    `## ${FASELABEL[b.fase]}`,
    `- **Casus** \`${b.casusnummer}\``,
    `- **Regie** ${b.regie}`,
    `- **Gemeente** ${b.gemeente}, regio ${b.regio}, ${b.onderwijssoort}`,
    `- **Thuis** ${b.dagenThuis} dagen, sinds ${b.eersteVerzuimdag.split('-').reverse().join('-')}`,
  ];
  if (b.gesloten !== null)
    return [...regels, `- **Gesloten** ${leesbaar(b.gesloten.op)}: ${b.gesloten.reden}`].join('\n');
  if (b.volgendeTermijn !== null) {
    regels.push(`- **Volgende stap** ${b.volgendeTermijn.naar} op ${leesbaar(b.volgendeTermijn.op)}`);
  }
  if (wekker !== null) regels.push(`- **Wacht op** ${wekker.wat}, ${leesbaar(inAmsterdam(wekker.op))}`);
  regels.push('', '### Open taken', '');
  if (b.taken.length === 0) return [...regels, 'Er staan geen taken open.'].join('\n');
  return [
    ...regels,
    '| taak | wie | uiterlijk | |',
    '|---|---|---|---|',
    ...b.taken.map(
      (t) => `| ${t.type} | ${t.rol} | ${leesbaar(t.uiterlijk)} | ${t.teLaat ? '**te laat**' : ''} |`,
    ),
    '',
    `Tijden in ${TIJDZONE}.`,
  ].join('\n');
}
