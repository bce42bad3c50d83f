import { inWoorden } from './datumwoorden';
import { eersteDagfout, leeftijdsfout } from './leeftijd';
import { lees, type Gelezen } from './lezen';
import { meldingSchema, type Melding } from './melding';
import { datumSchema, datumVan, periodeSchema, type Datum, type Moment } from './tijd';
import type { Veldfout } from './weigering';

/** The dates of a report, each undefined while it is not a date at all. */
interface Datums {
  readonly eersteVerzuimdag?: Datum | undefined;
  readonly geboortedatum?: Datum | undefined;
  readonly aanwezig?: readonly unknown[] | undefined;
}

/**
 * Reads a report as somebody sent it (rule 1): its form, and whether it can be true at `nu`. Gives all errors at once.
 * `kentGemeente` tells whether a CBS code exists.
 */
export function controleerMelding(
  ruw: unknown,
  nu: Moment,
  kentGemeente: (code: string) => boolean,
): Gelezen<Melding> {
  const gelezen = lees<Melding>(meldingSchema, ruw);
  const vorm = gelezen.geldig ? [] : gelezen.fouten;
  const velden = typeof ruw === 'object' && ruw !== null ? (ruw as Record<string, unknown>) : {};
  const inhoud = [
    ...onmogelijk(datumsVan(velden), nu),
    ...onbekendeGemeente(velden['gemeente'], kentGemeente),
  ];
  const fouten = [...vorm, ...inhoud];
  return gelezen.geldig && fouten.length === 0 ? gelezen : { geldig: false, fouten };
}

/** What cannot be true of the dates of a report at a moment: a first day to come, an impossible age, attendance to come. */
export function onmogelijk({ eersteVerzuimdag, geboortedatum, aanwezig }: Datums, nu: Moment): Veldfout[] {
  const vandaag = datumVan(nu);
  const fouten: Veldfout[] = [];
  const leeftijd = geboortedatum === undefined ? [] : leeftijdsfout('geboortedatum', geboortedatum, nu);
  fouten.push(...leeftijd);
  if (eersteVerzuimdag !== undefined) {
    // An impossible birth date says nothing about the first day.
    fouten.push(
      ...eersteDagfout(
        'eersteVerzuimdag',
        eersteVerzuimdag,
        leeftijd.length > 0 ? undefined : geboortedatum,
        nu,
      ),
    );
  }
  aanwezig?.forEach((ruw, i) => {
    const periode = periodeSchema.safeParse(ruw);
    if (!periode.success) return;
    if (periode.data.tot > vandaag) {
      fouten.push({
        veld: `aanwezig.${i}.tot`,
        melding: `mag niet later zijn dan vandaag (${inWoorden(vandaag)})`,
      });
    }
    if (eersteVerzuimdag !== undefined && periode.data.van < eersteVerzuimdag) {
      fouten.push({ veld: `aanwezig.${i}.van`, melding: 'mag niet voor de eerste verzuimdag liggen' });
    }
  });
  return fouten;
}

function datumsVan(velden: Record<string, unknown>): Datums {
  const datum = (waarde: unknown) => datumSchema.safeParse(waarde).data;
  const aanwezig = velden['aanwezig'];
  return {
    eersteVerzuimdag: datum(velden['eersteVerzuimdag']),
    geboortedatum: datum(velden['geboortedatum']),
    aanwezig: Array.isArray(aanwezig) ? (aanwezig as unknown[]) : undefined,
  };
}

function onbekendeGemeente(gemeente: unknown, kentGemeente: (code: string) => boolean): Veldfout[] {
  if (typeof gemeente !== 'string' || !/^\d{4}$/.test(gemeente) || kentGemeente(gemeente)) return [];
  return [
    {
      veld: 'gemeente',
      melding: `${gemeente} is geen bekende gemeente; geef een bestaande CBS-gemeentecode`,
    },
  ];
}
