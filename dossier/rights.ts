import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { Client } from 'pg';

const PATIENCE_MS = 5_000;
const ROUNDS = 4096;

/** What was recorded stands: a mistake is put right by a new event (rule 17). */
const APPEND_ONLY = 'gebeurtenis';
/** Which migrations were done is for who migrates. */
const OF_THE_OWNER = ['kysely_migration', 'kysely_migration_lock'];

/** The user that was named cannot be one that only reads and writes. */
export class UnfitUser extends Error {
  override readonly name = 'UnfitUser';
}

/** Who an address signs in as, and with what. */
function userOf(address: string): { name: string; password: string } {
  const { username, password } = new URL(address);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** What PostgreSQL keeps of a password (RFC 5803): with this in the statement the password itself stands in no log of statements. */
function verifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  const parts = [salt.toString('base64'), `${stored}:${keyed('Server Key').toString('base64')}`];
  return `SCRAM-SHA-256$${ROUNDS}:${parts.join('$')}`;
}

/** Makes the user when it is not there, and gives it the password of its address. */
async function ensureUser(client: Client, { name, password }: ReturnType<typeof userOf>): Promise<void> {
  const user = client.escapeIdentifier(name);
  const { rows } = await client.query<{ mighty: boolean }>(
    `select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or rolname = current_user as mighty
     from pg_roles where rolname = $1`,
    [name],
  );
  if (rows[0]?.mighty === true) {
    throw new UnfitUser(
      `DATABASE_APP_URL names ${name}, who may do more than read and write: name a user of its own there, it is made when it is not there.`,
    );
  }
  if (rows.length === 0) await client.query(`create role ${user} login`);
  if (password !== '') {
    await client.query(`alter role ${user} login password ${client.escapeLiteral(verifier(password))}`);
  }
}

/**
 * Lets the user of one address work with the dossier and do nothing else: it reads and writes rows, but owns no table,
 * makes none, changes no event that stands but by the function that destroys what two people approved, and does not touch which migrations were done. The user is made when it is not
 * there and gets the password of its address; nobody else than it and the owner of the other address gets into the
 * database. For whoever migrates, after each migration; all or nothing, and it may be done again. Gives the name of the user; rejects with
 * `UnfitUser` when that may do more already.
 */
export async function grantApplication(ownerAddress: string, applicationAddress: string): Promise<string> {
  const application = userOf(applicationAddress);
  const client = new Client({ connectionString: ownerAddress, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const user = client.escapeIdentifier(application.name);
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = client.escapeIdentifier(rows[0]?.name ?? '');
    await client.query('begin');
    await ensureUser(client, application);
    for (const statement of [
      `revoke all on database ${database} from public`,
      `grant connect on database ${database} to ${user}`,
      'revoke all on schema public from public',
      `grant usage on schema public to ${user}`,
      `grant select, insert, update, delete on all tables in schema public to ${user}`,
      `revoke update, delete on ${APPEND_ONLY} from ${user}`,
      `revoke insert, update, delete on ${OF_THE_OWNER.join(', ')} from ${user}`,
      `grant usage on all sequences in schema public to ${user}`,
      // It destroys only what two people approved.
      `grant execute on function vernietig_kind(uuid, uuid) to ${user}`,
    ]) {
      await client.query(statement);
    }
    await client.query('commit');
    return application.name;
  } finally {
    await client.end();
  }
}
