import {
  ARBITRAGEANTWOORD,
  TAFELUITKOMST,
  UITREIKWIJZE,
  UITSPRAAKANTWOORD,
  VRIJSTELLING,
} from '../antwoorden';
import { dag, tijdstip } from '../tijd';
import { hoofdletter } from '../zin';
import { alinea, citaat, feiten, kop, lijst, tabel, type Blok, type Feit } from './blok';
import { JAAR } from './invoer';
import { gebeurtenispunt, jaNee } from './leeswoorden';
import type { Deel, Stuk } from './schema';

type Ronde = Deel<'arbitrage'>[number];

/** The chapter of the doorbraaktafel. */
export function tafeldeel({ tafels }: Stuk): Blok[] {
  if (tafels.length === 0) return [alinea('Er is geen doorbraaktafel gepland.')];
  return tafels.flatMap((tafel, i) => [
    kop(2, `Tafel ${i + 1}: ${tijdstip(tafel.tijdstip, JAAR)}`),
    feiten([
      ['Gepland', `${tijdstip(tafel.op, JAAR)}, door ${tafel.door}`],
      tafel.plaats === null ? null : ['Plaats', tafel.plaats],
      ['Gevraagd', ['het gezin', 'de school', ...tafel.gevraagd].join('; ')],
      tafel.vervallen ? ['Vervallen', 'ja: de fase ging voorbij'] : null,
      tafel.vastgelegdOp === null ? ['Verslag', 'niet vastgelegd'] : ['Aanwezig', tafel.aanwezig.join('; ')],
      tafel.uitkomst === null ? null : ['Uitkomst', hoofdletter(TAFELUITKOMST[tafel.uitkomst])],
    ]),
    ...citaat(tafel.verslag),
  ]);
}

/** The chapter of arbitration, from request to execution. */
export function arbitragedeel({ arbitrage }: Stuk): Blok[] {
  if (arbitrage.length === 0) return [alinea('Er is geen arbitrage gevraagd.')];
  return arbitrage.flatMap((ronde, i) => [
    kop(
      2,
      ronde.op === null ? `Arbitrage ${i + 1}` : `Arbitrage ${i + 1}, gevraagd ${tijdstip(ronde.op, JAAR)}`,
    ),
    feiten([...verzoek(ronde), ...zittingen(ronde)]),
    ...uitspraak(ronde),
  ]);
}

function verzoek({ uitgereikt, antwoord, antwoordOp, vertegenwoordiger }: Ronde): (Feit | null)[] {
  return [
    [
      'Uitgereikt',
      uitgereikt === null
        ? 'niet vastgelegd'
        : `${dag(uitgereikt.datum, JAAR)}, ${UITREIKWIJZE[uitgereikt.wijze]}`,
    ],
    [
      'Antwoord',
      `${verzoekantwoord(antwoord)}${antwoordOp === null ? '' : `, ${tijdstip(antwoordOp, JAAR)}`}`,
    ],
    vertegenwoordiger === null ? null : ['Spreekt namens de ouders', vertegenwoordiger],
  ];
}

function verzoekantwoord(antwoord: Ronde['antwoord']): string {
  switch (antwoord) {
    case null:
      return 'nog geen antwoord';
    case 'uitgebleven':
      return 'geen antwoord op tijd; dat geldt als weigering';
    case 'alsnog-instemming':
      return 'de ouders stemmen alsnog in';
    default:
      return ARBITRAGEANTWOORD[antwoord];
  }
}

function zittingen({ commissie, zittingen: alle }: Ronde): (Feit | null)[] {
  return [
    commissie === null
      ? null
      : [
          'Commissie',
          `${commissie.ouders} (namens de ouders); ${commissie.doorbraakteam} (doorbraakteam); ${commissie.naburigSwv} (naburig samenwerkingsverband); ${commissie.voorzitter ?? 'de casusregisseur'} (voorzitter)`,
        ],
    ...alle.map(({ tijdstip: op, buitenTermijn }): Feit => [
      'Zitting',
      `${tijdstip(op, JAAR)}${buitenTermijn ? ', later dan de termijn' : ''}`,
    ]),
  ];
}

function uitspraak({ uitspraak: wat, aanvaarding, aanvaardingOp, uitgevoerd }: Ronde): Blok[] {
  if (wat === null) return [alinea('Er is geen uitspraak gedaan.')];
  return [
    alinea(
      `Uitspraak op ${tijdstip(wat.op, JAAR)}; uit te voeren uiterlijk ${dag(wat.uitvoerenUiterlijk, JAAR)}.`,
    ),
    ...citaat(wat.uitspraak),
    feiten([
      [
        'Aanvaard',
        `${aanvaardingzin(aanvaarding)}${aanvaardingOp === null ? '' : `, ${tijdstip(aanvaardingOp, JAAR)}`}`,
      ],
      ['Uitgevoerd', jaNee(uitgevoerd, 'niet vastgelegd')],
    ]),
  ];
}

function aanvaardingzin(aanvaarding: Ronde['aanvaarding']): string {
  if (aanvaarding === null) return 'nog geen antwoord';
  return aanvaarding === 'uitgebleven'
    ? 'geen antwoord op tijd; dat geldt als niet aanvaard'
    : UITSPRAAKANTWOORD[aanvaarding];
}

/** The chapter of exemptions. */
export function vrijstellingdeel({ vrijstellingen }: Stuk): Blok[] {
  return [
    tabel(
      'Vrijstellingen',
      [
        ['Wanneer', 2.2],
        ['Soort', 3],
        ['Stand', 2.4],
        ['Advies samenwerkingsverband', 3],
        ['Geldt tot', 2],
      ],
      vrijstellingen.map(({ op, soort, status, adviesSwv, geldtTot }) => [
        ...[tijdstip(op, JAAR), soort, hoofdletter(VRIJSTELLING[status])],
        typeof adviesSwv === 'string' ? adviesSwv : jaNee(adviesSwv, 'geen'),
        geldtTot === null ? '' : dag(geldtTot, JAAR),
      ]),
      'Er is geen vrijstelling vastgelegd.',
    ),
  ];
}

/** The chapter of decisions about prosecution and protection. */
export function omdeel({ om }: Stuk): Blok[] {
  if (om.length === 0) return [alinea('Er is nog niets beslist.')];
  return lijst(om.map(gebeurtenispunt));
}
