import { configureRuntime } from '../temporal/runtime';
import { writeBundle } from '../temporal/bundle-file';

/** `npm run bundle -- FILE`: the workflow code in one file, for workers that then start without making it. */
async function main([file, ...rest]: string[]): Promise<void> {
  if (file === undefined || rest.length > 0) throw new Error('Usage: npm run bundle -- FILE');
  configureRuntime('WARN');
  await writeBundle(file);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
