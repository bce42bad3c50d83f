import { sql, type Selectable, type SqlBool } from 'kysely';
import type { Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { berichtenAan } from '../domain/zicht/berichten';
import { meerDanVerwijzing } from './bereik';
import { isCasusnummer, isMoment, type Page } from './paging';
import { berichtstatus, GEEN_ADRES, type Berichtstatus } from './berichtstatus';
import type { Database } from './database';
import type { Berichtsoort } from '../taal/berichten';
import { isVerwijzing } from '../taal/berichten/verwijzing';
import { inOmslag, type Brieftekst, type Omslag } from '../taal/berichten/omslag';
import type { Briefstand } from './brieven/brief';
import { briefstanden } from './brieven/stand';
import { adressaten, bereikbaren, type Adressaat } from './betrokkenen/adressaten';
import { openBrief } from './geheim/brief';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos, type Sleutelbos } from './geheim/sleutelbos';
import { aanGezin, omslagVan } from './omslag';
import { WACHT_TOT } from './post/bedenktijd';
import { NIET_BIJ, openVerteld, VERTELD_IN, type Verteld, type Verteldrij } from './post/vertelling';
import { zonderAfspraaklink } from './afspraaklink';
import { zonderVoortgangslink } from './voortgangslink';
import { storable } from './storable';
import type { BerichtTable } from './post/table';

export interface Berichtrij {
  readonly id: string;
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly soort: Berichtsoort;
  readonly aan: { readonly rol: string; readonly persoon: string | null };
  /** In its envelope: as it was handed over, or as it would go now. */
  readonly onderwerp: string;
  readonly tekst: string;
  /** On the clock of the case. */
  readonly gemaaktOp: Moment;
  readonly status: Berichtstatus;
  /** Until when it waits, in real time; null: it goes as soon as it can. */
  readonly wachtTot: Moment | null;
  /** What for: the step it tells of can be taken back, or it goes in an overview; null: for nothing like that. */
  readonly wachtreden: 'stap' | 'overzicht' | null;
  /** When all of it was handed over, in real time; null for what only was put ready. */
  readonly bezorgdOp: Moment | null;
  /** Attempts that have ended. */
  readonly pogingen: number;
  /** What went wrong the last time, in a word. */
  readonly fout: string | null;
  /** With how many others it went, or is to go once more, in one mail; 0: by itself. */
  readonly samenMet: number;
  /** Of a message to the family that has not left: who of them cannot be reached yet. */
  readonly zonderAdres: readonly string[];
  /** What goes on paper of it, for each of the family who gets a letter. */
  readonly brieven: readonly Briefstand[];
  /** True when no more of it went, or would go now, than that there is news: consent to share lacks (rule 6). */
  readonly beperkt: boolean;
  /** How it was told, when it was not sent; null: nobody told it. */
  readonly verteld: Verteld | null;
  /** Why some of those it is for can never get it, one for each of them. */
  readonly nietBij: readonly string[];
}

/**
 * The messages of the outbox about cases within reach, to whom the reader may see them, the newest first; the key is
 * (gemaaktOp, id).
 */
export async function leesBerichten(
  db: Database,
  bereik: Bereik | null,
  filter: { readonly casusnummer?: string | undefined; readonly id?: string | undefined },
  { na, aantal }: Page<readonly [gemaaktOp: Moment, id: string]>,
): Promise<Berichtrij[]> {
  if (bereik === null) return [];
  const aan = berichtenAan(bereik.lezer);
  // A link is of whom it is for: who else reads along may not report in their name.
  const overal = bereik.regio === null;
  const zonderLinks = (tekst: string): string => {
    const zonder = overal || bereik.scholen !== null ? tekst : zonderVoortgangslink(tekst);
    return overal ? zonder : zonderAfspraaklink(zonder);
  };
  let query = db
    .selectFrom('bericht')
    .innerJoin('casus', 'casus.casusnummer', 'bericht.casusnummer')
    .selectAll('bericht')
    .select([
      'casus.kenmerk',
      SLEUTEL_VAN_CASUS.as('verpakt'),
      sql<number>`coalesce((
        select max(mail.aantal) - 1 from (
          select count(*)::int as aantal from zending samen
          where samen.zending in (select eigen.zending from zending eigen where eigen.bericht = bericht.id)
          group by samen.zending) mail), 0)`.as('samenMet'),
      VERTELD_IN.as('verteld'),
      NIET_BIJ.as('nietBij'),
      WACHT_TOT.as('wachtTot'),
      sql<Omslag | null>`case when bericht.bezorgd_op is null or bericht.foutcode = ${GEEN_ADRES}
          or (bericht.per_brief = 'alle' and not exists (
            select 1 from brief where brief.bericht = bericht.id and brief.verzonden_op is not null))
        then ${omslagVan('bericht')} end`.as('omslag'),
    ])
    .where(meerDanVerwijzing(bereik))
    .orderBy('bericht.aangemaaktOp', 'desc')
    .orderBy('bericht.id', 'desc')
    .limit(aantal);
  if (aan !== null) query = query.where(sql<SqlBool>`bericht.aan_rol = any(${aan}::text[])`);
  if (filter.casusnummer !== undefined) {
    if (!isCasusnummer(filter.casusnummer)) return [];
    query = query.where('bericht.casusnummer', '=', filter.casusnummer);
  }
  if (filter.id !== undefined) query = query.where('bericht.id', '=', storable(filter.id));
  if (na !== null) {
    if (!isMoment(na[0])) return [];
    query = query.where(
      sql<SqlBool>`(bericht.aangemaakt_op, bericht.id) < (${na[0]}::timestamptz, ${storable(na[1])}::text)`,
    );
  }
  const regels = await query.execute();
  const perBrief = regels.flatMap(({ id, perBrief }) => (perBrief === null ? [] : [id]));
  const [wie, brieven] = await Promise.all([adressaten(db, regels), briefstanden(db, perBrief)]);
  const bos = sleutelbos(db);
  return regels.map((regel) =>
    toon(bos, regel, { gezin: wie.get(regel.id) ?? null, brieven: brieven.get(regel.id) ?? [] }, zonderLinks),
  );
}

/** How many messages `leesBerichten` lists over all its pages. */
export async function telBerichten(
  db: Database,
  bereik: Bereik | null,
  { casusnummer }: { readonly casusnummer?: string | undefined },
): Promise<number> {
  if (bereik === null || (casusnummer !== undefined && !isCasusnummer(casusnummer))) return 0;
  const aan = berichtenAan(bereik.lezer);
  let query = db
    .selectFrom('bericht')
    .innerJoin('casus', 'casus.casusnummer', 'bericht.casusnummer')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where(meerDanVerwijzing(bereik));
  if (aan !== null) query = query.where(sql<SqlBool>`bericht.aan_rol = any(${aan}::text[])`);
  if (casusnummer !== undefined) query = query.where('bericht.casusnummer', '=', casusnummer);
  return (await query.executeTakeFirstOrThrow()).aantal;
}

type Regel = Selectable<BerichtTable> & {
  readonly kenmerk: string;
  readonly samenMet: number;
  readonly omslag: Omslag | null;
  readonly verpakt: Buffer | null;
  readonly verteld: Verteldrij | null;
  readonly nietBij: readonly string[];
  readonly wachtTot: Moment | null;
};

/** `gezin` is whom it goes to of the family; null for what is not for them. */
function toon(
  bos: Sleutelbos,
  regel: Regel,
  {
    gezin,
    brieven,
  }: { readonly gezin: readonly Adressaat[] | null; readonly brieven: readonly Briefstand[] },
  zonderLinks: (tekst: string) => string,
): Berichtrij {
  const status = berichtstatus(regel, gezin === null || bereikbaren(gezin).length > 0, brieven);
  const { onderwerp, tekst } = brief(bos, regel, gezin ?? []);
  return {
    id: regel.id,
    casusnummer: regel.casusnummer,
    kenmerk: regel.kenmerk,
    soort: regel.soort,
    aan: { rol: regel.aanRol, persoon: regel.aanPersoon },
    onderwerp,
    tekst: zonderLinks(tekst),
    gemaaktOp: regel.aangemaaktOp,
    status,
    wachtTot: regel.wachtTot,
    wachtreden: regel.wachtTot === null ? null : regel.stap === null ? 'overzicht' : 'stap',
    bezorgdOp: status === 'bezorgd' ? laatste(regel.bezorgdOp, brieven) : null,
    pogingen: regel.pogingen,
    samenMet: regel.samenMet,
    fout: status === 'klaargezet' ? null : regel.foutcode,
    zonderAdres:
      status === 'bezorgd' || gezin === null
        ? []
        : gezin.filter(({ contacten }) => contacten.length === 0).map(({ naam }) => naam),
    brieven,
    beperkt: isVerwijzing(tekst),
    verteld: regel.verteld === null ? null : openVerteld(bos, regel.verteld, regel.verpakt),
    nietBij: regel.nietBij,
  };
}

/** When the last of it went. */
function laatste(bezorgdOp: Moment | null, brieven: readonly Briefstand[]): Moment | null {
  return [...(bezorgdOp === null ? [] : [bezorgdOp]), ...brieven.map(({ op }) => op)].sort().at(-1) ?? null;
}

/** What was handed over, also when it had no envelope yet; else what would be. */
function brief(
  bos: Sleutelbos,
  { omslag, verpakt, geheim, verzondenGeheim, ...regel }: Regel,
  gezin: readonly Adressaat[],
): Brieftekst {
  if (omslag === null && verzondenGeheim !== null)
    return openBrief(bos, verpakt, 'verzonden', verzondenGeheim);
  const gezegd = openBrief(bos, verpakt, 'bericht', geheim);
  if (omslag === null || verpakt === null) return gezegd;
  const { soort, aanRol: rol, aanPersoon: persoon } = regel;
  return inOmslag({ soort, aan: { rol, persoon }, ...gezegd }, aanGezin(omslag, gezin));
}
