import { z } from 'zod';
import { AANGESCHREVEN, isErbij } from '../../domain/betrokkene';
import type { Datum } from '../../domain/tijd';
import { jaNee, keuze, naam, tekst } from '../../domain/velden';
import type { Veldfout } from '../../domain/weigering';
import type { Betrokkene } from '../betrokkenen/betrokkene';

/** As much as the message has room for. */
const hooguit = (lengte: number) => tekst.max(lengte, { error: `mag ten hoogste ${lengte} tekens zijn` });
const of = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

const voorvoegsel = of(hooguit(10)).meta({ description: 'Zoals van der', example: 'van der' });
const telefoon = hooguit(20).regex(/^\+?[\d ()-]{6,20}$/, {
  error: 'moet een telefoonnummer zijn, zoals 050 123 45 67',
});
const email = z
  .email({ error: 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl' })
  .max(150, { error: 'mag ten hoogste 150 tekens zijn' });

/** What the message says of a child or of who has authority, and the dossier does not hold apart. */
const persoonsnaam = {
  geslachtsnaam: naam,
  voorvoegsel,
  voornamen: of(naam),
};

/** Of a child the message always says whether it is a boy or a girl; `onbekend` is an answer too. */
export const GESLACHTEN = ['man', 'vrouw', 'onbekend'] as const;
export type Geslacht = (typeof GESLACHTEN)[number];

const gezaghebbendeSchema = z
  .strictObject({
    betrokkene: z
      .uuid({ error: 'moet het id van een betrokkene zijn' })
      .transform((id) => id.toLowerCase())
      .meta({ description: 'Id van de ouder met gezag of de voogd in de casus' }),
    ...persoonsnaam,
    geinformeerd: jaNee.meta({ description: 'Of deze persoon van het verzoek weet' }),
    reden: of(naam).meta({ description: 'Waarom niet; verplicht als deze persoon het niet weet' }),
  })
  .refine(({ geinformeerd, reden }) => geinformeerd || reden !== null, {
    error: 'is verplicht als deze persoon niet van het verzoek weet',
    path: ['reden'],
  });

/** What whoever asks the Raad for an inquiry fills in, because the dossier does not hold it. */
export const corvverzoekSchema = z
  .strictObject({
    urgent: jaNee.meta({ description: 'Of de Raad direct moet handelen' }),
    kind: z.strictObject({
      ...persoonsnaam,
      geslacht: keuze(...GESLACHTEN),
    }),
    gezaghebbenden: z
      .array(gezaghebbendeSchema, { error: 'moet een lijst zijn' })
      .max(20, { error: 'mag ten hoogste 20 personen noemen' })
      .meta({ description: 'Iedere ouder met gezag en iedere voogd van vandaag, een keer' }),
    medewerker: z.strictObject({ achternaam: naam, voorvoegsel, telefoon, email }).meta({
      description: 'Wie de Raad kan bellen over het verzoek',
    }),
  })
  .meta({ id: 'Corvverzoek' });
export type Corvverzoek = Readonly<z.output<typeof corvverzoekSchema>>;

/** Who has authority over the child on a day: whom the message names (Regeling justitiële keteninformatisering Jeugdwet). */
export function metGezag(betrokkenen: readonly Betrokkene[], dag: Datum): Betrokkene[] {
  return betrokkenen.filter((een) => AANGESCHREVEN.ouders.includes(een.soort) && isErbij(een, dag));
}

/** The room that the message has for the ways to reach somebody; null: it does not fit, or is not there. */
export function bereikbaarPer({ telefoon: nummer, email: adres }: Pick<Betrokkene, 'telefoon' | 'email'>) {
  const kort = nummer?.replace(/[^\d+]/g, '') ?? null;
  return {
    telefoon: kort !== null && kort.length <= 20 ? kort : null,
    email: adres !== null && adres.length <= 150 ? adres : null,
  };
}

/** Whom the request leaves out, names without reason, or names twice; by the field it is about. */
export function gezagsfouten(
  { gezaghebbenden }: Corvverzoek,
  gezag: readonly Pick<Betrokkene, 'id' | 'naam'>[],
): Veldfout[] {
  const genoemd = gezaghebbenden.map(({ betrokkene }) => betrokkene);
  return [
    ...gezag
      .filter(({ id }) => !genoemd.includes(id))
      .map((een) => ({
        veld: 'gezaghebbenden',
        melding: `moet ook ${een.naam} noemen: die heeft het gezag`,
      })),
    ...genoemd.flatMap((id, i) => {
      const veld = `gezaghebbenden.${i}.betrokkene`;
      if (!gezag.some((een) => een.id === id))
        return [{ veld, melding: 'moet iemand zijn die vandaag het gezag heeft' }];
      return genoemd.indexOf(id) === i ? [] : [{ veld, melding: 'mag een keer genoemd worden' }];
    }),
  ];
}
