import { z } from 'zod';
import type { Convenant } from './convenant';
import type { Rol } from './fase';
import { gemeenteSchema, onderwijssoortSchema, schoolSchema } from './melding';
import { TAAKTYPEN } from './taak';
import { datumSchema, momentSchema } from './tijd';

const tekst = z
  .string({ error: 'is verplicht en moet tekst zijn' })
  .trim()
  .min(1, { error: 'mag niet leeg zijn' })
  .max(4000, { error: 'mag ten hoogste 4000 tekens zijn' });
const naam = tekst.max(200, { error: 'mag ten hoogste 200 tekens zijn' });
const sleutel = tekst.max(100, { error: 'mag ten hoogste 100 tekens zijn' });
const jaNee = z.boolean({ error: 'moet true of false zijn' });

/** One of a few words, with an error that names them. */
function keuze<const T extends readonly [string, ...string[]]>(...woorden: T) {
  return z.enum(woorden, { error: `moet een van ${woorden.join(', ')} zijn` });
}

const verdeling = z
  .strictObject({ gemeente: z.number().min(0).max(100), swv: z.number().min(0).max(100) })
  .refine((v) => v.gemeente + v.swv === 100, { error: 'gemeente en swv moeten samen 100 zijn' });

const omBesluit = z.discriminatedUnion(
  'besluit',
  [
    z.strictObject({ besluit: z.literal('vervolging'), zitting: keuze('officier', 'kanton') }),
    z.strictObject({ besluit: z.literal('civiel') }),
    z.strictObject({ besluit: z.literal('sepot') }),
  ],
  { error: 'moet een van vervolging, civiel, sepot zijn' },
);

const correctie = z.discriminatedUnion(
  'veld',
  [
    z.strictObject({ veld: z.literal('eersteVerzuimdag'), waarde: datumSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('geboortedatum'), waarde: datumSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('gemeente'), waarde: gemeenteSchema, reden: tekst }),
  ],
  { error: 'moet een van eersteVerzuimdag, geboortedatum, gemeente zijn' },
);

/** The seats of an arbitration commission: none empty, nobody twice (rule 9). */
const commissie = z
  .strictObject({ ouders: naam, doorbraakteam: naam, naburigSwv: naam, voorzitter: naam.optional() })
  .refine(
    (c) => {
      const namen = Object.values(c).filter((n) => n !== undefined);
      return (
        new Set(namen.map((n) => n.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase())).size ===
        namen.length
      );
    },
    { error: 'iedere zetel moet door een andere persoon worden bezet' },
  );

const vertegenwoordiger = naam.optional();

/** The data of every command, by its name. */
export const GEGEVENS = {
  rapporteerVoortgang: z.strictObject({
    oordeel: keuze('op-schema', 'stagnatie', 'langdurig-verwacht'),
    toelichting: tekst,
  }),
  meldEersteActie: z.strictObject({ toelichting: tekst }),
  legToestemmingVast: z.strictObject({
    van: keuze('ouder', 'jongere'),
    besluit: keuze('gegeven', 'geweigerd', 'ingetrokken'),
  }),
  legPerspectiefVast: z.strictObject({ omschrijving: tekst, verwachtOp: datumSchema }),
  maakAfspraak: z.strictObject({ afspraak: sleutel, omschrijving: tekst, wie: naam, uiterlijk: datumSchema }),
  controleerAfspraak: z.strictObject({ afspraak: sleutel, nagekomen: jaNee }),
  doeAanbod: z.strictObject({
    aanbod: sleutel,
    soort: keuze('onderwijs', 'zorg', 'onderwijszorg', 'afstandsonderwijs', 'dagbesteding', 'werk'),
    aanbieder: naam,
    startdatum: datumSchema,
    wachtlijst: jaNee,
    doorzettingsmacht: jaNee.optional(),
    verdeling: verdeling.optional(),
  }),
  beantwoordAanbod: z.strictObject({ aanbod: sleutel, besluit: keuze('aanvaard', 'afgewezen') }),
  planDoorbraaktafel: z.strictObject({ op: momentSchema }),
  beantwoordArbitrageverzoek: z.strictObject({
    besluit: keuze('instemming', 'weigering'),
    vertegenwoordiger,
  }),
  stelCommissieSamen: commissie,
  planZitting: z.strictObject({ op: momentSchema }),
  doeUitspraak: z.strictObject({ uitspraak: tekst, uitvoerenUiterlijk: datumSchema }),
  beantwoordUitspraak: z.strictObject({ besluit: keuze('aanvaard', 'niet-aanvaard') }),
  bevestigUitvoering: z.strictObject({ uitgevoerd: jaNee }),
  verzendProcesVerbaal: z.strictObject({ route: keuze('strafrecht', 'civiel') }),
  legAlsnogInstemmingVast: z.strictObject({ vertegenwoordiger }),
  legOmBesluitVast: omBesluit,
  legOmUitkomstVast: z.strictObject({ uitkomst: tekst }),
  bewaakOnderwijsvraag: z.strictObject({ toelichting: tekst }),
  legVrijstellingVast: z.strictObject({
    soort: tekst,
    status: keuze('aangevraagd', 'verleend', 'afgewezen'),
    /** What the samenwerkingsverband advised: a text, or yes or no; absent while it has not. */
    adviesSwv: z.union([tekst, jaNee]).nullable().optional(),
  }),
  meldTerugkeer: z.strictObject({ vanaf: datumSchema, plek: tekst, volledig: jaNee }),
  meldTerugval: z.strictObject({ vanaf: datumSchema }),
  bevestigNazorg: z.strictObject({ toelichting: tekst }),
  schaalOp: z.strictObject({ reden: tekst }),
  schaalAf: z.strictObject({ reden: tekst }),
  draagOver: z.strictObject({
    gemeente: gemeenteSchema,
    school: schoolSchema.optional(),
    onderwijssoort: onderwijssoortSchema.optional(),
  }),
  wijsToe: z.strictObject({ persoon: naam, reden: tekst }),
  neemTaak: z.strictObject({ taak: keuze(...TAAKTYPEN), persoon: naam }),
  geefTaakDoor: z.strictObject({ taak: keuze(...TAAKTYPEN), persoon: naam, reden: tekst }),
  zetConvenantOver: z.strictObject({ versie: z.int({ error: 'moet een versienummer zijn' }).min(1) }),
  corrigeer: correctie,
  sluitAf: z.strictObject({
    reden: keuze(
      'verhuisd-buitenland',
      'niet-meer-leerplichtig',
      'doorstroompunt',
      'overleden',
      'foutieve-melding',
    ),
  }),
} as const;

export type Opdrachtnaam = keyof typeof GEGEVENS;
export type Gegevens<N extends Opdrachtnaam> = z.infer<(typeof GEGEVENS)[N]>;

export const OPDRACHTNAMEN = Object.keys(GEGEVENS) as [Opdrachtnaam, ...Opdrachtnaam[]];

type Bevoegde = 'S' | 'C' | 'L' | 'M';

/** Who may give which command (rule 19): S school and systeem, C casusregisseur, L leerplichtambtenaar, M manager. */
export const BEVOEGD: Record<Opdrachtnaam, readonly Bevoegde[]> = {
  rapporteerVoortgang: ['S', 'C', 'L'],
  meldEersteActie: ['S', 'C', 'L'],
  legToestemmingVast: ['S', 'C', 'L'],
  legPerspectiefVast: ['C', 'L'],
  maakAfspraak: ['S', 'C', 'L'],
  controleerAfspraak: ['S', 'C', 'L'],
  doeAanbod: ['S', 'C', 'L'],
  beantwoordAanbod: ['S', 'C', 'L'],
  planDoorbraaktafel: ['C', 'L'],
  beantwoordArbitrageverzoek: ['C', 'L'],
  stelCommissieSamen: ['C', 'L'],
  planZitting: ['C', 'L'],
  doeUitspraak: ['C', 'L'],
  beantwoordUitspraak: ['C', 'L'],
  bevestigUitvoering: ['C', 'L'],
  verzendProcesVerbaal: ['L'],
  legAlsnogInstemmingVast: ['L'],
  legOmBesluitVast: ['L'],
  legOmUitkomstVast: ['L'],
  bewaakOnderwijsvraag: ['C', 'L'],
  legVrijstellingVast: ['L'],
  meldTerugkeer: ['S', 'C', 'L'],
  meldTerugval: ['S', 'C', 'L'],
  bevestigNazorg: ['S', 'C', 'L'],
  schaalOp: ['C', 'L'],
  schaalAf: ['C', 'L'],
  draagOver: ['C', 'L', 'M'],
  wijsToe: ['C', 'L', 'M'],
  neemTaak: ['S', 'C', 'L', 'M'],
  geefTaakDoor: ['S', 'C', 'L', 'M'],
  zetConvenantOver: ['M'],
  corrigeer: ['C', 'L', 'M'],
  sluitAf: ['L', 'M'],
};

/** The letter of a role in the table above. */
export const LETTER: Record<Rol, Bevoegde> = {
  school: 'S',
  systeem: 'S',
  casusregisseur: 'C',
  leerplichtambtenaar: 'L',
  manager: 'M',
};

/**
 * A command as a caller gives it. `door` and `opdracht` are checked by `decide`, so any text may stand there.
 * `convenant` is added by the shell (never by the caller) to `draagOver`, `zetConvenantOver` and a correction of the
 * gemeente: the convenant that would then apply, or nothing when there is none.
 */
export interface Opdracht {
  readonly opdracht: string;
  readonly door: string;
  readonly gegevens: unknown;
  readonly convenant?: Convenant;
}
