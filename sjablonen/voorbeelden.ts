import type { Casus } from '../domain/casus';
import type { Convenant } from '../domain/convenant';
import { volgendeMoment } from '../domain/termijnen';
import { moment, type Moment } from '../domain/tijd';
import { opent, verstrijk, verwerk, type Stap } from '../domain/verwerk';
import { berichten, sjabloonnamen, type Bericht } from '../taal/berichten';
import type { Sjablonen } from '../taal/berichten/sjabloon';
import { VERHALEN, type Verhaal } from './verhalen';

/** Of each template that an invented case comes by, the message as it would go. */
export type Voorbeelden = ReadonlyMap<string, Bericht>;

/**
 * Plays invented cases under a convenant and takes of each kind of message the first, in the words of these templates. No
 * case is made and nothing is written.
 */
export function voorbeelden(convenant: Convenant, sjablonen: Sjablonen): Voorbeelden {
  const gevonden = new Map<string, Bericht>();
  for (const verhaal of VERHALEN) {
    speel(verhaal, convenant, ({ casus, gebeurtenissen }) => {
      const eerste = casus.volgnummer - gebeurtenissen.length + 1;
      for (const bericht of berichten(metToestemming(casus), gebeurtenissen, sjablonen)) {
        const g = gebeurtenissen[bericht.bij - eerste];
        for (const naam of g === undefined ? [] : sjabloonnamen(g, bericht))
          if (!gevonden.has(naam)) gevonden.set(naam, bericht);
      }
    });
  }
  return gevonden;
}

/** Everybody whose consent counts gave it: nothing is left out of an example. */
function metToestemming(casus: Casus): Casus {
  return {
    ...casus,
    toestemming: Object.fromEntries(casus.toestemmers.map((wie) => [wie, 'gegeven'])),
  };
}

/** A step that does not fit under this convenant is left out. */
function speel({ melding, op, stappen }: Verhaal, convenant: Convenant, kijk: (stap: Stap) => void): void {
  const begin = opent({ casusnummer: 'voorbeeld', melding, convenant, vervolgOp: null }, moment(op));
  if (!begin.aanvaard) return;
  kijk(begin);
  let { casus } = begin;
  for (const stap of stappen) {
    const nu = moment(stap.op);
    casus = naar(casus, nu, kijk);
    if (stap.opdracht === undefined) continue;
    const { opdracht, door, gegevens } = stap;
    const gedaan = verwerk(casus, { opdracht, door, gegevens }, nu);
    if (!gedaan.aanvaard) continue;
    kijk(gedaan);
    casus = gedaan.casus;
  }
}

/** Wakes at each moment on the way, as a running case does. */
function naar(casus: Casus, nu: Moment, kijk: (stap: Stap) => void): Casus {
  let bij = casus;
  for (let next = volgendeMoment(bij); next !== null && next.op <= nu; next = volgendeMoment(bij)) {
    const stap = verstrijk(bij, next.op);
    kijk(stap);
    bij = stap.casus;
  }
  return bij;
}
