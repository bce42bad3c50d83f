import type { Casus } from '../../domain/casus';
import type { Rol } from '../../domain/fase';
import { HOUDERROLLEN } from '../../domain/fase';
import type { Rooster } from '../../domain/rooster';
import type { Moment } from '../../domain/tijd';
import type { Bezet } from '../../domain/toewijzing';
import type { GespeeldeCasus } from '../../inbreng/speler';
import type { Kind } from './plan';
import { voorbeeldmensen, type Voorbeeldpersoon } from './mensen';

interface Houderschap {
  readonly persoon: string;
  readonly van: Moment;
  /** Null: they hold it still. */
  readonly tot: Moment | null;
}

/** The invented people of every region, and what each of them holds at any moment of the cases that were played so far. */
export class Bezetting {
  private readonly mensen = voorbeeldmensen();
  private readonly houderschappen: Houderschap[] = [];

  /** Who can hold a case of its region at a moment, with how many each has then. */
  readonly ruimte = ({ convenant: { regio } }: Casus, op: Moment): Bezet => {
    const bezetting: Record<string, number> = {};
    for (const { persoon, van, tot } of this.houderschappen) {
      if (van <= op && (tot === null || op < tot)) bezetting[persoon] = (bezetting[persoon] ?? 0) + 1;
    }
    return { rooster: this.rooster(regio), bezetting };
  };

  /** Who does what a role does in a case; null: nobody by name. */
  wie(rol: Rol, { convenant: { regio }, regie, school, gemeente }: Casus): string | null {
    if (rol === regie.rol && regie.persoon !== null) return regie.persoon;
    const hier = this.mensen.filter((mens) => mens.regio === regio && mens.rol === rol);
    const past =
      rol === 'school'
        ? hier.find(({ scholen }) => scholen?.some((brin) => brin === school))
        : (hier.find(({ gemeenten }) => gemeenten?.includes(gemeente)) ?? hier[0]);
    return past?.id ?? null;
  }

  /** Who reports a child: its school, or without one the leerplichtambtenaar of its gemeente. */
  melder({ school, gemeente }: Pick<Kind, 'school' | 'gemeente'>): string | null {
    const van = (rol: Rol, past: (mens: Voorbeeldpersoon) => boolean | undefined) =>
      this.mensen.find((mens) => mens.rol === rol && past(mens))?.id ?? null;
    return school === null
      ? van('leerplichtambtenaar', ({ gemeenten }) => gemeenten?.includes(gemeente))
      : van('school', ({ scholen }) => scholen?.includes(school));
  }

  /** The id of somebody by name. Throws when nobody is called that. */
  opNaam(naam: string): string {
    const gevonden = this.mensen.find((mens) => mens.naam === naam);
    if (gevonden === undefined) throw new Error(`Nobody of the example is called ${naam}`);
    return gevonden.id;
  }

  /** The doorbraakteam of a region. */
  team(regio: string): readonly Voorbeeldpersoon[] {
    return this.mensen.filter((mens) => mens.regio === regio && mens.rol === 'teamlid');
  }

  /** Takes in who held a case that was played, and from when until when. */
  neemOp({ stappen }: GespeeldeCasus): void {
    let houder: { readonly persoon: string | null; readonly van: Moment } = { persoon: null, van: '' };
    for (const { casus, op } of stappen) {
      const persoon = casus.gesloten === null ? casus.regie.persoon : null;
      if (persoon === houder.persoon) continue;
      if (houder.persoon !== null)
        this.houderschappen.push({ persoon: houder.persoon, van: houder.van, tot: op });
      houder = { persoon, van: op };
    }
    if (houder.persoon !== null)
      this.houderschappen.push({ persoon: houder.persoon, van: houder.van, tot: null });
  }

  private rooster(regio: string): Rooster {
    return this.mensen.flatMap((mens) => {
      const rol = HOUDERROLLEN.find((houder) => houder === mens.rol);
      if (mens.regio !== regio || rol === undefined) return [];
      const { id, gemeenten, onderwijssoorten } = mens;
      return [
        {
          id,
          rol,
          ...(gemeenten == null ? {} : { gemeenten: [...gemeenten] }),
          ...(onderwijssoorten == null ? {} : { onderwijssoorten: [...onderwijssoorten] }),
          afwezig: [],
        },
      ];
    });
  }
}
