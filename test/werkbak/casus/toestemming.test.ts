import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { Betrokkene } from '../../../dossier/betrokkenen/betrokkene';
import { moment } from '../../../domain/tijd';
import type { Casus } from '../../../domain/casus';
import type { Gebruiker } from '../../../domain/gebruiker';
import { LetOp } from '../../../werkbak/casus/let-op';
import { Toestemming } from '../../../werkbak/casus/toestemming';
import { leesFormulier } from '../../../werkbak/opdracht/lezen';
import { mogelijkeOpdrachten, omgeving } from '../../../werkbak/opdracht/mogelijk';
import { FORMULIEREN } from '../../../werkbak/opdracht/formulieren';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { melding, Spel, standaard } from '../../domain/hulp';

const NU = moment('2026-10-20T10:00:00Z');
const namen = { casus: () => null, persoon: String, gemeente: String, school: String };
const SAMIR: Gebruiker = {
  ...{ id: 'samir', naam: 'Samir', rol: 'casusregisseur', regio: standaard.regio },
  ...{ gemeenten: null, scholen: [] },
};

function iemand(naam: string, anders: Partial<Betrokkene> = {}): Betrokkene {
  const id = `00000000-0000-4000-8000-${Buffer.from(naam).toString('hex').padEnd(12, '0').slice(0, 12)}`;
  return {
    ...OUDER,
    naam,
    id,
    casusnummer: 'c',
    van: '2020-01-01',
    doorgehaald: false,
    versie: 1,
    ...anders,
  };
}
const FATIMA = iemand('Fatima');
const KARIM = iemand('Karim');

/** A case in casusregie of a child of twelve, whose consent and that of its parents is asked. */
function casusregie(): Spel {
  return Spel.begin(
    '2026-09-08T08:00:00Z',
    melding('2026-09-07', { school: '12AB00', geboortedatum: '2014-03-02' }),
  ).tot('2026-10-06T08:00:00Z');
}
function zegt(spel: Spel, gegevens: object): Spel {
  return spel.doe('2026-10-07T08:00:00Z', 'legToestemmingVast', 'casusregisseur', gegevens);
}

/** What Samir sees of a case. */
function zicht(spel: Spel, betrokkenen: readonly Betrokkene[]) {
  const { casus } = spel;
  const tijdlijn = spel.gebeurtenissen
    .map((gebeurtenis, i) => ({
      ...{ nummer: i + 1, op: gebeurtenis.op, werkelijkOp: gebeurtenis.op, door: gebeurtenis.door },
      ...{ actor: null, gebeurtenis, verkort: false },
    }))
    .reverse();
  const mogelijk = mogelijkeOpdrachten(SAMIR, casus, NU);
  return { casus, gebruiker: SAMIR, tijdlijn, betrokkenen, mogelijk, nu: NU, namen };
}
function tekst(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1');
}

describe('consent on the page of a case', () => {
  const leest = (spel: Spel, wie = [FATIMA, KARIM]) => render(h(Toestemming, zicht(spel, wie)));

  it('stands by name with when, how, for what and until when, and with a way to record each', () => {
    const spel = zegt(casusregie(), {
      ...{ van: 'ouder', wie: 'fatima', besluit: 'gegeven', hoe: 'mondeling', datum: '2026-10-05' },
      ...{ waarvoor: 'Overleg met de jeugdarts', geldigTot: '2026-12-01' },
    });
    const html = leest(spel);
    expect(tekst(html)).toContain(
      'Fatima: toestemming gegeven, ma 5 oktober, mondeling, geldt tot en met ma 30 november.',
    );
    expect(tekst(html)).toContain('Overleg met de jeugdarts');
    expect(tekst(html)).toContain('Karim: nog geen antwoord');
    expect(tekst(html)).toContain('De jongere: nog geen antwoord');
    // No name stands in an address.
    for (const { id } of [FATIMA, KARIM]) expect(html).toContain(`ouder=${id}`);
    expect(html).not.toMatch(/href="[^"]*(Fatima|Karim)/);
  });

  it('of all parents together holds for each, and who answered and is not there is named too', () => {
    const samen = leest(zegt(casusregie(), { van: 'ouder', besluit: 'geweigerd' }));
    for (const naam of ['Fatima', 'Karim']) expect(tekst(samen)).toContain(`${naam}: toestemming geweigerd`);
    const ander = leest(zegt(casusregie(), { van: 'ouder', wie: 'Oma Ans', besluit: 'gegeven' }));
    expect(tekst(ander)).toContain('Oma Ans: toestemming gegeven');
    expect(tekst(leest(casusregie(), []))).toContain('De ouders: nog geen antwoord');
  });

  it('that has ended is shown so and said to who can ask again', () => {
    const spel = zegt(casusregie(), {
      ...{ van: 'ouder', wie: 'Fatima', besluit: 'gegeven', geldigTot: '2026-10-20' },
    });
    expect(tekst(leest(spel))).toContain('Fatima: toestemming afgelopen');
    const boven = tekst(render(h(LetOp, zicht(spel, [FATIMA]))));
    expect(boven).toContain('De toestemming van Fatima gold tot en met ma 19 oktober. Vraag het opnieuw.');
    const nog = zegt(casusregie(), { van: 'ouder', besluit: 'gegeven', geldigTot: '2026-10-21' });
    expect(tekst(render(h(LetOp, zicht(nog, []))))).not.toContain('afgelopen');
    const kan = { ...zicht(spel, []), mogelijk: [] };
    expect(tekst(render(h(LetOp, kan)))).not.toContain('afgelopen');
  });
});

describe('the form of a consent', () => {
  const lees = (getypt: Record<string, string>, wie = [FATIMA, KARIM]) => {
    const o = omgeving(SAMIR, casusregie().casus, NU, { betrokkenen: wie });
    return leesFormulier('legToestemmingVast', getypt, 'casusregisseur', o).opdracht.gegevens;
  };

  it('lets a parent be chosen by name among those who are asked, and typed where they are not there', () => {
    const o = omgeving(SAMIR, casusregie().casus, NU, {
      betrokkenen: [
        ...[FATIMA, iemand('Oom', { soort: 'ondersteuner' })],
        iemand('Weg', { tot: '2026-10-20' }),
        iemand('Zonder', { soort: 'ouder-zonder-gezag' }),
      ],
    });
    const veld = FORMULIEREN.legToestemmingVast.velden(o).find(({ naam }) => naam === 'ouder');
    expect(veld?.soort === 'lijst' && veld.keuzen).toEqual([{ waarde: FATIMA.id, label: 'Fatima' }]);
    const ja = { van: 'ouder', besluit: 'gegeven' };
    expect(lees({ ...ja, ouder: KARIM.id })).toEqual({ ...ja, wie: 'Karim' });
    expect(lees({ ...ja, wie: 'Oma' })).toEqual({ ...ja, wie: 'Oma' });
    expect(lees({ ...ja, wie: 'Oma' }, [])).toEqual({ ...ja, wie: 'Oma' });
    expect(lees(ja)).toEqual(ja);
    expect(lees({ van: 'jongere', besluit: 'gegeven', ouder: KARIM.id })).toEqual({
      ...{ van: 'jongere', besluit: 'gegeven' },
    });
  });

  it('asks the last day on which it holds, and keeps the first day after it', () => {
    const ja = { van: 'ouder', besluit: 'gegeven', hoe: 'mondeling', datum: '2026-10-19' };
    expect(lees({ ...ja, geldigTm: '2026-11-30' })).toEqual({ ...ja, geldigTot: '2026-12-01' });
    expect(lees({ ...ja, geldigTm: 'morgen' })).toEqual({ ...ja, geldigTot: 'morgen' });
  });
});

describe('the form of a note', () => {
  const lees = (getypt: Record<string, string>) => {
    const mensen = [
      { id: 'samir', naam: 'Samir', rol: 'casusregisseur' as const },
      { id: 'iris', naam: 'Iris', rol: 'casusregisseur' as const },
    ];
    const o = omgeving(SAMIR, casusregie().casus, NU, { mensen });
    return leesFormulier('maakNotitie', { lezers: 'behandelaars', ...getypt }, 'casusregisseur', o);
  };
  const kaal = { tekst: 't', lezers: 'behandelaars' };

  it('keeps a contact only when there was one, and a colleague once', () => {
    expect(lees({ tekst: 't', datum: '2026-10-20', hoe: 'telefoon' }).opdracht.gegevens).toEqual(kaal);
    expect(
      lees({ tekst: 't', met: 'ouder', gesproken: 'Fatima', hoe: 'telefoon', datum: '2026-10-20' }).opdracht
        .gegevens,
    ).toEqual({ ...kaal, met: 'ouder', gesproken: 'Fatima', hoe: 'telefoon', datum: '2026-10-20' });
    // Who was named was spoken with, also when it was not said as what.
    expect(lees({ tekst: 't', gesproken: 'Bea' }).opdracht.gegevens).toEqual({
      ...{ ...kaal, met: 'ander', gesproken: 'Bea' },
    });
    expect(lees({ tekst: 't', 'vermeld.0': 'iris', 'vermeld.1': 'iris' }).opdracht.gegevens).toEqual({
      ...{ ...kaal, vermeld: ['iris'] },
    });
    // Nobody mentions themselves.
    expect(lees({ tekst: 't', 'vermeld.0': 'samir' }).fouten.map(({ veld }) => veld)).toEqual(['vermeld.0']);
  });

  it('offers who sits at the table while the family lets share, and says of the others why not', () => {
    const aan = (id: string, aanTafel: boolean) => ({
      ...{ id, naam: id.toUpperCase(), discipline: 'jeugdarts', afwezig: [] },
      aanTafel,
    });
    const veld = (casus: Casus) => {
      const mensen = [{ id: 'iris', naam: 'Iris', rol: 'casusregisseur' as const }];
      const bron = { mensen, uitTeNodigen: [aan('tess', true), aan('ties', false)] };
      const velden = FORMULIEREN.maakNotitie.velden(omgeving(SAMIR, casus, NU, bron));
      const gevonden = velden.find(({ naam }) => naam === 'vermeld.0');
      const keuzen = gevonden?.soort === 'lijst' ? gevonden.keuzen.map(({ label }) => label) : [];
      return { keuzen, uitleg: gevonden?.uitleg };
    };
    const { casus } = casusregie();
    expect(veld({ ...casus, toestemmers: ['ouder'], toestemming: { ouder: 'gegeven' } })).toEqual({
      keuzen: ['Iris, casusregisseur', 'TESS, jeugdarts, aan tafel'],
      uitleg: expect.stringContaining('Wie aan tafel zit, leest de notitie alleen als u kiest'),
    });
    const beperkt = veld({ ...casus, toestemmers: ['ouder'], toestemming: { ouder: 'geweigerd' } });
    expect(beperkt.keuzen).toEqual(['Iris, casusregisseur']);
    expect(beperkt.uitleg).toContain(
      'De mensen aan tafel kunt u nu niet kiezen: zij zien alleen het kenmerk',
    );
  });
});
