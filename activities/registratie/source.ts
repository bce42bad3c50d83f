import { sql } from 'kysely';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { datumVan, vanEpoch, type Datum } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import type { Database } from '../../dossier/database';
import { leesBetrokkenen } from '../../dossier/betrokkenen/read';
import { gezouten } from '../../dossier/geheim/inhoud';
import { openKindsleutel, sleutelBij } from '../../dossier/geheim/kindsleutel';
import { sleutelbos } from '../../dossier/geheim/sleutelbos';
import { leesSchoolnaam, vindMens } from '../../dossier/mensen/read';
import { leesCasus } from '../../dossier/read';
import { leesZaakadres } from '../../dossier/registratie/stand';
import { leesStukinhoud, leesStukken } from '../../dossier/stukken/read';
import { leesTijdlijn } from '../../dossier/tijdlijn';
import { uitspraakstuk } from '../../taal/uitspraakstuk';
import type * as Pdf from '../../pdf/stuk';
import type { MaakInhoud } from './documenten';
import type { Gewenst, Registratiebron } from './gewenst';

/** Everything of a case that a registration is made from, and how far that reaches. */
export interface Bron {
  readonly bron: Registratiebron;
  readonly tot: number;
  readonly wijzigingTot: string;
  readonly stukkenTot: number;
  readonly maakInhoud: MaakInhoud;
  /** A keyed hash of what should be registered under which settings: it goes with the key of the child. */
  readonly vingerafdruk: (gewenst: Gewenst, instellingen: string) => Buffer;
}

/** The whole case: what of it leaves is decided in `gewenst` (rule 6). */
const HEEL: Bereik = { lezer: 'volledig', regio: null, gemeenten: null, scholen: null, tafelVan: null };
/** More than the longest case has. */
const GEBEURTENISSEN = 20_000;

/** Reads a case for the case system of a region; undefined when it is gone or its child was forgotten. */
export async function leesBron(db: Database, casusnummer: string, regio: string): Promise<Bron | undefined> {
  // What is read first is what is said to be registered: what changes meanwhile comes after it.
  const grens = await leesGrens(db, casusnummer);
  const sleutel = openKindsleutel(sleutelbos(db), grens?.verpakt ?? null);
  const gelezen = await leesCasus(db, HEEL, casusnummer);
  if (grens === undefined || sleutel === null || gelezen === undefined) return undefined;
  const { casus, kenmerk } = gelezen;
  const rijen = await leesTijdlijn(db, HEEL, casusnummer, { na: null, aantal: GEBEURTENISSEN });
  const gebeurtenissen = rijen
    .filter(({ nummer }) => nummer <= casus.volgnummer)
    // Only the writer of cases puts rows there, and it writes no other kinds.
    .map(({ nummer, soort, op, door, gegevens }) => ({
      nummer,
      gebeurtenis: { soort, op, door, gegevens } as Gebeurtenis,
    }));
  const { regie, school = null } = casus;
  const [betrokkenen, stukken, houder, schoolnaam, vorigeZaak] = await Promise.all([
    leesBetrokkenen(db, casusnummer),
    leesStukken(db, casusnummer),
    regie.persoon === null ? undefined : vindMens(db, casus.convenant.regio, regie.persoon),
    school === null ? null : leesSchoolnaam(db, school),
    casus.vervolgOp === null ? null : leesZaakadres(db, casus.vervolgOp, regio),
  ]);
  const bron: Registratiebron = {
    ...{ casus, kenmerk, regio, vorigeZaak, gebeurtenissen, betrokkenen, vandaag: vandaag() },
    stukken: stukken.filter(({ gemaakt }) => gemaakt !== null).sort((a, b) => (a.op < b.op ? -1 : 1)),
    namen: {
      houder: houder?.naam ?? null,
      school: schoolnaam,
    },
  };
  return {
    bron,
    tot: casus.volgnummer,
    wijzigingTot: grens.wijzigingTot,
    stukkenTot: grens.stukkenTot,
    maakInhoud: inhoudVan(db, bron),
    vingerafdruk: (gewenst, instellingen) => gezouten(sleutel, JSON.stringify([gewenst, instellingen])),
  };
}

/** The date of today in Europe/Amsterdam. */
export function vandaag(): Datum {
  return datumVan(vanEpoch(Date.now()));
}

interface Grens {
  readonly verpakt: Buffer | null;
  readonly wijzigingTot: string;
  readonly stukkenTot: number;
}

async function leesGrens(db: Database, casusnummer: string): Promise<Grens | undefined> {
  const { rows } = await sql<Grens>`
    select ${sleutelBij('c')} as verpakt,
      coalesce((select max(id) from betrokkene_wijziging b where b.casusnummer = c.casusnummer), 0)::text as wijziging_tot,
      (select count(*)::int from stuk s where s.casusnummer = c.casusnummer and s.gereed_op is not null) as stukken_tot
    from casus c where c.casusnummer = ${casusnummer}`.execute(db);
  return rows[0];
}

function inhoudVan(db: Database, { casus, kenmerk, gebeurtenissen }: Registratiebron): MaakInhoud {
  return async ({ bron }) => {
    if ('stuk' in bron) return (await leesStukinhoud(db, casus.casusnummer, bron.stuk, 'pdf'))?.bytes ?? null;
    const gedaan = gebeurtenissen.find(({ nummer }) => nummer === bron.uitspraakBij)?.gebeurtenis;
    if (gedaan?.soort !== 'uitspraak-gedaan') return null;
    // Loaded when it is needed: fonts and PDF are of no use to a worker that only carries cases.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- only here, see above
    const { makePdf } = require('../../pdf/stuk') as typeof Pdf;
    return makePdf(uitspraakstuk(kenmerk, gedaan.op, gedaan.gegevens), gedaan.op);
  };
}
