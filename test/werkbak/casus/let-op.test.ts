import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { Casus } from '../../../domain/casus';
import type { Gebruiker, Gebruikersrol } from '../../../domain/gebruiker';
import { moment } from '../../../domain/tijd';
import { casusVoor } from '../../../domain/zicht/casus';
import { lezerVan } from '../../../domain/zicht/lezer';
import { LetOp } from '../../../werkbak/casus/let-op';
import { mogelijkeOpdrachten } from '../../../werkbak/opdracht/mogelijk';
import { melding, Spel, standaard } from '../../domain/hulp';

const NU = moment('2026-10-20T10:00:00Z');
const namen = {
  casus: () => null,
  persoon: (id: string) => id,
  gemeente: (code: string) => `gemeente ${code}`,
  school: (brin: string) => `school ${brin}`,
};

function casusregie(): Spel {
  return Spel.begin('2026-09-08T08:00:00Z', melding('2026-09-07', { school: '12AB00' })).tot(
    '2026-10-06T08:00:00Z',
  );
}

/** What somebody of a role reads, and where it leads. */
function leest(rol: Gebruikersrol, heel: Casus): { tekst: string; naar: string[] } {
  const gebruiker: Gebruiker = {
    ...{ id: 'iemand', naam: 'Iemand', rol, regio: standaard.regio, gemeenten: null },
    scholen: rol === 'school' ? ['12AB00'] : [],
  };
  const casus = casusVoor(lezerVan(gebruiker), heel);
  const mogelijk = mogelijkeOpdrachten(gebruiker, casus, NU);
  const html = render(h(LetOp, { casus, gebruiker, mogelijk, nu: NU, namen, tijdlijn: [] }));
  const naar = [...html.matchAll(/opdrachten\/(\w+)/g)].map(([, opdracht]) => opdracht ?? '');
  return { tekst: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '), naar };
}

describe('what cannot wait, at the top of a case', () => {
  test('of a return that nobody confirmed: the school waits, whoever leads confirms', () => {
    const spel = casusregie().doe('2026-10-12T08:00:00Z', 'meldTerugkeer', 'school', {
      ...{ vanaf: '2026-10-12', plek: 'De Horizon', volledig: true },
    });
    const school = leest('school', spel.casus);
    expect(school.tekst).toContain(
      'Uw school meldde dat het kind sinds ma 12 oktober weer naar school gaat.',
    );
    expect(school.tekst).toContain('De casusregisseur moet dit nog bevestigen.');
    expect(school.naar).toEqual([]);
    const houder = leest('casusregisseur', spel.casus);
    expect(houder.tekst).toContain('Klopt het dat het kind weer naar school gaat?');
    expect(houder.naar).toContain('bevestigTerugkeer');
    const manager = leest('manager', spel.casus);
    expect(manager.tekst).toContain('De casusregisseur moet zeggen of dat klopt.');
    expect(manager.naar).not.toContain('bevestigTerugkeer');
    spel.doe('2026-10-13T08:00:00Z', 'bevestigTerugkeer', 'casusregisseur', {
      bevestigd: true,
      toelichting: 'Gebeld.',
    });
    for (const rol of ['school', 'casusregisseur', 'manager'] as const)
      expect(leest(rol, spel.casus).tekst).not.toContain('weer naar school gaat');
  });

  test('of danger: before anything else, with the way to say that the child is safe', () => {
    const spel = casusregie().doe('2026-10-20T09:00:00Z', 'meldGevaar', 'school', { toelichting: 'x' });
    for (const rol of ['school', 'casusregisseur', 'leerplichtambtenaar', 'manager'] as const) {
      const { tekst, naar } = leest(rol, spel.casus);
      expect(tekst.trim()).toMatch(/^Gevaar: dit kind is niet veilig/);
      expect(naar[0]).toBe('borgVeiligheid');
    }
  });

  test('of a transfer that is announced: where and when, and for whoever may, the way to change it', () => {
    const spel = casusregie().doe('2026-10-12T08:00:00Z', 'draagOver', 'casusregisseur', {
      ...{ gemeente: '0014', school: '34CD00', per: '2026-11-01' },
    });
    const holder = leest('casusregisseur', spel.casus).tekst;
    expect(holder).toContain('Op zo 1 november gaat deze casus over naar gemeente 0014, school 34CD00.');
    expect(holder).toContain('Draag het kind voor die dag warm over.');
    const school = leest('school', spel.casus);
    expect(school.tekst).toContain('De casusregisseur belt voor die dag met wie het kind ontvangt.');
    expect(school.naar).toEqual([]);
  });
});
