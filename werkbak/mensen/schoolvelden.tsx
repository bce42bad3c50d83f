import type { Veldfout } from '../../domain/weigering';
import { Selectieveld, Tekstveld } from '../onderdelen/veld';
import type { Getypt, Keus } from './persoonvelden';

/** The fields of a school besides its BRIN. */
export function Schoolvelden({
  getypt,
  fouten,
  keus,
}: {
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly keus: Keus;
}) {
  const veld = (naam: string) => ({
    naam,
    waarde: getypt[naam] ?? '',
    fout: fouten.find((fout) => fout.veld === naam)?.melding,
  });
  return (
    <>
      <Tekstveld {...veld('naam')} label="Naam van de school" lengte={200} />
      <Selectieveld
        {...veld('gemeente')}
        label="Gemeente"
        leeg="Kies een gemeente"
        keuzen={keus.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
    </>
  );
}
