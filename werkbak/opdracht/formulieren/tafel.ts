import { z } from 'zod';
import type { Deelnemer } from '../../../domain/gebeurtenissen/tafel';
import { GEGEVENS } from '../../../domain/opdracht';
import { tekst } from '../../../domain/velden';
import { TAFELUITKOMST } from '../../../taal/antwoorden';
import { datumVan } from '../../../domain/tijd';
import { hoofdletter, metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';
import { ingevuld, type Keuze } from '../../formulier/velden';
import { afwezigIn, tafelwaarschuwingen } from './tafelwaarschuwing';

const planschema = GEGEVENS.planDoorbraaktafel
  .omit({ deelnemers: true })
  .extend({ leden: z.array(z.string()).optional(), deelnemers: tekst.optional() });

/** The doorbraaktafel. Who is asked, and who was there, stand one on a line. */
export const tafel: Formulieren<'planDoorbraaktafel' | 'zegDoorbraaktafelAf' | 'legDoorbraaktafelVast'> = {
  planDoorbraaktafel: formulier({
    titel: OPDRACHTTITEL.planDoorbraaktafel,
    uitleg: 'Kies wanneer u met het doorbraakteam en de familie aan tafel zit.',
    knop: 'Plan de doorbraaktafel',
    gedaan: 'De doorbraaktafel is gepland.',
    schema: planschema,
    woorden: (o) => ({
      op: { label: 'Wanneer is de doorbraaktafel?' },
      plaats: { label: 'Waar is de doorbraaktafel?' },
      leden: ledenvraag(o),
      deelnemers: {
        label: 'Wie vraagt u nog meer aan tafel?',
        uitleg:
          'Voor wie hierboven niet staat. Elke regel een persoon: de naam, een komma, en wat die is. Zoals: J. de Vries, jeugdarts. De familie en de school zijn altijd gevraagd.',
        onderwerp: 'Deze lijst',
      },
    }),
    invulling: (o) => {
      const { doorbraaktafel: nu } = o.casus;
      if (nu === null) return {};
      const aan = leden(o).filter(({ waarde }) => nu.deelnemers.some(({ persoon }) => persoon === waarde));
      const anderen = nu.deelnemers.filter(({ persoon }) => !aan.some(({ waarde }) => waarde === persoon));
      return {
        op: ingevuld(nu.tijdstip),
        plaats: nu.plaats ?? '',
        ...Object.fromEntries(aan.map(({ waarde }) => [`lid-${waarde}`, 'ja'])),
        deelnemers: anderen.map((een) => alsRegel(een, o.uitTeNodigen)).join('\n'),
      };
    },
    maak: ({ deelnemers, leden: aangevinkt, ...rest }, { uitTeNodigen: mensen }) => {
      const ids = Array.isArray(aangevinkt) ? aangevinkt.map(String) : [];
      const getypt = typeof deelnemers === 'string' ? regels(deelnemers) : [];
      const leden = ids.map((persoon) => ({ persoon, discipline: alsWat(persoon, mensen) }));
      const anderen = getypt
        .map((regel) => alsDeelnemer(regel, mensen))
        .filter((een) => !('persoon' in een && ids.includes(een.persoon)));
      return leden.length + anderen.length === 0 ? rest : { ...rest, deelnemers: [...leden, ...anderen] };
    },
    waarschuwt: tafelwaarschuwingen,
  }),
  zegDoorbraaktafelAf: formulier({
    titel: OPDRACHTTITEL.zegDoorbraaktafelAf,
    uitleg:
      'Iedereen die is gevraagd krijgt bericht dat de tafel niet doorgaat. Weet u al een ander moment? Plan de tafel dan opnieuw: dan krijgt iedereen één bericht.',
    knop: 'Zeg de doorbraaktafel af',
    gedaan: 'De doorbraaktafel is afgezegd.',
    schema: GEGEVENS.zegDoorbraaktafelAf,
    woorden: () => ({
      reden: {
        label: 'Waarom gaat de doorbraaktafel niet door?',
        uitleg: 'Dit staat in de casus. Het staat niet in de berichten.',
      },
    }),
  }),
  legDoorbraaktafelVast: formulier({
    titel: OPDRACHTTITEL.legDoorbraaktafelVast,
    uitleg:
      'Schrijf hier tijdens of na de tafel alles op: wie er is, wat zij zeggen, de afspraken en het aanbod. U verstuurt het in een keer.',
    knop: 'Leg de tafel vast',
    gedaan: 'De doorbraaktafel is vastgelegd.',
    beslist: 'uitkomst',
    schema: z.strictObject({
      aanwezig: tekst,
      verslag: GEGEVENS.legDoorbraaktafelVast.shape.verslag,
      uitkomst: GEGEVENS.legDoorbraaktafelVast.shape.uitkomst,
    }),
    woorden: () => ({
      aanwezig: {
        label: 'Wie waren er?',
        uitleg: 'Elke regel een naam.',
        onderwerp: 'Deze lijst',
        ontbreekt: 'Vink aan wie er is, of schrijf hun namen op.',
      },
      verslag: { label: 'Wat is er besproken?' },
      uitkomst: { label: 'Wat leverde de tafel op?', keuzen: metHoofdletter(TAFELUITKOMST) },
    }),
    invulling: ({ casus: { doorbraaktafel: nu }, uitTeNodigen: mensen }) => ({
      aanwezig: (nu?.deelnemers ?? []).map((een) => naamVan(een, mensen)).join('\n'),
    }),
    maak: ({ aanwezig, ...rest }) => ({
      ...rest,
      ...(typeof aanwezig === 'string' ? { aanwezig: regels(aanwezig) } : {}),
    }),
  }),
};

type Mensen = Omgeving['uitTeNodigen'];

/** Who of the region comes; not asked where there is nobody to choose. */
function ledenvraag(o: Omgeving) {
  const keuzen = leden(o);
  if (keuzen.length === 0) return null;
  return {
    label: 'Wie uit de regio vraagt u?',
    uitleg:
      'Denk aan onderwijs, jeugdhulp, jeugdgezondheid, leerplicht, de Raad, veiligheid en jeugdbescherming.',
    vakje: 'lid',
    keuzen,
  };
}

/** The people of the region who can be ticked, by what they are there as. */
function leden({ uitTeNodigen, nu }: Pick<Omgeving, 'uitTeNodigen' | 'nu'>): Keuze[] {
  return uitTeNodigen
    .flatMap(({ id, naam, discipline, afwezig }) => {
      if (discipline === null) return [];
      const weg = afwezig.filter(({ tot }) => tot > datumVan(nu)).map((een) => afwezigIn(een, nu));
      const uitleg = weg.length === 0 ? {} : { uitleg: `Afwezig ${weg.join(', ')}` };
      return [{ waarde: id, label: naam, groep: hoofdletter(discipline), ...uitleg }];
    })
    .sort((a, b) => a.groep.localeCompare(b.groep, 'nl') || a.label.localeCompare(b.label, 'nl'));
}

/** As what somebody of the region sits at a table; nothing of who is not to be found there any more. */
function alsWat(persoon: string, mensen: Mensen): string {
  return mensen.find(({ id }) => id === persoon)?.discipline ?? '';
}

function regels(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

/** What somebody at a table is called. */
export function naamVan({ naam, persoon }: Deelnemer, mensen: Mensen): string {
  return naam ?? mensen.find(({ id }) => id === persoon)?.naam ?? persoon ?? '';
}

function alsRegel(deelnemer: Deelnemer, mensen: Mensen): string {
  return `${naamVan(deelnemer, mensen)}, ${deelnemer.discipline}`;
}

/** Somebody of the region is named as that person; anybody else by the name that was typed. */
function alsDeelnemer(regel: string, mensen: Mensen) {
  const [naam = '', ...rest] = regel.split(',').map((deel) => deel.trim());
  const bekend = mensen.find((mens) => mens.naam.toLowerCase() === naam.toLowerCase());
  return { ...(bekend === undefined ? { naam } : { persoon: bekend.id }), discipline: rest.join(', ') };
}
