import { vanEpoch } from '../../../domain/tijd';
import { proeftekst } from '../../../taal/kanaalproef';
import type { Proefkanaal } from '../proef';
import { mailfout } from './fouten';
import { samenstellen } from './samenstellen';
import type { Mailserver, mailtransport } from './server';

/** Tries out mail: one over the connection that all mail goes by. */
export function mailproef(server: Mailserver, transport: ReturnType<typeof mailtransport>): Proefkanaal {
  return {
    ingesteld: { server: `${server.host}:${server.port}`, van: server.van.adres },
    proef: async ({ id, naam, email }, signal) => {
      const aan = { rol: 'manager' as const, persoon: null, adres: email, adressaten: [] };
      const nu = { meteen: true, geschrevenOp: vanEpoch(Date.now()) };
      const bericht = { id, casusnummer: id, soort: 'signaal' as const, ...nu, aan, ...proeftekst(naam) };
      const mail = { sleutel: id, aan: { naam, adres: email }, berichten: [bericht], agendapunt: null };
      try {
        await transport.sendMail({ ...samenstellen(mail, server), signal });
      } catch (error) {
        throw mailfout(error);
      }
    },
  };
}
