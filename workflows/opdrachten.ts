import { ApplicationFailure, CancellationScope, condition, currentUpdateInfo } from '@temporalio/workflow';
import { beeld } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import type { Melding } from '../domain/melding';
import { openTaak } from '../domain/taken';
import { laatste, type Moment } from '../domain/tijd';
import { opent, verstrijk, verwerk, voegMeldingToe, type Stap, type Uitkomst } from '../domain/verwerk';
import { voortzetting } from '../domain/voortzetting';
import { weiger, weigerVerouderd, type Weigering } from '../domain/weigering';
import { FASENAAM } from '../taal/fasen';
import {
  SLUIT_AF,
  type Afhandeling,
  type Bevestiging,
  type Kenteken,
  type Meldverzoek,
  type Opdrachtverzoek,
  type Afhandelingstand,
} from './contract';
import { eerderGedaan } from './eerder';
import type { LopendeCasus } from './lopende-casus';

/** The failure that carries a refusal to the caller. */
function asFailure(weigering: Weigering): ApplicationFailure {
  return ApplicationFailure.create({
    type: weigering.code,
    message: weigering.reden,
    nonRetryable: true,
    details: [weigering],
  });
}

function nietToegestaan(reden: string): Uitkomst {
  return { aanvaard: false, weigering: weiger('niet-toegestaan', reden) };
}

/** What the rules said of one update, about this case at this moment. */
interface Oordeel {
  readonly update: string;
  readonly casus: Casus | null;
  readonly nu: Moment;
  readonly uitkomst: Uitkomst;
}

/**
 * What a case does with reports and commands. Judging changes nothing; carrying out happens before the first await, so
 * no two commands ever see each other half done.
 */
export class Opdrachten {
  private oordeel: Oordeel | null = null;

  constructor(private readonly lopend: LopendeCasus) {}

  /** Validator of a report: throws the refusal, unless the file must tell of it; then the handler does. */
  beoordeelMelding(verzoek: Meldverzoek): void {
    if (this.isBekend(verzoek)) return;
    if (this.lopend.gesloten) {
      throw ApplicationFailure.create({
        type: SLUIT_AF,
        message: 'De vorige casus wordt net afgesloten. Probeer het zo opnieuw.',
        nonRetryable: true,
      });
    }
    eisVermeld(this.oordeelOver(() => this.besluitMelding(verzoek)));
  }

  /** Opens the case, or joins the report to it (rule 18). */
  meld(verzoek: Meldverzoek): Promise<Bevestiging> {
    this.lopend.verhul(verzoek.pseudoniemen ?? {});
    return this.carryOut(verzoek, 'melding', () => this.besluitMelding(verzoek));
  }

  /** Validator of a command: judges the case as it will be after the terms that have passed. Throws the refusal. */
  beoordeelOpdracht(verzoek: Opdrachtverzoek): void {
    if (!this.isBekend(verzoek)) eisVermeld(this.oordeelOver(() => this.besluitOpdracht(verzoek)));
  }

  /** Carries out a command. */
  geefOpdracht(verzoek: Opdrachtverzoek): Promise<Bevestiging> {
    const { pseudoniem } = verzoek;
    if (pseudoniem !== null) this.lopend.rememberPseudoniem(pseudoniem.persoon, pseudoniem.id);
    this.lopend.verhul(verzoek.pseudoniemen ?? {});
    return this.carryOut(verzoek, 'opdracht', () => this.besluitOpdracht(verzoek));
  }

  /** What became of a report or command, by its key. */
  afhandeling(sleutel: string): Afhandelingstand | null {
    const vroeger = eerderGedaan(this.lopend.vorige, sleutel, this.lopend.nu());
    if (vroeger !== null) return { ...vroeger, bevestigd: true };
    const afhandeling = this.lopend.afgehandeld.get(sleutel);
    if (afhandeling === undefined) return null;
    const { bevestigd, kenmerk } = this.lopend;
    return { ...afhandeling, kenmerk, bevestigd: bevestigd >= afhandeling.tot };
  }

  /** What the rules say; of one update they are asked once by its validator and its handler together. */
  private oordeelOver(besluit: () => Uitkomst): Uitkomst {
    const update = currentUpdateInfo()?.id ?? '';
    const { casus } = this.lopend;
    const nu = this.lopend.nu();
    const { oordeel } = this;
    if (oordeel?.update === update && oordeel.casus === casus && oordeel.nu === nu) return oordeel.uitkomst;
    const uitkomst = besluit();
    this.oordeel = { update, casus, nu, uitkomst };
    return uitkomst;
  }

  private besluitMelding({ melding, convenant, casusnummer, gemeldOp }: Meldverzoek): Uitkomst {
    const { casus, vorige } = this.lopend;
    const nu = this.lopend.nu();
    if (casus !== null) {
      const leerling = melding.leerling ?? casus.leerling ?? '';
      return voegMeldingToe(casus, { ...melding, leerling } satisfies Melding, nu);
    }
    const opening = {
      casusnummer: casusnummer ?? this.lopend.nieuwCasusnummer,
      melding,
      convenant,
      vervolgOp: vorige === null ? null : voortzetting(vorige.casus, melding, nu),
    };
    return opent(opening, gemeldOp ?? nu);
  }

  private besluitOpdracht(verzoek: Opdrachtverzoek): Uitkomst {
    const { opdracht, casusnummer, alsFase, alsRonde, alsVolgnummer, alsVersies } = verzoek;
    const { casus } = this.lopend;
    if (casus === null) return nietToegestaan('Deze casus is nog niet gemeld.');
    if (casusnummer !== null && casusnummer !== casus.casusnummer)
      return nietToegestaan('Deze casus is gesloten; er loopt een nieuwe.');
    const nu = this.lopend.nu();
    const bij = verstrijk(casus, nu).casus;
    const verouderd = weigerVerouderd(alsVersies, bij.volgnummer);
    if (verouderd !== null) return { aanvaard: false, weigering: verouderd };
    if (alsRonde !== undefined && openTaak(bij, alsRonde.taak)?.uiterlijk !== alsRonde.uiterlijk)
      return nietToegestaan('Deze ronde is al voorbij.');
    if (alsFase !== undefined && alsFase !== bij.fase) {
      return nietToegestaan(
        `De casus staat intussen in de fase ${FASENAAM[bij.fase]}; kijk eerst wat er is veranderd.`,
      );
    }
    const uitkomst = verwerk(casus, opdracht, nu);
    // Why the rules refuse says more than that somebody was first; a step of the clock is nobody's doing.
    if (uitkomst.aanvaard && alsVolgnummer !== undefined && alsVolgnummer < this.lopend.laatsteOpdracht)
      return nietToegestaan('Iemand deed net iets in deze casus; kijk eerst wat er is veranderd.');
    return uitkomst;
  }

  /** True for a command that this case, or a closed one before it, has handled: it gets its earlier outcome. */
  private isBekend(verzoek: Kenteken): boolean {
    return this.bekend(verzoek) !== undefined || this.eerder(verzoek.sleutel) !== null;
  }

  /** What became of a command in this case. What was refused was not done: with another content it is something new. */
  private bekend({ sleutel, inhoud }: Kenteken): Afhandeling | undefined {
    const bekend = this.lopend.afgehandeld.get(sleutel);
    return bekend?.weigering !== undefined && bekend.inhoud !== inhoud ? undefined : bekend;
  }

  private eerder(sleutel: string): Bevestiging | null {
    return eerderGedaan(this.lopend.vorige, sleutel, this.lopend.nu());
  }

  /**
   * The passed terms first, then the command; up to the first await nothing else can come in between. Answers when the
   * dossier has confirmed the events of the command. A command that was handled before gets its earlier outcome.
   */
  private async carryOut(
    verzoek: Meldverzoek | Opdrachtverzoek,
    soort: Afhandeling['soort'],
    besluit: () => Uitkomst,
  ): Promise<Bevestiging> {
    const vroeger = this.eerder(verzoek.sleutel);
    if (vroeger !== null) return vroeger;
    const nu = this.lopend.lookAtKlok();
    const afhandeling = this.bekend(verzoek) ?? this.settle(verzoek, soort, nu, besluit);
    if (afhandeling.weigering !== undefined) throw asFailure(afhandeling.weigering);
    await CancellationScope.nonCancellable(() => condition(() => this.lopend.bevestigd >= afhandeling.tot));
    const { casus, kenmerk } = this.lopend;
    if (casus === null) throw new Error('there is no case');
    return { ...afhandeling, beeld: { ...beeld(casus, laatste(nu, casus.laatste)), kenmerk } };
  }

  private settle(
    { sleutel, inhoud, herkomst }: Meldverzoek | Opdrachtverzoek,
    soort: Afhandeling['soort'],
    nu: Moment,
    besluit: () => Uitkomst,
  ): Afhandeling {
    this.lopend.verstrijk();
    const voor = this.lopend.casus?.volgnummer ?? 0;
    const uitkomst = this.oordeelOver(besluit);
    const stap = eisVermeld(uitkomst);
    // A refusal may be followed by what is done under the same key, with events of its own.
    const id = uitkomst.aanvaard ? sleutel : `${sleutel}/${inhoud}`;
    this.lopend.apply(stap, { soort: 'opdracht', id, herkomst, nu });
    const { casusnummer, volgnummer } = stap.casus;
    if (uitkomst.aanvaard && volgnummer > voor) this.lopend.laatsteOpdracht = volgnummer;
    const afhandeling = {
      ...{ soort, casusnummer, nieuw: voor === 0, vanaf: voor + 1, tot: volgnummer, inhoud },
      ...(uitkomst.aanvaard ? {} : { weigering: uitkomst.weigering }),
    };
    this.lopend.afgehandeld.set(sleutel, afhandeling);
    return afhandeling;
  }
}

/** What the file tells of a report or command: what was done, or that it was refused. Throws the refusal of which it tells nothing. */
function eisVermeld(uitkomst: Uitkomst): Stap {
  if (uitkomst.aanvaard) return uitkomst;
  if (uitkomst.vermeld === undefined) throw asFailure(uitkomst.weigering);
  return uitkomst.vermeld;
}
