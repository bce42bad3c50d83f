import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convenantSchema, type Convenant } from '../domain/convenant';
import { nederlands } from '../domain/lezen';
import { veldfouten } from '../domain/weigering';
import { Convenanten, start } from './convenanten';
import gemeenten from './gemeenten.json';

/** The covenants that come with the product. */
export const STANDARD_FOLDER = __dirname;
/** Invented regions, for a first look at the product. */
export const EXAMPLE_FOLDER = join(__dirname, 'voorbeeld');

/** Lives beside the covenants but is none. */
const NO_CONVENANT = new Set(['gemeenten.json']);

interface Loaded {
  readonly file: string;
  readonly convenant: Convenant;
}

/**
 * Reads and checks every covenant in the folders (rule 16). Throws one Error that names file, path and reason of
 * everything that is wrong, so that a start with broken policy stops with a list somebody can work through.
 */
export function loadConvenanten(...folders: string[]): Convenanten {
  const chosen = folders.length === 0 ? [STANDARD_FOLDER] : [...new Set(folders)];
  const problems: string[] = [];
  const loaded = chosen.flatMap((folder) => readFolder(folder, problems));
  problems.push(...betweenThem(loaded));
  if (problems.length === 0 && loaded.length === 0)
    problems.push(`${chosen.join(', ')}: hier staat geen enkel convenant`);
  if (problems.length > 0) {
    throw new Error(`De convenanten kloppen niet:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
  return new Convenanten(
    loaded.map((g) => g.convenant),
    new Map(Object.entries(gemeenten)),
  );
}

function readFolder(folder: string, problems: string[]): Loaded[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    problems.push(`${folder}: deze map kan niet worden gelezen (${reason(cause)})`);
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json') && !NO_CONVENANT.has(name))
    .sort()
    .flatMap((name) => readFile(join(folder, name), problems));
}

function readFile(file: string, problems: string[]): Loaded[] {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    problems.push(`${file}: is geen leesbare JSON (${reason(cause)})`);
    return [];
  }
  const uitkomst = convenantSchema.safeParse(raw, { error: nederlands });
  if (!uitkomst.success) {
    for (const { veld, melding } of veldfouten(uitkomst.error.issues)) {
      problems.push(`${file}: ${veld === '' ? 'het bestand' : veld}: ${melding}`);
    }
    return [];
  }
  const convenant = uitkomst.data;
  const seen = new Set<string>();
  convenant.gemeenten?.forEach((code, index) => {
    if (!(code in gemeenten))
      problems.push(`${file}: gemeenten.${index}: ${code} is geen bekende CBS-gemeentecode`);
    if (seen.has(code)) problems.push(`${file}: gemeenten.${index}: ${code} staat er twee keer in`);
    seen.add(code);
  });
  return [{ file, convenant }];
}

/** What is wrong between covenants that are each right by themselves. */
function betweenThem(loaded: readonly Loaded[]): string[] {
  const problems: string[] = [];
  const perVersie = new Map<string, string>();
  const perNaam = new Map<string, Loaded>();
  for (const { file, convenant } of loaded) {
    const versie = `${convenant.regio} versie ${convenant.versie}`;
    const earlier = perVersie.get(versie);
    if (earlier !== undefined) problems.push(`${file}: versie: ${versie} staat ook in ${earlier}`);
    else perVersie.set(versie, file);

    const zelfdeNaam = perNaam.get(convenant.naam);
    if (zelfdeNaam !== undefined && zelfdeNaam.convenant.regio !== convenant.regio) {
      problems.push(
        `${file}: naam: ${convenant.naam} is ook de naam van een andere regio, in ${zelfdeNaam.file}`,
      );
    } else perNaam.set(convenant.naam, { file, convenant });
  }
  return [...problems, ...doubleGemeenten(loaded)];
}

/** A gemeente that two regions claim at the same time, and two regions that both take every other gemeente. */
function doubleGemeenten(loaded: readonly Loaded[]): string[] {
  const problems = new Set<string>();
  for (const day of new Set(loaded.map((g) => start(g.convenant)))) {
    const owners = new Map<string, Loaded>();
    for (const current of inForceOn(loaded, day)) {
      const { file, convenant } = current;
      for (const code of new Set(convenant.gemeenten ?? ['*'])) {
        const other = owners.get(code);
        owners.set(code, current);
        if (other === undefined) continue;
        problems.add(
          code === '*'
            ? `${file}: gemeenten: ontbreekt, en in ${other.file} ook; slechts één regio neemt alle overige gemeenten`
            : `${file}: gemeenten: ${code} hoort al bij regio ${other.convenant.regio} in ${other.file}`,
        );
      }
    }
  }
  return [...problems];
}

/** Per region the covenant in force on a date: of the latest school year that has begun, the highest version. */
function inForceOn(loaded: readonly Loaded[], day: string): Loaded[] {
  const perRegio = new Map<string, Loaded>();
  for (const candidate of loaded) {
    if (start(candidate.convenant) > day) continue;
    const best = perRegio.get(candidate.convenant.regio);
    if (best === undefined || Convenanten.isNieuwer(candidate.convenant, best.convenant)) {
      perRegio.set(candidate.convenant.regio, candidate);
    }
  }
  return [...perRegio.values()];
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
