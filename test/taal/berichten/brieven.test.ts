import { berichten, type Bericht, type Ontvangerrol } from '../../../taal/berichten';
import { melding, metConvenant, Spel } from '../../domain/hulp';

const OP = '2026-09-09T09:00:00+02:00';
const begin = (anders: Parameters<typeof melding>[1] = {}, opening: Parameters<typeof Spel.begin>[2] = {}) =>
  Spel.begin(OP, melding('2026-09-07', { school: '12AB00', ...anders }), opening);

/** What a deed or a stretch of time is told with. */
function bij(spel: Spel, doe: (spel: Spel) => unknown): Bericht[] {
  const voor = spel.gebeurtenissen.length;
  doe(spel);
  return berichten(spel.casus, spel.gebeurtenissen.slice(voor));
}
const aan = (rol: Ontvangerrol, post: readonly Bericht[]) =>
  post.filter((bericht) => bericht.aan.rol === rol);
const tekst = (rol: Ontvangerrol, post: readonly Bericht[]) =>
  aan(rol, post)
    .map((bericht) => `${bericht.onderwerp}\n${bericht.tekst}`)
    .join('\n\n');
const opening = (spel: Spel) => berichten(spel.casus, spel.gebeurtenissen);
const arbitrage = (spel: Spel) =>
  bij(spel.tot('2026-11-02T00:00:00+01:00'), (s) => s.tot('2026-11-30T00:00:00+01:00'));

describe('the letter of a phase', () => {
  it('asks parents for consent by when, and says that help goes on without it', () => {
    const brief = tekst('ouders', opening(begin()));
    expect(brief).toContain('De school zoekt samen met u naar een oplossing.');
    expect(brief).toContain('Wij bespreken dit met u, uiterlijk 16 september 2026.');
    expect(brief).toContain('Dan gaat de hulp door.');
  });

  it('of a child without a school has no school in it', () => {
    const post = opening(begin({ school: null }));
    expect(tekst('ouders', post)).toContain('De leerplichtambtenaar zoekt samen met u');
    expect(aan('school', post)).toEqual([]);
  });

  it('tells parents of somebody of sixteen, and asks them nothing', () => {
    const post = opening(begin({ geboortedatum: '2010-03-02' }));
    expect(tekst('ouders', post)).toContain('Daarom vragen wij uw kind zelf om toestemming.');
    expect(tekst('ouders', post)).not.toContain('Wij vragen u of u instemt');
    expect(tekst('jongere', post)).toContain('Wat heb jij nodig? Wie wil jij erbij hebben?');
  });

  it('says of a step back that it is one', () => {
    const spel = begin().tot('2026-11-03T09:00:00+01:00');
    const post = bij(spel, (s) =>
      s.doe('2026-11-04T09:00:00+01:00', 'schaalAf', 'casusregisseur', { reden: 'r' }),
    );
    expect(tekst('ouders', post)).toContain('Wij doen een stap terug');
    expect(tekst('ouders', post)).not.toContain('meer hulp');
  });

  it('says of arbitration who decide, by when to answer, and what follows without a yes', () => {
    const brief = tekst('ouders', arbitrage(begin()));
    expect(brief).toContain(
      '- iemand die u zelf kiest\n- iemand van het doorbraakteam\n- iemand uit een andere regio',
    );
    expect(brief).toContain('Geef uw antwoord uiterlijk 6 december 2026.');
    expect(brief).toContain(
      'Wilt u dit niet? Dan bespreekt de leerplichtambtenaar met u wat er kan gebeuren.',
    );
    expect(brief).toContain('als wij niets horen');
    expect(brief).not.toContain('Openbaar Ministerie');
  });

  it('has no date where the term starts at the handing over; the date comes then', () => {
    const convenant = metConvenant({ arbitrage: { antwoordVanaf: 'uitreiking' } });
    const spel = begin({}, { convenant });
    const brief = tekst('ouders', arbitrage(spel));
    expect(brief).toContain('Daarna heeft u 7 dagen om te antwoorden.');
    expect(brief).not.toContain('Geef uw antwoord');
    const uitreiking = { op: '2026-12-01', wijze: 'gesprek' };
    const post = bij(spel, (s) =>
      s.doe('2026-12-01T10:00:00+01:00', 'reikVerzoekUit', 'casusregisseur', uitreiking),
    );
    expect(tekst('ouders', post)).toContain('Geef uw antwoord uiterlijk 8 december 2026.');
  });

  it('says nothing more at the handing over of a request that has its date already', () => {
    const spel = begin().tot('2026-11-30T00:00:00+01:00');
    const uitreiking = { op: '2026-12-01', wijze: 'brief' };
    const post = bij(spel, (s) =>
      s.doe('2026-12-01T10:00:00+01:00', 'reikVerzoekUit', 'casusregisseur', uitreiking),
    );
    expect(aan('ouders', post)).toEqual([]);
  });

  it('thanks for late consent instead of asking again', () => {
    const spel = begin().tot('2026-12-08T00:00:00+01:00');
    const post = bij(spel, (s) =>
      s.doe('2026-12-08T10:00:00+01:00', 'legAlsnogInstemmingVast', 'leerplichtambtenaar', {}),
    );
    expect(tekst('ouders', post)).toContain('U stemt in met arbitrage. Dank u wel.');
    expect(tekst('ouders', post)).not.toContain('of u meedoet');
  });

  it('after a relapse has the new date of what was asked', () => {
    const spel = begin().tot('2026-12-01T00:00:00+01:00');
    spel.doe('2026-12-02T10:00:00+01:00', 'meldTerugkeer', 'casusregisseur', {
      ...{ vanaf: '2026-12-02', plek: 'eigen school', volledig: true },
    });
    const post = bij(spel, (s) =>
      s.doe('2026-12-09T10:00:00+01:00', 'meldTerugval', 'casusregisseur', { vanaf: '2026-12-09' }),
    );
    expect(tekst('ouders', post)).toMatch(/Geef uw antwoord uiterlijk 1\d december 2026\./);
  });
});

describe('a transfer', () => {
  const draag = (spel: Spel, naar: object) => {
    const voor = spel.gebeurtenissen.length;
    spel.doe('2026-09-09T10:00:00+02:00', 'draagOver', 'manager', { gemeente: '0014', ...naar });
    return berichten(spel.casus, spel.gebeurtenissen.slice(voor));
  };

  it('to another school tells the new school, the old one, the family and the young person each their own', () => {
    const post = draag(begin({ geboortedatum: '2012-03-02' }), { school: '34CD00' });
    const van = (rol: Ontvangerrol) => aan(rol, post).map(({ onderwerp }) => onderwerp);
    expect(van('oude-school')).toEqual(['Dit kind hoort niet meer bij uw school']);
    expect(van('school')).toEqual(['U heeft de regie: schoolregie', 'Dit kind hoort nu bij uw school']);
    expect(van('ouders')).toEqual(['Andere mensen helpen uw kind']);
    expect(van('jongere')).toEqual(['Andere mensen gaan je helpen']);
  });

  it('that leaves the school where it is tells no school that it lost or got a child', () => {
    const post = draag(begin(), { onderwijssoort: 'sbo' });
    expect(aan('oude-school', post)).toEqual([]);
    expect(aan('school', post)).toEqual([]);
    expect(aan('ouders', post)).toHaveLength(1);
  });

  it('of a child without a school tells no old school, and who led that they need do nothing more', () => {
    const post = draag(begin({ school: null }), { school: '34CD00' });
    expect(aan('oude-school', post)).toEqual([]);
    expect(tekst('leerplichtambtenaar', post)).toContain('U hoeft niets meer te doen.');
    expect(tekst('school', post)).toContain('Meld elke week hoe het gaat.');
  });

  it('in which the same person goes on leading tells them neither that it is over nor that it began', () => {
    const spel = begin().tot('2026-10-06T09:00:00+02:00');
    spel.doe('2026-10-06T10:00:00+02:00', 'wijsToe', 'manager', { persoon: 'cr-1', reden: 'r' });
    const post = bij(spel, (s) =>
      s.doe('2026-10-07T10:00:00+02:00', 'draagOver', 'manager', { gemeente: '0014', school: '34CD00' }),
    );
    expect(aan('casusregisseur', post)).toEqual([]);
    expect(aan('school', post)).toHaveLength(1);
    expect(aan('oude-school', post)).toHaveLength(1);
  });
});

it('danger says until when what was done can be written down', () => {
  const post = bij(begin(), (s) =>
    s.doe('2026-09-10T10:00:00+02:00', 'meldGevaar', 'school', { toelichting: 't' }),
  );
  expect(tekst('casusregisseur', post)).toContain(
    'Schrijf uiterlijk 10 september 2026 om 14:00 uur op wat u deed.',
  );
  expect(tekst('manager', post)).toContain('Wie de regie heeft, moet nu zorgen dat het kind veilig is.');
});
