import { z } from 'zod';
import { teBeheren } from '../../domain/zicht/betrokkenen';
import type { Gebruiker } from '../../domain/gebruiker';
import { lees } from '../../domain/lezen';
import { plusDagen, type Datum } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { betrokkenegegevensSchema, type Betrokkenegegevens } from '../../dossier/betrokkenen/betrokkene';
import { BETROKKENENAAM, CONTACTWENS, taalkeuzen } from '../../taal/betrokkenen';
import { hoofdletter, metHoofdletter } from '../../taal/zin';
import { bijVelden, leesVelden } from '../formulier/lezen';
import { veldenUit, type Getypt, type Veld } from '../formulier/velden';

const { soort, naam, relatie, woontBij, voorkeur, email, telefoon, adres, taal, tolk, van, tot } =
  betrokkenegegevensSchema.shape;

/** People say the last day somebody is there, what is kept is the first day after it. */
const schema = z.strictObject({
  soort,
  naam,
  relatie,
  woontBij,
  telefoon,
  email,
  adres,
  voorkeur,
  taal,
  tolk,
  van,
  tm: tot,
});

const GEEN_EMAIL = 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl, of laat het leeg.';

const BRIEVEN = 'Brieven voor de ouders gaan naar ouders met gezag en naar de voogd.';
const VAN_DE_ZORG = 'Een zorgverlener en een jeugdbeschermer ziet de school niet, iemand anders wel.';

/** The fields of somebody around a child: only the kinds that whoever fills it in manages. */
export function betrokkenevelden({ rol }: Gebruiker, nu?: Pick<Betrokkenegegevens, 'taal'>): Veld[] {
  return veldenUit(schema, {
    soort: {
      label: 'Wie is dit voor het kind?',
      leeg: 'Kies wie dit is',
      ontbreekt: 'Kies wie dit is voor het kind.',
      uitleg: teBeheren(rol).includes('zorgverlener') ? `${BRIEVEN} ${VAN_DE_ZORG}` : BRIEVEN,
      keuzen: teBeheren(rol).map((waarde) => ({ waarde, label: hoofdletter(BETROKKENENAAM[waarde]) })),
    },
    naam: { label: 'Naam', ontbreekt: 'Vul de naam in.' },
    relatie: { label: 'Omschrijving', uitleg: 'Zoals moeder, oom, wijkcoach of mentor.' },
    woontBij: { label: 'Woont het kind bij deze persoon?' },
    telefoon: { label: 'Telefoonnummer', breedte: 'middel', onderwerp: 'Dit nummer' },
    email: { label: 'E-mailadres', onjuist: GEEN_EMAIL },
    adres: {
      label: 'Postadres',
      uitleg: 'Straat en nummer, en daaronder postcode en plaats.',
      onderwerp: 'Dit adres',
    },
    voorkeur: {
      label: 'Hoe wil deze persoon bericht krijgen?',
      leeg: 'Nog niet gevraagd',
      keuzen: metHoofdletter(CONTACTWENS),
    },
    taal: {
      label: 'Welke taal spreekt deze persoon thuis?',
      leeg: 'Niet bekend',
      keuzen: taalkeuzen(nu?.taal),
    },
    tolk: { label: 'Is er bij een gesprek een tolk nodig?' },
    van: { label: 'Eerste dag', uitleg: 'Sinds wanneer hoort deze persoon bij dit kind?' },
    tm: { label: 'Laatste dag', uitleg: 'Alleen als deze persoon er niet meer bij is of straks weggaat.' },
  });
}

/** The fields filled in with somebody as they stand. */
export function invulling(wie: Betrokkenegegevens): Getypt {
  const { tot, ...rest } = wie;
  const velden = { ...rest, tm: tot === null ? null : plusDagen(tot, -1) };
  return Object.fromEntries(
    Object.keys(schema.shape).map((veld) => [veld, alsGetypt(Reflect.get(velden, veld) ?? '')]),
  );
}

function alsGetypt(waarde: unknown): string {
  return typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde);
}

/** Reads the form; null with everything that is wrong, each beside its field. */
export function leesBetrokkene(
  getypt: Getypt,
  velden: readonly Veld[],
): { readonly gegevens: Betrokkenegegevens | null; readonly fouten: readonly Veldfout[] } {
  const gelezen = leesVelden(velden, getypt);
  const { tm, ...rest } = gelezen.gegevens;
  const eigen = [...gelezen.fouten, ...omgekeerd(rest['van'], tm)];
  const gekeurd = lees<Betrokkenegegevens>(betrokkenegegevensSchema, { ...rest, tot: dagErna(tm) });
  const naast = gekeurd.geldig ? [] : naastVelden(gekeurd.fouten, velden);
  const fouten = [...eigen, ...naast.filter(({ veld }) => !eigen.some((fout) => fout.veld === veld))];
  const plaats = ({ veld }: Veldfout) => velden.findIndex((een) => een.naam === veld);
  fouten.sort((a, b) => plaats(a) - plaats(b));
  return { gegevens: gekeurd.geldig && fouten.length === 0 ? gekeurd.waarde : null, fouten };
}

/** What is found wrong beside the field it was typed in; what belongs to none stands at the name. */
export function naastVelden(fouten: readonly Veldfout[], velden: readonly Veld[]): Veldfout[] {
  const foutveld = (veld: string) => (veld === 'tot' ? 'tm' : veld);
  const { bijVeld, los } = bijVelden({ foutveld }, velden, fouten, {});
  return [...bijVeld, ...los.map((melding) => ({ veld: 'naam', melding }))];
}

/** The first day after a last day; what is no date goes on as it was typed, to be refused. */
function dagErna(tm: unknown): unknown {
  if (tm === undefined) return null;
  return isDatum(tm) ? plusDagen(tm, 1) : tm;
}

function omgekeerd(eerste: unknown, tm: unknown): Veldfout[] {
  if (!isDatum(eerste) || !isDatum(tm) || tm >= eerste) return [];
  return [{ veld: 'tm', melding: 'De laatste dag ligt voor de eerste dag.' }];
}

function isDatum(tekst: unknown): tekst is Datum {
  return van.safeParse(tekst).success;
}
