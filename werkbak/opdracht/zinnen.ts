import { uitvoerder } from '../../domain/beeld';
import { berichten, type Bericht } from '../../taal/berichten';
import { FASENAAM } from '../../taal/fasen';
import { inWoorden, TAAKTITEL, uiterlijkInWoorden } from '../../taal/woorden';
import type { Casus } from '../../domain/casus';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Taaktype } from '../../domain/taak';
import { zitAanTafel } from '../../domain/tafel';
import { openTaak } from '../../domain/taken';
import { volgendeTermijn } from '../../domain/termijnen';
import { datumVan } from '../../domain/tijd';
import { delenBeperkt } from '../../domain/toestemming';
import { MEERVOUD, DE_ROL } from '../../taal/rollen';
import { hoofdletter } from '../../taal/zin';

/** One thing that happens: what, and when, which may hang on what is still to be typed. */
export interface Zin {
  readonly wat: string;
  readonly wanneer: string | null;
}

/** What events do to a case, in plain words: the phase, the work, the clock, and who is told. `voor` null: it opens. */
export function zinnen(voor: Casus | null, na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Zin[] {
  return uniek([...watGebeurt(voor, na, gebeurtenissen), ...wieHoort(na, gebeurtenissen)]);
}

/** The same without who is told. */
export function watGebeurt(voor: Casus | null, na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Zin[] {
  return uniek([
    ...fasezinnen(voor, na, gebeurtenissen),
    ...zichtzinnen(voor, na, gebeurtenissen),
    ...taakzinnen(voor, na, gebeurtenissen),
    ...klokzin(voor, na),
  ]);
}

/** Who is told, and what: one sentence for each message. */
export function wieHoort(na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Zin[] {
  const eerste = na.volgnummer - gebeurtenissen.length + 1;
  return uniek(
    berichten(na, gebeurtenissen).flatMap((bericht) =>
      berichtzin(bericht, gebeurtenissen[bericht.bij - eerste]?.soort === 'doorbraaktafel-vervallen'),
    ),
  );
}

/** A sentence as people read it. */
export function alsTekst({ wat, wanneer }: Zin): string {
  return wanneer === null ? `${wat}.` : `${wat}, ${wanneer}.`;
}

function zin(wat: string, wanneer: string | null = null): Zin {
  return { wat: hoofdletter(wat), wanneer };
}

function fasezinnen(voor: Casus | null, na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Zin[] {
  const zinnen = gebeurtenissen.flatMap((g): Zin[] => {
    switch (g.soort) {
      case 'fase-geopend':
        if (g.gegevens.doorlopen) return [zin(`de stap ${FASENAAM[g.gegevens.fase]} is al voorbij`)];
        if (g.gegevens.fase === 'nazorg') return [zin('de nazorg begint')];
        if (voor?.fase === 'nazorg' && na.fase === 'nazorg')
          return [
            zin(`valt het kind terug, dan gaat de casus verder in de fase ${FASENAAM[g.gegevens.fase]}`),
          ];
        return [zin(`de casus ${voor === null ? 'begint' : 'komt'} in de fase ${FASENAAM[g.gegevens.fase]}`)];
      case 'fase-hervat':
        return [zin(`de casus gaat verder in de fase ${FASENAAM[g.gegevens.fase]}`)];
      case 'perspectief-vervallen':
        return [zin('het zicht op een oplossing telt niet meer')];
      case 'casus-gesloten':
        return [zin('de casus wordt gesloten')];
      default:
        return [];
    }
  });
  const blijft = voor !== null && voor.fase === na.fase && zinnen.length === 0;
  const regie = na.gesloten === null && (voor === null || voor.regie.rol !== na.regie.rol);
  return [
    ...(blijft ? [zin(`de casus blijft in de fase ${FASENAAM[na.fase]}`)] : []),
    ...zinnen,
    ...(regie ? [zin(`de regie is dan bij ${DE_ROL[na.regie.rol]}`)] : []),
  ];
}

/** Who loses sight of the case, or gets it back, because of consent that is refused or given (rule 6). */
function zichtzinnen(voor: Casus | null, na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Zin[] {
  if (voor === null || na.gesloten !== null) return [];
  const [was, wordt] = [delenBeperkt(voor), delenBeperkt(na)];
  const aanTafel = zitAanTafel(voor) && zitAanTafel(na);
  const geweigerd = gebeurtenissen.some(
    (g) => g.soort === 'toestemming-vastgelegd' && g.gegevens.besluit !== 'gegeven',
  );
  if (wordt && (geweigerd || !was))
    return [
      zin('wij delen gegevens van dit kind alleen met school en gemeente'),
      ...(aanTafel
        ? [zin(`het doorbraakteam ziet ${was ? 'alleen het kenmerk' : 'deze casus niet meer'}`)]
        : []),
    ];
  return was && !wordt && aanTafel ? [zin('het doorbraakteam ziet deze casus')] : [];
}

function taakzinnen(voor: Casus | null, na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Zin[] {
  const klaar: Taaktype[] = [];
  const vervalt: Taaktype[] = [];
  const nieuw = new Set<Taaktype>();
  for (const g of gebeurtenissen) {
    if (g.soort === 'taak-voltooid') klaar.push(g.gegevens.taak);
    if (g.soort === 'taak-vervallen') vervalt.push(g.gegevens.taak);
    if (g.soort === 'taak-geopend') nieuw.add(g.gegevens.type);
  }
  const weg = vervalt.filter((type) => openTaak(na, type) === undefined);
  return [
    ...klaar.map((type) => zin(`de taak "${TAAKTITEL[type]}" is klaar`)),
    ...(weg.length > 2
      ? [zin('de andere open taken van deze fase vervallen')]
      : weg.map((type) => zin(`de taak "${TAAKTITEL[type]}" vervalt`))),
    ...[...nieuw].flatMap((type) => nieuweTaak(voor, na, type)),
  ];
}

function nieuweTaak(voor: Casus | null, na: Casus, type: Taaktype): Zin[] {
  const taak = openTaak(na, type);
  if (taak === undefined) return [];
  const { rol } = uitvoerder(na, taak, datumVan(na.laatste));
  const was = voor === null ? undefined : openTaak(voor, type);
  const soort = was !== undefined && taak.elke !== null ? 'daarna weer een taak' : 'nieuwe taak';
  return [zin(`${soort} voor ${DE_ROL[rol]}: "${TAAKTITEL[type]}"`, uiterlijkInWoorden(taak.uiterlijk))];
}

/** The next step of the clock, when it becomes another. */
function klokzin(voor: Casus | null, na: Casus): Zin[] {
  if (na.gesloten !== null) return [];
  const was = voor === null ? null : volgendeTermijn(voor);
  const wordt = volgendeTermijn(na);
  if (wordt === null) {
    return was === null ? [] : [zin('de klok zet vanzelf geen stap meer naar een volgende fase')];
  }
  if (was?.naar === wordt.naar && was.op === wordt.op) return [];
  const wat =
    wordt.naar === 'gesloten'
      ? 'de klok sluit de casus vanzelf'
      : `de klok gaat vanzelf naar ${FASENAAM[wordt.naar]}`;
  return [zin(`als er niets verandert: ${wat}`, `op ${inWoorden(datumVan(wordt.op))}`)];
}

/** `afgezegd`: it takes an invitation back. */
function berichtzin({ aan, soort, onderwerp }: Bericht, afgezegd: boolean): Zin[] {
  if (soort === 'nieuwe-taken') return [];
  const uitgenodigd = soort === 'uitnodiging' && !afgezegd;
  const wat = soort === 'brief' ? 'een brief' : uitgenodigd ? 'een uitnodiging' : 'een bericht';
  const krijgt = MEERVOUD.has(aan.rol) ? 'krijgen' : 'krijgt';
  return [zin(`${DE_ROL[aan.rol]} ${krijgt} ${wat}: "${onderwerp}"`)];
}

function uniek(zinnen: readonly Zin[]): Zin[] {
  return [...new Map(zinnen.map((z) => [`${z.wat}\n${z.wanneer}`, z])).values()];
}
