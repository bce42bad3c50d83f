import type { Client } from '@temporalio/client';
import { genoemdePersoon, type Opdracht } from '../domain/opdracht';
import type { KeyRing } from '../temporal/codec';
import { opdrachtUpdate, type Opdrachtverzoek } from '../workflows/contract';
import { lastRun, naSluiting, uitDossier, type LeesGesloten } from './afgesloten';
import { isNotFound, weigeringVan } from './errors';
import { inhoudVan, pseudoniem, pseudoniemenVan, updateId } from './identity';
import type { Klok } from './klok';
import type { Sending } from './sending';
import { NO_HERKOMST, voorInhoud, type Address, type OpdrachtOptions, type Uitkomst } from './outcome';

/** How long a case that goes on in a new run is given before it is looked at again. */
const NEXT_RUN_MS = 200;

export interface Commandable {
  readonly client: Client;
  readonly keys: KeyRing;
  readonly klok: Klok;
  /** Absent: only what Temporal knows of the case counts. */
  readonly leesGesloten?: LeesGesloten | undefined;
}

/** Sends a command to its case; for a case that is closed the same rules judge it. */
export async function command(
  { client, keys, klok, leesGesloten }: Commandable,
  address: Address,
  opdracht: Opdracht,
  options: OpdrachtOptions,
  sending: Sending,
): Promise<Uitkomst> {
  const verzoek = requestOf(keys, address, opdracht, options);
  const handle = client.workflow.getHandle(address.workflowId);
  for (;;) {
    try {
      const answered = await sending.attempt(() =>
        handle.executeUpdate(opdrachtUpdate, { updateId: updateId(verzoek, keys), args: [verzoek] }),
      );
      if (answered !== null)
        return voorInhoud({ soort: 'bevestigd', ...address, bevestiging: answered.answer }, verzoek.inhoud);
    } catch (fault) {
      const weigering = weigeringVan(fault);
      if (weigering !== null) return { soort: 'geweigerd', weigering };
      if (!isNotFound(fault)) throw fault;
      const run = await sending.read(() => lastRun(client, address.workflowId));
      if (run.soort !== 'loopt') {
        const inTemporal = run.soort === 'afgesloten' ? run.afsluiting : null;
        const vorige = inTemporal ?? (await uitDossier(leesGesloten, address.workflowId));
        if (vorige === null) return { soort: 'onbekend' };
        return voorInhoud(
          naSluiting(address, vorige, opdracht, klok.nu(), options.alsVersies),
          verzoek.inhoud,
        );
      }
      await sending.pause(NEXT_RUN_MS, fault);
    }
  }
}

function requestOf(
  keys: KeyRing,
  { opdrachtId }: Address,
  opdracht: Opdracht,
  { casusnummer, alsFase, alsRonde, alsVolgnummer, alsVersies, herkomst = NO_HERKOMST }: OpdrachtOptions,
): Opdrachtverzoek {
  // What the shell adds is not what was said.
  const { convenant: _, rolVanPersoon: __, ...gegeven } = opdracht;
  const persoon = genoemdePersoon(opdracht)?.persoon;
  return {
    sleutel: opdrachtId,
    opdracht,
    casusnummer: casusnummer ?? null,
    herkomst,
    pseudoniem: persoon === undefined ? null : { persoon, id: pseudoniem(persoon, keys) },
    ...pseudoniemenVan(keys, opdracht.convenant ?? {}, ...(persoon === undefined ? [] : [persoon])),
    inhoud: inhoudVan(gegeven, keys),
    ...(alsFase === undefined ? {} : { alsFase }),
    ...(alsRonde === undefined ? {} : { alsRonde }),
    ...(alsVolgnummer === undefined ? {} : { alsVolgnummer }),
    ...(alsVersies === undefined ? {} : { alsVersies }),
  };
}
