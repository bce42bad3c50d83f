import { FASEN } from '../../domain/fase';
import { PARTIJEN } from '../../domain/aan-zet';
import { TAAKTYPEN } from '../../domain/taak';
import { PARTIJNAAM } from '../../taal/aan-zet';
import { FASENAAM } from '../../taal/fasen';
import { TAAKTITEL } from '../../taal/woorden';
import { CONVENANTVELDEN } from './convenant-fields';
import type { Field } from './form';
import { ANYWHERE } from './sentences';
import { STUKVELDEN } from './stuk-fields';

type Entry = readonly [name: string, field: Field];

/** Fields that are named after a word of the process itself. */
const WORDS: Readonly<Record<string, Field>> = Object.fromEntries<Field>([
  ...PARTIJEN.map((partij): Entry => [partij, `Het aantal dagen thuis bij ${PARTIJNAAM[partij]}`]),
  ...FASEN.map((fase): Entry => [fase, `Voor de fase ${FASENAAM[fase]}`]),
  ...TAAKTYPEN.map((taak): Entry => [taak, `Voor de taak: ${TAAKTITEL[taak]}`]),
]);

const FIELDS: Readonly<Record<string, Field>> = { ...WORDS, ...ANYWHERE, ...CONVENANTVELDEN, ...STUKVELDEN };

/** What is said of a field of a schema; undefined when nothing is. */
export function fieldOf(owner: string, name: string): { sentence: string; example?: unknown } | undefined {
  const own = `${owner}.${name}`;
  const found = Object.hasOwn(FIELDS, own)
    ? FIELDS[own]
    : Object.hasOwn(FIELDS, name)
      ? FIELDS[name]
      : undefined;
  if (found === undefined) return undefined;
  return typeof found === 'string' ? { sentence: found } : { sentence: found[0], example: found[1] };
}

/** Every name that something is said of, as `fieldOf` looks for it. */
export const FIELD_NAMES = Object.keys({ ...ANYWHERE, ...CONVENANTVELDEN, ...STUKVELDEN });
