import type { Request } from 'express';
import { zoekvorm } from '../../dossier/zoekvorm';
import type { Convenanten } from '../../convenanten/convenanten';
import { Keuzefilter } from '../onderdelen/filters';
import { Knop } from '../onderdelen/knop';
import { PERSOONSROLLEN, type Mens, type Persoonsrol } from '../../dossier/mensen/mens';
import { regionaam } from '../../taal/regio';
import type { Plek } from '../onderdelen/plek';
import { isPersoonsrol, ROLLEN } from './rollen';
import { alfabet } from './waar';

/** Which people are shown; it stands in the address. */
export interface Filter {
  readonly rol: Persoonsrol | undefined;
  readonly gemeente: string | undefined;
  /** As it was typed. */
  readonly zoek: string;
  /** True: also who stopped. */
  readonly gestopt: boolean;
}

/** The filter in the address of a page; what is no filter is left out. */
export function leesFilter({ query }: Pick<Request, 'query'>, gemeenten: readonly string[]): Filter {
  const tekst = (naam: string): string => {
    const waarde = query[naam];
    return typeof waarde === 'string' ? waarde : '';
  };
  const rol = tekst('rol');
  return {
    rol: isPersoonsrol(rol) ? rol : undefined,
    gemeente: gemeenten.includes(tekst('gemeente')) ? tekst('gemeente') : undefined,
    zoek: tekst('zoek').slice(0, 200),
    gestopt: tekst('gestopt') === 'ja',
  };
}

/** Those that a filter lets through, by name. Every word that was typed must begin a word of the name. */
export function kies(mensen: readonly Mens[], { rol, gemeente, zoek, gestopt }: Filter): Mens[] {
  const woorden = zoekvorm(zoek)?.split(' ') ?? [];
  return mensen
    .filter((mens) => mens.actief || gestopt)
    .filter((mens) => rol === undefined || mens.rol === rol)
    .filter((mens) => gemeente === undefined || (mens.gemeenten?.includes(gemeente) ?? true))
    .filter(({ naam }) => {
      const delen = zoekvorm(naam)?.split(' ') ?? [];
      return woorden.every((woord) => delen.some((deel) => deel.startsWith(woord)));
    })
    .sort((a, b) => alfabet(a.naam, b.naam) || (a.id < b.id ? -1 : 1));
}

/** The gemeenten people can be chosen by: those of the covenant of the region, else those that people have. */
export function gemeentenVan(regio: string, mensen: readonly Mens[], convenanten: Convenanten): string[] {
  const lijst = regiolijst(regio, convenanten) ?? [
    ...new Set(mensen.flatMap((mens) => mens.gemeenten ?? [])),
  ];
  return [...lijst].sort((a, b) =>
    alfabet(convenanten.naamVanGemeente(a) ?? a, convenanten.naamVanGemeente(b) ?? b),
  );
}

/** The gemeenten that the newest covenant of a region names; undefined: every gemeente no other region names. */
export function regiolijst(regio: string, convenanten: Convenanten): readonly string[] | undefined {
  return convenanten.alle().find((convenant) => convenant.regio === regio)?.gemeenten;
}

/** The form of the filter; works without JavaScript. */
export function Filterformulier({
  plek,
  filter,
  gemeenten,
  convenanten,
}: {
  readonly plek: Plek;
  readonly filter: Filter;
  readonly gemeenten: readonly string[];
  readonly convenanten: Convenanten;
}) {
  const leeg = filter.rol === undefined && filter.gemeente === undefined && filter.zoek === '';
  return (
    <form class="filters mensenfilter" method="get" action="/werkbak/mensen" role="search">
      {plek.regios.length > 1 && (
        <Keuzefilter
          naam="regio"
          label="Regio"
          waarde={plek.regio}
          keuzen={plek.regios.map((regio) => [regio, regionaam(regio)])}
        />
      )}
      <Keuzefilter
        naam="rol"
        label="Rol"
        leeg="Alle rollen"
        waarde={filter.rol}
        keuzen={PERSOONSROLLEN.map((rol) => [rol, ROLLEN[rol].een])}
      />
      {gemeenten.length > 0 && (
        <Keuzefilter
          naam="gemeente"
          label="Gemeente"
          leeg="Alle gemeenten"
          waarde={filter.gemeente}
          keuzen={gemeenten.map((code) => [code, convenanten.naamVanGemeente(code) ?? code])}
        />
      )}
      <div class="filters__veld">
        <label for="filter-zoek">Naam</label>
        <input
          class="invoer"
          id="filter-zoek"
          name="zoek"
          type="search"
          value={filter.zoek}
          maxLength={200}
          autocomplete="off"
        />
      </div>
      <div class="filters__veld kruis">
        <input id="filter-gestopt" type="checkbox" name="gestopt" value="ja" checked={filter.gestopt} />
        <label for="filter-gestopt">Ook wie gestopt is</label>
      </div>
      <Knop soort="secundair">Toon</Knop>
      {!leeg && <a href={plek.adres('/werkbak/mensen')}>Toon iedereen</a>}
    </form>
  );
}
