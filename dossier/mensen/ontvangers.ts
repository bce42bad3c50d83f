import { sql } from 'kysely';
import type { Mailkeuze } from '../../domain/mailkeuze';
import type { Ontvangerrol } from '../../taal/berichten';
import type { Database } from '../database';
import type { Persoonsrol } from './mens';

/** Somebody of a region to whom a message goes. */
export interface Ontvanger {
  readonly naam: string;
  /** Null: the roster does not say how to mail them. */
  readonly email: string | null;
  /** How they want mail about what can wait; absent: at once. */
  readonly mailkeuze?: Mailkeuze;
}

/** Who of the people of a region has a role that messages are for; of the other roles nobody can be found there. */
export const PERSOONSROL: { readonly [R in Ontvangerrol]?: Persoonsrol } = {
  school: 'school',
  casusregisseur: 'casusregisseur',
  leerplichtambtenaar: 'leerplichtambtenaar',
  manager: 'manager',
  doorbraakteam: 'teamlid',
  bestuurders: 'bestuurder',
};

/**
 * To whom of the people of its region a message goes, by name: whom somebody chose instead of the person it names, else
 * that person; when it names nobody, everybody whose role it is, and whom somebody chose beside them.
 */
export async function ontvangers(
  db: Database,
  bericht: { readonly id: string; readonly rol: Ontvangerrol; readonly persoon: string | null },
): Promise<Ontvanger[]> {
  const { id } = bericht;
  const gekozen = await db
    .selectFrom('omleiding')
    .select('persoon')
    .where('bericht', '=', id)
    .where('persoon', 'is not', null)
    .executeTakeFirst();
  const persoon = gekozen?.persoon ?? bericht.persoon;
  const genoemd = persoon === null ? [] : await actief(db, persoon);
  const rol = bericht.persoon === null ? await ontvangersVanRol(db, bericht) : [];
  const erbij = genoemd.filter((een) => !rol.some(({ id: wie }) => wie === een.id));
  return [...rol, ...erbij].map(({ naam, email, mailkeuze = 'meteen' }) => ({ naam, email, mailkeuze }));
}

function actief(db: Database, persoon: string) {
  return db
    .selectFrom('persoon')
    .select(['id', 'naam', 'email', 'mailkeuze'])
    .where('id', '=', persoon)
    .where('actief', '=', true)
    .execute();
}

/**
 * Everybody whose role a message is for, whose gemeenten, kinds of education and schools are those of the case. Of the
 * doorbraakteam only those whom the table before it named by their id, if it named anybody; to a table everybody whom it names. Who is away today is replaced
 * by their deputy (rule 15), who is not active gets nothing.
 */
export async function ontvangersVanRol(
  db: Database,
  { id, rol: voor }: { readonly id: string; readonly rol: Ontvangerrol },
): Promise<(Ontvanger & { readonly id: string })[]> {
  const rol = PERSOONSROL[voor];
  if (rol === undefined) return [];
  const { rows } = await sql<Ontvanger & { readonly id: string }>`
    with brief as (
      select b.casusnummer, b.soort, c.regio, c.gemeente, c.onderwijssoort, c.school, (
        select array_agg(lid ->> 'persoon')
        from (
          select gegevens -> 'deelnemers' as leden from gebeurtenis
          where casusnummer = b.casusnummer and soort = 'doorbraaktafel-gepland' and nummer <= b.bij
          order by nummer desc limit 1
        ) tafel, jsonb_array_elements(tafel.leden) lid
      ) as tafelleden
      from bericht b join casus c on c.casusnummer = b.casusnummer
      where b.id = ${id}
    ), eigen as (
      select p.id from brief join persoon p on p.regio = brief.regio and p.actief
      where p.rol = ${rol}
        and (p.gemeenten is null or brief.gemeente = any(p.gemeenten))
        and (p.onderwijssoorten is null or brief.onderwijssoort = any(p.onderwijssoorten))
        and (p.rol <> 'school' or brief.school = any(p.scholen) or left(brief.school, 4) = any(p.scholen))
        and (p.rol <> 'teamlid' or brief.tafelleden is null or p.id = any(brief.tafelleden))
      union
      select p.id from brief join persoon p on p.regio = brief.regio and p.actief
      where ${rol} = 'teamlid' and brief.soort = 'uitnodiging' and p.id = any(brief.tafelleden)
    )
    select distinct wie.id, wie.naam, wie.email, wie.mailkeuze
    from eigen
      join persoon wie on wie.id = vervanger_op(eigen.id, (now() at time zone 'Europe/Amsterdam')::date) and wie.actief
    order by wie.naam, wie.id`.execute(db);
  return rows;
}
