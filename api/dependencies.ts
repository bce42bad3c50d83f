import type { JsonPayload } from '../temporal/codec';
import type { Afhankelijkheden } from '../toegang/dependencies';
import type { Simulator } from './simulator';

type Omzetting = (payloads: readonly JsonPayload[]) => Promise<JsonPayload[]>;

/** Everything the routes of the API work with. */
export interface Apiafhankelijkheden extends Afhankelijkheden {
  readonly simulator: Pick<Simulator, 'reken'>;
  readonly codec: { readonly decode: Omzetting; readonly encode: Omzetting };
  /** Whether the parts answer; a rejection says no. */
  readonly gezondheid: {
    readonly temporal: () => Promise<unknown>;
    readonly dossier: () => Promise<unknown>;
  };
}
