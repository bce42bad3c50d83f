import type { Casus } from '../domain/casus';
import { oordeeltOverDubbelen } from '../domain/dubbel';
import type { Gebruiker } from '../domain/gebruiker';
import type { Moment } from '../domain/tijd';
import { zicht } from '../domain/toegang';
import { leesKenmerk } from '../dossier/kenmerk';
import type { Dependencies } from './dependencies';
import { Problem } from './problems';

type Bron = Pick<Dependencies, 'dossier' | 'klok'>;

/** A case that may be of the same child, as far as whoever looks may know of it. */
export interface Dubbele {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly gemeente: string;
  readonly gemeldOp: Moment;
  /** True: whoever looks sees the case itself. */
  readonly ziet: boolean;
}

const GEEN_DUBBELE = 'Dit is geen casus die u als mogelijke dubbele van de andere ziet.';

/**
 * The cases that may be of the child of this one; none for who has not to judge it. Who works for a school is told of no
 * case that they do not see: where else a child is known is not theirs to hear.
 */
export async function leesMogelijkeDubbelen(
  { dossier }: Bron,
  wie: Gebruiker,
  casus: Casus,
): Promise<readonly Dubbele[]> {
  if (!oordeeltOverDubbelen(wie, casus) || casus.gesloten !== null) return [];
  const gevonden = (await dossier.leesDubbelen(casus)).map(({ casus: ander, kenmerk }): Dubbele => {
    const { casusnummer, gemeente, gemeldOp } = ander;
    return { casusnummer, kenmerk, gemeente, gemeldOp, ziet: zicht(wie, ander) === 'alles' };
  });
  return wie.rol === 'school' ? gevonden.filter(({ ziet }) => ziet) : gevonden;
}

/**
 * Remembers that a case and one that may be of the same child are of two children; the other by its case number or its kenmerk. Said
 * again it is so still. A problem for a case that is no such other, or not one that whoever says so has to judge.
 */
export async function zegNietDubbel(
  bron: Bron,
  wie: Gebruiker,
  casus: Casus,
  andere: string,
): Promise<string> {
  const { dossier, klok } = bron;
  const genoemd = leesKenmerk(andere) ?? andere.toLowerCase();
  const dubbelen = await leesMogelijkeDubbelen(bron, wie, casus);
  const gevonden = dubbelen.find(
    ({ casusnummer, kenmerk }) => genoemd === casusnummer || genoemd === kenmerk,
  );
  if (gevonden !== undefined) {
    await dossier.zegNietDubbel(casus.casusnummer, gevonden.casusnummer, { door: wie.id, op: klok.nu() });
    return gevonden.casusnummer;
  }
  const eerder = oordeeltOverDubbelen(wie, casus)
    ? await dossier.vindNietDubbel(casus.casusnummer, genoemd)
    : null;
  if (eerder === null) throw new Problem('niet-gevonden', GEEN_DUBBELE);
  return eerder;
}
