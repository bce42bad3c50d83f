import { z } from 'zod';
import { inAmsterdam, tijdstipSchema } from '../domain/tijd';
import type { Abonnement } from '../dossier/abonnementen/abonnement';
import { ABONNEMENTSTANDEN, STILZETREDENEN } from '../dossier/abonnementen/table';
import { VERZENDSTANDEN, type Verzending } from '../dossier/abonnementen/verzendingen';
import { eventId, eventtype } from '../dossier/stroom/cloudevent';
import { pageSchema } from '../toegang/paging';
import { typenSchema } from './cloudevent';

const tekst = (most: number) =>
  z
    .string({ error: 'is verplicht' })
    .trim()
    .min(1, { error: 'mag niet leeg zijn' })
    .max(most, { error: `mag ten hoogste ${most} tekens lang zijn` });

/** What its owner says of a subscription. */
export const gegevens = {
  naam: tekst(100).meta({ description: 'Hoe u het noemt', example: 'Dashboard van de gemeente' }),
  adres: tekst(500).meta({
    description:
      'Waar wij elke gebeurtenis met POST naartoe sturen: een adres met https:// op het openbare internet. Een omleiding volgen wij niet',
    example: 'https://ontvanger.example/doorbraak',
  }),
  contact: z.email({ error: 'moet een e-mailadres zijn' }).max(254).meta({
    description: 'Wie wij mailen als er dagen niets aankomt: liefst een adres van uw beheer',
    example: 'beheer@voorbeeld.nl',
  }),
  typen: z
    .array(typenSchema, { error: 'moet een lijst zijn' })
    .min(1, { error: 'mag niet leeg zijn; laat het weg voor alle typen' })
    .max(200)
    .nullable()
    .optional()
    .meta({
      description: 'Alleen deze typen; zonder, of null: alle',
      example: ['nl.doorbraak.casus.fase-geopend', 'nl.doorbraak.casus.casus-gesloten'],
    }),
  regio: tekst(64).nullable().optional().meta({
    description: 'Alleen casussen van deze regio; zonder, of null: alle die u mag zien',
    example: 'noorderwold',
  }),
};

const eigendom = {
  id: z.string().meta({ description: 'Het nummer van het abonnement' }),
  eigenaar: z.string().meta({ description: 'Het id van wie het maakte', example: 'dashboard' }),
  naam: gegevens.naam,
  adres: z.string().meta({ description: 'Waar elke gebeurtenis naartoe gaat' }),
  contact: z
    .string()
    .meta({ description: 'Wie wij mailen als er niets aankomt', example: 'beheer@voorbeeld.nl' }),
  typen: z.array(z.string()).nullable().meta({ description: 'Alleen deze typen; null: alle' }),
  regio: z
    .string()
    .nullable()
    .meta({ description: 'Alleen casussen van deze regio; null: alle die de eigenaar mag zien' }),
  status: z.enum(ABONNEMENTSTANDEN).meta({
    description: 'gepauzeerd: door mensen; stilgezet: door ons, omdat er niets aankwam',
  }),
  reden: z
    .enum(STILZETREDENEN)
    .nullable()
    .meta({ description: 'Waarom het is stilgezet; null: dat is het niet' }),
  statusOp: tijdstipSchema.meta({ description: 'Sinds wanneer dat zo is' }),
  misluktSinds: tijdstipSchema
    .nullable()
    .meta({ description: 'Sinds wanneer er niets aankomt; null: het laatste kwam aan' }),
  vorigGeheimTot: tijdstipSchema
    .nullable()
    .meta({ description: 'Tot wanneer wij ook met het vorige geheim ondertekenen; null: dat doen wij niet' }),
  versie: z.int().meta({ description: 'Gaat omhoog met elke wijziging', example: 1 }),
  gemaaktOp: tijdstipSchema.meta({ description: 'Wanneer het is gemaakt' }),
};

/** A subscription as it is told. */
export const abonnementSchema = z.strictObject(eigendom).meta({ id: 'Abonnement' });
/** With a new secret: the only time that it is told. */
export const metGeheimSchema = z
  .strictObject({
    ...eigendom,
    geheim: z.string().meta({
      description:
        'Hiermee controleert u dat wij het sturen (Standard Webhooks). U ziet het alleen nu: bewaar het',
      example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
    }),
  })
  .meta({ id: 'AbonnementMetGeheim' });

/** A subscription in the words of the API. */
export function toonAbonnement(een: Abonnement): z.input<typeof abonnementSchema> {
  const op = (moment: string | null) => (moment === null ? null : inAmsterdam(moment));
  return {
    id: een.id,
    eigenaar: een.eigenaar,
    naam: een.naam,
    adres: een.adres,
    contact: een.contact,
    typen: een.soorten?.map(eventtype) ?? null,
    regio: een.alleenRegio,
    status: een.status,
    reden: een.reden,
    statusOp: inAmsterdam(een.statusOp),
    misluktSinds: op(een.misluktSinds),
    vorigGeheimTot: op(een.vorigGeheimTot),
    versie: een.versie,
    gemaaktOp: inAmsterdam(een.gemaaktOp),
  };
}

/** A delivery as its log tells it. */
export const verzendingSchema = z
  .strictObject({
    nummer: z.int().meta({ description: 'Het nummer van de verzending', example: 12 }),
    gebeurtenis: z.uuid().meta({ description: 'Het id van de gebeurtenis; ook de webhook-id' }),
    type: z.string().meta({ description: 'Wat er gebeurde', example: 'nl.doorbraak.casus.fase-geopend' }),
    casusnummer: z.string().meta({
      description: 'Het nummer van de casus, of het id van de registermelding: subject van de gebeurtenis',
    }),
    stand: z
      .enum(VERZENDSTANDEN)
      .meta({ description: 'opgegeven: een week geprobeerd, en het kwam niet aan' }),
    gemaaktOp: tijdstipSchema,
    bezorgdOp: tijdstipSchema
      .nullable()
      .meta({ description: 'Wanneer uw ontvanger het aannam; null: nog niet' }),
    laatstePogingOp: tijdstipSchema
      .nullable()
      .meta({ description: 'Wanneer wij het voor het laatst probeerden' }),
    volgendePogingOp: tijdstipSchema
      .nullable()
      .meta({ description: 'Wanneer wij het weer proberen; null: niet meer' }),
    pogingen: z.int().meta({ description: 'Hoe vaak wij het probeerden', example: 1 }),
    antwoord: z
      .int()
      .nullable()
      .meta({ description: 'De HTTP-status die uw ontvanger gaf; null: geen antwoord', example: 200 }),
    fout: z.string().nullable().meta({
      description:
        'Wat er de laatste keer mis ging: antwoord (geen 2xx), omleiding, te-lang, geen-verbinding, certificaat, adres-geweigerd of adres-vervallen; null: niets',
      example: 'te-lang',
    }),
  })
  .meta({ id: 'Verzending' });
export const verzendlijstSchema = pageSchema('Verzendingen', verzendingSchema);

/** A delivery in the words of the API. */
export function toonVerzending(een: Verzending): z.input<typeof verzendingSchema> {
  const op = (moment: string | null) => (moment === null ? null : inAmsterdam(moment));
  return {
    nummer: een.nummer,
    gebeurtenis: eventId(een.casusnummer, een.gebeurtenis),
    type: eventtype(een.soort),
    casusnummer: een.casusnummer,
    stand: een.stand,
    gemaaktOp: inAmsterdam(een.gemaaktOp),
    bezorgdOp: op(een.bezorgdOp),
    laatstePogingOp: op(een.laatstePogingOp),
    volgendePogingOp: op(een.volgendePogingOp),
    pogingen: een.pogingen,
    antwoord: een.antwoord,
    fout: een.foutcode,
  };
}
