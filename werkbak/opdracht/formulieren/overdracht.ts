import { z } from 'zod';
import { onderwijssoortSchema } from '../../../domain/melding';
import { GEGEVENS } from '../../../domain/opdracht';
import { isLeider } from '../../../toegang/persoon';
import { ROLNAAM } from '../../../taal/rollen';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';
import { OVERDRACHTAANLEIDING } from '../../../taal/antwoorden';
import { ONDERWIJSLABEL } from '../../../taal/onderwijs';
import { metHoofdletter } from '../../../taal/zin';

const SCHOOLKEUZE = { zelfde: 'zelfde', andere: 'andere', geen: 'geen' } as const;

/** As long as a BRIN with its location. */
export const brinveld = z.string().max(6).optional();

/** Transfer, assignment and a newer convenant. */
export const overdracht: Formulieren<'draagOver' | 'wijsToe' | 'zetConvenantOver'> = {
  draagOver: formulier({
    titel: OPDRACHTTITEL.draagOver,
    uitleg:
      'Doe dit als het kind naar een andere gemeente, school of onderwijssoort gaat. De klok loopt door.',
    knop: 'Draag de casus over',
    gedaan: 'De casus is overgedragen.',
    schema: z.strictObject({
      gemeente: GEGEVENS.draagOver.shape.gemeente,
      // Another school, none, or no change: three things that one empty field could not tell apart.
      schoolkeuze: z.enum(SCHOOLKEUZE),
      school: brinveld,
      onderwijssoort: onderwijssoortSchema,
      per: GEGEVENS.draagOver.shape.per,
      aanleiding: GEGEVENS.draagOver.shape.aanleiding,
    }),
    woorden: (o) => ({
      gemeente: {
        label: 'In welke gemeente woont het kind?',
        keuzen: gemeentekeuzen(o),
        leeg: 'Kies een gemeente',
      },
      schoolkeuze: {
        label: 'Bij welke school hoort het kind?',
        keuzen: {
          zelfde: 'Dat verandert niet',
          andere: 'Een andere school',
          geen: 'Het kind heeft geen school',
        },
      },
      school: {
        label: 'BRIN van de andere school',
        uitleg: 'Alleen bij een andere school: vier tekens en de vestiging, zoals 12AB00.',
      },
      onderwijssoort: {
        label: 'Welke onderwijssoort volgt het kind?',
        keuzen: ONDERWIJSLABEL,
        leeg: 'Kies een soort',
      },
      per: {
        label: 'Vanaf welke dag?',
        uitleg: 'Leeg: meteen. Met een dag die nog komt kondigt u de overdracht aan.',
      },
      aanleiding: {
        label: 'Waarom gaat het kind over?',
        keuzen: metHoofdletter(OVERDRACHTAANLEIDING),
        leeg: 'Kies een reden',
      },
    }),
    invulling: ({ casus }) => ({
      gemeente: casus.gemeente,
      schoolkeuze: SCHOOLKEUZE.zelfde,
      onderwijssoort: casus.onderwijssoort,
    }),
    maak: ({ schoolkeuze, school, ...rest }) => ({
      ...rest,
      ...(schoolkeuze === SCHOOLKEUZE.geen ? { school: null } : {}),
      ...(schoolkeuze === SCHOOLKEUZE.andere ? { school: school ?? '' } : {}),
    }),
  }),
  wijsToe: formulier({
    titel: OPDRACHTTITEL.wijsToe,
    uitleg: 'Kies wie deze casus gaat leiden.',
    knop: 'Wijs de casus toe',
    gedaan: 'De casus is toegewezen.',
    schema: GEGEVENS.wijsToe,
    woorden: (o) => ({ persoon: persoonwoord(o), reden: { label: 'Waarom deze persoon?' } }),
  }),
  zetConvenantOver: formulier({
    titel: OPDRACHTTITEL.zetConvenantOver,
    uitleg: 'De termijnen van de casus worden dan opnieuw geteld, vanaf de eerste verzuimdag.',
    knop: 'Zet de casus over',
    gedaan: 'De casus loopt nu onder het nieuwere convenant.',
    beslist: 'versie',
    schema: GEGEVENS.zetConvenantOver,
    woorden: (o) => ({ versie: { label: 'Naar welke versie?', keuzen: versies(o) } }),
  }),
};

/** Every gemeente that has a region, by name. */
export function gemeentekeuzen({ convenanten }: Pick<Omgeving, 'convenanten'>) {
  return convenanten.gemeentenMetConvenant().map(({ code, naam }) => ({ waarde: code, label: naam }));
}

/** Who can hold this case. Nobody known in the region: any name. */
function persoonwoord({ mensen }: Omgeving) {
  const woord = { label: 'Wie gaat de casus leiden?', onderwerp: 'Deze persoon' };
  const keuzen = mensen
    .filter(({ rol }) => isLeider(rol))
    .map(({ id, naam, rol }) => ({ waarde: id, label: `${naam}, ${ROLNAAM[rol]}` }));
  return keuzen.length === 0 ? woord : { ...woord, keuzen, leeg: 'Kies iemand' };
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
