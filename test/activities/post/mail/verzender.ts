import { randomUUID } from 'node:crypto';
import { MAIL, mailkanaal } from '../../../../activities/post/mail/kanaal';
import { samenstellen } from '../../../../activities/post/mail/samenstellen';
import { mailtransport, type Mailserver } from '../../../../activities/post/mail/server';
import type { Kanaal, TeBezorgen } from '../../../../activities/post/kanaal';
import type { Agendapunt } from '../../../../dossier/agenda';
import type { Bezorging } from '../../../../dossier/bezorging';
import type { Zendingregel } from '../../../../dossier/zending';
import type { Ontvanger } from '../../../../dossier/mensen/ontvangers';

/** A message of which nothing is special. */
export function brief(anders: Partial<TeBezorgen> = {}): TeBezorgen {
  return {
    id: `${randomUUID()}-1-0`,
    casusnummer: randomUUID(),
    soort: 'nieuwe-taken',
    meteen: false,
    geschrevenOp: '2026-10-06T08:00:00.000Z',
    aan: { rol: 'manager', persoon: null, adres: null, adressaten: [] },
    onderwerp: 'Er is werk voor u (2026-00417)',
    tekst: 'Kenmerk: 2026-00417\n\nBeste Ada,\n\nEr is werk voor u.\n\nMet vriendelijke groet,\nDoorbraak',
    ...anders,
  };
}

/** The channel that mails to a server, with a memory that a test can look into, and what it keeps open. */
export function verzender(
  server: Mailserver,
  /** Who of the region gets a message. */
  wie: readonly Ontvanger[] | ((bericht: TeBezorgen) => readonly Ontvanger[]),
  agendapunt: Agendapunt | null = null,
) {
  const transport = mailtransport(server);
  const geheugen = new Map<string, Bezorging[]>();
  const zendingen: Zendingregel[] = [];
  const kanaal: Kanaal = mailkanaal({
    verstuur: async (mail, signal) => {
      await transport.sendMail({ ...samenstellen(mail, server), signal });
    },
    ontvangers: (bericht) => Promise.resolve(typeof wie === 'function' ? wie(bericht) : wie),
    agendapunt: () => Promise.resolve(agendapunt),
    bezorgingen: (berichten) =>
      Promise.resolve(
        berichten.flatMap((bericht) =>
          (geheugen.get(bericht) ?? []).map((een) => ({ ...een, bericht, afgehandeldOp: null })),
        ),
      ),
    noteer: (regels) => {
      for (const { bericht, ...een } of regels)
        geheugen.set(bericht, [...(geheugen.get(bericht) ?? []), een]);
      return Promise.resolve();
    },
    zendingen: (berichten) => Promise.resolve(zendingen.filter(({ bericht }) => berichten.includes(bericht))),
    begin: (regels) => {
      zendingen.push(...regels);
      return Promise.resolve();
    },
    vergeet: (zending) => {
      zendingen.splice(0, zendingen.length, ...zendingen.filter((een) => een.zending !== zending));
      return Promise.resolve();
    },
  });
  expect(kanaal.naam).toBe(MAIL);
  const gezegd = (fout: unknown) => {
    const { name, code, message } = fout as Error & { code: string };
    return { name, code, message };
  };
  return {
    geheugen,
    zendingen,
    /** The name of the error and its code, or null when it was handed over. */
    uitkomst: async (bericht: TeBezorgen, signal: AbortSignal = new AbortController().signal) => {
      try {
        await kanaal.bezorg(bericht, signal);
        return null;
      } catch (error) {
        return gezegd(error);
      }
    },
    /** The same of several that go together; in words when one was not begun. */
    samen: async (berichten: readonly TeBezorgen[], signal: AbortSignal = new AbortController().signal) => {
      const uitkomsten = (await kanaal.samen?.bezorg(berichten, signal)) ?? [];
      return uitkomsten.map((een) => (een instanceof Error ? gezegd(een) : een));
    },
    sluit: () => transport.close(),
  };
}

export const TIJDELIJK = 'TijdelijkOnbezorgbaar';
export const BLIJVEND = 'BlijvendOnbezorgbaar';
