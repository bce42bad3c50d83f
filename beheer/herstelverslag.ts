import type { Bevindingregel } from '../dossier/bewaking/bevindingen';
import {
  alsTeruggezet,
  leesHerstelbeeld,
  type Berichtentelling,
  type Herstelbeeld,
  type Teruggezet,
} from '../dossier/bewaking/herstelverslag';
import { metDossier } from './dossier';
import type { Programma } from './programma';

const GEBRUIK =
  'Name three moments, such as 2026-11-30T09:15:00.000Z: to which the dossier and Temporal were put back, and when everything stopped.';

/**
 * `herstelverslag DOSSIER TEMPORAL STOPPED`: says what the watchdog put right after both databases were put back, and what nobody can
 * know, without names. False while something still waits for a person.
 */
export const herstelverslag: Programma = async (environment, genoemd, say) => {
  const teruggezet = lees(genoemd);
  const beeld = await metDossier('herstelverslag', environment, (db) => leesHerstelbeeld(db, teruggezet));
  for (const line of [...venster(teruggezet), ...gedaan(beeld), ...berichten(beeld), ...nog(beeld)])
    say(line);
  return beeld.open.length === 0;
};

function lees(genoemd: readonly string[]): Teruggezet {
  const teruggezet = alsTeruggezet(genoemd);
  if (teruggezet === null) throw new Error(GEBRUIK);
  if (teruggezet.nieuwste > teruggezet.uitval)
    throw new Error('Neither database can be put back to a moment after everything stopped.');
  return teruggezet;
}

/** What was lost with both, and with one of them. */
function venster({ dossier, temporal, uitval, oudste, nieuwste }: Teruggezet): string[] {
  const lines = ['# What was put back, and what nobody can know', ''];
  lines.push(
    nieuwste < uitval
      ? `- From ${nieuwste} to ${uitval} neither side has anything: reports and commands of that time are lost, also those that were answered 200, 201 or 202. Callers send them again under the same key; people look at what they did then.`
      : '- One side has everything up to when it stopped: no report or command that was answered 200 or 201 is lost.',
  );
  if (dossier < temporal)
    lines.push(
      `- From ${oudste} to ${nieuwste} only Temporal knows what happened in the cases: that was written again from its histories. Not in a history, and lost: documents, letters that were printed, who is around the child, people and their rights, who looked at what, links of the family, what came of each message.`,
    );
  if (temporal < dossier)
    lines.push(
      `- From ${oudste} to ${nieuwste} only the dossier knows what happened: cases go on from there. What was answered 202 in that time and had not been written is lost, and so are commands that changed nothing: their keys are not known any more.`,
    );
  return lines;
}

const GEDAAN = {
  herstart: 'started again from the dossier',
  herschrijf: 'written again from the histories',
  wek: 'woken',
  vervang: 'an older workflow was replaced from the dossier',
} as const;

function gedaan({ voorbij }: Herstelbeeld): string[] {
  return [
    '',
    `## What the watchdog put right (${voorbij.length})`,
    '',
    ...voorbij.map((regel) => {
      const wat = regel.gedaan === null ? 'went by' : GEDAAN[regel.gedaan];
      return `- ${noem(regel)}: ${regel.soort}, ${wat}${versies(regel)}`;
    }),
  ];
}

function berichten({ misschienNooit, misschienTweemaal }: Herstelbeeld): string[] {
  return [
    '',
    `## Messages that may never have left (${som(misschienNooit)})`,
    '',
    'They were written again with their events, as delivered. Whether each arrived, no copy tells.',
    ...misschienNooit.map(teller),
    '',
    `## Messages that may have come twice (${som(misschienTweemaal)})`,
    '',
    'The copy of the dossier had them as not delivered; they may have gone after it was made, and go again.',
    ...misschienTweemaal.map(teller),
  ];
}

function nog({ open }: Herstelbeeld): string[] {
  return [
    '',
    `## What waits for a person (${open.length})`,
    '',
    ...open.map((regel) => {
      const waarom = regel.bijzonderheid === null ? '' : `, ${regel.bijzonderheid}`;
      return `- ${noem(regel)}: ${regel.soort}${waarom}${versies(regel)}`;
    }),
  ];
}

function noem({ kenmerk, casusnummer }: Bevindingregel): string {
  return kenmerk ?? casusnummer ?? 'no case';
}

function versies({ versies: alle }: Bevindingregel): string {
  if (alle.length < 2) return '';
  return ` (${alle.map(({ waar, volgnummer }) => `${waar} had ${volgnummer} events`).join(', ')})`;
}

const teller = ({ kenmerk, aantal }: Berichtentelling): string => `- ${kenmerk}: ${aantal}`;
const som = (alle: readonly Berichtentelling[]): number => alle.reduce((tot, { aantal }) => tot + aantal, 0);
