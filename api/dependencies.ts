import type { RequestHandler } from 'express';
import type { Log } from '../telemetry/log';
import type { JsonPayload } from '../temporal/codec';
import type { Toegestaan } from '../dossier/abonnementen/adres';
import type { Bewakingstand } from '../dossier/bewaking/ronde';
import type { Bron } from '../dossier/stroom/cloudevent';
import type { Stroom } from '../dossier/stroom/stroom';
import type { Verzoeksleutels } from '../dossier/verzoeksleutels/verzoeksleutels';
import type { Limits } from '../toegang/rate';
import type { SecurityLog } from '../toegang/security-log';
import type { Dependencies } from '../toegang/dependencies';
import type { Simulator } from './simulator';

type Conversion = (payloads: readonly JsonPayload[]) => Promise<JsonPayload[]>;

/** Everything the routes of the API work with. */
export interface ApiDependencies extends Dependencies {
  /** With which token case systems send notifications; absent: none are taken. */
  readonly notificatietoken?: string | undefined;
  readonly simulator: Pick<Simulator, 'simulate'>;
  /** Where people write who find something wrong with its security (`mailto:` or https); absent: nobody is told. */
  readonly beveiligingscontact?: string | undefined;
  /** What NotifyNL shows when it says what became of a message; absent: it may not. */
  readonly notifyToken?: string | undefined;
  readonly codec: { readonly decode: Conversion; readonly encode: Conversion };
  /** Whether the parts answer; a rejection says no. */
  readonly health: {
    readonly temporal: () => Promise<unknown>;
    readonly dossier: () => Promise<unknown>;
    /** How far the watchdog is. Absent: nobody tells. */
    readonly bewaking?: () => Promise<Pick<Bewakingstand, 'ouderdom' | 'openBevindingen' | 'dringend'>>;
    /** Whether the dossier takes what is written. Absent: nobody tells. */
    readonly schrijft?: () => Promise<boolean>;
    /** True once the API takes no new work: it finishes what it has. Absent: it goes on. */
    readonly stopping?: () => boolean;
  };
  /** The keys under which programs send what changes something. */
  readonly verzoeksleutels: Verzoeksleutels;
  /** Everything that happens, in order. */
  readonly stroom: Stroom;
  /** Whose events these are, and where programs reach this API. */
  readonly bron: Bron;
  /** What may be called in a private network. */
  readonly magIntern: Toegestaan;
  readonly limits: Limits;
  /** Where refusals are noted; absent: nowhere. */
  readonly veiligheid?: Pick<SecurityLog, 'watch'>;
  /** Where requests are noted; absent: nowhere. */
  readonly log?: Log | undefined;
  /** What counts and times requests; absent: nothing does. */
  readonly metrics?: { readonly watch: RequestHandler } | undefined;
}
