import { decide } from '../../domain/decide';
import type { Casus } from '../../domain/casus';
import { FASEN } from '../../domain/fase';
import { GEBRUIKERSROLLEN, spreektAls, type Gebruiker, type Gebruikersrol } from '../../domain/gebruiker';
import { OPDRACHTNAMEN, rolMag, type Opdrachtnaam } from '../../domain/opdracht';
import { bereik, binnen, heeftRecht, ligging, magOpdracht, zicht } from '../../domain/toegang';
import { gegevensBij } from './voorbeelden';
import { melding, Spel, standaard } from './hulp';
import { tabel } from './tabel';

const REGIO = standaard.regio;
const NU = '2027-09-01T08:00:00.000Z';
const BEGIN = '2026-09-08T08:00:00.000Z';
const kind = (school: string | null = '12AB00') => Spel.begin(BEGIN, melding('2026-09-07', { school }));

/** A case of one child of school 12AB00 in gemeente 0014, in every phase. */
const STAND: Record<string, Casus> = {
  schoolregie: kind().casus,
  casusregie: kind().tot('2026-10-06T08:00:00Z').casus,
  doorbraak: kind().tot('2026-11-03T08:00:00Z').casus,
  tafel: metTafel().casus,
  ongedeeld: metTafel().doe('2026-11-05T08:00:00Z', 'legToestemmingVast', 'casusregisseur', {
    van: 'ouder',
    besluit: 'geweigerd',
  }).casus,
  arbitrage: metTafel().tot('2026-12-01T08:00:00Z').casus,
  om: kind().tot('2027-01-15T08:00:00Z').casus,
  nazorg: terug().casus,
  gesloten: terug().tot('2027-08-01T08:00:00Z').casus,
};
const STANDEN = Object.keys(STAND);

function metTafel(): Spel {
  return kind()
    .tot('2026-11-03T08:00:00Z')
    .doe('2026-11-03T09:00:00Z', 'legToestemmingVast', 'casusregisseur', { van: 'ouder', besluit: 'gegeven' })
    .doe('2026-11-03T10:00:00Z', 'legToestemmingVast', 'casusregisseur', {
      van: 'jongere',
      besluit: 'gegeven',
    })
    .doe('2026-11-04T08:00:00Z', 'planDoorbraaktafel', 'casusregisseur', { op: '2026-11-10T08:00:00Z' });
}

function terug(): Spel {
  return kind().tot('2026-10-06T08:00:00Z').doe('2026-10-07T08:00:00Z', 'meldTerugkeer', 'casusregisseur', {
    vanaf: '2026-10-07',
    plek: 'eigen school',
    volledig: true,
  });
}

function iemand(rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker {
  return { id: 'iemand', naam: 'Iemand', rol, regio: REGIO, gemeenten: null, scholen: [], ...anders };
}

/** Who looks, as seen from that case. */
const WIE: Record<string, Gebruiker> = {
  'school van het kind': iemand('school', { scholen: ['12AB00'] }),
  'bestuur van die school': iemand('school', { scholen: ['12AB'] }),
  'andere vestiging': iemand('school', { scholen: ['12AB01'] }),
  'andere school': iemand('school', { scholen: ['99ZZ'] }),
  'school zonder school': iemand('school'),
  'school, andere regio': iemand('school', { scholen: ['12AB00'], regio: 'elders' }),
  'systeem van die school': iemand('systeem', { scholen: ['12AB00'] }),
  'systeem van de regio': iemand('systeem', { reikwijdte: 'regio-breed' }),
  'systeem zonder school': iemand('systeem'),
  'systeem, andere school': iemand('systeem', { scholen: ['99ZZ'] }),
  'systeem, andere regio': iemand('systeem', { regio: 'elders', reikwijdte: 'regio-breed' }),
  casusregisseur: iemand('casusregisseur'),
  'casusregisseur, gemeente': iemand('casusregisseur', { gemeenten: ['0363', '0014'] }),
  'casusregisseur, andere': iemand('casusregisseur', { gemeenten: ['0363'] }),
  'casusregisseur elders': iemand('casusregisseur', { regio: 'elders' }),
  leerplichtambtenaar: iemand('leerplichtambtenaar', { gemeenten: ['0014'] }),
  'leerplicht, andere': iemand('leerplichtambtenaar', { gemeenten: ['0363'] }),
  'leerplicht elders': iemand('leerplichtambtenaar', { regio: 'elders' }),
  manager: iemand('manager'),
  'manager elders': iemand('manager', { regio: 'elders' }),
  teamlid: iemand('teamlid'),
  'teamlid, andere gemeente': iemand('teamlid', { gemeenten: ['0363'] }),
  'teamlid elders': iemand('teamlid', { regio: 'elders' }),
  bestuurder: iemand('bestuurder'),
  beheerder: iemand('beheerder'),
  privacyfunctionaris: iemand('privacyfunctionaris'),
  'iemand zonder regio': iemand('manager', { regio: null }),
  'deze computer': iemand('lokaal', { regio: null }),
};

/** What they see of it: a - everything, v - no more than the reference, . - nothing, also not that it exists. */
const ZICHT = `
                         schoolregie casusregie doorbraak tafel ongedeeld arbitrage om nazorg gesloten
school van het kind           a          a          a       a       a         a      a    a       a
bestuur van die school        a          a          a       a       a         a      a    a       a
andere vestiging              .          .          .       .       .         .      .    .       .
andere school                 .          .          .       .       .         .      .    .       .
school zonder school          .          .          .       .       .         .      .    .       .
school, andere regio          .          .          .       .       .         .      .    .       .
systeem van die school        a          a          a       a       a         a      a    a       a
systeem van de regio          a          a          a       a       a         a      a    a       a
systeem zonder school         .          .          .       .       .         .      .    .       .
systeem, andere school        .          .          .       .       .         .      .    .       .
systeem, andere regio         .          .          .       .       .         .      .    .       .
casusregisseur                a          a          a       a       a         a      a    a       a
casusregisseur, gemeente      a          a          a       a       a         a      a    a       a
casusregisseur, andere        .          .          .       .       .         .      .    .       .
casusregisseur elders         .          .          .       .       .         .      .    .       .
leerplichtambtenaar           a          a          a       a       a         a      a    a       a
leerplicht, andere            .          .          .       .       .         .      .    .       .
leerplicht elders             .          .          .       .       .         .      .    .       .
manager                       a          a          a       a       a         a      a    a       a
manager elders                .          .          .       .       .         .      .    .       .
teamlid                       .          .          .       a       v         .      .    .       .
teamlid, andere gemeente      .          .          .       .       .         .      .    .       .
teamlid elders                .          .          .       .       .         .      .    .       .
bestuurder                    .          .          .       .       .         .      .    .       .
beheerder                     .          .          .       .       .         .      .    .       .
privacyfunctionaris           .          .          .       .       .         .      .    .       .
iemand zonder regio           .          .          .       .       .         .      .    .       .
deze computer                 a          a          a       a       a         a      a    a       a
`;

/** What they may tell it: by the letter of each role, in the phases where the lead lies with S, C or L. */
const OPDRACHTEN = `
                         rapporteerVoortgang planDoorbraaktafel verzendProcesVerbaal draagOver zetConvenantOver sluitAf
school van het kind             SCL                .                    .                .             .           .
andere school                    .                 .                    .                .             .           .
systeem van die school          SCL                .                    .                .             .           .
casusregisseur                   C                 C                    .                C             .           .
casusregisseur, andere           .                 .                    .                .             .           .
leerplichtambtenaar             CL                 CL                  SCL              SCL            .         SCL
leerplicht elders                .                 .                    .                .             .           .
manager                          .                 .                    .               SCL           SCL         SCL
manager elders                   .                 .                    .                .             .           .
teamlid                          .                 .                    .                .             .           .
bestuurder                       .                 .                    .                .             .           .
beheerder                        .                 .                    .                .             .           .
privacyfunctionaris              .                 .                    .                .             .           .
deze computer                   SCL                CL                  SCL              SCL           SCL         SCL
`;

const TEKEN = { alles: 'a', verwijzing: 'v' } as const;

describe('what is seen of a case', () => {
  const { kolommen, regels } = tabel(ZICHT);

  test('the table names everybody and every phase', () => {
    expect(regels.map(({ wie }) => wie)).toEqual(Object.keys(WIE));
    expect(kolommen).toEqual(STANDEN);
    expect(new Set(Object.values(WIE).map(({ rol }) => rol))).toEqual(new Set(GEBRUIKERSROLLEN));
    expect(new Set(Object.values(STAND).map(({ fase }) => fase))).toEqual(new Set(FASEN));
  });

  test.each(regels)('by: $wie', ({ wie, cellen }) => {
    const ziet = STANDEN.map((stand) => {
      const hoeveel = zicht(WIE[wie]!, STAND[stand]!);
      return hoeveel === null ? '.' : TEKEN[hoeveel];
    });
    expect(ziet).toEqual(cellen);
  });

  test('within reach is exactly what is seen at all', () => {
    for (const wie of Object.values(WIE))
      for (const casus of Object.values(STAND))
        expect(binnen(bereik(wie), ligging(casus))).toBe(zicht(wie, casus) !== null);
  });

  test('a table of an earlier doorbraak opens no case in a later one, until it is planned anew', () => {
    const later = metTafel()
      .doe('2026-12-01T08:00:00Z', 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'weigering' })
      .doe('2026-12-02T08:00:00Z', 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'civiel' })
      .doe('2026-12-03T08:00:00Z', 'legOmBesluitVast', 'leerplichtambtenaar', { besluit: 'sepot' })
      .doe('2026-12-03T09:00:00Z', 'legToestemmingVast', 'casusregisseur', {
        van: 'ouder',
        besluit: 'gegeven',
      });
    expect(later.casus).toMatchObject({ fase: 'doorbraak', doorbraaktafel: { deelnemers: [] } });
    expect([ligging(later.casus).aanTafel, zicht(WIE['teamlid']!, later.casus)]).toEqual([false, null]);
    later.doe('2026-12-04T08:00:00Z', 'planDoorbraaktafel', 'casusregisseur', { op: '2026-12-08T08:00:00Z' });
    expect([ligging(later.casus).aanTafel, zicht(WIE['teamlid']!, later.casus)]).toEqual([true, 'alles']);
  });

  test('a child without a school is in no school, and in its gemeente', () => {
    const thuis = kind(null).casus;
    for (const [wie, verwacht] of [
      ['school van het kind', null],
      ['bestuur van die school', null],
      ['systeem van die school', null],
      ['casusregisseur', 'alles'],
      ['leerplichtambtenaar', 'alles'],
      ['leerplicht, andere', null],
    ] as const)
      expect([wie, zicht(WIE[wie]!, thuis)]).toEqual([wie, verwacht]);
  });
});

/** Whose task it is, the rules ask besides. */
const OVER_EEN_TAAK: readonly Opdrachtnaam[] = ['neemTaak', 'geefTaakDoor'];

describe('what may be told to a case', () => {
  const { kolommen, regels } = tabel(OPDRACHTEN);
  const houder = (rol: 'school' | 'casusregisseur' | 'leerplichtambtenaar'): Casus => ({
    ...STAND['casusregie']!,
    regie: { rol, persoon: null },
  });
  const HOUDERS = { S: houder('school'), C: houder('casusregisseur'), L: houder('leerplichtambtenaar') };

  test.each(regels)('by: $wie', ({ wie, cellen }) => {
    const mag = kolommen.map((opdracht) => {
      const bij = Object.entries(HOUDERS).filter(([, casus]) =>
        magOpdracht(WIE[wie]!, casus, opdracht as Opdrachtnaam),
      );
      return bij.map(([letter]) => letter).join('') || '.';
    });
    expect(mag).toEqual(cellen);
  });

  test('the table of rights and the table of commands are one: who may give commands at all is in both', () => {
    for (const rol of GEBRUIKERSROLLEN) {
      const als = spreektAls(iemand(rol));
      const geeft = als !== null;
      expect([rol, heeftRecht(iemand(rol), 'opdracht')]).toEqual([rol, geeft]);
      if (als === null || als === 'iedereen') continue;
      expect(OPDRACHTNAMEN.some((naam) => rolMag(naam, als))).toBe(true);
      // Who gives commands sees the case it gives them in, and may report one.
      expect(heeftRecht(iemand(rol), 'casus') && heeftRecht(iemand(rol), 'melden')).toBe(true);
    }
  });

  test('the policy and the rules agree on every command, in every phase, for everybody', () => {
    const gegevens = gegevensBij(NU);
    let geteld = 0;
    for (const wie of Object.values(WIE)) {
      const als = spreektAls(wie);
      for (const casus of [...Object.values(STAND), ...Object.values(HOUDERS)]) {
        if (casus.gesloten !== null || als === null || als === 'iedereen' || zicht(wie, casus) === null) {
          if (als !== 'iedereen' || casus.gesloten !== null)
            for (const opdracht of OPDRACHTNAMEN) expect(magOpdracht(wie, casus, opdracht)).toBe(false);
          continue;
        }
        for (const opdracht of OPDRACHTNAMEN) {
          const besluit = decide(casus, { opdracht, door: als, gegevens: gegevens[opdracht] }, NU);
          const code = besluit.aanvaard ? 'aanvaard' : besluit.weigering.code;
          if (code === 'ongeldig') continue;
          geteld += 1;
          if (!magOpdracht(wie, casus, opdracht))
            // The state is looked at before the holder is.
            expect(['niet-bevoegd', 'niet-toegestaan']).toContain(code);
          else if (!OVER_EEN_TAAK.includes(opdracht))
            expect([opdracht, als, code]).not.toContain('niet-bevoegd');
        }
      }
    }
    expect(geteld).toBeGreaterThan(500);
  });
});
