import { fuzz, schemathesisVersion } from './schemathesis';

const USAGE = `npm run fuzz -- URL [EXAMPLES] [options of schemathesis]

URL is the description of a running installation, such as http://127.0.0.1:3000/v1/openapi.json. Never that of one with real
children: cases are made and changed. EXAMPLES is how many requests are thought up for every route: 200 when it is not said.
As somebody: -H "Authorization: Bearer TOKEN". schemathesis is a program of its own: pip install schemathesis.`;

/** A long run of schemathesis, as often as somebody wants: every run thinks up other requests. */
async function main([url, examples = '200', ...more]: readonly string[]): Promise<number> {
  if (url === undefined || !URL.canParse(url)) {
    console.error(USAGE);
    return 2;
  }
  if (schemathesisVersion() === null) {
    console.error(
      'There is no schemathesis here: pip install schemathesis, or say where it is with SCHEMATHESIS.',
    );
    return 2;
  }
  const seed = Date.now() % 1_000_000_000;
  console.log(`seed ${seed}`);
  const { code, output } = await fuzz({ url, examples: Number(examples), seed, more });
  console.log(output);
  return code;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
