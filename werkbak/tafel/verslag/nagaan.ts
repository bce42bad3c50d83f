import type { Casus } from '../../../domain/casus';
import { decide } from '../../../domain/decide';
import type { Rol } from '../../../domain/fase';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import type { Opdracht } from '../../../domain/opdracht';
import { plusDagen, datumVan } from '../../../domain/tijd';
import { verwerk } from '../../../domain/verwerk';
import type { Veldfout } from '../../../domain/weigering';
import { TAFELUITKOMST } from '../../../taal/antwoorden';
import { hoofdletter } from '../../../taal/zin';
import { bijVelden } from '../../formulier/lezen';
import type { Getypt } from '../../formulier/velden';
import type { Omgeving } from '../../opdracht/formulier';
import { FORMULIEREN } from '../../opdracht/formulieren';
import { leesFormulier } from '../../opdracht/lezen';
import { samen, type Vooruitblik } from '../../opdracht/vooruitblik';
import { alsTekst, zinnen } from '../../opdracht/zinnen';
import { delenVan, getyptIn, isLeeg, opPaginaNaam, type Deel } from './delen';
import { ERBIJ, TAFELDEEL } from './tafeldeel';

/** A part with the command that it is. */
export interface Stap {
  readonly deel: Deel;
  readonly opdracht: Opdracht;
}

/** What a report comes to by the rules, before anything of it is sent. */
export interface Nagegaan {
  /** The commands in the order in which they are sent. */
  readonly stappen: readonly Stap[];
  /** What is wrong, each under the name of its field on the page. */
  readonly bijVeld: readonly Veldfout[];
  /** What is wrong and belongs to no field. */
  readonly los: readonly string[];
}

/** A case on its way through the commands of a report. */
interface Verloop {
  readonly casus: Casus;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/**
 * Reads a report and lets the rules judge its commands one after the other, each in the case as the ones before it leave
 * it. Parts in which nothing stands are no commands. What is in `klaar` stands in the file already and is not judged again.
 */
export function gaNa(o: Omgeving, getypt: Getypt, door: Rol, klaar: ReadonlySet<string>): Nagegaan {
  const stappen: Stap[] = [];
  const bijVeld: Veldfout[] = [];
  const los: string[] = [];
  let { casus } = o;
  for (const deel of delenVan(o, getypt).filter((een) => !isLeeg(een, o, getypt))) {
    const eigen = getyptIn(deel, getypt);
    const { opdracht, fouten } = leesFormulier(deel.opdracht, eigen, door, o);
    stappen.push({ deel, opdracht });
    if (klaar.has(deel.id)) continue;
    const oordeel = fouten.length === 0 ? verwerk(casus, opdracht, o.nu) : decide(casus, opdracht, o.nu);
    if (oordeel.aanvaard) {
      bijVeld.push(...fouten.map((fout) => opDePagina(deel, fout)));
      if (fouten.length === 0) ({ casus } = oordeel);
      continue;
    }
    const { code, reden, fouten: vanRegels } = oordeel.weigering;
    const formulier = FORMULIEREN[deel.opdracht];
    const bij = bijVelden(formulier, formulier.velden(o), vanRegels, eigen);
    const anders = bij.bijVeld.filter(({ veld }) => !fouten.some((fout) => fout.veld === veld));
    bijVeld.push(...[...fouten, ...anders].map((fout) => opDePagina(deel, fout)));
    los.push(...bij.los.map((tekst) => `${deel.naam}: ${tekst}`));
    // A part that cannot be read is no ground for the rules to refuse the next: that is looked at when it can.
    if (code === 'ongeldig' || bijVeld.length > 0) continue;
    if (deel.id === TAFELDEEL) bijVeld.push({ veld: opPaginaNaam(TAFELDEEL, 'uitkomst'), melding: reden });
    else los.push(`${deel.naam}: ${reden}`);
  }
  return { stappen, bijVeld, los };
}

/** An error under the name that its field has on the page. */
function opDePagina({ id }: Deel, { veld, melding }: Veldfout): Veldfout {
  return { veld: opPaginaNaam(id, veld === 'aanwezig' ? ERBIJ.vakje : veld), melding };
}

/**
 * What sending the report does, for each outcome that it can have: with what was typed of the rest as far as it can be read,
 * and with an agreement where an outcome needs one and none stands yet.
 */
export function gevolgenVan(
  o: Omgeving,
  getypt: Getypt,
  door: Rol,
  klaar: ReadonlySet<string>,
): readonly Vooruitblik[] {
  const begin: Verloop = { casus: o.casus, gebeurtenissen: [] };
  const vooraf = delenVan(o, getypt)
    .filter((deel) => deel.id !== TAFELDEEL && !klaar.has(deel.id) && !isLeeg(deel, o, getypt))
    .reduce((verloop, deel) => {
      const { opdracht, fouten } = leesFormulier(deel.opdracht, getyptIn(deel, getypt), door, o);
      return fouten.length > 0 ? verloop : (na(verloop, opdracht, o) ?? verloop);
    }, begin);
  const uitkomsten = Object.entries(TAFELUITKOMST) as [keyof typeof TAFELUITKOMST, string][];
  return samen(
    uitkomsten.map(([uitkomst, label]) => {
      const gegevens = { aanwezig: ['iemand'], verslag: 'iets', uitkomst };
      const vastleggen: Opdracht = { opdracht: 'legDoorbraaktafelVast', door, gegevens };
      const verloop =
        na(vooraf, vastleggen, o) ?? na(na(vooraf, voorbeeldafspraak(door, o), o), vastleggen, o);
      return {
        bij: hoofdletter(label),
        zinnen:
          verloop === null ? null : zinnen(o.casus, verloop.casus, verloop.gebeurtenissen).map(alsTekst),
      };
    }),
  );
}

function na(verloop: Verloop | null, opdracht: Opdracht, { nu }: Pick<Omgeving, 'nu'>): Verloop | null {
  if (verloop === null) return null;
  const uitkomst = verwerk(verloop.casus, opdracht, nu);
  if (!uitkomst.aanvaard) return null;
  const { casus, gebeurtenissen } = uitkomst;
  return { casus, gebeurtenissen: [...verloop.gebeurtenissen, ...gebeurtenissen] };
}

function voorbeeldafspraak(door: Rol, { nu }: Pick<Omgeving, 'nu'>): Opdracht {
  const uiterlijk = plusDagen(datumVan(nu), 7);
  const gegevens = { afspraak: 'voorbeeld', omschrijving: 'iets', wie: 'iemand', uiterlijk };
  return { opdracht: 'maakAfspraak', door, gegevens };
}
