import { createHash } from 'node:crypto';
import { isErbij } from '../../domain/betrokkene';
import type { Casus } from '../../domain/casus';
import type { Datum } from '../../domain/tijd';
import { GEZIN_IN_ZAAKSYSTEEM, magInZaaksysteem } from '../../domain/zicht/zaaksysteem';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { ROLNAAM } from '../../taal/rollen';
import { hoofdletter } from '../../taal/zin';
import type { Zaaksysteem } from './instellingen';
import type { Rolsoort } from './namen';

/** Somebody or something with a role; `sleutel`: what is known again, whatever else of it changes. */
export interface GewensteRol {
  readonly sleutel: string;
  readonly rol: Rolsoort;
  readonly betrokkeneType: 'medewerker' | 'organisatorische_eenheid' | 'natuurlijk_persoon';
  readonly betrokkeneIdentificatie: Readonly<Record<string, string>>;
}

/** What the roles of a zaak are made from. */
export interface Rolbron {
  readonly casus: Casus;
  readonly betrokkenen: readonly Betrokkene[];
  /** What who leads and the school are called; null: unknown. */
  readonly namen: { readonly houder: string | null; readonly school: string | null };
  /** The day on which it is registered. */
  readonly vandaag: Datum;
}

/** What the standard takes at most: a longer id becomes a hash of itself, a longer name is cut. */
const ID = 24;
const NAAM = 50;
const PERSOON = 17;
const ACHTERNAAM = 200;

function kort(id: string, most = ID): string {
  return id.length <= most ? id : createHash('sha256').update(id).digest('hex').slice(0, most);
}

/** A name as a case system keeps it: it counts characters, not halves of them, and leaves out space around it. */
function past(naam: string, most: number): string {
  return [...naam.trim()].slice(0, most).join('').trim();
}

function eenheid(sleutel: string, rol: Rolsoort, id: string, naam: string): GewensteRol {
  return {
    sleutel,
    rol,
    betrokkeneType: 'organisatorische_eenheid',
    betrokkeneIdentificatie: { identificatie: kort(id), naam: past(naam, NAAM) },
  };
}

function mens(rol: Rolsoort, id: string, naam: string, geboren: Datum | null): GewensteRol {
  const nummer = createHash('sha256').update(id).digest('hex').slice(0, PERSOON);
  return {
    sleutel: `${rol} ${nummer}`,
    rol,
    betrokkeneType: 'natuurlijk_persoon',
    betrokkeneIdentificatie: {
      anpIdentificatie: nummer,
      geslachtsnaam: past(naam, ACHTERNAAM),
      ...(geboren === null ? {} : { geboortedatum: geboren }),
    },
  };
}

/** Who has a role in a case: who leads it, the school, the swv, and of the family whom consent and convenant let be named. */
export function rollen(
  { casus, betrokkenen, namen, vandaag }: Rolbron,
  { swv }: Pick<Zaaksysteem, 'swv'>,
): GewensteRol[] {
  const { regie } = casus;
  const school = casus.school ?? null;
  const houder: GewensteRol =
    regie.persoon === null
      ? eenheid('regiehouder', 'regiehouder', regie.rol, hoofdletter(ROLNAAM[regie.rol]))
      : {
          sleutel: 'regiehouder',
          rol: 'regiehouder',
          betrokkeneType: 'medewerker',
          betrokkeneIdentificatie: {
            identificatie: kort(regie.persoon),
            achternaam: past(namen.houder ?? regie.persoon, ACHTERNAAM),
          },
        };
  const gezin = magInZaaksysteem('gezin', casus)
    ? [
        mens('kind', casus.casusnummer, casus.naam ?? 'naam niet bekend', casus.geboortedatum),
        ...betrokkenen
          .filter(
            (wie) => GEZIN_IN_ZAAKSYSTEEM.includes(wie.soort) && !wie.doorgehaald && isErbij(wie, vandaag),
          )
          .map(({ id, naam }) => mens('ouder', id, naam, null)),
      ]
    : [];
  return [
    houder,
    ...(school === null ? [] : [eenheid('school', 'school', school, namen.school ?? `School ${school}`)]),
    ...(swv === undefined ? [] : [eenheid('swv', 'swv', swv.identificatie, swv.naam)]),
    ...gezin,
  ];
}
