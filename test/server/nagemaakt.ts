import type { Express } from 'express';
import type { ApiDependencies } from '../../api/dependencies';
import { createApp } from '../../server/app';
import { NIETS_INTERN } from '../../dossier/abonnementen/adres';
import { createKlok } from '../../client/klok';
import { loadConvenanten } from '../../convenanten/load';
import { Attempts } from '../../toegang/attempts';
import { datumVan, plusDagen, vanEpoch } from '../../domain/tijd';

/** A world behind the API in which everything that is touched is counted, and nothing answers. */
export function fakeApp(anders: Partial<ApiDependencies> = {}): {
  app: Express;
  aangeraakt: string[];
  fouten: unknown[];
} {
  const aangeraakt: string[] = [];
  const fouten: unknown[] = [];
  const leeg = (naam: string) =>
    new Proxy(
      {},
      {
        get: (_doel, wat) => () => {
          aangeraakt.push(`${naam}.${String(wat)}`);
          // Computed, not asked of anything.
          if (wat === 'workflowVanKind') return 'casus-van-een-kind';
          return Promise.reject(new Error(`${naam}.${String(wat)} should not be asked`));
        },
      },
    ) as never;
  const app = createApp({
    casussen: leeg('casussen'),
    dossier: leeg('dossier'),
    mensen: leeg('mensen'),
    rolverzoeken: leeg('rolverzoeken'),
    aandacht: leeg('aandacht'),
    betrokkenen: leeg('betrokkenen'),
    beloften: leeg('beloften'),
    bewaking: leeg('bewaking'),
    installatie: leeg('installatie'),
    gezin: leeg('gezin'),
    gezinsbrowsers: leeg('gezinsbrowsers'),
    concepten: leeg('concepten'),
    post: leeg('post'),
    brieven: leeg('brieven'),
    kanalen: leeg('kanalen'),
    registraties: leeg('registraties'),
    documenten: leeg('documenten'),
    stukken: leeg('stukken'),
    agendas: leeg('agendas'),
    weergaven: leeg('weergaven'),
    verzamelopdrachten: leeg('verzamelopdrachten'),
    verzuim: leeg('verzuim'),
    registermeldingen: leeg('registermeldingen'),
    vernietigingen: leeg('vernietigingen'),
    rechtenverzoeken: leeg('rechtenverzoeken'),
    vernietig: () => Promise.reject(new Error('nothing should be destroyed')),
    stukmaker: leeg('stukmaker'),
    corvberichten: leeg('corvberichten'),
    convenanten: loadConvenanten(),
    sjablonen: () => new Map(),
    sjabloongebreken: new Map(),
    klok: createKlok(),
    simulator: leeg('simulator'),
    codec: leeg('codec'),
    health: { temporal: () => Promise.resolve(), dossier: () => Promise.resolve() },
    verzoeksleutels: leeg('verzoeksleutels'),
    stroom: leeg('stroom'),
    abonnementen: leeg('abonnementen'),
    verzendingen: leeg('verzendingen'),
    bron: { oin: () => null, adres: '' },
    magIntern: NIETS_INTERN,
    pogingen: new Attempts(0),
    limits: { perMinute: 0, proxies: 0 },
    loopbackOnly: true,
    reportError: (fout) => fouten.push(fout),
    ...anders,
  });
  return { app, aangeraakt, fouten };
}

/** A calendar date some days from today. */
export function dag(overDagen: number): string {
  return plusDagen(datumVan(vanEpoch(Date.now())), overDagen);
}

/** A report that is right; every child a new one unless named. */
let volgende = 0;
export function goedeMelding(anders: Record<string, unknown> = {}): Record<string, unknown> {
  volgende += 1;
  return {
    leerling: `kind-${process.pid}-${Date.now()}-${volgende}`,
    eersteVerzuimdag: dag(-3),
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po',
    gemeente: '0014',
    school: '12AB00',
    ...anders,
  };
}
