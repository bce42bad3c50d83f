import type { Casussen } from '../client/casussen';
import type { Klok } from '../client/klok';
import type { Stukmaker } from '../client/stukmaker';
import type { Temporalstand } from '../client/temporalstand';
import type { Convenanten } from '../convenanten/convenanten';
import type { Abonnementen } from '../dossier/abonnementen/abonnementen';
import type { Verzendingen } from '../dossier/abonnementen/verzendingen';
import type { Agendas } from '../dossier/agendas/agendas';
import type { Beloften } from '../dossier/beloften/beloften';
import type { Betrokkenen } from '../dossier/betrokkenen/betrokkenen';
import type { Bewaking } from '../dossier/bewaking/bewaking';
import type { Databasestand } from '../dossier/bewaking/installatie';
import type { Brieven } from '../dossier/brieven/brieven';
import type { ConceptStore } from '../dossier/concept/concept';
import type { DossierReader } from '../dossier/dossier';
import type { Gezin } from '../dossier/gezin/gezin';
import type { Kanalen } from '../dossier/kanalen/kanalen';
import type { Documenten } from '../dossier/documenten/documenten';
import type { Corvberichten } from '../dossier/corv/corvberichten';
import type { Stukken } from '../dossier/stukken/stukken';
import type { Verzamelopdrachten } from '../dossier/verzamelopdrachten/verzamelopdrachten';
import type { Registermeldingen } from '../dossier/verzuim/registermeldingen';
import type { Vernietigingen } from '../dossier/vernietiging/vernietigingen';
import type { VerzuimStore } from '../dossier/verzuim/verzuim';
import type { Weergaven } from '../dossier/weergaven/weergaven';
import type { CorvSettings } from '../settings/corv';
import type { Aandacht } from '../dossier/mensen/aandacht';
import type { Mensen } from '../dossier/mensen/mensen';
import type { Rechtenverzoeken } from '../dossier/rechtenverzoeken/rechtenverzoeken';
import type { Rolverzoeken } from '../dossier/rolverzoeken/rolverzoeken';
import type { Post } from '../dossier/post/post';
import type { Sjablonen } from '../taal/berichten/sjabloon';
import type { Registraties } from '../dossier/registratie/registraties';
import type { Attempts } from './attempts';
import type { Gezinsbrowsers } from './gezinsbrowser';
import type { Toegang } from './toegang';
import type { Identify } from './wie';

/** What an installation runs on, for its administrator. */
export interface Installatie {
  /** Of the product. */
  readonly versie: string;
  /** Public names of the keys of the installation. */
  readonly sleutels: { readonly actief: string; readonly oude: readonly string[] };
  /** Rejects when Temporal does not answer. */
  readonly temporal: () => Promise<Temporalstand>;
  /** Rejects as `DossierUnreachable`. */
  readonly database: () => Promise<Databasestand>;
}

/** Everything that both doors work with. */
export interface Dependencies {
  readonly casussen: Casussen;
  readonly dossier: DossierReader;
  /** People, absences and schools of the regions. */
  readonly mensen: Mensen;
  /** Roles with rights over others that wait for a second person. */
  readonly rolverzoeken: Rolverzoeken;
  /** The people around the children. */
  readonly betrokkenen: Betrokkenen;
  /** What people say of the agreements that were made with them. */
  readonly beloften: Beloften;
  /** What the watchdog found, and how far it is. */
  readonly bewaking: Bewaking;
  /** What it runs on. */
  readonly installatie: Installatie;
  /** The families' own pages. */
  readonly gezin: Gezin;
  /** Which browsers may open them. */
  readonly gezinsbrowsers: Gezinsbrowsers;
  /** What somebody typed on a page and goes on with on the next. */
  readonly concepten: ConceptStore;
  /** Messages that have not arrived. */
  readonly post: Post;
  /** Messages that go on paper. */
  readonly brieven: Brieven;
  /** The channels of the workers, test messages over them, and what carriers say afterwards. */
  readonly kanalen: Kanalen;
  /** What stands in the case systems of the regions. */
  readonly registraties: Registraties;
  /** The documents beside the files of cases. */
  readonly documenten: Documenten;
  /** The files for OM and RvdK that were made, and to whom they went. */
  readonly stukken: Stukken;
  /** The calendars that people subscribe to. */
  readonly agendas: Agendas;
  /** Which programs hear what happens at an address of their own, and what was delivered there. */
  readonly abonnementen: Abonnementen;
  readonly verzendingen: Verzendingen;
  /** The lists of cases that people keep for themselves. */
  readonly weergaven: Weergaven;
  /** Commands that people give in many cases at once. */
  readonly verzamelopdrachten: Verzamelopdrachten;
  /** Hours of absence as they occur. */
  readonly verzuim: VerzuimStore;
  /** Reports as the verzuimregister relays them. */
  readonly registermeldingen: Registermeldingen;
  /** Lists of children of whom everything was kept long enough. */
  readonly vernietigingen: Vernietigingen;
  /** What families asked of their data, and what was decided. */
  readonly rechtenverzoeken: Rechtenverzoeken;
  /** Has a list destroyed that was approved. Rejects with `TemporalUnreachable` when it was not begun. */
  readonly vernietig: (lijst: string) => Promise<void>;
  /** The requests to the Raad as messages for CORV, and what came back. */
  readonly corvberichten: Corvberichten;
  /** Who sends them for each gemeente; absent: nobody. */
  readonly corv?: CorvSettings | undefined;
  /** Has such a file or message made. */
  readonly stukmaker: Pick<Stukmaker, 'idVan' | 'maak'>;
  /** What of the roster asks for attention. */
  readonly aandacht: Aandacht;
  readonly convenanten: Convenanten;
  /** The templates of a region, with which its messages are made. */
  readonly sjablonen: (regio: string) => Sjablonen;
  /** What is wrong with templates, by region: what it is wrong with goes in our words. */
  readonly sjabloongebreken: ReadonlyMap<string, readonly string[]>;
  readonly klok: Klok;
  /** Address of the workflows in the Temporal Web UI, for the pages; absent: nobody is sent there. */
  readonly temporalUi?: string | undefined;
  /** True when only this computer may ask anything. */
  readonly loopbackOnly: boolean;
  /** Who sends a request; absent: everybody is `lokaal`. */
  readonly identify?: Identify | undefined;
  /** How people sign in to the pages; absent: the pages are for whoever `identify` names. */
  readonly toegang?: Toegang | undefined;
  /** How often bad tokens and secrets are shown. */
  readonly pogingen: Attempts;
  /** Where unforeseen errors go. */
  readonly reportError: (error: unknown) => void;
}
