import type { Request } from 'express';
import { leesKenmerk } from '../../dossier/kenmerk';
import { isCasusnummer } from '../../dossier/paging';
import type { Inzagefilter } from '../../dossier/inzage';
import type { Naamregel } from '../../dossier/zoeken';
import { lees } from '../../domain/lezen';
import { datumSchema, middernacht, plusDagen, type Datum } from '../../domain/tijd';

export const INZAGEPAD = '/werkbak/inzage';
export const EXPORTPAD = `${INZAGEPAD}/inzage.csv`;
export const LOGBOEKPAD = `${INZAGEPAD}/logboek.ndjson`;

/** What the address asks; what cannot be read is said beside its field. */
export interface Vraag {
  /** Account of who looked. */
  readonly wie: string | undefined;
  /** A kenmerk or a case number. */
  readonly casus: string | undefined;
  /** Id under which the name of a child is kept, so that it stands in no address. */
  readonly kind: string | undefined;
  /** First and last day, in Europe/Amsterdam. */
  readonly van: Datum | undefined;
  readonly tot: Datum | undefined;
}

/** Errors by the field they stand beside. */
export type Fouten = Partial<Record<keyof Vraag, string>>;

/** Nothing in particular. */
export const ALLES: Vraag = {
  ...{ wie: undefined, casus: undefined, kind: undefined, van: undefined, tot: undefined },
};

/** A value of the address, without spaces around it; undefined when it says nothing. */
export function uitAdres(req: Request, naam: string): string | undefined {
  const { [naam]: waarde } = req.query;
  return typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : undefined;
}

/** What an address asks. */
export function leesVraag(req: Request): Vraag {
  return {
    wie: uitAdres(req, 'wie')?.slice(0, 200),
    casus: uitAdres(req, 'casus')?.toLowerCase(),
    kind: uitAdres(req, 'kind'),
    van: uitAdres(req, 'van'),
    tot: uitAdres(req, 'tot'),
  };
}

/** True of what names a case by itself; anything else that is typed there is the name of a child. */
export function noemtCasus(tekst: string): boolean {
  return leesKenmerk(tekst) !== null || isCasusnummer(tekst.toLowerCase());
}

/** What of it cannot be asked. */
export function foutenIn({ casus, van, tot }: Vraag): Fouten {
  const isDatum = (waarde: string | undefined): boolean =>
    waarde === undefined || lees<Datum>(datumSchema, waarde).geldig;
  return {
    ...(casus === undefined || noemtCasus(casus)
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

/** The same as the dossier asks it; `gezocht` are the cases of the child that is sought by name. */
export function alsFilter(
  { wie, casus, van, tot }: Vraag,
  gezocht: readonly Naamregel[] | undefined,
): Inzagefilter {
  return {
    wie,
    casus,
    casussen: gezocht?.map(({ casusnummer }) => casusnummer),
    van: van === undefined ? undefined : middernacht(van),
    tot: tot === undefined ? undefined : middernacht(plusDagen(tot, 1)),
  };
}

/** Where it is asked. */
export function adresVan(vraag: Vraag, na: string | null, pad = INZAGEPAD): string {
  const gevuld = Object.entries({ ...vraag, na: na ?? undefined }).flatMap(([naam, waarde]) =>
    waarde === undefined ? [] : [[naam, waarde]],
  );
  return gevuld.length === 0 ? pad : `${pad}?${new URLSearchParams(gevuld).toString()}`;
}
