import { GEBEURTENISSEN, type Gebeurtenissoort, type Veroorzaker } from '../../domain/gebeurtenis';
import { TAAKTYPEN } from '../../domain/taak';
import { verborgenTaken } from '../../domain/zicht/casus';
import { zieGebeurtenis } from '../../domain/zicht/gebeurtenissen';
import type { Lezer } from '../../domain/zicht/lezer';
import { vertel } from '../../taal/gebeurtenis';
import { vertelGezien } from '../../taal/zinnen-verkort';
import { geheimenIn, SOORTEN, voorbeeld } from './gebeurtenisvoorbeelden';
import { tabel } from './tabel';

/**
 * What is seen of the example of each kind: a - all of it, d - some fields, f - that it happened, . - nothing.
 * `eigen`: a school, of what a school wrote down; `ander`: a school, of what somebody else did.
 */
const TABEL = `
                                eigen ander tafel
casus-gemeld                      d     d     d
melding-gevoegd                   a     a     a
melding-geweigerd                 .     .     .
fase-geopend                      d     d     d
fase-hervat                       a     a     a
casus-gesloten                    d     d     d
taak-geopend                      .     .     .
taak-voltooid                     .     .     .
taak-vervallen                    .     .     .
taak-genomen                      .     .     .
taak-doorgegeven                  d     d     d
taak-herinnerd                    .     .     .
taak-geescaleerd                  .     .     .
voortgang-gerapporteerd           a     d     d
voortgang-gemist                  a     a     a
eerste-actie-gemeld               a     f     f
toestemming-vastgelegd            a     d     d
stem-vastgelegd                   a     d     a
notitie-gemaakt                   a     d     d
document-toegevoegd               a     .     .
gevaar-gemeld                     a     f     f
veiligheid-geborgd                a     f     f
verwijsindex-vastgelegd           a     d     d
onbereikt-gemeld                  a     a     a
anders-bereikt                    a     d     d
bereiken-losgelaten               a     d     d
perspectief-vastgelegd            d     d     d
perspectief-vervallen             a     a     a
afspraak-gemaakt                  a     a     a
afspraak-verlopen                 a     a     a
afspraak-gecontroleerd            a     a     a
aanbod-gedaan                     a     d     d
aanbod-beantwoord                 a     a     a
start-gevraagd                    a     a     a
start-gecontroleerd               a     d     d
doorbraaktafel-gepland            a     a     a
doorbraaktafel-vervallen          d     d     d
doorbraaktafel-vastgelegd         d     d     a
arbitrageverzoek-uitgereikt       a     a     a
arbitrageverzoek-beantwoord       a     a     a
commissie-samengesteld            a     a     a
zitting-gepland                   a     a     a
uitspraak-gedaan                  a     a     a
uitspraak-beantwoord              a     a     a
antwoord-uitgebleven              a     a     a
uitvoering-bevestigd              a     a     a
uitvoering-uitgebleven            a     a     a
proces-verbaal-verzonden          .     .     .
van-vervolging-afgezien           .     .     .
bestuurlijk-besluit-gevraagd      .     .     .
bestuurlijk-besluit-vastgelegd    .     .     .
instemming-alsnog-vastgelegd      a     a     a
om-besluit-vastgelegd             .     .     .
om-uitkomst-vastgelegd            .     .     .
onderwijsvraag-bewaakt            f     f     f
vrijstelling-vastgelegd           d     d     d
mas-route-gekozen                 .     .     .
terugkeer-gemeld                  a     a     a
terugkeer-bevestigd               d     d     d
terugval-gemeld                   a     a     a
nazorg-bevestigd                  a     f     f
opgeschaald                       f     f     f
afgeschaald                       d     d     d
overgedragen                      d     d     d
overdracht-aangekondigd           d     d     d
aankondiging-vervallen            a     a     a
convenant-overgezet               a     a     a
toegewezen                        d     d     d
gecorrigeerd                      d     d     d
`;
const KOLOM: Record<string, { lezer: Lezer; door: Veroorzaker }> = {
  eigen: { lezer: 'school', door: 'systeem' },
  ander: { lezer: 'school', door: 'casusregisseur' },
  tafel: { lezer: 'tafel', door: 'school' },
};

function letter(lezer: Lezer, soort: Gebeurtenissoort, door: Veroorzaker): string {
  const gezien = zieGebeurtenis(lezer, voorbeeld(soort, door));
  if (gezien === null) return '.';
  if (!gezien.verkort) return 'a';
  return Object.keys(gezien.gegevens as object).length === 0 ? 'f' : 'd';
}

describe('what is seen of an event', () => {
  const { kolommen, regels } = tabel(TABEL);

  test('the table names every kind of event, and every example is one', () => {
    expect(regels.map(({ wie }) => wie)).toEqual(SOORTEN);
    expect([...SOORTEN].sort()).toEqual(Object.keys(GEBEURTENISSEN).sort());
    for (const soort of SOORTEN)
      expect([soort, GEBEURTENISSEN[soort].safeParse(voorbeeld(soort, 'klok').gegevens).success]).toEqual([
        soort,
        true,
      ]);
  });

  test.each(regels)('$wie', ({ wie, cellen }) => {
    const soort = wie as Gebeurtenissoort;
    expect(kolommen.map((kolom) => letter(KOLOM[kolom]!.lezer, soort, KOLOM[kolom]!.door))).toEqual(cellen);
    expect(letter('volledig', soort, 'klok')).toBe('a');
    expect(letter('niemand', soort, 'school')).toBe('.');
    expect(letter('school', soort, 'school')).toBe(cellen[0]);
  });

  test('no free word of others reaches a school, and at the table only voices and its own report', () => {
    for (const soort of SOORTEN) {
      const over = (lezer: Lezer) => {
        const tekst = JSON.stringify(zieGebeurtenis(lezer, voorbeeld(soort, 'casusregisseur')));
        return geheimenIn(soort).filter((woord) => tekst.includes(woord));
      };
      expect([soort, over('school')]).toEqual([soort, []]);
      const ook = ['stem-vastgelegd', 'doorbraaktafel-vastgelegd'].includes(soort) ? geheimenIn(soort) : [];
      expect([soort, over('tafel')]).toEqual([soort, ook]);
      expect([soort, over('volledig')]).toEqual([soort, geheimenIn(soort)]);
    }
  });

  test('every type of task and every kind of offer is seen, but for those of the OM and of care', () => {
    const zicht = (gegevens: object) =>
      zieGebeurtenis('school', { soort: 'taak-voltooid', door: 'klok', gegevens }) !== null;
    const weg = TAAKTYPEN.filter((taak) => !zicht({ taak }));
    expect(weg).toEqual([
      'proces-verbaal-verzenden',
      'om-besluit-vastleggen',
      'om-uitkomst-vastleggen',
      'bestuurlijk-besluit-vastleggen',
    ]);
    expect(verborgenTaken('tafel')).toEqual(weg);
    expect(verborgenTaken('volledig')).toEqual([]);
    const aanbod = (soort: string) => {
      const g = voorbeeld('aanbod-gedaan', 'casusregisseur');
      const gezien = zieGebeurtenis('school', { ...g, gegevens: { ...g.gegevens, soort } });
      return Object.keys(gezien?.gegevens as object);
    };
    for (const soort of ['zorg', 'dagbesteding']) expect(aanbod(soort)).toEqual(['aanbod', 'startdatum']);
    const velden = Object.keys(voorbeeld('aanbod-gedaan', 'school').gegevens);
    expect(aanbod('onderwijszorg')).toEqual(velden.filter((veld) => veld !== 'overbrugging'));
    for (const soort of ['onderwijs', 'afstandsonderwijs', 'werk'])
      expect(aanbod(soort)).toContain('overbrugging');
  });

  test('of a table that ended with its doorbraak all is seen: nobody wrote why', () => {
    const g = {
      soort: 'doorbraaktafel-vervallen' as const,
      door: 'klok' as const,
      gegevens: { tijdstip: 't' },
    };
    for (const lezer of ['school', 'tafel'] as const)
      expect(zieGebeurtenis(lezer, g)).toEqual({ ...g, verkort: false });
  });

  test('a note is read by whom its writer chose; that somebody spoke with the family by everybody', () => {
    const notitie = (gegevens: object, door: Veroorzaker = 'casusregisseur') => {
      const g = { soort: 'notitie-gemaakt' as const, door, gegevens: { tekst: 't', ...gegevens } };
      return (['volledig', 'school', 'tafel', 'niemand'] as const).map((lezer) => {
        const gezien = zieGebeurtenis(lezer, g);
        return gezien === null ? '.' : Object.keys(gezien.gegevens as object).join();
      });
    };
    expect(notitie({})).toEqual(['tekst', '.', '.', '.']);
    expect(notitie({ lezers: 'behandelaars' })).toEqual(['tekst,lezers', '.', '.', '.']);
    expect(notitie({ lezers: 'school' })).toEqual(['tekst,lezers', 'tekst,lezers', '.', '.']);
    expect(notitie({ lezers: 'iedereen' })).toEqual([...Array<string>(3).fill('tekst,lezers'), '.']);
    expect(notitie({ lezers: 'behandelaars' }, 'school')[1]).toBe('tekst,lezers');
    for (const met of ['ouder', 'jongere'])
      expect(notitie({ met, datum: '2026-11-20', gesproken: 'Fatima' }).slice(1, 3)).toEqual([
        'met,datum',
        'met,datum',
      ]);
    for (const met of ['school', 'hulpverlener', 'ander'])
      expect(notitie({ met, gesproken: 'Bea' }).slice(1)).toEqual(['.', '.', '.']);
  });

  test('a kind that this version does not know is seen by nobody but who sees all', () => {
    const onbekend = { soort: 'toString' as Gebeurtenissoort, door: 'school' as const, gegevens: {} };
    expect(zieGebeurtenis('school', onbekend)).toBeNull();
    expect(zieGebeurtenis('volledig', onbekend)).toEqual({ ...onbekend, verkort: false });
  });

  test('is told in whole sentences, also where fields are missing', () => {
    const verteller = {
      namen: {
        persoon: (id: string) => id,
        gemeente: (code: string) => code,
        school: (brin: string) => brin,
        casus: () => null,
      },
      nu: '2026-11-21T08:00:00.000Z',
    };
    for (const lezer of ['school', 'tafel'] as const)
      for (const soort of SOORTEN) {
        const gezien = zieGebeurtenis(lezer, voorbeeld(soort, 'casusregisseur'));
        if (gezien === null) continue;
        const { zin } = vertelGezien({ gebeurtenis: gezien as never, verkort: gezien.verkort }, verteller);
        expect([soort, zin]).toEqual([soort, expect.stringMatching(/^[A-Z0-9].*[.?]$/)]);
        expect([soort, zin]).toEqual([soort, expect.not.stringMatching(/undefined|null|Veilig Thuis|sepot/)]);
      }
    const heel = voorbeeld('veiligheid-geborgd', 'school');
    expect(vertelGezien({ gebeurtenis: heel, verkort: false }, verteller)).toEqual(vertel(heel, verteller));
  });
});
