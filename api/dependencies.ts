import type { JsonPayload } from '../temporal/codec';
import type { Dependencies } from '../toegang/dependencies';
import type { Simulator } from './simulator';

type Conversion = (payloads: readonly JsonPayload[]) => Promise<JsonPayload[]>;

/** Everything the routes of the API work with. */
export interface ApiDependencies extends Dependencies {
  /** With which token case systems send notifications; absent: none are taken. */
  readonly notificatietoken?: string | undefined;
  readonly simulator: Pick<Simulator, 'simulate'>;
  /** What NotifyNL shows when it says what became of a message; absent: it may not. */
  readonly notifyToken?: string | undefined;
  readonly codec: { readonly decode: Conversion; readonly encode: Conversion };
  /** Whether the parts answer; a rejection says no. */
  readonly health: {
    readonly temporal: () => Promise<unknown>;
    readonly dossier: () => Promise<unknown>;
  };
}
