import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { corv, corvXsd } from '../../settings/corv';
import { CORV, SCHEMA } from '../activities/justitie/vtovoorbeeld';

let map: string;
beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'doorbraak-corv-'));
});
afterEach(() => rmSync(map, { recursive: true }));

function lees(inhoud: unknown) {
  const file = path.join(map, 'corv.json');
  writeFileSync(file, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  const problems: string[] = [];
  return { gelezen: corv({ CORV_INSTELLINGEN: file }, problems), problems };
}

test('who sends for each gemeente is read, and nothing is when nothing is set', () => {
  expect(lees(CORV)).toEqual({ gelezen: CORV, problems: [] });
  const problems: string[] = [];
  expect([corv({}, problems), corvXsd({}, problems), problems]).toEqual([undefined, undefined, []]);
});

test('everything that is wrong is said at once', () => {
  const { gelezen, problems } = lees({
    ontvanger: { organisatie: '123', applicatie: 'x' },
    gemeenten: { '14': { organisatie: '00000009000000000014', applicatie: 'Doorbraak', naam: '' } },
  });
  expect(gelezen).toBeUndefined();
  const alles = problems.join('\n');
  for (const deel of ['ontvanger.organisatie: must be an OIN', 'ontvanger.applicatie', 'CBS code', 'naam'])
    expect(alles).toContain(deel);
  expect(lees('{').problems.join()).toMatch(/is no JSON/);
});

test('a schema that is not there is refused at the start', () => {
  const problems: string[] = [];
  expect(corvXsd({ CORV_XSD: SCHEMA }, problems)).toBe(SCHEMA);
  expect(problems).toEqual([]);
  corvXsd({ CORV_XSD: path.join(map, 'weg.xsd') }, problems);
  corvXsd({ CORV_XSD: map }, problems);
  expect(problems).toHaveLength(2);
});
