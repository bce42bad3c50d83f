import type { Afspraak, Arbitrage, Casus, OmGang } from './casus';
import type { LadderFase, Regie, Regierol } from './fase';
import type { Gebeurtenis, GebeurtenisVan } from './gebeurtenis';
import type { Taak, Taaktype } from './taak';
import { hervatTaak, pauzeert, takenVan } from './taken';
import { voegSamen } from './telling';
import { dagenTussen, eersteMiddernachtDatum, laatste, type Periode } from './tijd';

/** The state after an event. Total and mechanical: the rules decided before the event was made (rule 17). */
export function evolve(casus: Casus | null, gebeurtenis: Gebeurtenis): Casus {
  if (gebeurtenis.soort === 'casus-gemeld') return nieuw(gebeurtenis);
  if (casus === null) throw new Error(`Een casus begint met casus-gemeld, niet met ${gebeurtenis.soort}`);
  const na = pasToe(casus, gebeurtenis);
  return { ...na, laatste: laatste(casus.laatste, gebeurtenis.op), volgnummer: casus.volgnummer + 1 };
}

function nieuw({ gegevens, op }: GebeurtenisVan<'casus-gemeld'>): Casus {
  const { melding, vervolgOp } = gegevens;
  const hervat = vervolgOp?.hervat ?? null;
  return {
    casusnummer: gegevens.casusnummer,
    leerling: melding.leerling ?? null,
    eersteVerzuimdag: hervat?.eersteVerzuimdag ?? melding.eersteVerzuimdag,
    geboortedatum: melding.geboortedatum,
    onderwijssoort: melding.onderwijssoort,
    gemeente: melding.gemeente,
    school: melding.school,
    convenant: gegevens.convenant,
    gemeldOp: op,
    laatste: op,
    volgnummer: 1,
    fase: 'schoolregie',
    bereikt: 'schoolregie',
    regie: { rol: melding.school === null ? 'leerplichtambtenaar' : 'school', persoon: null },
    verlaat: {},
    aanwezig: voegSamen([...(hervat?.aanwezig ?? []), ...(melding.aanwezig ?? [])]),
    terugkeer: null,
    gesloten: null,
    vervolgOp: vervolgOp?.casusnummer ?? null,
    perspectief: null,
    afgeschaald: {},
    sepotOp: null,
    taken: {},
    gemist: 0,
    toestemmers: [],
    toestemmingsvragen: [],
    toestemming: {},
    afspraken: [],
    aanbod: [],
    doorbraaktafel: null,
    arbitrage: null,
    om: null,
    nazorgBevestigd: false,
  };
}

function pasToe(casus: Casus, g: Exclude<Gebeurtenis, { soort: 'casus-gemeld' }>): Casus {
  switch (g.soort) {
    case 'melding-gevoegd':
      return {
        ...casus,
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
    case 'taak-herinnerd':
      return wijzigTaak(casus, g.gegevens.taak, { herinnering: null });
    case 'taak-geescaleerd':
      return wijzigTaak(casus, g.gegevens.taak, { herinnering: null, escalatie: g.gegevens.volgende });
    case 'voortgang-gerapporteerd':
      return { ...casus, gemist: 0 };
    case 'voortgang-gemist':
      return { ...casus, gemist: g.gegevens.aantal };
    case 'toestemming-vastgelegd':
      return legToestemming(casus, g);
    case 'perspectief-vastgelegd':
      return { ...casus, perspectief: g.gegevens };
    case 'perspectief-vervallen':
      return { ...casus, perspectief: null };
    case 'afspraak-gemaakt': {
      const { afspraak, ...rest } = g.gegevens;
      return { ...casus, afspraken: [...casus.afspraken, { ...rest, id: afspraak, gevraagd: false, nagekomen: null }] };
    }
    case 'afspraak-verlopen':
      return wijzigAfspraak(casus, g.gegevens.afspraak, { gevraagd: true });
    case 'afspraak-gecontroleerd':
      return wijzigAfspraak(casus, g.gegevens.afspraak, { nagekomen: g.gegevens.nagekomen });
    case 'aanbod-gedaan': {
      const { aanbod, ...rest } = g.gegevens;
      return {
        ...casus,
        aanbod: [...casus.aanbod, { ...rest, id: aanbod, besluit: null }],
        toestemmingsvragen: [...casus.toestemmingsvragen, { aanbod, antwoorden: {} }],
      };
    }
    case 'aanbod-beantwoord':
      return {
        ...casus,
        aanbod: casus.aanbod.map((a) => (a.id === g.gegevens.aanbod ? { ...a, besluit: g.gegevens.besluit } : a)),
        toestemmingsvragen: casus.toestemmingsvragen.filter((v) => v.aanbod !== g.gegevens.aanbod),
      };
    case 'doorbraaktafel-gepland':
      return { ...casus, doorbraaktafel: g.gegevens.voor };
    case 'arbitrageverzoek-beantwoord':
    case 'instemming-alsnog-vastgelegd':
    case 'commissie-samengesteld':
    case 'zitting-gepland':
    case 'uitspraak-gedaan':
    case 'uitspraak-beantwoord':
    case 'uitvoering-bevestigd':
      return { ...casus, arbitrage: arbitrageNa(casus, g) };
    case 'proces-verbaal-verzonden':
      return { ...casus, om: { ...omGang(casus), route: g.gegevens.route } };
    case 'om-besluit-vastgelegd':
      return {
        ...casus,
        om: { ...omGang(casus), besluit: g.gegevens.besluit },
        sepotOp: g.gegevens.besluit === 'sepot' ? g.op : casus.sepotOp,
      };
    case 'om-uitkomst-vastgelegd':
      return { ...casus, om: { ...omGang(casus), uitkomst: g.gegevens.uitkomst } };
    case 'terugkeer-gemeld':
      return g.gegevens.volledig
        ? { ...casus, terugkeer: { vanaf: g.gegevens.vanaf, gemeldOp: g.op }, nazorgBevestigd: false }
        : casus;
    case 'terugval-gemeld':
      return { ...casus, terugkeer: null, aanwezig: metPeriode(casus, g.gegevens.vanaf) };
    case 'nazorg-bevestigd':
      return { ...casus, nazorgBevestigd: true };
    case 'afgeschaald':
      return { ...casus, afgeschaald: { ...casus.afgeschaald, [g.gegevens.stap]: g.op } };
    case 'overgedragen':
      return draagtOver(casus, g);
    case 'convenant-overgezet':
      return { ...casus, convenant: g.gegevens.convenant };
    case 'toegewezen':
      return { ...casus, regie: { rol: g.gegevens.rol, persoon: g.gegevens.persoon } };
    case 'gecorrigeerd':
      return corrigeert(casus, g);
    case 'eerste-actie-gemeld':
    case 'antwoord-uitgebleven':
    case 'uitvoering-uitgebleven':
    case 'onderwijsvraag-bewaakt':
    case 'vrijstelling-vastgelegd':
    case 'opgeschaald':
      return casus;
  }
}

function opentFase(casus: Casus, { gegevens }: GebeurtenisVan<'fase-geopend'>): Casus {
  const { fase, regie, doorlopen, verlaat, toestemmers } = gegevens;
  if (fase === 'nazorg') return { ...pauzeer(casus), fase };
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
    toestemmingsvragen: toestemmers.length === 0 ? [] : [{ aanbod: null, antwoorden: {} }],
    arbitrage: bereikt === 'arbitrage' ? verzoek() : na.arbitrage,
    om: bereikt === 'om' ? { route: null, besluit: null, uitkomst: null } : na.om,
  };
}

function hervatFase(casus: Casus, { gegevens, op }: GebeurtenisVan<'fase-hervat'>): Casus {
  const tot = eersteMiddernachtDatum(op);
  const stil = (taak: Taak) =>
    dagenTussen(eersteMiddernachtDatum(laatste(taak.geopendOp, gegevens.gepauzeerdSinds)), tot);
  const taken = takenVan(casus).map((taak) => hervatTaak(taak, stil(taak)));
  return { ...casus, fase: gegevens.fase, regie: metRol(casus, gegevens.regie), taken: alsRegister(taken) };
}

function metRol(casus: Casus, rol: Regierol): Regie {
  return casus.regie.rol === rol ? casus.regie : { rol, persoon: null };
}

function verzoek(): Arbitrage {
  return {
    instemming: false,
    vertegenwoordiger: null,
    commissie: null,
    zitting: null,
    uitspraak: null,
    aanvaard: false,
    uitgevoerd: false,
  };
}

function pauzeer(casus: Casus): Casus {
  return { ...casus, taken: alsRegister(takenVan(casus).map((t) => ({ ...t, gepauzeerd: pauzeert(t.type) }))) };
}

function alsRegister(taken: readonly Taak[]): Casus['taken'] {
  return Object.fromEntries(taken.map((taak) => [taak.type, taak]));
}

function metTaak(casus: Casus, taak: Taak): Casus {
  return { ...casus, taken: { ...casus.taken, [taak.type]: taak } };
}

function zonderTaak(casus: Casus, type: Taaktype): Casus {
  const { [type]: _weg, ...taken } = casus.taken;
  return { ...casus, taken };
}

function wijzigTaak(casus: Casus, type: Taaktype, wijziging: Partial<Taak>): Casus {
  const taak = casus.taken[type];
  return taak === undefined ? casus : metTaak(casus, { ...taak, ...wijziging });
}

function wijzigAfspraak(casus: Casus, id: string, wijziging: Partial<Afspraak>): Casus {
  return { ...casus, afspraken: casus.afspraken.map((a) => (a.id === id ? { ...a, ...wijziging } : a)) };
}

function legToestemming(casus: Casus, { gegevens }: GebeurtenisVan<'toestemming-vastgelegd'>): Casus {
  const { van, besluit } = gegevens;
  const vragen = casus.toestemmingsvragen
    .map((vraag) => ({ ...vraag, antwoorden: { ...vraag.antwoorden, [van]: besluit } }))
    .filter((vraag) => !casus.toestemmers.every((wie) => vraag.antwoorden[wie] !== undefined));
  return { ...casus, toestemming: { ...casus.toestemming, [van]: besluit }, toestemmingsvragen: vragen };
}

type Arbitragegebeurtenis = GebeurtenisVan<
  | 'arbitrageverzoek-beantwoord'
  | 'instemming-alsnog-vastgelegd'
  | 'commissie-samengesteld'
  | 'zitting-gepland'
  | 'uitspraak-gedaan'
  | 'uitspraak-beantwoord'
  | 'uitvoering-bevestigd'
>;

function arbitrageNa(casus: Casus, g: Arbitragegebeurtenis): Arbitrage {
  const arbitrage = casus.arbitrage ?? verzoek();
  switch (g.soort) {
    case 'arbitrageverzoek-beantwoord':
      return {
        ...arbitrage,
        instemming: g.gegevens.besluit === 'instemming',
        vertegenwoordiger: g.gegevens.vertegenwoordiger ?? arbitrage.vertegenwoordiger,
      };
    case 'instemming-alsnog-vastgelegd':
      return { ...verzoek(), instemming: true, vertegenwoordiger: g.gegevens.vertegenwoordiger ?? null };
    case 'commissie-samengesteld':
      return { ...arbitrage, commissie: g.gegevens };
    case 'zitting-gepland':
      return { ...arbitrage, zitting: g.gegevens.voor };
    case 'uitspraak-gedaan':
      return { ...arbitrage, uitspraak: g.gegevens };
    case 'uitspraak-beantwoord':
      return { ...arbitrage, aanvaard: g.gegevens.besluit === 'aanvaard' };
    case 'uitvoering-bevestigd':
      return { ...arbitrage, uitgevoerd: g.gegevens.uitgevoerd };
  }
}

function omGang(casus: Casus): OmGang {
  return casus.om ?? { route: null, besluit: null, uitkomst: null };
}

/** The days attended between the return and the relapse. */
function metPeriode(casus: Casus, tot: Periode['tot']): readonly Periode[] {
  const van = casus.terugkeer?.vanaf;
  return van === undefined || van >= tot ? casus.aanwezig : voegSamen([...casus.aanwezig, { van, tot }]);
}

/** A transfer empties the seats of the samenwerkingsverband until the hearing; a given verdict stands (rule 13). */
function draagtOver(casus: Casus, { gegevens, op }: GebeurtenisVan<'overgedragen'>): Casus {
  const { gemeente, onderwijssoort, convenant, regie } = gegevens;
  const { arbitrage } = casus;
  const voorZitting = arbitrage?.commissie != null && arbitrage.uitspraak === null && (arbitrage.zitting ?? op) >= op;
  return {
    ...casus,
    gemeente,
    onderwijssoort,
    convenant,
    school: gegevens.school,
    regie: { rol: regie, persoon: null },
    arbitrage: voorZitting
      ? { ...arbitrage, commissie: { ...arbitrage.commissie, doorbraakteam: null, naburigSwv: null } }
      : arbitrage,
  };
}

function corrigeert(casus: Casus, { gegevens }: GebeurtenisVan<'gecorrigeerd'>): Casus {
  const { veld, waarde } = gegevens;
  if (veld === 'eersteVerzuimdag') return { ...casus, eersteVerzuimdag: waarde };
  if (veld === 'geboortedatum') return { ...casus, geboortedatum: waarde };
  return casus;
}
