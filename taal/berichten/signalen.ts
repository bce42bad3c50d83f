import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { openTaak } from '../../domain/taken';
import { OORDEEL } from '../antwoorden';
import { uiterlijkInWoorden } from '../woorden';
import { aan, aanRol, type Concept } from './bericht';
import { signaalAanRegie } from './regie';

/** Stagnatie that moves no phase is heard all the same: by the holder, and in arbitrage and om by the manager (rule 4). */
export function bijVoortgang(
  na: Casus,
  { gegevens, door }: GebeurtenisVan<'voortgang-gerapporteerd'>,
): Concept[] {
  const { oordeel } = gegevens;
  if (oordeel === 'op-schema') return [];
  const wat = oordeel === 'stagnatie' ? 'stagnatie' : 'lang verzuim';
  const gemeld = `Er is gemeld: ${OORDEEL[oordeel]}. Lees de toelichting in de casus.`;
  if (na.bereikt === 'arbitrage' || na.bereikt === 'om')
    return [
      aanRol(
        'manager',
        'signaal',
        `Er is ${wat} gemeld`,
        `${gemeld} Bespreek met wie de regie heeft wat er nodig is.`,
      ),
    ];
  const vanSchool = door === 'school' || door === 'systeem';
  return vanSchool && na.regie.rol !== 'school'
    ? [
        signaalAanRegie(
          na,
          `De school meldt ${wat}`,
          `${gemeld} Bespreek deze week met de school wat er nodig is. Komt u niet verder? Schaal dan op.`,
        ),
      ]
    : [];
}

/** Danger is told at once to whoever leads and to the manager (rule 24). */
export function bijGevaar(na: Casus): Concept[] {
  const taak = openTaak(na, 'veiligheid-borgen');
  const wanneer = taak === undefined ? '' : ` Schrijf ${uiterlijkInWoorden(taak.uiterlijk)} op wat u deed.`;
  const regie = aan(
    na.regie,
    'dringend',
    'Gevaar gemeld: doe dit eerst',
    `Er is gevaar gemeld. Lees de melding in de casus en zorg nu dat het kind veilig is.${wanneer} Lukt het niet? Bel dan Veilig Thuis of 112.`,
  );
  if (na.regie.rol === 'manager') return [regie];
  const manager =
    'Er is gevaar gemeld. Wie de regie heeft, moet nu zorgen dat het kind veilig is. Lees de melding in de casus en kijk of dat gebeurt.';
  return [regie, aanRol('manager', 'dringend', 'Gevaar gemeld', manager)];
}
