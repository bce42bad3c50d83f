import request from 'supertest';
import { createKlok } from '../../client/klok';
import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../convenanten/load';
import { bewaking } from '../../dossier/bewaking/bewaking';
import { beloften } from '../../dossier/beloften/beloften';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import { dossierReader } from '../../dossier/dossier';
import { mensen } from '../../dossier/mensen/mensen';
import { verzamelopdrachten } from '../../dossier/verzamelopdrachten/verzamelopdrachten';
import { weergaven } from '../../dossier/weergaven/weergaven';
import { legVast } from '../../dossier/write';
import type { Gebruiker } from '../../domain/gebruiker';
import { naarEpoch, type Moment } from '../../domain/tijd';
import { proefdossier } from '../dossier/dossier-proef';
import { Verhaal } from '../dossier/verhaal';
import { standaard } from '../domain/hulp';
import { voorbeeld, SOORTEN } from '../domain/gebeurtenisvoorbeelden';
import { NOORD } from './iedereen';
import { fakeApp } from './nagemaakt';
import { aanCasus } from '../../dossier/keten/aanknoping';
import { gebeurtenisregels } from '../../dossier/keten/gebeurtenisregels';
import { staand } from '../../dossier/parts';

/** When everybody looks. */
export const NU: Moment = '2027-01-20T10:00:00.000Z';

/** A school system of a child at home, and everybody who can be asked to look. */
export interface Zichtwereld {
  /** A child whose case came back from the OM, with a table and an offer of care: everybody with a right reaches it. */
  readonly terug: Verhaal;
  /** A child whose case lies with the OM, its decision overdue. */
  readonly bijOm: Verhaal;
  /** What an address answers somebody. */
  vraag(wie: Gebruiker | null, pad: string): Promise<{ status: number; body: never; text: string }>;
  stop(): Promise<void>;
}

const KIND = {
  convenant: { ...standaard, regio: NOORD },
  school: '12AB00',
  geboortedatum: '2018-03-02',
  naam: 'Kind Terug',
};

function naarOm(naam: string): Verhaal {
  const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', { ...KIND, leerling: naam, naam });
  const doe = verhaal.doe.bind(verhaal);
  verhaal.tot('2026-11-30T08:00:00.000Z');
  doe('2026-11-30T09:00:00.000Z', 'reikVerzoekUit', 'casusregisseur', { op: '2026-11-30', wijze: 'brief' });
  verhaal.tot('2026-12-08T08:00:00.000Z');
  doe('2026-12-09T08:00:00.000Z', 'kiesMasRoute', 'leerplichtambtenaar', {
    route: 'halt',
    toelichting: 'geheim-mas',
  });
  doe('2026-12-09T09:00:00.000Z', 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'strafrecht' });
  return verhaal;
}

function vanOm(): Verhaal {
  const verhaal = naarOm('Kind Terug');
  const doe = verhaal.doe.bind(verhaal);
  doe('2026-12-14T08:00:00.000Z', 'legOmBesluitVast', 'leerplichtambtenaar', {
    besluit: 'vervolging',
    zitting: 'kanton',
  });
  doe('2027-01-10T08:00:00.000Z', 'legOmUitkomstVast', 'leerplichtambtenaar', {
    soort: 'veroordeling',
    uitkomst: 'geheim-uitkomst',
  });
  doe('2027-01-11T08:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
    van: 'ouder',
    besluit: 'gegeven',
  });
  doe('2027-01-11T09:00:00.000Z', 'planDoorbraaktafel', 'casusregisseur', { op: '2027-01-25T09:00:00.000Z' });
  for (const [aanbod, soort] of [
    ['z', 'zorg'],
    ['o', 'onderwijs'],
  ])
    doe('2027-01-12T08:00:00.000Z', 'doeAanbod', 'casusregisseur', {
      ...{ aanbod, soort, aanbieder: soort === 'zorg' ? 'geheim-kliniek' : 'De Klimop' },
      ...{ startdatum: '2027-02-01', wachtlijst: false },
      ...(soort === 'zorg' ? { overbrugging: 'geheim-overbrugging' } : {}),
    });
  doe('2027-01-13T08:00:00.000Z', 'beantwoordAanbod', 'casusregisseur', { aanbod: 'z', besluit: 'aanvaard' });
  doe('2027-01-14T08:00:00.000Z', 'draagOver', 'casusregisseur', {
    ...{ gemeente: '0014', school: '12AB01', per: '2027-03-01', aanleiding: 'detentie' },
  });
  verhaal.tot(NU);
  return verhaal;
}

/** Real cases in a real dossier behind the API and the pages, at the moment of `NU`. */
export async function zichtwereld(): Promise<Zichtwereld> {
  const proef = await proefdossier();
  const [terug, bijOm] = [vanOm(), naarOm('Kind Om')];
  for (const { partijen } of [terug, bijOm])
    for (const partij of partijen) if (partij.gebeurtenissen.length > 0) await legVast(proef.db, partij);
  await schrijfVoorbeelden(proef.db, terug);
  let vrager: Gebruiker | null = null;
  const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
  const { app, fouten } = fakeApp({
    ...{ dossier: dossierReader(proef.db), mensen: mensen(proef.db, convenanten), convenanten },
    betrokkenen: betrokkenen(proef.db),
    beloften: beloften(proef.db),
    bewaking: bewaking(proef.db),
    weergaven: weergaven(proef.db),
    verzamelopdrachten: verzamelopdrachten(proef.db),
    klok: createKlok(naarEpoch(NU) - Date.now()),
    identify: () => Promise.resolve(vrager),
  });
  return {
    ...{ terug, bijOm },
    vraag: async (wie, pad) => {
      vrager = wie;
      const { status, body, text } = await request(app).get(pad);
      if (status >= 500) throw new Error(`${pad}: ${String(fouten.at(-1))}`);
      return { status, body: body as never, text };
    },
    stop: () => proef.sluit(),
  };
}

/** Puts an event of every kind behind the case, by the school and by the casusregisseur, as the writer would. */
async function schrijfVoorbeelden(
  db: Parameters<typeof legVast>[0],
  { casusnummer, casus }: Verhaal,
): Promise<void> {
  const rijen = SOORTEN.flatMap((soort) =>
    (['school', 'casusregisseur'] as const).map((door) => voorbeeld(soort, door)),
  );
  const stand = await staand(db, casusnummer).executeTakeFirstOrThrow();
  const { regels } = gebeurtenisregels(
    casusnummer,
    rijen.map((gebeurtenis, i) => ({
      ...{ id: `voorbeeld-${i}`, nummer: casus.volgnummer + 1 + i, gebeurtenis },
      ...{ werkelijkOp: gebeurtenis.op, herkomst: null },
    })),
    aanCasus(db, casusnummer, stand),
  );
  await db.insertInto('gebeurtenis').values(regels).execute();
}
