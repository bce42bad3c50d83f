import { aanZet, PARTIJEN, type AanZet } from '../domain/aan-zet';
import { beeld, type Casusbeeld } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { inAmsterdam, moment, naarEpoch, vanEpoch, type Moment } from '../domain/tijd';
import type { Weigering } from '../domain/weigering';
import type { Stap, Verwachting } from './schema';

/** Something that did not come out as the file says. */
export interface Afwijking {
  readonly op: string;
  readonly veld: string;
  readonly verwacht: unknown;
  readonly gekregen: unknown;
}

/** A moment at whole seconds, as scenario files write it. */
export function heleSeconde(op: Moment): string {
  return inAmsterdam(vanEpoch(Math.floor(naarEpoch(op) / 1000) * 1000));
}

function zelfdeMoment(a: Moment, b: Moment): boolean {
  return heleSeconde(a) === heleSeconde(b);
}

/** A case to look at, with its whole file. */
export interface Bekeken {
  readonly casus: Casus;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** What is not as expected in a case at the moment of the look; null stands for no case at all. */
export function vergelijk(verwacht: Verwachting, bekeken: Bekeken | null): Afwijking[] {
  const op = heleSeconde(verwacht.op);
  const afwijkingen: Afwijking[] = [];
  const meld = (veld: string, wat: unknown, gekregen: unknown) =>
    void afwijkingen.push({ op, veld, verwacht: wat, gekregen });
  if (bekeken === null) {
    meld('casus', 'een gemelde casus', null);
    return afwijkingen;
  }
  const gezien = beeld(bekeken.casus, verwacht.op);
  for (const veld of ['fase', 'regie', 'bereikt', 'dagenThuis', 'delenBeperkt'] as const) {
    if (verwacht[veld] !== undefined && verwacht[veld] !== gezien[veld])
      meld(veld, verwacht[veld], gezien[veld]);
  }
  if (verwacht.aanZet !== undefined) {
    const geboekt = aanZet(bekeken.gebeurtenissen, verwacht.op);
    if (!zelfdeDagen(verwacht.aanZet, geboekt)) meld('aanZet', verwacht.aanZet, geboekt);
  }
  const reden = gezien.gesloten?.reden ?? null;
  if (verwacht.reden !== undefined && verwacht.reden !== reden) meld('reden', verwacht.reden, reden);
  const open = gezien.taken.map((taak) => taak.type);
  if (verwacht.taken?.open?.some((type) => !open.includes(type)))
    meld('taken.open', verwacht.taken.open, open);
  if (verwacht.taken?.nietOpen?.some((type) => open.includes(type))) {
    meld('taken.nietOpen', verwacht.taken.nietOpen, open);
  }
  for (const [type, uiterlijk] of Object.entries(verwacht.taken?.uiterlijk ?? {})) {
    const taak = gezien.taken.find((een) => een.type === type);
    if (taak !== undefined && zelfdeMoment(uiterlijk, moment(taak.uiterlijk))) continue;
    meld(`taken.uiterlijk.${type}`, heleSeconde(uiterlijk), taak?.uiterlijk ?? null);
  }
  if (
    verwacht.volgendeTermijn !== undefined &&
    !zelfdeTermijn(verwacht.volgendeTermijn, gezien.volgendeTermijn)
  ) {
    meld('volgendeTermijn', leesbaar(verwacht.volgendeTermijn), leesbaar(gezien.volgendeTermijn));
  }
  return afwijkingen;
}

function zelfdeDagen(verwacht: AanZet, geboekt: AanZet): boolean {
  return PARTIJEN.every((partij) => (verwacht[partij] ?? 0) === (geboekt[partij] ?? 0));
}

function zelfdeTermijn(
  verwacht: NonNullable<Verwachting['volgendeTermijn']> | null,
  gekregen: Casusbeeld['volgendeTermijn'],
): boolean {
  if (verwacht === null || gekregen === null) return verwacht === gekregen;
  if (verwacht.naar !== undefined && verwacht.naar !== gekregen.naar) return false;
  return verwacht.op === undefined || zelfdeMoment(verwacht.op, moment(gekregen.op));
}

function leesbaar(termijn: { naar?: string | undefined; op?: string | undefined } | null): unknown {
  if (termijn === null) return null;
  return { ...termijn, ...(termijn.op === undefined ? {} : { op: heleSeconde(moment(termijn.op)) }) };
}

/** Whether a step was accepted or refused as the file says. `plek` is its place in the file. */
export function vergelijkStap(stap: Stap, plek: number, weigering: Weigering | null): Afwijking[] {
  const op = heleSeconde(stap.op);
  const gekregen = weigering === null ? 'aanvaard' : 'geweigerd';
  if (gekregen !== stap.uitkomst) {
    const toelichting = weigering === null ? '' : ` (${weigering.code}: ${redenen(weigering)})`;
    return [
      { op, veld: `stappen.${plek}.uitkomst`, verwacht: stap.uitkomst, gekregen: gekregen + toelichting },
    ];
  }
  if (weigering === null || stap.code === undefined || stap.code === weigering.code) return [];
  return [{ op, veld: `stappen.${plek}.code`, verwacht: stap.code, gekregen: weigering.code }];
}

/** A refusal in one sentence. */
export function redenen({ reden, fouten }: Weigering): string {
  return [reden, ...fouten.map(({ veld, melding }) => `${veld} ${melding}`)].join(' ');
}
