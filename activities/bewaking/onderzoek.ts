import { setTimeout as pause } from 'node:timers/promises';
import { HERSTEL, type Bevinding, type Herstelwijze } from '../../domain/bewaking/bevinding';
import { beoordeel, type Waarneming } from '../../domain/bewaking/oordeel';
import { noteerBevinding, noteerNietGelukt, sluitAndere } from '../../dossier/bewaking/bevindingen';
import { controleerCasus } from '../../dossier/keten/controle';
import type { Bewakingsdienst } from './dienst';

/** Putting one thing right can show the next: a dossier that has everything again has a writer to wake. */
const STAPPEN = 3;

/**
 * Looks at one child in full, puts right what is safe to put right, looks again, and keeps what is left as a finding. With `mag`
 * false it only looks. `vooraf` is waited for before every look.
 */
export async function onderzoek(
  dienst: Bewakingsdienst,
  workflowId: string,
  { mag, vooraf }: { readonly mag: boolean; readonly vooraf: () => Promise<void> },
): Promise<void> {
  const { db, bewaakt, nu, margeMs, naHerstelMs, report } = dienst;
  const gedaan: Herstelwijze[] = [];
  for (;;) {
    await vooraf();
    const gezien = await bewaakt.bekijk(workflowId);
    const [eerst] = beoordeel(gezien, nu(), margeMs);
    const gebroken = await ketenfouten(dienst, gezien);
    const hoe = eerst === undefined ? null : HERSTEL[eerst.soort];
    // What was done and did not help is not done again before the next round.
    const nogDoen =
      eerst !== undefined && hoe !== null && mag && gedaan.length < STAPPEN && !gedaan.includes(hoe);
    const open = [...(eerst === undefined ? [] : [eerst]), ...gebroken];
    for (const bevinding of open)
      await noteerBevinding(db, bevinding, {
        stand: 'open',
        gedaan: nogDoen && bevinding === eerst ? hoe : null,
      });
    await sluitAndere(db, workflowId, open);
    if (!nogDoen) return;
    gedaan.push(hoe);
    try {
      await bewaakt.herstel[hoe](gezien);
    } catch (error) {
      report(`${eerst.soort} of ${workflowId} was not put right: ${String(error)}`);
      await noteerNietGelukt(db, { ...eerst, bijzonderheid: waarom(error) });
      return;
    }
    await pause(naHerstelMs);
  }
}

/** What an error says of itself that names nobody, else its kind: its text might. */
function waarom(error: unknown): string {
  if (!(error instanceof Error)) return 'onbekend';
  return 'bijzonderheid' in error && typeof error.bijzonderheid === 'string'
    ? error.bijzonderheid
    : error.name;
}

/** What is broken in the chains of the open cases of a child. */
async function ketenfouten({ db }: Bewakingsdienst, gezien: Waarneming): Promise<Bevinding[]> {
  const gevonden: Bevinding[] = [];
  for (const { versie, gesloten } of gezien.dossier) {
    if (gesloten) continue;
    const { bevindingen } = await controleerCasus(db, versie.casusnummer);
    for (const { nummer, soort } of bevindingen)
      gevonden.push({
        soort: 'keten-gebroken',
        workflowId: gezien.workflowId,
        versies: [versie],
        bijzonderheid: nummer === null ? soort : `${soort}, gebeurtenis ${nummer}`,
      });
  }
  return gevonden.slice(0, 1);
}
