import type { Casus } from '../../domain/casus';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik, binnen, heeftRecht, magOpdracht, zicht, type Recht } from '../../domain/toegang';
import type { Route } from '../../toegang/route';
import { NOORD } from './iedereen';

/** A case that everybody is tried on. */
export interface Proefcasus {
  readonly naam: string;
  readonly nummer: string;
  readonly kenmerk: string;
  readonly casus: Casus;
  /** Id of the command that opened it. */
  readonly opdracht: string;
}

/** What the policy says before anything else: not signed in, no right, or go on. */
export function poort(wie: Gebruiker | null, recht: Recht | 'openbaar'): 401 | 403 | null {
  if (recht === 'openbaar') return null;
  if (wie === null) return 401;
  return heeftRecht(wie, recht) ? null : 403;
}

/** What the policy says of one case: nothing of it, or less than is asked. */
function overCasus(wie: Gebruiker | null, { casus }: Proefcasus, naam: string): 403 | 404 | null {
  const ziet = wie === null ? null : zicht(wie, casus);
  if (ziet === null) return 404;
  return ziet === 'verwijzing' && naam !== 'leesCasus' ? 403 : null;
}

/** What a route answers somebody: a status that must be, or null when it must be anything but a refusal. */
export function verwacht(wie: Gebruiker | null, route: Route, proef: Proefcasus): number | null {
  const dicht = poort(wie, route.recht);
  if (dicht !== null) return dicht;
  if (route.name === 'ontvangNotificatie') return 401;
  if (route.name === 'meldVerzuim') {
    const waar = { regio: NOORD, gemeente: '0014', school: '12AB00', aanTafel: false, tafelleden: null };
    return binnen(bereik(wie!), waar) ? 201 : 403;
  }
  if (route.name === 'maakAbonnement')
    return ['systeem', 'lokaal'].includes(wie!.rol) && bereik(wie!) !== null ? null : 403;
  const metCasus = route.path.includes('{casusnummer}') ? overCasus(wie, proef, route.name) : null;
  if (metCasus !== null) return metCasus;
  if (route.name === 'geefOpdracht') return magOpdracht(wie!, proef.casus, 'maakAfspraak') ? 200 : 403;
  return null;
}
