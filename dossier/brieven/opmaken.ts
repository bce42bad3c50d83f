import { sql, type RawBuilder } from 'kysely';
import { AANGESCHREVEN, isErbij, type Gezinsrol } from '../../domain/betrokkene';
import { datumVan, laatste, vanEpoch, type Moment } from '../../domain/tijd';
import type { Berichtsoort } from '../../taal/berichten';
import { inOmslag, ondertekening, type Omslag } from '../../taal/berichten/omslag';
import { adressaten } from '../betrokkenen/adressaten';
import type { Betrokkene } from '../betrokkenen/betrokkene';
import { uitRij } from '../betrokkenen/row';
import type { Database } from '../database';
import { openBrief } from '../geheim/brief';
import { SLEUTEL_VAN_CASUS } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { aanGezin, omslagVan } from '../omslag';
import type { Belet, Printbrief } from './brief';

/** A row of the print list with what its letter is made of. */
export interface Briefrij {
  readonly id: string;
  readonly bericht: string;
  readonly betrokkene: string;
  readonly klaarOp: Moment;
  readonly afgedruktOp: Moment | null;
  readonly afdruk: Buffer | null;
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly soort: Berichtsoort;
  readonly aanRol: Gezinsrol;
  readonly aangemaaktOp: Moment;
  readonly geheim: Buffer;
  readonly verpakt: Buffer | null;
  readonly omslag: Omslag;
}

/** The columns of a `Briefrij`, in a query over `brief`, `bericht` and `casus` under their own names. */
export function briefkolommen(): RawBuilder<unknown> {
  return sql`
    brief.id, brief.bericht, brief.betrokkene, brief.klaar_op, brief.afgedrukt_op, brief.afdruk,
    bericht.casusnummer, casus.kenmerk, bericht.soort, bericht.aan_rol, bericht.aangemaakt_op, bericht.geheim,
    ${SLEUTEL_VAN_CASUS} as verpakt, ${omslagVan('bericht')} as omslag`;
}

/** The letters of these rows, as they would be printed now. */
export async function opgemaakt(db: Database, rijen: readonly Briefrij[]): Promise<Printbrief[]> {
  if (rijen.length === 0) return [];
  const [wie, gezin] = await Promise.all([
    betrokkenen(db, rijen),
    adressaten(
      db,
      rijen.map(({ bericht, ...rij }) => ({ ...rij, id: bericht })),
    ),
  ]);
  const bos = sleutelbos(db);
  return rijen.flatMap((rij) => {
    const aan = wie.get(rij.betrokkene);
    if (aan === undefined) return [];
    const { id, bericht, casusnummer, kenmerk, klaarOp, afgedruktOp, soort, aanRol, omslag } = rij;
    const gezegd = openBrief(bos, rij.verpakt, 'bericht', rij.geheim);
    // On paper the kenmerk has a line of its own.
    const met = { ...aanGezin(omslag, gezin.get(bericht) ?? []), kenmerk: null };
    const brief = inOmslag({ soort, aan: { rol: aanRol, persoon: null }, ...gezegd }, met);
    return {
      ...{ id, bericht, casusnummer, klaarOp, afgedruktOp },
      belet: beletVan(rij, aan),
      inhoud: {
        ...{ naam: aan.naam, adres: aan.adres ?? '', kenmerk, ...brief },
        afzender: ondertekening(omslag.afzender),
      },
    };
  });
}

function beletVan({ aanRol, aangemaaktOp }: Briefrij, wie: Betrokkene): Belet | null {
  const dag = laatste(datumVan(vanEpoch(Date.now())), datumVan(aangemaaktOp));
  if (wie.doorgehaald || !AANGESCHREVEN[aanRol].includes(wie.soort) || !isErbij(wie, dag))
    return 'niet-aangeschreven';
  return wie.adres === null ? 'geen-adres' : null;
}

/** Who these letters are for, by id, also who is struck by now. */
async function betrokkenen(
  db: Database,
  rijen: readonly Pick<Briefrij, 'betrokkene' | 'verpakt'>[],
): Promise<ReadonlyMap<string, Betrokkene>> {
  const verpakt = new Map(rijen.map((rij) => [rij.betrokkene, rij.verpakt]));
  const gevonden = await db
    .selectFrom('betrokkene')
    .selectAll()
    .where('id', 'in', [...verpakt.keys()])
    .execute();
  const bos = sleutelbos(db);
  return new Map(
    gevonden.map((rij) => [rij.id, uitRij(bos, { ...rij, verpakt: verpakt.get(rij.id) ?? null })]),
  );
}
