import { BEVINDINGSOORTEN } from '../domain/bewaking/bevinding';
import type { Cijfers } from '../dossier/bewaking/cijfers';
import { POSTSTANDEN } from '../dossier/post/stand';

/** One figure as Prometheus has it: of every set of labels a number. */
export interface Figure {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly read: (cijfers: Cijfers) => readonly (readonly [Readonly<Record<string, string>>, number])[];
}

/** What the installation tells of its cases: by region, phase, channel and kind, of which there are few. */
export const FIGURES: readonly Figure[] = [
  {
    name: 'doorbraak_casussen_open',
    help: 'Open cases, by region and phase.',
    labels: ['regio', 'fase'],
    read: ({ casussen }) => casussen.map(({ regio, fase, aantal }) => [{ regio, fase }, aantal]),
  },
  {
    name: 'doorbraak_escalaties_late',
    help: 'Open cases of which the next step of the ladder has passed and was not taken yet.',
    labels: ['regio'],
    read: ({ late }) => late.map(({ regio, escalaties }) => [{ regio }, escalaties]),
  },
  {
    name: 'doorbraak_escalaties_lateness_seconds',
    help: 'How long ago the first of those steps had to be taken.',
    labels: ['regio'],
    read: ({ late }) => late.map(({ regio, escalatieSeconden }) => [{ regio }, escalatieSeconden]),
  },
  {
    name: 'doorbraak_termijnen_late',
    help: 'Open cases that should have woken for any term and did not yet.',
    labels: ['regio'],
    read: ({ late }) => late.map(({ regio, termijnen }) => [{ regio }, termijnen]),
  },
  {
    name: 'doorbraak_termijnen_lateness_seconds',
    help: 'How long ago the first of those had to wake.',
    labels: ['regio'],
    read: ({ late }) => late.map(({ regio, termijnSeconden }) => [{ regio }, termijnSeconden]),
  },
  {
    name: 'doorbraak_taken_open',
    help: 'Open tasks, without those that are paused.',
    labels: ['regio'],
    read: ({ taken }) => taken.map(({ regio, open }) => [{ regio }, open]),
  },
  {
    name: 'doorbraak_taken_overdue',
    help: 'Open tasks whose time has passed.',
    labels: ['regio'],
    read: ({ taken }) => taken.map(({ regio, teLaat }) => [{ regio }, teLaat]),
  },
  {
    name: 'doorbraak_berichten',
    help: 'Messages that have not arrived, by channel and by where they stand: wacht, hapert, deels, opgegeven.',
    labels: ['kanaal', 'stand'],
    read: ({ post }) => {
      const kanalen = new Set(post.map(({ kanaal }) => kanaal));
      return [...kanalen].flatMap((kanaal) =>
        POSTSTANDEN.map((stand) => {
          const zo = post.filter((een) => een.kanaal === kanaal && een.stand === stand);
          return [{ kanaal, stand }, zo.reduce((som, { aantal }) => som + aantal, 0)] as const;
        }),
      );
    },
  },
  {
    name: 'doorbraak_berichten_oldest_waiting_seconds',
    help: 'How long the oldest message waits that may go.',
    labels: ['kanaal'],
    read: ({ wachttijden }) => wachttijden.map(({ kanaal, seconden }) => [{ kanaal }, seconden]),
  },
  {
    name: 'doorbraak_bewaker_age_seconds',
    help: 'Time since the watchdog last looked at everything; infinite when it never did.',
    labels: [],
    read: ({ bewaking: { ouderdom } }) => [[{}, ouderdom ?? Infinity]],
  },
  {
    name: 'doorbraak_bevindingen_open',
    help: 'What the watchdog found and is still so, by kind.',
    labels: ['soort'],
    read: ({ bevindingen }) =>
      BEVINDINGSOORTEN.map((soort) => [
        { soort },
        bevindingen.find((een) => een.soort === soort)?.aantal ?? 0,
      ]),
  },
];
