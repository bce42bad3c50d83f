import type { Vernietiging, Vernietigingkind } from '../../dossier/vernietiging/vernietigingen';

/** How it stands with a list. */
export function standVan({ besluit, klaarOp, kinderen, bewaard, vernietigd }: Vernietiging): string {
  if (besluit === null) return 'Wacht op een tweede persoon';
  if (besluit === 'afgewezen') return 'Afgewezen';
  if (klaarOp !== null) return 'Vernietigd';
  return `Bezig: ${vernietigd} van ${kinderen - bewaard} vernietigd`;
}

/** How it stands with a child on it. */
export const KINDSTAND: Readonly<Record<Vernietigingkind['stand'], string>> = {
  wacht: 'Staat op de lijst',
  'dossier-weg': 'Wordt vernietigd',
  vernietigd: 'Vernietigd',
  bewaard: 'Blijft bewaard',
};

const REDEN: Readonly<Record<string, string>> = {
  'op-verzoek': 'iemand haalde het van de lijst',
  afgewezen: 'de lijst is afgewezen',
  'weer-gemeld': 'het kind is weer gemeld',
  'niet-meer-er': 'het dossier was al weg',
};

/** Why a child stays. */
export function redenInWoorden(reden: string | null): string | null {
  return reden === null ? null : (REDEN[reden] ?? reden);
}

/** What was destroyed, in the order of the report. */
export const WAT: Readonly<Record<string, string>> = {
  casus: 'Casussen',
  gebeurtenis: 'Gebeurtenissen',
  taak: 'Taken',
  bericht: 'Berichten',
  betrokkene: 'Mensen rond het kind',
  document: 'Documenten',
  stuk: 'Stukken voor OM en RvdK',
  gezinssignaal: 'Wat het gezin op de eigen pagina zei',
  verzuimuren: 'Uren verzuim',
  verzuimopening: 'Openingen door verzuim',
  registermelding: 'Meldingen uit het verzuimregister',
  stroom: 'Berichten aan andere systemen: rijen van de stroom',
  verzending: 'Berichten aan andere systemen: verzendingen',
  inzage: 'Regels van het logboek over alleen dit kind',
};

/** What was destroyed of all children together; nothing of which there was none. */
export function verslagVan(
  kinderen: readonly Vernietigingkind[],
): readonly (readonly [wat: string, aantal: number])[] {
  return Object.entries(WAT).flatMap(([tabel, wat]) => {
    const aantal = kinderen.reduce((som, { aantallen }) => som + (aantallen?.[tabel] ?? 0), 0);
    return aantal === 0 ? [] : [[wat, aantal] as const];
  });
}
