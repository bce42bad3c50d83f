import { weigering } from './gevolg';
import { melding, Spel } from './hulp';

const OP = '2026-10-12T10:00:00+02:00';
const t = 'toelichting';
const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(OP);
const anders = (datum: string) => ({ wie: 'ouders', gesproken: t, hoe: 'telefoon', datum });
const hoop = (verwachtOp: string) => ({ omschrijving: t, verwachtOp });
const terug = (vanaf: string) => ({ vanaf, plek: t, volledig: true });
const correctie = (waarde: string) => ({ veld: 'gemeente', waarde, reden: t });
const ONBEKEND = '9999 is geen bekende gemeente; geef een bestaande CBS-gemeentecode';

/** On 12 October, in casusregie. */
describe('data that cannot be are refused with the field and what is allowed there', () => {
  it.each([
    ['bereikAnders', 'manager', anders('2026-10-13'), 'datum', 'mag niet in de toekomst liggen'],
    [
      'legPerspectiefVast',
      'casusregisseur',
      hoop('2026-10-11'),
      'verwachtOp',
      'mag niet in het verleden liggen',
    ],
    [
      'planDoorbraaktafel',
      'casusregisseur',
      { op: '2026-10-12T09:59:59+02:00' },
      'op',
      'mag niet in het verleden liggen',
    ],
    ['meldTerugkeer', 'school', terug('2026-10-13'), 'vanaf', 'mag niet in de toekomst liggen'],
    ['meldTerugval', 'school', { vanaf: '2026-10-13' }, 'vanaf', 'mag niet in de toekomst liggen'],
    ['legVerwijsindexVast', 'school', { gemeld: false }, 'toelichting', 'is verplicht als er niet is gemeld'],
    ['legVerwijsindexVast', 'school', { gemeld: true }, 'datum', 'is verplicht als er is gemeld'],
    [
      'legVerwijsindexVast',
      'school',
      { gemeld: true, datum: '2026-10-13' },
      'datum',
      'mag niet in de toekomst liggen',
    ],
    [
      'draagOver',
      'manager',
      { gemeente: '0014', per: '2026-10-12' },
      'per',
      'moet na vandaag liggen; laat de datum weg om nu over te dragen',
    ],
    ['draagOver', 'manager', { gemeente: '9999' }, 'gemeente', ONBEKEND],
    ['corrigeer', 'manager', correctie('9999'), 'waarde', ONBEKEND],
  ])('%s by %s of %j', (opdracht, door, gegevens, veld, wat) => {
    expect(weigering(spel, OP, opdracht, door, gegevens)).toMatchObject({
      code: 'ongeldig',
      fouten: [{ veld, melding: wat }],
    });
  });

  it.each([
    ['bereikAnders', 'manager', anders('2026-10-12')],
    ['legPerspectiefVast', 'casusregisseur', hoop('2026-10-12')],
    ['meldTerugkeer', 'casusregisseur', terug('2026-10-12')],
    ['legVerwijsindexVast', 'school', { gemeld: false, toelichting: t }],
    ['legVerwijsindexVast', 'school', { gemeld: true, datum: '2026-10-12' }],
    ['draagOver', 'manager', { gemeente: '0014', per: '2026-10-13' }],
    ['draagOver', 'manager', { gemeente: '0014' }],
    ['corrigeer', 'manager', correctie('0014')],
  ])('%s by %s is taken with the last that is allowed: %j', (opdracht, door, gegevens) => {
    expect(weigering(spel, OP, opdracht, door, gegevens)).toBeNull();
  });
});
