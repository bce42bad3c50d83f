import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { VERTALINGEN, type Vertaaltaal } from '../../taal/gezinspagina/talen';
import {
  inNederlands,
  sleutelVanVeldwoord,
  type Aanspreking,
  type Zinsleutel,
} from '../../taal/gezinspagina/zinnen';
import type { Vertaler } from '../onderdelen/bijtaal';

/** Who reads the page: how they are spoken to, and in which language beside Dutch. */
export interface Lezend {
  readonly aan: Aanspreking;
  /** Null: Dutch alone. */
  readonly taal: Vertaaltaal | null;
}

/** Somebody of whom nothing is known yet. */
export const ONBEKENDE: Lezend = { aan: 'u', taal: null };
export const Lezer = createContext<Lezend>(ONBEKENDE);

/** A main sentence in Dutch, and below it in the language of whoever reads. */
export function Zin({ sleutel }: { readonly sleutel: Zinsleutel }) {
  const { aan, taal } = useContext(Lezer);
  const nederlands = inNederlands(sleutel, aan);
  if (taal === null) return <>{nederlands}</>;
  return (
    <>
      {nederlands} <Vertaald sleutels={[sleutel]} taal={taal} />
    </>
  );
}

function Vertaald({
  sleutels,
  taal,
}: {
  readonly sleutels: readonly Zinsleutel[];
  readonly taal: Vertaaltaal;
}) {
  const { richting, zinnen } = VERTALINGEN[taal];
  return (
    <span class="gezin__vertaling" lang={taal} dir={richting}>
      {sleutels.map((sleutel) => zinnen[sleutel]).join(' ')}
    </span>
  );
}

/** What stands with the words of the fields of a form for whoever reads: the same in their language. */
export function bijtaal({ taal }: Lezend): Vertaler {
  return (...teksten) => {
    const sleutels = teksten.flatMap((tekst) => sleutelVanVeldwoord(tekst) ?? []);
    return sleutels.length === 0 || taal === null ? null : <Vertaald sleutels={sleutels} taal={taal} />;
  };
}
