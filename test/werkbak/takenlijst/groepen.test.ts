import { groepeer } from '../../../werkbak/takenlijst/groepen';

const NU = '2026-10-20T10:00:00.000Z';

function regel(casusnummer: string, type: string, uiterlijk: string, gevaar = false) {
  return { casusnummer, type, uiterlijk: `2026-${uiterlijk}T08:00:00.000Z`, gevaar };
}

function verdeling(regels: readonly ReturnType<typeof regel>[]) {
  return groepeer(regels, NU).map(({ wat, kinderen }) => [
    wat,
    kinderen.map((kind) => [kind.casusnummer, kind.regels.map(({ type }) => type)]),
  ]);
}

test('danger is a group of its own on top, with the child made safe before what is overdue longer', () => {
  expect(
    verdeling([
      regel('ali', 'voortgang-rapporteren', '10-01', true),
      regel('bo', 'voortgang-rapporteren', '10-02', true),
      regel('bo', 'veiligheid-borgen', '10-21', true),
      regel('cas', 'eerste-actie', '10-02'),
      regel('dee', 'jongere-horen', '10-23'),
    ]),
  ).toEqual([
    [
      'gevaar',
      [
        ['bo', ['veiligheid-borgen', 'voortgang-rapporteren']],
        ['ali', ['voortgang-rapporteren']],
      ],
    ],
    ['te-laat', [['cas', ['eerste-actie']]]],
    ['week', [['dee', ['jongere-horen']]]],
  ]);
});

test('without danger there is no such group', () => {
  expect(verdeling([regel('cas', 'eerste-actie', '10-02')]).map(([wat]) => wat)).toEqual(['te-laat']);
});

test('a child stands once, with all of its work, where the most urgent of it belongs', () => {
  expect(
    verdeling([
      regel('cas', 'eerste-actie', '10-02'),
      regel('dee', 'eerste-actie', '10-21'),
      regel('cas', 'jongere-horen', '10-23'),
      regel('cas', 'zitting-plannen', '12-01'),
    ]),
  ).toEqual([
    ['te-laat', [['cas', ['eerste-actie', 'jongere-horen', 'zitting-plannen']]]],
    ['week', [['dee', ['eerste-actie']]]],
  ]);
});
