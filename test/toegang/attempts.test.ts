import type { Request } from 'express';
import { Attempts } from '../../toegang/attempts';
import { Problem } from '../../toegang/problems';

const van = (ip: string) => ({ ip, headers: {} }) as unknown as Request;
const niet = () => Promise.reject(new Problem('niet-aangemeld'));
const wel = () => Promise.resolve('binnen');

describe('tokens that do not hold', () => {
  let nu = 0;
  const pogingen = () => new Attempts(3, () => nu);
  const wordt = (hier: Attempts, ip: string, token: string | undefined, check: () => Promise<string>) =>
    hier.judge(van(ip), token, check).catch((fout: Problem) => fout.code);

  it('are looked at so many times a minute from one address, and then not any more', async () => {
    const hier = pogingen();
    let bekeken = 0;
    const poging = () => {
      bekeken += 1;
      return niet();
    };
    const codes = [];
    for (let keer = 0; keer < 150; keer++)
      codes.push(await wordt(hier, '192.0.2.1', `slecht-${keer}`, poging));
    expect(codes.slice(0, 3)).toEqual(['niet-aangemeld', 'niet-aangemeld', 'niet-aangemeld']);
    expect(new Set(codes.slice(3))).toEqual(new Set(['te-snel']));
    expect(bekeken).toBe(3);
    expect(await wordt(hier, '192.0.2.2', 'slecht', niet)).toBe('niet-aangemeld');
    nu += 60_000;
    expect(await wordt(hier, '192.0.2.1', 'goed', wel)).toBe('binnen');
  });

  it('keep out neither a token that held before, nor who shows none', async () => {
    const hier = pogingen();
    expect(await wordt(hier, '192.0.2.1', 'goed', wel)).toBe('binnen');
    for (let keer = 0; keer < 5; keer++) await wordt(hier, '192.0.2.1', `slecht-${keer}`, niet);
    expect(await wordt(hier, '192.0.2.1', 'nieuw', wel)).toBe('te-snel');
    expect(await wordt(hier, '192.0.2.1', 'goed', wel)).toBe('binnen');
    expect(await wordt(hier, '192.0.2.1', undefined, wel)).toBe('binnen');
  });

  it('are not counted when it was no fault of the token, or where there is no limit', async () => {
    const hier = pogingen();
    for (let keer = 0; keer < 5; keer++)
      await wordt(hier, '192.0.2.1', 'goed', () => Promise.reject(Problem.unreachable('weg')));
    expect(await wordt(hier, '192.0.2.1', 'goed', wel)).toBe('binnen');
    const zonder = new Attempts(0);
    for (let keer = 0; keer < 50; keer++)
      expect(await wordt(zonder, '192.0.2.1', `slecht-${keer}`, niet)).toBe('niet-aangemeld');
  });

  it('of one IPv6 network are of one client', async () => {
    const hier = pogingen();
    for (let keer = 0; keer < 3; keer++)
      await wordt(hier, `2001:db8:1:2::${keer + 1}`, `slecht-${keer}`, niet);
    expect(await wordt(hier, '2001:db8:1:2::9', 'slecht', niet)).toBe('te-snel');
    expect(await wordt(hier, '2001:db8:ffff::1', 'slecht', niet)).toBe('niet-aangemeld');
  });
});
