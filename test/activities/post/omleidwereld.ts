import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { kanaalkeuze, openKanalen } from '../../../activities/post/kanalen';
import { deliver } from '../../../activities/post/loop';
import type { Notifydienst } from '../../../activities/post/notify/regios';
import type { Mailserver } from '../../../activities/post/mail/server';
import { vanEpoch } from '../../../domain/tijd';
import type { Betrokkenegegevens } from '../../../dossier/betrokkenen/betrokkene';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { brieven } from '../../../dossier/brieven/brieven';
import { meldKanalen } from '../../../dossier/kanalen/ingesteld';
import { leidOm } from '../../../dossier/post/omleiden';
import { leesBerichten } from '../../../dossier/uitbak';
import { legVast } from '../../../dossier/write';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { OVERAL, Verhaal } from '../../dossier/verhaal';
import { Proefserver } from './mail/proefserver';
import { QUICK } from './memory-queue';
import { Proefnotify } from './notify/proefnotify';
import { Outbox, pause } from './outbox';

const ALLES = { na: null, aantal: 100 };

/** One message of a case, which goes by mail unless somebody sends it otherwise, with a server for mail and one of NotifyNL. */
export class Omleidwereld {
  readonly outbox = new Outbox();
  mail!: Proefserver;
  notify!: Proefnotify;
  private server!: Mailserver;
  private dienst!: Notifydienst;
  /** The case of the message, and which message it is. */
  casusnummer!: string;
  id!: string;

  constructor() {
    beforeEach(async () => {
      [this.mail, this.notify] = [new Proefserver(), new Proefnotify()];
      [this.server, this.dienst] = await Promise.all([this.mail.open(), this.notify.open()]);
    });
    afterEach(async () => {
      await Promise.all([this.mail.close(), this.notify.close()]);
      await sql`truncate casus, persoon, kanaal cascade`.execute(this.db);
    });
  }

  get db() {
    return this.outbox.db;
  }

  /** A case of which but the first message to a role is left. */
  async zaak(rol: 'ouders' | 'casusregisseur'): Promise<void> {
    const verhaal = new Verhaal();
    verhaal.tot('2026-10-06T08:00:00.000Z');
    for (const partij of verhaal.partijen) await legVast(this.db, partij, { kanaalVan: kanaalkeuze(true) });
    this.casusnummer = verhaal.casusnummer;
    const rijen = (await this.outbox.rows()).filter(({ aanRol }) => aanRol === rol);
    this.id = rijen[0]?.id ?? '';
    await sql`delete from bericht where id <> ${this.id}`.execute(this.db);
    await sql`update bericht set aan_persoon = null`.execute(this.db);
  }

  /** Somebody of the family, by their id. */
  async ouder(anders: Partial<Betrokkenegegevens>): Promise<string> {
    const id = randomUUID();
    const wie = { door: 'noor', op: vanEpoch(Date.now()) };
    await betrokkenen(this.db).voegToe({ ...OUDER, ...anders, casusnummer: this.casusnummer, id }, wie);
    return id;
  }

  /** Says that a channel delivers, to these regions. */
  async kanaalWerkt(naam: string, regio: string, ingesteld = { regios: { [regio]: ['e-mail'] } }) {
    await meldKanalen(this.db, { [naam]: ingesteld });
    await sql`
      insert into bericht (id, casusnummer, bij, soort, aan_rol, kanaal, volgordesleutel, geheim, aangemaakt_op, bezorgd_op)
      select ${randomUUID()}, casusnummer, bij, soort, 'school', ${naam}, 'elders', geheim, aangemaakt_op, now()
      from bericht where id = ${this.id}`.execute(this.db);
  }

  /** Sends the message otherwise. */
  async leidOm(weg: string): Promise<void> {
    const { volgorde } = await this.rij();
    expect(
      await leidOm(this.db, null, OVERAL, volgorde, { weg, door: { id: 'mia', naam: 'Mia Manager' } }),
    ).toBe(true);
  }

  /** Lets the ways of the installation deliver, at whatever hour, until something is so. */
  async bezorg(klaar: () => Promise<boolean> = () => this.gedaan()): Promise<void> {
    const { kanalen, close } = openKanalen(this.db, this.server, this.dienst);
    const altijd = kanalen.map((kanaal) => ({ ...kanaal, vanaf: () => vanEpoch(0) }));
    const stop = new AbortController();
    const times = { ...QUICK, leaseMs: 5_000, sendMs: 1_500 };
    const running = deliver({ queue: this.outbox.queue(), kanalen: altijd, times }, stop.signal);
    try {
      for (const end = Date.now() + 20_000; !(await klaar()); await pause(20))
        if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await this.rij())}`);
    } finally {
      stop.abort();
      await running;
      close();
    }
  }

  rij() {
    return this.outbox.row(this.id);
  }

  /** True when nothing is tried any more. */
  async gedaan(): Promise<boolean> {
    const { bezorgdOp, opgegevenOp } = await this.rij();
    return bezorgdOp !== null || opgegevenOp !== null;
  }

  /** True once it was tried and is tried again. */
  async hapert(): Promise<boolean> {
    return (await this.rij()).pogingen > 0;
  }

  async status() {
    return (await leesBerichten(this.db, OVERAL, { id: this.id }, ALLES))[0]?.status;
  }

  /** The letters on the print list: for whom, and which they are. */
  async printlijst(): Promise<Record<string, string>> {
    const lijst = await brieven(this.db).lees(OVERAL, ALLES);
    return Object.fromEntries(lijst.map(({ id, inhoud }) => [inhoud.naam, id]));
  }

  /** How many mails an address got, and how many came for it to NotifyNL. */
  gekregen(adres: string): { mail: number; notify: number } {
    return {
      mail: this.mail.gekregen.filter(({ aan }) => aan.includes(adres)).length,
      notify: this.notify.aangenomen.filter(({ aan }) => aan.startsWith(adres)).length,
    };
  }
}
