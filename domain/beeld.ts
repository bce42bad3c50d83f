import { z } from 'zod';
import type { Casus } from './casus';
import { FASEN, LADDER, REGIEROLLEN, type Regie } from './fase';
import { SLUITREDENEN } from './gebeurtenis';
import { vervangerOf } from './rooster';
import { TAAKTYPEN, type Taak } from './taak';
import { houderVan, type Taakplaats } from './taakhouder';
import { takenVan } from './taken';
import { dagenThuis } from './telling';
import { volgendeTermijn } from './termijnen';
import { delenBeperkt } from './toestemming';
import { datumVan, inAmsterdam, tijdstipSchema, type Datum, type Moment } from './tijd';

const regierolSchema = z.enum(REGIEROLLEN);

export const taakbeeldSchema = z.strictObject({
  type: z.enum(TAAKTYPEN),
  rol: regierolSchema,
  persoon: z.string().nullable(),
  geopendOp: tijdstipSchema,
  uiterlijk: tijdstipSchema,
  teLaat: z.boolean(),
});
export type Taakbeeld = z.infer<typeof taakbeeldSchema>;

/** What anybody who may see a case sees of it at one moment: the answer of the API, the query and the scenario runner. */
export const casusbeeldSchema = z.strictObject({
  casusnummer: z.string(),
  naam: z.string().nullable(),
  fase: z.enum(FASEN),
  /** The step of the ladder that has been reached, also while nazorg runs. */
  bereikt: z.enum(LADDER),
  regie: regierolSchema,
  regiehouder: z.string().nullable(),
  regio: z.string(),
  gemeente: z.string(),
  onderwijssoort: z.string(),
  school: z.string().nullable(),
  schooljaar: z.string(),
  convenant: z.strictObject({ naam: z.string(), versie: z.int() }),
  eersteVerzuimdag: z.iso.date(),
  gemeldOp: tijdstipSchema,
  dagenThuis: z.int(),
  taken: z.array(taakbeeldSchema),
  volgendeTermijn: z.strictObject({ naar: z.enum(FASEN), op: tijdstipSchema }).nullable(),
  delenBeperkt: z.boolean(),
  vervolgOp: z.string().nullable(),
  gesloten: z.strictObject({ op: tijdstipSchema, reden: z.enum(SLUITREDENEN) }).nullable(),
});
export type Casusbeeld = z.infer<typeof casusbeeldSchema>;

/**
 * Role and person whose work a task is on a date: whoever took it, or the regie-holder whose lead it follows (rule 13),
 * and while they are away their deputy in the roster of the convenant, for exactly that time (rule 15).
 */
export function uitvoerder(casus: Casus, taak: Taakplaats, datum: Datum): Regie {
  const { rol, persoon } = houderVan(casus, taak);
  return {
    rol,
    persoon: persoon === null ? null : vervangerOf(casus.convenant.rooster ?? [], persoon, datum),
  };
}

/** The tasks that are open: a paused task is not. */
export function openTaken(casus: Casus): Taak[] {
  return takenVan(casus).filter((taak) => !taak.gepauzeerd);
}

/** The case as it is seen at a moment; times carry the offset of Europe/Amsterdam. */
export function beeld(casus: Casus, nu: Moment): Casusbeeld {
  const volgende = volgendeTermijn(casus);
  return {
    casusnummer: casus.casusnummer,
    // A case that was kept before names were asked has none.
    naam: casus.naam ?? null,
    fase: casus.fase,
    bereikt: casus.bereikt,
    regie: casus.regie.rol,
    regiehouder: casus.regie.persoon,
    regio: casus.convenant.regio,
    gemeente: casus.gemeente,
    onderwijssoort: casus.onderwijssoort,
    school: casus.school ?? null,
    schooljaar: casus.convenant.schooljaar,
    convenant: { naam: casus.convenant.naam, versie: casus.convenant.versie },
    eersteVerzuimdag: casus.eersteVerzuimdag,
    gemeldOp: inAmsterdam(casus.gemeldOp),
    dagenThuis: dagenThuis(casus, nu),
    taken: openTaken(casus).map((taak) => ({
      type: taak.type,
      ...uitvoerder(casus, taak, datumVan(nu)),
      geopendOp: inAmsterdam(taak.geopendOp),
      uiterlijk: inAmsterdam(taak.uiterlijk),
      teLaat: taak.uiterlijk <= nu,
    })),
    volgendeTermijn: volgende === null ? null : { naar: volgende.naar, op: inAmsterdam(volgende.op) },
    delenBeperkt: delenBeperkt(casus),
    vervolgOp: casus.vervolgOp,
    gesloten:
      casus.gesloten === null ? null : { op: inAmsterdam(casus.gesloten.op), reden: casus.gesloten.reden },
  };
}
