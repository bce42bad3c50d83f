import { version } from '../package.json';
import { agendas } from '../dossier/agendas/agendas';
import { abonnementen } from '../dossier/abonnementen/abonnementen';
import { toegestaan } from '../dossier/abonnementen/adres';
import { verzendingen } from '../dossier/abonnementen/verzendingen';
import { bewaking } from '../dossier/bewaking/bewaking';
import { kanSchrijven } from '../dossier/ruimte';
import { databasestand } from '../dossier/bewaking/installatie';
import { leesBewaking } from '../dossier/bewaking/ronde';
import { noteerVerdacht } from '../dossier/bewaking/verdacht';
import { beloften } from '../dossier/beloften/beloften';
import { betrokkenen } from '../dossier/betrokkenen/betrokkenen';
import { brieven } from '../dossier/brieven/brieven';
import { conceptStore } from '../dossier/concept/concept';
import { openDatabase } from '../dossier/database';
import { dossierReader } from '../dossier/dossier';
import { documenten } from '../dossier/documenten/documenten';
import { gezin } from '../dossier/gezin/gezin';
import { kanalen } from '../dossier/kanalen/kanalen';
import { aandacht } from '../dossier/mensen/aandacht';
import { aanmelders } from '../dossier/mensen/aanmelding';
import { mensen } from '../dossier/mensen/mensen';
import { post } from '../dossier/post/post';
import { registraties } from '../dossier/registratie/registraties';
import { corvberichten } from '../dossier/corv/corvberichten';
import { rechtenverzoeken } from '../dossier/rechtenverzoeken/rechtenverzoeken';
import { rolverzoeken } from '../dossier/rolverzoeken/rolverzoeken';
import { endedSessions } from '../dossier/sessies/ended';
import { stroom } from '../dossier/stroom/stroom';
import { stukken } from '../dossier/stukken/stukken';
import { verzoeksleutels } from '../dossier/verzoeksleutels/verzoeksleutels';
import { verzamelopdrachten } from '../dossier/verzamelopdrachten/verzamelopdrachten';
import { registermeldingen } from '../dossier/verzuim/registermeldingen';
import { vernietigingen } from '../dossier/vernietiging/vernietigingen';
import { verzuimStore } from '../dossier/verzuim/verzuim';
import { weergaven } from '../dossier/weergaven/weergaven';
import { CasusClient } from '../client/casus-client';
import { Casussen } from '../client/casussen';
import { createKlok } from '../client/klok';
import { Stukmaker } from '../client/stukmaker';
import { leesTemporalstand } from '../client/temporalstand';
import { beginVernietiging } from '../client/vernietiger';
import { loadSjablonen, sjablonenVan } from '../sjablonen/load';
import { connectClient } from '../temporal/connection';
import { datumVan } from '../domain/tijd';
import { readKeys } from '../temporal/codec';
import { STANDARD_FOLDER, loadConvenanten } from '../convenanten/load';
import { Addresses } from '../client/addresses';
import { createApp } from './app';
import { startCleaning } from './cleaning';
import { ApiMetrics } from './metrics';
import { openServer } from './open';
import type { ApiOptions } from './options';
import type { ApiDependencies } from '../api/dependencies';
import { codecServer } from '../api/codec-server';
import { Simulator } from '../api/simulator';
import { STANDARD_LIMITS } from '../settings/limits';
import { STANDARD_LOGBOEK } from '../settings/logboek';
import { keptFor } from '../telemetry/kept';
import { createLog, TEXT_LOG, type Log } from '../telemetry/log';
import { NIETS_UITGAAND, oinVan } from '../settings/webhooks';
import { Attempts } from '../toegang/attempts';
import { SecurityLog, type Refusal } from '../toegang/security-log';
import { gezinsbrowsers } from '../toegang/gezinsbrowser';
import { requireGuarded } from '../toegang/settings';
import { createToegang } from '../toegang/toegang';
import { startVerzuimwerk } from '../toegang/verzuimwerk';
import { startVerzamelwerk } from '../werkbak/casussen/verzamelwerk';

/**
 * Starts the API. Needs neither Temporal nor the database to be there yet: what needs them answers 503 until they are.
 * Rejects when a covenant is wrong, the port is taken, or others would get in without signing in.
 */
export async function startApi(options: ApiOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  const oidc = options.oidc ?? null;
  requireGuarded(oidc, options.host, process.env);
  const folders = options.convenantPaths ?? [STANDARD_FOLDER];
  const convenanten = loadConvenanten(...folders);
  const regios = [...new Set(convenanten.alle().map(({ regio }) => regio))];
  const sjablonen = loadSjablonen(options.sjablonenMap, regios);
  const keys = readKeys(options.key);
  const klok = createKlok(options.klokVerschuiving, options.klokSpreiding);
  const client = connectClient({ ...options, keys });
  const queue = options.taskQueue === undefined ? {} : { taskQueue: options.taskQueue };
  const db = openDatabase(options.databaseUrl, { sleutels: keys });
  const logboek = options.logboek ?? STANDARD_LOGBOEK;
  const dossier = dossierReader(db, logboek.register);
  const byWorkflow = new CasusClient({
    client,
    keys,
    klok,
    leesGesloten: dossier.leesGesloten,
    bijStilte: (workflowId) => void noteerVerdacht(db, workflowId).catch(() => undefined),
    ...queue,
  });
  const simulator = new Simulator(folders);
  const log = options.log ?? createLog('api', TEXT_LOG);
  const reportError = (error: unknown): void =>
    log.error('something went wrong that should not have', {}, error);
  for (const [regio, fouten] of sjablonen.gebreken)
    log.warn(`templates of ${regio} are not right, our own words go instead: ${fouten.join(' ')}`);
  const concepten = conceptStore(db);
  const bijlagen = documenten(db);
  const { uitgaand = NIETS_UITGAAND } = options;
  const limits = options.limits ?? STANDARD_LIMITS;
  const pogingen = new Attempts(limits.badTokens);
  const veiligheid = new SecurityLog(keys.identity, options.securityLog ?? noteIn(log));
  const sessies = endedSessions(db);
  const sleutels = verzoeksleutels(db);
  let stopping = false;
  const verzameld = verzamelopdrachten(db);
  const verzuim = verzuimStore(db);
  const lijsten = vernietigingen(db);
  const vernietig = (lijst: string): Promise<void> => beginVernietiging({ client, ...queue }, lijst);
  const toegang = createToegang({
    oidc,
    keys,
    concepten,
    sessies,
    pogingen,
    mensen: aanmelders(db),
    regios,
    reportError,
  });
  const health = {
    temporal: () => client.workflowService.describeNamespace({ namespace: options.namespace }),
    dossier: () => dossier.answers(),
  };
  // Asked by everybody who asks for the health, and answered to all at once.
  const schrijft = keptFor(SCHRIJFPROEF_MS, () => kanSchrijven(db));
  const metrics =
    options.metrics === undefined
      ? undefined
      : new ApiMetrics({
          databaseUrl: options.databaseUrl,
          nu: () => klok.nu(),
          parts: { ...health, schrijven: async () => eis(await schrijft()) },
        });
  const deps: ApiDependencies = {
    casussen: new Casussen(byWorkflow, new Addresses(dossier, byWorkflow)),
    dossier,
    mensen: mensen(db, convenanten),
    rolverzoeken: rolverzoeken(db, convenanten),
    aandacht: aandacht(db),
    betrokkenen: betrokkenen(db),
    beloften: beloften(db),
    bewaking: bewaking(db),
    installatie: {
      versie: version,
      sleutels: {
        actief: keys.active.id,
        oude: [...keys.all.keys()].filter((id) => id !== keys.active.id),
      },
      temporal: () => leesTemporalstand(client, options.namespace, options.taskQueue),
      database: () => databasestand(db)(),
    },
    gezin: gezin(db),
    gezinsbrowsers: gezinsbrowsers(keys, oidc?.publicUrl.protocol === 'https:'),
    concepten,
    post: post(db),
    brieven: brieven(db),
    kanalen: kanalen(db),
    registraties: registraties(db),
    notificatietoken: options.notificatietoken,
    documenten: bijlagen,
    stukken: stukken(db),
    agendas: agendas(db),
    weergaven: weergaven(db),
    verzamelopdrachten: verzameld,
    verzuim,
    registermeldingen: registermeldingen(db),
    vernietigingen: lijsten,
    rechtenverzoeken: rechtenverzoeken(db),
    vernietig,
    corvberichten: corvberichten(db),
    corv: options.corv,
    stukmaker: new Stukmaker({ client, keys, ...queue }),
    convenanten,
    sjablonen: sjablonenVan(sjablonen),
    sjabloongebreken: sjablonen.gebreken,
    klok,
    simulator,
    codec: codecServer(options.key),
    health: {
      ...health,
      schrijft,
      bewaking: () => leesBewaking(db),
      stopping: () => stopping,
    },
    verzoeksleutels: sleutels,
    stroom: stroom(db),
    abonnementen: abonnementen(db),
    verzendingen: verzendingen(db),
    bron: { oin: (regio) => oinVan(uitgaand, regio), adres: (options.publicUrl ?? '').replace(/\/+$/, '') },
    magIntern: toegestaan(uitgaand.intern),
    pogingen,
    limits,
    veiligheid,
    metrics,
    log,
    temporalUi: options.temporalUi,
    loopbackOnly: oidc === null,
    notifyToken: options.notifyToken,
    beveiligingscontact: options.beveiligingscontact,
    ...(options.identify === undefined
      ? { identify: toegang.identify, toegang }
      : { identify: options.identify }),
    reportError,
  };
  const endCleaning = startCleaning([
    () => concepten.cleanUp(),
    () => bijlagen.ruimLosseOp(),
    () => sessies.cleanUp(),
    () => sleutels.cleanUp(),
    () => verzameld.ruimOp(),
    () => verzuim.ruimOp(convenanten.alle(), datumVan(klok.nu())),
    async () => Promise.all((await lijsten.nogBezig()).map(vernietig)),
    () => dossier.ruimLogOp(klok.nu(), logboek.jaren),
  ]);

  const shutDown = async (): Promise<void> => {
    endCleaning();
    veiligheid.stop();
    await Promise.allSettled([simulator.stop(), client.connection.close(), db.destroy(), metrics?.stop()]);
  };
  const app = createApp(deps);
  const open = async () => {
    if (options.metrics !== undefined) await metrics?.listen(options.metrics);
    return openServer(app, { ...options, limits, stopping: () => stopping });
  };
  const server = await open().catch(async (error: unknown) => {
    await shutDown();
    throw error;
  });
  const verzamelwerk = startVerzamelwerk(deps, options.verzamelritme);
  const verzuimwerk = startVerzuimwerk(deps);
  return {
    url: server.url,
    stop: async () => {
      stopping = true;
      await Promise.all([server.close(), verzamelwerk.stop(), verzuimwerk.stop()]);
      await shutDown();
    },
  };
}

/** Whether the dossier can be written is tried no more often than this. */
const SCHRIJFPROEF_MS = 30_000;

function eis(zo: boolean): void {
  if (!zo) throw new Error('not so');
}

/** The security log as lines of the log, whatever that tells besides. */
function noteIn(log: Log): (refusal: Refusal) => void {
  const security = log.of('veiligheid');
  return (refusal) => security.warn('refused', { ...refusal });
}
