import type { Client } from '@temporalio/client';
import { genoemdePersoon, type Opdracht } from '../domain/opdracht';
import type { Sleutelbos } from '../temporal/codec';
import { opdrachtUpdate, type Opdrachtverzoek } from '../workflows/contract';
import { laatsteRun, naSluiting } from './afgesloten';
import { isNietGevonden, weigeringVan } from './errors';
import { inhoudVan, pseudoniem, updateId } from './identity';
import type { Klok } from './klok';
import type { Sending } from './sending';
import { GEEN_HERKOMST, voorInhoud, type Adres, type Opdrachtopties, type Uitkomst } from './outcome';

/** How long a case that goes on in a new run is given before it is looked at again. */
const NEXT_RUN_MS = 200;

export interface Commandable {
  readonly client: Client;
  readonly sleutels: Sleutelbos;
  readonly klok: Klok;
}

/** Sends a command to its case; for a case that is closed the same rules judge it. */
export async function command(
  { client, sleutels, klok }: Commandable,
  adres: Adres,
  opdracht: Opdracht,
  opties: Opdrachtopties,
  sending: Sending,
): Promise<Uitkomst> {
  const verzoek = requestOf(sleutels, adres, opdracht, opties);
  const handle = client.workflow.getHandle(adres.workflowId);
  for (;;) {
    try {
      const answered = await sending.attempt(() =>
        handle.executeUpdate(opdrachtUpdate, { updateId: updateId(verzoek, sleutels), args: [verzoek] }),
      );
      if (answered !== null)
        return voorInhoud({ soort: 'bevestigd', ...adres, bevestiging: answered.answer }, verzoek.inhoud);
    } catch (fault) {
      const weigering = weigeringVan(fault);
      if (weigering !== null) return { soort: 'geweigerd', weigering };
      if (!isNietGevonden(fault)) throw fault;
      const run = await sending.read(() => laatsteRun(client, adres.workflowId));
      if (run.soort === 'afgesloten' && run.afsluiting !== null)
        return voorInhoud(naSluiting(adres, run.afsluiting, opdracht, klok.nu()), verzoek.inhoud);
      if (run.soort !== 'loopt') return { soort: 'onbekend' };
      await sending.pause(NEXT_RUN_MS, fault);
    }
  }
}

function requestOf(
  sleutels: Sleutelbos,
  { opdrachtId }: Adres,
  opdracht: Opdracht,
  { casusnummer, alsFase, alsRonde, alsVolgnummer, herkomst = GEEN_HERKOMST }: Opdrachtopties,
): Opdrachtverzoek {
  const { convenant: _, ...gegeven } = opdracht;
  const persoon = genoemdePersoon(opdracht)?.persoon;
  return {
    sleutel: opdrachtId,
    opdracht,
    casusnummer: casusnummer ?? null,
    herkomst,
    pseudoniem: persoon === undefined ? null : { persoon, id: pseudoniem(persoon, sleutels) },
    inhoud: inhoudVan(gegeven, sleutels),
    ...(alsFase === undefined ? {} : { alsFase }),
    ...(alsRonde === undefined ? {} : { alsRonde }),
    ...(alsVolgnummer === undefined ? {} : { alsVolgnummer }),
  };
}
