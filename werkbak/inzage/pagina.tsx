import type { Request, Response } from 'express';
import { z } from 'zod';
import { leesKenmerk } from '../../dossier/kenmerk';
import { isCasusnummer } from '../../dossier/paging';
import type { Inzagefilter, Inzageregel } from '../../dossier/inzage';
import { lees } from '../../domain/lezen';
import { datumSchema, middernacht, plusDagen, type Datum, type Moment } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { readPage, fetchPage } from '../../toegang/paging';
import { eisRecht } from '../../toegang/wie';
import { Bladeren } from '../onderdelen/bladeren';
import { Leeg } from '../onderdelen/melding';
import { Datumveld, Tekstveld } from '../onderdelen/veld';
import { toon, type Pagina } from '../onderdelen/pagina';
import { handelingInWoorden, WAARMEE_WOORD } from '../../taal/inzage';
import { rolnaam } from '../../taal/rollen';
import { tijdstip } from '../../taal/tijd';

const PAD = '/werkbak/inzage';
const AANTAL = 100;
/** A list names no more case numbers than this; how many there were stands before them. */
const MEEST = 5;
const SLEUTEL = z.tuple([z.string(), z.string()]);

/** What the address asks; what cannot be read is said beside its field. */
interface Vraag {
  readonly wie: string | undefined;
  /** A kenmerk or a case number. */
  readonly casus: string | undefined;
  /** First and last day, in Europe/Amsterdam. */
  readonly van: Datum | undefined;
  readonly tot: Datum | undefined;
}

/** Who looked at which case, for the privacy officer; it names whoever looked, and never a child. */
export function inzagepaginas(met: Dependencies): Pagina[] {
  return [{ methode: 'get', pad: PAD, recht: 'inzage', behandel: (req, res) => toonInzage(met, req, res) }];
}

async function toonInzage({ dossier, klok }: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio } = eisRecht(res, 'inzage');
  const vraag = leesVraag(req);
  const fouten = foutenIn(vraag);
  const bladzij = readPage({ na: tekst(req, 'na') }, SLEUTEL);
  const gelezen =
    Object.keys(fouten).length > 0
      ? { rows: [], volgende: null }
      : await fetchPage(
          { ...bladzij, aantal: AANTAL },
          (welke) => dossier.leesInzage(regio, alsFilter(vraag), welke),
          ({ op, id }): [string, string] => [op, id],
        );
  const nu = klok.nu();
  toon(
    res,
    { titel: 'Inzage', plek: PAD },
    <>
      <h1>Inzage</h1>
      <p>
        Hier ziet u wie gegevens van kinderen heeft bekeken. Namen van kinderen staan hier niet. De laatste
        inzage staat bovenaan.
      </p>
      <Zoekvelden vraag={vraag} fouten={fouten} />
      {gelezen.rows.length === 0 ? (
        <Leeg kop="Geen inzage gevonden">
          <p>Niemand heeft in deze tijd gekeken, of niet naar deze casus. Kies een langere tijd.</p>
        </Leeg>
      ) : (
        <Tabel regels={gelezen.rows} nu={nu} />
      )}
      <Bladeren
        begin={bladzij.na === null ? null : adresVan(vraag, null)}
        volgende={gelezen.volgende === null ? null : adresVan(vraag, gelezen.volgende)}
      />
    </>,
  );
}

function Zoekvelden({ vraag, fouten }: { readonly vraag: Vraag; readonly fouten: Fouten }) {
  return (
    <form class="vlak inzagezoek" method="get" action={PAD} aria-label="Zoeken in de inzage">
      <Tekstveld
        naam="wie"
        label="Wie keek"
        uitleg="Zoals in de tabel tussen haakjes."
        waarde={vraag.wie}
        lengte={200}
        breedte="middel"
        optioneel
      />
      <Tekstveld
        naam="casus"
        label="Kenmerk"
        uitleg="Van een casus, zoals 2026-00417."
        waarde={vraag.casus}
        fout={fouten.casus}
        lengte={36}
        breedte="middel"
        optioneel
      />
      <Datumveld naam="van" label="Vanaf" waarde={vraag.van} fout={fouten.van} optioneel />
      <Datumveld naam="tot" label="Tot en met" waarde={vraag.tot} fout={fouten.tot} optioneel />
      <button class="nl-button nl-button--primary" type="submit">
        Zoek
      </button>
    </form>
  );
}

function Tabel({ regels, nu }: { readonly regels: readonly Inzageregel[]; readonly nu: Moment }) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">Wie keek, wanneer en naar welke casus</caption>
      <thead>
        <tr>
          <th scope="col">Wanneer</th>
          <th scope="col">Wie</th>
          <th scope="col">Wat</th>
          <th scope="col">Casussen</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.id}>
            <td data-kop="Wanneer">{tijdstip(regel.op, nu)}</td>
            <td data-kop="Wie">
              {regel.naam} ({regel.wie})<span class="lijst__bij">{rolnaam(regel.rol)}</span>
            </td>
            <td data-kop="Wat">
              {handelingInWoorden(regel.handeling)}
              <span class="lijst__bij">{WAARMEE_WOORD[regel.waarmee]}</span>
            </td>
            <td data-kop="Casussen">
              <Casussen {...regel} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Casussen({ casussen, kenmerken, aantal }: Pick<Inzageregel, 'casussen' | 'kenmerken' | 'aantal'>) {
  if (aantal === 0) return <>Niets gevonden</>;
  const eerste = casussen.slice(0, MEEST).map((casusnummer, i) => kenmerken[i] ?? casusnummer);
  return (
    <>
      {aantal > 1 && `${aantal} casussen`}
      {eerste.map((nummer) => (
        <span key={nummer} class="lijst__bij">
          <a href={adresVan({ wie: undefined, casus: nummer, van: undefined, tot: undefined }, null)}>
            {nummer}
          </a>
        </span>
      ))}
      {aantal > MEEST && <span class="lijst__bij">en nog {aantal - MEEST}</span>}
    </>
  );
}

type Fouten = Partial<Record<keyof Vraag, string>>;

function tekst(req: Request, naam: string): string | undefined {
  const waarde = req.query[naam];
  return typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : undefined;
}

function leesVraag(req: Request): Vraag {
  return {
    wie: tekst(req, 'wie')?.slice(0, 200),
    casus: tekst(req, 'casus')?.toLowerCase(),
    van: tekst(req, 'van'),
    tot: tekst(req, 'tot'),
  };
}

function foutenIn({ casus, van, tot }: Vraag): Fouten {
  const isDatum = (waarde: string | undefined): boolean =>
    waarde === undefined || lees<Datum>(datumSchema, waarde).geldig;
  return {
    ...(casus === undefined || leesKenmerk(casus) !== null || isCasusnummer(casus)
      ? {}
      : { casus: 'Vul het hele kenmerk in, of laat dit veld leeg.' }),
    ...(isDatum(van) ? {} : { van: 'Vul een bestaande datum in.' }),
    ...(isDatum(tot)
      ? van !== undefined && tot !== undefined && tot < van
        ? { tot: 'Deze dag ligt voor de eerste dag.' }
        : {}
      : { tot: 'Vul een bestaande datum in.' }),
  };
}

function alsFilter({ wie, casus, van, tot }: Vraag): Inzagefilter {
  return {
    wie,
    casus,
    van: van === undefined ? undefined : middernacht(van),
    tot: tot === undefined ? undefined : middernacht(plusDagen(tot, 1)),
  };
}

function adresVan({ wie, casus, van, tot }: Vraag, na: string | null): string {
  const delen = Object.entries({ wie, casus, van, tot, na: na ?? undefined });
  const gevuld = delen.flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]]));
  return gevuld.length === 0 ? PAD : `${PAD}?${new URLSearchParams(gevuld).toString()}`;
}
