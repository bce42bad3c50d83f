import { z } from 'zod';
import { convenantSchema } from './convenant';
import { FASEN, KLOKSTAPPEN, LADDER, REGIEROLLEN, ROLLEN } from './fase';
import { AANTEKENINGEN } from './gebeurtenissen/aantekeningen';
import { ARBITRAGEGEBEURTENISSEN } from './gebeurtenissen/arbitrage';
import { BEREIKGEBEURTENISSEN } from './gebeurtenissen/bereiken';
import { OMGEBEURTENISSEN } from './gebeurtenissen/om';
import { OVERDRACHTGEBEURTENISSEN } from './gebeurtenissen/overdracht';
import { TAFELGEBEURTENISSEN } from './gebeurtenissen/tafel';
import { meldingSchema } from './melding';
import { TAAKTYPEN } from './taak';
import { datumSchema } from './tijd';
import { voortzettingSchema } from './vervolg';
import { jaNee, keuze, naam, sleutel, tekst } from './velden';

const momentTekst = z.iso.datetime();
const regierol = z.enum(REGIEROLLEN);
const toestemmers = z.array(z.enum(['ouder', 'jongere']));

/** Why a phase opened. */
export const AANLEIDINGEN = [
  'melding',
  'termijn',
  'herbeoordeling',
  'perspectief-verlopen',
  'stagnatie',
  'voortgang-gemist',
  'langdurig-verwacht',
  'opschaling',
  'afschaling',
  'weigering',
  'geen-antwoord',
  'niet-aanvaard',
  'alsnog-instemming',
  'sepot',
  'om-uitkomst',
  'afgezien',
  'gevaar',
  'terugkeer',
  'terugval',
] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

/** Why somebody closes a case from which the child does not come back. */
export const AFSLUITREDENEN = [
  'verhuisd-buitenland',
  'niet-meer-leerplichtig',
  'doorstroompunt',
  'overleden',
  'foutieve-melding',
  'dubbele-melding',
] as const;
/** Why a case closed. */
export const SLUITREDENEN = ['teruggekeerd', ...AFSLUITREDENEN] as const;
export type Sluitreden = (typeof SLUITREDENEN)[number];

/** What of a case can be put right. */
export const CORRECTIEVELDEN = [
  'eersteVerzuimdag',
  'geboortedatum',
  'gemeente',
  'naam',
  'school',
  'onderwijssoort',
] as const;
export type Correctieveld = (typeof CORRECTIEVELDEN)[number];

const taak = z.strictObject({
  type: z.enum(TAAKTYPEN),
  voor: z.enum(['regiehouder', 'school', 'leerplichtambtenaar', 'manager']),
  /** Only on the next round of a recurring task that somebody has. */
  persoon: z.string().optional(),
  fase: z.enum(LADDER).nullable(),
  geopendOp: momentTekst,
  uiterlijk: momentTekst,
  herinnering: momentTekst.nullable(),
  escalatie: momentTekst.nullable(),
  elke: z.int().nullable(),
  rondeVanaf: momentTekst.nullable(),
  gepauzeerd: z.boolean(),
});

/** A task that somebody has. */
const taakVanPersoon = z.strictObject({ taak: keuze(...TAAKTYPEN), persoon: naam });

const PERCENTAGE = { error: 'moet een percentage zijn: een getal van 0 tot en met 100' };
const percentage = z.number(PERCENTAGE).min(0, PERCENTAGE).max(100, PERCENTAGE);

/** Who pays for an offer, in percents (rule 8). */
const verdeling = z
  .strictObject({ gemeente: percentage, swv: percentage })
  .refine((v) => v.gemeente + v.swv === 100, { error: 'gemeente en swv moeten samen 100 zijn' });

/** The rungs of the ladder of effectiveness, each with a form of regie of its own (rule 4). */
export const EFFECTIVITEIT = ['eenvoudig', 'gecompliceerd', 'complex', 'chaotisch', 'stagnatie'] as const;
export type Effectiviteit = (typeof EFFECTIVITEIT)[number];

/** The data of every event, by its kind. A command whose data are kept as they were given takes them from here. */
export const GEBEURTENISSEN = {
  'casus-gemeld': z.strictObject({
    casusnummer: z.string(),
    melding: meldingSchema.extend({ leerling: z.string().optional() }),
    convenant: convenantSchema,
    vervolgOp: voortzettingSchema.nullable(),
  }),
  'melding-gevoegd': z.strictObject({ melding: meldingSchema, eersteVerzuimdag: datumSchema }),
  'fase-geopend': z.strictObject({
    fase: z.enum(FASEN),
    aanleiding: z.enum(AANLEIDINGEN),
    regie: regierol,
    /** True when the case only passes through this phase, on its way to the next (rules 1, 3 and 12). */
    doorlopen: z.boolean(),
    /** Whole days between the moment the term passed and the moment it fired, for terms found passed (rule 1). */
    verlaat: z.int().nullable(),
    /** Whose consent counts in this phase (rule 6). */
    toestemmers,
    /** Whether the phase asks for it: om does not. */
    vraagtToestemming: z.boolean(),
    /** Nazorg runs on: it is only the step that a relapse would resume (rule 10). */
    tijdensNazorg: z.literal(true).optional(),
  }),
  /** A relapse resumes the phase that was reached; what was paused runs on (rule 11). */
  'fase-hervat': z.strictObject({ fase: z.enum(LADDER), regie: regierol, gepauzeerdSinds: momentTekst }),
  /** `casus`: the other case, of a report that was made twice. */
  'casus-gesloten': z.strictObject({
    reden: z.enum(SLUITREDENEN),
    toelichting: tekst.optional(),
    casus: z.string().optional(),
  }),
  'taak-geopend': taak,
  'taak-voltooid': z.strictObject({ taak: z.enum(TAAKTYPEN) }),
  'taak-vervallen': z.strictObject({ taak: z.enum(TAAKTYPEN) }),
  'taak-genomen': taakVanPersoon,
  /** `vorige`: whose task it was until now, so that they are told. */
  'taak-doorgegeven': taakVanPersoon.extend({
    reden: tekst,
    vorige: z.strictObject({ rol: regierol, persoon: z.string().nullable() }),
  }),
  'taak-herinnerd': z.strictObject({ taak: z.enum(TAAKTYPEN) }),
  /** `volgende`: the next weekly moment of a recurring task that stays overdue. */
  'taak-geescaleerd': z.strictObject({ taak: z.enum(TAAKTYPEN), volgende: momentTekst.nullable() }),
  'voortgang-gerapporteerd': z.strictObject({
    oordeel: keuze('op-schema', 'stagnatie', 'langdurig-verwacht'),
    toelichting: tekst,
    /** The rung of the ladder of effectiveness (rule 4). */
    trede: keuze(...EFFECTIVITEIT).optional(),
  }),
  'voortgang-gemist': z.strictObject({ aantal: z.int() }),
  'toestemming-vastgelegd': z.strictObject({
    van: keuze('ouder', 'jongere'),
    besluit: keuze('gegeven', 'geweigerd', 'ingetrokken'),
    /** The parent whose answer it is; absent: of all who are asked together (rule 6). */
    wie: naam.optional(),
    hoe: keuze('mondeling', 'schriftelijk').optional(),
    /** When it was said; absent: when it was recorded. */
    datum: datumSchema.optional(),
    waarvoor: tekst.optional(),
    /** The first day on which a consent does not hold any more. It changes nothing by itself: whoever leads asks again. */
    geldigTot: datumSchema.optional(),
  }),
  'perspectief-vastgelegd': z.strictObject({ omschrijving: tekst, verwachtOp: datumSchema }),
  'perspectief-vervallen': z.strictObject({}),
  'afspraak-gemaakt': z.strictObject({
    afspraak: sleutel,
    omschrijving: tekst,
    wie: naam,
    uiterlijk: datumSchema,
  }),
  /** The date of an agreement has come: the regie-holder is asked whether it was kept (rule 7). */
  'afspraak-verlopen': z.strictObject({ afspraak: z.string() }),
  'afspraak-gecontroleerd': z.strictObject({ afspraak: sleutel, nagekomen: jaNee }),
  'aanbod-gedaan': z.strictObject({
    aanbod: sleutel,
    soort: keuze('onderwijs', 'zorg', 'onderwijszorg', 'afstandsonderwijs', 'dagbesteding', 'werk'),
    aanbieder: naam,
    startdatum: datumSchema,
    wachtlijst: jaNee,
    /** What bridges the wait (rule 8). */
    overbrugging: tekst.optional(),
    doorzettingsmacht: jaNee,
    verdeling,
  }),
  'aanbod-beantwoord': z.strictObject({ aanbod: sleutel, besluit: keuze('aanvaard', 'afgewezen') }),
  /** The start date of an offer has come: the regie-holder is asked whether it started (rule 8). */
  'start-gevraagd': z.strictObject({ aanbod: z.string() }),
  'start-gecontroleerd': z.strictObject({
    aanbod: sleutel,
    gestart: jaNee,
    toelichting: tekst,
    startdatum: datumSchema.optional(),
  }),
  ...TAFELGEBEURTENISSEN,
  ...ARBITRAGEGEBEURTENISSEN,
  ...OMGEBEURTENISSEN,
  /** `teBevestigen`: nazorg does not end before the regie-holder has said that it is so (rule 11). */
  'terugkeer-gemeld': z.strictObject({
    vanaf: datumSchema,
    plek: tekst,
    volledig: jaNee,
    teBevestigen: z.boolean(),
  }),
  'terugkeer-bevestigd': z.strictObject({ bevestigd: jaNee, toelichting: tekst }),
  'terugval-gemeld': z.strictObject({ vanaf: datumSchema }),
  'nazorg-bevestigd': z.strictObject({ toelichting: tekst }),
  afgeschaald: z.strictObject({ stap: z.enum(KLOKSTAPPEN), reden: z.string() }),
  ...BEREIKGEBEURTENISSEN,
  ...OVERDRACHTGEBEURTENISSEN,
  'convenant-overgezet': z.strictObject({ convenant: convenantSchema }),
  toegewezen: z.strictObject({ rol: regierol, persoon: z.string().nullable(), reden: z.string() }),
  gecorrigeerd: z.strictObject({
    veld: z.enum(CORRECTIEVELDEN),
    waarde: z.string().nullable(),
    reden: z.string(),
    was: z.string().nullable(),
    /** Who leads from now on: a school that is corrected can change it (rule 17). */
    regie: regierol,
    /** Whose consent counts from now on, by the corrected age when the phase opened (rule 6). */
    toestemmers,
  }),
  ...AANTEKENINGEN,
} as const;

export type Gebeurtenissoort = keyof typeof GEBEURTENISSEN;
export type Aantekening = GebeurtenisVan<keyof typeof AANTEKENINGEN>;

/** Who an event is of: the role that gave the command, or the clock. */
export const VEROORZAKERS = [...ROLLEN, 'klok'] as const;
export type Veroorzaker = (typeof VEROORZAKERS)[number];

/** One thing that happened in a case (rule 17): what, when (a canonical moment), and on whose authority. */
export type Gebeurtenis = {
  [S in Gebeurtenissoort]: {
    readonly soort: S;
    readonly op: string;
    readonly door: Veroorzaker;
    readonly gegevens: z.infer<(typeof GEBEURTENISSEN)[S]>;
  };
}[Gebeurtenissoort];

export type GebeurtenisVan<S extends Gebeurtenissoort> = Extract<Gebeurtenis, { soort: S }>;

/** True when an event changes nothing of the case. */
export function isAantekening(gebeurtenis: Gebeurtenis): gebeurtenis is Aantekening {
  return Object.hasOwn(AANTEKENINGEN, gebeurtenis.soort);
}
