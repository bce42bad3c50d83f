import { ontsleutel } from '../geheim/versleuteling';
import { gezouten } from '../geheim/inhoud';
import type { Kindsleutel } from '../geheim/kindsleutel';
import type { Bevinding } from './bevinding';
import { BEGIN, schakel, type Ketenrij } from './schakel';

/** An event as its row stands. */
export interface Rij extends Ketenrij {
  readonly geheim: Buffer | null;
  readonly hash: Buffer;
}

/** What the row of a case says of its chain. */
export interface Kop {
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** Number of the last event. */
  readonly volgnummer: number;
  readonly laatsteHash: Buffer;
  /** Null: destroyed; what was encrypted is then checked no further than the chain. */
  readonly sleutel: Kindsleutel | null;
}

type Fout = Pick<Bevinding, 'nummer' | 'soort' | 'wat'>;

/** Follows the events of one case in order, and stops at the first that is not as it was written. */
export class Ketting {
  private nummer = 0;
  private hash: Buffer = BEGIN;
  private fout: Fout | null = null;
  /** The row that did not fit, and what it should have hung on, until the next one tells what happened. */
  private verdacht: { readonly rij: Rij; readonly vorige: Buffer } | null = null;

  constructor(private readonly kop: Kop) {}

  /** The next row, by its number. */
  neem(rij: Rij): void {
    if (this.verdacht !== null) this.duid(this.verdacht.rij, rij);
    if (this.fout !== null) return;
    const verwacht = this.nummer + 1;
    if (rij.nummer > verwacht) {
      const tot = rij.nummer - 1 === verwacht ? 'it is' : `it and all up to event ${rij.nummer - 1} are`;
      this.fout = { nummer: verwacht, soort: 'verwijderd', wat: `${tot} not there` };
      return;
    }
    if (rij.nummer > this.kop.volgnummer && this.hash.equals(this.kop.laatsteHash)) {
      this.fout = {
        nummer: rij.nummer,
        soort: 'tussengevoegd',
        wat: 'it comes after the last event that the case knows',
      };
      return;
    }
    if (!schakel(this.hash, rij).equals(rij.hash)) {
      this.verdacht = { rij, vorige: this.hash };
      return;
    }
    const inhoud = this.inhoudsfout(rij);
    if (inhoud !== null) {
      this.fout = { nummer: rij.nummer, soort: 'gewijzigd', wat: inhoud };
      return;
    }
    this.nummer = rij.nummer;
    this.hash = rij.hash;
  }

  /** What is wrong first, after the last row; null: the chain is whole. */
  einde(): Bevinding | null {
    if (this.verdacht !== null) this.duid(this.verdacht.rij, null);
    const fout = this.fout ?? this.kopfout();
    const { casusnummer, kenmerk } = this.kop;
    return fout === null ? null : { casusnummer, kenmerk, ...fout };
  }

  /** A row that did not fit was put between when the next one hangs on what stands before it. */
  private duid(rij: Rij, volgende: Rij | null): void {
    const vorige = this.verdacht?.vorige ?? BEGIN;
    this.verdacht = null;
    const past =
      volgende !== null &&
      [volgende.nummer, volgende.nummer - 1].some((nummer) =>
        schakel(vorige, { ...volgende, nummer }).equals(volgende.hash),
      );
    const verwisseld = past && schakel(volgende.hash, { ...rij, nummer: volgende.nummer }).equals(rij.hash);
    if (verwisseld) {
      this.fout = { nummer: rij.nummer, soort: 'gewijzigd', wat: 'it and the event after it changed places' };
      return;
    }
    this.fout = past
      ? { nummer: rij.nummer, soort: 'tussengevoegd', wat: 'the event after it hangs on the one before it' }
      : { nummer: rij.nummer, soort: 'gewijzigd', wat: 'its hash is not that of its row and the row before' };
  }

  /** What is encrypted must be what the chain has of it, as long as there is a key to see that with. */
  private inhoudsfout({ geheim, gegevensHash }: Rij): string | null {
    const { sleutel } = this.kop;
    if ((geheim === null) !== (gegevensHash === null))
      return 'its encrypted part is missing, or should not be there';
    if (geheim === null || gegevensHash === null || sleutel === null) return null;
    try {
      const tekst = ontsleutel(sleutel.versleuteling, 'gebeurtenis', geheim).toString('utf8');
      return gezouten(sleutel, tekst).equals(gegevensHash) ? null : 'its encrypted part is that of another';
    } catch {
      return 'its encrypted part cannot be decrypted';
    }
  }

  /** The row of the case must know the last event and its hash. */
  private kopfout(): Fout | null {
    const { volgnummer, laatsteHash } = this.kop;
    if (this.nummer < volgnummer) {
      const meer = volgnummer - this.nummer > 1 ? `, and all up to event ${volgnummer}` : '';
      return {
        nummer: this.nummer + 1,
        soort: 'verwijderd',
        wat: `the case has ${volgnummer} events${meer}`,
      };
    }
    if (this.nummer > volgnummer)
      return {
        nummer: null,
        soort: 'gewijzigd',
        wat: `it says ${volgnummer} events, and there are ${this.nummer}`,
      };
    return laatsteHash.equals(this.hash)
      ? null
      : { nummer: null, soort: 'gewijzigd', wat: 'its last hash is not that of the last event' };
  }
}
