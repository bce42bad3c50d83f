import type { Express } from 'express';
import type { Apiafhankelijkheden } from '../../api/dependencies';
import { maakApp } from '../../server/app';
import { maakKlok } from '../../client/klok';
import { laadConvenanten } from '../../convenanten/load';

/** A world behind the API in which everything that is touched is counted, and nothing answers. */
export function nagemaakteApp(anders: Partial<Apiafhankelijkheden> = {}): {
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
          return Promise.reject(new Error(`${naam}.${String(wat)} should not be asked`));
        },
      },
    ) as never;
  const app = maakApp({
    casussen: leeg('casussen'),
    dossier: leeg('dossier'),
    mensen: leeg('mensen'),
    aandacht: leeg('aandacht'),
    convenanten: laadConvenanten(),
    klok: maakKlok(),
    simulator: leeg('simulator'),
    codec: leeg('codec'),
    gezondheid: { temporal: () => Promise.resolve(), dossier: () => Promise.resolve() },
    alleenLoopback: true,
    meldFout: (fout) => fouten.push(fout),
    ...anders,
  });
  return { app, aangeraakt, fouten };
}

/** A calendar date some days from today. */
export function dag(overDagen: number): string {
  return new Date(Date.now() + overDagen * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Amsterdam',
  });
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
