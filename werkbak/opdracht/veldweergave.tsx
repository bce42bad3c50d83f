import type { Veldfout } from '../../domain/weigering';
import { Datumveld, Keuzeveld, Selectieveld, Tekstvak, Tekstveld, Tijdstipveld } from '../onderdelen/veld';
import { keuzen, type Getypt, type Veld } from './formulier';

const JA_NEE = keuzen({ ja: 'Ja', nee: 'Nee' });

/** Fields with what was typed and what is wrong with it. */
export function Velden({
  velden,
  getypt,
  fouten,
}: {
  readonly velden: readonly Veld[];
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
}) {
  return (
    <>
      {velden.map((veld) => (
        <EenVeld
          key={veld.naam}
          veld={veld}
          waarde={getypt[veld.naam] ?? ''}
          fout={fouten.find((fout) => fout.veld === veld.naam)?.melding}
        />
      ))}
    </>
  );
}

/** Errors for the list above a form: each with the question it belongs to. */
export function metVraag(velden: readonly Veld[], fouten: readonly Veldfout[]): Veldfout[] {
  return fouten.map((fout) => {
    const label = velden.find(({ naam }) => naam === fout.veld)?.label;
    return label === undefined ? fout : { ...fout, melding: `${label} ${fout.melding}` };
  });
}

function EenVeld({ veld, waarde, fout }: { veld: Veld; waarde: string; fout: string | undefined }) {
  if (veld.soort === 'verborgen') return <input type="hidden" name={veld.naam} value={waarde} />;
  const { naam, label, uitleg, optioneel } = veld;
  const opties = { naam, label, waarde, fout, optioneel, ...(uitleg === undefined ? {} : { uitleg }) };
  switch (veld.soort) {
    case 'tekst':
      return <Tekstveld {...opties} lengte={veld.lengte ?? 4000} />;
    case 'lange-tekst':
      return <Tekstvak {...opties} />;
    case 'datum':
      return <Datumveld {...opties} />;
    case 'tijdstip':
      return <Tijdstipveld {...opties} />;
    case 'getal':
      return (
        <Tekstveld {...opties} soort="number" van={String(veld.van)} tot={String(veld.tot)} breedte="smal" />
      );
    case 'ja-nee':
      return <Keuzeveld {...opties} keuzen={JA_NEE} />;
    case 'keuze':
      return <Keuzeveld {...opties} keuzen={veld.keuzen} />;
    case 'lijst':
      return <Selectieveld {...opties} keuzen={veld.keuzen} leeg={veld.leeg} />;
  }
}
