import type { Betrokkenesoort } from '../../domain/betrokkene';
import { isLeerplichtig, meerderjarigOp } from '../../domain/om/vervolging';
import { dagenThuis } from '../../domain/telling';
import { datumVan, leeftijdOp } from '../../domain/tijd';
import { rolnaam } from '../rollen';
import { arbitrage } from './arbitrage';
import { gevraagd } from './gevraagd';
import { aanbod, afspraken, stemmen, toestemming } from './gezin';
import { GRONDSLAG } from './grondslag';
import { vanSoort, type Stukbetrokkene, type Stukinvoer } from './invoer';
import { documenten, omstappen, vrijstellingen } from './leerplicht';
import { STUKVERSIE, type Deel, type Stuk } from './schema';
import { tafels } from './tafel';
import { termijnen } from './termijnen';
import { verloop } from './verloop';

/** Whom OM and RvdK must be able to reach; of the others no more goes along than who they are. */
const BEREIKBAAR: readonly Betrokkenesoort[] = [
  'ouder-met-gezag',
  'ouder-zonder-gezag',
  'voogd',
  'jongere',
  'jeugdbeschermer',
];

/**
 * The file of a case for OM or RvdK, as the leerplichtambtenaar sees it at the moment it is made: the whole course of it,
 * the terms, who was asked what, and every answer. The same input always gives the same stuk.
 */
export function maakStuk(invoer: Stukinvoer): Stuk {
  const { casus, kenmerk, doel, gemaaktOp, gemaaktDoor, regels } = invoer;
  return {
    stuk: 'doorbraak-stuk',
    versie: STUKVERSIE,
    kenmerk,
    casusnummer: casus.casusnummer,
    doel,
    grondslag: GRONDSLAG[doel],
    gemaaktOp,
    gemaaktDoor,
    totEnMet: regels.at(-1)?.nummer ?? 0,
    weggelaten: { notities: vanSoort(regels, 'notitie-gemaakt').length },
    kind: kind(invoer),
    stand: stand(invoer),
    betrokkenen: invoer.betrokkenen.map(zoalsVerstrekt),
    verloop: verloop(invoer),
    termijnen: termijnen(invoer),
    gevraagd: gevraagd(invoer),
    berichten: berichten(invoer),
    toestemming: toestemming(invoer),
    aanbod: aanbod(invoer),
    afspraken: afspraken(invoer),
    stemmen: stemmen(invoer),
    tafels: tafels(invoer),
    arbitrage: arbitrage(invoer),
    vrijstellingen: vrijstellingen(invoer),
    om: omstappen(invoer),
    documenten: documenten(invoer),
  };
}

function kind({ casus, gemaaktOp, namen }: Stukinvoer): Deel<'kind'> {
  const dag = datumVan(gemaaktOp);
  const { naam, geboortedatum, onderwijssoort, school, gemeente, eersteVerzuimdag } = casus;
  return {
    naam: naam ?? null,
    geboortedatum,
    leeftijd: leeftijdOp(geboortedatum, dag),
    leerplichtig: isLeerplichtig(geboortedatum, dag),
    meerderjarigOp: meerderjarigOp(geboortedatum),
    onderwijssoort,
    school: school == null ? null : namen.school(school),
    gemeente: namen.gemeente(gemeente),
    eersteVerzuimdag,
    dagenThuis: dagenThuis(casus, gemaaktOp),
  };
}

function stand({ casus, namen }: Stukinvoer): Deel<'stand'> {
  const { gemeldOp, fase, regie, convenant, gesloten, vervolgOp } = casus;
  const wie =
    regie.persoon === null ? rolnaam(regie.rol) : `${namen.persoon(regie.persoon)}, ${rolnaam(regie.rol)}`;
  return {
    ...{ gemeldOp, fase, regie: wie, convenant: `${convenant.naam}, versie ${convenant.versie}` },
    gesloten: gesloten === null ? null : { ...gesloten },
    eerdereCasus: vervolgOp === null ? null : namen.casus(vervolgOp),
  };
}

function zoalsVerstrekt(een: Stukbetrokkene): Deel<'betrokkenen'>[number] {
  const { soort, naam, relatie, taal, van, tot, email, telefoon, adres } = een;
  const weg = BEREIKBAAR.includes(soort)
    ? { email, telefoon, adres }
    : { email: null, telefoon: null, adres: null };
  return { soort, naam, relatie, taal, van, tot, ...weg };
}

function berichten({ berichten: alle, namen }: Stukinvoer): Deel<'berichten'> {
  return alle.map(({ gemaaktOp, aan: { rol, persoon }, onderwerp, status, bezorgdOp }) => ({
    op: gemaaktOp,
    // Of somebody outside the region the person is their name already.
    aan: persoon === null ? rolnaam(rol) : `${namen.persoon(persoon)} (${rolnaam(rol)})`,
    ...{ onderwerp, status, bezorgdOp },
  }));
}
