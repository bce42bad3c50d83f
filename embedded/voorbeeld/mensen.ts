import type { Persoonsgegevens, Schoolgegevens } from '../../dossier/mensen/mens';

/** Somebody invented, as they are added to their region. */
export type Voorbeeldpersoon = Partial<Persoonsgegevens> & {
  readonly id: string;
  readonly regio: string;
  readonly naam: string;
  readonly rol: Persoonsgegevens['rol'];
};

/** A school, its gemeente, and who is its zorgcoördinator or internal supervisor. */
type Schoolrij = readonly [brin: string, naam: string, gemeente: string, contact: string];

type Onderwijs = NonNullable<Persoonsgegevens['onderwijssoorten']>;

interface Regio {
  readonly regio: string;
  /** Name, gemeenten and kinds of education; null: all of them. */
  readonly casusregisseurs: readonly (readonly [string, readonly string[] | null, Onderwijs | null])[];
  readonly leerplichtambtenaren: readonly (readonly [string, readonly string[] | null])[];
  readonly managers: readonly string[];
  readonly team: readonly (readonly [string, string])[];
  readonly bestuurder: string;
  readonly beheerder: string;
  readonly privacyfunctionaris: string;
  readonly scholen: readonly Schoolrij[];
}

const BASIS: Onderwijs = ['po', 'sbo', 'so'];
const VERDER: Onderwijs = ['vo', 'pro', 'vso', 'mbo'];

/** The invented regions; everybody in them is invented too. Every kind of case has a casusregisseur who fits. */
const REGIOS: readonly Regio[] = [
  {
    regio: 'noorderwold',
    casusregisseurs: [
      ['Marit Huizinga', null, null],
      ['Ibrahim Yıldız', ['0014'], VERDER],
      ['Geke Boonstra', ['0106', '1680', '1699', '1730'], null],
      ['Sanne Wiersma', null, BASIS],
    ],
    leerplichtambtenaren: [
      ['Rob Tillema', ['0014']],
      ['Aïsha Bennani', ['0106', '1680']],
      ['Douwe Posthumus', ['1699', '1730']],
    ],
    managers: ['Hilde Oosterhof'],
    team: [
      ['Anouk Reitsma', 'jeugdarts'],
      ['Femi Adeyemi', 'orthopedagoog'],
      ['Klaas Veenstra', 'wijkteam'],
      ['Roza Petrosyan', 'onderwijsconsulent'],
    ],
    bestuurder: 'Wiebe Hamersma',
    beheerder: 'Nienke Drost',
    privacyfunctionaris: 'Jeroen Kamminga',
    scholen: [
      ['03AB00', 'Basisschool De Wierde', '0014', 'Tineke Blaauw'],
      ['03AB01', 'Het Noorderpoortcollege', '0014', 'Gerrit Pol'],
      ['07JK00', 'De Hondsrugschool', '1680', 'Mirjam Zwart'],
      ['11ST00', 'Scholengemeenschap De Leek', '1699', 'Orhan Kılıç'],
      ['14YZ00', 'Het Zernikelyceum', '1730', 'Joke Venema'],
      ['16DF00', 'Vincent Academie', '0106', 'Lisa Naipal'],
      ['19PR00', 'Het Stadspark', '0014', 'Bas Noorman'],
      ['23BD00', 'Het Noorderlicht', '0014', 'Carla Meems'],
      ['29PQ00', 'De Penta', '0106', 'Henk Dokter'],
      ['33YZ00', 'Basisschool Het Roderveld', '1699', 'Ineke Smid'],
    ],
  },
  {
    regio: 'waterstreek',
    casusregisseurs: [
      ['Naima Oulad', ['0363'], null],
      ['Pieter van Vliet', null, null],
      ['Shanti Mahabier', ['0362', '0384', '0437', '0451'], null],
    ],
    leerplichtambtenaren: [
      ['Sjoerd Blom', ['0363']],
      ['Elif Kaya', ['0362', '0384']],
      ['Wendy Kroon', ['0437', '0451']],
    ],
    managers: ['Margreet de Haas', 'Kofi Mensah'],
    team: [
      ['Yara Haddad', 'jeugdarts'],
      ['Tom Verbruggen', 'orthopedagoog'],
      ['Gloria Winter', 'ouder- en kindteam'],
    ],
    bestuurder: 'Bernard Schouten',
    beheerder: 'Lotte Prins',
    privacyfunctionaris: 'Anil Sewnarain',
    scholen: [
      ['04CD01', 'Het Amstellyceum', '0363', 'Frits Bakels'],
      ['08LM00', 'De Poelschool', '0362', 'Marja Groen'],
      ['10QR00', 'Basisschool De Horizon', '0384', 'Esther Boon'],
      ['15BC00', 'Het Ouderkerk College', '0437', 'Rick Tol'],
      ['17GK00', 'Basisschool De Kade', '0363', 'Samira Azzouzi'],
      ['22XZ00', 'Thamen Lyceum', '0451', 'Paula de Wit'],
      ['24FG00', 'De Nieuwe Brug', '0363', 'Jurgen Stam'],
      ['25PT00', 'ROC aan het IJ', '0363', 'Chantal Ramsaran'],
      ['30RS00', 'Het Keizerspark', '0362', 'Mark Vos'],
    ],
  },
  {
    regio: 'zuiderbeek',
    casusregisseurs: [
      ['Driss Benhaddou', ['0599'], null],
      ['Corrie van der Linden', null, null],
      ['Tijmen Hartog', ['0502', '0556', '0606', '0622'], VERDER],
    ],
    leerplichtambtenaren: [
      ['Ria Noordam', ['0599']],
      ['Joost Wapenaar', ['0606', '0622']],
      ['Fatoumata Diallo', ['0502', '0556']],
    ],
    managers: ['Erik-Jan Kolff'],
    team: [
      ['Milou van Dam', 'jeugdarts'],
      ['Stefan Novák', 'gedragswetenschapper'],
      ['Denise Lopes Tavares', 'wijkteam'],
    ],
    bestuurder: 'Annemiek Poot',
    beheerder: 'Ravi Ganpat',
    privacyfunctionaris: 'Ellen Vermaat',
    scholen: [
      ['05EF00', 'Basisschool De Schans', '0599', 'Karin Mol'],
      ['05EF01', 'Het Maascollege', '0599', 'Abdel Rahmani'],
      ['09NP01', 'Scholengemeenschap Zuid', '0606', 'Yvonne Spruit'],
      ['13WX00', 'De Vlaardingse School', '0622', 'Peter Don'],
      ['18LN00', 'Het Havenlyceum', '0599', 'Grace Appiah'],
      ['21VW00', 'ROC IJsselmonde', '0502', 'Leo Verkerk'],
      ['26HJ00', 'Basisschool De Kraan', '0599', 'Sylvia Brand'],
      ['28MN00', 'Het Maassluis College', '0556', 'Ton Luijendijk'],
      ['31TV00', 'De Nieuwe Werf', '0599', 'Hatice Aydın'],
    ],
  },
  {
    regio: 'standaard',
    casusregisseurs: [
      ['Joris van Hees', null, null],
      ['Miriam Cohen', ['0344'], null],
    ],
    leerplichtambtenaren: [['Gijs Lammerts', null]],
    managers: ['Petra Vink'],
    team: [
      ['Hans Rutten', 'jeugdarts'],
      ['Leyla Haidari', 'orthopedagoog'],
    ],
    bestuurder: 'Dorien Aarts',
    beheerder: 'Maarten Sloot',
    privacyfunctionaris: 'Sofie Claes',
    scholen: [
      ['06GH02', 'Het Domstadlyceum', '0344', 'Ruud Kok'],
      ['12UV00', 'Basisschool De Singel', '0344', 'Manon de Bruin'],
      ['20ST00', 'De Zonnewijzer', '0344', 'Ayşe Polat'],
      ['27KL00', 'Het Kompas', '0344', 'Freek Hol'],
      ['32WX00', 'Het Rijnlyceum', '0344', 'Ilse Dam'],
    ],
  },
];

/** Everybody in the invented regions, with the same id every time. */
export function voorbeeldmensen(): Voorbeeldpersoon[] {
  return REGIOS.flatMap((hier) => {
    const { regio } = hier;
    const ids = new Map<string, number>();
    const mens = (
      rol: Voorbeeldpersoon['rol'],
      naam: string,
      anders: Partial<Persoonsgegevens> = {},
    ): Voorbeeldpersoon => {
      const plek = (ids.get(rol) ?? 0) + 1;
      ids.set(rol, plek);
      const id = `${regio}-${rol}-${plek}`;
      // Letters say how to reach whoever writes.
      const contact = {
        email: `${id}@voorbeeld.nl`,
        telefoon: `088 000 00 ${String(plek).padStart(2, '0')}`,
      };
      return { id, regio, naam, rol, ...contact, ...anders };
    };
    return [
      ...hier.casusregisseurs.map(([naam, gemeenten, onderwijssoorten]) =>
        mens('casusregisseur', naam, { gemeenten: gemeenten as string[] | null, onderwijssoorten }),
      ),
      ...hier.leerplichtambtenaren.map(([naam, gemeenten]) =>
        mens('leerplichtambtenaar', naam, { gemeenten: gemeenten as string[] | null }),
      ),
      ...hier.managers.map((naam) => mens('manager', naam)),
      ...hier.team.map(([naam, discipline]) => mens('teamlid', naam, { discipline })),
      mens('bestuurder', hier.bestuurder),
      mens('beheerder', hier.beheerder),
      mens('privacyfunctionaris', hier.privacyfunctionaris),
      ...hier.scholen.map(([brin, , , naam]) => mens('school', naam, { scholen: [brin] })),
    ];
  });
}

/** The schools of the invented regions. */
export function voorbeeldscholen(): (Schoolgegevens & { regio: string; brin: string })[] {
  return REGIOS.flatMap(({ regio, scholen }) =>
    scholen.map(([brin, naam, gemeente]) => ({
      ...{ regio, brin, naam, gemeente },
      onderwijssoort: naam.startsWith('Basisschool') ? 'po' : null,
    })),
  );
}

/** Who is away when the example is made, and who has their tasks meanwhile. */
export const VOORBEELDAFWEZIGE = {
  persoon: 'noorderwold-casusregisseur-3',
  vervanger: 'noorderwold-casusregisseur-1',
  /** Days before and after the day on which the example is made. */
  sinds: 3,
  nog: 11,
} as const;
