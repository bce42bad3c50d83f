import { ingebrachtNummer, opdrachtId, pseudoniem } from '../client/identity';
import { bereidVoor, type Convenanten } from '../convenanten/convenanten';
import type { Casus } from '../domain/casus';
import { loopTot, metHouder, type Meeloper } from '../domain/meelopen';
import type { Melding } from '../domain/melding';
import { genoemdePersoon, type Opdracht } from '../domain/opdracht';
import { datumVan, type Moment } from '../domain/tijd';
import { opent, verwerk, voegMeldingToe, type Stap, type Uitkomst } from '../domain/verwerk';
import { voortzetting } from '../domain/voortzetting';
import { weiger, type Weigering } from '../domain/weigering';
import type { KeyRing } from '../temporal/codec';

/** One step of a case that was played: its events, the case after them, and whose it was. */
export interface GespeeldeStap extends Stap {
  /** When it was done: a command at its own moment, a step of the clock when the case was woken. */
  readonly op: Moment;
  /** Id and caller of the report or command; null: the clock. */
  readonly bron: { readonly id: string; readonly wie: string | null } | null;
}

/** A case as it was played: what the dossier holds of it, and what its workflow must know beside that. */
export interface GespeeldeCasus {
  readonly casus: Casus;
  readonly stappen: readonly GespeeldeStap[];
  /** Under which id each person who held it is shown in Temporal. */
  readonly pseudoniemen: Readonly<Record<string, string>>;
  /** Number of the last event of the last command. */
  readonly laatsteOpdracht: number;
}

/** What playing a child asks of the world around it. */
export interface Spelwereld {
  readonly convenanten: Convenanten;
  readonly keys: KeyRing;
  /** Who could hold a case of its region at a moment (rule 15); null: that region names nobody. */
  readonly ruimte: Meeloper['ruimte'];
}

const GEEN_CONVENANT =
  'Voor deze gemeente is er geen convenant; geef de code van een gemeente die er een heeft.';
const NIET_GEMELD =
  'Dit kind is op dat moment niet gemeld, of de casus was al gesloten; geef eerst een melding.';

/**
 * Plays what happened to one child through the rules, each thing at its own moment and in order, as its workflow would have
 * done it: between them the clock takes its steps and finds who holds the case. Writes nothing.
 */
export class Speler {
  private readonly gedaan: Lopend[] = [];

  constructor(
    readonly workflowId: string,
    private readonly wereld: Spelwereld,
  ) {}

  /** The case that is open as far as was played; null when none is. */
  get casus(): Casus | null {
    const casus = this.gedaan.at(-1)?.casus ?? null;
    return casus === null || casus.gesloten !== null ? null : casus;
  }

  /** Every case of the child, the oldest first; only the last can be open. */
  get casussen(): readonly GespeeldeCasus[] {
    return this.gedaan.map(({ casus, stappen, pseudoniemen, laatsteOpdracht }) => ({
      casus,
      stappen,
      pseudoniemen,
      laatsteOpdracht,
    }));
  }

  /** Lets the clock go on up to and including a moment. */
  tot(op: Moment): void {
    if (this.casus !== null) this.gedaan.at(-1)?.tot(op);
  }

  /** A report: opens a case, or joins the one that is open (rules 11 and 18). Gives why it is refused; null: it was done. */
  meld(op: Moment, melding: Melding, wie: string | null): Weigering | null {
    this.tot(op);
    const loopt = this.gedaan.at(-1);
    if (loopt !== undefined && this.casus !== null)
      return loopt.doe(op, wie, (casus) => voegMeldingToe(casus, melding, op));
    const convenant = this.wereld.convenanten.voorGemeente(melding.gemeente, datumVan(op));
    if (convenant === undefined) return weiger('ongeldig', GEEN_CONVENANT);
    const casusnummer = ingebrachtNummer(this.workflowId, op, this.wereld.keys);
    const vervolgOp = loopt === undefined ? null : voortzetting(loopt.casus, melding, op);
    const geopend = opent({ casusnummer, melding, convenant, vervolgOp }, op);
    if (!geopend.aanvaard) return geopend.weigering;
    this.gedaan.push(new Lopend(this.wereld, geopend, op, wie));
    return null;
  }

  /** A command. Gives why it is refused; null: it was done. */
  geef(
    op: Moment,
    gegeven: Pick<Opdracht, 'opdracht' | 'door' | 'gegevens'>,
    wie: string | null,
  ): Weigering | null {
    this.tot(op);
    const loopt = this.gedaan.at(-1);
    if (loopt === undefined || this.casus === null) return weiger('niet-toegestaan', NIET_GEMELD);
    const opdracht = this.bereidVoor(loopt.casus, gegeven, op);
    const weigering = loopt.doe(op, wie, (casus) => verwerk(casus, opdracht, op));
    const persoon = genoemdePersoon(opdracht)?.persoon;
    if (weigering === null && persoon !== undefined)
      loopt.noem(persoon, pseudoniem(persoon, this.wereld.keys));
    return weigering;
  }

  /** The command with what the shell adds: the convenant that it names, and the role of the person that it names. */
  private bereidVoor(
    casus: Casus,
    gegeven: Pick<Opdracht, 'opdracht' | 'door' | 'gegevens'>,
    op: Moment,
  ): Opdracht {
    const { convenant, gemeente } = casus;
    const waar = { regio: convenant.regio, gemeente };
    const opdracht = bereidVoor(gegeven, waar, this.wereld.convenanten, datumVan(op));
    const genoemd = genoemdePersoon(opdracht)?.persoon;
    const rol = this.wereld.ruimte(casus, op)?.rooster.find(({ id }) => id === genoemd)?.rol;
    return rol === undefined ? opdracht : { ...opdracht, rolVanPersoon: rol };
  }
}

/** One case while it is played. */
class Lopend {
  casus: Casus;
  readonly stappen: GespeeldeStap[] = [];
  readonly pseudoniemen: Record<string, string> = {};
  laatsteOpdracht: number;
  private opdrachten = 0;

  constructor(
    private readonly wereld: Spelwereld,
    geopend: Stap,
    op: Moment,
    wie: string | null,
  ) {
    this.casus = geopend.casus;
    this.laatsteOpdracht = geopend.casus.volgnummer;
    const { casus, gebeurtenissen } = geopend;
    this.stappen.push({ casus, gebeurtenissen, op, bron: { id: this.volgendId(), wie } });
    metHouder(this.casus, op, this.meeloper);
  }

  tot(op: Moment): void {
    loopTot(this.casus, op, this.meeloper);
  }

  doe(op: Moment, wie: string | null, besluit: (casus: Casus) => Uitkomst): Weigering | null {
    const uitkomst = besluit(this.casus);
    if (!uitkomst.aanvaard) return uitkomst.weigering;
    const { casus, gebeurtenissen } = uitkomst;
    this.casus = casus;
    if (gebeurtenissen.length === 0) return null;
    this.laatsteOpdracht = casus.volgnummer;
    this.stappen.push({ casus, gebeurtenissen, op, bron: { id: this.volgendId(), wie } });
    metHouder(casus, op, this.meeloper);
    return null;
  }

  noem(persoon: string, id: string): void {
    this.pseudoniemen[persoon] = id;
  }

  /** Takes over what the clock does: a step, or finding a holder. */
  private get meeloper(): Meeloper {
    return {
      ruimte: this.wereld.ruimte,
      neemOver: ({ casus, gebeurtenissen }) => {
        this.casus = casus;
        const { persoon } = casus.regie;
        if (persoon !== null) this.noem(persoon, pseudoniem(persoon, this.wereld.keys));
        const laatste = gebeurtenissen.at(-1);
        if (laatste !== undefined) this.stappen.push({ casus, gebeurtenissen, op: laatste.op, bron: null });
        return casus;
      },
    };
  }

  /** The id of the next report or command: the same every time that the same is played. */
  private volgendId(): string {
    this.opdrachten += 1;
    return opdrachtId(`inbreng:${this.casus.casusnummer}:${this.opdrachten}`, this.wereld.keys);
  }
}
