import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Convenant } from '../../domain/convenant';
import { vanEpoch } from '../../domain/tijd';
import { opent, verwerk } from '../../domain/verwerk';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import type { Database } from '../../dossier/database';
import { legVast } from '../../dossier/write';

/** A case of which two messages wait: a letter to its parent, and to its casusregisseur that they lead it. */
export interface Vulling {
  readonly kenmerk: string;
  /** Addresses of both; those of parents differ, a casusregisseur has many cases. */
  readonly ouder: string;
  readonly regisseur: string;
}

const WRITERS = 8;
const DAY_MS = 86_400_000;

/** Fills an empty dossier with so many cases, as the product writes them. Only the two messages of each are kept. */
export async function fill(
  db: Database,
  convenant: Convenant,
  { aantal, mensen }: { readonly aantal: number; readonly mensen: number },
): Promise<readonly Vulling[]> {
  const regisseurs = Array.from({ length: mensen }, (_, i) => `regisseur-${i}`);
  await db
    .insertInto('persoon')
    .values(
      regisseurs.map((id) => ({
        ...{ id, regio: convenant.regio, naam: `Regisseur ${id}`, rol: 'casusregisseur' as const },
        ...{ gemeenten: null, onderwijssoorten: null, scholen: [], discipline: null },
        ...{ email: `${id}@regio.example`, telefoon: null, actief: true },
      })),
    )
    .execute();
  const cases: Vulling[] = [];
  let next = 0;
  const write = async () => {
    for (let i = next++; i < aantal; i = next++) {
      const regisseur = regisseurs[i % mensen] ?? '';
      const ouder = `ouder-${i}@gezin.example`;
      const kenmerk = await writeCase(db, convenant, regisseur, ouder);
      cases.push({ kenmerk, ouder, regisseur: `${regisseur}@regio.example` });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  // The last of each: a letter and an assignment.
  await sql`delete from bericht where id not in (
    select distinct on (casusnummer, aan_rol) id from bericht
    where aan_rol = 'ouders' or soort = 'regie-gekregen' and aan_persoon is not null
    order by casusnummer, aan_rol, volgorde desc)`.execute(db);
  const { n } = await db
    .selectFrom('bericht')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  if (Number(n) !== 2 * aantal)
    throw new Error(`${n} messages of ${aantal} cases: two of each were expected`);
  return cases;
}

/** A child that is expected to stay home for long: somebody leads the case from the first day. */
async function writeCase(
  db: Database,
  convenant: Convenant,
  regisseur: string,
  email: string,
): Promise<string> {
  const [casusnummer, op] = [randomUUID(), vanEpoch(Date.now())];
  const eersteVerzuimdag = new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10);
  const melding = {
    ...{ leerling: casusnummer, naam: 'Bench Kind', eersteVerzuimdag, geboortedatum: '2019-03-02' },
    ...{ onderwijssoort: 'po' as const, gemeente: '0014', school: '12AB00', langdurigVerwacht: true },
  };
  const opened = opent({ casusnummer, melding, convenant, vervolgOp: null }, op);
  if (!opened.aanvaard) throw new Error(JSON.stringify(opened.weigering));
  const gegevens = { persoon: regisseur, reden: 'bench' };
  const step = verwerk(opened.casus, { opdracht: 'wijsToe', door: 'manager', gegevens }, op);
  if (!step.aanvaard) throw new Error(JSON.stringify(step.weigering));
  const { kenmerk } = await legVast(db, {
    workflowId: `bench-${casusnummer}`,
    casus: step.casus,
    gebeurtenissen: [...opened.gebeurtenissen, ...step.gebeurtenissen].map((gebeurtenis, i) => ({
      ...{ id: `bench-${i}`, nummer: i + 1, gebeurtenis, werkelijkOp: op, herkomst: null },
    })),
  });
  if (kenmerk === null) throw new Error('a case without a kenmerk');
  await betrokkenen(db).voegToe(
    {
      ...{ id: randomUUID(), casusnummer, soort: 'ouder-met-gezag', naam: 'Bench Ouder', relatie: 'moeder' },
      ...{ taal: null, woontBij: null, tolk: null, voorkeur: 'e-mail', email, telefoon: null, adres: null },
      ...{ van: eersteVerzuimdag, tot: null },
    },
    { door: 'bench', op },
  );
  return kenmerk;
}
