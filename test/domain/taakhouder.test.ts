import { beeld } from '../../domain/beeld';
import { berichten } from '../../taal/berichten';
import { convenantSchema } from '../../domain/convenant';
import { houderVan } from '../../domain/taakhouder';
import { moment } from '../../domain/tijd';
import { melding, Spel, standaard } from './hulp';

const begin = (anders = {}) =>
  Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), anders);
const wie = (spel: Spel, taak: string, op: string) =>
  beeld(spel.casus, moment(op)).taken.find(({ type }) => type === taak)?.persoon;
const neem = { taak: 'voortgang-rapporteren', persoon: 'zc-1' };
const geef = { taak: 'voortgang-rapporteren', persoon: 'zc-2', reden: 'Jan is ziek' };

/** The messages of the last thing that was done. */
function post(spel: Spel, aantal: number) {
  return berichten(spel.casus, spel.gebeurtenissen.slice(-aantal));
}

describe('a task that somebody takes', () => {
  it('is theirs in the case, and nobody else’s', () => {
    const spel = begin().doe('2026-09-10T10:00:00+02:00', 'neemTaak', 'school', neem);
    expect(wie(spel, 'voortgang-rapporteren', '2026-09-10T11:00:00+02:00')).toBe('zc-1');
    expect(wie(spel, 'eerste-actie', '2026-09-10T11:00:00+02:00')).toBeNull();
    expect(post(spel, 1)).toEqual([
      expect.objectContaining({ soort: 'nieuwe-taken', aan: { rol: 'school', persoon: 'zc-1' } }),
    ]);
  });

  it('is told to be taken, and what to do about it, to who wants it next', () => {
    const spel = begin().doe('2026-09-10T10:00:00+02:00', 'neemTaak', 'school', neem);
    const tweede = spel.probeer('2026-09-10T10:00:00+02:00', 'neemTaak', 'school', {
      ...neem,
      persoon: 'zc-2',
    });
    expect(tweede).toMatchObject({
      aanvaard: false,
      weigering: {
        code: 'niet-toegestaan',
        reden: expect.stringMatching(/heeft deze taak al.*door te geven/),
      },
    });
    expect(spel.probeer('2026-09-10T10:00:00+02:00', 'neemTaak', 'school', neem)).toMatchObject({
      weigering: { code: 'niet-toegestaan', reden: expect.stringContaining('U heeft deze taak al') },
    });
  });

  it('belongs to the holder of the lead without being taken, and cannot be taken from them', () => {
    const spel = begin()
      .tot('2026-10-05T00:00:00+02:00')
      .doe('2026-10-05T09:00:00+02:00', 'wijsToe', 'casusregisseur', { persoon: 'cr-1', reden: 'r' });
    for (const persoon of ['cr-1', 'cr-2']) {
      expect(
        spel.probeer('2026-10-05T09:01:00+02:00', 'neemTaak', 'casusregisseur', { ...neem, persoon }),
      ).toMatchObject({ aanvaard: false, weigering: { code: 'niet-toegestaan' } });
    }
  });

  it('keeps its reminder and its message to who has it', () => {
    const spel = begin().doe('2026-09-10T10:00:00+02:00', 'neemTaak', 'school', neem);
    const voor = spel.gebeurtenissen.length;
    spel.tot('2026-09-18T09:00:00+02:00');
    const aan = berichten(spel.casus, spel.gebeurtenissen.slice(voor))
      .filter(({ soort, onderwerp }) => soort === 'herinnering' && onderwerp.includes('voortgang'))
      .map((bericht) => bericht.aan);
    expect(aan).toContainEqual({ rol: 'school', persoon: 'zc-1' });
  });

  it('comes back to them in its next round, with a message to them alone', () => {
    const spel = begin()
      .doe('2026-09-10T10:00:00+02:00', 'neemTaak', 'school', neem)
      .doe('2026-09-14T10:00:00+02:00', 'rapporteerVoortgang', 'school', {
        oordeel: 'op-schema',
        toelichting: 't',
      });
    expect(spel.van('taak-geopend').at(-1)?.gegevens).toMatchObject({ persoon: 'zc-1' });
    expect(post(spel, 3).map(({ aan }) => aan)).toEqual([{ rol: 'school', persoon: 'zc-1' }]);
  });

  it('is done by a deputy while they are away, in a region with a roster in its convenant', () => {
    const rooster = [
      {
        id: 'l-1',
        rol: 'leerplichtambtenaar',
        afwezig: [{ van: '2026-10-08', tot: '2026-10-10', vervanger: 'l-2' }],
      },
      { id: 'l-2', rol: 'leerplichtambtenaar' },
    ];
    const spel = begin({ convenant: convenantSchema.parse({ ...standaard, rooster }) })
      .tot('2026-10-05T00:00:00+02:00')
      .doe('2026-10-06T10:00:00+02:00', 'neemTaak', 'manager', { ...neem, persoon: 'l-1' });
    const dagen = ['2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10'];
    expect(dagen.map((dag) => wie(spel, neem.taak, `${dag}T12:00:00+02:00`))).toEqual([
      'l-1',
      'l-2',
      'l-2',
      'l-1',
    ]);
  });
});

describe('a task that is handed over', () => {
  const spel = () =>
    begin()
      .doe('2026-09-10T10:00:00+02:00', 'neemTaak', 'school', neem)
      .doe('2026-09-11T10:00:00+02:00', 'geefTaakDoor', 'school', geef);

  it('is told to both, and the reason stands in the file only', () => {
    const gemaakt = post(spel(), 1);
    expect(gemaakt.map(({ soort, aan }) => [soort, aan.persoon])).toEqual([
      ['nieuwe-taken', 'zc-2'],
      ['signaal', 'zc-1'],
    ]);
    expect(JSON.stringify(gemaakt)).not.toContain('Jan');
    expect(spel().van('taak-doorgegeven')[0]?.gegevens).toEqual({
      ...geef,
      vorige: { rol: 'school', persoon: 'zc-1' },
    });
  });

  it('is told to the new one alone when nobody in person had it', () => {
    const gemaakt = post(begin().doe('2026-09-11T10:00:00+02:00', 'geefTaakDoor', 'manager', geef), 1);
    expect(gemaakt.map(({ aan }) => aan.persoon)).toEqual(['zc-2']);
  });

  it('is nobody’s in person any more once another role leads', () => {
    const later = spel().tot('2026-10-05T00:00:00+02:00');
    expect(wie(later, neem.taak, '2026-10-05T00:00:00+02:00')).toBeNull();
    expect(later.casus.taken['voortgang-rapporteren']).not.toHaveProperty('persoon');
  });
});

describe('who has a task', () => {
  const casus = { regie: { rol: 'casusregisseur', persoon: 'c-1' } } as const;

  it('is who took it, whatever role it is for', () => {
    expect(houderVan(casus, { voor: 'manager', persoon: 'm-1' })).toEqual({ rol: 'manager', persoon: 'm-1' });
    expect(houderVan(casus, { voor: 'regiehouder', persoon: 'c-2' })).toEqual({
      rol: 'casusregisseur',
      persoon: 'c-2',
    });
  });

  it('is whoever leads when it is the task of the lead', () => {
    expect(houderVan(casus, { voor: 'regiehouder' })).toEqual({ rol: 'casusregisseur', persoon: 'c-1' });
    const zonderCasusregisseur = { regie: { rol: 'manager', persoon: 'm-1' } } as const;
    expect(houderVan(zonderCasusregisseur, { voor: 'manager' })).toEqual({ rol: 'manager', persoon: 'm-1' });
  });

  it('is nobody yet when it is for another role', () => {
    expect(houderVan(casus, { voor: 'manager' })).toEqual({ rol: 'manager', persoon: null });
  });
});
