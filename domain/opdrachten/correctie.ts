import { z } from 'zod';
import type { Casus } from '../casus';
import { inWoorden } from '../datumwoorden';
import { sluit, toestemmersBij } from '../fasewissel';
import { eersteDagfout, leeftijdsfout, teJongOpEersteDag } from '../leeftijd';
import { AFSLUITREDENEN, CORRECTIEVELDEN, GEBEURTENISSEN } from '../gebeurtenis';
import { gemeenteSchema } from '../melding';
import { datumSchema } from '../tijd';
import type { Verslag } from '../verslag';
import type { Veldfout } from '../weigering';
import { keuze, tekst } from '../velden';
import { opdrachtsoort, type Omstandigheden } from './behandeling';
import { beeindigPerspectiefBijKorter, draagOver, onbekendeGemeente } from './overdracht';

const verbetering = z.discriminatedUnion(
  'veld',
  [
    z.strictObject({ veld: z.literal('eersteVerzuimdag'), waarde: datumSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('geboortedatum'), waarde: datumSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('gemeente'), waarde: gemeenteSchema, reden: tekst }),
  ],
  { error: `moet een van ${CORRECTIEVELDEN.join(', ')} zijn` },
);

/** Exemptions, corrections by a new event, a newer convenant, and closing for another reason (rules 2, 14, 16 and 17). */
export const correctie = {
  legVrijstellingVast: opdrachtsoort({
    gegevens: GEBEURTENISSEN['vrijstelling-vastgelegd'],
    bevoegd: ['L'],
    kop: 'terug-naar-school',
    taak: null,
    noemt: {},
    voerUit: (verslag, gegevens) => verslag.noteer('vrijstelling-vastgelegd', gegevens),
  }),
  corrigeer: opdrachtsoort({
    gegevens: verbetering,
    bevoegd: ['C', 'L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: {
      convenant: ({ veld, waarde }) => (veld === 'gemeente' ? { gemeente: waarde } : null),
    },
    ongeldig: controleer,
    weerhoudt({ veld, waarde }, casus) {
      if (veld !== 'eersteVerzuimdag') return null;
      const aanwezig = eersteAanwezigheid(casus);
      return aanwezig !== null && waarde > aanwezig
        ? `De eerste verzuimdag kan niet na ${inWoorden(aanwezig)} liggen: toen was het kind al weer op school.`
        : null;
    },
    voerUit(verslag, { veld, waarde, reden }, { convenant }) {
      const { casus } = verslag;
      const geboortedatum = veld === 'geboortedatum' ? waarde : casus.geboortedatum;
      const toestemmers = toestemmersBij(geboortedatum, casus.bereiktOp);
      verslag.noteer('gecorrigeerd', { veld, waarde, reden, was: casus[veld], toestemmers });
      if (veld === 'geboortedatum') vraagToestemmingOpnieuw(verslag);
      if (veld === 'gemeente') draagOver(verslag, { gemeente: waarde }, convenant);
    },
  }),
  zetConvenantOver: opdrachtsoort({
    gegevens: z.strictObject({ versie: z.int({ error: 'moet een versienummer zijn' }).min(1) }),
    bevoegd: ['M'],
    kop: 'de-casus',
    taak: null,
    noemt: { convenant: ({ versie }) => ({ versie }) },
    weerhoudt({ versie }, casus, { convenant }) {
      const { regio, versie: huidig } = casus.convenant;
      if (versie <= huidig) return `De casus loopt al onder versie ${huidig}; kies een nieuwere versie.`;
      return convenant === undefined ? `Het convenant van ${regio} heeft geen versie ${versie}.` : null;
    },
    voerUit(verslag, _, { convenant }) {
      if (convenant === undefined) return;
      beeindigPerspectiefBijKorter(verslag, convenant);
      verslag.noteer('convenant-overgezet', { convenant });
    },
  }),
  sluitAf: opdrachtsoort({
    gegevens: z.strictObject({
      reden: keuze(...AFSLUITREDENEN),
    }),
    bevoegd: ['L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: {},
    voerUit: (verslag, { reden }) => sluit(verslag, reden),
  }),
};

function controleer(
  gegevens: z.infer<typeof verbetering>,
  casus: Casus,
  { nu, convenant }: Omstandigheden,
): Veldfout[] {
  const { veld, waarde } = gegevens;
  switch (veld) {
    case 'eersteVerzuimdag':
      return eersteDagfout('waarde', waarde, casus.geboortedatum, nu);
    case 'geboortedatum':
      return [
        ...leeftijdsfout('waarde', waarde, nu),
        ...teJongOpEersteDag('waarde', casus.eersteVerzuimdag, waarde),
      ];
    case 'gemeente':
      return onbekendeGemeente('waarde', waarde, casus, convenant);
  }
}

/** Another age can ask other people for their consent (rule 6); where the phase asks for none, nothing opens. */
function vraagToestemmingOpnieuw(verslag: Verslag): void {
  if (verslag.casus.bereikt === 'om') return;
  if (verslag.casus.toestemmingsvragen.length > 0) verslag.openTaak('toestemming-vastleggen');
  else verslag.voltooiTaak('toestemming-vastleggen');
}

/** The first day on which the child is known to have attended. */
function eersteAanwezigheid(casus: Casus): string | null {
  return casus.aanwezig[0]?.van ?? casus.terugkeer?.vanaf ?? null;
}
