import { isGeplaatst } from './aanbod';
import { nazorgOver } from './nazorg';
import type { Casus } from './casus';
import type { Fase, Klokstap } from './fase';
import type { Aanleiding } from './gebeurtenis';
import { volgendeStap } from './ladder';
import type { Taaktype } from './taak';
import { openTaak, OUDERTERMIJNEN, takenVan } from './taken';
import { laatste, middernacht, plusDagenMoment, type Moment } from './tijd';

/** Something the clock does by itself, and when. */
export type Termijn = { readonly op: Moment } & (
  | { readonly soort: 'voortgang-gemist' }
  | { readonly soort: 'stap'; readonly naar: Klokstap; readonly aanleiding: Aanleiding }
  | { readonly soort: 'antwoord-uitgebleven'; readonly taak: (typeof OUDERTERMIJNEN)[number] }
  | { readonly soort: 'nazorg-over' }
  | { readonly soort: 'uitvoering-uitgebleven' }
  | { readonly soort: 'afspraak-verlopen'; readonly afspraak: string }
  | { readonly soort: 'start-bereikt'; readonly aanbod: string }
  | { readonly soort: 'besluit-gevraagd' }
  | { readonly soort: 'overdracht' }
  | { readonly soort: 'herinnering'; readonly taak: Taaktype }
  | { readonly soort: 'escalatie'; readonly taak: Taaktype }
);

/** Asked many times of a case that stays the same. */
const bekend = new WeakMap<Casus, readonly Termijn[]>();

/** Every term that runs, those at the same moment in the order in which they are applied. */
export function lopendeTermijnen(casus: Casus): readonly Termijn[] {
  const eerder = bekend.get(casus);
  if (eerder !== undefined) return eerder;
  const termijnen = casus.gesloten === null ? bepaalTermijnen(casus) : [];
  bekend.set(casus, termijnen);
  return termijnen;
}

function bepaalTermijnen(casus: Casus): Termijn[] {
  const termijnen = [
    ...voortgangTermijn(casus),
    ...faseTermijnen(casus),
    ...uitvoeringTermijn(casus),
    ...afspraakTermijnen(casus),
    ...startTermijnen(casus),
    ...besluitTermijn(casus),
    ...taakTermijnen(casus),
    // Terms of the same moment come before it (rule 13).
    ...overdrachtTermijn(casus),
  ];
  return termijnen
    .map((termijn) => ({ ...termijn, op: laatste(termijn.op, casus.laatste) }))
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

/** Missed progress reports matter by themselves only where the convenant counts them (rule 4). */
function voortgangTermijn(casus: Casus): Termijn[] {
  const taak = openTaak(casus, 'voortgang-rapporteren');
  if (taak === undefined || taak.elke === null || casus.convenant.voortgang.gemistIsStagnatieNa === null)
    return [];
  return [
    { soort: 'voortgang-gemist', op: plusDagenMoment(taak.uiterlijk, taak.elke * casus.geteldeRondes) },
  ];
}

/** The terms that change the phase: the ladder, the parents' silence, the end of nazorg. */
function faseTermijnen(casus: Casus): Termijn[] {
  const stap = volgendeStap(casus);
  const termijnen: Termijn[] = stap === null ? [] : [{ soort: 'stap', ...stap }];
  for (const taak of OUDERTERMIJNEN) {
    const open = openTaak(casus, taak);
    if (open !== undefined) termijnen.push({ soort: 'antwoord-uitgebleven', taak, op: open.uiterlijk });
  }
  const einde = nazorgOver(casus);
  if (einde !== null) termijnen.push({ soort: 'nazorg-over', op: einde });
  return termijnen;
}

/** An accepted verdict that was not carried out by its date (rule 9). */
function uitvoeringTermijn(casus: Casus): Termijn[] {
  const taak = openTaak(casus, 'uitvoering-controleren');
  if (taak === undefined || casus.taken['plaatsing-afdwingen'] !== undefined) return [];
  return [{ soort: 'uitvoering-uitgebleven', op: taak.uiterlijk }];
}

/** The date of each agreement nobody was asked about yet (rule 7). */
function afspraakTermijnen(casus: Casus): Termijn[] {
  return casus.afspraken
    .filter((a) => !a.gevraagd && a.nagekomen === null)
    .map((a) => ({ soort: 'afspraak-verlopen', afspraak: a.id, op: middernacht(a.uiterlijk) }));
}

/** The start date of each offer that was placed and nobody was asked about yet (rule 8). */
function startTermijnen(casus: Casus): Termijn[] {
  return casus.aanbod
    .filter((a) => isGeplaatst(a) && a.gestart === null && !a.startGevraagd)
    .map((a) => ({ soort: 'start-bereikt', aanbod: a.id, op: middernacht(a.startdatum) }));
}

/** The board is asked again what it does, as long as the case stands in that doorbraak (rule 10). */
function besluitTermijn({ fase, hernieuwd }: Casus): Termijn[] {
  if (fase !== 'doorbraak' || hernieuwd === null || hernieuwd.besluitOp === null) return [];
  return [{ soort: 'besluit-gevraagd', op: hernieuwd.besluitOp }];
}

/** The transfer that was announced (rule 13). */
function overdrachtTermijn({ aankondiging }: Casus): Termijn[] {
  return aankondiging === null ? [] : [{ soort: 'overdracht', op: middernacht(aankondiging.per) }];
}

/** Reminders and escalations of the open tasks (rule 5). */
function taakTermijnen(casus: Casus): Termijn[] {
  return takenVan(casus)
    .filter((taak) => !taak.gepauzeerd)
    .flatMap((taak) => [
      ...(taak.herinnering === null
        ? []
        : [{ soort: 'herinnering' as const, taak: taak.type, op: taak.herinnering }]),
      ...(taak.escalatie === null
        ? []
        : [{ soort: 'escalatie' as const, taak: taak.type, op: taak.escalatie }]),
    ]);
}

/** The step a term takes in the ladder; null when it changes no phase. */
function naarFase(termijn: Termijn): Fase | null {
  if (termijn.soort === 'stap') return termijn.naar;
  if (termijn.soort === 'antwoord-uitgebleven') return 'om';
  return termijn.soort === 'nazorg-over' ? 'gesloten' : null;
}

/** The next step the clock will take by itself in the ladder; null when there is none. */
export function volgendeTermijn(casus: Casus): { naar: Fase; op: Moment } | null {
  for (const termijn of lopendeTermijnen(casus)) {
    const naar = naarFase(termijn);
    if (naar !== null) return { naar, op: termijn.op };
  }
  return null;
}

/** What the clock does at one moment: the terms that end then. */
export interface Klokmoment {
  readonly op: Moment;
  readonly termijnen: readonly Termijn[];
}

/** Every moment up to and including one at which the clock does something; soonest first. */
export function komendeMomenten(casus: Casus, tot: Moment): Klokmoment[] {
  const momenten = new Map<Moment, Termijn[]>();
  for (const termijn of lopendeTermijnen(casus)) {
    if (termijn.op > tot) break;
    momenten.set(termijn.op, [...(momenten.get(termijn.op) ?? []), termijn]);
  }
  return [...momenten].map(([op, termijnen]) => ({ op, termijnen }));
}

/** The next moment at which the case must be woken, and why. */
export function volgendeMoment(casus: Casus): Klokmoment | null {
  const eerste = lopendeTermijnen(casus)[0];
  return eerste === undefined ? null : (komendeMomenten(casus, eerste.op)[0] ?? null);
}
