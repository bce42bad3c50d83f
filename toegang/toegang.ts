import type { ConceptStore } from '../dossier/concept/concept';
import type { EndedSessions } from '../dossier/sessies/ended';
import type { KeyRing } from '../temporal/codec';
import type { Gebruiker } from '../domain/gebruiker';
import { whoIs, type Aanspraak, type KnownPerson } from './claims';
import { gebruikerVanToken } from './bearer';
import type { Attempts } from './attempts';
import type { Oidc } from './settings';
import { Cookies } from './cookies';
import { Provider } from './provider';
import { Trips } from './trip';
import { Sessions } from './session';
import { everybodyLokaal, type Identify } from './wie';
import { Seal } from './seal';

/** What signing in is built on. */
export interface ToegangParts {
  /** Null: no provider, and only this computer gets in. */
  readonly oidc: Oidc | null;
  readonly keys: KeyRing;
  readonly concepten: ConceptStore;
  /** Which sessions were ended. */
  readonly sessies: Pick<EndedSessions, 'add' | 'has'>;
  /** How often bad tokens are shown. */
  readonly pogingen: Attempts;
  /** The people of the regions. */
  readonly mensen: {
    readonly vind: (id: string) => Promise<KnownPerson | null>;
    readonly actieven: () => Promise<readonly KnownPerson[]>;
    readonly scholen: () => Promise<readonly { readonly regio: string; readonly brin: string }[]>;
  };
  /** Every region that has a convenant. */
  readonly regios: readonly string[];
  readonly reportError: (error: unknown) => void;
  /** Milliseconds since 1970: real time, whatever the clock of the cases says. */
  readonly nu?: () => number;
}

/** How people and programs get in. */
export interface Toegang {
  readonly oidc: Oidc | null;
  readonly provider: Provider | null;
  readonly sessions: Sessions;
  readonly trips: Trips;
  readonly concepten: ConceptStore;
  readonly mensen: ToegangParts['mensen'];
  readonly regios: readonly string[];
  readonly reportError: (error: unknown) => void;
  /** Who somebody is now; rejects with an `SignInRefused` for who does not get in (any more). */
  readonly wie: (aanspraak: Aanspraak) => Promise<Gebruiker>;
  /** Who calls the API: `lokaal`, or with a provider the bearer of a token. It never looks at cookies. */
  readonly identify: Identify;
}

/** Puts together how people and programs get in; asks nothing of anybody yet. */
export function createToegang({ oidc, keys, sessies, pogingen, nu, ...parts }: ToegangParts): Toegang {
  const seal = new Seal(keys);
  const mark = [...keys.all.keys()].at(-1)?.slice(0, 6) ?? '';
  const cookies = new Cookies(oidc?.publicUrl.protocol === 'https:', mark);
  const provider = oidc === null ? null : new Provider(oidc, parts.reportError);

  /** A program has no place among the people, and must get through while their database is away. */
  const wie = async (aanspraak: Aanspraak): Promise<Gebruiker> => {
    const bekende = aanspraak.rol === 'systeem' ? null : await parts.mensen.vind(aanspraak.id);
    return whoIs(aanspraak, bekende, (regio) => parts.regios.includes(regio));
  };
  return {
    ...parts,
    oidc,
    provider,
    sessions: new Sessions(seal, cookies, sessies, nu),
    trips: new Trips(seal, cookies, nu),
    wie,
    identify:
      oidc === null || provider === null
        ? everybodyLokaal
        : (req) =>
            pogingen.judge(req, req.headers.authorization, () => gebruikerVanToken(req, oidc, provider, wie)),
  };
}
