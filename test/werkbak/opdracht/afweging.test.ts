import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { DossierReader } from '../../../dossier/dossier';
import { bereik } from '../../../domain/toegang';
import { moment } from '../../../domain/tijd';
import type { Gebruiker } from '../../../domain/gebruiker';
import { leesAfweging, Weging } from '../../../werkbak/opdracht/afweging';
import { FORMULIEREN } from '../../../werkbak/opdracht/formulieren';
import { mogelijkeOpdrachten, omgeving } from '../../../werkbak/opdracht/mogelijk';
import { melding, Spel, standaard } from '../../domain/hulp';

const NU = moment('2026-12-09T08:00:00Z');
const LEERPLICHT: Gebruiker = {
  ...{ id: 'lotte', naam: 'Lotte', rol: 'leerplichtambtenaar', regio: standaard.regio },
  ...{ gemeenten: null, scholen: [] },
};

/** A case at the om; nobody recorded that the request was handed over. */
const spel = Spel.begin('2026-09-08T08:00:00Z', melding('2026-09-07', { school: '12AB00' }))
  .tot('2026-12-08T08:00:00Z')
  .doe('2026-12-08T09:00:00Z', 'legStemVast', 'casusregisseur', { van: 'ouder', gezegd: 'Wij zijn moe.' });

function dossier(lees: () => Promise<unknown>): Pick<DossierReader, 'leesTijdlijn'> {
  return { leesTijdlijn: lees as never };
}
const o = omgeving(LEERPLICHT, spel.casus, NU);
const toon = async (lees: () => Promise<unknown>) => {
  const weegt = await leesAfweging({ dossier: dossier(lees) as never }, 'verzendProcesVerbaal', o);
  return render(h(Weging, { weegt: weegt!, casus: spel.casus, nu: NU })).replace(/<[^>]+>/g, ' ');
};

describe('beside the form of the proces-verbaal', () => {
  test('stands what is to be weighed, and why strafrecht is refused', async () => {
    const tekst = await toon(() => Promise.resolve(spel.gebeurtenissen));
    for (const stuk of [
      'Dit weegt u mee',
      'De strafrechtelijke route kan nu niet',
      'Niemand heeft vastgelegd dat het arbitrageverzoek is uitgereikt.',
      '12 jaar, leerplichtig of kwalificatieplichtig',
      'Er geldt geen vrijstelling',
      'Eén keer gevraagd',
      'Er is nooit een aanbod gedaan',
      'Wij zijn moe.',
      'Het kind is niet gehoord.',
    ])
      expect(tekst).toContain(stuk);
    expect(tekst).not.toMatch(/De ouders zijn niet gehoord|undefined|null/);
  });

  test('only what the timeline tells is missing when it cannot be read; the form stays', async () => {
    const tekst = await toon(() => Promise.reject(new Error('away')));
    expect(tekst).toContain('De tijdlijn is nu niet te lezen');
    expect(tekst).toContain('De strafrechtelijke route kan nu niet');
    expect(tekst).not.toContain('Wij zijn moe.');
  });

  test('is asked only where there is something to weigh', async () => {
    const niet = dossier(() => Promise.reject(new Error('not asked')));
    expect(await leesAfweging({ dossier: niet as never }, 'meldGevaar', o)).toBeNull();
    expect(bereik(LEERPLICHT)?.lezer).toBe('volledig');
  });
});

test('the form offers only the routes that the rules take today', () => {
  const keuzen = (casus = spel.casus) => {
    const [route] = FORMULIEREN.verzendProcesVerbaal.velden(omgeving(LEERPLICHT, casus, NU));
    return route?.soort === 'keuze' ? route.keuzen.map(({ waarde }) => waarde) : [];
  };
  expect(keuzen()).toEqual(['civiel']);
  const uitgereikt = Spel.begin('2026-09-08T08:00:00Z', melding('2026-09-07'))
    .tot('2026-11-30T08:00:00Z')
    .doe('2026-11-30T09:00:00Z', 'reikVerzoekUit', 'casusregisseur', { op: '2026-11-30', wijze: 'brief' })
    .tot('2026-12-08T08:00:00Z');
  expect(keuzen(uitgereikt.casus)).toEqual(['strafrecht', 'civiel']);
  expect(mogelijkeOpdrachten(LEERPLICHT, spel.casus, NU)).toContain('verzendProcesVerbaal');
});
