import type { Casus } from './casus';
import type { Taak, Taaktype } from './taak';
import { hervatTaak, maakTaak, pauzeert, takenVan } from './taken';
import { dagenTussen, laatste, middernachtNaDatum, type Moment } from './tijd';

type Register = Casus['taken'];

function alsRegister(taken: readonly Taak[]): Register {
  return Object.fromEntries(taken.map((taak) => [taak.type, taak]));
}

/** The tasks once nazorg holds still what concerns the absence (rule 11). */
export function pauzeerTaken(casus: Casus): Register {
  return alsRegister(takenVan(casus).map((taak) => ({ ...taak, gepauzeerd: pauzeert(taak.type) })));
}

/** The tasks after a relapse reported at `op`: each runs on with the whole days it had left (rule 11). */
export function hervatTaken(casus: Casus, gepauzeerdSinds: Moment, op: Moment): Register {
  const tot = middernachtNaDatum(op);
  const dagenStil = (taak: Taak) =>
    dagenTussen(middernachtNaDatum(laatste(taak.geopendOp, gepauzeerdSinds)), tot);
  // What was opened while nazorg ran has its full term from the relapse (rule 10).
  const begintNu = (taak: Taak) => taak.gepauzeerd && taak.geopendOp > gepauzeerdSinds;
  return alsRegister(
    takenVan(casus).map((taak) =>
      begintNu(taak)
        ? { ...taak, ...maakTaak(casus, taak.type, op) }
        : hervatTaak(casus, taak, dagenStil(taak), op),
    ),
  );
}

/** The case with a task that opens; the rounds of progress are counted from there (rule 4). */
export function metTaak(casus: Casus, taak: Taak): Casus {
  const geteldeRondes = taak.type === 'voortgang-rapporteren' ? 0 : casus.geteldeRondes;
  return { ...casus, geteldeRondes, taken: { ...casus.taken, [taak.type]: taak } };
}

/** The case without a task. */
export function zonderTaak(casus: Casus, type: Taaktype): Casus {
  const { [type]: _weg, ...taken } = casus.taken;
  return { ...casus, taken };
}

/** The case with an open task changed; nothing changes when there is none. */
export function wijzigTaak(casus: Casus, type: Taaktype, wijziging: Partial<Taak>): Casus {
  const taak = casus.taken[type];
  return taak === undefined
    ? casus
    : { ...casus, taken: { ...casus.taken, [type]: { ...taak, ...wijziging } } };
}

/**
 * The tasks after a change of the lead: those of the old holder are nobody's in person, so that the new one gets them
 * (rule 13). In another gemeente other people do all of them.
 */
export function metNieuweHouder(was: Casus, nu: Casus): Casus {
  const elders = was.gemeente !== nu.gemeente;
  if (!elders && was.regie.rol === nu.regie.rol && was.regie.persoon === nu.regie.persoon) return nu;
  const vanOude = ({ voor }: Taak) => elders || voor === 'regiehouder' || voor === was.regie.rol;
  if (!takenVan(nu).some((taak) => taak.persoon !== undefined && vanOude(taak))) return nu;
  return {
    ...nu,
    taken: alsRegister(takenVan(nu).map((taak) => (vanOude(taak) ? zonderPersoon(taak) : taak))),
  };
}

function zonderPersoon({ persoon: _weg, ...taak }: Taak): Taak {
  return taak;
}
