import { delenBeperkt } from '../../../domain/toestemming';
import { REGIEROLLEN } from '../../../domain/fase';
import { VERTELD } from '../../../taal/berichten';
import { BERICHTVORMEN, type Berichtvorm } from '../../../taal/berichten/soorten';
import { eersteOmslag, inOmslag, type Omslag } from '../../../taal/berichten/omslag';
import { withCodes } from '../codes';
import { langeZinnen, rommel, woorden, zinnenVan } from './lezer';
import { alleBerichten, type Gemaakt } from './verzameld';

const alle = alleBerichten();

/** How it may stand in the table. */
function plekken({ bericht: { aan, soort } }: Gemaakt): Berichtvorm[] {
  const regie = (REGIEROLLEN as readonly string[]).includes(aan.rol) ? [`regie ${soort}` as const] : [];
  return [`${aan.rol} ${soort}` as const, ...regie];
}

describe('every kind of message', () => {
  it('is made by the scenarios and the stories, and no other', () => {
    const gezien = new Set<string>();
    const nieuw = new Set<string>();
    for (const een of alle) {
      const plaats = plekken(een).filter((soort) => BERICHTVORMEN[een.bij]?.includes(soort));
      for (const soort of plaats) gezien.add(`${een.bij} ${soort}`);
      if (plaats.length === 0) nieuw.add(`${een.bij} ${plekken(een)[0] ?? ''}`);
    }
    expect([...nieuw]).toEqual([]);
    const tabel = Object.entries(BERICHTVORMEN).flatMap(([bij, soorten]) =>
      soorten.map((s) => `${bij} ${s}`),
    );
    expect([...gezien].sort()).toEqual(tabel.sort());
  });

  it('stands in the table, by every event of which anybody is told', () => {
    expect(Object.keys(BERICHTVORMEN).sort()).toEqual([...Object.keys(VERTELD), 'taak-geopend'].sort());
  });
});

const NOOR = {
  naam: 'Noor Bakker',
  email: 'noor@voorbeeld.nl',
  telefoon: '050 123 45 67',
  school: 'De Wilg',
};

/** A letter as it is with everybody known, and as it is with nobody known. */
function brieven({ bericht, casus }: Gemaakt): string[] {
  const kaal = eersteOmslag(casus);
  const omslagen: Omslag[] = [
    kaal,
    { ...kaal, aanRegie: bericht.aan.rol === casus.regie.rol, loopt: casus.gesloten === null },
    {
      ...kaal,
      kenmerk: '2026-00417',
      geadresseerde: { naam: 'Fatima Yilmaz' },
      afzender: { ...kaal.afzender, ...NOOR },
    },
  ];
  return omslagen.map((omslag) => {
    const { onderwerp, tekst } = inOmslag(bericht, omslag);
    return `${onderwerp}\n${tekst}`;
  });
}

/** Texts without what people typed, each once, with the kind of message it is of. */
const teksten = new Map<string, Gemaakt>();
for (const een of alle)
  for (const brief of brieven(een))
    teksten.set(
      een.getypt.reduce((tekst, getypt) => tekst.replaceAll(`: ${getypt}\n`, ': Getypt\n'), brief),
      een,
    );
const fout = (isFout: (tekst: string, van: Gemaakt) => boolean) =>
  [...teksten].filter(([tekst, van]) => isFout(tekst, van)).map(([tekst]) => tekst);
const isGezin = ({ bericht: { aan } }: Gemaakt) => aan.rol === 'ouders' || aan.rol === 'jongere';

describe('every letter, from anybody and from nobody who is known', () => {
  it('is there in many', () => expect(teksten.size).toBeGreaterThan(1_000));

  it('has no codes, ids, dates of computers or empty places', () => {
    expect(withCodes([...teksten.keys()])).toEqual([]);
    expect(fout((tekst) => rommel(tekst).length > 0)).toEqual([]);
  });

  it('has no sentence of more than fifteen words', () => {
    expect([...new Set([...teksten.keys()].flatMap(langeZinnen))]).toEqual([]);
  });

  it('says nothing twice', () => {
    const dubbel = (tekst: string) => {
      const zinnen = zinnenVan(tekst).filter((zin) => woorden(zin) > 2);
      return zinnen.filter((zin, i) => zinnen.indexOf(zin) !== i);
    };
    expect([...new Set([...teksten.keys()].flatMap(dubbel))]).toEqual([]);
  });

  it('greets, says who writes, and how to reach somebody', () => {
    expect(fout((tekst) => !/^(Beste [^,\n]+|Hallo|Goedendag),$/m.test(tekst))).toEqual([]);
    expect(fout((tekst) => !/^Met vriendelijke groet,\n[^\n]+/m.test(tekst))).toEqual([]);
    expect(
      fout(
        (tekst) =>
          !/^He(eft u|b je) een vraag\? (Bel|Mail|Bel of mail|Neem contact op met) [^\n]+\.$/m.test(tekst),
      ),
    ).toEqual([]);
  });

  it('tells the family, and nobody else, that help to read can be had', () => {
    const hulp =
      /^Vindt? (u|je) deze brief moeilijk\? Of leest? (u|je) liever een andere taal\? .+ dan helpen wij/m;
    expect(fout((tekst, van) => hulp.test(tekst) !== isGezin(van))).toEqual([]);
  });

  it('says jij to the young person and u to everybody else', () => {
    const [u, jij] = [/\b[Uu]w?\b/, /\b([Jj]ij|[Jj]e|[Jj]ou|[Jj]ouw)\b/];
    expect(fout((tekst, { bericht }) => (bericht.aan.rol === 'jongere' ? u : jij).test(tekst))).toEqual([]);
  });

  it('says more than that something is so: what to do, or that nothing has to be done', () => {
    const vraagt =
      /(\?|\b(Laat|Lees|Kijk|Vraag|Bespreek|Geef|Zorg|Meld|Schrijf|Neem|Regel|Leg|Help|Bel|Draag|Wijs)\b|hoeft)/;
    const zonder = alle
      .filter(({ bericht }) => !vraagt.test(bericht.tekst))
      .map(({ bericht }) => bericht.tekst);
    expect([...new Set(zonder)]).toEqual([]);
  });
});

it('without consent, who is outside school and gemeente reads no more than that there is news', () => {
  const buiten: readonly string[] = [
    'doorbraakteam',
    'arbitragecommissie',
    'bestuurders',
    'samenwerkingsverband',
  ];
  const beperkt = alle.filter(
    ({ bericht, casus }) => buiten.includes(bericht.aan.rol) && delenBeperkt(casus),
  );
  expect(beperkt.length).toBeGreaterThan(50);
  expect(new Set(beperkt.map(({ bericht }) => `${bericht.onderwerp}\n${bericht.tekst}`)).size).toBe(1);
});

it('no child without a school has one that helps, is asked or is told', () => {
  const zonder = alle.filter(({ casus }) => casus.school === null);
  expect(zonder.length).toBeGreaterThan(100);
  const aanSchool = zonder.filter(({ bericht }) => bericht.aan.rol === 'school');
  expect(aanSchool.map(({ bericht }) => bericht)).toEqual([]);
  expect(zonder.filter(({ bericht }) => /[Dd]e school (zoekt|helpt|zet)/.test(bericht.tekst))).toEqual([]);
});
