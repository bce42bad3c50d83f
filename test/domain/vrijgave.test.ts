import { ONTVANGERROLLEN } from '../../domain/ontvanger';
import { BUITENSTAANDERS, UITGAAND, vrijgave } from '../../domain/vrijgave';

/**
 * Per recipient what leaves of each kind: with consent to share / while it lacks. `h` all of it, `v` that there is news,
 * `.` nothing; behind it the ground.
 */
const TABEL = `
                     bericht  afspraak  agendapunt  stuk  registratie  gezin  signaal
school               hh       hh        hh          hh    hh           h.     hh       eigen-werk
casusregisseur       hh       hh        hh          hh    hh           h.     hh       eigen-werk
leerplichtambtenaar  hh       hh        hh          hh    hh           h.     hh       eigen-werk
manager              hh       hh        hh          hh    hh           h.     hh       eigen-werk
ouders               hh       hh        hh          hh    hh           hh     hh       gezin
jongere              hh       hh        hh          hh    hh           hh     hh       gezin
doorbraakteam        hv       hv        h.          h.    hv           h.     h.       toestemming
arbitragecommissie   hv       hv        h.          h.    hv           h.     h.       toestemming
bestuurders          hv       hv        h.          h.    hv           h.     h.       toestemming
afspraakhouder       hh       hh        hh          hh    hh           h.     hh       uitvoering
aanbieder            hh       hh        hh          hh    hh           h.     hh       uitvoering
gemeente             hh       hh        hh          hh    hh           h.     hh       eigen-werk
samenwerkingsverband hv       hv        h.          h.    hv           h.     h.       toestemming
ontvanger            hh       hh        hh          hh    hh           h.     hh       eigen-werk
oude-school          hh       hh        hh          hh    hh           h.     hh       eigen-werk
om                   hh       hh        hh          hh    hh           hh     hh       wet
rvdk                 hh       hh        hh          hh    hh           hh     hh       wet
veilig-thuis         hh       hh        hh          hh    hh           hh     hh       wet
zaaksysteem          hh       hh        hh          hh    hh           h.     hh       eigen-werk
verwijsindex         hh       hh        hh          hh    hh           hh     hh       wet
webhook              hv       hv        h.          h.    hv           h.     h.       toestemming
`;

const regels = TABEL.trim()
  .split('\n')
  .slice(1)
  .map((regel) => regel.split(/\s+/));
const TEKEN = { heel: 'h', verwijzing: 'v', niets: '.' } as const;

test('the table names everybody once', () => {
  expect(regels.map(([wie]) => wie)).toEqual(
    [...ONTVANGERROLLEN.slice(0, 15), ...BUITENSTAANDERS].sort(opTabel),
  );
});

const opTabel = (a: string, b: string) => plek(a) - plek(b);
const plek = (wie: string) => regels.findIndex(([naam]) => naam === wie);

test.each([...ONTVANGERROLLEN, ...BUITENSTAANDERS])(
  'what leaves for %s, of every kind, by consent',
  (aan) => {
    const [, ...verwacht] = regels.find(([wie]) => wie === aan) ?? [];
    const grond = verwacht.pop();
    expect(
      UITGAAND.map((wat) => TEKEN[vrijgave(aan, wat, false).wat] + TEKEN[vrijgave(aan, wat, true).wat]),
    ).toEqual(verwacht);
    // What leaves whatever the consent says on what ground; what does not says that consent lacks.
    for (const wat of UITGAAND)
      expect(vrijgave(aan, wat, true)).toEqual(
        vrijgave(aan, wat, true).wat === 'heel'
          ? { wat: 'heel', grond }
          : { wat: expect.stringMatching(/^(verwijzing|niets)$/), reden: 'geen-toestemming' },
      );
  },
);

test('nobody outside sees who the family is while consent lacks, but on a ground of the law', () => {
  const zien = [...ONTVANGERROLLEN, ...BUITENSTAANDERS].filter(
    (aan) => vrijgave(aan, 'gezin', true).wat !== 'niets',
  );
  expect(zien).toEqual(['ouders', 'jongere', 'om', 'rvdk', 'veilig-thuis', 'verwijsindex']);
});
