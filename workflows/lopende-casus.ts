import { ApplicationFailure, CancellationScope, condition, currentUpdateInfo } from '@temporalio/workflow';
import { beeld } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Melding } from '../domain/melding';
import { volgendeMoment } from '../domain/termijnen';
import { openTaak } from '../domain/taken';
import { laatste, naarEpoch, type Moment } from '../domain/tijd';
import { wijsToeUitRooster, zoektHouder, type Bezet } from '../domain/toewijzing';
import { opent, verstrijk, verwerk, voegMeldingToe, type Uitkomst } from '../domain/verwerk';
import { weiger, type Weigering } from '../domain/weigering';
import {
  SLUIT_AF,
  type Afhandeling,
  type Afsluiting,
  type Bevestiging,
  type CasusInvoer,
  type Meldverzoek,
  type Opdrachtverzoek,
  type Voortgezet,
} from './contract';
import { workflowMoment, workflowMs } from './klok';
import { Schrijver, type Bron } from './schrijver';

/** What a report and a command have in common. */
type Verzoek = Pick<Opdrachtverzoek, 'herkomst' | 'inhoud'>;

/** The failure that carries a refusal to the caller. */
function alsFout(weigering: Weigering): ApplicationFailure {
  return ApplicationFailure.create({
    type: weigering.code,
    message: weigering.reden,
    nonRetryable: true,
    details: [weigering],
  });
}

/** The id of the update that is being judged or handled. */
function huidigeId(): string {
  const id = currentUpdateInfo()?.id;
  if (id === undefined) throw new Error('not in an update');
  return id;
}

/**
 * A case while it runs: its state in memory, the commands it has handled, and its way to the dossier. Everything that
 * decides happens before the first await, so no two commands ever see each other half done.
 */
export class LopendeCasus {
  private huidig: Casus | null;
  private volgende: { op: Moment; wat: string } | null = null;
  /** Number of the last event of the last command of this run. */
  private laatsteOpdracht = 0;
  private readonly afgehandeld: Map<string, Afhandeling>;
  private readonly pseudoniemen: Map<string, string>;
  readonly schrijver: Schrijver;

  constructor(private readonly invoer: CasusInvoer) {
    const eerder = invoer.voortgezet;
    this.huidig = eerder?.casus ?? null;
    this.afgehandeld = new Map(Object.entries(eerder?.afgehandeld ?? {}));
    this.pseudoniemen = new Map(Object.entries(eerder?.pseudoniemen ?? {}));
    this.schrijver = new Schrijver(eerder?.casus.volgnummer ?? 0);
    if (this.huidig !== null) this.volgende = volgendeMoment(this.huidig);
  }

  /** Null until the report has come. */
  get casus(): Casus | null {
    return this.huidig;
  }

  /** The next moment at which the clock does something by itself. */
  get wekker(): { op: Moment; wat: string } | null {
    return this.volgende;
  }

  get gesloten(): boolean {
    return this.huidig?.gesloten != null;
  }

  /** Pseudonymous id of whoever holds the case; null when nobody is named. */
  get regiehouder(): string | null {
    const persoon = this.huidig?.regie.persoon;
    if (persoon == null) return null;
    const uitRooster = this.huidig?.convenant.rooster?.some(({ id }) => id === persoon) ?? false;
    return uitRooster ? persoon : (this.pseudoniemen.get(persoon) ?? null);
  }

  /** The moment on the clock of the case: never before what has already happened. */
  nu(): Moment {
    const tijd = workflowMoment(this.invoer.klokVerschuiving);
    return this.huidig === null ? tijd : laatste(tijd, this.huidig.laatste);
  }

  /** Milliseconds until a moment. */
  totAan(op: Moment): number {
    return naarEpoch(op) - workflowMs(this.invoer.klokVerschuiving);
  }

  /** Validator of a report: throws the refusal. */
  beoordeelMelding(verzoek: Meldverzoek): void {
    if (this.isBekend(huidigeId())) return;
    if (this.gesloten) {
      throw ApplicationFailure.create({
        type: SLUIT_AF,
        message: 'De vorige casus wordt net afgesloten. Probeer het zo opnieuw.',
        nonRetryable: true,
      });
    }
    const uitkomst = this.besluitMelding(verzoek);
    if (!uitkomst.aanvaard) throw alsFout(uitkomst.weigering);
  }

  /** Opens the case, or joins the report to it (rule 18). */
  meld(verzoek: Meldverzoek): Promise<Bevestiging> {
    const nieuw = this.huidig === null;
    return this.voerUit(verzoek, nieuw, () => this.besluitMelding(verzoek));
  }

  /** Validator of a command: judges the case as it will be after the terms that have passed. Throws the refusal. */
  beoordeelOpdracht(verzoek: Opdrachtverzoek): void {
    if (this.isBekend(huidigeId())) return;
    const uitkomst = this.besluitOpdracht(verzoek);
    if (!uitkomst.aanvaard) throw alsFout(uitkomst.weigering);
  }

  /** Carries out a command. */
  geefOpdracht(verzoek: Opdrachtverzoek): Promise<Bevestiging> {
    const { pseudoniem } = verzoek;
    if (pseudoniem !== null) this.pseudoniemen.set(pseudoniem.persoon, pseudoniem.id);
    return this.voerUit(verzoek, false, () => this.besluitOpdracht(verzoek));
  }

  /** Applies every term that has passed, each dated at its own instant. */
  verstrijk(): void {
    if (this.huidig === null) return;
    const nu = this.nu();
    const stap = verstrijk(this.huidig, nu);
    if (stap.gebeurtenissen.length === 0) return;
    this.neemOver(stap.casus, stap.gebeurtenissen, { soort: 'klok', nu });
  }

  /** Gives the case a holder from the people of a region, if it is still there and still has none after the terms that have passed (rule 15). */
  wijsToe(regio: string, bezet: Bezet): void {
    this.verstrijk();
    if (this.huidig === null || this.huidig.convenant.regio !== regio || !zoektHouder(this.huidig)) return;
    const nu = this.nu();
    const stap = wijsToeUitRooster(this.huidig, bezet, nu);
    // The id of somebody in a roster is a pseudonym.
    const { persoon } = stap.casus.regie;
    if (persoon !== null) this.pseudoniemen.set(persoon, persoon);
    this.neemOver(stap.casus, stap.gebeurtenissen, { soort: 'klok', nu });
  }

  /** What became of a command. */
  afhandeling(id: string): (Afhandeling & { bevestigd: boolean }) | null {
    const vroeger = this.invoer.vorige?.afgehandeld[id];
    if (vroeger !== undefined) return { ...vroeger, bevestigd: true };
    const afhandeling = this.afgehandeld.get(id);
    if (afhandeling === undefined) return null;
    return { ...afhandeling, bevestigd: this.schrijver.bevestigd >= afhandeling.tot };
  }

  /** The result of the workflow. */
  afsluiting(): Afsluiting | null {
    if (this.huidig === null) return this.invoer.vorige;
    return { casus: this.huidig, afgehandeld: Object.fromEntries(this.afgehandeld) };
  }

  /** Everything the next run of the workflow needs. */
  meeTeNemen(): Voortgezet {
    if (this.huidig === null) throw new Error('there is no case yet');
    return {
      casus: this.huidig,
      afgehandeld: Object.fromEntries(this.afgehandeld),
      pseudoniemen: Object.fromEntries(this.pseudoniemen),
    };
  }

  private besluitMelding({ opening, gemeldOp }: Meldverzoek): Uitkomst {
    if (this.huidig === null) return opent(opening, gemeldOp ?? this.nu());
    const leerling = opening.melding.leerling ?? this.huidig.leerling ?? '';
    return voegMeldingToe(this.huidig, { ...opening.melding, leerling } satisfies Melding, this.nu());
  }

  private besluitOpdracht(verzoek: Opdrachtverzoek): Uitkomst {
    const { opdracht, casusnummer, alsFase, alsRonde, alsVolgnummer } = verzoek;
    if (this.huidig === null) {
      return { aanvaard: false, weigering: weiger('niet-toegestaan', 'Deze casus is nog niet gemeld.') };
    }
    if (casusnummer !== null && casusnummer !== this.huidig.casusnummer) {
      return {
        aanvaard: false,
        weigering: weiger('niet-toegestaan', 'Deze casus is gesloten; er loopt een nieuwe.'),
      };
    }
    const nu = this.nu();
    const bij = verstrijk(this.huidig, nu).casus;
    if (alsRonde !== undefined && openTaak(bij, alsRonde.taak)?.uiterlijk !== alsRonde.uiterlijk) {
      return { aanvaard: false, weigering: weiger('niet-toegestaan', 'Deze ronde is al voorbij.') };
    }
    if (alsFase !== undefined && alsFase !== bij.fase) {
      const reden = `De casus staat intussen in de fase ${bij.fase}; kijk eerst wat er is veranderd.`;
      return { aanvaard: false, weigering: weiger('niet-toegestaan', reden) };
    }
    const uitkomst = verwerk(this.huidig, opdracht, nu);
    // Why the rules refuse says more than that somebody was first; a step of the clock is nobody's doing.
    if (uitkomst.aanvaard && alsVolgnummer !== undefined && alsVolgnummer < this.laatsteOpdracht) {
      const reden = 'Iemand deed net iets in deze casus; kijk eerst wat er is veranderd.';
      return { aanvaard: false, weigering: weiger('niet-toegestaan', reden) };
    }
    return uitkomst;
  }

  /** True for a command that this case, or the closed one before it, has handled: it gets its earlier outcome. */
  private isBekend(id: string): boolean {
    return this.afgehandeld.has(id) || this.invoer.vorige?.afgehandeld[id] !== undefined;
  }

  /**
   * The passed terms first, then the command; up to the first await nothing else can come in between. Answers when the
   * dossier has confirmed the events of the command. A command that was handled before gets its earlier outcome.
   */
  private async voerUit(verzoek: Verzoek, nieuw: boolean, besluit: () => Uitkomst): Promise<Bevestiging> {
    const id = huidigeId();
    const vroeger = this.invoer.vorige?.afgehandeld[id];
    if (vroeger !== undefined && this.invoer.vorige !== null) {
      return { ...vroeger, beeld: beeld(this.invoer.vorige.casus, this.nu()) };
    }
    const afhandeling = this.afgehandeld.get(id) ?? this.handelAf(id, verzoek, nieuw, besluit);
    await CancellationScope.nonCancellable(() =>
      condition(() => this.schrijver.bevestigd >= afhandeling.tot),
    );
    if (this.huidig === null) throw new Error('there is no case');
    return { ...afhandeling, beeld: beeld(this.huidig, this.nu()) };
  }

  private handelAf(
    id: string,
    { herkomst, inhoud }: Verzoek,
    nieuw: boolean,
    besluit: () => Uitkomst,
  ): Afhandeling {
    this.verstrijk();
    const nu = this.nu();
    const voor = this.huidig?.volgnummer ?? 0;
    const uitkomst = besluit();
    if (!uitkomst.aanvaard) throw alsFout(uitkomst.weigering);
    const { casus, gebeurtenissen } = uitkomst;
    this.neemOver(casus, gebeurtenissen, { soort: 'opdracht', id, herkomst, nu });
    if (gebeurtenissen.length > 0) this.laatsteOpdracht = casus.volgnummer;
    const afhandeling = {
      casusnummer: casus.casusnummer,
      nieuw,
      vanaf: voor + 1,
      tot: casus.volgnummer,
      ...(inhoud === undefined ? {} : { inhoud }),
    };
    this.afgehandeld.set(id, afhandeling);
    return afhandeling;
  }

  private neemOver(casus: Casus, gebeurtenissen: readonly Gebeurtenis[], bron: Bron): void {
    const voor = this.huidig?.volgnummer ?? 0;
    this.huidig = casus;
    this.volgende = volgendeMoment(casus);
    if (gebeurtenissen.length > 0)
      this.schrijver.neemAan({ vanaf: voor + 1, gebeurtenissen, na: casus, bron });
  }
}
