import { ApplicationFailure } from '@temporalio/common';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { vanEpoch } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { delenBeperkt } from '../../domain/toestemming';
import { verstrijk } from '../../domain/verwerk';
import { vrijgave } from '../../domain/vrijgave';
import type { Database } from '../../dossier/database';
import { leesBetrokkenen } from '../../dossier/betrokkenen/read';
import { leesMensen, leesScholen } from '../../dossier/mensen/read';
import { isCasusnummer } from '../../dossier/paging';
import { leesCasus, leesKenmerken } from '../../dossier/read';
import { leesStukverzoek } from '../../dossier/stukken/read';
import type { Stukverzoek } from '../../dossier/stukken/stuk';
import { bewaarStuk } from '../../dossier/stukken/write';
import { leesTijdlijn } from '../../dossier/tijdlijn';
import { leesBerichten } from '../../dossier/uitbak';
import type { Stukinvoer, Stukregel } from '../../taal/stuk/invoer';
import { leesstuk } from '../../taal/stuk/leesstuk';
import { stukSchema } from '../../taal/stuk/schema';
import { maakStuk } from '../../taal/stuk/stuk';
import type { Namen } from '../../taal/zin';
import type * as Pdf from '../../pdf/stuk';

/** More than the longest case has. */
const GEBEURTENISSEN = 20_000;
const BERICHTEN = 10_000;

/** The whole case, as the leerplichtambtenaar sees it who was let in by the door (domain/zicht). */
const HEEL: Bereik = { lezer: 'volledig', regio: null, gemeenten: null, scholen: null, tafelVan: null };

/** What makes the files for OM and RvdK. */
export function stukActivities(db: Database) {
  return {
    /**
     * Makes a stuk that was asked for and keeps it with its hash; one that was made already stays as it is. Everything is
     * read and written here, so that nothing of it comes into the history. Fails for good when its case is gone.
     */
    maakStuk: async (id: string): Promise<void> => {
      const verzoek = await leesStukverzoek(db, id);
      if (verzoek === null) return;
      const invoer = verzoek === undefined ? undefined : await lees(db, verzoek);
      if (invoer === undefined)
        throw ApplicationFailure.nonRetryable('the case of this stuk is gone', 'StukOnbekend');
      if (vrijgave(invoer.doel, 'stuk', delenBeperkt(invoer.casus)).wat !== 'heel')
        throw ApplicationFailure.nonRetryable('there is no ground for this stuk', 'GeenToestemming');
      const stuk = stukSchema.parse(maakStuk(invoer));
      // Loaded when it is needed: fonts and PDF are of no use to a worker that only carries cases.
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- only here, see above
      const { makePdf } = require('../../pdf/stuk') as typeof Pdf;
      const pdf = await makePdf(leesstuk(stuk), stuk.gemaaktOp);
      const json = Buffer.from(`${JSON.stringify(stuk, null, 2)}\n`, 'utf8');
      await bewaarStuk(db, { id, pdf, json, totEnMet: stuk.totEnMet, gereedOp: vanEpoch(Date.now()) });
    },
  };
}

/** Everything a stuk is made from; undefined when the dossier does not have the case. */
async function lees(db: Database, verzoek: Stukverzoek): Promise<Stukinvoer | undefined> {
  const { casusnummer, doel, gemaaktDoor, op } = verzoek;
  const gelezen = await leesCasus(db, HEEL, casusnummer);
  if (gelezen === undefined) return undefined;
  // Nobody sees a case before a term that has passed, though its workflow may wake some minutes later.
  const { casus, gebeurtenissen } = verstrijk(gelezen.casus, op);
  const [rijen, berichten, betrokkenen] = await Promise.all([
    leesTijdlijn(db, HEEL, casusnummer, { na: null, aantal: GEBEURTENISSEN }),
    leesBerichten(db, HEEL, { casusnummer }, { na: null, aantal: BERICHTEN }),
    leesBetrokkenen(db, casusnummer),
  ]);
  const eerste = gelezen.casus.volgnummer + 1;
  const regels: Stukregel[] = [
    ...rijen
      .filter(({ nummer }) => nummer < eerste)
      .map(({ nummer, werkelijkOp, actor, soort, op: wanneer, door, gegevens }) => ({
        ...{ nummer, werkelijkOp, actor },
        // Only the writer of cases puts rows there, and it writes no other kinds.
        gebeurtenis: { soort, op: wanneer, door, gegevens } as Gebeurtenis,
      })),
    ...gebeurtenissen.map((gebeurtenis, i) => ({
      ...{ nummer: eerste + i, werkelijkOp: op, actor: null, gebeurtenis },
    })),
  ];
  return {
    ...{ casus, kenmerk: gelezen.kenmerk, doel, gemaaktOp: op, gemaaktDoor, regels, betrokkenen },
    berichten: [...berichten].reverse(),
    namen: await namenVan(db, verzoek, casus, regels),
  };
}

async function namenVan(
  db: Database,
  { gemeenten }: Stukverzoek,
  casus: Stukinvoer['casus'],
  regels: readonly Stukregel[],
): Promise<Namen> {
  const genoemd = regels.flatMap(({ gebeurtenis: g }) =>
    g.soort === 'casus-gesloten' ? [g.gegevens.casus] : [],
  );
  const andere = [casus.vervolgOp, ...genoemd].filter((nummer) => nummer != null);
  const [mensen, scholen, kenmerken] = await Promise.all([
    leesMensen(db, casus.convenant.regio),
    leesScholen(db, null),
    leesKenmerken(db, HEEL, andere),
  ]);
  const personen = new Map(mensen.map(({ id, naam }) => [id, naam]));
  const namen = new Map(scholen.map(({ brin, naam }) => [brin, naam]));
  return {
    persoon: (id) => personen.get(id) ?? id,
    gemeente: (code) => gemeenten[code] ?? code,
    // A school that is known without its locations has one name for all of them.
    school: (brin) => namen.get(brin) ?? namen.get(brin.slice(0, 4)) ?? `school ${brin}`,
    casus: (nummer) => kenmerken.get(nummer) ?? (isCasusnummer(nummer) ? null : nummer),
  };
}

export type Stukactiviteiten = ReturnType<typeof stukActivities>;
