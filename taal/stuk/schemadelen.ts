import { z } from 'zod';
import { AANLEIDINGEN, GEBEURTENISSEN, SLUITREDENEN, VEROORZAKERS } from '../../domain/gebeurtenis';
import { BETROKKENESOORTEN } from '../../domain/betrokkene';
import { FASEN } from '../../domain/fase';
import { AFZIENREDENEN, OMUITKOMSTEN } from '../../domain/gebeurtenissen/om';
import { ONDERWIJSSOORTEN } from '../../domain/melding';
import { TAAKTYPEN } from '../../domain/taak';

/** An instant. */
export const moment = z.iso.datetime().meta({ description: 'Tijdstip in UTC' });
const datum = z.iso.date();
/** Any text. */
export const tekst = z.string();
/** What can be unknown. */
export const of = <T extends z.ZodType>(schema: T): z.ZodNullable<T> => schema.nullable();

/** Where in the file something stands: what was recorded, when and by whom. */
const vastgelegd = {
  nummer: z.int().meta({ description: 'Nummer van de gebeurtenis in het dossier' }),
  op: moment,
  door: tekst.meta({ description: 'Wie het vastlegde: naam en rol, of alleen de rol' }),
};

const gebeurtenis = z
  .strictObject({
    ...vastgelegd,
    soort: tekst.meta({ description: 'Soort gebeurtenis; zie docs/begrippen.md' }),
    rol: z.enum(VEROORZAKERS),
    vastgelegdOp: moment.meta({
      description: 'Wanneer het echt is opgeschreven; later dan op na een storing',
    }),
    zin: tekst,
    toelichting: of(tekst).meta({ description: 'Wat iemand zelf schreef, letterlijk' }),
  })
  .meta({ description: 'Iets wat in de casus is gebeurd' });

/** The child. */
export const kind = z.strictObject({
  naam: of(tekst),
  geboortedatum: datum,
  leeftijd: z.int().meta({ description: 'Jaren, op de dag dat het stuk is gemaakt' }),
  leerplichtig: z.boolean().meta({ description: 'Leer- of kwalificatieplichtig op die dag' }),
  meerderjarigOp: datum,
  onderwijssoort: z.enum(ONDERWIJSSOORTEN),
  school: of(tekst),
  gemeente: tekst,
  eersteVerzuimdag: datum,
  dagenThuis: z.int(),
});

/** Where the case stands. */
export const stand = z.strictObject({
  gemeldOp: moment,
  fase: z.enum(FASEN),
  regie: tekst.meta({ description: 'Wie de casus leidt' }),
  convenant: tekst,
  gesloten: of(z.strictObject({ op: moment, reden: z.enum(SLUITREDENEN) })),
  eerdereCasus: of(tekst).meta({ description: 'Kenmerk van de casus waarop deze volgt' }),
});

/** Somebody around the child. */
export const betrokkene = z.strictObject({
  soort: z.enum(BETROKKENESOORTEN),
  naam: tekst,
  relatie: of(tekst),
  taal: of(tekst).meta({ description: 'BCP 47-code' }),
  van: datum,
  tot: of(datum).meta({ description: 'De eerste dag erna' }),
  email: of(tekst),
  telefoon: of(tekst),
  adres: of(tekst),
});

/** What happened in one phase. */
export const faseverloop = z.strictObject({
  fase: z.enum(FASEN),
  vanaf: moment,
  aanleiding: of(z.enum(AANLEIDINGEN)).meta({ description: 'Null: hervat na een terugval' }),
  doorlopen: z.boolean().meta({ description: 'Alleen gepasseerd op weg naar de volgende' }),
  verlaat: of(z.int()).meta({ description: 'Hele dagen na de termijn' }),
  gebeurtenissen: z.array(gebeurtenis),
});

/** A task and its term. */
export const termijn = z.strictObject({
  taak: z.enum(TAAKTYPEN),
  titel: tekst,
  wie: tekst,
  geopendOp: moment,
  uiterlijk: moment,
  geslotenOp: of(moment),
  uitkomst: z
    .enum(['op-tijd', 'te-laat', 'vervallen', 'niet-gehaald', 'loopt', 'verlopen', 'gepauzeerd'])
    .meta({
      description:
        'vervallen: verviel voor de termijn; niet-gehaald: verviel erna; loopt en verlopen: staat nog open; gepauzeerd: tijdens nazorg',
    }),
});

/** Something that was asked. */
export const vraag = z.strictObject({
  op: moment,
  wat: tekst,
  aan: tekst,
  hoe: of(tekst),
  antwoord: of(tekst),
  antwoordOp: of(moment),
});

/** A letter or message. */
export const bericht = z.strictObject({
  op: moment,
  aan: tekst,
  onderwerp: tekst,
  status: tekst.meta({
    description: 'wacht, klaargezet, te-printen, bezorgd, mislukt, vervallen, niet-gemaild of geen-adres',
  }),
  bezorgdOp: of(moment),
});

const besluit = z.enum(['gegeven', 'geweigerd', 'ingetrokken']);
/** Consent, by person. */
export const toestemming = z.strictObject({
  nodigVan: z.array(z.enum(['ouder', 'jongere'])),
  delenBeperkt: z.boolean(),
  antwoorden: z.array(
    z.strictObject({
      ...vastgelegd,
      van: z.enum(['ouder', 'jongere']),
      wie: of(tekst).meta({ description: 'De ouder die antwoordde; null: allen samen' }),
      besluit,
      fase: z.enum(FASEN),
    }),
  ),
});

/** An offer. */
export const aanbod = z.strictObject({
  ...vastgelegd,
  soort: GEBEURTENISSEN['aanbod-gedaan'].shape.soort,
  aanbieder: tekst,
  startdatum: datum,
  wachtlijst: z.boolean(),
  overbrugging: of(tekst),
  doorzettingsmacht: z.boolean(),
  verdeling: z.strictObject({ gemeente: z.number(), swv: z.number() }),
  antwoord: of(z.enum(['aanvaard', 'afgewezen'])),
  antwoordOp: of(moment),
  starts: z.array(
    z.strictObject({ op: moment, gestart: z.boolean(), toelichting: tekst, nieuweStartdatum: of(datum) }),
  ),
});

/** An agreement. */
export const afspraak = z.strictObject({
  ...vastgelegd,
  wie: tekst,
  omschrijving: tekst,
  uiterlijk: datum,
  nagekomen: of(z.boolean()).meta({ description: 'Null: nog niet gezegd' }),
  gecontroleerdOp: of(moment),
});

/** What the young person or a parent said. */
export const stem = z.strictObject({
  ...vastgelegd,
  van: z.enum(['jongere', 'ouder']),
  wie: of(tekst),
  gezegd: tekst,
  ondersteuner: of(tekst),
});

/** A doorbraaktafel. */
export const tafel = z.strictObject({
  ...vastgelegd,
  tijdstip: moment,
  plaats: of(tekst),
  gevraagd: z.array(tekst),
  vervallen: z.boolean(),
  vastgelegdOp: of(moment),
  aanwezig: z.array(tekst),
  verslag: of(tekst),
  uitkomst: of(z.enum(['afspraken', 'stagnatie'])),
});

const commissie = z.strictObject({
  ouders: tekst,
  doorbraakteam: tekst,
  naburigSwv: tekst,
  voorzitter: of(tekst).meta({ description: 'Null: de casusregisseur' }),
});
/** One arbitration. */
export const arbitrage = z.strictObject({
  op: of(moment).meta({ description: 'Null: gevraagd in een eerdere casus' }),
  uitgereikt: of(z.strictObject({ datum, wijze: GEBEURTENISSEN['arbitrageverzoek-uitgereikt'].shape.wijze })),
  antwoord: of(z.enum(['instemming', 'weigering', 'uitgebleven', 'alsnog-instemming'])),
  antwoordOp: of(moment),
  vertegenwoordiger: of(tekst),
  commissie: of(commissie),
  zittingen: z.array(z.strictObject({ tijdstip: moment, buitenTermijn: z.boolean() })),
  uitspraak: of(z.strictObject({ op: moment, uitspraak: tekst, uitvoerenUiterlijk: datum })),
  aanvaarding: of(z.enum(['aanvaard', 'niet-aanvaard', 'uitgebleven'])),
  aanvaardingOp: of(moment),
  uitgevoerd: of(z.boolean()),
});

/** An exemption. */
export const vrijstelling = z.strictObject({
  ...vastgelegd,
  soort: tekst,
  status: z.enum(['aangevraagd', 'verleend', 'afgewezen']),
  adviesSwv: of(z.union([tekst, z.boolean()])),
  geldtTot: of(datum),
});

/** A step on the road to OM or RvdK. */
export const omstap = z.strictObject({
  ...gebeurtenis.shape,
  route: of(z.enum(['strafrecht', 'civiel'])),
  besluit: of(z.enum(['vervolging', 'civiel', 'sepot'])),
  afzienreden: of(z.enum(AFZIENREDENEN)),
  uitkomst: of(z.enum(OMUITKOMSTEN)),
});

/** A document beside the file. */
export const document = z.strictObject({
  ...vastgelegd,
  titel: tekst,
  soort: tekst,
  sha256: tekst,
  grootte: z.int().meta({ description: 'Bytes' }),
});
