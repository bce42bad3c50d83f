import { h, type ComponentType } from 'preact';
import { render } from 'preact-render-to-string';
import { beurten } from '../../../domain/aan-zet';
import { BETROKKENESOORTEN, CONTACTWEGEN } from '../../../domain/betrokkene';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { PERSOONSROLLEN } from '../../../dossier/mensen/mens';
import type { Namen } from '../../../taal/zin';
import { LOKAAL } from '../../../toegang/wie';
import { Aanbiedingen, Afspraken } from '../../../werkbak/casus/afspraken';
import { Zwaarder } from '../../../werkbak/casus/arbitrage';
import { Rondom } from '../../../werkbak/casus/betrokkenen';
import { Effectiviteit } from '../../../werkbak/casus/effectiviteit';
import { Handelingen } from '../../../werkbak/casus/handelingen';
import { Gegevens } from '../../../werkbak/casus/gegevens';
import { Gezinsafdruk } from '../../../werkbak/casus/afdruk-gezin';
import { Casuskop } from '../../../werkbak/casus/kop';
import { Ladder } from '../../../werkbak/casus/ladder/ladder';
import { AanZetStrook } from '../../../werkbak/casus/ladder/strook';
import { Taken } from '../../../werkbak/casus/taken';
import { Tijdlijn } from '../../../werkbak/casus/tijdlijn';
import { Toestemming } from '../../../werkbak/casus/toestemming';
import { Verwijzing } from '../../../werkbak/casus/verwijzing';
import type { Casuszicht } from '../../../werkbak/casus/zicht';
import { mogelijkeOpdrachten, omgeving } from '../../../werkbak/opdracht/mogelijk';
import { Naast } from '../../../werkbak/opdracht/naast';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { alleVerlopen, ieder, type Verloop } from '../../domain/verhalen';
import { withCodes } from '../../taal/codes';

const PARTS: readonly ComponentType<Casuszicht>[] = [
  ...[Casuskop, Handelingen, Taken, Effectiviteit, Afspraken, Aanbiedingen, Toestemming, Zwaarder, Tijdlijn],
  ...[Rondom, Gegevens, Gezinsafdruk, Verwijzing],
  ({ casus, gebruiker, nu, betrokkenen }) => h(Naast, { o: omgeving(gebruiker, casus, nu, { betrokkenen }) }),
  (zicht) => h(Rondom, { ...zicht, betrokkenen: [] }),
  ({ casus, tijdlijn, nu, beurten: alle }) =>
    h(AanZetStrook, {
      ...{ casus, nu, beurten: alle, lezer: 'volledig' },
      gebeurtenissen: tijdlijn.map(({ gebeurtenis }) => gebeurtenis).reverse(),
    }),
  ({ casus, tijdlijn, nu }) =>
    h(Ladder, { casus, gebeurtenissen: tijdlijn.map(({ gebeurtenis }) => gebeurtenis).reverse(), nu }),
];

const NAMEN: Namen = {
  persoon: (id) => id,
  gemeente: (code) => code,
  school: (brin) => brin,
  casus: () => null,
};

function zichtOp({
  casus,
  gebeurtenissen,
  nu,
}: Pick<Verloop, 'casus' | 'gebeurtenissen' | 'nu'>): Casuszicht {
  const regel = (gebeurtenis: Gebeurtenis, i: number) => {
    const { op, door } = gebeurtenis;
    return { nummer: i + 1, op, werkelijkOp: op, door, actor: null, gebeurtenis, verkort: false };
  };
  return {
    ...{ casus, nu, gebruiker: LOKAAL, namen: NAMEN, vervanger: (persoon) => persoon, berichten: [] },
    kenmerk: '2026-00417',
    leider: {
      ...{ naam: 'Noor Bakker', rol: casus.regie.rol, email: null, telefoon: '050 123 45 67' },
      ...{ school: null, regio: casus.convenant.regio },
    },
    tijdlijn: gebeurtenissen.map(regel).reverse(),
    beloften: [],
    beurten: beurten(gebeurtenissen),
    betrokkenen: BETROKKENESOORTEN.map((soort, i) => ({
      ...{ ...OUDER, soort, voorkeur: CONTACTWEGEN[i % 3] ?? null, email: 'f@voorbeeld.nl' },
      ...{ id: soort, casusnummer: casus.casusnummer, van: '2000-01-01', doorgehaald: false, versie: 1 },
    })),
    werkers: PERSOONSROLLEN.map((rol, i) => ({
      ...{ id: rol, naam: 'Noor Bakker', rol, email: null, telefoon: null, leidt: i === 0 },
    })),
    geenOuder: 'De moeder belt ons nog.',
    mogelijk: mogelijkeOpdrachten(LOKAAL, casus, nu),
  };
}

/** What somebody reads, or hears read aloud: no tags, no addresses. */
function reads(html: string): string[] {
  const aloud = [...html.matchAll(/\b(?:aria-label|alt|title)="([^"]*)"/g)].map(([, text]) => text ?? '');
  return [...html.replace(/<[^>]*>/g, '\n').split('\n'), ...aloud].filter((text) => text.trim() !== '');
}

it('nothing on the page of any case is a code', () => {
  const texts = ieder(6, alleVerlopen()).flatMap((verloop) => {
    const zicht = zichtOp(verloop);
    return PARTS.flatMap((part) => reads(render(h(part, zicht))));
  });
  expect(new Set(texts).size).toBeGreaterThan(500);
  expect(withCodes(texts)).toEqual([]);
});
