import { randomUUID } from 'node:crypto';
import { gezinstoken } from '../../../client/gezinslink';
import { vanEpoch } from '../../../domain/tijd';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import type { Database } from '../../../dossier/database';
import { zorgVoorLink } from '../../../dossier/gezin/links';
import { readKeys } from '../../../temporal/codec';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { dag } from '../../server/nagemaakt';
import { Ingelogde } from '../invullen';

/** The birth date of the children of these tests, as the form asks it. */
export const JARIG = { 'geboortedatum.dag': '2', 'geboortedatum.maand': '3', 'geboortedatum.jaar': '2014' };

/** Somebody around a child, put there by whoever leads; their id. */
export async function zetGezinslid(
  db: Database,
  casusnummer: string,
  anders: Partial<typeof OUDER> = {},
): Promise<string> {
  const id = randomUUID();
  const uitslag = await betrokkenen(db).voegToe(
    { ...OUDER, van: dag(-3), ...anders, casusnummer, id },
    { door: 'noor', op: vanEpoch(Date.now()) },
  );
  expect(uitslag.soort).toBe('gedaan');
  return id;
}

/** Path of the page of somebody of the family. */
export async function paginaVan(db: Database, key: string, casusnummer: string, id: string): Promise<string> {
  const link = await zorgVoorLink(db, casusnummer, id);
  const token = link === null ? null : gezinstoken(link, readKeys(key));
  if (token === null) throw new Error('no page of their own');
  return `/gezin/${token}`;
}

/** A phone in which the birth date was given for a page. */
export async function telefoonVoor(url: string, pad: string): Promise<Ingelogde> {
  const telefoon = Ingelogde.vreemd(url);
  const { status } = await telefoon.verstuur(pad, JARIG);
  expect(status).toBe(303);
  return telefoon;
}
