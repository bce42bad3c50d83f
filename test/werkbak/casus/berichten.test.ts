import { render } from 'preact-render-to-string';
import type { Berichtrij } from '../../../dossier/uitbak';
import { Berichten } from '../../../werkbak/casus/berichten';
import type { Namen } from '../../../taal/zin';

const NAMEN: Namen = {
  persoon: (id) => id,
  gemeente: (code) => code,
  school: (brin) => brin,
  casus: () => null,
};
const BERICHT: Berichtrij = {
  id: 'b',
  casusnummer: 'c',
  kenmerk: '2026-00417',
  soort: 'brief',
  aan: { rol: 'ouders', persoon: null },
  onderwerp: 'Een brief',
  tekst: 'Hallo',
  gemaaktOp: '2026-10-01T08:00:00.000Z',
  status: 'wacht',
  wachtTot: null,
  wachtreden: null,
  bezorgdOp: null,
  pogingen: 0,
  fout: null,
  samenMet: 0,
  zonderAdres: [],
  brieven: [],
  beperkt: false,
  verteld: null,
  nietBij: [],
};

function pagina(bericht: Partial<Berichtrij>): string {
  const berichten = [{ ...BERICHT, ...bericht }];
  return render(Berichten({ berichten, namen: NAMEN, nu: '2026-10-02T08:00:00.000Z' }));
}

it('says of a message in the local outbox that it was put ready and not sent, never that it was delivered', () => {
  const html = pagina({ status: 'klaargezet', pogingen: 1 });
  expect(html).toContain('Klaargezet, niet verstuurd.');
  expect(html).not.toMatch(/bezorgd/i);
});

it('says what was delivered, what waits, what comes back and what was given up', () => {
  expect(pagina({ status: 'bezorgd' })).toContain(' Bezorgd.');
  expect(pagina({})).toContain('Nog niet bezorgd.');
  expect(pagina({ fout: 'storing' })).toContain('We proberen het opnieuw.');
  const mislukt = pagina({ status: 'mislukt', fout: 'geen-adres' });
  expect(mislukt).toContain('Niet bezorgd: het kan niet aankomen.');
  expect(mislukt).not.toContain('geen-adres');
});

it('says of a message to the family that nothing leads to them, and never that it was delivered', () => {
  const html = pagina({ status: 'geen-adres', pogingen: 1, fout: 'geen-adres' });
  expect(html).toContain('Nog geen adres. Voeg iemand toe bij de mensen rond het kind.');
  expect(html).not.toMatch(/bezorgd|geen-adres/i);
  const bekend = pagina({ status: 'geen-adres', zonderAdres: ['Fatima', 'Karim'] });
  expect(bekend).toContain('Nog geen adres. Van Fatima en Karim is er nog geen adres.');
  expect(pagina({ status: 'klaargezet', zonderAdres: ['Karim'] })).toContain(
    'Klaargezet, niet verstuurd. Van Karim is er nog geen adres.',
  );
});

it('says of each letter what became of it, and calls nothing delivered that lies to be printed', () => {
  const brief = { aan: 'Fatima', op: '2026-10-01T09:30:00.000Z', door: null, reden: null } as const;
  const ligt = pagina({ status: 'te-printen', brieven: [{ ...brief, stand: 'te-printen' }] });
  expect(ligt).toContain(
    'Nog niet bezorgd: er is een brief te printen. De brief aan Fatima staat op de printlijst sinds do 1 oktober om 11:30 uur.',
  );
  const weg = pagina({ status: 'bezorgd', brieven: [{ ...brief, stand: 'verzonden', door: 'Noor' }] });
  expect(weg).toContain('Bezorgd. De brief aan Fatima is verzonden door Noor, do 1 oktober om 11:30 uur.');
  const af = pagina({
    status: 'mislukt',
    brieven: [{ ...brief, stand: 'vervallen', door: 'Noor', reden: 'anders-verteld' }],
  });
  expect(af).toContain(
    'Niet bezorgd. De brief aan Fatima is niet verzonden: van de lijst gehaald door Noor, do 1 oktober om 11:30 uur. Het is op een andere manier verteld.',
  );
});
