import Ajv from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { zieGebeurtenis } from '../../../domain/zicht/gebeurtenissen';
import { leesstuk } from '../../../taal/stuk/leesstuk';
import { stukJsonSchema, stukSchema } from '../../../taal/stuk/schema';
import { maakStuk } from '../../../taal/stuk/stuk';
import { SOORTEN, voorbeeld } from '../../domain/gebeurtenisvoorbeelden';
import { invoerVan, NAMEN, volVerhaal } from './stukvoorbeeld';

const invoer = invoerVan(volVerhaal());
const stuk = maakStuk(invoer);

describe('the stuk of a case', () => {
  it('is what its schema says, also as JSON Schema', () => {
    expect(stukSchema.parse(JSON.parse(JSON.stringify(stuk)))).toEqual(stuk);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(stukJsonSchema());
    expect(validate(JSON.parse(JSON.stringify(stuk)))).toBe(true);
    expect(validate({ ...stuk, versie: 2 })).toBe(false);
  });

  it('has its schema written down in the docs', () => {
    const written = readFileSync('docs/stuk.schema.json', 'utf8');
    expect(JSON.parse(written)).toEqual(stukJsonSchema());
  });

  it('says on which ground it goes out, who made it and up to where it reads', () => {
    expect(stuk).toMatchObject({
      ...{ kenmerk: '2026-00417', doel: 'om', gemaaktDoor: 'Loes Hoekstra, leerplichtambtenaar' },
      totEnMet: invoer.casus.volgnummer,
    });
    expect(stuk.grondslag).toContain('Leerplichtwet');
    expect(maakStuk({ ...invoer, doel: 'rvdk' }).grondslag).toContain('Jeugdwet');
  });

  it('tells the course phase by phase, with every event that is no bookkeeping and no note', () => {
    expect(stuk.verloop.map(({ fase }) => fase)).toEqual([
      ...['schoolregie', 'casusregie', 'doorbraak', 'arbitrage', 'om', 'doorbraak'],
    ]);
    const soorten = stuk.verloop.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ soort }) => soort));
    expect(soorten).toContain('casus-gemeld');
    expect(soorten).not.toContain('taak-geopend');
    expect(soorten).not.toContain('notitie-gemaakt');
    expect(stuk.weggelaten).toEqual({ notities: 1 });
    expect(JSON.stringify(stuk)).not.toContain('geheim-notitie');
  });

  it('says of every task whether its term was kept', () => {
    const van = (taak: string) => stuk.termijnen.filter((termijn) => termijn.taak === taak);
    expect(van('eerste-actie')[0]).toMatchObject({ uitkomst: 'niet-gehaald' });
    expect(van('arbitrageverzoek-uitreiken')[0]).toMatchObject({ uitkomst: 'op-tijd' });
    expect(van('afspraak-controleren')[0]).toMatchObject({
      uitkomst: 'te-laat',
      geslotenOp: '2026-09-19T09:00:00.000Z',
    });
    expect(van('om-besluit-vastleggen')[0]).toMatchObject({ uitkomst: 'op-tijd' });
    expect(
      stuk.termijnen.some(({ geslotenOp, uitkomst }) => geslotenOp === null && uitkomst === 'verlopen'),
    ).toBe(true);
  });

  it('says who was asked what, how and when, and what they answered', () => {
    const wat = (deel: string) => stuk.gevraagd.filter((vraag) => vraag.wat.includes(deel));
    expect(wat('Toestemming in de fase schoolregie')).toMatchObject([
      { aan: 'de ouders', antwoord: `${NAMEN.moeder}: toestemming gegeven` },
      { aan: 'de jongere', antwoord: 'toestemming geweigerd' },
    ]);
    expect(wat('Arbitrageverzoek')).toMatchObject([
      {
        hoe: 'uitgereikt op ma 30 november 2026, per brief',
        antwoord: 'geen antwoord; dat geldt als weigering',
      },
    ]);
    expect(wat('De Klimop')).toMatchObject([{ antwoord: 'het gezin neemt het aanbod aan' }]);
    expect(wat('Doorbraaktafel')[0]?.aan).toContain('Dr. Jansen (jeugdgezondheid)');
    expect(stuk.berichten).toHaveLength(1);
  });

  it('has consent per person, offers, agreements and voices', () => {
    expect(stuk.toestemming).toMatchObject({ delenBeperkt: true });
    expect(stuk.toestemming.antwoorden).toMatchObject([
      { van: 'ouder', wie: NAMEN.moeder, besluit: 'gegeven' },
      { van: 'jongere', wie: null, besluit: 'geweigerd' },
    ]);
    expect(stuk.aanbod).toMatchObject([
      { antwoord: 'aanvaard', starts: [{ gestart: false, nieuweStartdatum: '2026-11-20' }] },
    ]);
    expect(stuk.afspraken).toMatchObject([{ nagekomen: false }, { nagekomen: null, wie: NAMEN.vader }]);
    expect(stuk.stemmen).toMatchObject([{ van: 'jongere', ondersteuner: NAMEN.ondersteuner }]);
  });

  it('has the table, the arbitration, exemptions and what the OM decided', () => {
    expect(stuk.tafels).toMatchObject([{ plaats: 'Stadhuis', uitkomst: 'afspraken', vervallen: false }]);
    expect(stuk.arbitrage).toMatchObject([
      { uitgereikt: { wijze: 'brief' }, antwoord: 'uitgebleven', uitspraak: null },
    ]);
    expect(stuk.vrijstellingen).toMatchObject([{ status: 'afgewezen' }]);
    expect(stuk.om.map(({ soort }) => soort)).toEqual([
      ...['mas-route-gekozen', 'proces-verbaal-verzonden', 'om-besluit-vastgelegd'],
    ]);
    expect(stuk.om.at(-1)).toMatchObject({ besluit: 'sepot' });
  });

  it('gives the address of parents, and of who cares for the child no more than who they are', () => {
    expect(stuk.betrokkenen).toMatchObject([
      { naam: NAMEN.moeder, adres: 'Dorpsstraat 1\n9711 AB Groningen' },
      { naam: NAMEN.vader },
      { naam: 'Dr. Zorg', adres: null, telefoon: null },
    ]);
  });

  it('can be made of an event of every kind that the leerplichtambtenaar sees', () => {
    const [gemeld, ...rest] = SOORTEN.map((soort) => voorbeeld(soort, 'casusregisseur')).flatMap(
      (gebeurtenis) => (zieGebeurtenis('volledig', gebeurtenis) === null ? [] : [gebeurtenis]),
    );
    const alle = [invoer.regels[0]?.gebeurtenis ?? gemeld, ...rest].filter((g) => g !== undefined);
    const regels = alle.map((gebeurtenis, i) => ({
      ...{ nummer: i + 1, werkelijkOp: gebeurtenis.op, actor: null, gebeurtenis },
    }));
    const heel = maakStuk({ ...invoer, regels });
    expect(stukSchema.safeParse(heel).error).toBeUndefined();
    expect(leesstuk(heel).blokken.length).toBeGreaterThan(50);
  });

  it('tells the year of every date', () => {
    const woorden = JSON.stringify(leesstuk(stuk)).match(
      /\d+ (september|oktober|november|december)(?! \d{4})/g,
    );
    expect(woorden).toBeNull();
  });
});
