import { FASEN } from '../../domain/fase';
import { TAAKTYPEN } from '../../domain/taak';
import { TAAKTITEL } from '../../taal/woorden';
import { FASELABEL } from '../../taal/fasen';
import { Filterblok, Keuzefilter, Vinkfilter } from '../onderdelen/filters';
import { adresVan, isGefilterd, zonderFilters, type Vraag } from './vraag';

/** Less of the list; everything that is chosen stands in the address. */
export function Filters({
  vraag,
  gemeenten,
  wie: mensen,
}: {
  readonly vraag: Vraag;
  /** Id and name of everybody whose work can be asked for. */
  readonly wie: readonly (readonly [id: string, naam: string])[];
  /** Code and name of every gemeente there is to choose. */
  readonly gemeenten: readonly (readonly [code: string, naam: string])[];
}) {
  const { weergave, fase, gemeente, taak, teLaat, vanNiemand, wie, school } = vraag;
  return (
    <Filterblok
      opschrift="Filter deze lijst"
      actie="/werkbak"
      vast={{ van: weergave.van, school }}
      gefilterd={isGefilterd(vraag)}
      zonder={adresVan(zonderFilters(vraag))}
    >
      <Keuzefilter
        naam="fase"
        label="Fase"
        leeg="Alle fasen"
        waarde={fase}
        keuzen={FASEN.filter((welke) => welke !== 'gesloten').map((welke) => [welke, FASELABEL[welke]])}
      />
      {gemeenten.length > 1 && (
        <Keuzefilter
          naam="gemeente"
          label="Gemeente"
          leeg="Alle gemeenten"
          waarde={gemeente}
          keuzen={gemeenten}
        />
      )}
      <Keuzefilter
        naam="taak"
        label="Taak"
        leeg="Alle taken"
        waarde={taak}
        keuzen={TAAKTYPEN.map((type) => [type, TAAKTITEL[type]])}
      />
      {mensen.length > 1 && (
        <Keuzefilter naam="wie" label="Van wie" leeg="Iedereen" waarde={wie} keuzen={mensen} />
      )}
      <Vinkfilter naam="telaat" label="Alleen te laat" aan={teLaat} />
      {weergave.filter.uitvoerder === undefined && (
        <Vinkfilter naam="niemand" label="Nog van niemand" aan={vanNiemand} />
      )}
    </Filterblok>
  );
}
