import type { TemporalServer } from '../temporal/server';
import type { CorvSettings } from '../settings/corv';
import type { Limits } from '../settings/limits';
import type { LogboekSettings } from '../settings/logboek';
import type { MetricsAddress } from '../settings/metrics';
import type { Uitgaand } from '../settings/webhooks';
import type { Log } from '../telemetry/log';
import type { Refusal } from '../toegang/security-log';
import type { Oidc } from '../toegang/settings';
import type { Identify } from '../toegang/wie';
import type { Ritme } from '../werkbak/casussen/verzamelwerk';

/** What the API is started with. */
export interface ApiOptions extends TemporalServer {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** The key of the payloads, as `readKeys` reads it. */
  readonly key: string;
  /** Folders with covenants; without them those of the product. */
  readonly convenantPaths?: readonly string[];
  /** Milliseconds that the clock runs apart from real time; see `createKlok`. */
  readonly klokVerschuiving?: number;
  /** Milliseconds over which the work of the clock is spread in cases that open from now on; by default none. */
  readonly klokSpreiding?: number;
  readonly taskQueue?: string;
  /** Folder with the templates of messages; the same as that of the worker. */
  readonly sjablonenMap?: string | undefined;
  /** Who sends messages over CORV for each gemeente; without it none are made. */
  readonly corv?: CorvSettings | undefined;
  /** Address of the workflows of the namespace in the Temporal Web UI; without it no page links there. */
  readonly temporalUi?: string | undefined;
  /** What NotifyNL shows when it says what became of a message; without it nobody may say so. */
  readonly notifyToken?: string | undefined;
  /** Where people write who find something wrong with its security; without it nobody is told. */
  readonly beveiligingscontact?: string | undefined;
  /** How people and programs sign in, as `readToegang` reads it; without it only this computer gets in. */
  readonly oidc?: Oidc | null;
  /** With which token case systems send notifications; without it none are taken. */
  readonly notificatietoken?: string | undefined;
  /** How much one client may ask; without it `STANDARD_LIMITS`. */
  readonly limits?: Limits;
  /** Of the log of processing; without it `STANDARD_LOGBOEK`. */
  readonly logboek?: LogboekSettings;
  /** Where its metrics are read; without it nothing is measured. */
  readonly metrics?: MetricsAddress | undefined;
  /** Where the security log goes; without it into the log. */
  readonly securityLog?: (refusal: Refusal) => void;
  /** Where it tells what goes on; without it what is wrong, on the error output. */
  readonly log?: Log | undefined;
  /** Another way to know who asks, of a program that starts the API itself; then nobody signs in. */
  readonly identify?: Identify;
  /** Address at which programs reach the API, for links in events; without it these begin at the root. */
  readonly publicUrl?: string | undefined;
  /** Whose events go out to other programs, and which private networks they may go to. */
  readonly uitgaand?: Uitgaand | undefined;
  /** How commands in many cases at once are carried out, other than usual. */
  readonly verzamelritme?: Partial<Ritme>;
}
