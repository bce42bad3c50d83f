import { z } from 'zod';
import type { Deelnemer } from '../../../domain/gebeurtenissen/tafel';
import { GEGEVENS } from '../../../domain/opdracht';
import { tekst } from '../../../domain/velden';
import { TAFELUITKOMST } from '../../../taal/antwoorden';
import { metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';
import { ingevuld } from '../../formulier/velden';

/** The doorbraaktafel. Who is asked, and who was there, stand one on a line. */
export const tafel: Formulieren<'planDoorbraaktafel' | 'legDoorbraaktafelVast'> = {
  planDoorbraaktafel: formulier({
    titel: OPDRACHTTITEL.planDoorbraaktafel,
    uitleg: 'Kies wanneer u met het doorbraakteam en de familie aan tafel zit.',
    knop: 'Plan de doorbraaktafel',
    gedaan: 'De doorbraaktafel is gepland.',
    schema: GEGEVENS.planDoorbraaktafel.extend({ deelnemers: tekst.optional() }),
    woorden: () => ({
      op: { label: 'Wanneer is de doorbraaktafel?' },
      plaats: { label: 'Waar is de doorbraaktafel?' },
      deelnemers: {
        label: 'Wie vraagt u aan tafel?',
        uitleg:
          'Elke regel een persoon: de naam, een komma, en wat die is. Zoals: J. de Vries, jeugdarts. De familie en de school zijn altijd gevraagd.',
        onderwerp: 'Deze lijst',
      },
    }),
    invulling: ({ casus: { doorbraaktafel: nu }, uitTeNodigen: mensen }) =>
      nu === null
        ? {}
        : {
            op: ingevuld(nu.tijdstip),
            plaats: nu.plaats ?? '',
            deelnemers: nu.deelnemers.map((een) => alsRegel(een, mensen)).join('\n'),
          },
    maak: ({ deelnemers, ...rest }, { uitTeNodigen: mensen }) => ({
      ...rest,
      ...(typeof deelnemers === 'string'
        ? { deelnemers: regels(deelnemers).map((regel) => alsDeelnemer(regel, mensen)) }
        : {}),
    }),
  }),
  legDoorbraaktafelVast: formulier({
    titel: OPDRACHTTITEL.legDoorbraaktafelVast,
    uitleg: 'Leg eerst de afspraken vast die aan tafel zijn gemaakt. Schrijf daarna hier op hoe het ging.',
    knop: 'Leg de tafel vast',
    gedaan: 'De doorbraaktafel is vastgelegd.',
    beslist: 'uitkomst',
    schema: z.strictObject({
      aanwezig: tekst,
      verslag: GEGEVENS.legDoorbraaktafelVast.shape.verslag,
      uitkomst: GEGEVENS.legDoorbraaktafelVast.shape.uitkomst,
    }),
    woorden: () => ({
      aanwezig: { label: 'Wie waren er?', uitleg: 'Elke regel een naam.', onderwerp: 'Deze lijst' },
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

function regels(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

function naamVan({ naam, persoon }: Deelnemer, mensen: Mensen): string {
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
