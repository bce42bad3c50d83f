import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import type { Database } from '../../dossier/database';
import { sleutelbos } from '../../dossier/geheim/sleutelbos';
import { sluitIn } from '../../dossier/verzuim/geheim';
import type { Convenant } from '../../domain/convenant';
import type { Verzuim } from '../../domain/verzuim';
import { HOLDER, REGION_GEMEENTE, SCHOOL } from './fill';

const PARENT = {
  ...{
    soort: 'ouder-met-gezag' as const,
    relatie: 'ouder',
    woontBij: true,
    taal: null,
    tolk: null,
    adres: null,
  },
  ...{ voorkeur: 'telefoon' as const, telefoon: '06 12 34 56 78', email: null },
  ...{ van: '2026-03-02', tot: null },
};

/** Two parents of the child of a case. */
export async function addParents(db: Database, casusnummer: string): Promise<void> {
  for (const naam of ['Anna Model', 'Bart Model'])
    await betrokkenen(db).voegToe(
      { ...PARENT, naam, casusnummer, id: randomUUID() },
      { door: HOLDER, op: '2026-03-02T09:00:00.000Z' },
    );
}

/** Whoever leads has opened their closed cases, as people do: of the notes there they were told. */
export async function markClosedSeen(db: Database): Promise<void> {
  await sql`insert into gezien (persoon, casusnummer, tot, op)
    select ${HOLDER}::text, casusnummer, 999, now() from casus where gesloten_op is not null`.execute(db);
}

/** Hours of absence on one day of so many children of a school who come near the threshold; they share what is encrypted. */
async function addAbsences(
  db: Database,
  { regio }: Pick<Convenant, 'regio'>,
  school: string,
  children: number,
): Promise<void> {
  const dag = '2026-11-16';
  const verzuim: Verzuim = {
    ...{ leerling: 'bench', naam: 'Kind Afwezig', geboortedatum: '2014-03-02', onderwijssoort: 'po' },
    ...{ gemeente: REGION_GEMEENTE, school, nummer: 'bench', dag, uren: 10 },
  };
  const geheim = sluitIn(sleutelbos(db), 'verzuimuren', verzuim);
  await sql`insert into verzuimuren (kind, nummer, versie, regio, gemeente, school, dag, geheim)
    select ${school}::text || '-' || i, 'bench', 1, ${regio}::text, ${REGION_GEMEENTE}::text, ${school}::text,
      ${dag}::date, ${geheim}::bytea
    from generate_series(1, ${children}::int) as i`.execute(db);
}

/** So many children of the school that is asked have hours of absence. */
const ABSENT_HERE = 100;

/** Hours of absence at the school that is asked, and at another one of so many children more. */
export async function fillAbsences(
  db: Database,
  convenant: Pick<Convenant, 'regio'>,
  elsewhere: number,
): Promise<void> {
  await addAbsences(db, convenant, SCHOOL, ABSENT_HERE);
  await addAbsences(db, convenant, '99ZZ00', elsewhere);
}
