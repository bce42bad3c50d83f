import { parseArgs } from 'node:util';

/** What a bench is given: `--snel`, and numbers by name. */
export interface Numbers<Name extends string> {
  readonly snel: boolean;
  /** A whole number from 1 to `most`, or what stands for it when it is not given. */
  whole(name: Name, otherwise: number, most: number): number;
}

/** Reads the options of a bench; anything else is refused with its usage. */
export function readNumbers<Name extends string>(
  args: string[],
  names: readonly Name[],
  usage: string,
): Numbers<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  let values: Readonly<Record<string, string | boolean | undefined>>;
  try {
    ({ values } = parseArgs({ args, options: { ...options, snel: { type: 'boolean', default: false } } }));
  } catch (error) {
    throw new Error(`${(error as Error).message.split('.')[0]}. Use: ${usage}`);
  }
  return {
    snel: values['snel'] === true,
    whole(name, otherwise, most) {
      const value = values[name];
      if (value === undefined) return otherwise;
      const number = Number(value);
      if (!Number.isInteger(number) || number < 1 || number > most)
        throw new Error(`--${name} ${String(value)} is not a whole number from 1 to ${most}. Use: ${usage}`);
      return number;
    },
  };
}
