import { sql } from 'kysely';
import type { Database } from '../database';

/** Every column that is encrypted with a key of the installation itself: its first bytes say with which. */
export const RINGKOLOMMEN: readonly (readonly [tabel: string, kolom: string])[] = [
  ['kindsleutel', 'verpakt'],
  ['weergave', 'naam'],
  ['verzamelopdracht', 'geheim'],
  ['verzuimuren', 'geheim'],
  ['verzuimopening', 'geheim'],
  ['registermelding', 'geheim'],
  ['abonnement', 'geheim'],
  ['concept', 'geheim'],
  ['verzoeksleutel', 'antwoord'],
];

/** How many values of the dossier are encrypted with each key of the installation, by the name of the key. */
export async function telRinggebruik(db: Database): Promise<Map<string, number>> {
  const gebruik = new Map<string, number>();
  for (const [tabel, kolom] of RINGKOLOMMEN) {
    const bytes = sql.ref(kolom);
    const { rows } = await sql<{ sleutel: string; aantal: number }>`
      select encode(substring(${bytes} from 1 for 6), 'hex') as sleutel, count(*)::int as aantal
      from ${sql.table(tabel)} where ${bytes} is not null group by 1`.execute(db);
    for (const { sleutel, aantal } of rows) gebruik.set(sleutel, (gebruik.get(sleutel) ?? 0) + aantal);
  }
  return gebruik;
}
