import { evolveArbitrage, VERZOEK, zonderSwvZetels } from './arbitrage/evolve';
import type { Afspraak, Casus } from './casus';
import type { Convenant } from './convenant';
import type { LadderFase, Regie, Regierol } from './fase';
import { isAantekening, type Gebeurtenis, type GebeurtenisVan } from './gebeurtenis';
import { nieuweCasus } from './nieuwe-casus';
import { hervatTaken, metNieuweHouder, metTaak, pauzeerTaken, wijzigTaak, zonderTaak } from './taakregister';
import { voegSamen } from './telling';
import { laatste, plusDagenMoment, type Moment, type Periode } from './tijd';
import type { OmGang } from './vervolg';

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
      return legToestemming(casus, g);
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
        aanbod: [...casus.aanbod, { ...rest, id: aanbod, besluit: null }],
        toestemmingsvragen: [...casus.toestemmingsvragen, { aanbod, antwoorden: {} }],
      };
    }
    case 'aanbod-beantwoord':
      return {
        ...casus,
        aanbod: casus.aanbod.map((a) =>
          a.id === g.gegevens.aanbod ? { ...a, besluit: g.gegevens.besluit } : a,
        ),
        toestemmingsvragen: casus.toestemmingsvragen.filter((v) => v.aanbod !== g.gegevens.aanbod),
      };
    case 'doorbraaktafel-gepland':
      return { ...casus, doorbraaktafel: g.gegevens.tijdstip };
    case 'arbitrageverzoek-beantwoord':
    case 'instemming-alsnog-vastgelegd':
    case 'commissie-samengesteld':
    case 'zitting-gepland':
    case 'uitspraak-gedaan':
    case 'uitspraak-beantwoord':
    case 'uitvoering-bevestigd':
      return { ...casus, arbitrage: evolveArbitrage(casus, g) };
    case 'proces-verbaal-verzonden':
      return { ...casus, om: { ...omGang(casus), route: g.gegevens.route } };
    case 'om-besluit-vastgelegd':
      return {
        ...casus,
        om: { ...omGang(casus), besluit: g.gegevens.besluit, zitting: g.gegevens.zitting },
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
      return onderConvenant(casus, g.gegevens.convenant, g.op);
    case 'toegewezen':
      return { ...casus, regie: { rol: g.gegevens.rol, persoon: g.gegevens.persoon } };
    case 'gecorrigeerd':
      return corrigeert(casus, g);
  }
}

function opentFase(casus: Casus, { gegevens, op }: GebeurtenisVan<'fase-geopend'>): Casus {
  const { fase, regie, doorlopen, verlaat, toestemmers, vraagtToestemming } = gegevens;
  if (fase === 'nazorg') return { ...casus, fase, taken: pauzeerTaken(casus) };
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
    arbitrage: bereikt === 'arbitrage' ? VERZOEK : na.arbitrage,
    om: bereikt === 'om' ? omGang(na) : null,
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

function legToestemming(casus: Casus, { gegevens }: GebeurtenisVan<'toestemming-vastgelegd'>): Casus {
  const { van, besluit } = gegevens;
  const vragen = casus.toestemmingsvragen.map((v) => ({
    ...v,
    antwoorden: { ...v.antwoorden, [van]: besluit },
  }));
  return {
    ...casus,
    toestemming: { ...casus.toestemming, [van]: besluit },
    toestemmingsvragen: onbeantwoord(vragen, casus.toestemmers),
  };
}

/** The questions that somebody who is asked has not answered yet. */
function onbeantwoord(
  vragen: Casus['toestemmingsvragen'],
  toestemmers: Casus['toestemmers'],
): Casus['toestemmingsvragen'] {
  return vragen.filter((vraag) => toestemmers.some((wie) => vraag.antwoorden[wie] === undefined));
}

function omGang(casus: Casus): OmGang {
  return casus.om ?? { route: null, besluit: null, zitting: null, uitkomst: null };
}

/** The days attended between the return and the relapse. */
function metPeriode(casus: Casus, tot: Periode['tot']): readonly Periode[] {
  const van = casus.terugkeer?.vanaf;
  return van === undefined || van >= tot ? casus.aanwezig : voegSamen([...casus.aanwezig, { van, tot }]);
}

/** A case under another convenant: reports missed while nobody counted them do not count now (rule 4). */
function onderConvenant(casus: Casus, convenant: Convenant, op: Moment): Casus {
  const telde = casus.convenant.voortgang.gemistIsStagnatieNa !== null;
  const taak = casus.taken['voortgang-rapporteren'];
  if (telde || taak === undefined || taak.elke === null) return { ...casus, convenant };
  let geteldeRondes = 0;
  while (plusDagenMoment(taak.uiterlijk, taak.elke * geteldeRondes) <= op) geteldeRondes += 1;
  return { ...casus, convenant, geteldeRondes };
}

/** Another gemeente empties the seats of the samenwerkingsverband until the hearing; a given verdict stands (rule 13). */
function draagtOver(casus: Casus, { gegevens, op }: GebeurtenisVan<'overgedragen'>): Casus {
  const { gemeente, onderwijssoort, convenant, regie, school } = gegevens;
  const elders = gemeente !== casus.gemeente;
  return {
    ...onderConvenant(casus, convenant, op),
    gemeente,
    onderwijssoort,
    school,
    regie: elders || regie !== casus.regie.rol ? { rol: regie, persoon: null } : casus.regie,
    arbitrage: elders ? zonderSwvZetels(casus.arbitrage, op) : casus.arbitrage,
  };
}

function corrigeert(casus: Casus, { gegevens }: GebeurtenisVan<'gecorrigeerd'>): Casus {
  const { veld, waarde } = gegevens;
  if (veld === 'eersteVerzuimdag') return { ...casus, eersteVerzuimdag: waarde };
  if (veld !== 'geboortedatum') return casus;
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
