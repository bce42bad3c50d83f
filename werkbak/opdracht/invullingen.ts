import { datumVan, plusDagen, plusDagenMoment } from '../../domain/tijd';
import type { Omgeving } from './formulier';
import { ingevuld, type Getypt, type Veld } from '../formulier/velden';

/** More answers to one question tell nothing more. */
const KEUZEN = 8;

/**
 * Ways in which a form could still be filled in: with `vast`, and of each other question what already stands there and a
 * few answers that differ, one question at a time. So what follows from an answer is told apart from what always happens.
 */
export function invullingen(
  velden: readonly Veld[],
  vast: Getypt,
  staatEr: Getypt,
  o: Pick<Omgeving, 'casus' | 'nu'>,
): Getypt[] {
  const open = velden
    .filter(({ naam }) => !(naam in vast))
    .map((veld, nummer) => {
      const { [veld.naam]: al = '' } = staatEr;
      const mogelijk = antwoorden(veld, nummer, o);
      return { naam: veld.naam, mogelijk: al === '' ? mogelijk : [al, ...mogelijk] };
    });
  const eerste = {
    ...vast,
    ...Object.fromEntries(open.map(({ naam, mogelijk: [een = ''] }) => [naam, een])),
  };
  return [
    eerste,
    ...open.flatMap(({ naam, mogelijk: [, ...rest] }) => rest.map((ander) => ({ ...eerste, [naam]: ander }))),
  ];
}

/** Answers that differ; an optional question is first left open. Texts differ, for whom nobody may be named twice. */
function antwoorden(veld: Veld, nummer: number, o: Pick<Omgeving, 'casus' | 'nu'>): string[] {
  const leeg = veld.optioneel ? [''] : [];
  switch (veld.soort) {
    case 'tekst':
    case 'lange-tekst':
    case 'email':
      return [...leeg, `Voorbeeld ${nummer}`];
    case 'datum':
      return leeg.length > 0 ? [...leeg, ...datumsVan(o)] : [0, 9].map((n) => plusDagen(datumVan(o.nu), n));
    case 'tijdstip':
      return [...leeg, ...[1, 60].map((dagen) => ingevuld(plusDagenMoment(o.nu, dagen)))];
    case 'getal':
      return [...leeg, String(veld.van), String(veld.tot)];
    case 'ja-nee':
      return [...leeg, 'nee', 'ja'];
    case 'keuze':
    case 'lijst':
    case 'vinkjes':
      return [...leeg, ...veld.keuzen.slice(0, KEUZEN).map(({ waarde }) => waarde)];
    // No command asks for a birth date.
    case 'datumdelen':
    case 'verborgen':
      return [''];
  }
}

/** The dates a case has, and others near them. */
function datumsVan({ casus }: Pick<Omgeving, 'casus'>): string[] {
  const { eersteVerzuimdag, geboortedatum } = casus;
  return [eersteVerzuimdag, plusDagen(eersteVerzuimdag, -7), geboortedatum, plusDagen(geboortedatum, -365)];
}
