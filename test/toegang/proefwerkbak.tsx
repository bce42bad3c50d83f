import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { conceptStore } from '../../dossier/concept/concept';
import { openDatabase } from '../../dossier/database';
import { aanmelders } from '../../dossier/mensen/aanmelding';
import { endedSessions } from '../../dossier/sessies/ended';
import { Attempts } from '../../toegang/attempts';
import { conceptVan } from '../../toegang/bewaard';
import type { Oidc } from '../../toegang/settings';
import { createToegang } from '../../toegang/toegang';
import { uploadOf } from '../../toegang/upload';
import { foutpaginas } from '../../werkbak/onderdelen/foutpagina';
import { BewaardBericht, Formulier } from '../../werkbak/onderdelen/formulier';
import { plaatsPaginas, toon, velden, type Pagina } from '../../werkbak/onderdelen/pagina';
import { aanmeldpaginas } from '../../werkbak/aanmelden/pagina';
import { readKeys } from '../../temporal/codec';
import { proefdossier } from '../dossier/dossier-proef';
import { Browser, type Bladzij } from './browser';
import { PROEFSLEUTELS } from '../histories/key';

/** Sign-in and one page with a form, on a real database, with a clock that a test moves. */
export interface Proefwerkbak {
  readonly url: string;
  /** What the form was sent with, each time it was taken. */
  readonly ontvangen: Record<string, string>[];
  /** Lets time pass for the sessions. */
  readonly verstrijk: (milliseconden: number) => void;
  /** Starts it again under other keys, the oldest last; sessions are only in the browser. */
  readonly restart: (keys: string) => void;
  /** Removes what is kept of sessions that would be over by now; gives how many. */
  readonly ruimSessies: () => Promise<number>;
  readonly zetDatabase: (url: string | null) => void;
  readonly key: string;
  readonly stop: () => Promise<void>;
}

export const PAD = '/werkbak/proef';
/** Of a form that brings a file. */
export const METBESTAND = '/werkbak/proef/bestand';

export async function createProefwerkbak(oidc: Oidc | null = null): Promise<Proefwerkbak> {
  const dossier = await proefdossier();
  const ontvangen: Record<string, string>[] = [];
  const key = randomBytes(32).toString('base64');
  const geopend = new Set<ReturnType<typeof openDatabase>>();
  let verschuiving = 0;
  let database = dossier.db;
  let keys = key;
  let app = create();

  function create() {
    const nu = () => Date.now() + verschuiving;
    const toegang = createToegang({
      oidc,
      keys: readKeys(keys),
      concepten: conceptStore(database, nu),
      sessies: endedSessions(database, nu),
      pogingen: new Attempts(0),
      mensen: aanmelders(database),
      regios: ['standaard'],
      reportError: (fout) => console.error(fout),
      nu,
    });
    const nieuw = express();
    plaatsPaginas(nieuw, [...aanmeldpaginas(toegang), ...proefpaginas(ontvangen)], toegang);
    nieuw.use(foutpaginas((fout) => console.error(fout)));
    return nieuw;
  }

  const server = createServer((req, res) => void app(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ontvangen,
    key,
    verstrijk: (milliseconden) => void (verschuiving += milliseconden),
    restart: (andere) => {
      keys = andere;
      app = create();
    },
    ruimSessies: () => endedSessions(dossier.db, () => Date.now() + verschuiving).cleanUp(),
    zetDatabase: (url) => {
      database = url === null ? dossier.db : openDatabase(url, { sleutels: PROEFSLEUTELS });
      if (url !== null) geopend.add(database);
      app = create();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([...geopend].map((db) => db.destroy()));
      await dossier.sluit();
    },
  };
}

function proefpaginas(ontvangen: Record<string, string>[]): Pagina[] {
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'casus',
      behandel: async (req, res) => {
        const bewaard = await conceptVan(req, res);
        toon(
          res,
          { titel: 'Proef' },
          <Formulier actie={PAD}>
            {bewaard !== null && <BewaardBericht />}
            <input name="toelichting" value={bewaard?.velden['toelichting'] ?? ''} />
            <input name="lijst" value={bewaard?.alles['lijst']?.join('+') ?? ''} />
          </Formulier>,
        );
      },
    },
    {
      methode: 'post',
      pad: PAD,
      recht: 'casus',
      behandel: (req, res) => {
        ontvangen.push(velden(req));
        res.redirect(303, '/werkbak/klaar');
      },
    },
    {
      methode: 'post',
      pad: METBESTAND,
      recht: 'casus',
      bestand: true,
      behandel: (req, res) => {
        const file = uploadOf(req)?.file ?? null;
        ontvangen.push({ ...velden(req), bestand: String(Buffer.isBuffer(file) ? file : null) });
        res.redirect(303, '/werkbak/klaar');
      },
    },
    {
      methode: 'get',
      pad: METBESTAND,
      recht: 'casus',
      behandel: async (req, res) => {
        const bewaard = await conceptVan(req, res);
        toon(
          res,
          { titel: 'Proef met bestand' },
          <Formulier actie={METBESTAND} enctype="multipart/form-data">
            <input name="toelichting" value={bewaard?.velden['toelichting'] ?? ''} />
          </Formulier>,
        );
      },
    },
    {
      methode: 'post',
      pad: '/werkbak/alleen-versturen',
      recht: 'casus',
      behandel: (_req, res) => void res.redirect(303, PAD),
    },
    {
      methode: 'get',
      pad: '/werkbak/klaar',
      recht: 'casus',
      behandel: (_req, res) => toon(res, { titel: 'Klaar' }, <h1>Klaar</h1>),
    },
    {
      methode: 'post',
      pad: '/werkbak/stuk',
      recht: 'casus',
      behandel: () => {
        throw new Error('broken on purpose');
      },
    },
  ];
}

/** Signs somebody in on the page with the example people. */
export async function alsProefmens(
  { url }: Pick<Proefwerkbak, 'url'>,
  rol: string,
  browser = new Browser(),
): Promise<Browser> {
  const keuze = await browser.vraag(`${url}/aanmelden`);
  await browser.vraag(
    `${url}/aanmelden`,
    { wie: `voorbeeld-standaard-${rol}`, terug: PAD },
    { origin: url, referer: keuze.adres.href },
  );
  return browser;
}

/** The number of the form that goes to a path. */
export function formulierNaar({ tekst }: Bladzij, pad: string): number {
  return [...tekst.matchAll(/<form([^>]*)>/g)].findIndex(([, kenmerken]) => kenmerken?.includes(`"${pad}"`));
}
