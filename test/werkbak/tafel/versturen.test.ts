import { TemporalUnreachable } from '../../../client/errors';
import { KEY_USED, type Uitkomst } from '../../../client/outcome';
import type { Casus } from '../../../domain/casus';
import type { Opdracht } from '../../../domain/opdracht';
import { moment } from '../../../domain/tijd';
import { verwerk } from '../../../domain/verwerk';
import { weiger } from '../../../domain/weigering';
import { LOKAAL } from '../../../toegang/wie';
import type { Dependencies } from '../../../toegang/dependencies';
import type { Getypt } from '../../../werkbak/formulier/velden';
import { omgeving } from '../../../werkbak/opdracht/mogelijk';
import { VAST } from '../../../werkbak/opdracht/geven';
import { gaNa, gevolgenVan } from '../../../werkbak/tafel/verslag/nagaan';
import { verstuur } from '../../../werkbak/tafel/verslag/versturen';
import { melding, Spel } from '../../domain/hulp';

const SLEUTEL = '8a1f0c2e-1111-4222-8333-444455556666';
const PLAN = '2026-11-02T10:00:00+01:00';
const TAFEL = '2026-11-05T14:00:00+01:00';
const NU = moment('2026-11-05T16:00:00+01:00');

const aanTafel = () =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }))
    .tot(PLAN)
    .doe(PLAN, 'planDoorbraaktafel', 'casusregisseur', { op: TAFEL })
    .tot(NU);
const om = (casus: Casus) => omgeving(LOKAAL, casus, NU);

const afspraak = (n: number, anders: Getypt = {}): Getypt => ({
  [`afspraak-${n}.omschrijving`]: `Doet iets (${n})`,
  [`afspraak-${n}.wie`]: 'Juf Anja',
  [`afspraak-${n}.uiterlijk`]: '2026-11-20',
  ...anders,
});
const HEEL: Getypt = {
  [VAST.sleutel]: SLEUTEL,
  'tafel.er-Wim Peeters': 'ja',
  'tafel.anderen': 'Oma\nMentor',
  'tafel.verkennen': 'Yara durft niet.',
  'tafel.verslag': 'Klein beginnen.',
  'tafel.uitkomst': 'afspraken',
  'jongere.gezegd': 'Ik wil naar huis.',
  'ouder-1.gezegd': 'Wij zijn moe.',
  ...afspraak(1),
  ...afspraak(2),
  ...afspraak(3),
  'aanbod-1.soort': 'zorg',
  'aanbod-1.aanbieder': 'De Lindehoeve',
  'aanbod-1.startdatum': '2026-12-01',
  'aanbod-1.wachtlijst': 'nee',
  'aanbod-1.verdeling.gemeente': '50',
  'aanbod-1.doorzettingsmacht': 'nee',
};
const NIETS_KLAAR: ReadonlySet<string> = new Set();

describe('a report of a table that is looked at before anything is sent', () => {
  const kijk = (getypt: Getypt) => gaNa(om(aanTafel().casus), getypt, 'casusregisseur', NIETS_KLAAR);

  it('is its commands in the order of the table, without the rows in which nothing stands', () => {
    const { stappen, bijVeld, los } = kijk(HEEL);
    expect({ bijVeld, los }).toEqual({ bijVeld: [], los: [] });
    expect(stappen.map(({ opdracht }) => opdracht.opdracht)).toEqual([
      'legStemVast',
      'legStemVast',
      'maakAfspraak',
      'maakAfspraak',
      'maakAfspraak',
      'doeAanbod',
      'legDoorbraaktafelVast',
    ]);
    expect(stappen.at(-1)?.opdracht.gegevens).toEqual({
      aanwezig: ['Wim Peeters', 'Oma', 'Mentor'],
      verslag: 'Wat is er aan de hand?\nYara durft niet.\n\nWat is er besproken?\nKlein beginnen.',
      uitkomst: 'afspraken',
    });
    expect(stappen.map(({ opdracht }) => (opdracht.gegevens as { van?: string }).van)).toEqual([
      'jongere',
      'ouder',
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });

  it('names every field that is wrong on the page, of all rows at once, by what its row is', () => {
    const { bijVeld } = kijk({
      ...HEEL,
      ...afspraak(1, { 'afspraak-1.uiterlijk': '' }),
      ...afspraak(2, { 'afspraak-2.wie': 'x'.repeat(201) }),
      'aanbod-1.wachtlijst': '',
      'tafel.er-Wim Peeters': '',
      'tafel.anderen': '',
    });
    expect(bijVeld.map(({ veld }) => veld)).toEqual([
      'afspraak-1.uiterlijk',
      'afspraak-2.wie',
      'aanbod-1.wachtlijst',
      'tafel.er',
    ]);
  });

  it('says beside the outcome that there is no agreement, and takes one that stood open before', () => {
    const zonder = Object.fromEntries(Object.entries(HEEL).filter(([naam]) => !naam.startsWith('afspraak')));
    expect(kijk(zonder).bijVeld).toEqual([
      { veld: 'tafel.uitkomst', melding: expect.stringContaining('geen afspraak open') },
    ]);
    const spel = aanTafel().doe(NU, 'maakAfspraak', 'casusregisseur', {
      ...{ afspraak: 'eerder', omschrijving: 'Belt', wie: 'X', uiterlijk: '2026-11-20' },
    });
    expect(gaNa(om(spel.casus), zonder, 'casusregisseur', NIETS_KLAAR).bijVeld).toEqual([]);
  });

  it('tells what each outcome does, also before anything was typed', () => {
    const zinnen = (getypt: Getypt) =>
      gevolgenVan(om(aanTafel().casus), getypt, 'casusregisseur', NIETS_KLAAR).map(
        (een) => `${een.bij.join()}: ${een.zinnen.join(' ')}`,
      );
    const leeg = zinnen({ [VAST.sleutel]: SLEUTEL });
    expect(leeg).toHaveLength(2);
    expect(leeg[0]).toMatch(/^Er zijn afspraken gemaakt: .*blijft in de fase doorbraak/);
    expect(leeg[1]).toMatch(/^De tafel kwam er niet uit: .*komt in de fase arbitrage/);
    const gehoord = 'De taak "Hoor het kind en schrijf op wat het zegt" is klaar.';
    expect(leeg.join()).not.toContain(gehoord);
    expect(zinnen(HEEL)[0]).toContain(gehoord);
  });
});

/** A case behind its queue, by the rules, which can be out of reach at the command with a number. */
class Achterdeur {
  readonly gedaan: string[] = [];
  private readonly bekend = new Map<string, string>();
  private geteld = 0;

  constructor(
    public casus: Casus,
    public valtWegBij: number,
  ) {}

  readonly geef: Dependencies['casussen']['geef'] = (casusnummer, opdracht, { sleutel }) => {
    this.geteld += 1;
    if (this.geteld === this.valtWegBij) return Promise.reject(new TemporalUnreachable(new Error('away')));
    return Promise.resolve(this.voer(casusnummer, opdracht, sleutel));
  };

  private voer(casusnummer: string, opdracht: Opdracht, sleutel: string): Uitkomst {
    const inhoud = JSON.stringify(opdracht);
    const eerder = this.bekend.get(sleutel);
    if (eerder !== undefined && eerder !== inhoud)
      return { soort: 'geweigerd', weigering: weiger('niet-toegestaan', KEY_USED) };
    if (eerder === undefined) {
      const uitkomst = verwerk(this.casus, opdracht, NU);
      if (!uitkomst.aanvaard) return { soort: 'geweigerd', weigering: uitkomst.weigering };
      this.casus = uitkomst.casus;
      this.bekend.set(sleutel, inhoud);
      this.gedaan.push(sleutel.slice(SLEUTEL.length + 1));
    }
    const tot = this.casus.volgnummer;
    const bevestiging = { soort: 'opdracht', casusnummer, nieuw: false, vanaf: tot, tot, inhoud } as const;
    return {
      ...{ soort: 'bevestigd', workflowId: 'casus-x', opdrachtId: sleutel },
      bevestiging: { ...bevestiging, beeld: { casusnummer } as never },
    };
  }
}

describe('a report of a table that is sent', () => {
  const ALLES = ['jongere', 'ouder-1', 'afspraak-1', 'afspraak-2', 'afspraak-3', 'aanbod-1', 'tafel'];
  const stuur = async (deur: Achterdeur, getypt: Getypt = HEEL, klaar = NIETS_KLAAR) => {
    const o = om(deur.casus);
    const { stappen, bijVeld, los } = gaNa(o, getypt, 'casusregisseur', klaar);
    expect([...bijVeld, ...los]).toEqual([]);
    return verstuur({ casussen: deur }, o, SLEUTEL, stappen);
  };

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'that breaks off at command %i goes on there, and does each once',
    async (n) => {
      const deur = new Achterdeur(aanTafel().casus, n);
      const eerst = await stuur(deur);
      expect(eerst).toMatchObject({ soort: 'gestopt', waarom: 'niet-gedaan', bij: { id: ALLES[n - 1] } });
      expect(deur.gedaan).toEqual(ALLES.slice(0, n - 1));
      const klaar = eerst.soort === 'gestopt' ? eerst.klaar : NIETS_KLAAR;
      expect([...klaar]).toEqual(deur.gedaan);
      await expect(stuur(deur, HEEL, klaar)).resolves.toMatchObject({ soort: 'gedaan' });
      expect(deur.gedaan).toEqual(ALLES);
      expect(deur.casus.afspraken).toHaveLength(3);
    },
  );

  it('twice at once does each once', async () => {
    const deur = new Achterdeur(aanTafel().casus, 0);
    const o = om(deur.casus);
    const { stappen } = gaNa(o, HEEL, 'casusregisseur', NIETS_KLAAR);
    const beide = await Promise.all([0, 1].map(() => verstuur({ casussen: deur }, o, SLEUTEL, stappen)));
    expect(beide.map(({ soort }) => soort)).toEqual(['gedaan', 'gedaan']);
    expect(deur.gedaan).toEqual(ALLES);
  });

  it('again with other words in a part that stands there says which, and changes nothing', async () => {
    const deur = new Achterdeur(aanTafel().casus, 0);
    await stuur(deur);
    const anders = { ...HEEL, 'afspraak-2.omschrijving': 'Doet iets anders' };
    const weer = await stuur(deur, anders, new Set(ALLES));
    expect(weer).toMatchObject({ soort: 'anders', anders: [{ id: 'afspraak-2' }] });
    expect(deur.gedaan).toEqual(ALLES);
    expect(deur.casus.afspraken[1]).toMatchObject({ omschrijving: 'Doet iets (2)' });
  });
});
