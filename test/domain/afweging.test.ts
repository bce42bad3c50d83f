import { afweging } from '../../domain/om/afweging';
import { moment } from '../../domain/tijd';
import { melding, Spel } from './hulp';

const BEGIN = '2026-09-08T08:00:00Z';

/** A case that came to the om by the parents' silence on a request that was handed over, unless said otherwise. */
function bijOm({ uitgereikt = true, geboortedatum = '2014-03-02' } = {}): Spel {
  const spel = Spel.begin(BEGIN, melding('2026-09-07', { geboortedatum })).tot('2026-11-30T08:00:00Z');
  if (uitgereikt)
    spel.doe('2026-11-30T09:00:00Z', 'reikVerzoekUit', 'casusregisseur', {
      op: '2026-11-30',
      wijze: 'brief',
    });
  return spel.tot('2026-12-08T08:00:00Z');
}

function weeg(spel: Spel, op = '2026-12-09T08:00:00Z') {
  return afweging(spel.casus, spel.gebeurtenissen, moment(op));
}

describe('what the leerplichtambtenaar weighs', () => {
  test('how often the parents were asked, whether it was handed over, and what they answered', () => {
    const spel = bijOm({ uitgereikt: false });
    expect(weeg(spel).verzoeken).toEqual([
      { op: expect.stringMatching(/^2026-11-29T23/), uitgereikt: null, antwoord: null },
    ]);
    spel.doe('2026-12-09T08:00:00Z', 'zieAfVanVervolging', 'leerplichtambtenaar', {
      reden: 'verzoek-niet-ontvangen',
      toelichting: 'De brief kwam terug.',
    });
    spel.doe('2026-12-10T08:00:00Z', 'reikVerzoekUit', 'casusregisseur', {
      op: '2026-12-10',
      wijze: 'gesprek',
    });
    spel.doe('2026-12-11T08:00:00Z', 'beantwoordArbitrageverzoek', 'casusregisseur', {
      besluit: 'weigering',
    });
    const { verzoeken } = weeg(spel, '2026-12-12T08:00:00Z');
    expect(verzoeken.map(({ uitgereikt, antwoord }) => ({ uitgereikt, antwoord }))).toEqual([
      { uitgereikt: null, antwoord: null },
      { uitgereikt: { datum: '2026-12-10', wijze: 'gesprek' }, antwoord: 'weigering' },
    ]);
  });

  test('late consent asks nobody again', () => {
    const spel = bijOm().doe('2026-12-09T08:00:00Z', 'legAlsnogInstemmingVast', 'leerplichtambtenaar', {});
    expect(weeg(spel, '2026-12-10T08:00:00Z').verzoeken).toHaveLength(1);
  });

  test('says before the form is filled in why strafrecht is refused, and is right about it', () => {
    for (const [spel, reden] of [
      [bijOm(), null],
      [bijOm({ uitgereikt: false }), /uitgereikt/],
      [
        bijOm().doe('2026-12-08T09:00:00Z', 'legVrijstellingVast', 'leerplichtambtenaar', {
          soort: 'artikel 5 onder a',
          status: 'verleend',
        }),
        /vrijstelling/,
      ],
      [bijOm({ geboortedatum: '2008-12-09' }), /meerderjarig/],
    ] as const) {
      const { weerhoudt } = weeg(spel);
      if (reden === null) expect(weerhoudt.strafrecht).toBeNull();
      else expect(weerhoudt.strafrecht).toMatch(reden);
      for (const route of ['strafrecht', 'civiel'] as const) {
        const uitkomst = spel.probeer('2026-12-09T08:00:00Z', 'verzendProcesVerbaal', 'leerplichtambtenaar', {
          route,
        });
        expect([route, uitkomst.aanvaard]).toEqual([route, weerhoudt[route] === null]);
        if (!uitkomst.aanvaard) expect(uitkomst.weigering.reden).toBe(weerhoudt[route]);
      }
    }
  });

  test('age, whether the child must attend today, and until when', () => {
    expect(weeg(bijOm())).toMatchObject({ leeftijd: 12, leerplichtig: true, meerderjarigOp: '2032-03-02' });
    expect(weeg(bijOm({ geboortedatum: '2008-12-09' }))).toMatchObject({ leeftijd: 18, leerplichtig: false });
  });

  test('the exemption as it stands today, and what was recorded of it last', () => {
    const spel = bijOm();
    expect(weeg(spel).vrijstelling).toEqual({ geldt: false, geldtTot: null, laatst: null });
    const leg = (op: string, gegevens: object) =>
      spel.doe(op, 'legVrijstellingVast', 'leerplichtambtenaar', { soort: '5a', ...gegevens });
    leg('2026-12-08T09:00:00Z', { status: 'aangevraagd' });
    expect(weeg(spel).vrijstelling).toMatchObject({ geldt: false, laatst: { status: 'aangevraagd' } });
    leg('2026-12-08T10:00:00Z', { status: 'verleend', geldtTot: '2026-12-10' });
    expect(weeg(spel).vrijstelling).toMatchObject({ geldt: true, geldtTot: '2026-12-10' });
    expect(weeg(spel, '2026-12-10T08:00:00Z').vrijstelling.geldt).toBe(false);
  });

  test('every offer with what the family said, and everybody who was heard', () => {
    const spel = bijOm();
    for (const aanbod of ['a', 'b'])
      spel.doe('2026-12-08T09:00:00Z', 'doeAanbod', 'casusregisseur', {
        ...{ aanbod, soort: 'onderwijs', aanbieder: `School ${aanbod}`, startdatum: '2027-01-04' },
        wachtlijst: false,
      });
    spel.doe('2026-12-08T10:00:00Z', 'beantwoordAanbod', 'casusregisseur', {
      aanbod: 'a',
      besluit: 'afgewezen',
    });
    spel.doe('2026-12-08T11:00:00Z', 'legStemVast', 'casusregisseur', {
      van: 'jongere',
      gezegd: 'Ik wil wel, maar niet daar.',
    });
    expect(weeg(spel)).toMatchObject({
      aanbod: [
        { id: 'a', besluit: 'afgewezen' },
        { id: 'b', besluit: null },
      ],
      stemmen: [{ van: 'jongere', gezegd: 'Ik wil wel, maar niet daar.', op: '2026-12-08T11:00:00.000Z' }],
    });
  });

  test('without the timeline, no more than the case itself knows', () => {
    const spel = bijOm();
    expect(afweging(spel.casus, null, moment('2026-12-09T08:00:00Z'))).toMatchObject({
      stemmen: null,
      verzoeken: [{ op: null, uitgereikt: { datum: '2026-11-30', wijze: 'brief' }, antwoord: null }],
      leerplichtig: true,
    });
  });
});
