import type { ColumnType, Expression, Generated, Selectable } from 'kysely';
import type { AgendaAdresTable } from './agendas/table';
import type { BetrokkeneTable, BetrokkeneWijzigingTable, GeenOuderTable } from './betrokkenen/table';
import type { BelofteTable } from './beloften/table';
import type { BeurtstandTable, BeurtTable } from './beurten/table';
import type { BevindingTable, BewakingTable, VerdachtTable } from './bewaking/table';
import type { BriefHandelingTable, BriefTable } from './brieven/table';
import type { ConceptTable } from './concept/table';
import type { CorvBerichtTable, CorvTerugmeldingTable } from './corv/table';
import type { DocumentDeelTable, DocumentTable } from './documenten/table';
import type { GezinscodeTable, GezinslinkTable, GezinspogingTable, GezinssignaalTable } from './gezin/table';
import type { KanaalproefTable, KanaalTable } from './kanalen/table';
import type { AfwezigheidTable, MensWijzigingTable, PersoonTable, SchoolTable } from './mensen/tables';
import type { BerichtTable, BezorgingTable, OmleidingTable, PostbusTable, ZendingTable } from './post/table';
import type { RechtenverzoekTable } from './rechtenverzoeken/table';
import type { RolverzoekTable } from './rolverzoeken/table';
import type { BeeindigdeSessieTable } from './sessies/table';
import type { VerzoeksleutelTable } from './verzoeksleutels/table';
import type { RegistratieTable, ZaaksysteemTable } from './registratie/table';
import type { StukOverhandigingTable, StukTable } from './stukken/table';
import type { AfgifteTable } from './afgiften/table';
import type { VerzamelopdrachtCasusTable, VerzamelopdrachtTable } from './verzamelopdrachten/table';
import type { RegisterstatusTable, VerzuimopeningTable, VerzuimurenTable } from './verzuim/table';
import type { AbonnementTable, VerzendingTable } from './abonnementen/table';
import type { StroomTable } from './stroom/table';
import type { VernietigingKindTable, VernietigingTable } from './vernietiging/table';
import type { WeergaveTable } from './weergaven/table';
import type { CasuswijzigingTable } from './wijzigingen/table';
import type { NietDubbelTable } from './dubbelen/table';
import type { Casus } from '../domain/casus';
import type { Fase, LadderFase, Regierol } from '../domain/fase';
import type { Gebeurtenissoort, Veroorzaker } from '../domain/gebeurtenis';
import type { Kijkersrol } from '../domain/gebruiker';
import type { Waarmee } from '../domain/waarmee';
import type { Taaktype } from '../domain/taak';
import type { Datum, Moment, Periode } from '../domain/tijd';

/** JSON: written as text, read as what it holds. */
type Json<T> = ColumnType<T, string, string>;

/** The case as it stands after its last event. */
export interface CasusTable {
  casusnummer: string;
  /** The short number that people use: drawn when the row is written without one, and never changed. */
  kenmerk: ColumnType<string, string | null | undefined, never>;
  workflowId: string;
  leerling: string | null;
  /** The key of the child: what is encrypted of this case is so with that. */
  kindsleutel: ColumnType<string, string | Expression<string>, never>;
  regio: string;
  gemeente: string;
  school: string | null;
  onderwijssoort: string;
  fase: Fase;
  bereikt: LadderFase;
  /** True while the doorbraaktafel of the case sits. */
  aanTafel: boolean;
  /** Ids of who sits at it; null: nobody was named. */
  tafelleden: string[] | null;
  regieRol: Regierol;
  regiePersoon: string | null;
  eersteVerzuimdag: Datum;
  gemeldOp: Moment;
  /** The next moment at which the clock does something by itself. */
  volgendeMoment: Moment | null;
  /** When the clock takes the next step of the ladder by itself; null: it takes none. */
  volgendeStap: Moment | null;
  /** When somebody last spoke with the family, as far as the file says so (domain/contact.ts). */
  laatsteContact: ColumnType<Moment | null, Moment | undefined, Moment | undefined>;
  /** True while the child is in danger: it stands at the top of every list. */
  gevaar: Generated<boolean>;
  geslotenOp: Moment | null;
  geslotenReden: string | null;
  /** Whole days at home with which the case was closed. */
  dagenThuis: number | null;
  /** The days of an open case that do not count, as periods; null of a closed one. */
  nietGeteld: ColumnType<readonly Periode[] | null, string | null, string | null>;
  /** In which weeks it changed its phase (migration 0065), kept by a trigger; null of a case that has none yet. */
  fasenloop: ColumnType<string | null, never, never>;
  vervolgOp: string | null;
  /** Number of the last event. */
  volgnummer: number;
  /** Hash of the last event, on which the next one hangs. */
  laatsteHash: Buffer;
  /** What stands in the clear of the case, and what is encrypted of it; only geheim/ reads and writes them. */
  toestand: Json<Casus>;
  geheim: Buffer;
}

/** The key of a child, wrapped in a key of the installation. A child has one; when that was destroyed, perhaps another. */
export interface KindsleutelTable {
  id: string;
  workflowId: string;
  /** Null: destroyed. The first bytes name the key in which it is wrapped. */
  verpakt: Buffer | null;
  /** Real times. */
  gemaaktOp: ColumnType<Moment, never, never>;
  vernietigdOp: ColumnType<Moment | null, never, Moment>;
}

/** The blind index of the names of children; nothing of a child without a name, or whose key was destroyed. */
export interface ZoeknaamTable {
  casusnummer: string;
  woorden: ColumnType<string[], readonly string[], readonly string[]>;
}

/** Every event, never changed. */
export interface GebeurtenisTable {
  casusnummer: string;
  nummer: number;
  id: string;
  soort: Gebeurtenissoort;
  op: Moment;
  werkelijkOp: Moment;
  door: Veroorzaker;
  actor: string | null;
  kanaal: string | null;
  /** What of its data stands in the clear, and what is encrypted; only geheim/ reads and writes them. */
  gegevens: Json<unknown>;
  geheim: Buffer | null;
  /** The salted hash of what is encrypted: what the chain holds of it. */
  gegevensHash: Buffer | null;
  /** Over this row and the hash of the one before (keten/schakel.ts). */
  hash: Buffer;
}

/** Every task that was ever opened. Role and person are those of the last write of the case. */
export interface TaakTable {
  casusnummer: string;
  /** Number of the event that opened it. */
  geopendBij: number;
  type: Taaktype;
  regio: string;
  gemeente: string;
  rol: Regierol;
  persoon: string | null;
  geopendOp: Moment;
  uiterlijk: Moment;
  herinnering: Moment | null;
  escalatie: Moment | null;
  gepauzeerd: boolean;
  /** That of its case. */
  gevaar: Generated<boolean>;
  status: 'open' | 'voltooid' | 'vervallen';
  geslotenOp: Moment | null;
}

/** Who saw personal data: one row per view, never changed. */
export interface InzageTable {
  id: Generated<string>;
  op: Moment;
  wie: string;
  naam: string;
  rol: Kijkersrol;
  /** Region of what was seen; null when nothing was found and whoever looked has no region. */
  regio: string | null;
  waarmee: Waarmee;
  /** Name of the page or the route, without what identifies anybody. */
  handeling: string;
  /** Case numbers of what was seen. */
  casussen: string[];
  aantal: number;
  /** The operation, in bytes; null: of before operations had ids. */
  trace: Buffer | null;
  span: Buffer | null;
  begonnenOp: Moment | null;
  /** 0: unset, 1: ok, 2: the server failed. */
  status: Generated<number>;
  /** Address of the processing activity. */
  verwerking: string | null;
  aanroeperTrace: Buffer | null;
  aanroeperSpan: Buffer | null;
  /** Ids of the keys of the children, in the order of their cases. */
  betrokkenen: string[] | null;
}

/** Up to which event somebody has seen a case on its page. */
export interface GezienTable {
  persoon: string;
  casusnummer: string;
  /** Number of the last event they saw. */
  tot: number;
  /** On the clock of the installation. */
  op: Moment;
}

/** Who is mentioned in a note. */
export interface VermeldingTable {
  casusnummer: string;
  /** Number of the event of the note. */
  nummer: number;
  persoon: string;
}

export interface Tables {
  casus: CasusTable;
  kindsleutel: KindsleutelTable;
  zoeknaam: ZoeknaamTable;
  casuswijziging: CasuswijzigingTable;
  nietDubbel: NietDubbelTable;
  gebeurtenis: GebeurtenisTable;
  taak: TaakTable;
  bericht: BerichtTable;
  bezorging: BezorgingTable;
  omleiding: OmleidingTable;
  zending: ZendingTable;
  postbus: PostbusTable;
  brief: BriefTable;
  briefHandeling: BriefHandelingTable;
  afgifte: AfgifteTable;
  kanaal: KanaalTable;
  kanaalproef: KanaalproefTable;
  inzage: InzageTable;
  gezien: GezienTable;
  vermelding: VermeldingTable;
  persoon: PersoonTable;
  afwezigheid: AfwezigheidTable;
  school: SchoolTable;
  agendaAdres: AgendaAdresTable;
  mensWijziging: MensWijzigingTable;
  concept: ConceptTable;
  rolverzoek: RolverzoekTable;
  beeindigdeSessie: BeeindigdeSessieTable;
  verzoeksleutel: VerzoeksleutelTable;
  betrokkene: BetrokkeneTable;
  betrokkeneWijziging: BetrokkeneWijzigingTable;
  geenOuder: GeenOuderTable;
  stuk: StukTable;
  stukOverhandiging: StukOverhandigingTable;
  corvBericht: CorvBerichtTable;
  corvTerugmelding: CorvTerugmeldingTable;
  zaaksysteem: ZaaksysteemTable;
  registratie: RegistratieTable;
  weergave: WeergaveTable;
  document: DocumentTable;
  documentDeel: DocumentDeelTable;
  verzamelopdracht: VerzamelopdrachtTable;
  verzamelopdrachtCasus: VerzamelopdrachtCasusTable;
  belofte: BelofteTable;
  beurt: BeurtTable;
  beurtstand: BeurtstandTable;
  verzuimuren: VerzuimurenTable;
  verzuimopening: VerzuimopeningTable;
  registerstatus: RegisterstatusTable;
  gezinslink: GezinslinkTable;
  gezinscode: GezinscodeTable;
  gezinspoging: GezinspogingTable;
  gezinssignaal: GezinssignaalTable;
  stroom: StroomTable;
  abonnement: AbonnementTable;
  verzending: VerzendingTable;
  bewaking: BewakingTable;
  bevinding: BevindingTable;
  verdacht: VerdachtTable;
  vernietiging: VernietigingTable;
  vernietigingKind: VernietigingKindTable;
  rechtenverzoek: RechtenverzoekTable;
}

export type Taakregel = Selectable<TaakTable>;
