import { isGezinsrol } from '../../../domain/betrokkene';
import { metPaginaregels } from '../../../taal/gezinslink';
import { lezersOp, metGezinslinks } from '../gezinslinks';
import type { TeBezorgen } from '../kanaal';
import type { Geadresseerde } from './geadresseerden';
import type { Notifywegen } from './wegen';

/** A message with the way to the own page of the one of the family who gets it. */
interface MetPagina {
  readonly bericht: TeBezorgen;
  /** The address of their page, where the words of the message cannot hold it; null: there is none. */
  readonly gezinslink: string | null;
}

/**
 * How whoever of the family gets a message comes to their own page: an e-mail holds their link, a letter a code that is made
 * for it, and a text message gets the link of one; of several nobody can tell whose it is.
 */
export async function metEigenPagina(
  { gezinslinkVan, gezinscodeVan }: Pick<Notifywegen, 'gezinslinkVan' | 'gezinscodeVan'>,
  bericht: TeBezorgen,
  { weg, adres }: Pick<Geadresseerde, 'weg' | 'adres'>,
): Promise<MetPagina> {
  const { casusnummer, aan, tekst } = bericht;
  const zonder = { bericht, gezinslink: null };
  const { rol } = aan;
  if (!isGezinsrol(rol)) return zonder;
  switch (weg) {
    case 'e-mail': {
      const [heel = bericht] = await metGezinslinks([bericht], { weg, adres }, gezinslinkVan);
      return { bericht: heel, gezinslink: null };
    }
    case 'sms': {
      const [eerste, ...meer] = lezersOp(bericht, { weg: 'telefoon', adres });
      if (eerste === undefined || meer.length > 0 || gezinslinkVan === undefined) return zonder;
      return { bericht, gezinslink: await gezinslinkVan(casusnummer, eerste.id) };
    }
    case 'brief': {
      if (gezinscodeVan === undefined) return zonder;
      const codes: string[] = [];
      for (const { id, naam } of lezersOp(bericht, { weg, adres }))
        codes.push(...[await gezinscodeVan(casusnummer, id, rol, naam)].filter((een) => een !== null));
      return { bericht: { ...bericht, tekst: metPaginaregels(tekst, codes) }, gezinslink: null };
    }
  }
}
