import { beeld } from '../../domain/beeld';
import { berichten } from '../../taal/berichten';
import type { Casus } from '../../domain/casus';
import { convenantSchema, type Convenant } from '../../domain/convenant';
import type { Rol } from '../../domain/fase';
import { vervangerOf, wijsAan, type Rooster } from '../../domain/rooster';
import { moment, type Moment } from '../../domain/tijd';
import { wijsToeUitRooster, zoektHouder } from '../../domain/toewijzing';
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

/** Whether somebody of the roster in the convenant is to be found. */
const vraagtToewijzing = (casus: Casus) => casus.convenant.rooster !== undefined && zoektHouder(casus);

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

  it('stays the manager’s in the next phase while nobody is found, under the same task', () => {
    const alleen = toegewezen(inCasusregie([persoon('m1', 'manager')]), nu).casus;
    const op = moment('2026-11-02T00:00:01+01:00');
    const doorbraak = verstrijk(alleen, op).casus;
    expect(doorbraak).toMatchObject({ fase: 'doorbraak', regie: { rol: 'casusregisseur', persoon: null } });
    expect(vraagtToewijzing(doorbraak)).toBe(true);
    const { casus } = toegewezen(doorbraak, op);
    expect(casus.regie).toEqual({ rol: 'manager', persoon: 'm1' });
    expect(casus.taken['casus-toewijzen']).toEqual(doorbraak.taken['casus-toewijzen']);
    expect(vraagtToewijzing(casus)).toBe(false);
  });

  it('asks nobody again while no manager is known by name', () => {
    const { casus } = toegewezen(inCasusregie([]), nu);
    expect(casus.regie).toEqual({ rol: 'manager', persoon: null });
    expect(vraagtToewijzing(casus)).toBe(false);
  });

  it('is no longer the manager’s once somebody is found in the next phase, and the task ends', () => {
    const later = persoon('c1', 'casusregisseur', { afwezig: weg('2026-09-01', '2026-11-01') });
    const alleen = toegewezen(inCasusregie([persoon('m1', 'manager'), later]), nu).casus;
    expect(alleen.regie.rol).toBe('manager');
    const op = moment('2026-11-02T00:00:01+01:00');
    const stap = toegewezen(verstrijk(alleen, op).casus, op);
    expect(stap.casus.regie).toEqual({ rol: 'casusregisseur', persoon: 'c1' });
    expect(stap.casus.taken['casus-toewijzen']).toBeUndefined();
    expect(stap.gebeurtenissen.map(({ soort }) => soort)).toEqual(['toegewezen', 'taak-vervallen']);
  });

  it('that a corrected school gives to a school is looked for no more', () => {
    const begin = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: null }), {
      convenant: metRooster([persoon('m1', 'manager')]),
    });
    const { casus } = toegewezen(begin.casus, moment('2026-09-07T09:00:00+02:00'));
    expect(casus.regie.rol).toBe('manager');
    const gegevens = { veld: 'school', waarde: '12AB00', reden: 'toch ingeschreven' };
    const op = moment('2026-09-10T09:00:00+02:00');
    const na = verwerk(casus, { opdracht: 'corrigeer', door: 'manager', gegevens }, op);
    if (!na.aanvaard) throw new Error(na.weigering.reden);
    expect(na.casus.regie).toEqual({ rol: 'school', persoon: null });
    expect(na.casus.taken['casus-toewijzen']).toBeUndefined();
  });

  it('that goes to a region without a roster leaves the search behind', () => {
    const { casus } = toegewezen(inCasusregie([persoon('m1', 'manager')]), nu);
    const elders = { ...standaard, regio: 'elders' };
    const opdracht = { opdracht: 'draagOver', door: 'manager', gegevens: { gemeente: '0363' } };
    const na = verwerk(casus, { ...opdracht, convenant: elders }, nu);
    if (!na.aanvaard) throw new Error(na.weigering.reden);
    expect(na.casus).toMatchObject({ gemeente: '0363', regie: { rol: 'casusregisseur', persoon: null } });
    expect(na.casus.taken['casus-toewijzen']).toBeUndefined();
  });

  describe('that people assign', () => {
    const geef = (casus: Casus, persoon: string, rolVanPersoon?: Rol) => {
      const opdracht = {
        opdracht: 'wijsToe',
        door: 'manager',
        gegevens: { persoon, reden: 'kent het kind' },
      };
      const rest = rolVanPersoon === undefined ? {} : { rolVanPersoon };
      const na = verwerk(casus, { ...opdracht, ...rest }, nu);
      if (!na.aanvaard) throw new Error(na.weigering.reden);
      return na.casus;
    };

    it('is led by the role of whoever gets it, in the roster or as the region knows them', () => {
      const rooster = [persoon('c1', 'casusregisseur'), persoon('l1', 'leerplichtambtenaar')];
      const casus = toegewezen(inCasusregie(rooster), nu).casus;
      expect(geef(casus, 'l1').regie).toEqual({ rol: 'leerplichtambtenaar', persoon: 'l1' });
      expect(geef(geef(casus, 'l1'), 'c1').regie).toEqual({ rol: 'casusregisseur', persoon: 'c1' });
      expect(geef(casus, 'l9', 'leerplichtambtenaar').regie.rol).toBe('leerplichtambtenaar');
      const gezocht = toegewezen(inCasusregie([persoon('m1', 'manager')]), nu).casus;
      const gevonden = geef(gezocht, 'l9', 'leerplichtambtenaar');
      expect(gevonden.regie).toEqual({ rol: 'leerplichtambtenaar', persoon: 'l9' });
      expect(gevonden.taken['casus-toewijzen']).toBeUndefined();
    });

    it('keeps its role for somebody nobody knows, and goes back to that of the phase from the manager', () => {
      const rooster = [persoon('l1', 'leerplichtambtenaar')];
      const casus = toegewezen(inCasusregie(rooster), nu).casus;
      expect(geef(casus, 'Anna').regie).toEqual({ rol: 'leerplichtambtenaar', persoon: 'Anna' });
      const gezocht = toegewezen(inCasusregie([persoon('m1', 'manager')]), nu).casus;
      expect(geef(gezocht, 'Anna').regie).toEqual({ rol: 'casusregisseur', persoon: 'Anna' });
      // Nobody is given a case to lead as the school or the manager.
      expect(geef(gezocht, 'zc-1', 'school').regie.rol).toBe('casusregisseur');
    });
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
