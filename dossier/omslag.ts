import { sql, type RawBuilder } from 'kysely';
import { opsomming } from '../taal/zin';
import type { Omslag } from '../taal/berichten/omslag';
import { delenIsBeperkt } from './bereik';
import { bereikbaren, type Adressaat } from './betrokkenen/adressaten';
import type { Database } from './database';

/**
 * The envelope of a message as it is now, in a query that has the row of the message under this name: a message is sent
 * in the same envelope in which it is shown. Of a school that leads the contact is its person in the roster, when there
 * is exactly one; a deputy of the day on which the message was made counts as who leads.
 */
export function omslagVan(bericht: string): RawBuilder<Omslag> {
  const [casusnummer, rol, persoon, gemaakt] = ['casusnummer', 'aan_rol', 'aan_persoon', 'aangemaakt_op'].map(
    (kolom) => sql.ref(`${bericht}.${kolom}`),
  );
  const dag = sql`(${gemaakt} at time zone 'Europe/Amsterdam')::date`;
  return sql<Omslag>`(
    select jsonb_build_object(
      'kenmerk', zaak.kenmerk,
      'geadresseerde', case when ontvanger.id is not null then jsonb_build_object('naam', ontvanger.naam) end,
      'afzender', jsonb_build_object(
        'naam', houder.naam, 'rol', zaak.regie_rol, 'email', houder.email, 'telefoon', houder.telefoon,
        'school', coalesce(eigen.naam, heel.naam), 'regio', zaak.regio),
      'aanRegie', ${rol} = zaak.regie_rol and (${persoon} is null or zaak.regie_persoon is null
        or ${persoon} in (zaak.regie_persoon, vervanger_op(zaak.regie_persoon, ${dag}))),
      'loopt', zaak.gesloten_op is null, 'beperkt', ${delenIsBeperkt('zaak')})
    from casus zaak
    left join persoon ontvanger on ontvanger.id = ${persoon}
    left join school eigen on eigen.regio = zaak.regio and eigen.brin = zaak.school
    left join school heel on heel.regio = zaak.regio and heel.brin = left(zaak.school, 4)
    left join lateral (
      select min(p.id) as id from persoon p
      where zaak.regie_rol = 'school' and p.regio = zaak.regio and p.rol = 'school' and p.actief
        and (zaak.school = any(p.scholen) or left(zaak.school, 4) = any(p.scholen))
      having count(*) = 1
    ) contact on zaak.regie_persoon is null
    left join persoon houder on houder.id = coalesce(zaak.regie_persoon, contact.id)
      and houder.regio = zaak.regio and houder.actief
    where zaak.casusnummer = ${casusnummer})`;
}

/** The envelope with the names of the family on it: of those whom it can reach, else of everybody it is for. */
export function aanGezin(omslag: Omslag, wie: readonly Adressaat[]): Omslag {
  const bereikt = bereikbaren(wie);
  const namen = (bereikt.length > 0 ? bereikt : wie).map(({ naam }) => naam);
  return namen.length === 0 ? omslag : { ...omslag, geadresseerde: { naam: opsomming(namen) } };
}

/** The envelope of a message as it is now, without names of the family; null: there is no such message. */
export async function leesOmslag(db: Database, bericht: string): Promise<Omslag | null> {
  const { rows } = await sql<{ omslag: Omslag }>`
    select ${omslagVan('b')} as omslag from bericht b where b.id = ${bericht}`.execute(db);
  return rows[0]?.omslag ?? null;
}
