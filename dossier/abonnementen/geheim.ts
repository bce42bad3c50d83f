import { randomBytes } from 'node:crypto';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { jsonMetRing, jsonUitRing } from '../geheim/ring';
import { herverpakKolom } from '../geheim/ringkolom';
import type { Sleutelbos } from '../geheim/sleutelbos';

const DOEL = 'abonnement';
/** How a secret begins, by Standard Webhooks. */
const VOORAF = 'whsec_';
const BYTES = 32;

/** A secret with which deliveries are signed; null: until there is another. */
export interface Ondertekensleutel {
  readonly geheim: string;
  readonly tot: Moment | null;
}

/** What of a subscription is kept encrypted. */
export interface Abonnementgeheim {
  /** The owner, with the reach they had when they last changed it. */
  readonly wie: Gebruiker;
  /** Whom to mail when nothing arrives any more. */
  readonly contact: string;
  /** The newest first. */
  readonly sleutels: readonly Ondertekensleutel[];
}

/** A fresh secret. */
export function nieuwGeheim(): string {
  return VOORAF + randomBytes(BYTES).toString('base64');
}

/** The bytes of a secret, with which is signed. */
export function sleutelbytes(geheim: string): Buffer {
  return Buffer.from(geheim.slice(VOORAF.length), 'base64');
}

/** That, encrypted with the key of the installation: it is of no child. */
export function sluitAbonnement(bos: Sleutelbos, inhoud: Abonnementgeheim): Buffer {
  return jsonMetRing(bos, DOEL, inhoud);
}

/** That, out of its row. */
export function openAbonnement(bos: Sleutelbos, geheim: Buffer): Abonnementgeheim {
  return jsonUitRing(bos, DOEL, geheim);
}

/** Encrypts them with the active key of the installation; gives how many. */
export function herverpakAbonnementen(db: Database): Promise<number> {
  return herverpakKolom(db, { tabel: 'abonnement', kolom: 'geheim', doel: DOEL });
}
