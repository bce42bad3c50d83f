import { ONDERWIJSSOORTEN } from '../../../domain/melding';
import { type Formulieren, type Omgeving } from '../formulier';
import { LEIDERS } from '../../../toegang/persoon';
import { ROLNAAM } from '../../../taal/namen';
import { ONDERWIJSNAAM } from '../woorden';

const ZELFDE = 'zelfde';
const GEEN = 'geen';
const ANDERE = 'andere';

/** Transfer, assignment and a newer convenant. */
export const overdracht: Formulieren<'draagOver' | 'wijsToe' | 'zetConvenantOver'> = {
  draagOver: {
    titel: 'Draag de casus over',
    uitleg:
      'Doe dit als het kind naar een andere gemeente, school of onderwijssoort gaat. De klok loopt door.',
    knop: 'Draag de casus over',
    gedaan: 'De casus is overgedragen.',
    velden: (o) => [
      {
        soort: 'lijst',
        naam: 'gemeente',
        label: 'In welke gemeente woont het kind?',
        keuzen: gemeentekeuzen(o),
        leeg: 'Kies een gemeente',
      },
      {
        soort: 'keuze',
        naam: 'schoolkeuze',
        label: 'Bij welke school hoort het kind?',
        keuzen: [
          { waarde: ZELFDE, label: 'Dat verandert niet' },
          { waarde: ANDERE, label: 'Een andere school' },
          { waarde: GEEN, label: 'Het kind heeft geen school' },
        ],
      },
      {
        soort: 'tekst',
        naam: 'school',
        label: 'BRIN van de andere school',
        uitleg: 'Alleen bij een andere school: vier tekens en de vestiging, zoals 12AB00.',
        lengte: 6,
        optioneel: true,
      },
      {
        soort: 'lijst',
        naam: 'onderwijssoort',
        label: 'Welke onderwijssoort volgt het kind?',
        keuzen: ONDERWIJSSOORTEN.map((soort) => ({ waarde: soort, label: ONDERWIJSNAAM[soort] })),
        leeg: 'Kies een soort',
      },
    ],
    invulling: ({ casus }) => ({
      gemeente: casus.gemeente,
      schoolkeuze: ZELFDE,
      onderwijssoort: casus.onderwijssoort,
    }),
    maak: ({ schoolkeuze, school, ...rest }) => ({
      ...rest,
      ...(schoolkeuze === GEEN ? { school: null } : {}),
      ...(schoolkeuze === ANDERE ? { school: school ?? '' } : {}),
    }),
  },
  wijsToe: {
    titel: 'Wijs de casus toe',
    uitleg: 'Kies wie deze casus gaat leiden.',
    knop: 'Wijs de casus toe',
    gedaan: 'De casus is toegewezen.',
    velden: (o) => [persoonveld(o), { soort: 'lange-tekst', naam: 'reden', label: 'Waarom deze persoon?' }],
  },
  zetConvenantOver: {
    titel: 'Zet over naar een nieuwer convenant',
    uitleg: 'De termijnen van de casus worden dan opnieuw geteld, vanaf de eerste verzuimdag.',
    knop: 'Zet de casus over',
    gedaan: 'De casus loopt nu onder het nieuwere convenant.',
    beslist: 'versie',
    velden: (o) => [{ soort: 'keuze', naam: 'versie', label: 'Naar welke versie?', keuzen: versies(o) }],
    maak: ({ versie, ...rest }) => ({
      ...rest,
      versie: typeof versie === 'string' ? Number(versie) : versie,
    }),
  },
};

/** Every gemeente that has a region, by name. */
export function gemeentekeuzen({ convenanten }: Pick<Omgeving, 'convenanten'>) {
  return convenanten.gemeentenMetConvenant().map(({ code, naam }) => ({ waarde: code, label: naam }));
}

/** Who can hold this case. Nobody known in the region: any name. */
function persoonveld({ mensen }: Omgeving) {
  const veld = { naam: 'persoon', label: 'Wie gaat de casus leiden?' };
  const keuzen = mensen
    .filter(({ rol }) => LEIDERS.includes(rol))
    .map(({ id, naam, rol }) => ({ waarde: id, label: `${naam}, ${ROLNAAM[rol]}` }));
  return keuzen.length === 0
    ? ({ ...veld, soort: 'tekst', lengte: 200 } as const)
    : ({ ...veld, soort: 'lijst', keuzen, leeg: 'Kies iemand' } as const);
}

function versies({ casus: { convenant }, convenanten }: Omgeving) {
  return convenanten
    .alle()
    .filter(({ regio, versie }) => regio === convenant.regio && versie > convenant.versie)
    .map(({ versie, schooljaar }) => ({
      waarde: String(versie),
      label: `Versie ${versie}, schooljaar ${schooljaar}`,
    }));
}
