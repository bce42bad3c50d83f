import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';
import type { Keuringsuitslag } from '../../../taal/corv';

/** What a check of a message came to. */
export interface Keuring {
  readonly uitslag: Keuringsuitslag;
  /** SHA-256 over all files of the schema, by name; null: there was none to check against. */
  readonly schemaSha256: string | null;
  /** What is wrong, as the check says it; it may quote what people typed. */
  readonly bevindingen: readonly string[];
}

/** Checks a message. Rejects when the schema itself cannot be read or is none: nothing is known of the message then. */
export type Keur = (xml: Buffer) => Promise<Keuring>;

/** Without a schema nothing is checked, and nothing says that it was. */
export const zonderSchema: Keur = () =>
  Promise.resolve({ uitslag: 'ongekeurd', schemaSha256: null, bevindingen: [] });

const BERICHT = 'bericht.xml';
/** So many findings are kept: after that they repeat themselves. */
const MEESTE = 50;
/** A file of 21 MB in base64, and what the parser makes of it. */
const GEHEUGEN = memoryPages.GiB;

/**
 * Checks against an XSD and the schemas beside it (those that it imports, in the same folder or below), in a thread of its
 * own, without reaching for anything outside that folder.
 */
export function metSchema(xsd: string): Keur {
  return async (xml) => {
    const map = path.dirname(xsd);
    const bestanden = schemabestanden(map);
    const hoofd = path.basename(xsd);
    const schema = bestanden.find(({ fileName }) => fileName === hoofd);
    if (schema === undefined)
      throw new Error(`CORV_XSD ${xsd} is no schema: name the file that ends in .xsd`);
    const unusable = (why: string) =>
      new Error(`nothing can be checked against CORV_XSD ${xsd}: ${why.trim().slice(0, 500)}`);
    const { valid, errors, rawOutput } = await validateXML({
      xml: { fileName: BERICHT, contents: xml },
      schema,
      preload: bestanden.filter((een) => een !== schema),
      maxMemoryPages: GEHEUGEN,
      modifyArguments: (args) => ['--nonet', '--huge', ...args],
    }).catch((error: unknown) => {
      throw unusable(String(error));
    });
    if (!valid && !errors.some(({ loc }) => loc?.fileName === BERICHT)) throw unusable(rawOutput);
    return {
      uitslag: valid ? 'goedgekeurd' : 'afgekeurd',
      schemaSha256: hashVan(bestanden),
      bevindingen: valid ? [] : errors.slice(0, MEESTE).map(({ message }) => message),
    };
  };
}

/** The schemas in a folder and below it, by their path in it. */
function schemabestanden(map: string): XMLFileInfo[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile() && een.name.endsWith('.xsd'))
    .map((een) => path.join(een.parentPath, een.name))
    .sort()
    .map((bestand) => ({
      fileName: path.relative(map, bestand).split(path.sep).join('/'),
      contents: readFileSync(bestand),
    }));
}

function hashVan(bestanden: readonly XMLFileInfo[]): string {
  const hash = createHash('sha256');
  for (const { fileName, contents } of bestanden)
    hash.update(`${fileName}\0${createHash('sha256').update(contents).digest('hex')}\n`);
  return hash.digest('hex');
}
