import type { Casuslijstregel } from '../../dossier/casuslijst';
import { dagenTussen, datumVan, type Moment } from '../../domain/tijd';
import type { Lezer } from '../../domain/zicht/lezer';
import { aanZetNaam } from '../../taal/aan-zet';
import { FASENAAM } from '../../taal/fasen';
import { rolnaam } from '../../taal/rollen';
import type { Namen } from '../../taal/zin';
import { csv, type Csvcel } from '../onderdelen/csv';

const KOLOMMEN = [
  ...['Kenmerk', 'Kind', 'Gevaar', 'Fase', 'Dagen thuis', 'Eerste verzuimdag', 'School', 'Gemeente'],
  ...['Regie', 'Regie bij', 'Volgende stap', 'Volgende stap op', 'Dagen tot volgende stap'],
  ...['Laatste contact', 'Aan zet', 'Gesloten op'],
];

/** The list of cases as a file for a spreadsheet: every case that the list shows over all its pages. */
export function casuslijstCsv(
  regels: readonly Casuslijstregel[],
  { namen, nu, lezer }: { readonly namen: Namen; readonly nu: Moment; readonly lezer: Lezer },
): string {
  const rij = (regel: Casuslijstregel): Csvcel[] => [
    regel.kenmerk,
    regel.naam,
    regel.gevaar ? 'ja' : 'nee',
    FASENAAM[regel.fase],
    regel.dagenThuis,
    datum(regel.eersteVerzuimdag),
    regel.school === null ? null : namen.school(regel.school),
    namen.gemeente(regel.gemeente),
    rolnaam(regel.regieRol),
    regel.regiePersoon === null ? null : namen.persoon(regel.regiePersoon),
    regel.volgende === null ? null : FASENAAM[regel.volgende.naar],
    dagVan(regel.volgende?.op ?? null),
    regel.volgende === null ? null : Math.max(0, dagenTussen(datumVan(nu), datumVan(regel.volgende.op))),
    dagVan(regel.laatsteContact),
    regel.aanZet === null ? null : aanZetNaam(regel.aanZet, lezer),
    dagVan(regel.geslotenOp),
  ];
  return csv([KOLOMMEN, ...regels.map(rij)]);
}

/** A date as Dutch Excel reads it: `30-11-2026`. */
function datum(iso: string): string {
  return iso.split('-').reverse().join('-');
}

function dagVan(op: Moment | null): string | null {
  return op === null ? null : datum(datumVan(op));
}
