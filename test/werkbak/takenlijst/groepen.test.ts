import { groepeer } from '../../../werkbak/takenlijst/groepen';

const NU = '2026-10-20T10:00:00.000Z';

function regel(type: string, uiterlijk: string, gevaar = false) {
  return { type, uiterlijk: `2026-${uiterlijk}T08:00:00.000Z`, gevaar };
}

test('danger is a group of its own on top, with the child made safe before what is overdue longer', () => {
  const groepen = groepeer(
    [
      regel('voortgang-rapporteren', '10-01', true),
      regel('veiligheid-borgen', '10-21', true),
      regel('zitting-plannen', '12-01', true),
      regel('eerste-actie', '10-02'),
      regel('jongere-horen', '10-23'),
    ],
    NU,
  );
  expect(groepen.map(({ wat, regels }) => [wat, regels.map(({ type }) => type)])).toEqual([
    ['gevaar', ['veiligheid-borgen', 'voortgang-rapporteren', 'zitting-plannen']],
    ['te-laat', ['eerste-actie']],
    ['week', ['jongere-horen']],
  ]);
});

test('without danger there is no such group', () => {
  expect(groepeer([regel('eerste-actie', '10-02')], NU).map(({ wat }) => wat)).toEqual(['te-laat']);
});
