import { beeld } from '../../domain/beeld';
import { berichten } from '../../taal/berichten';
import type { Casus } from '../../domain/casus';
import { convenantSchema, type Convenant } from '../../domain/convenant';
import { vervangerOf, wijsAan, type Rooster } from '../../domain/rooster';
import { moment, type Moment } from '../../domain/tijd';
import { vraagtToewijzing, wijsToeUitRooster } from '../../domain/toewijzing';
import { verstrijk, verwerk } from '../../domain/verwerk';
import { melding, Spel, standaard } from './hulp';

const weg = (van: string, tot: string, vervanger?: string) => [
  { van, tot, ...(vervanger === undefined ? {} : { vervanger }) },
];
const persoon = (id: string, rol: Rooster[number]['rol'], anders: Partial<Rooster[number]> = {}) => ({
  id,
  rol,
  afwezig: [],
  ...anders,
});
const vraag = {
  rol: 'casusregisseur',
  gemeente: '0014',
  onderwijssoort: 'po',
  datum: '2026-10-05',
} as const;

describe('who gets a case (rule 15)', () => {
  it('goes to whoever has the fewest open cases', () => {
    const rooster = [persoon('c1', 'casusregisseur'), persoon('c2', 'casusregisseur')];
    expect(wijsAan(rooster, vraag, { c1: 3, c2: 2 })).toEqual({ rol: 'casusregisseur', persoon: 'c2' });
    expect(wijsAan(rooster, vraag, {})).toEqual({ rol: 'casusregisseur', persoon: 'c1' });
  });

  it('skips people of another gemeente or kind of education, and people who are away', () => {
    const rooster = [
      persoon('elders', 'casusregisseur', { gemeenten: ['0363'] }),
      persoon('anders', 'casusregisseur', { onderwijssoorten: ['vo'] }),
      persoon('weg', 'casusregisseur', { afwezig: weg('2026-10-01', '2026-10-06') }),
      persoon('past', 'casusregisseur', { gemeenten: ['0014'], onderwijssoorten: ['po'] }),
    ];
    expect(wijsAan(rooster, vraag, { past: 99 }).persoon).toBe('past');
    expect(wijsAan(rooster, { ...vraag, datum: '2026-10-06' }, { past: 99 }).persoon).toBe('weg');
  });

  it('falls back on the leerplichtambtenaar, and then on the manager', () => {
    const leerplicht = persoon('l1', 'leerplichtambtenaar', { gemeenten: ['0014'] });
    const manager = persoon('m1', 'manager');
    expect(wijsAan([manager, leerplicht], vraag, {})).toEqual({ rol: 'leerplichtambtenaar', persoon: 'l1' });
    expect(wijsAan([manager], vraag, {})).toEqual({ rol: 'manager', persoon: 'm1' });
    expect(wijsAan([], vraag, {})).toEqual({ rol: 'manager', persoon: null });
  });

  it('goes to a manager who is there, and to one who is away only when all are', () => {
    const eerste = persoon('m1', 'manager', { afwezig: weg('2026-10-01', '2026-10-06') });
    expect(wijsAan([eerste, persoon('m2', 'manager')], vraag, {}).persoon).toBe('m2');
    expect(wijsAan([eerste], vraag, {}).persoon).toBe('m1');
  });

  it('gives the tasks to the deputy for exactly that time', () => {
    const rooster = [
      persoon('c1', 'casusregisseur', { afwezig: weg('2026-10-10', '2026-10-12', 'c2') }),
      persoon('c2', 'casusregisseur'),
    ];
    expect(
      ['2026-10-09', '2026-10-10', '2026-10-11', '2026-10-12'].map((d) => vervangerOf(rooster, 'c1', d)),
    ).toEqual(['c1', 'c2', 'c2', 'c1']);
  });
});

/** The case given to somebody of its roster, where nobody holds other cases. */
const toegewezen = (casus: Casus, nu: Moment) =>
  wijsToeUitRooster(casus, { rooster: casus.convenant.rooster ?? [], bezetting: {} }, nu);

describe('a case of a region with a roster', () => {
  const metRooster = (rooster: Rooster): Convenant => convenantSchema.parse({ ...standaard, rooster });
  const inCasusregie = (rooster: Rooster) =>
    Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
      convenant: metRooster(rooster),
    }).tot('2026-10-05T00:00:00+02:00').casus;
  const nu = moment('2026-10-05T00:00:01+02:00');

  it('asks for a person once the casusregisseur leads, not while the school does', () => {
    const rooster = [persoon('c1', 'casusregisseur')];
    const begin = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
      convenant: metRooster(rooster),
    });
    expect(vraagtToewijzing(begin.casus)).toBe(false);
    const casus = inCasusregie(rooster);
    expect(vraagtToewijzing(casus)).toBe(true);
    const stap = toegewezen(casus, nu);
    expect(beeld(stap.casus, nu)).toMatchObject({ regie: 'casusregisseur', regiehouder: 'c1' });
    expect(vraagtToewijzing(stap.casus)).toBe(false);
    expect(berichten(stap.casus, stap.gebeurtenissen).map((b) => b.aan)).toContainEqual({
      rol: 'casusregisseur',
      persoon: 'c1',
    });
  });

  it('shows the deputy as the one with the tasks while the holder is away', () => {
    const casus = inCasusregie([
      persoon('c1', 'casusregisseur', { afwezig: weg('2026-10-06', '2026-10-08', 'c2') }),
    ]);
    const na = toegewezen(casus, nu).casus;
    const wie = (op: string) => new Set(beeld(na, moment(op)).taken.map((taak) => taak.persoon));
    expect(wie('2026-10-05T12:00:00+02:00')).toEqual(new Set(['c1']));
    expect(wie('2026-10-06T12:00:00+02:00')).toEqual(new Set(['c2']));
    expect(wie('2026-10-08T00:00:00+02:00')).toEqual(new Set(['c1']));
  });

  it('is the manager’s, with the task to assign it, when nobody is found; assigning ends the task', () => {
    const stap = toegewezen(inCasusregie([persoon('m1', 'manager')]), nu);
    expect(stap.casus.regie).toEqual({ rol: 'manager', persoon: 'm1' });
    expect(stap.casus.taken['casus-toewijzen']).toMatchObject({ voor: 'manager' });
    expect(vraagtToewijzing(stap.casus)).toBe(false);
  });

  it('needs a named chair when a leerplichtambtenaar holds the lead (rule 9)', () => {
    const metL = toegewezen(inCasusregie([persoon('l1', 'leerplichtambtenaar')]), nu).casus;
    expect(metL.regie).toEqual({ rol: 'leerplichtambtenaar', persoon: 'l1' });
    const doe = (casus: Casus, op: string, opdracht: string, gegevens: unknown) =>
      verwerk(casus, { opdracht, door: 'leerplichtambtenaar', gegevens }, moment(op));
    const casus = toegewezen(
      verstrijk(metL, moment('2026-11-30T00:00:01+01:00')).casus,
      moment('2026-11-30T00:00:02+01:00'),
    ).casus;
    const ja = doe(casus, '2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', {
      besluit: 'instemming',
    });
    if (!ja.aanvaard) throw new Error(ja.weigering.reden);
    const zetels = { ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C' };
    const zonder = doe(ja.casus, '2026-12-02T10:00:00+01:00', 'stelCommissieSamen', zetels);
    expect(zonder).toMatchObject({ aanvaard: false, weigering: { code: 'niet-toegestaan' } });
    const met = doe(ja.casus, '2026-12-02T10:00:00+01:00', 'stelCommissieSamen', {
      ...zetels,
      voorzitter: 'D',
    });
    expect(met.aanvaard).toBe(true);
  });
});
