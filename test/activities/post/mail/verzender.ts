import { randomUUID } from 'node:crypto';
import { MAIL, mailkanaal } from '../../../../activities/post/mail/kanaal';
import { samenstellen } from '../../../../activities/post/mail/samenstellen';
import { mailtransport, type Mailserver } from '../../../../activities/post/mail/server';
import type { Kanaal, TeBezorgen } from '../../../../activities/post/kanaal';
import type { Agendapunt } from '../../../../dossier/agenda';
import type { Bezorging } from '../../../../dossier/bezorging';
import type { Ontvanger } from '../../../../dossier/mensen/ontvangers';

/** A message of which nothing is special. */
export function brief(anders: Partial<TeBezorgen> = {}): TeBezorgen {
  return {
    id: `${randomUUID()}-1-0`,
    casusnummer: randomUUID(),
    soort: 'nieuwe-taken',
    aan: { rol: 'manager', persoon: null, adres: null, adressaten: [] },
    onderwerp: 'Er is werk voor u (2026-00417)',
    tekst: 'Kenmerk: 2026-00417\n\nBeste Ada,\n\nEr is werk voor u.\n\nMet vriendelijke groet,\nDoorbraak',
    ...anders,
  };
}

/** The channel that mails to a server, with a memory that a test can look into, and what it keeps open. */
export function verzender(
  server: Mailserver,
  wie: readonly Ontvanger[],
  agendapunt: Agendapunt | null = null,
) {
  const transport = mailtransport(server);
  const geheugen = new Map<string, Bezorging[]>();
  const kanaal: Kanaal = mailkanaal({
    verstuur: async (mail, signal) => {
      await transport.sendMail({ ...samenstellen(mail, server), signal });
    },
    ontvangers: () => Promise.resolve(wie),
    agendapunt: () => Promise.resolve(agendapunt),
    bezorgingen: (bericht) => Promise.resolve(geheugen.get(bericht) ?? []),
    noteer: (bericht, bezorging) => {
      geheugen.set(bericht, [...(geheugen.get(bericht) ?? []), bezorging]);
      return Promise.resolve();
    },
  });
  expect(kanaal.naam).toBe(MAIL);
  return {
    geheugen,
    /** The name of the error and its code, or null when it was handed over. */
    uitkomst: async (bericht: TeBezorgen, signal: AbortSignal = new AbortController().signal) => {
      try {
        await kanaal.bezorg(bericht, signal);
        return null;
      } catch (error) {
        const { name, code, message } = error as Error & { code: string };
        return { name, code, message };
      }
    },
    sluit: () => transport.close(),
  };
}

export const TIJDELIJK = 'TijdelijkOnbezorgbaar';
export const BLIJVEND = 'BlijvendOnbezorgbaar';
