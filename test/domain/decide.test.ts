import { decide, vooraf } from '../../domain/decide';
import { OPDRACHTNAMEN, type Opdrachtnaam } from '../../domain/opdracht';
import { moment } from '../../domain/tijd';
import { melding, Spel } from './hulp';
import { gegevensBij } from './voorbeelden';

const NU = moment('2026-09-10T09:00:00+02:00');
const { casus } = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));

const beslis = (opdracht: string, door: string, gegevens: unknown) =>
  decide(casus, { opdracht, door, gegevens }, NU);

/** Rule 19: the first check that fails names the refusal. */
describe('a command that is refused', () => {
  it('for its name says which there are', () => {
    expect(beslis('bestaatNiet', 'manager', {})).toEqual({
      aanvaard: false,
      weigering: {
        code: 'ongeldig',
        reden: 'Deze opdracht bestaat niet; kies een opdracht uit de lijst in de documentatie.',
        fouten: [{ veld: 'opdracht', melding: `moet een van ${OPDRACHTNAMEN.join(', ')} zijn` }],
      },
    });
  });

  it('for its data names the field, or the data as a whole', () => {
    const fouten = (gegevens: unknown) => {
      const besluit = beslis('meldEersteActie', 'school', gegevens);
      return besluit.aanvaard ? [] : besluit.weigering.fouten;
    };
    expect(fouten({ toelichting: '' })).toEqual([{ veld: 'toelichting', melding: 'mag niet leeg zijn' }]);
    expect(fouten('tekst')).toEqual([{ veld: 'gegevens', melding: 'moet een object zijn' }]);
  });

  it.each([
    ['legBestuurlijkBesluitVast', 'school', 'Dit kan alleen de manager doen; vraag het daar.'],
    [
      'wijsToe',
      'school',
      'Dit kan alleen de casusregisseur, de leerplichtambtenaar of de manager doen; vraag het daar.',
    ],
    [
      'schaalOp',
      'manager',
      'Dit kan alleen de casusregisseur of de leerplichtambtenaar doen; vraag het daar.',
    ],
    [
      'meldEersteActie',
      'manager',
      'Dit kan alleen de school, de casusregisseur of de leerplichtambtenaar doen; vraag het daar.',
    ],
    ['legVrijstellingVast', 'systeem', 'Dit kan alleen de leerplichtambtenaar doen; vraag het daar.'],
  ] as const)('for the role, %s by %s, says who may', (opdracht, door, reden) => {
    const weigering = { code: 'niet-bevoegd', reden, fouten: [] };
    expect(beslis(opdracht, door, gegevensBij(NU)[opdracht])).toEqual({ aanvaard: false, weigering });
    expect(vooraf(opdracht, casus, { nu: NU, door })).toEqual(weigering);
  });

  it('for the lead says whose it is', () => {
    const opdracht: Opdrachtnaam = 'meldEersteActie';
    expect(vooraf(opdracht, casus, { nu: NU, door: 'casusregisseur' })?.reden).toBe(
      'De regie ligt nu bij de school; vraag die om dit te doen.',
    );
  });
});
