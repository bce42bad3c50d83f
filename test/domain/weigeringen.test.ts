import { ROLLEN } from '../../domain/fase';
import { OPDRACHTNAMEN } from '../../domain/opdracht';
import { decide } from '../../domain/decide';
import { gegevensBij } from './voorbeelden';
import { alleVerlopen, ieder } from './verhalen';

/** Two halves: what cannot be, and what to do instead. */
const TWEE_DELEN = /\S[;.:] \S.*[.)]$/;

test('every refusal of a command says what to do instead, whoever gives it and wherever the case stands', () => {
  const gezien = new Map<string, string>();
  for (const { stations } of ieder(3, alleVerlopen()))
    for (const { na, nu } of ieder(4, stations)) {
      const gegevens = gegevensBij(nu);
      for (const opdracht of OPDRACHTNAMEN)
        for (const door of ROLLEN) {
          const besluit = decide(na, { opdracht, door, gegevens: gegevens[opdracht] }, nu);
          if (!besluit.aanvaard) gezien.set(besluit.weigering.reden, `${opdracht} ${door}`);
        }
    }
  expect(gezien.size).toBeGreaterThan(20);
  const halve = [...gezien].filter(([reden]) => !TWEE_DELEN.test(reden));
  expect(halve).toEqual([]);
});
