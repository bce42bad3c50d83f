import { controleerMelding } from '../../domain/meldingcontrole';
import { moment } from '../../domain/tijd';
import { opent } from '../../domain/verwerk';
import type { Veldfout } from '../../domain/weigering';
import { melding, standaard } from './hulp';

const NU = moment('2026-10-06T10:00:00+02:00');
const goed = melding('2026-09-07', { school: '12AB00' });

function alleFouten(ruw: unknown): readonly Veldfout[] {
  const gelezen = controleerMelding(ruw, NU, (code) => code === '0014');
  return gelezen.geldig ? [] : gelezen.fouten;
}

function fouten(ruw: unknown): Record<string, string> {
  return Object.fromEntries(alleFouten(ruw).map(({ veld, melding }) => [veld, melding]));
}

describe('a report as somebody sent it', () => {
  it('comes out as it went in when it is good', () => {
    expect(controleerMelding(goed, NU, () => true)).toEqual({ geldig: true, waarde: goed });
  });

  it('names everything that is wrong at once, in Dutch, with field and what is allowed', () => {
    const ruw = {
      eersteVerzuimdag: '2026-10-07',
      geboortedatum: '1996-01-01',
      onderwijssoort: 'hbo',
      gemeente: '9999',
      school: 'De Wilg',
      aanwezig: [{ van: '2026-09-01', tot: '2026-10-08' }, { van: '2026-09-02', tot: '2026-09-01' }, 'niets'],
      kleur: 'rood',
    };
    const gevonden = fouten(ruw);
    expect(Object.keys(gevonden).sort()).toEqual([
      'aanwezig.0.tot',
      'aanwezig.0.van',
      'aanwezig.1.tot',
      'aanwezig.2',
      'eersteVerzuimdag',
      'geboortedatum',
      'gemeente',
      'kleur',
      'leerling',
      'onderwijssoort',
      'school',
    ]);
    expect(gevonden).toMatchObject({
      eersteVerzuimdag: 'mag niet in de toekomst liggen (vandaag is het 6 oktober 2026)',
      geboortedatum: 'moet horen bij een kind van 4 tot en met 22 jaar (nu 30 jaar)',
      onderwijssoort: 'moet een van po, sbo, so, vo, pro, vso, mbo zijn',
      gemeente: '9999 is geen bekende gemeente; geef een bestaande CBS-gemeentecode',
      kleur: 'is hier geen bekend veld',
      leerling: 'is verplicht: uw sleutel voor het kind, geen burgerservicenummer',
    });
    expect(Object.values(gevonden).join(' ')).not.toMatch(/[Ii]nvalid|[Ee]xpected|[Rr]equired/);
  });

  it.each([null, undefined, [], 'tekst', 7])('refuses %j as a whole', (ruw) => {
    expect(controleerMelding(ruw, NU, () => true).geldig).toBe(false);
  });

  it('refuses a national number as the key of the child, also between spaces', () => {
    for (const leerling of [
      '123456782',
      ' 123456782 ',
      '123.456.782',
      '12 34-567/82',
      '１２３４５６７８２',
    ]) {
      expect(fouten({ ...goed, leerling })).toEqual({
        leerling: 'mag geen burgerservicenummer zijn; gebruik uw eigen sleutel voor het kind',
      });
    }
    for (const leerling of ['kind-123456782', '1234567820', '2024-12345', '123.456.789', 'x'.repeat(100)])
      expect(fouten({ ...goed, leerling })).toEqual({});
    expect(fouten({ ...goed, leerling: ' ' })).toEqual({ leerling: 'mag niet leeg zijn' });
    expect(fouten({ ...goed, leerling: 'x'.repeat(101) })).toEqual({
      leerling: 'mag ten hoogste 100 tekens zijn',
    });
  });

  it.each([
    ['2022-10-07', false],
    ['2022-10-06', true],
    ['2003-10-07', true],
    ['2003-10-06', false],
  ])('on 6 October 2026 takes a birth date of %s: %s', (geboortedatum, mag) => {
    expect(fouten({ ...goed, eersteVerzuimdag: '2026-10-06', geboortedatum })).toEqual(
      mag ? {} : { geboortedatum: expect.stringContaining('4 tot en met 22') },
    );
  });

  it('takes a first day of today, and attendance up to and with yesterday', () => {
    expect(fouten({ ...goed, eersteVerzuimdag: '2026-10-06' })).toEqual({});
    expect(fouten({ ...goed, aanwezig: [{ van: '2026-10-05', tot: '2026-10-06' }] })).toEqual({});
    expect(fouten({ ...goed, aanwezig: [{ van: '2026-10-05', tot: '2026-10-07' }] })).toEqual({
      'aanwezig.0.tot': 'mag niet later zijn dan vandaag (6 oktober 2026)',
    });
  });

  it('takes attendance from the first day on, not from before it', () => {
    const vanaf = (van: string) => fouten({ ...goed, aanwezig: [{ van, tot: '2026-09-09' }] });
    expect(vanaf('2026-09-07')).toEqual({});
    expect(vanaf('2026-09-06')).toEqual({ 'aanwezig.0.van': 'mag niet voor de eerste verzuimdag liggen' });
  });

  it('takes a school with its location or without, and no other text', () => {
    for (const school of ['12AB00', '12AB', null]) expect(fouten({ ...goed, school })).toEqual({});
    for (const school of ['x12AB00', '12AB00x', '12AB0', '12ab00'])
      expect(fouten({ ...goed, school })).toEqual({
        school: 'moet een BRIN zijn met vestiging, zoals 12AB00, of null zonder school',
      });
  });

  it('says one thing of a gemeente: that it is no code, or that there is none by it', () => {
    const gezegd = (gemeente: unknown) => alleFouten({ ...goed, gemeente }).map(({ melding: wat }) => wat);
    const geenCode = 'moet een CBS-gemeentecode van vier cijfers zijn, zoals 0014';
    for (const gemeente of ['00145', 'x0014', '14', '']) expect(gezegd(gemeente)).toEqual([geenCode]);
    expect(gezegd(9999)).toEqual(['moet tekst zijn']);
    expect(gezegd('9999')).toHaveLength(1);
  });

  it('says one thing of a date that is missing, and nothing of the other by it', () => {
    const zonder = (veld: string) => alleFouten({ ...goed, aanwezig: [], [veld]: undefined });
    for (const veld of ['eersteVerzuimdag', 'geboortedatum'])
      expect(zonder(veld)).toEqual([{ veld, melding: expect.stringContaining('bestaande datum') }]);
  });

  it('refuses a first day on which the child was too young for school, unless the birth date is impossible anyway', () => {
    const jong = { geboortedatum: '2022-09-08', eersteVerzuimdag: '2026-09-07' };
    expect(Object.keys(fouten({ ...goed, ...jong }))).toEqual(['eersteVerzuimdag']);
    expect(Object.keys(fouten({ ...goed, ...jong, geboortedatum: '2023-09-08' }))).toEqual(['geboortedatum']);
  });

  it('is "today" in Amsterdam, not elsewhere', () => {
    const ruw = { ...goed, eersteVerzuimdag: '2026-10-06' };
    const bij = (tekst: string) => controleerMelding(ruw, moment(tekst), () => true).geldig;
    expect([bij('2026-10-05T21:59:59Z'), bij('2026-10-05T22:00:00Z')]).toEqual([false, true]);
  });

  it('opens no case when it cannot be true', () => {
    const opening = { casusnummer: 'c', convenant: standaard, vervolgOp: null };
    expect(opent({ ...opening, melding: melding('2026-10-07') }, NU)).toMatchObject({
      aanvaard: false,
      weigering: { code: 'ongeldig', fouten: [{ veld: 'eersteVerzuimdag' }] },
    });
  });
});
