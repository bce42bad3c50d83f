import { Client } from 'pg';

/** One real case, of which the copies are made. */
export interface Model {
  readonly casusnummer: string;
  readonly workflowId: string;
}

const ROWS = 20_000;
/** What tells copy i from another, on both sides alike. */
const NUMBER = 'md5(i::text)::uuid';
const WORKFLOW = `'casus-' || substr(translate(encode(sha256(i::text::bytea), 'base64'), '+/=', '-_'), 1, 32)`;

/**
 * Copies a case so many times: its row in the dossier, and the row by which Temporal lists its workflow. Of the copies no
 * workflow runs; a list tells no more of those that do.
 */
export async function copyCase(
  { dossier, visibility }: { readonly dossier: string; readonly visibility: string },
  { casusnummer, workflowId }: Model,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  await onDatabase(dossier, async (client) => {
    await inSteps(count, say, 'rows in the dossier', (from, to) =>
      client.query(`
        insert into casus select (jsonb_populate_record(casus, jsonb_build_object('casusnummer', ${NUMBER},
          'kenmerk', '2090-' || lpad(i::text, 6, '0'), 'workflow_id', ${WORKFLOW}))).*
        from casus cross join generate_series(${from}, ${to}) as i where casusnummer = '${casusnummer}'`),
    );
    await client.query('analyze casus');
  });
  await onDatabase(visibility, async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      select column_name as name from information_schema.columns
      where table_name = 'executions_visibility' and is_generated = 'NEVER' order by ordinal_position`);
    const names = rows.map(({ name }) => `"${name}"`);
    const values = names.map((name) => {
      if (name === '"workflow_id"' || name === '"root_workflow_id"') return WORKFLOW;
      if (name === '"run_id"' || name === '"root_run_id"') return `${NUMBER}::text`;
      if (name === '"search_attributes"')
        return `replace(search_attributes::text, '${casusnummer}', ${NUMBER}::text)::jsonb`;
      return name;
    });
    await inSteps(count, say, 'rows in the visibility of Temporal', (from, to) =>
      client.query(`
        insert into executions_visibility (${names.join(', ')}) select ${values.join(', ')}
        from executions_visibility cross join generate_series(${from}, ${to}) as i where workflow_id = '${workflowId}'`),
    );
    await client.query('analyze executions_visibility');
  });
}

async function onDatabase(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function inSteps(
  count: number,
  say: (line: string) => void,
  what: string,
  insert: (from: number, to: number) => Promise<unknown>,
): Promise<void> {
  for (let from = 1; from <= count; from += ROWS) await insert(from, Math.min(count, from + ROWS - 1));
  say(`${count} ${what}`);
}
