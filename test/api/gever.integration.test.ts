import { randomUUID } from 'node:crypto';
import { createDoorbraak, ProblemError, type components } from '../../api-client';
import type { Gebruiker } from '../../domain/gebruiker';
import { NOORD } from '../server/iedereen';
import { goedeMelding } from '../server/nagemaakt';
import { createWereld, type Wereld } from '../server/wereld';

const iemand = (id: string, rol: 'school' | 'systeem', scholen: readonly string[]): Gebruiker => ({
  id,
  naam: id,
  rol,
  regio: NOORD,
  gemeenten: null,
  scholen,
});
const WIE = {
  school: iemand('school', 'school', ['12AB00']),
  bestuur: iemand('bestuur', 'school', ['12AB']),
  anderSysteem: iemand('ander-systeem', 'systeem', ['34CD00']),
  regiosysteem: { ...iemand('regiosysteem', 'systeem', []), reikwijdte: 'regio-breed' as const },
};

let wereld: Wereld;
let url: string;
beforeAll(async () => {
  wereld = await createWereld();
  url = await wereld.api({
    identify: ({ headers: { authorization = '' } }) =>
      Promise.resolve(WIE[authorization.replace('Bearer ', '') as keyof typeof WIE] ?? null),
  });
});
afterAll(() => wereld.stop());

type Casus = components['schemas']['Casus'];

/** Reports a child as somebody; another key of the request each time, and again under it when the machine was too slow. */
async function meld(
  wie: keyof typeof WIE,
  melding: Record<string, unknown>,
): Promise<{ status: number; casus: Casus }> {
  const api = createDoorbraak({ url, token: wie });
  const params = { header: { 'idempotency-key': randomUUID() } };
  for (let attempt = 1; ; attempt++) {
    const { data, response } = await api.POST('/casussen', { params, body: melding as never });
    if (data.status === 'verwerkt') return { status: response.status, casus: data.casus };
    if (attempt === 6) throw new Error(JSON.stringify(data));
  }
}
const nummer = ({ casus }: { casus: Casus }): string => casus.casusnummer;

/** Seen: two school systems use one number for two children. */
describe('a key of a child', () => {
  it('that two schools use for two children gives two cases, each with its own child', async () => {
    const een = goedeMelding({ naam: 'Kind Een' });
    const ander = { ...een, school: '34CD00', naam: 'Kind Ander', geboortedatum: '2013-01-01' };
    const [eerste, tweede] = [await meld('school', een), await meld('anderSysteem', ander)];
    expect([eerste.status, tweede.status]).toEqual([201, 201]);
    expect(nummer(tweede)).not.toBe(nummer(eerste));
    expect([eerste.casus.naam, tweede.casus.naam]).toEqual(['Kind Een', 'Kind Ander']);
  });

  it('that one school sends again joins, also by its board and from another location', async () => {
    const een = goedeMelding();
    const eerste = await meld('school', een);
    const weer = [
      await meld('school', een),
      await meld('bestuur', een),
      await meld('bestuur', { ...een, school: '12AB01' }),
    ];
    expect(weer.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set([eerste, ...weer].map(nummer)).size).toBe(1);
  });

  it('that one school uses for two children is refused, and shows nothing of the first', async () => {
    const een = goedeMelding({ naam: 'Kind Eerst' });
    const eerste = await meld('school', een);
    const ander = { ...een, naam: 'Kind Ander', geboortedatum: '2013-01-01' };
    const geweigerd = await meld('bestuur', ander).catch((error: unknown) => error as ProblemError);
    if (!(geweigerd instanceof ProblemError)) throw new Error('It was not refused.');
    expect([geweigerd.status, geweigerd.code]).toEqual([409, 'ander-kind']);
    const antwoord = JSON.stringify([geweigerd.problem, [...geweigerd.response.headers]]);
    for (const van of ['Kind Eerst', nummer(eerste), String(een['geboortedatum'])])
      expect(antwoord).not.toContain(van);
  });

  it('of a system that is of no school is its own', async () => {
    const een = goedeMelding();
    const eerste = await meld('regiosysteem', een);
    expect(nummer(await meld('school', een))).not.toBe(nummer(eerste));
    expect(nummer(await meld('regiosysteem', { ...een, school: '34CD00' }))).toBe(nummer(eerste));
  });
});
