import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createDoorbraak, ProblemError, type Doorbraak, type Problem } from '../../api-client';
import { read } from '../docs/hulp';
import { Program } from '../opzet/program';
import { dag } from '../server/nagemaakt';
import { createWereld, type Wereld } from '../server/wereld';

let world: Wereld;
let api: Doorbraak;
let folder: string;
beforeAll(async () => {
  world = await createWereld();
  api = createDoorbraak({ url: world.url });
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doorbraak-client-'));
});
afterAll(async () => {
  fs.rmSync(folder, { recursive: true, force: true });
  await world?.stop();
});

const body = (anders: Partial<typeof BODY> = {}) => ({ ...BODY, leerling: randomUUID(), ...anders });
const BODY = {
  leerling: '',
  eersteVerzuimdag: dag(-30),
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
  school: '12AB00',
} as const;

async function cases(): Promise<number> {
  const { data } = await api.GET('/casussen', { params: { query: { aantal: 200 } } });
  return data.regels.length;
}

describe('the client', () => {
  it('reports, commands and reads as its types say', async () => {
    const { data, response } = await api.POST('/casussen', { body: body() });
    expect([data.status, response.status]).toEqual(['verwerkt', 201]);
    if (data.status !== 'verwerkt') return;
    const { casusnummer, kenmerk } = data.casus;
    const params = { path: { casusnummer } };
    await api.POST('/casussen/{casusnummer}/opdrachten', {
      params,
      body: { opdracht: 'maakNotitie', door: 'casusregisseur', gegevens: { tekst: 'Gebeld.' } },
    });
    const read = await api.GET('/casussen/{casusnummer}', { params });
    expect(read.data).toMatchObject({ kenmerk, dagenThuis: 30 });
    const timeline = await api.GET('/casussen/{casusnummer}/tijdlijn', {
      params: { ...params, query: { aantal: 200 } },
    });
    const told = timeline.data.regels.flatMap((line) =>
      line.gebeurtenis === 'notitie-gemaakt' ? [line.gegevens?.tekst] : [],
    );
    expect(told).toEqual(['Gebeld.']);
  });

  it('throws what is refused, with every field that is wrong', async () => {
    const wrong = body({ gemeente: 'Groningen' as never, school: 'x' as never });
    const error = await api.POST('/casussen', { body: wrong }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'ongeldig' satisfies Problem['code'], status: 400 });
    expect((error as ProblemError).fouten.map(({ veld }) => veld).sort()).toEqual(['gemeente', 'school']);
  });

  it('knows at compile time what there is not', () => {
    const never = () => [
      // @ts-expect-error no such phase
      api.GET('/casussen', { params: { query: { fase: 'onzin' } } }),
      // @ts-expect-error no such address
      api.GET('/casusen'),
      // @ts-expect-error something must be sent
      api.POST('/casussen'),
      // @ts-expect-error which case?
      api.GET('/casussen/{casusnummer}'),
    ];
    expect(never).toBeInstanceOf(Function);
  });

  it('does once what arrived, of which the answer was lost on the way', async () => {
    const way = await lossyWay(world.url, 1);
    try {
      const lost = createDoorbraak({ url: way.url, retries: { firstPauseMs: 20 } });
      const naam = `Eenmaal ${randomUUID()}`;
      const { data } = await lost.POST('/mensen', {
        body: { regio: 'noorderwold', naam, rol: 'casusregisseur' } as never,
      });
      const { data: people } = await api.GET('/mensen', { params: { query: { regio: 'noorderwold' } } });
      expect(people.mensen.filter((one) => one.naam === naam)).toEqual([data]);
      expect(way.passed()).toBe(2);
    } finally {
      await way.close();
    }
  });
});

/** Stands before the API: brings everything there, and loses the first answers. */
async function lossyWay(
  url: string,
  lose: number,
): Promise<{ url: string; passed: () => number; close: () => Promise<unknown> }> {
  let passed = 0;
  const server: Server = createServer((req, res) => {
    const onward = ask(
      new URL(req.url ?? '/', url),
      { method: req.method, headers: req.headers },
      (answer) => {
        if (++passed <= lose) answer.resume().on('end', () => req.socket.destroy());
        else answer.pipe(res.writeHead(answer.statusCode ?? 500, answer.headers));
      },
    );
    req.pipe(onward);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed: () => passed,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

const HEADING = 'leerling;eersteVerzuimdag;geboortedatum;onderwijssoort;gemeente;school';
/** A file with two children, and between them a line that is wrong unless it was mended. */
function file(begin: string, gemeente: string): string {
  const name = path.join(folder, `${begin}.csv`);
  const rest = '2014-03-02;po;0014;12AB00';
  const lines = [
    `${begin}-1;${dag(-20)};${rest}`,
    `${begin}-2;${dag(-21)};${rest.replace('0014', gemeente)}`,
    `${begin}-3;${dag(-22)};${rest}`,
  ];
  fs.writeFileSync(name, `\uFEFF${HEADING}\r\n${lines.join('\r\n')}\r\n`);
  return name;
}

type Command = ConstructorParameters<typeof Program>[0];
const run = (command: Command) => new Program(command, { DOORBRAAK_URL: world.url }, folder).ended;

/** Sends a file twice, and once more when it was mended: every child has one case, and the wrong line was told. */
async function feeds(begin: string, command: (file: string) => Command, wrong: RegExp): Promise<void> {
  const before = await cases();
  for (const _again of [1, 2]) {
    const { code, output } = await run(command(file(begin, 'x')));
    expect([code, output]).toEqual([1, expect.stringMatching(wrong)]);
    expect([output, await cases()]).toEqual([output, before + 2]);
  }
  const mended = await run(command(file(begin, '0014')));
  expect([mended.output, mended.code, await cases()]).toEqual([mended.output, 0, before + 3]);
}

/** The program that a heading of the docs shows. */
function shown(language: string, name: string): string {
  const [, code] =
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(read('docs/koppelen.md')) ?? [];
  if (code === undefined) throw new Error(`docs/koppelen.md shows no ${language}.`);
  fs.writeFileSync(path.join(folder, name), code);
  return path.join(folder, name);
}

const there = (program: string) => spawnSync(program, ['--version']).status === 0;

describe('a file of absences is fed once, however often it is sent, and its wrong line is told', () => {
  it('by the example, built from the folder of the client alone', async () => {
    const copy = path.join(folder, 'client');
    fs.cpSync('api-client', copy, { recursive: true });
    const { dependencies, devDependencies } = JSON.parse(read('api-client/package.json')) as Record<
      string,
      Record<string, string>
    >;
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const link = path.join(copy, 'node_modules', name);
      fs.mkdirSync(path.dirname(link), { recursive: true });
      fs.symlinkSync(path.resolve('node_modules', name), link);
    }
    const built = await run(['node', path.join(copy, 'node_modules/typescript/bin/tsc'), '-p', copy]);
    expect([built.output, built.code]).toEqual(['', 0]);
    const program = path.join(copy, 'dist/example/report.js');
    await feeds('voorbeeld', (name) => ['node', program, name], /^regel 3: niet gemeld\. gemeente: moet /m);
    expect((await run(['node', program])).code).toBe(2);
  });

  (there('curl') ? it : it.skip)('by the curl of the docs', async () => {
    const program = shown('sh', 'melden.sh');
    await feeds('curl', (name) => ['sh', program, name], /^line 3: .*gemeente/m);
  });

  (there('python3') ? it : it.skip)('by the Python of the docs', async () => {
    const program = shown('python', 'melden.py');
    await feeds('python', (name) => ['python3', program, name], /^line 3: .*gemeente/m);
  });
});
