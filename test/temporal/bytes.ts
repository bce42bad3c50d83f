import { Client } from 'pg';

/** The databases of Temporal. */
const DATABASES = ['temporal', 'temporal_visibility'];

/** A text as it can stand among bytes: as it is, in base64 wherever it begins, in hexadecimals, and in UTF-16. */
function shapes(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Without what hangs on what stands before and after it.
    const middle = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return [middle, middle.replace(/\+/g, '-').replace(/\//g, '_')];
  });
  const json = JSON.stringify(text).slice(1, -1);
  return [
    ...[bytes, Buffer.from(text, 'utf16le'), Buffer.from(bytes.toString('hex'))],
    ...[...base64, json].map((shape) => Buffer.from(shape)),
  ];
}

/**
 * Reads every row of every table of the server's databases, and gives which texts stand in them, with the table: in whatever column,
 * as text or among bytes. Gives the number of rows too: of nothing nothing would be found.
 */
export async function findInServer(
  address: string,
  texts: readonly string[],
): Promise<{ rows: number; found: string[] }> {
  const sought = texts.map((text) => ({ text, shapes: shapes(text) }));
  const found = new Set<string>();
  let count = 0;
  for (const database of DATABASES) {
    const url = new URL(address);
    url.pathname = `/${database}`;
    const client = new Client({ connectionString: url.href });
    await client.connect();
    const tables = await client.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables.rows) {
      const { rows } = await client.query<unknown[]>({ text: `select * from ${name}`, rowMode: 'array' });
      count += rows.length;
      for (const row of rows)
        for (const value of row) {
          const bytes = asBytes(value);
          for (const { text, shapes } of sought)
            if (shapes.some((shape) => bytes.includes(shape))) found.add(`${text} in ${database}.${name}`);
        }
    }
    await client.end();
  }
  return { rows: count, found: [...found].sort() };
}

function asBytes(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  return Buffer.from(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
