import type { WorkflowBundleOption } from '@temporalio/worker';
import { hartslag } from '../settings/bewaker';
import { corv, corvXsd, type CorvSettings } from '../settings/corv';
import { readSettings, type Part } from '../settings/environment';
import {
  clockSpread,
  convenantFolders,
  databaseIfNamed,
  publicAddress,
  templates,
} from '../settings/settings';
import { uitgaand, type Uitgaand } from '../settings/webhooks';
import { workflowBundle } from '../temporal/bundle-file';
import { temporalIfNamed } from '../temporal/settings';
import type { TemporalServer } from '../temporal/server';
import { toegangOn, type Oidc } from '../toegang/settings';
import { LOOPBACK } from './ports';

/** What the environment says about `npm start`. */
export interface StartSettings {
  /** The Temporal server to use; null: our own. */
  readonly temporal: TemporalServer | null;
  /** The database to use; undefined: our own. */
  readonly databaseUrl: string | undefined;
  readonly oidc: Oidc | null;
  /** Where people reach the pages. */
  readonly publicUrl: string;
  /** The workflow code, made before. */
  readonly workflowBundle: WorkflowBundleOption | undefined;
  /** Folders with convenanten, instead of the standard one. */
  readonly convenantPaths: readonly string[] | undefined;
  /** Folder with the templates of messages. */
  readonly sjablonenMap: string | undefined;
  /** Who sends messages over CORV, and the schema they are checked against. */
  readonly corv: CorvSettings | undefined;
  readonly corvXsd: string | undefined;
  /** Whose events go out to other programs, and which private networks they may go to. */
  readonly uitgaand: Uitgaand;
  /** Where the watchdog says that all is well. */
  readonly hartslag: string | undefined;
  /** Milliseconds over which the work of the clock is spread. */
  readonly klokSpreiding: number;
}

/**
 * Reads what `npm start` takes from the environment; people reach its pages on the port, unless it says otherwise. Throws
 * one Error that names everything that is wrong.
 */
export function readStartSettings(environment: NodeJS.ProcessEnv, port: number): StartSettings {
  const own = `http://${LOOPBACK}:${port}`;
  const signIn = toegangOn(() => LOOPBACK);
  const oidc: Part<Oidc | null> = (values, problems) =>
    signIn({ ...values, PUBLIC_URL: values['PUBLIC_URL'] ?? own }, problems);
  const read = readSettings('npm start', environment, {
    temporal: temporalIfNamed,
    databaseIfNamed,
    publicAddress,
    convenantFolders,
    templates,
    corv,
    corvXsd,
    uitgaand,
    clockSpread,
    hartslag,
    oidc,
    workflowBundle,
  });
  return {
    temporal: read.temporal,
    databaseUrl: read.databaseIfNamed.DATABASE_URL,
    oidc: read.oidc,
    publicUrl: read.publicAddress.PUBLIC_URL ?? own,
    workflowBundle: read.workflowBundle,
    convenantPaths: read.convenantFolders.CONVENANTEN_MAP,
    sjablonenMap: read.templates.SJABLONEN_MAP,
    corv: read.corv,
    corvXsd: read.corvXsd,
    uitgaand: read.uitgaand,
    hartslag: read.hartslag,
    klokSpreiding: read.clockSpread.KLOK_SPREIDING,
  };
}
