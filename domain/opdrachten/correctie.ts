import { z } from 'zod';
import type { Casus } from '../casus';
import { inWoorden } from '../datumwoorden';
import { beeindigToewijzen, beeindigVerwijsindex, regierolIn } from '../fasewissel';
import { eersteDagfout, leeftijdsfout, teJongOpEersteDag } from '../leeftijd';
import { CORRECTIEVELDEN } from '../gebeurtenis';
import { gemeenteSchema, genoteerdeNaamSchema, onderwijssoortSchema, schoolSchema } from '../melding';
import { beeindigPerspectiefBijKorter, draagOver } from '../overdracht/draag-over';
import { datumSchema } from '../tijd';
import { toestemmersBij } from '../toestemming';
import type { Verslag } from '../verslag';
import type { Veldfout } from '../weigering';
import { tekst } from '../velden';
import { opdrachtsoort, type Omstandigheden } from './behandeling';
import { onbekendeGemeente } from './overdracht';

const verbetering = z.discriminatedUnion(
  'veld',
  [
    z.strictObject({ veld: z.literal('eersteVerzuimdag'), waarde: datumSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('geboortedatum'), waarde: datumSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('gemeente'), waarde: gemeenteSchema, reden: tekst }),
    // Not to be read is refused at the door: what was taken before must replay.
    z.strictObject({ veld: z.literal('naam'), waarde: genoteerdeNaamSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('school'), waarde: schoolSchema, reden: tekst }),
    z.strictObject({ veld: z.literal('onderwijssoort'), waarde: onderwijssoortSchema, reden: tekst }),
  ],
  { error: `moet een van ${CORRECTIEVELDEN.join(', ')} zijn` },
);

/** Corrections by a new event, and a newer convenant (rules 16 and 17). */
export const correctie = {
  corrigeer: opdrachtsoort({
    gegevens: verbetering,
    bevoegd: ['C', 'L!', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: {
      convenant: ({ veld, waarde }) => (veld === 'gemeente' ? { gemeente: waarde } : null),
    },
    ongeldig: controleer,
    weerhoudt({ veld, waarde }, casus) {
      if (veld === 'geboortedatum' && teJong(casus.eersteVerzuimdag, waarde))
        return `Op de eerste verzuimdag, ${inWoorden(casus.eersteVerzuimdag)}, was het kind dan te jong voor school; kijk de geboortedatum na.`;
      if (veld !== 'eersteVerzuimdag') return null;
      if (teJong(waarde, casus.geboortedatum))
        return `Op ${inWoorden(waarde)} was het kind te jong voor school; kijk de datum na.`;
      const aanwezig = eersteAanwezigheid(casus);
      return aanwezig !== null && waarde > aanwezig
        ? `De eerste verzuimdag kan niet na ${inWoorden(aanwezig)} liggen, want toen was het kind al weer op school; kies een eerdere dag.`
        : null;
    },
    voerUit(verslag, gegevens, { convenant }) {
      const { veld, waarde, reden } = gegevens;
      const { casus } = verslag;
      const geboortedatum = veld === 'geboortedatum' ? waarde : casus.geboortedatum;
      const toestemmers = toestemmersBij(geboortedatum, casus.bereiktOp);
      const regie =
        veld === 'school' && casus.bereikt === 'schoolregie'
          ? regierolIn(casus.bereikt, { school: waarde })
          : casus.regie.rol;
      verslag.noteer('gecorrigeerd', { veld, waarde, reden, was: casus[veld] ?? null, regie, toestemmers });
      beeindigToewijzen(verslag);
      beeindigVerwijsindex(verslag);
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
      return convenant === undefined
        ? `Het convenant van ${regio} heeft geen versie ${versie}; kies een versie die er is.`
        : null;
    },
    voerUit(verslag, _, { convenant }) {
      if (convenant === undefined) return;
      beeindigPerspectiefBijKorter(verslag, convenant);
      verslag.noteer('convenant-overgezet', { convenant });
    },
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
      return eersteDagfout('waarde', waarde, undefined, nu);
    case 'geboortedatum':
      return leeftijdsfout('waarde', waarde, nu);
    case 'gemeente':
      return onbekendeGemeente('waarde', waarde, casus, convenant);
    case 'naam':
    case 'school':
    case 'onderwijssoort':
      return [];
  }
}

/** Another age can ask other people for their consent (rule 6); where the phase asks for none, nothing opens. */
function vraagToestemmingOpnieuw(verslag: Verslag): void {
  if (verslag.casus.bereikt === 'om') return;
  if (verslag.casus.toestemmingsvragen.length > 0) verslag.openTaak('toestemming-vastleggen');
  else verslag.voltooiTaak('toestemming-vastleggen');
}

/** Against what the case knows a date is state, not data (rule 19). */
function teJong(eersteDag: string, geboortedatum: string): boolean {
  return teJongOpEersteDag('waarde', eersteDag, geboortedatum).length > 0;
}

/** The first day on which the child is known to have attended. */
function eersteAanwezigheid({ aanwezig, terugkeer }: Casus): string | null {
  const [eerste] = [
    ...aanwezig.map(({ van }) => van),
    ...(terugkeer === null ? [] : [terugkeer.vanaf]),
  ].sort();
  return eerste ?? null;
}
