import { OVERDRACHTAANLEIDING } from '../../taal/antwoorden';
import { ONDERWIJSLABEL } from '../../taal/onderwijs';
import { metHoofdletter } from '../../taal/zin';
import { Datumveld, Keuzeveld, Selectieveld, Tekstveld, type Keuze } from '../onderdelen/veld';
import type { Getypt } from './verzamelsoort';

const GELIJK = 'Dat verandert niet';

function keuzen(woorden: Readonly<Record<string, string>>): Keuze[] {
  return Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));
}

/** Where the children go, from when and why; what is left out stays in each case as it is. */
export function Overdraagvelden({
  getypt,
  fout,
  gemeenten,
}: {
  readonly getypt: Getypt;
  readonly fout: (naam: string) => string | undefined;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
}) {
  const van = (naam: string) => ({ naam, waarde: getypt[naam], fout: fout(naam) });
  return (
    <>
      <Selectieveld
        {...van('gemeente')}
        label="In welke gemeente gaan de kinderen wonen?"
        leeg={GELIJK}
        optioneel
        keuzen={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Keuzeveld
        {...van('schoolkeuze')}
        waarde={getypt['schoolkeuze'] ?? 'zelfde'}
        label="Bij welke school gaan de kinderen horen?"
        keuzen={keuzen({
          zelfde: GELIJK,
          andere: 'Een andere school',
          geen: 'De kinderen hebben geen school',
        })}
      />
      <Tekstveld
        {...van('school')}
        label="BRIN van de andere school"
        uitleg="Alleen bij een andere school: vier tekens en de vestiging, zoals 12AB00."
        lengte={6}
        breedte="smal"
        optioneel
      />
      <Selectieveld
        {...van('onderwijssoort')}
        label="Welke onderwijssoort gaan de kinderen volgen?"
        leeg={GELIJK}
        optioneel
        keuzen={keuzen(ONDERWIJSLABEL)}
      />
      <Datumveld
        {...van('per')}
        label="Vanaf welke dag?"
        uitleg="Leeg: meteen. Met een dag die nog komt kondigt u de overdracht aan."
        optioneel
      />
      <Selectieveld
        {...van('aanleiding')}
        label="Waarom gaan de kinderen over?"
        leeg="Kies een reden"
        optioneel
        keuzen={keuzen(metHoofdletter(OVERDRACHTAANLEIDING))}
      />
    </>
  );
}
