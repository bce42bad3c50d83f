import { evolveArbitrage, verzoek, zonderZittingtermijn } from './arbitrage/evolve';
import { evolveBereiken } from './bereiken';
import type { Aanbod, Afspraak, Casus } from './casus';
import type { LadderFase, Regie, Regierol } from './fase';
import { isAantekening, type Gebeurtenis, type GebeurtenisVan } from './gebeurtenis';
import { nieuweCasus } from './nieuwe-casus';
import { evolveOm, omGang } from './om/evolve';
import { draagtOver, onderConvenant } from './overdracht/evolve';
import { hervatTaken, metNieuweHouder, metTaak, pauzeerTaken, wijzigTaak, zonderTaak } from './taakregister';
import { voegSamen } from './telling';
import { laatste, type Periode } from './tijd';
import { metToestemming, onbeantwoord } from './toestemming';

/** The state after an event. Total and mechanical: the rules decided before the event was made (rule 17). */
export function evolve(casus: Casus | null, gebeurtenis: Gebeurtenis): Casus {
  if (gebeurtenis.soort === 'casus-gemeld') return nieuweCasus(gebeurtenis);
  if (casus === null) throw new Error(`Een casus begint met casus-gemeld, niet met ${gebeurtenis.soort}`);
  const na = metNieuweHouder(casus, pasToe(casus, gebeurtenis));
  return { ...na, laatste: laatste(casus.laatste, gebeurtenis.op), volgnummer: casus.volgnummer + 1 };
}

function pasToe(casus: Casus, g: Exclude<Gebeurtenis, { soort: 'casus-gemeld' }>): Casus {
  if (isAantekening(g)) return casus;
  switch (g.soort) {
    case 'melding-gevoegd':
      return {
        ...casus,
        naam: casus.naam ?? g.gegevens.melding.naam ?? null,
        eersteVerzuimdag: g.gegevens.eersteVerzuimdag,
        aanwezig: voegSamen([...casus.aanwezig, ...(g.gegevens.melding.aanwezig ?? [])]),
      };
    case 'fase-geopend':
      return opentFase(casus, g);
    case 'fase-hervat':
      return hervatFase(casus, g);
    case 'casus-gesloten':
      return { ...casus, fase: 'gesloten', gesloten: { op: g.op, reden: g.gegevens.reden } };
    case 'taak-geopend':
      return metTaak(casus, g.gegevens);
    case 'taak-voltooid':
    case 'taak-vervallen':
      return zonderTaak(casus, g.gegevens.taak);
    case 'taak-genomen':
    case 'taak-doorgegeven':
      return wijzigTaak(casus, g.gegevens.taak, { persoon: g.gegevens.persoon });
    case 'taak-herinnerd':
      return wijzigTaak(casus, g.gegevens.taak, { herinnering: null });
    case 'taak-geescaleerd':
      return wijzigTaak(casus, g.gegevens.taak, { herinnering: null, escalatie: g.gegevens.volgende });
    case 'voortgang-gerapporteerd':
      return { ...casus, gemist: 0 };
    case 'voortgang-gemist':
      return { ...casus, gemist: g.gegevens.aantal, geteldeRondes: casus.geteldeRondes + 1 };
    case 'toestemming-vastgelegd':
      return metToestemming(casus, g);
    case 'perspectief-vastgelegd':
      return { ...casus, perspectief: g.gegevens };
    case 'perspectief-vervallen':
      return { ...casus, perspectief: null };
    case 'afspraak-gemaakt': {
      const { afspraak, ...rest } = g.gegevens;
      return {
        ...casus,
        afspraken: [...casus.afspraken, { ...rest, id: afspraak, gevraagd: false, nagekomen: null }],
      };
    }
    case 'afspraak-verlopen':
      return wijzigAfspraak(casus, g.gegevens.afspraak, { gevraagd: true });
    case 'afspraak-gecontroleerd':
      return wijzigAfspraak(casus, g.gegevens.afspraak, { nagekomen: g.gegevens.nagekomen });
    case 'aanbod-gedaan': {
      const { aanbod, ...rest } = g.gegevens;
      return {
        ...casus,
        aanbod: [
          ...casus.aanbod,
          { ...rest, id: aanbod, besluit: null, startGevraagd: false, gestart: null },
        ],
        toestemmingsvragen: [...casus.toestemmingsvragen, { aanbod, antwoorden: {} }],
      };
    }
    case 'aanbod-beantwoord':
      return {
        ...casus,
        aanbod: metAanbod(casus, g.gegevens.aanbod, { besluit: g.gegevens.besluit }),
        toestemmingsvragen: casus.toestemmingsvragen.filter((v) => v.aanbod !== g.gegevens.aanbod),
      };
    case 'start-gevraagd':
      return { ...casus, aanbod: metAanbod(casus, g.gegevens.aanbod, { startGevraagd: true }) };
    case 'start-gecontroleerd':
      return { ...casus, aanbod: metAanbod(casus, g.gegevens.aanbod, naControle(g.gegevens)) };
    case 'doorbraaktafel-gepland':
      return { ...casus, doorbraaktafel: { ...g.gegevens, vanDoorbraak: casus.bereiktOp } };
    case 'doorbraaktafel-vervallen':
      return { ...casus, doorbraaktafel: null };
    case 'arbitrageverzoek-uitgereikt':
    case 'arbitrageverzoek-beantwoord':
    case 'instemming-alsnog-vastgelegd':
    case 'commissie-samengesteld':
    case 'zitting-gepland':
    case 'uitspraak-gedaan':
    case 'uitspraak-beantwoord':
    case 'uitvoering-bevestigd':
      return { ...casus, arbitrage: evolveArbitrage(casus, g) };
    case 'proces-verbaal-verzonden':
    case 'van-vervolging-afgezien':
    case 'om-besluit-vastgelegd':
    case 'om-uitkomst-vastgelegd':
    case 'bestuurlijk-besluit-gevraagd':
    case 'vrijstelling-vastgelegd':
    case 'mas-route-gekozen':
      return evolveOm(casus, g);
    case 'terugkeer-gemeld':
      return komtTerug(casus, g);
    case 'terugkeer-bevestigd':
      return casus.terugkeer === null
        ? casus
        : { ...casus, terugkeer: { ...casus.terugkeer, bevestigd: g.gegevens.bevestigd } };
    case 'terugval-gemeld': {
      const { vanaf } = g.gegevens;
      return { ...casus, terugkeer: null, veranderdOp: vanaf, aanwezig: metPeriode(casus, vanaf) };
    }
    case 'nazorg-bevestigd':
      return { ...casus, nazorgBevestigd: true };
    case 'afgeschaald':
      return { ...casus, afgeschaald: { ...casus.afgeschaald, [g.gegevens.stap]: g.op } };
    case 'onbereikt-gemeld':
    case 'anders-bereikt':
    case 'bereiken-losgelaten':
      return evolveBereiken(casus, g);
    case 'overgedragen':
      return draagtOver(casus, g);
    case 'overdracht-aangekondigd':
      return { ...casus, aankondiging: g.gegevens };
    case 'aankondiging-vervallen':
      return { ...casus, aankondiging: null };
    case 'convenant-overgezet':
      return onderConvenant(casus, g.gegevens.convenant, g.op);
    case 'toegewezen':
      return { ...casus, regie: { rol: g.gegevens.rol, persoon: g.gegevens.persoon } };
    case 'gecorrigeerd':
      return corrigeert(casus, g);
  }
}

function opentFase(casus: Casus, { gegevens, op }: GebeurtenisVan<'fase-geopend'>): Casus {
  const { fase, regie, doorlopen, verlaat, toestemmers, vraagtToestemming } = gegevens;
  if (fase === 'nazorg')
    return {
      ...casus,
      fase,
      taken: pauzeerTaken(casus),
      arbitrage: zonderZittingtermijn(casus.arbitrage),
    };
  const bereikt = fase as LadderFase;
  const na: Casus = {
    ...casus,
    fase: casus.terugkeer === null ? bereikt : casus.fase,
    bereikt,
    regie: metRol(casus, regie),
    verlaat: verlaat === null ? casus.verlaat : { ...casus.verlaat, [bereikt]: verlaat },
  };
  if (doorlopen) return na;
  return {
    ...na,
    toestemmers,
    bereiktOp: op,
    toestemmingsvragen: vraagtToestemming ? [{ aanbod: null, antwoorden: {} }] : [],
    arbitrage: bereikt === 'arbitrage' ? verzoek(na.convenant, isTeruggezonden(gegevens)) : na.arbitrage,
    om: bereikt === 'om' ? omGang(na) : null,
    hernieuwd: hernieuwdIn(na),
  };
}

function hervatFase(casus: Casus, { gegevens, op }: GebeurtenisVan<'fase-hervat'>): Casus {
  const taken = hervatTaken(casus, gegevens.gepauzeerdSinds, op);
  return { ...casus, fase: gegevens.fase, regie: metRol(casus, gegevens.regie), taken };
}

function metRol(casus: Casus, rol: Regierol): Regie {
  return casus.regie.rol === rol ? casus.regie : { rol, persoon: null };
}

function wijzigAfspraak(casus: Casus, id: string, wijziging: Partial<Afspraak>): Casus {
  return { ...casus, afspraken: casus.afspraken.map((a) => (a.id === id ? { ...a, ...wijziging } : a)) };
}

/** True when arbitration opens again because its request never came (rule 10). */
function isTeruggezonden({ aanleiding }: GebeurtenisVan<'fase-geopend'>['gegevens']): boolean {
  return aanleiding === 'afgezien';
}

/** A fresh arbitrage uses up what brought it; outside the doorbraak after the OM the board is not asked again (rule 10). */
function hernieuwdIn({ bereikt, hernieuwd }: Casus): Casus['hernieuwd'] {
  if (hernieuwd === null || bereikt === 'doorbraak') return hernieuwd;
  return bereikt === 'arbitrage' ? null : { ...hernieuwd, besluitOp: null };
}

function metAanbod(casus: Casus, id: string, wijziging: Partial<Aanbod>): Casus['aanbod'] {
  return casus.aanbod.map((aanbod) => (aanbod.id === id ? { ...aanbod, ...wijziging } : aanbod));
}

/** An offer that did not start gets a new date, on which it is asked again, or the question ends (rule 8). */
function naControle({
  gestart,
  startdatum,
}: GebeurtenisVan<'start-gecontroleerd'>['gegevens']): Partial<Aanbod> {
  if (gestart || startdatum === undefined) return { gestart, startGevraagd: false };
  return { gestart: null, startGevraagd: false, startdatum };
}

function komtTerug(casus: Casus, { gegevens, op }: GebeurtenisVan<'terugkeer-gemeld'>): Casus {
  const { vanaf, volledig, teBevestigen } = gegevens;
  if (!volledig) return casus;
  return { ...casus, terugkeer: { vanaf, gemeldOp: op, bevestigd: !teBevestigen }, nazorgBevestigd: false };
}

/** The days attended between the return and the relapse. */
function metPeriode(casus: Casus, tot: Periode['tot']): readonly Periode[] {
  const van = casus.terugkeer?.vanaf;
  return van === undefined || van >= tot ? casus.aanwezig : voegSamen([...casus.aanwezig, { van, tot }]);
}

function corrigeert(casus: Casus, { gegevens }: GebeurtenisVan<'gecorrigeerd'>): Casus {
  const { veld, waarde } = gegevens;
  if (veld === 'school') return { ...casus, school: waarde, regie: metRol(casus, gegevens.regie) };
  if (waarde === null || veld === 'gemeente') return casus;
  if (veld !== 'geboortedatum') return { ...casus, [veld]: waarde };
  const { toestemmers } = gegevens;
  const vragen =
    casus.toestemmingsvragen.length > 0
      ? casus.toestemmingsvragen
      : [{ aanbod: null, antwoorden: casus.toestemming }];
  return {
    ...casus,
    geboortedatum: waarde,
    toestemmers,
    toestemmingsvragen: onbeantwoord(vragen, toestemmers),
  };
}
