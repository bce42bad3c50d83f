import { randomUUID } from 'node:crypto';
import { pause } from '../../../embedded/processes';
import type { Caller } from './caller';

/** What was asked, and what came of it. */
export interface Asked {
  /** The text that a command brings; of a report the key of the child. */
  readonly mark: string;
  readonly soort: 'melding' | 'opdracht';
  /** The case of a command; of a report once it is known. */
  casusnummer: string | null;
  /** `gedaan`: told that it was done. `open`: nobody told how it ended. */
  outcome: 'open' | 'gedaan' | 'geweigerd';
  /** True once an answer said that it was taken and is kept. */
  taken: boolean;
  sent: number;
  last: string;
}

const BREATH_MS = 60;
const AGAIN_MS = 400;
/** How many loops report, and how many give commands. */
const REPORTERS = 5;
const COMMANDERS = 5;

/** Where it is asked, by whom, and about which children. */
export interface Door {
  readonly caller: Caller;
  readonly url: string;
  readonly school: string;
  readonly regisseur: string;
  readonly manager: string;
  readonly eersteVerzuimdag: string;
}

/**
 * Reports and commands as careful callers give them: each under a key of its own, and again under the same key, to the same letter, until
 * an answer says how it ended.
 */
export class Load {
  readonly asked: Asked[] = [];
  private stopping = false;
  private readonly running: Promise<unknown>;

  constructor(private readonly door: Door) {
    const loops = [
      ...Array.from({ length: REPORTERS }, () => () => this.report()),
      ...Array.from({ length: COMMANDERS }, () => () => this.command()),
    ];
    this.running = Promise.all(loops.map((loop) => this.goOn(loop)));
  }

  /** Begins nothing more, and waits until everything that was asked has an answer. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async goOn(loop: () => Promise<void>): Promise<void> {
    while (!this.stopping) {
      await loop();
      await pause(BREATH_MS);
    }
  }

  private async report(): Promise<void> {
    const leerling = `kind-${randomUUID()}`;
    const { school, url, eersteVerzuimdag } = this.door;
    const body = {
      ...{ leerling, eersteVerzuimdag, geboortedatum: '2014-03-02' },
      ...{ onderwijssoort: 'po', gemeente: '0014', school: '12AB00' },
    };
    await this.until(
      { mark: leerling, soort: 'melding', casusnummer: null },
      { path: `${url}/v1/casussen`, token: school, body },
    );
  }

  private async command(): Promise<void> {
    const known = this.asked.filter(({ soort, outcome }) => soort === 'melding' && outcome === 'gedaan');
    const casus = known[Math.floor(Math.random() * known.length)];
    if (casus?.casusnummer == null) return;
    const mark = `Gebeld over ${randomUUID()}.`;
    const { regisseur, manager, url } = this.door;
    // A manager may note something at any time; a casusregisseur reports on what they lead, and is refused before that.
    const [token, opdracht] =
      Math.random() < 0.7
        ? [manager, { opdracht: 'maakNotitie', gegevens: { tekst: mark } }]
        : [
            regisseur,
            { opdracht: 'rapporteerVoortgang', gegevens: { oordeel: 'op-schema', toelichting: mark } },
          ];
    await this.until(
      { mark, soort: 'opdracht', casusnummer: casus.casusnummer },
      { path: `${url}/v1/casussen/${casus.casusnummer}/opdrachten`, token, body: opdracht },
    );
  }

  private async until(
    what: Pick<Asked, 'mark' | 'soort' | 'casusnummer'>,
    { path, token, body }: { readonly path: string; readonly token: string; readonly body: object },
  ): Promise<void> {
    const key = randomUUID();
    const asked: Asked = { ...what, outcome: 'open', taken: false, sent: 0, last: '' };
    this.asked.push(asked);
    for (const end = Date.now() + GIVE_UP_MS; Date.now() < end; await pause(AGAIN_MS)) {
      asked.sent += 1;
      const answer = await this.door.caller.post(
        path,
        { authorization: `Bearer ${token}`, 'idempotency-key': key },
        body,
      );
      asked.last = `${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`;
      if (answer.status === 202 && answer.body['status'] === 'aanvaard') asked.taken = true;
      if (answer.status === 200 || answer.status === 201) {
        const casus = answer.body['casus'] as { casusnummer?: string } | undefined;
        asked.casusnummer ??= casus?.casusnummer ?? null;
        asked.outcome = 'gedaan';
        return;
      }
      if (answer.status >= 400 && answer.status < 500 && !AGAIN.has(answer.status)) {
        asked.outcome = 'geweigerd';
        return;
      }
    }
  }
}

/** Too busy, or the first under this key is still under way. */
const AGAIN: ReadonlySet<number> = new Set([409, 429]);
/** Longer than anything is away. */
const GIVE_UP_MS = 240_000;
