import { startApi } from './server';
import { leesToegang } from '../toegang/settings';

/** A setting that must be there. */
function nodig(naam: string): string {
  const waarde = process.env[naam];
  if (waarde === undefined || waarde === '') throw new Error(`Set ${naam}: the API cannot start without it.`);
  return waarde;
}

/** A setting that is a whole number. */
function getal(naam: string, anders: number): number {
  const waarde = process.env[naam];
  if (waarde === undefined || waarde === '') return anders;
  if (!/^-?\d+$/.test(waarde)) throw new Error(`${naam} must be a whole number, not ${waarde}.`);
  return Number(waarde);
}

async function main(): Promise<void> {
  const mappen = process.env['CONVENANTEN_MAP'];
  const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'doorbraak';
  const ui = process.env['TEMPORAL_UI_URL'];
  const api = await startApi({
    port: getal('PORT', 3000),
    host: process.env['HOST'] ?? '127.0.0.1',
    temporalAddress: nodig('TEMPORAL_ADDRESS'),
    namespace,
    databaseUrl: nodig('DATABASE_URL'),
    sleutel: nodig('DOORBRAAK_SLEUTEL'),
    klokVerschuiving: getal('KLOK_VERSCHUIVING', 0),
    oidc: leesToegang(process.env),
    temporalUi:
      ui === undefined || ui === ''
        ? undefined
        : `${ui.replace(/\/+$/, '')}/namespaces/${namespace}/workflows`,
    ...(mappen === undefined || mappen === '' ? {} : { convenantenMappen: mappen.split(',') }),
  });
  console.log(`API ${api.url}`);
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signaal, () => void api.stop().then(() => process.exit(0)));
  }
}

main().catch((fout: unknown) => {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exit(1);
});
