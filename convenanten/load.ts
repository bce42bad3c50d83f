import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { convenantSchema, type Convenant } from '../domain/convenant';
import { veldfouten } from '../domain/weigering';
import { Convenanten, start } from './convenanten';
import gemeenten from './gemeenten.json';

/** The covenants that come with the product. */
export const STANDAARDMAP = __dirname;
/** Invented regions, for a first look at the product. */
export const VOORBEELDMAP = join(__dirname, 'voorbeeld');

/** Lives beside the covenants but is none. */
const GEEN_CONVENANT = new Set(['gemeenten.json']);

const nederlands = z.locales.nl().localeError;

interface Gelezen {
  readonly bestand: string;
  readonly convenant: Convenant;
}

/**
 * Reads and checks every covenant in the folders (rule 16). Throws one Error that names file, path and reason of
 * everything that is wrong, so that a start with broken policy stops with a list somebody can work through.
 */
export function laadConvenanten(...mappen: string[]): Convenanten {
  const gekozen = mappen.length === 0 ? [STANDAARDMAP] : [...new Set(mappen)];
  const fouten: string[] = [];
  const gelezen = gekozen.flatMap((map) => leesMap(map, fouten));
  fouten.push(...onderling(gelezen));
  if (fouten.length === 0 && gelezen.length === 0)
    fouten.push(`${gekozen.join(', ')}: hier staat geen enkel convenant`);
  if (fouten.length > 0) {
    throw new Error(`De convenanten kloppen niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
  }
  return new Convenanten(
    gelezen.map((g) => g.convenant),
    new Map(Object.entries(gemeenten)),
  );
}

function leesMap(map: string, fouten: string[]): Gelezen[] {
  let namen: string[];
  try {
    namen = readdirSync(map);
  } catch (oorzaak) {
    fouten.push(`${map}: deze map kan niet worden gelezen (${reden(oorzaak)})`);
    return [];
  }
  return namen
    .filter((naam) => naam.endsWith('.json') && !GEEN_CONVENANT.has(naam))
    .sort()
    .flatMap((naam) => leesBestand(join(map, naam), fouten));
}

function leesBestand(bestand: string, fouten: string[]): Gelezen[] {
  let ruw: unknown;
  try {
    ruw = JSON.parse(readFileSync(bestand, 'utf8').replace(/^\uFEFF/, ''));
  } catch (oorzaak) {
    fouten.push(`${bestand}: is geen leesbare JSON (${reden(oorzaak)})`);
    return [];
  }
  const uitkomst = convenantSchema.safeParse(ruw, { error: nederlands });
  if (!uitkomst.success) {
    for (const { veld, melding } of veldfouten(uitkomst.error.issues)) {
      fouten.push(`${bestand}: ${veld === '' ? 'het bestand' : veld}: ${melding}`);
    }
    return [];
  }
  const convenant = uitkomst.data;
  const gezien = new Set<string>();
  convenant.gemeenten?.forEach((code, plek) => {
    if (!(code in gemeenten))
      fouten.push(`${bestand}: gemeenten.${plek}: ${code} is geen bekende CBS-gemeentecode`);
    if (gezien.has(code)) fouten.push(`${bestand}: gemeenten.${plek}: ${code} staat er twee keer in`);
    gezien.add(code);
  });
  return [{ bestand, convenant }];
}

/** What is wrong between covenants that are each right by themselves. */
function onderling(gelezen: readonly Gelezen[]): string[] {
  const fouten: string[] = [];
  const perVersie = new Map<string, string>();
  const perNaam = new Map<string, Gelezen>();
  for (const { bestand, convenant } of gelezen) {
    const versie = `${convenant.regio} versie ${convenant.versie}`;
    const eerder = perVersie.get(versie);
    if (eerder !== undefined) fouten.push(`${bestand}: versie: ${versie} staat ook in ${eerder}`);
    else perVersie.set(versie, bestand);

    const zelfdeNaam = perNaam.get(convenant.naam);
    if (zelfdeNaam !== undefined && zelfdeNaam.convenant.regio !== convenant.regio) {
      fouten.push(
        `${bestand}: naam: ${convenant.naam} is ook de naam van een andere regio, in ${zelfdeNaam.bestand}`,
      );
    } else perNaam.set(convenant.naam, { bestand, convenant });
  }
  return [...fouten, ...dubbeleGemeenten(gelezen)];
}

/** A gemeente that two regions claim at the same time, and two regions that both take every other gemeente. */
function dubbeleGemeenten(gelezen: readonly Gelezen[]): string[] {
  const fouten = new Set<string>();
  for (const dag of new Set(gelezen.map((g) => start(g.convenant)))) {
    const eigenaars = new Map<string, Gelezen>();
    for (const huidig of geldendOp(gelezen, dag)) {
      const { bestand, convenant } = huidig;
      for (const code of new Set(convenant.gemeenten ?? ['*'])) {
        const ander = eigenaars.get(code);
        eigenaars.set(code, huidig);
        if (ander === undefined) continue;
        fouten.add(
          code === '*'
            ? `${bestand}: gemeenten: ontbreekt, en in ${ander.bestand} ook; slechts één regio neemt alle overige gemeenten`
            : `${bestand}: gemeenten: ${code} hoort al bij regio ${ander.convenant.regio} in ${ander.bestand}`,
        );
      }
    }
  }
  return [...fouten];
}

/** Per region the covenant in force on a date: of the latest school year that has begun, the highest version. */
function geldendOp(gelezen: readonly Gelezen[], dag: string): Gelezen[] {
  const perRegio = new Map<string, Gelezen>();
  for (const kandidaat of gelezen) {
    if (start(kandidaat.convenant) > dag) continue;
    const tot = perRegio.get(kandidaat.convenant.regio);
    if (tot === undefined || Convenanten.isNieuwer(kandidaat.convenant, tot.convenant)) {
      perRegio.set(kandidaat.convenant.regio, kandidaat);
    }
  }
  return [...perRegio.values()];
}

function reden(oorzaak: unknown): string {
  return oorzaak instanceof Error ? oorzaak.message : String(oorzaak);
}
