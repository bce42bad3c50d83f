import type { Problem } from '../../toegang/problems';
import { Bericht } from '../onderdelen/melding';

/** A line of a file, and what became of it. */
export interface Gemelderegel {
  /** Its number in the file, as a spreadsheet counts it. */
  readonly regel: number;
  readonly kind: string;
  readonly status: number;
  readonly probleem: ReturnType<Problem['body']> | null;
}

/** What stands in a file that somebody looks at first. */
export function Gekeken({ regels }: { readonly regels: readonly Gemelderegel[] }) {
  const fout = regels.filter(({ probleem }) => probleem !== null).length;
  return (
    <>
      <p>Er is nog niets gemeld. {zin(regels.length - fout, 'kan gemeld worden', 'kunnen gemeld worden')}</p>
      {fout > 0 && (
        <Bericht toon="let-op">
          <p>
            {zin(fout, 'klopt niet en wordt overgeslagen', 'kloppen niet en worden overgeslagen')} Verbeter
            het bestand en kies het later opnieuw: wat al gemeld is, wordt niet nog eens gemeld.
          </p>
        </Bericht>
      )}
      <Tabel regels={regels} goed={() => 'Kan gemeld worden'} />
    </>
  );
}

/** What became of a file that was reported. */
export function Gemeld({ regels }: { readonly regels: readonly Gemelderegel[] }) {
  const onzeker = regels.some(({ status }) => status === 202);
  const gedaan = regels.filter(({ status }) => status < 202).length;
  return (
    <>
      <p>{zin(gedaan, 'is gemeld', 'zijn gemeld')}</p>
      {onzeker && (
        <Bericht toon="let-op">
          <p>
            Van een deel weten wij het nog niet zeker. Kies hetzelfde bestand over een minuut opnieuw en meld
            het: er wordt niets twee keer gemeld.
          </p>
        </Bericht>
      )}
      <Tabel regels={regels} goed={({ status }) => GEDAAN[status] ?? 'Gemeld'} />
    </>
  );
}

const GEDAAN: Readonly<Record<number, string>> = {
  200: 'Gevoegd bij de casus die al liep',
  201: 'Er is een casus geopend',
  202: 'Nog niet zeker',
};

function zin(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 regel ${een}.` : `${aantal} regels ${meer}.`;
}

function Tabel({
  regels,
  goed,
}: {
  readonly regels: readonly Gemelderegel[];
  readonly goed: (regel: Gemelderegel) => string;
}) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">De regels van het bestand</caption>
      <thead>
        <tr>
          <th scope="col">Regel</th>
          <th scope="col">Kind</th>
          <th scope="col">Uitslag</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.regel}>
            <td data-kop="Regel">{regel.regel}</td>
            <td data-kop="Kind">{regel.kind}</td>
            <td data-kop="Uitslag">
              {regel.probleem === null ? goed(regel) : <Waarom {...regel.probleem} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is wrong with a line, in the words of its columns. */
function Waarom({ detail, fouten = [] }: Pick<ReturnType<Problem['body']>, 'detail' | 'fouten'>) {
  if (fouten.length === 0) return <>{detail}</>;
  return (
    <ul>
      {fouten.map(({ veld, melding }) => (
        <li key={`${veld} ${melding}`}>
          {kop(veld)} {melding}
        </li>
      ))}
    </ul>
  );
}

/** The header of the column that a field came from. */
function kop(veld: string): string {
  const woorden = veld.replace('.', ' ').replace(/([A-Z])/g, ' $1');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1).toLowerCase();
}
