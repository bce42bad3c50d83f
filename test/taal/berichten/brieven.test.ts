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
    expect(tekst('ouders', post)).not.toContain('Wij vragen u');
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

  it('of arbitration asks two things that cannot be taken for one: of each answer something else follows', () => {
    const brief = tekst('ouders', arbitrage(begin()));
    expect(brief).toContain('Daarnaast vragen wij of u het eens bent met de andere hulp voor uw kind.');
    expect(brief).toContain('Zegt u hier nee, of zegt u niets? Dan gaat die hulp door.');
    expect(tekst('ouders', opening(begin()))).not.toContain('Daarnaast');
  });

  it('says that a child is at home for long only when it is', () => {
    const lang = bij(begin(), (s) => s.tot('2026-10-05T00:00:00+02:00'));
    expect(tekst('ouders', lang)).toContain('Uw kind zit al een tijd thuis.');
    const verwacht = opening(begin({ langdurigVerwacht: true, geboortedatum: '2012-03-02' }));
    expect(tekst('ouders', verwacht)).toContain('Het lijkt erop dat uw kind langer thuisblijft.');
    expect(tekst('jongere', verwacht)).toContain('Het lijkt erop dat je langer thuisblijft.');
    const stil = bij(begin({ geboortedatum: '2012-03-02' }), (s) =>
      s.doe('2026-09-10T10:00:00+02:00', 'rapporteerVoortgang', 'school', {
        oordeel: 'stagnatie',
        toelichting: 't',
      }),
    );
    expect(tekst('ouders', stil)).toContain('Uw kind zit nog thuis. Daarom leidt nu iemand anders');
    for (const post of [verwacht, stil]) {
      expect(tekst('ouders', post)).not.toContain('al een tijd');
      expect(tekst('jongere', post)).not.toContain('al een tijd');
    }
  });

  it('tells the young person what happens now, in every phase something else', () => {
    const spel = begin({ geboortedatum: '2012-03-02' });
    const school = tekst('jongere', opening(spel));
    const tot = (op: string) =>
      tekst(
        'jongere',
        bij(spel, (s) => s.tot(op)),
      );
    const regie = tot('2026-10-05T00:00:00+02:00');
    const doorbraak = tot('2026-11-02T00:00:00+01:00');
    const arbitrage = tot('2026-11-30T00:00:00+01:00');
    const om = tot('2026-12-08T00:00:00+01:00');
    expect(school).toContain('De school zoekt samen met jou en je ouders naar een oplossing.');
    expect(regie).toContain('Daarom krijgen jij en je ouders meer hulp.');
    expect(doorbraak).toContain('Daarom komt er een gesprek met mensen van school, zorg en gemeente.');
    expect(arbitrage).toContain('Wij vragen je ouders of zij meedoen aan arbitrage.');
    expect(om).toContain('De leerplichtambtenaar bespreekt met je ouders wat er nu moet gebeuren.');
    for (const brief of [school, regie, doorbraak, arbitrage, om])
      expect(brief).toContain('Wat heb jij nodig?');
    expect(tekst('jongere', opening(begin({ geboortedatum: '2012-03-02', school: null })))).toContain(
      'De leerplichtambtenaar zoekt samen met jou',
    );
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
    expect(tekst('ouders', post)).toMatch(
      /Wij vroegen u of u meedoet aan arbitrage\. Geef uw antwoord uiterlijk 1\d december 2026\./,
    );
  });
});

it('a verdict asks whether they agree, and says what follows when they do not', () => {
  const op = (dag: string) => `2026-${dag}T10:00:00+01:00`;
  const spel = begin().tot('2026-11-30T00:00:00+01:00');
  spel.doe(op('12-01'), 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'instemming' });
  spel.doe(op('12-01'), 'stelCommissieSamen', 'casusregisseur', {
    ...{ ouders: 'Mevrouw De Rijke', doorbraakteam: 'De heer Yilmaz', naburigSwv: 'Mevrouw Postma' },
  });
  spel.doe(op('12-02'), 'planZitting', 'casusregisseur', { op: op('12-07') });
  const post = bij(spel, (s) =>
    s.doe(op('12-08'), 'doeUitspraak', 'casusregisseur', {
      ...{ uitspraak: 'Plaatsing op De Wilg', uitvoerenUiterlijk: '2027-01-11' },
    }),
  );
  expect(tekst('ouders', post)).toContain('Bent u het niet eens met de uitspraak? Dan bespreekt');
  expect(tekst('ouders', post)).not.toContain('Wilt u dit niet?');
});

it('an invitation says the day of the week, and to the family what it is about', () => {
  const spel = begin({ geboortedatum: '2012-03-02' }).tot('2026-11-02T00:00:00+01:00');
  const post = bij(spel, (s) =>
    s.doe('2026-11-03T10:00:00+01:00', 'planDoorbraaktafel', 'casusregisseur', {
      ...{ op: '2026-11-05T14:00:00+01:00', deelnemers: [] },
    }),
  );
  const wanneer = 'is op donderdag 5 november 2026 om 14:00 uur.';
  expect(tekst('school', post)).toContain(`De doorbraaktafel ${wanneer}`);
  expect(tekst('ouders', post)).toContain(
    `gesprek over uw kind. Het heet de doorbraaktafel.\nHet gesprek ${wanneer}`,
  );
  expect(tekst('jongere', post)).toContain(`Het gesprek ${wanneer}`);
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
