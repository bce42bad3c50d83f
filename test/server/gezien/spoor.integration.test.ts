import { get } from 'node:http';
import { goedeMelding } from '../nagemaakt';
import { geef, vraag } from '../wereld';
import { startInstallatie, type Installatie } from './installatie';
import { startOntvanger, type Ontvangen } from './ontvanger';

const NAAM = 'Wilhelmina Zevenhuizen';
const TEKST = 'Oma Truida hielp met de konijnen.';
/** Whatever of these stands in a log or a trace stands there too much. */
const HERKENBAAR = /wilhelmina|zevenhuizen|truida|konijnen|2014-03-02|kind-\d|12AB00/i;

let ontvanger: Awaited<ReturnType<typeof startOntvanger>>;
let wereld: Installatie;
let nummer: string;
beforeAll(async () => {
  ontvanger = await startOntvanger();
  wereld = await startInstallatie({
    OTEL_EXPORTER_OTLP_ENDPOINT: ontvanger.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  const gemeld = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam: NAAM }));
  nummer = gemeld.body.casus?.casusnummer;
  if (nummer === undefined) throw new Error(JSON.stringify(gemeld.body));
  await geef(wereld.url, nummer, 'meldEersteActie', 'school', { toelichting: TEKST });
});
afterAll(async () => {
  await wereld?.stop();
  await ontvanger?.stop();
});

/** The names of a span and of everything that it follows from, from the outside in. */
function weg(span: Ontvangen): string[] {
  const voor = ontvanger.spans().find(({ spanId }) => spanId === span.parentSpanId);
  return [...(voor === undefined ? [] : weg(voor)), `${span.part}: ${span.name}`];
}

test('one trace goes from the request through the update, the workflow and the activity to the writing of the event', async () => {
  const schrijven = await ontvanger.wacht(
    ({ name, part }) => name === 'INSERT gebeurtenis' && part === 'doorbraak-worker',
    2,
  );
  // Each process sends its spans in its own time, that of a request at its end.
  await ontvanger.wacht(({ name }) => name === 'POST /v1/casussen');
  await ontvanger.wacht(({ name }) => name.endsWith('/opdrachten'));
  const [melding, opdracht] = schrijven.map(weg);
  expect(melding).toEqual([
    'doorbraak-api: POST /v1/casussen',
    'doorbraak-api: update meld',
    'doorbraak-worker: activity legVast',
    'doorbraak-worker: INSERT gebeurtenis',
  ]);
  expect(opdracht).toEqual([
    'doorbraak-api: POST /v1/casussen/:casusnummer/opdrachten',
    'doorbraak-api: update opdracht',
    'doorbraak-worker: activity legVast',
    'doorbraak-worker: INSERT gebeurtenis',
  ]);
  const updates = await ontvanger.wacht(({ name }) => name.startsWith('workflow casus'), 2);
  expect(updates.map(weg)).toEqual([
    [
      'doorbraak-api: POST /v1/casussen',
      'doorbraak-api: update meld',
      'doorbraak-worker: workflow casus meld',
    ],
    [
      'doorbraak-api: POST /v1/casussen/:casusnummer/opdrachten',
      'doorbraak-api: update opdracht',
      'doorbraak-worker: workflow casus opdracht',
    ],
  ]);
  // Each command has a trace of its own, however long ago the case began.
  expect(new Set(schrijven.map(({ traceId }) => traceId)).size).toBe(2);
});

test('the line of a request names its trace, by which it is found in both', async () => {
  const [schrijven] = await ontvanger.wacht(({ name }) => name === 'INSERT gebeurtenis');
  const regel = new RegExp(`^.*"route":"/v1/casussen".*$`, 'm');
  const { trace, status } = JSON.parse(await wereld.api.says(regel)) as { trace: string; status: number };
  expect([trace, status]).toEqual([schrijven?.traceId, 201]);
});

test('nothing of a child or of what people wrote stands in a trace or in a log, and every line of a log is JSON', async () => {
  // What is refused and what is wrong is told too, with all that was tried.
  await vraag(wereld.url, '/v1/casussen', { naam: NAAM, leerling: 7, [NAAM]: TEKST });
  await vraag(wereld.url, `/v1/casussen/${nummer}/opdrachten`, {
    opdracht: 'geefOordeel',
    door: 'school',
    gegevens: { tekst: TEKST },
  });
  for (const pad of [`/v1/zoeken?naam=${NAAM}`, `/werkbak/zoeken?zoek=${NAAM}`, `/${NAAM}`])
    await fetch(new URL(pad, wereld.url));
  await new Promise((klaar) =>
    get(wereld.url, { headers: { host: 'wilhelmina.example' } }, klaar).once('error', klaar),
  );
  await wereld.api.says(/"part":"veiligheid"/);
  await ontvanger.wacht(({ name }) => name === 'GET /werkbak/zoeken');
  await wereld.stop();
  const said = await Promise.all([wereld.api.ended, wereld.worker.ended]);
  for (const { output } of said) {
    const lines = output.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(JSON.parse(line)).toEqual(
        expect.objectContaining({
          time: expect.stringMatching(/Z$/),
          level: expect.stringMatching(/^(info|warn|error)$/),
          part: expect.any(String),
          what: expect.any(String),
        }),
      );
      expect(line).not.toMatch(HERKENBAAR);
    }
  }
  expect(ontvanger.alles()).not.toMatch(HERKENBAAR);
  expect(ontvanger.alles()).not.toContain(nummer);
});
