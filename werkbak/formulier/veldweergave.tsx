import type { Veldfout } from '../../domain/weigering';
import { Datumveld, Keuzeveld, Selectieveld, Tekstvak, Tekstveld, Tijdstipveld } from '../onderdelen/veld';
import { Datumdelenveld } from './datumdelenveld';
import { Vinklijst } from '../onderdelen/vinklijst';
import { keuzen, type Getypt, type Keuze, type Veld } from './velden';

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
          getypt={getypt}
          fout={fouten.find((fout) => fout.veld === veld.naam)?.melding}
          fouten={fouten}
        />
      ))}
    </>
  );
}

/** Errors for the list above a form: each with the question it belongs to. */
export function metVraag(velden: readonly Veld[], fouten: readonly Veldfout[]): Veldfout[] {
  return fouten.map((fout) => {
    const label = velden.find(
      ({ naam, soort }) => naam === fout.veld || (soort === 'datumdelen' && fout.veld.startsWith(`${naam}.`)),
    )?.label;
    return label === undefined ? fout : { ...fout, melding: `${label} ${fout.melding}` };
  });
}

function EenVeld({
  veld,
  getypt,
  fout,
  fouten,
}: {
  readonly veld: Veld;
  readonly getypt: Getypt;
  readonly fout: string | undefined;
  readonly fouten: readonly Veldfout[];
}) {
  const { naam, label, uitleg, optioneel, breedte, vanaf, rijen } = veld;
  const waarde = getypt[naam] ?? '';
  if (veld.soort === 'verborgen') return <input type="hidden" name={naam} value={waarde} />;
  const opties = { naam, label, waarde, fout, optioneel, ...(uitleg === undefined ? {} : { uitleg }) };
  switch (veld.soort) {
    case 'tekst':
      return (
        <Tekstveld
          {...opties}
          lengte={veld.lengte}
          breedte={breedte}
          voorstellen={veld.voorstellen}
          voorstellenlijst={veld.voorstellenlijst}
        />
      );
    case 'lange-tekst':
      return <Tekstvak {...opties} lengte={veld.lengte} {...(rijen === undefined ? {} : { rijen })} />;
    case 'email':
      return <Tekstveld {...opties} soort="email" lengte={veld.lengte} />;
    case 'datum':
      return <Datumveld {...opties} van={vanaf} />;
    case 'datumdelen':
      return <Datumdelenveld {...opties} getypt={getypt} fouten={fouten} />;
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
    case 'vinkjes':
      return <Vinklijst {...opties} vinkjes={vinkjes(veld.keuzen, veld.vakje, getypt)} />;
  }
}

/** The boxes to tick; one that was ticked and is not among the answers any more stays in sight. */
function vinkjes(antwoorden: readonly Keuze[], vakje: string, getypt: Getypt) {
  const anders = Object.keys(getypt)
    .filter((naam) => naam.startsWith(`${vakje}-`))
    .map((naam) => naam.slice(vakje.length + 1))
    .filter((waarde) => !antwoorden.some((antwoord) => antwoord.waarde === waarde));
  return [...antwoorden, ...anders.map((waarde) => ({ waarde, label: waarde }))].map(
    ({ waarde, label, groep, uitleg }: Keuze) => ({
      naam: `${vakje}-${waarde}`,
      label,
      groep,
      bij: uitleg,
      aan: getypt[`${vakje}-${waarde}`] === 'ja',
    }),
  );
}
