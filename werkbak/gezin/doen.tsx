import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { gezinsactor } from '../../domain/gebruiker';
import { MEESTE_PER_DAG } from '../../domain/gezinslink';
import { urenTermijn } from '../../domain/tijd';
import { bijVelden, leesVelden } from '../formulier/lezen';
import { NIET_ZEKER } from '../onderdelen/niet-zeker';
import { velden } from '../onderdelen/pagina';
import type { Daad, Gevolg } from './daad';
import { DADEN } from './daden';
import { FASEVELD, SLEUTELVELD, toonDaad } from './daadpagina';
import { noteerGezin, inTaal, type Gezinsbron, type Open, type Stand } from './stand';
import { toonDicht, toonOverzicht } from './tonen';

/** Does what somebody of the family sent, once, and writes down first that they do. */
export async function doe(
  met: Gezinsbron,
  daad: Daad,
  req: Request,
  res: Response,
  stand: Stand,
): Promise<void> {
  if (stand.soort !== 'open') {
    toonDicht(res, stand);
    return;
  }
  const getypt = velden(req);
  const sleutel = sleutelIn(getypt[SLEUTELVELD]);
  const weer = { getypt: { ...getypt, [SLEUTELVELD]: sleutel } };
  const { gegevens, fouten } = leesVelden(daad.velden, getypt);
  const antwoord = getypt['antwoord'] ?? null;
  if (!daad.kan(stand)) {
    await toonOverzicht(met, res, stand, {
      melding: 'niet-meer',
      nietVerstuurd: teksten(gegevens),
      status: 409,
    });
    return;
  }
  const knoppen = daad.knoppen?.(stand);
  const nietGekozen = knoppen !== undefined && antwoord === null;
  if (fouten.length > 0 || nietGekozen) {
    toonDaad(res, daad, stand, { ...weer, fouten, status: 422 });
    return;
  }
  if (await stuurtTeVeel(met, stand)) {
    res.set('retry-after', String(DAG_S));
    toonDaad(res, daad, stand, { ...weer, melding: 'te-veel', status: 429 });
    return;
  }
  await noteerGezin(met, stand, handeling(daad));
  const gevolg = await daad.doe(met, stand, { gegevens, antwoord, sleutel, fase: getypt[FASEVELD] ?? null });
  await antwoordOp(met, daad, res, stand, { gevolg, weer, gegevens });
}

const DAG_S = 86_400;

const handeling = ({ naam }: Daad) => `gezin-${naam}`;

/** True when so much was sent from their page in a day that nobody means it. */
async function stuurtTeVeel(met: Gezinsbron, { wie, casus, nu }: Open): Promise<boolean> {
  const gedaan = await met.gezin.telGedaan(casus.casusnummer, {
    wie: gezinsactor(wie.id),
    handelingen: DADEN.map(handeling),
    sinds: urenTermijn(nu, -24),
  });
  return gedaan >= MEESTE_PER_DAG;
}

async function antwoordOp(
  met: Gezinsbron,
  daad: Daad,
  res: Response,
  stand: Open,
  {
    gevolg,
    weer,
    gegevens,
  }: {
    readonly gevolg: Gevolg;
    readonly weer: { readonly getypt: Record<string, string> };
    readonly gegevens: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  switch (gevolg.soort) {
    case 'gedaan':
      res.redirect(303, inTaal(stand.pad, stand.lezer, 'ja'));
      return;
    case 'fouten': {
      const { bijVeld, los } = bijVelden({}, daad.velden, gevolg.fouten, weer.getypt);
      if (bijVeld.length > 0) toonDaad(res, daad, stand, { ...weer, fouten: bijVeld, status: 422 });
      // What belongs to no field they cannot put right: the case is another than they saw.
      else
        await toonOverzicht(met, res, stand, {
          melding: 'niet-meer',
          nietVerstuurd: los.join(' '),
          status: 409,
        });
      return;
    }
    case 'al-verstuurd':
      toonDaad(res, daad, stand, {
        getypt: { ...weer.getypt, [SLEUTELVELD]: randomUUID() },
        alVerstuurd: true,
        status: 409,
      });
      return;
    case 'niet-meer':
      await toonOverzicht(met, res, stand, {
        melding: 'niet-meer',
        nietVerstuurd: teksten(gegevens),
        status: 409,
      });
      return;
    case 'onzeker':
    case 'niet-gedaan':
    case 'te-druk': {
      const { status, wachten } = NIET_ZEKER[gevolg.soort];
      res.set('retry-after', wachten);
      const melding = gevolg.soort === 'onzeker' ? 'onzeker' : 'even-niet';
      toonDaad(res, daad, stand, { ...weer, melding, status });
    }
  }
}

const sleutelSchema = z.uuid();

/** The key of a form that was sent; a form without one gets its own. */
function sleutelIn(gestuurd: string | undefined): string {
  const gelezen = sleutelSchema.safeParse(gestuurd);
  return gelezen.success ? gelezen.data.toLowerCase() : randomUUID();
}

/** What was typed, so that it is not lost. */
function teksten(gegevens: Readonly<Record<string, unknown>>): string {
  return Object.values(gegevens)
    .filter((waarde) => typeof waarde === 'string')
    .join('\n');
}
