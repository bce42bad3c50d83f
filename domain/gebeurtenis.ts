import { z } from 'zod';
import { convenantSchema } from './convenant';
import { FASEN, KLOKSTAPPEN, LADDER, REGIEROLLEN, ROLLEN } from './fase';
import { gemeenteSchema, meldingSchema, onderwijssoortSchema, schoolSchema } from './melding';
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
] as const;
/** Why a case closed. */
export const SLUITREDENEN = ['teruggekeerd', ...AFSLUITREDENEN] as const;
export type Sluitreden = (typeof SLUITREDENEN)[number];

/** What of a case can be put right. */
export const CORRECTIEVELDEN = ['eersteVerzuimdag', 'geboortedatum', 'gemeente'] as const;
export type Correctieveld = (typeof CORRECTIEVELDEN)[number];

const taak = z.strictObject({
  type: z.enum(TAAKTYPEN),
  voor: z.enum(['regiehouder', 'leerplichtambtenaar', 'manager']),
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

/** Who pays for an offer, in percents (rule 8). */
const verdeling = z
  .strictObject({ gemeente: z.number().min(0).max(100), swv: z.number().min(0).max(100) })
  .refine((v) => v.gemeente + v.swv === 100, { error: 'gemeente en swv moeten samen 100 zijn' });

/** Events that stand in the file and no more: the case is after them what it was. */
const AANTEKENINGEN = {
  'eerste-actie-gemeld': z.strictObject({ toelichting: tekst }),
  /** The parents did not answer the request or the verdict in time (rule 9). */
  'antwoord-uitgebleven': z.strictObject({ taak: z.enum(TAAKTYPEN) }),
  'uitvoering-uitgebleven': z.strictObject({}),
  'onderwijsvraag-bewaakt': z.strictObject({ toelichting: tekst }),
  'vrijstelling-vastgelegd': z.strictObject({
    soort: tekst,
    status: keuze('aangevraagd', 'verleend', 'afgewezen'),
    /** What the samenwerkingsverband advised: a text, or yes or no; absent while it has not. */
    adviesSwv: z.union([tekst, jaNee]).nullable().optional(),
  }),
  opgeschaald: z.strictObject({ reden: z.string() }),
} as const;

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
  }),
  /** A relapse resumes the phase that was reached; what was paused runs on (rule 11). */
  'fase-hervat': z.strictObject({ fase: z.enum(LADDER), regie: regierol, gepauzeerdSinds: momentTekst }),
  'casus-gesloten': z.strictObject({ reden: z.enum(SLUITREDENEN) }),
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
  }),
  'voortgang-gemist': z.strictObject({ aantal: z.int() }),
  'toestemming-vastgelegd': z.strictObject({
    van: keuze('ouder', 'jongere'),
    besluit: keuze('gegeven', 'geweigerd', 'ingetrokken'),
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
    doorzettingsmacht: jaNee,
    verdeling,
  }),
  'aanbod-beantwoord': z.strictObject({ aanbod: sleutel, besluit: keuze('aanvaard', 'afgewezen') }),
  'doorbraaktafel-gepland': z.strictObject({ tijdstip: momentTekst }),
  'arbitrageverzoek-beantwoord': z.strictObject({
    besluit: keuze('instemming', 'weigering'),
    vertegenwoordiger: naam.optional(),
  }),
  'commissie-samengesteld': z.strictObject({
    ouders: z.string(),
    doorbraakteam: z.string(),
    naburigSwv: z.string(),
    voorzitter: z.string().nullable(),
  }),
  /** `buitenTermijn`: planned later than the convenant allows (rule 9). */
  'zitting-gepland': z.strictObject({ tijdstip: momentTekst, buitenTermijn: z.boolean() }),
  'uitspraak-gedaan': z.strictObject({ uitspraak: tekst, uitvoerenUiterlijk: datumSchema }),
  'uitspraak-beantwoord': z.strictObject({ besluit: keuze('aanvaard', 'niet-aanvaard') }),
  'uitvoering-bevestigd': z.strictObject({ uitgevoerd: jaNee }),
  'proces-verbaal-verzonden': z.strictObject({ route: keuze('strafrecht', 'civiel') }),
  'instemming-alsnog-vastgelegd': z.strictObject({ vertegenwoordiger: naam.optional() }),
  'om-besluit-vastgelegd': z.strictObject({
    besluit: z.enum(['vervolging', 'civiel', 'sepot']),
    zitting: z.enum(['officier', 'kanton']).nullable(),
  }),
  'om-uitkomst-vastgelegd': z.strictObject({ uitkomst: tekst }),
  'terugkeer-gemeld': z.strictObject({ vanaf: datumSchema, plek: tekst, volledig: jaNee }),
  'terugval-gemeld': z.strictObject({ vanaf: datumSchema }),
  'nazorg-bevestigd': z.strictObject({ toelichting: tekst }),
  afgeschaald: z.strictObject({ stap: z.enum(KLOKSTAPPEN), reden: z.string() }),
  overgedragen: z.strictObject({
    gemeente: gemeenteSchema,
    school: schoolSchema.optional(),
    onderwijssoort: onderwijssoortSchema,
    convenant: convenantSchema,
    regie: regierol,
    /** Who held the lead until now: they are told. */
    vorige: z.strictObject({ rol: regierol, persoon: z.string().nullable() }),
  }),
  'convenant-overgezet': z.strictObject({ convenant: convenantSchema }),
  toegewezen: z.strictObject({ rol: regierol, persoon: z.string().nullable(), reden: z.string() }),
  gecorrigeerd: z.strictObject({
    veld: z.enum(CORRECTIEVELDEN),
    waarde: z.string(),
    reden: z.string(),
    was: z.string(),
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
