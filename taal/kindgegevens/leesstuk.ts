import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Datum, Moment } from '../../domain/tijd';
import { vertel } from '../gebeurtenis';
import { handelingInWoorden } from '../inzage';
import { alinea, feiten, kop, tabel, type Blok, type Leesstuk } from '../stuk/blok';
import { JAAR, verteller } from '../stuk/invoer';
import { dag, tijdstip } from '../tijd';
import { opsomming, type Namen } from '../zin';
import { feitenVan } from './leesbaar';
import { DELEN } from './woorden';

/** What is kept of a child, with the request for which it is shown. */
export interface Kindgegevensinvoer {
  readonly verzoek: {
    readonly vrager: string;
    readonly nummer: string | null;
    readonly ontvangenOp: Datum;
  };
  readonly gemaaktOp: Moment;
  readonly gemaaktDoor: string;
  readonly regio: string;
  readonly kenmerken: readonly string[];
  readonly naam: string | null;
  readonly geboortedatum: Datum;
  readonly elders: readonly string[];
  readonly delen: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly weggelaten: readonly { readonly deel: string; readonly aantal: number; readonly reden: string }[];
  readonly nietGegeven: readonly { readonly deel: string; readonly reden: string }[];
  readonly namen: Namen;
}

/** Everything that is kept of a child, as its family reads it: a chapter for each part. Times are those of Europe/Amsterdam. */
export function kindgegevensstuk(invoer: Kindgegevensinvoer): Leesstuk {
  const { verzoek, kenmerken, naam, geboortedatum, gemaaktOp, gemaaktDoor, regio, delen } = invoer;
  return {
    titel: `Gegevens van ${naam ?? 'het kind'}`,
    kenmerk: kenmerken.at(-1) ?? '',
    vooraf: [
      ['Kind', naam ?? 'naam niet bekend'],
      ['Geboortedatum', dag(geboortedatum, JAAR)],
      ['Casussen', kenmerken.join(', ')],
      ['Regio', regio],
      ['Gevraagd door', verzoek.vrager],
      ...(verzoek.nummer === null ? [] : [['Nummer van het verzoek', verzoek.nummer] as const]),
      ['Ontvangen op', dag(verzoek.ontvangenOp, JAAR)],
      ['Gemaakt op', tijdstip(gemaaktOp, JAAR)],
      ['Gemaakt door', gemaaktDoor],
    ],
    blokken: [
      ...vooraan(invoer),
      ...Object.entries(DELEN).flatMap(([deel, [titel, uitleg]]) => {
        const rijen = delen[deel] ?? [];
        if (rijen.length === 0) return [];
        return [
          kop(1, titel),
          alinea(uitleg),
          ...rijen.flatMap((rij) => rijblokken(deel, rij, invoer.namen)),
        ];
      }),
    ],
  };
}

function vooraan({ delen, elders, weggelaten, nietGegeven, regio }: Kindgegevensinvoer): Blok[] {
  const leeg = Object.entries(DELEN).flatMap(([deel, [titel]]) =>
    (delen[deel] ?? []).length === 0 ? [titel] : [],
  );
  const naam = (deel: string): string => DELEN[deel]?.[0] ?? deel;
  return [
    kop(1, 'Over deze gegevens'),
    alinea(
      `Hier staat alles wat de regio ${regio} over dit kind in Doorbraak bewaart. U vroeg erom op grond van artikel 15 van de AVG. Klopt er iets niet, of vindt u dat iets weg moet? Vraag dat aan de privacyfunctionaris van de regio. Bent u het niet eens met het antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.`,
    ),
    ...(elders.length === 0
      ? []
      : [
          alinea(
            `Er zijn ook casussen van dit kind in een andere regio: ${opsomming(elders)}. Vraag die gegevens daar.`,
          ),
        ]),
    ...(leeg.length === 0 ? [] : [alinea(`Niets bewaard is er van: ${opsomming(leeg)}.`)]),
    kop(2, 'Wat is weggelaten'),
    tabel(
      'Wat is weggelaten, en waarom',
      [
        ['Waar', 3],
        ['Hoe vaak', 1],
        ['Waarom', 5],
      ],
      weggelaten.map(({ deel, aantal, reden }) => [naam(deel), String(aantal), reden]),
      'Er is niets weggelaten.',
    ),
    kop(2, 'Wat niet wordt gegeven'),
    tabel(
      'Wat niet wordt gegeven, en waarom',
      [['Waarom', 1]],
      nietGegeven.map(({ reden }) => [reden]),
      'Er is niets dat niet wordt gegeven.',
    ),
  ];
}

function rijblokken(deel: string, rij: Readonly<Record<string, unknown>>, namen: Namen): Blok[] {
  // Only the writer of cases puts events there.
  const zin = deel === 'gebeurtenis' ? vertel(rij as unknown as Gebeurtenis, verteller(namen)).zin : null;
  const feitjes = feitenVan(deel === 'inzage' ? inWoorden(rij) : rij);
  return [...(zin === null ? [] : [alinea(zin)]), ...(feitjes.length === 0 ? [] : [feiten(feitjes)])];
}

/** A line of the log: what was done in words. */
function inWoorden(rij: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { handeling, ...rest } = rij;
  return { ...rest, wat: handelingInWoorden(String(handeling)) };
}
