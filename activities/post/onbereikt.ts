import type { Opdracht } from '../../domain/opdracht';
import type { OnbereiktMelding } from '../../dossier/post/onbereikt';
import { herhaal } from './herhaal';

/** What is known of whom messages do not reach, and of what their cases were told. */
export interface Onbereikten {
  /** Looks for whom of the family nothing leads to. */
  zoek(): Promise<void>;
  /** What cases must be told next, at most so many. */
  lees(aantal: number): Promise<readonly OnbereiktMelding[]>;
  /** A case knows it now, or will never take it. */
  gemeld(melding: OnbereiktMelding): Promise<void>;
}

/** Gives a case a command under a key, by which it is done once; false when it is not certain that the case has judged it. */
export type GeefOpdracht = (
  casus: Pick<OnbereiktMelding, 'casusnummer' | 'workflowId'>,
  opdracht: Opdracht,
  sleutel: string,
) => Promise<boolean>;

const TOGETHER = 20;

/**
 * Tells cases whom their messages do not reach, or do again, until it is told to stop: beside the delivering, which never
 * waits for it. What fails comes again. Never rejects.
 */
export async function meldOnbereikten(
  { onbereikten, geef, pollMs, report }: Meldwerk,
  stop: AbortSignal,
): Promise<void> {
  const tell = async () => {
    await onbereikten.zoek();
    for (const melding of await onbereikten.lees(TOGETHER)) {
      if (stop.aborted) return;
      if (await geef(melding, opdrachtVan(melding), sleutelVan(melding))) await onbereikten.gemeld(melding);
    }
  };
  const failed = (error: unknown) =>
    report(`cases are not told whom messages do not reach, trying on: ${String(error)}`);
  await herhaal(tell, { pollMs, report: failed }, stop);
}

/** What that works with. */
export interface Meldwerk {
  readonly onbereikten: Onbereikten;
  readonly geef: GeefOpdracht;
  /** How often it is looked. */
  readonly pollMs: number;
  readonly report: (text: string) => void;
}

/** The product itself reports, with the rights of a system. */
function opdrachtVan({ wie, wat }: OnbereiktMelding): Opdracht {
  const opdracht = wat.soort === 'onbereikt' ? 'meldOnbereikt' : 'laatBereikenLos';
  return { opdracht, door: 'systeem', gegevens: { wie, reden: wat.reden } };
}

function sleutelVan({ id, wat }: OnbereiktMelding): string {
  return `${wat.soort}:${id}`;
}
