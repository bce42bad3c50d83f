import { plusDagen } from '../../domain/tijd';
import type { Betrokkenestand, Betrokkenewijziging } from '../../dossier/betrokkenen/betrokkene';
import { BETROKKENENAAM, CONTACTWENS, taalnaam } from '../../taal/betrokkenen';
import { inWoorden } from '../../taal/woorden';

/** A change in words: what happened to whom, and each thing that became something else. */
export interface Wijzigingszin {
  readonly kop: string;
  readonly regels: readonly string[];
}

/** A change of somebody around a child in words. */
export function wijzigingInWoorden({ soort, voor, na }: Betrokkenewijziging): Wijzigingszin {
  switch (soort) {
    case 'toegevoegd':
      return { kop: `${na.naam} toegevoegd`, regels: [] };
    case 'doorgehaald':
      return { kop: `${na.naam} doorgehaald: stond hier per vergissing`, regels: [] };
    case 'gewijzigd':
      return {
        kop: `${na.naam} gewijzigd`,
        regels: verschillen(voor, na, (was, is) => `was ${was}, is nu ${is}`),
      };
    case 'genoemd':
      return {
        kop: `${na.naam} genoemd in een melding. Er is niets gewijzigd`,
        regels: verschillen(voor, na, (hier, daar) => `hier staat ${hier}, de melding zei ${daar}`),
      };
  }
}

/** The changes of somebody that came after a version, newest first. */
export function sindsVersie(
  wijzigingen: readonly Betrokkenewijziging[],
  id: string,
  versie: number,
): Betrokkenewijziging[] {
  return wijzigingen.filter(
    ({ betrokkene, soort, na }) => betrokkene === id && soort !== 'genoemd' && na.versie > versie,
  );
}

function verschillen(
  voor: Betrokkenestand | null,
  na: Betrokkenestand,
  zin: (was: string, is: string) => string,
): string[] {
  if (voor === null) return [];
  const was = velden(voor);
  return velden(na).flatMap(([woord, is], i) => {
    const eerst = was[i]?.[1] ?? '';
    return eerst === is ? [] : [`${woord}: ${zin(aanhaal(eerst), aanhaal(is))}.`];
  });
}

function velden(stand: Betrokkenestand): (readonly [woord: string, waarde: string])[] {
  return [
    ['Wie dit is', BETROKKENENAAM[stand.soort]],
    ['Naam', stand.naam],
    ['Omschrijving', stand.relatie ?? ''],
    ['Woont bij deze persoon', jaNee(stand.woontBij)],
    ['Bericht', stand.voorkeur === null ? '' : CONTACTWENS[stand.voorkeur]],
    ['E-mailadres', stand.email ?? ''],
    ['Telefoonnummer', stand.telefoon ?? ''],
    ['Postadres', (stand.adres ?? '').replaceAll('\n', ', ')],
    ['Taal', stand.taal === null ? '' : taalnaam(stand.taal)],
    ['Tolk nodig', jaNee(stand.tolk)],
    ['Eerste dag', inWoorden(stand.van)],
    ['Laatste dag', stand.tot === null ? '' : inWoorden(plusDagen(stand.tot, -1))],
  ];
}

function jaNee(wat: boolean | null): string {
  return wat === null ? '' : wat ? 'ja' : 'nee';
}

function aanhaal(waarde: string): string {
  return waarde === '' ? 'leeg' : `“${waarde}”`;
}
