import type { Conceptenkast } from '../dossier/concept/concept';
import type { Sleutelbos } from '../temporal/codec';
import type { Gebruiker } from '../domain/gebruiker';
import { wieIs, type Aanspraak, type Bekende } from './claims';
import { gebruikerVanToken } from './bearer';
import type { Oidc } from './settings';
import { Koekjes } from './cookies';
import { Provider } from './provider';
import { Reizen } from './trip';
import { Sessies } from './session';
import { iedereenLokaal, type Herkenning } from './wie';
import { Zegel } from './seal';

/** What signing in is built on. */
export interface Toegangsdelen {
  /** Null: no provider, and only this computer gets in. */
  readonly oidc: Oidc | null;
  readonly sleutels: Sleutelbos;
  readonly concepten: Conceptenkast;
  /** The people of the regions. */
  readonly mensen: {
    readonly vind: (id: string) => Promise<Bekende | null>;
    readonly actieven: () => Promise<readonly Bekende[]>;
    readonly scholen: () => Promise<readonly { readonly regio: string; readonly brin: string }[]>;
  };
  /** Every region that has a convenant. */
  readonly regios: readonly string[];
  readonly meldFout: (fout: unknown) => void;
  /** Milliseconds since 1970: real time, whatever the clock of the cases says. */
  readonly nu?: () => number;
}

/** How people and programs get in. */
export interface Toegang {
  readonly oidc: Oidc | null;
  readonly provider: Provider | null;
  readonly sessies: Sessies;
  readonly reizen: Reizen;
  readonly concepten: Conceptenkast;
  readonly mensen: Toegangsdelen['mensen'];
  readonly regios: readonly string[];
  readonly meldFout: (fout: unknown) => void;
  /** Who somebody is now; rejects with an `Afwijzing` for who does not get in (any more). */
  readonly wie: (aanspraak: Aanspraak) => Promise<Gebruiker>;
  /** Who calls the API: `lokaal`, or with a provider the bearer of a token. It never looks at cookies. */
  readonly wieVraagt: Herkenning;
}

/** Puts together how people and programs get in; asks nothing of anybody yet. */
export function maakToegang({ oidc, sleutels, nu, ...delen }: Toegangsdelen): Toegang {
  const zegel = new Zegel(sleutels);
  const merk = [...sleutels.alle.keys()].at(-1)?.slice(0, 6) ?? '';
  const koekjes = new Koekjes(oidc?.eigenAdres.protocol === 'https:', merk);
  const provider = oidc === null ? null : new Provider(oidc, delen.meldFout);

  /** A program has no place among the people, and must get through while their database is away. */
  const wie = async (aanspraak: Aanspraak): Promise<Gebruiker> => {
    const bekende = aanspraak.rol === 'systeem' ? null : await delen.mensen.vind(aanspraak.id);
    return wieIs(aanspraak, bekende, (regio) => delen.regios.includes(regio));
  };
  return {
    ...delen,
    oidc,
    provider,
    sessies: new Sessies(zegel, koekjes, nu),
    reizen: new Reizen(zegel, koekjes, nu),
    wie,
    wieVraagt:
      oidc === null || provider === null
        ? iedereenLokaal
        : (req) => gebruikerVanToken(req, oidc, provider, wie),
  };
}
