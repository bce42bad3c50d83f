import { z } from 'zod';

const schema = z.object({
  TEMPORAL_ADDRESS: z.string({ error: 'is missing: host and port of Temporal' }).min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('doorbraak'),
  DATABASE_URL: z
    .string({ error: 'is missing: the address of the dossier, postgres://...' })
    .regex(/^postgres(ql)?:\/\//, { error: 'must begin with postgres://' }),
  PUBLIC_URL: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'must be an address, https://...' })])
    .optional(),
  POSTBODES: z
    .string()
    .regex(/^([1-9]|1\d|20)?$/, { error: 'must be a whole number from 1 to 20' })
    .transform((value) => (value === '' ? undefined : Number(value)))
    .optional(),
  DOORBRAAK_SLEUTEL: z.string({ error: 'is missing: 32 bytes in base64 (openssl rand -base64 32)' }).min(1),
});

export interface Configuratie {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly databaseUrl: string;
  readonly sleutel: string;
  /** Address at which people reach the pages; without it messages carry no links. */
  readonly publicUrl: string | undefined;
  /** How many deliver messages at the same time. */
  readonly post: { readonly count: number | undefined };
}

/** Reads what a worker needs from the environment. Throws one Error that names everything that is wrong. */
export function leesConfiguratie(omgeving: NodeJS.ProcessEnv): Configuratie {
  const gelezen = schema.safeParse(omgeving);
  if (!gelezen.success) {
    const fouten = gelezen.error.issues.map((fout) => `- ${fout.path.join('.')} ${fout.message}`);
    throw new Error(`The worker cannot start:\n${fouten.join('\n')}`);
  }
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, DATABASE_URL, DOORBRAAK_SLEUTEL, PUBLIC_URL, POSTBODES } =
    gelezen.data;
  return {
    temporalAddress: TEMPORAL_ADDRESS,
    namespace: TEMPORAL_NAMESPACE,
    databaseUrl: DATABASE_URL,
    sleutel: DOORBRAAK_SLEUTEL,
    publicUrl: PUBLIC_URL === '' ? undefined : PUBLIC_URL,
    post: { count: POSTBODES },
  };
}
