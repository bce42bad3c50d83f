import type { Lezer } from './lezer';

/**
 * To whom the messages are that a reader sees, by role; null: everybody. What was written to the family or to others is
 * theirs; what it was about stands in the timeline, as far as the reader sees it.
 */
export function berichtenAan(lezer: Lezer): readonly string[] | null {
  switch (lezer) {
    case 'volledig':
      return null;
    case 'school':
      return ['school'];
    case 'tafel':
      return ['doorbraakteam'];
    case 'niemand':
      return [];
  }
}
