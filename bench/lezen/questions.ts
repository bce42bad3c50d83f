import type { Gebruiker } from '../../domain/gebruiker';
import { holder } from '../werkbak/questions';
import type { World } from '../werkbak/world';
import { HOLDER } from '../werkbak/fill';

/** The header by which somebody asks in another role than that of whoever leads cases. */
export const AS = 'x-bench-as';

const ROLES = ['manager', 'privacyfunctionaris', 'school'] as const;

/** Who asks. */
export function reader(regio: string, as: string | string[] | undefined): Gebruiker {
  const rol = ROLES.find((one) => one === as);
  if (rol === undefined) return holder(regio);
  return { ...holder(regio), id: `bench-${rol}`, rol, scholen: rol === 'school' ? ['12AB00'] : [] };
}

/** What counts or looks at closed cases too, so may grow with them. */
export const MAY_GROW: readonly string[] = ['cases, counted', 'tasks, counted', 'the figures of the region'];

/** Everything that is read of the API, by its name. */
export async function questions({
  url,
  casusnummer,
}: Pick<World, 'url' | 'casusnummer'>): Promise<Record<string, () => Promise<unknown>>> {
  const ask = async (path: string, init: RequestInit = {}, status = 200): Promise<Response> => {
    const answer = await fetch(new URL(path, url), init);
    if (answer.status !== status) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const get =
    (path: string, as = 'casusregisseur') =>
    async () =>
      (await ask(path, { headers: { [AS]: as } })).text();
  const post = (path: string, body: unknown) => async () =>
    (
      await ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      })
    ).text();
  const one = `/v1/casussen/${casusnummer}`;
  const read = await ask(one);
  const etag = read.headers.get('etag') ?? '';
  const { kenmerk } = (await read.json()) as { kenmerk: string };
  const next = ((await (await ask('/v1/casussen?aantal=5')).json()) as { volgende: string }).volgende;
  const changes = await place(ask);
  return {
    'a case': get(one),
    'a case, by its kenmerk': get(`/v1/casussen/${kenmerk}`),
    'a case, not changed': () => ask(one, { headers: { 'if-none-match': etag } }, 304),
    'the timeline of a case': get(`${one}/tijdlijn`),
    'the tasks of a case': get(`${one}/taken`),
    'the messages of a case': get(`${one}/berichten`),
    'the possible doubles of a case': get(`${one}/dubbelen`, 'manager'),
    cases: get('/v1/casussen?aantal=10'),
    'cases, the next page': get(`/v1/casussen?aantal=10&na=${next}`),
    'cases, two fields': get('/v1/casussen?aantal=10&fields=casusnummer,fase'),
    'cases, open': get('/v1/casussen?aantal=10&open=true'),
    'cases, of a phase': get('/v1/casussen?aantal=10&fase=doorbraak'),
    'cases, of a holder': get(`/v1/casussen?aantal=10&houder=${HOLDER}`),
    'cases, of a school': get('/v1/casussen?aantal=10', 'school'),
    'cases, counted': get('/v1/casussen?aantal=1&tellen=true'),
    tasks: get('/v1/taken?aantal=10'),
    'tasks, overdue': get('/v1/taken?aantal=10&teLaat=true'),
    'tasks, of a school': get('/v1/taken?aantal=10', 'school'),
    'tasks, counted': get('/v1/taken?aantal=1&tellen=true'),
    messages: get('/v1/berichten?aantal=10'),
    'search, a name': post('/v1/zoekvragen', { tekst: 'bench model' }),
    'search, a kenmerk': post('/v1/zoekvragen', { tekst: kenmerk }),
    'search, a key of a child': post('/v1/leerlingvragen', { leerling: 'niemand', school: '12AB00' }),
    'changes, from the beginning': get('/v1/casuswijzigingen?aantal=10'),
    'changes, none new': get(`/v1/casuswijzigingen?na=${changes}`),
    'changes, none new, of a school': get(`/v1/casuswijzigingen?na=${changes}`, 'school'),
    'the view log': get('/v1/inzagen?aantal=10', 'privacyfunctionaris'),
    'notes that mention somebody': get('/v1/vermeldingen'),
    'the figures of the region': get('/v1/regiobeeld', 'manager'),
  };
}

/** Where the changes end. */
async function place(ask: (path: string) => Promise<Response>): Promise<string> {
  const now = new Date().toISOString();
  const answer = await ask(`/v1/casuswijzigingen?gewijzigdSinds=${encodeURIComponent(now)}`);
  return ((await answer.json()) as { volgende: string }).volgende;
}
